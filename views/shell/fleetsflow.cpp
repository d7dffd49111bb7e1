// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fleetsflow.h"

#include "models/base/hostiletext.h"
#include "models/operations/operations.h"
#include "models/tables/runstable.h"
#include "models/wording/fleettext.h"
#include "models/wording/operationtext.h"
#include "views/operations/runsdialog.h"
#include "views/operations/skippedlist.h"
#include "views/shell/planflow.h"
#include "views/widgets/productionframe.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

FleetsFlow::FleetsFlow(QWidget *window) : QObject(window), m_window(window) { }

FleetsFlow::~FleetsFlow() = default;

void FleetsFlow::setMembers(const std::vector<FleetMember> &members)
{
    m_members = members;
    for (const FleetMember &member : members)
        m_accounts.insert(member.number, member.account);
    for (auto flow = m_flows.begin(); flow != m_flows.end(); ++flow) {
        const auto at = std::find_if(members.begin(), members.end(), [&flow](const FleetMember &member) { return member.number == flow.key(); });
        if (at == members.end())
            flow.value()->setFleet(nullptr, nullptr, nullptr);
        else
            flow.value()->followFleet(at->sync, at->operations);
    }
}

// A row

void FleetsFlow::beginRow()
{
    if (m_isShowing || !m_waiting.empty())
        return;   // it goes on
    m_count = m_shown = 0;
    m_isAnyConfirmed = false;
}

void FleetsFlow::preview(const std::vector<FleetPlan> &plans, const std::vector<LeftOut> &leftOut)
{
    const bool isNew = !m_isShowing && m_waiting.empty();
    beginRow();
    // One that changes nothing needs nobody's yes. If none changes anything, the previews say why.
    const auto changes = [](const FleetPlan &each) { return !each.plan.targets.empty(); };
    const bool anyChanges = std::any_of(plans.begin(), plans.end(), changes);
    const auto isShown = [&](const FleetPlan &each) { return !anyChanges || changes(each); };
    const int shown = int(std::count_if(plans.begin(), plans.end(), isShown));
    if (isNew)
        m_report = nullptr;   // that of the row before stands on its own
    if (!m_report && m_count + shown > 1) {
        m_report = new RunsDialog(m_window);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_report, &QDialog::finished, m_window, &QWidget::activateWindow);   // one goes on at the table
    }
    for (const LeftOut &each : leftOut)
        note(each.instance, each.why, false);
    for (const FleetPlan &each : plans) {
        if (isShown(each))
            m_waiting.push_back(each);
        else
            leave(each.instance, each.plan.skipped.empty() ? planHeadline(each.plan) : skippedTitle(each.plan).remove(u'&'));
    }
    m_count += shown;
    if (m_waiting.empty() && !m_isShowing)
        next();   // there is nothing to ask about, and the row is over
    goOn();
}

/// What an edit could not do because somebody else had changed something is asked for when nothing else is.
void FleetsFlow::planAgain(InstanceNumber number, const Plan &plan)
{
    beginRow();
    m_waiting.push_back({ number, plan });
    ++m_count;
    goOn();
}

/// With what waits, unless the person is being asked something already: by the row, or by an undo from the report of an earlier one.
void FleetsFlow::goOn()
{
    const bool isAsking = std::any_of(m_flows.cbegin(), m_flows.cend(), [](const PlanFlow *flow) { return flow->isAsking(); });
    if (!m_isShowing && !m_waiting.empty() && !isAsking)
        next();
}

void FleetsFlow::next()
{
    if (std::exchange(m_isShowing, false) && !m_isAnswered)
        leave(m_current, whyNoFleetChanges({}));   // as of one that is not there
    while (!m_isShowing && !m_waiting.empty()) {
        const FleetPlan plan = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_shown;
        m_current = plan.instance;
        m_isAnswered = m_isStarted = false;
        const FleetMember *member = memberFor(plan);
        m_isShowing = member && show(plan, *member);
        if (!m_isShowing)
            leave(plan.instance, whyNoFleetChanges({}));
    }
    if (!m_isShowing)
        endRow();
}

void FleetsFlow::endRow()
{
    if (m_report && m_report->runs().runs() > 0)
        m_report->comeForward();
    else if (m_report)
        m_report->deleteLater();   // nothing was confirmed, and what was left out is told on the page
    Q_EMIT rowEnded(m_isAnyConfirmed);
}

void FleetsFlow::leave(InstanceNumber number, const QString &why)
{
    note(nameOf(number), why, false);
    Q_EMIT leftOut({ nameOf(number), why });
}

void FleetsFlow::note(const QString &instance, const QString &why, bool isWanted)
{
    if (m_report)
        m_report->addNote(instance, why, isWanted);
}

// One of them

QString FleetsFlow::turn() const
{
    if (m_count <= 1)
        return {};
    const QLocale locale;
    if (m_waiting.empty())
        //: of a row of plans, one for each instance; %1 of %2
        return tr("Instance %1 of %2, the last one.").arg(locale.toString(m_shown), locale.toString(m_count));
    return tr("Instance %1 of %2. Whether you confirm or cancel this one, the next follows.").arg(locale.toString(m_shown), locale.toString(m_count));
}

/// Null: it went meanwhile, or is another user's or another instance's than the plan, which Operations would refuse as well. The account's address
/// is what the preview names, so it has to be the one that would be changed.
const FleetMember *FleetsFlow::memberFor(const FleetPlan &plan) const
{
    const auto at = std::find_if(m_members.begin(), m_members.end(), [&plan](const FleetMember &member) { return member.number == plan.instance; });
    if (at == m_members.end() || !at->operations || !at->sync)
        return nullptr;
    const Identity &identity = at->operations->identity();
    const FleetKey &madeFor = plan.plan.fleet;
    const bool isSame = madeFor.instance == identity.instance && madeFor.username == identity.username;
    const bool isThere = QUrl(identity.instance).matches(at->account.base, QUrl::StripTrailingSlash);   // as addresses: texts differ by encoding
    return isSame && isThere ? &*at : nullptr;
}

PlanFlow *FleetsFlow::flowOf(InstanceNumber number)
{
    PlanFlow *&flow = m_flows[number];
    if (flow)
        return flow;
    flow = new PlanFlow(m_window);
    flow->setInRow();
    connect(flow, &PlanFlow::runStarted, this, [this, number](Operation *run) { startedRun(number, run); });
    connect(flow, &PlanFlow::planConfirmed, this, [this, number] {
        m_isAnswered = m_isAnyConfirmed = true;
        if (!m_isStarted)
            leave(number, tr("It could not be begun; nothing was sent."));
    });
    connect(flow, &PlanFlow::planDeclined, this, [this, number] {
        m_isAnswered = true;
        note(nameOf(number), tr("Cancelled in the preview; nothing was sent."), true);
    });
    connect(flow, &PlanFlow::restDeclined, this, [this] {
        for (const FleetPlan &plan : std::exchange(m_waiting, {}))
            note(nameOf(plan.instance), tr("Cancelled before the preview; nothing was sent."), true);
    });
    connect(flow, &PlanFlow::planAgain, this, [this, number](const Plan &plan) { planAgain(number, plan); });
    connect(flow, &PlanFlow::previewEnded, this, &FleetsFlow::next, Qt::QueuedConnection);
    connect(flow, &PlanFlow::undoEnded, this, &FleetsFlow::goOn, Qt::QueuedConnection);
    return flow;
}

bool FleetsFlow::show(const FleetPlan &plan, const FleetMember &member)
{
    PlanFlow *flow = flowOf(plan.instance);
    flow->followFleet(member.sync, member.operations);
    const QString name = visibleText(member.account.name, 100), address = visibleText(member.account.instance(), 200);
    const QString shownName = member.account.isProduction ? withProductionWord(name) : name;
    const QLocale locale;
    //: title of a preview in a row of them: its place, how many there are, the instance
    const QString title = m_count > 1 ? tr("%1 of %2: %3").arg(locale.toString(m_shown), locale.toString(m_count), shownName) : QString();
    //: an instance as the person calls it, and its address
    flow->setInstance({ .address = tr("%1 (%2)").arg(name, address), .colour = member.account.colour, .isProduction = member.account.isProduction, .turn = turn(), .title = title, .hasMore = !m_waiting.empty() });
    return flow->preview(plan.plan);
}

void FleetsFlow::startedRun(InstanceNumber number, Operation *run)
{
    m_isStarted = true;
    if (!m_report)
        return flowOf(number)->showRun(run);
    m_report->addRun(m_accounts.value(number), run);
    const auto at = std::find_if(m_members.begin(), m_members.end(), [number](const FleetMember &member) { return member.number == number; });
    if (at != m_members.end() && at->operations)
        connect(m_report, &QObject::destroyed, at->operations, [operations = at->operations, run = QPointer<Operation>(run)] {
            if (run)
                operations->clear(run);
        });
}

} // namespace muster
