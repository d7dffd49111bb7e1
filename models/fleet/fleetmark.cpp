// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/fleetmark.h"

#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

FleetMark markOf(const Snapshot &fleet)
{
    FleetMark mark{ fleet.key(), fleet.asOf(), {} };
    mark.runners.reserve(std::size_t(fleet.size()));
    for (const RunnerRow &row : fleet.rows())
        mark.runners.push_back({ row.id.value, row.createdAt, row.status });
    return mark;
}

FleetChanges changesSince(const FleetMark &before, const Snapshot &now)
{
    FleetChanges changes;
    if (before.key != now.key() || !now.isComplete())
        return changes;
    auto old = before.runners.begin();
    for (const RunnerRow &row : now.rows()) {
        for (; old != before.runners.end() && old->id < row.id.value; ++old)
            changes.gone.push_back(RunnerId{ old->id });
        if (old == before.runners.end() || old->id != row.id.value) {
            changes.appeared.push_back(row.id);
            continue;
        }
        const bool isAnother = old->createdAt.isKnown() && row.createdAt.isKnown() && old->createdAt != row.createdAt;
        if (isAnother) {
            changes.gone.push_back(row.id);
            changes.appeared.push_back(row.id);
        } else if (old->status != row.status && old->status != RunnerStatus::Unknown && row.status != RunnerStatus::Unknown) {
            changes.otherStatus.push_back(row.id);
        }
        ++old;
    }
    for (; old != before.runners.end(); ++old)
        changes.gone.push_back(RunnerId{ old->id });
    return changes;
}

QString filterOfRunners(const std::vector<RunnerId> &ids, const Snapshot &fleet, qsizetype most, bool *isCut)
{
    QStringList parts;
    std::size_t at = 0;
    while (at < ids.size() && parts.size() < most) {
        const auto row = fleet.find(ids[at]);
        std::size_t end = at + 1;
        if (row) {
            for (qsizetype next = *row + 1; end < ids.size() && next < fleet.size() && fleet.row(next).id == ids[end]; ++next)
                ++end;
        }
        const QString first = QString::number(ids[at].value);
        parts += end - at == 1 ? first : first + ".."_L1 + QString::number(ids[end - 1].value);
        at = end;
    }
    if (isCut)
        *isCut = at < ids.size();
    return parts.isEmpty() ? QString() : "id:"_L1 + parts.join(u',');
}

} // namespace muster
