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
/// knows no other instance's operations. A plan whose instance is not the one it was made for is not even shown, and that is told.
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

Q_SIGNALS:
    /// A plan was not shown, or left the screen before the person answered: its instance went, or is another one or another user's by now.
    void planDropped(const QString &instance);

private:
    void next();
    [[nodiscard]] const FleetMember *memberFor(const FleetPlan &plan) const;
    [[nodiscard]] bool show(const FleetPlan &plan, const FleetMember &member);
    [[nodiscard]] QString turn() const;

    QWidget *m_window;
    std::vector<FleetMember> m_members;
    QHash<InstanceNumber, QString> m_names;   ///< also of those that went
    QHash<InstanceNumber, PlanFlow *> m_flows;
    std::deque<FleetPlan> m_waiting;
    InstanceNumber m_current = 0;   ///< of the plan on screen
    int m_count = 0;    ///< plans of the present row
    int m_shown = 0;    ///< of these, the one on screen included
    bool m_isShowing = false;
    bool m_isAnswered = false;   ///< the one on screen, or the last one
};

} // namespace muster
