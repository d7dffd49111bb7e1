// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/fleetmarks.h"

#include "models/base/hostiletext.h"
#include "models/wording/fleettext.h"

#include <algorithm>

namespace muster {

using Enabling = ActionRegistry::Enabling;

QString saidOf(const LeftOut &leftOut)
{
    //: %1 is an instance, %2 a sentence
    return FleetMarks::tr("%1: %2").arg(visibleText(leftOut.instance, 100), leftOut.why);
}

const FleetMember *FleetMarks::memberOf(InstanceNumber number) const
{
    const auto at = std::find_if(m_members.begin(), m_members.end(), [number](const FleetMember &member) { return member.number == number; });
    return at == m_members.end() ? nullptr : &*at;
}

void FleetMarks::setMarked(const std::vector<RunnerId> &marked)
{
    m_marked = marked;
    m_instances.clear();
    for (const RunnerId id : marked) {
        if (m_instances.empty() || m_instances.back() != instanceOf(id))
            m_instances.push_back(instanceOf(id));
    }
}

Enabling FleetMarks::mayChange() const
{
    QString firstWhy;
    for (const InstanceNumber number : m_instances) {
        const FleetMember *member = memberOf(number);
        if (!member)
            continue;
        const QString why = whyNoFleetChanges(*member);
        if (why.isEmpty())
            return {};
        if (firstWhy.isEmpty())
            firstWhy = saidOf({ member->account.name, why });
    }
    return { firstWhy.isEmpty(), firstWhy };
}

Enabling FleetMarks::mayChangeOne() const
{
    if (m_instances.size() > 1)
        return { false, tr("This is done on one instance at a time; the marked runners are of %Ln instance(s)", nullptr, int(m_instances.size())) };
    return mayChange();
}

FleetMarks::Ground FleetMarks::ground() const
{
    Ground ground;
    for (const FleetMember &member : m_members) {
        InstancePart part{ member.number, {}, {} };
        for (const RunnerId id : m_marked) {
            if (instanceOf(id) == member.number)
                part.ids.push_back(bareId(id));
        }
        if (part.ids.empty())
            continue;
        if (const QString why = whyNoFleetChanges(member); !why.isEmpty()) {
            ground.leftOut.push_back({ member.account.name, why });
            continue;
        }
        part.fleet = member.sync->snapshot();
        ground.parts.push_back(std::move(part));
    }
    return ground;
}

} // namespace muster
