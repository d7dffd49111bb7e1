// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnercolumns.h"


#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = RunnerTable::Column;
using Lag = LagTable::Runner;

constexpr quint32 countKey(qint64 count) { return count < 0 ? 0 : quint32(count) + 1; }
constexpr quint32 triKey(Tri value) { return quint32(value); }
/// "never" is no expiry: beyond every moment, like the unknown.
constexpr quint32 expiryKey(Instant expiry) { return expiry.isKnown() ? expiry.packed() : 0; }
/// By age, so the newest comes first.
constexpr quint32 ageKey(Instant created) { return created.isKnown() ? 0xffffffffU - created.packed() : 0; }
/// GitLab numbers within 32 bits for as long as anybody can foresee; beyond that rows keep the order of ids anyway.
constexpr quint32 idKey(RunnerId id) { return quint32(std::min<qint64>(bareId(id).value, 0xfffffffeLL)); }

constexpr std::array<RunnerColumn, std::size_t(runnerColumnCount)> columns{ {
    { .column = Column::Status, .id = "status", .exportName = "status",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Status"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "What GitLab calls the runner: online, offline, stale or never contacted."),
        .characters = 14, .display = cells::status, .raw = cells::statusRaw,
        .key = [](const RunnerRow &row, const Lag &) { return quint32(row.status); },
        .severity = cells::statusSeverity, .icon = cells::statusIcon },
    { .column = Column::Name, .id = "name", .exportName = "description",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Name"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The runner's description."),
        .characters = 26, .display = cells::name, .raw = cells::nameRaw, .text = RunnerText::Name },
    { .column = Column::Type, .id = "type", .exportName = "runner_type",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Type"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Whom the runner serves: the whole instance, a group, or projects."),
        .characters = 10, .display = cells::type, .raw = cells::typeRaw,
        .key = [](const RunnerRow &row, const Lag &) { return quint32(row.type); }, .icon = cells::typeIcon },
    { .column = Column::Owner, .id = "owner", .exportName = "owner",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Owner"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The group, or the project to which the runner was first assigned."),
        .characters = 24, .display = cells::owner, .raw = cells::ownerRaw, .text = RunnerText::Owner },
    { .column = Column::Tags, .id = "tags", .exportName = "tag_list",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Tags"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The runner takes only jobs all of whose tags are among these."),
        .characters = 22, .display = cells::tags, .raw = cells::tagsRaw, .text = RunnerText::Tags, .tip = cells::tagsTip },
    { .column = Column::Version, .id = "version", .exportName = "version",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Version"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The oldest version among the runner's managers, and the newest where they differ."),
        .characters = 16, .display = cells::version, .raw = cells::versionRaw,
        .key = [](const RunnerRow &, const Lag &lag) { return lag.rank; }, .tip = cells::versionTip },
    { .column = Column::Managers, .id = "managers", .exportName = "manager_count",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Managers"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Processes that use the runner's token."),
        .align = Qt::AlignRight, .characters = 9, .display = cells::managers, .raw = cells::managersRaw,
        .key = [](const RunnerRow &row, const Lag &) { return countKey(row.managerCount); } },
    { .column = Column::Address, .id = "address", .exportName = "ip_address",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Address"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The address of the newest manager as GitLab saw it; a proxy can hide the host."),
        .characters = 17, .display = cells::address, .raw = cells::addressRaw, .text = RunnerText::Address, .tip = cells::addressTip },
    { .column = Column::LastContact, .id = "last_contact", .exportName = "contacted_at",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Last contact"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "When the runner last spoke to GitLab; may lag by up to an hour."),
        .align = Qt::AlignRight, .characters = 12, .display = cells::lastContact, .raw = cells::lastContactRaw,
        .key = [](const RunnerRow &row, const Lag &) { return row.contactedAt.packed(); }, .tip = cells::lastContactTip },
    { .column = Column::Age, .id = "age", .exportName = "created_at",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Age"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Time since the runner was created."),
        .align = Qt::AlignRight, .characters = 8, .display = cells::age, .raw = cells::ageRaw,
        .key = [](const RunnerRow &row, const Lag &) { return ageKey(row.createdAt); }, .tip = cells::ageTip },
    { .column = Column::Creator, .id = "creator", .exportName = "created_by",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Creator"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The user who created the runner; not known for most that used a registration token."),
        .characters = 12, .display = cells::creator, .raw = cells::creatorRaw, .text = RunnerText::Creator, .tip = cells::creatorTip },
    { .column = Column::JobsRunning, .id = "jobs", .exportName = "jobs_running",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Jobs"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Jobs the runner is running now."),
        .align = Qt::AlignRight, .characters = 7, .display = cells::jobsRunning, .raw = cells::jobsRunningRaw,
        .key = [](const RunnerRow &row, const Lag &) { return countKey(row.runningJobs); } },
    { .column = Column::Paused, .id = "paused", .exportName = "paused",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Paused"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "A paused runner takes no new jobs."),
        .characters = 9, .display = cells::paused, .raw = cells::pausedRaw,
        .key = [](const RunnerRow &row, const Lag &) { return triKey(row.paused); }, .severity = cells::pausedSeverity, .icon = cells::pausedIcon },
    { .column = Column::Locked, .id = "locked", .exportName = "locked",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Locked"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "A locked project runner cannot be assigned to further projects."),
        .characters = 9, .display = cells::locked, .raw = cells::lockedRaw,
        .key = [](const RunnerRow &row, const Lag &) { return triKey(row.locked); }, .icon = cells::lockedIcon },
    { .column = Column::Protected, .id = "protected", .exportName = "access_level",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Protected"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "A protected runner takes jobs of protected branches and tags only."),
        .characters = 10, .display = cells::protectedOnly, .raw = cells::accessRaw,
        .key = [](const RunnerRow &row, const Lag &) { return quint32(row.access); }, .icon = cells::protectedIcon },
    { .column = Column::Untagged, .id = "untagged", .exportName = "run_untagged",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Untagged"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Whether the runner takes jobs without tags."),
        .characters = 10, .display = cells::untagged, .raw = cells::untaggedRaw,
        .key = [](const RunnerRow &row, const Lag &) { return triKey(row.runUntagged); }, .icon = cells::untaggedIcon },
    { .column = Column::Id, .id = "id", .exportName = "id",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "ID"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The runner's number in GitLab."),
        .align = Qt::AlignRight, .characters = 9, .visible = false, .display = cells::id, .raw = cells::idRaw,
        .key = [](const RunnerRow &row, const Lag &) { return idKey(row.id); } },
    { .column = Column::ShortToken, .id = "short_token", .exportName = "short_token",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Short token"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The first characters of the runner's token, as they stand in its configuration and log."),
        .characters = 11, .visible = false, .display = cells::shortToken, .raw = cells::shortTokenRaw, .text = RunnerText::ShortToken },
    { .column = Column::Behind, .id = "behind", .exportName = "behind",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Behind"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Minor versions released since the oldest one among the runner's managers, up to the reference version."),
        .align = Qt::AlignRight, .characters = 8, .visible = false, .display = cells::behind, .raw = cells::behindRaw,
        .key = [](const RunnerRow &, const Lag &lag) { return lag.behind < 0 ? 0 : quint32(lag.behind) * 2 + (lag.atLeast ? 2 : 1); } },
    { .column = Column::Projects, .id = "projects", .exportName = "project_count",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Projects"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Projects to which the runner is assigned."),
        .align = Qt::AlignRight, .characters = 8, .visible = false, .display = cells::projects, .raw = cells::projectsRaw,
        .key = [](const RunnerRow &row, const Lag &) { return countKey(row.projectCount); } },
    { .column = Column::Timeout, .id = "timeout", .exportName = "maximum_timeout",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Timeout"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The longest time a job may take on this runner."),
        .align = Qt::AlignRight, .characters = 8, .visible = false, .display = cells::timeout, .raw = cells::timeoutRaw,
        .key = [](const RunnerRow &row, const Lag &) { return countKey(row.maximumTimeout); } },
    { .column = Column::TokenExpiry, .id = "token_expiry", .exportName = "token_expires_at",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Token expiry"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "When the runner's token ends; told only to those who may edit the runner."),
        .align = Qt::AlignRight, .characters = 12, .visible = false, .display = cells::tokenExpiry, .raw = cells::tokenExpiryRaw,
        .key = [](const RunnerRow &row, const Lag &) { return expiryKey(row.tokenExpiresAt); }, .tip = cells::tokenExpiryTip, .severity = cells::tokenExpirySeverity },
    { .column = Column::Note, .id = "note", .exportName = "maintenance_note",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Note"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The maintenance note; told only to those who may edit the runner."),
        .characters = 24, .visible = false, .display = cells::note, .raw = cells::noteRaw, .text = RunnerText::Note, .tip = cells::noteTip },
    { .column = Column::Instance, .id = "instance", .exportName = "instance",
        .title = QT_TRANSLATE_NOOP("muster::RunnerColumns", "Instance"),
        .explanation = QT_TRANSLATE_NOOP("muster::RunnerColumns", "The GitLab whose runner this is, as you call it; ordered as the instances stand in the list."),
        .characters = 16, .display = cells::instance, .raw = cells::instanceRaw,
        .key = [](const RunnerRow &row, const Lag &) { return quint32(instanceOf(row.id)); }, .tip = cells::instanceTip },
} };

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (std::size_t(columns[i].column) != i)   // GCC's UBSan cannot compare functions with null here; a test does
            return false;
    }
    return true;
}
static_assert(isInOrder(), "one entry for each column, in the order of the enumeration");

} // namespace

const RunnerColumn &runnerColumn(RunnerTable::Column column)
{
    return columns[std::size_t(column)];
}

} // namespace muster
