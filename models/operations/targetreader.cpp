// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/targetreader.h"

namespace muster {

const QString &TargetReader::ownerPathAt(qsizetype row)
{
    const auto owner = m_fleet.row(row).owner;
    QString &path = m_ownerPaths[owner];
    if (path.isNull())
        path = m_fleet.string(m_fleet.owner(owner).fullPath);
    return path;
}

Plan::Target TargetReader::targetAt(qsizetype row)
{
    const RunnerRow &seen = m_fleet.row(row);
    Plan::Target target;
    target.id = seen.id;
    target.name = m_fleet.string(seen.description);
    target.ownerPath = ownerPathAt(row);
    target.type = seen.type;
    target.status = seen.status;
    target.createdAt = seen.createdAt;
    target.contactedAt = seen.contactedAt;
    target.paused = seen.paused;
    target.runningJobs = seen.runningJobs;
    target.execution = seen.execution;
    return target;
}

} // namespace muster
