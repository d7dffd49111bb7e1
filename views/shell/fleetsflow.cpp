// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fleetsflow.h"

#include "models/base/hostiletext.h"
#include "views/shell/planflow.h"

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
        m_names.insert(member.number, member.account.name);
    for (auto flow = m_flows.begin(); flow != m_flows.end(); ++flow) {
        const auto at = std::find_if(members.begin(), members.end(), [&flow](const FleetMember &member) { return member.number == flow.key(); });
        if (at == members.end())
            flow.value()->setFleet(nullptr, nullptr, nullptr);
        else
            flow.value()->followFleet(at->sync, at->operations);
    }
}

void FleetsFlow::preview(const std::vector<FleetPlan> &plans)
{
    if (!m_isShowing && m_waiting.empty())
        m_count = m_shown = 0;
    m_count += int(plans.size());
    m_waiting.insert(m_waiting.end(), plans.begin(), plans.end());
    if (!m_isShowing)
        next();
}

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

bool FleetsFlow::show(const FleetPlan &plan, const FleetMember &member)
{
    PlanFlow *&flow = m_flows[plan.instance];
    if (!flow) {
        flow = new PlanFlow(m_window);
        const auto answered = [this] { m_isAnswered = true; };
        connect(flow, &PlanFlow::planConfirmed, this, answered);
        connect(flow, &PlanFlow::planDeclined, this, answered);
        connect(flow, &PlanFlow::previewEnded, this, &FleetsFlow::next, Qt::QueuedConnection);
    }
    flow->followFleet(member.sync, member.operations);
    const QString name = visibleText(member.account.name, 100), address = visibleText(member.account.instance(), 200);
    //: an instance as the person calls it, and its address
    flow->setInstance({ .address = tr("%1 (%2)").arg(name, address), .colour = member.account.colour, .isProduction = member.account.isProduction, .turn = turn() });
    return flow->preview(plan.plan);
}

void FleetsFlow::next()
{
    if (std::exchange(m_isShowing, false) && !m_isAnswered)
        Q_EMIT planDropped(m_names.value(m_current));
    while (!m_isShowing && !m_waiting.empty()) {
        const FleetPlan plan = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_shown;
        m_current = plan.instance;
        m_isAnswered = false;
        const FleetMember *member = memberFor(plan);
        m_isShowing = member && show(plan, *member);
        if (!m_isShowing)
            Q_EMIT planDropped(m_names.value(plan.instance, plan.plan.fleet.instance));
    }
}

} // namespace muster
