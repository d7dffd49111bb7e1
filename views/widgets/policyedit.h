// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/policyproblem.h"

#include <QPlainTextEdit>

#include <vector>

namespace muster {

/// The text of a policy, with line numbers, and mistakes marked at their lines.
class PolicyEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PolicyEdit(QWidget *parent = nullptr);

    void setProblems(const std::vector<PolicyProblem> &problems);
    /// Puts the cursor there and the line on screen.
    void goTo(const PolicyPlace &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Margin;
    void updateMargin();
    void paintMargin(const QRect &rect);
    void markLines();
    [[nodiscard]] int marginWidth() const;
    [[nodiscard]] const PolicyProblem *worstAt(int line) const;

    Margin *m_margin;
    std::vector<PolicyProblem> m_problems;
};

/// Asks whether what was written and not saved may go.
[[nodiscard]] bool mayDiscardPolicy(QWidget *editor);

} // namespace muster
