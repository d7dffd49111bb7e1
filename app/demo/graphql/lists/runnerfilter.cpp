// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/lists/runnerfilter.h"

#include "app/demo/graphql/check/globalid.h"

#include <algorithm>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

const Input *given(const FieldPlan &field, std::string_view name)
{
    const Input *value = field.argument(name);
    return value && !value->isNull() ? value : nullptr;
}

std::optional<QString> textOf(const FieldPlan &field, std::string_view name)
{
    const Input *value = given(field, name);
    return value ? std::optional(value->string) : std::nullopt;
}

std::optional<RunnerType> typeNamed(const QString &name)
{
    for (const RunnerType type : { RunnerType::Instance, RunnerType::Group, RunnerType::Project }) {
        if (constantName(type) == name)
            return type;
    }
    return std::nullopt;
}

std::optional<RunnerStatus> statusNamed(const QString &name)
{
    for (const RunnerStatus status : { RunnerStatus::Online, RunnerStatus::Offline, RunnerStatus::Stale, RunnerStatus::NeverContacted }) {
        if (constantName(status) == name)
            return status;
    }
    return std::nullopt;
}

std::optional<UpgradeStatus> upgradeNamed(const QString &name)
{
    for (const UpgradeStatus status : { UpgradeStatus::Invalid, UpgradeStatus::NotAvailable, UpgradeStatus::Available, UpgradeStatus::Recommended }) {
        if (constantName(status) == name)
            return status;
    }
    return std::nullopt;
}

} // namespace

RunnerFilter::RunnerFilter(const FieldPlan &field)
{
    if (const auto type = textOf(field, "type"))
        m_type = typeNamed(*type);
    if (const auto status = textOf(field, "status"))
        m_status = statusNamed(*status);
    if (const Input *active = given(field, "active"))
        m_paused = !active->boolean;
    if (const Input *paused = given(field, "paused"))
        m_paused = paused->boolean;
    if (const Input *tags = given(field, "tagList"))
        m_tags = tags->strings();
    m_search = textOf(field, "search").value_or(QString());
    if (const auto creator = textOf(field, "creatorId"))
        m_creatorId = idNumber(*creator);
    m_creatorUsername = textOf(field, "creatorUsername");
    m_ownerPath = textOf(field, "ownerFullPath");
    m_versionPrefix = textOf(field, "versionPrefix").value_or(QString());
    if (const auto upgrade = textOf(field, "upgradeStatus"))
        m_upgradeStatus = upgradeNamed(*upgrade);
    m_isPlain = !m_status && !m_paused && m_tags.isEmpty() && m_search.isEmpty() && !m_creatorId && !m_creatorUsername && !m_ownerPath
        && m_versionPrefix.isEmpty() && !m_upgradeStatus;
}

void RunnerFilter::begin(const World &world)
{
    if (m_creatorUsername) {
        const User *user = world.user(*m_creatorUsername);
        m_creator = user ? user->id : -1;
    } else if (m_creatorId) {
        m_creator = *m_creatorId;
    }
    if (m_ownerPath) {
        const Group *group = world.group(*m_ownerPath);
        const Project *project = world.project(*m_ownerPath);
        m_ownerGroup = group ? group->id : -1;
        m_ownerProject = project ? project->id : -1;
    }
    if (!m_search.isEmpty()) {
        const Runner *runner = world.runnerByToken(m_search);
        m_runnerWithToken = runner ? runner->id : 0;
    }
}

bool RunnerFilter::matches(const World &world, const Runner &runner) const
{
    if (m_isPlain)
        return true;
    if (m_upgradeStatus && world.upgrades().of(runner) != m_upgradeStatus)   // without a licence nothing is known
        return false;
    if (m_paused && runner.paused != *m_paused)
        return false;
    if ((m_creatorId || m_creatorUsername) && runner.creatorId != m_creator)
        return false;
    if (m_creatorId && runner.creatorId != *m_creatorId)
        return false;
    if (m_ownerPath) {
        const bool isOwned = runner.type == RunnerType::Group ? runner.groupId == m_ownerGroup
                                                              : runner.type == RunnerType::Project && runner.ownerProjectId() == m_ownerProject;
        if (!isOwned)
            return false;
    }
    if (!std::all_of(m_tags.begin(), m_tags.end(), [&](const QString &tag) { return runner.tags.contains(tag); }))
        return false;
    if (!m_search.isEmpty() && !matchesSearch(runner))
        return false;
    if (!m_versionPrefix.isEmpty()) {
        const bool any = std::any_of(runner.managers.begin(), runner.managers.end(), [&](const Manager &manager) {
            return hasVersionPrefix(manager.software->version, m_versionPrefix);
        });
        if (!any)
            return false;
    }
    return !m_status || matchesStatus(world, runner);
}

bool RunnerFilter::matchesStatus(const World &world, const Runner &runner) const
{
    // These sets overlap: a stale runner is offline, or never made contact, as well.
    const Moment contact = world.contactedAt(runner);
    const Moment now = world.now();
    switch (*m_status) {
    case RunnerStatus::Online:
        return contact != 0 && now - contact < hours(2);
    case RunnerStatus::Offline:
        return contact != 0 && now - contact >= hours(2);
    case RunnerStatus::Stale: {
        const Moment window = staleAfter(world.profile());
        return now - runner.createdAt >= window && (contact == 0 || now - contact >= window);
    }
    case RunnerStatus::NeverContacted:
        return contact == 0;
    case RunnerStatus::Hibernating:
        return false;
    }
    Q_UNREACHABLE();
}

bool RunnerFilter::matchesSearch(const Runner &runner) const
{
    return runner.id == m_runnerWithToken || runner.description.contains(m_search, Qt::CaseInsensitive);
}

Moment staleAfter(const Profile &profile)
{
    return profile.atLeast(17, 2) ? days(7) : days(90);
}

bool hasVersionPrefix(const QString &version, QStringView prefix)
{
    while (prefix.endsWith(u'.'))
        prefix.chop(1);
    if (prefix.isEmpty() || !version.startsWith(prefix))
        return false;
    return version.size() == prefix.size() || !version[prefix.size()].isDigit();
}

} // namespace muster::demo::graphql
