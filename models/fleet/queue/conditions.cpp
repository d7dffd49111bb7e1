// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/conditions.h"

namespace muster {

ReachKind reachKindOf(const Snapshot &fleet, const RunnerRow &row)
{
    if (row.type == RunnerType::Instance)
        return ReachKind::Instance;
    if (fleet.text(fleet.owner(row.owner).fullPath).empty())
        return ReachKind::Untold;
    if (row.type == RunnerType::Group)
        return ReachKind::Group;
    if (row.type != RunnerType::Project)
        return ReachKind::Untold;
    return row.projectCount == 1 ? ReachKind::OneProject : ReachKind::Projects;
}

std::string foldedPath(QStringView path)
{
    return path.toString().toLower().toStdString();
}

std::string foldedPath(std::string_view utf8)
{
    return foldedPath(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

bool isAbove(std::string_view group, std::string_view project)
{
    return !group.empty() && project.size() > group.size() && project.starts_with(group) && project[group.size()] == '/';
}

Tri untaggedMet(const RunnerRow &row, bool jobHasTags)
{
    if (jobHasTags)
        return Tri::Yes;
    return row.runUntagged == Tri::Unknown && row.tags == 0 ? Tri::Yes : row.runUntagged;
}

Tri protectedMet(const RunnerRow &row, Tri protectedRef)
{
    if (row.access == AccessLevel::NotProtected || protectedRef == Tri::Yes)
        return Tri::Yes;
    return row.access == AccessLevel::RefProtected ? protectedRef : Tri::Unknown;
}

Tri notPausedMet(const RunnerRow &row)
{
    return row.paused == Tri::Unknown ? Tri::Unknown : triOf(row.paused == Tri::No);
}

Tri onlineMet(const RunnerRow &row)
{
    return row.status == RunnerStatus::Unknown || isForeign(row.status) ? Tri::Unknown : triOf(row.status == RunnerStatus::Online);
}

} // namespace muster
