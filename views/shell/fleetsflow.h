// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/fleetplan.h"
#include "models/sync/fleetmember.h"
#include "views/runners/fleetmarks.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <vector>

class QWidget;

namespace muster {

class Operation;
class PlanFlow;
class RunsDialog;

/// Takes plans of several instances through preview, run and report, each through a flow of its own that knows no other instance's operations. One
/// dialog stands at a time: the previews, one after the other; what is confirmed runs meanwhile and holds up none of them; then one report
/// over all. A plan whose instance is not the one it was made for is not even shown, and that is told. A plan that comes alone has the report of
/// a single run.
class FleetsFlow final : public QObject
{
    Q_OBJECT

public:
    explicit FleetsFlow(QWidget *window);
    ~FleetsFlow() override;

    void setMembers(const std::vector<FleetMember> &members);
    /// After those that still wait for their turn. `leftOut`: for the report.
    void preview(const std::vector<FleetPlan> &plans, const std::vector<LeftOut> &leftOut = {});
    /// Plans that wait for their turn, the one on screen not counted.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

Q_SIGNALS:
    /// A plan was not shown, or left the screen before the person answered: its instance went, or is another one or another user's by now; or
    /// there was nothing to do there.
    void leftOut(const muster::LeftOut &leftOut);
    /// Every plan of the row was answered. `isAnyConfirmed`: one of them with yes.
    void rowEnded(bool isAnyConfirmed);

private:
    void beginRow();
    void goOn();
    void next();
    void endRow();
    [[nodiscard]] const FleetMember *memberFor(const FleetPlan &plan) const;
    [[nodiscard]] bool show(const FleetPlan &plan, const FleetMember &member);
    [[nodiscard]] PlanFlow *flowOf(InstanceNumber number);
    void startedRun(InstanceNumber number, Operation *run);
    void planAgain(InstanceNumber number, const Plan &plan);
    void leave(InstanceNumber number, const QString &why);
    void note(const QString &instance, const QString &why, bool isWanted);
    [[nodiscard]] QString nameOf(InstanceNumber number) const { return m_accounts.value(number).name; }
    [[nodiscard]] QString turn() const;

    QWidget *m_window;
    std::vector<FleetMember> m_members;
    QHash<InstanceNumber, Account> m_accounts;   ///< also of those that went
    QHash<InstanceNumber, PlanFlow *> m_flows;
    std::deque<FleetPlan> m_waiting;
    InstanceNumber m_current = 0;   ///< of the plan on screen
    int m_count = 0;    ///< plans of the present row
    int m_shown = 0;    ///< of these, the one on screen included
    bool m_isShowing = false;
    bool m_isAnswered = false;    ///< the one on screen, or the last one
    bool m_isStarted = false;     ///< its run
    bool m_isAnyConfirmed = false;
    QPointer<RunsDialog> m_report;   ///< of the present row, or of the last one while it stands; null: that has a single run
};

} // namespace muster
