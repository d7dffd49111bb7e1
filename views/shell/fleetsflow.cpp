// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/fleetsflow.h"

#include "models/base/hostiletext.h"
#include "views/shell/planflow.h"

#include <QLocale>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

FleetsFlow::FleetsFlow(QWidget *window) : QObject(window), m_window(window) { }

FleetsFlow::~FleetsFlow() = default;

void FleetsFlow::setMembers(const std::vector<FleetMember> &members)
{
    m_members = members;
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

void FleetsFlow::next()
{
    m_isShowing = false;
    while (!m_waiting.empty()) {
        const FleetPlan plan = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_shown;
        const auto at = std::find_if(m_members.begin(), m_members.end(), [&plan](const FleetMember &member) { return member.number == plan.instance; });
        if (at == m_members.end() || !at->operations || !at->sync)
            continue;   // it went meanwhile
        const Identity &identity = at->operations->identity();
        if (plan.plan.fleet.instance != identity.instance || plan.plan.fleet.username != identity.username)
            continue;   // another user's or instance's: Operations would refuse it as well
        PlanFlow *&flow = m_flows[plan.instance];
        if (!flow) {
            flow = new PlanFlow(m_window);
            connect(flow, &PlanFlow::previewEnded, this, &FleetsFlow::next, Qt::QueuedConnection);
        }
        flow->followFleet(at->sync, at->operations);
        const QString name = visibleText(at->account.name, 100), address = visibleText(at->account.instance(), 200);
        //: an instance as the person calls it, and its address
        flow->setInstance({ .address = tr("%1 (%2)").arg(name, address), .colour = at->account.colour, .isProduction = at->account.isProduction, .turn = turn() });
        m_isShowing = true;
        if (flow->preview(plan.plan))
            return;
        m_isShowing = false;
    }
}

} // namespace muster
