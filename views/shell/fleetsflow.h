// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/runners/fleetmember.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <vector>

class QWidget;

namespace muster {

class PlanFlow;

/// Takes plans of several instances through preview, run and report, one instance after the other, each through a flow of its own that
/// knows no other instance's operations. A plan whose instance is not the one it was made for is not even shown.
class FleetsFlow final : public QObject
{
    Q_OBJECT

public:
    explicit FleetsFlow(QWidget *window);
    ~FleetsFlow() override;

    void setMembers(const std::vector<FleetMember> &members);
    /// After those that still wait for their turn.
    void preview(const std::vector<FleetPlan> &plans);
    /// Plans that wait for their turn, the one on screen not counted.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

private:
    void next();
    [[nodiscard]] QString turn() const;

    QWidget *m_window;
    std::vector<FleetMember> m_members;
    QHash<InstanceNumber, PlanFlow *> m_flows;
    std::deque<FleetPlan> m_waiting;
    int m_count = 0;    ///< plans of the present row
    int m_shown = 0;    ///< of these, the one on screen included
    bool m_isShowing = false;
};

} // namespace muster
