// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/filter/filterlanguage.h"

#include <QLineEdit>

#include <optional>

namespace muster {

class CompletionPopup;

/// The line in which the filter is written. Offers what could stand at the cursor (Down or Ctrl+Space asks for it, Tab or Enter takes
/// it), negates the term at the cursor (!) and underlines where the text is wrong. Decides nothing about the filter itself.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(const FilterLanguage &language, QWidget *parent = nullptr);
    ~FilterEdit() override;

    void setError(const std::optional<FilterError> &error);
    void hideCandidates();
    [[nodiscard]] bool candidatesVisible() const;

Q_SIGNALS:
    void leaveRequested();   ///< Esc, or Enter with nothing to take: back to the table

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(bool evenIfComplete);
    void take(int candidate);
    bool negateTerm();
    [[nodiscard]] int xOf(qsizetype position) const;

    FilterLanguage m_language;
    std::optional<FilterError> m_error;
    FilterCompletion m_completion;
    CompletionPopup *m_popup = nullptr;   ///< made when first needed; a child of the window
};

} // namespace muster
