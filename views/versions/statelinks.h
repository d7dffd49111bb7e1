// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliance.h"

#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace muster {

/// How many runners are in each state, each count a button that narrows to it; pressed again it shows all.
class StateLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLinks(QWidget *parent = nullptr);

    /// nullopt: not judged yet.
    void setCounts(const std::optional<ComplianceCounts> &counts);
    void setChosen(const std::optional<ComplianceState> &state);
    [[nodiscard]] const std::optional<ComplianceState> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(ComplianceState state, bool isOn);
    void updateIcons();

    std::array<QToolButton *, allComplianceStates.size()> m_buttons{};
    std::optional<ComplianceState> m_chosen;
};

} // namespace muster
