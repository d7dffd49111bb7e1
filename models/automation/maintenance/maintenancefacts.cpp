// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancefacts.h"

#include "models/versions/version.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <optional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Awaited = MaintainedRunner::Manager;

std::optional<Version> wantedVersion(const MaintenanceOrder &order)
{
    return order.until == MaintenanceOrder::Until::Version ? Version::parse(QStringView(order.version)) : std::nullopt;
}

/// Whether a version that is reported now is what is waited for, after `before` (nullopt: none was known).
bool isEnough(const MaintenanceOrder &order, const std::optional<Version> &before, const std::optional<Version> &now)
{
    if (!now || order.until == MaintenanceOrder::Until::ByHand)
        return false;
    if (order.until == MaintenanceOrder::Until::Newer)
        return !before || *now > *before;
    const std::optional<Version> wanted = wantedVersion(order);
    return wanted && *now >= *wanted;
}

bool isNewAtEachStart(const QString &systemId)
{
    return systemId.isEmpty() || systemId.startsWith("r_"_L1);
}

} // namespace

Tri isIdle(const Snapshot &fleet, const RunnerRow &row)
{
    const auto managers = fleet.managers(row);
    const bool isBusy = row.runningJobs > 0 || row.execution == JobExecution::Busy
        || std::any_of(managers.begin(), managers.end(), [](const ManagerRow &manager) { return manager.execution == JobExecution::Busy; });
    if (isBusy)
        return Tri::No;
    return row.runningJobs == 0 || row.execution == JobExecution::Idle ? Tri::Yes : Tri::Unknown;
}

std::vector<Awaited> awaitedManagers(const Snapshot &fleet, const RunnerRow &row)
{
    const auto managers = fleet.managers(row);
    const bool isAnyOnline = std::any_of(managers.begin(), managers.end(), [](const ManagerRow &manager) { return manager.status == RunnerStatus::Online; });
    std::vector<Awaited> awaited;
    for (const ManagerRow &manager : managers) {
        if (!isAnyOnline || manager.status == RunnerStatus::Online)
            awaited.push_back({ fleet.string(manager.systemId), fleet.string(manager.version) });
    }
    return awaited;
}

bool hasNewVersion(const MaintainedRunner &runner, const MaintenanceOrder &order, const Snapshot &fleet, const RunnerRow &row)
{
    if (order.until == MaintenanceOrder::Until::ByHand)
        return false;
    QHash<QString, std::optional<Version>> now;
    std::optional<Version> highest;   // that any awaited one had
    for (const ManagerRow &manager : fleet.managers(row))
        now.insert(fleet.string(manager.systemId), Version::parse(fleet.text(manager.version)));
    QHash<QString, std::optional<Version>> before;
    for (const Awaited &each : runner.managers) {
        const auto version = Version::parse(QStringView(each.version));
        before.insert(each.systemId, version);
        if (version && (!highest || *version > *highest))
            highest = version;
    }
    int newcomers = 0;
    for (const ManagerRow &manager : fleet.managers(row)) {
        const bool isNew = manager.createdAt.isKnown() && runner.pausedAt.isKnown() && manager.createdAt >= runner.pausedAt;
        if (isNew && !before.contains(fleet.string(manager.systemId)) && isEnough(order, highest, Version::parse(fleet.text(manager.version))))
            ++newcomers;
    }
    if (runner.managers.empty())   // it never was in contact before
        return newcomers > 0;
    int missing = 0;
    for (const Awaited &each : runner.managers) {
        if (isEnough(order, before.value(each.systemId), now.value(each.systemId)))
            continue;
        if (!isNewAtEachStart(each.systemId))
            return false;
        ++missing;
    }
    return missing <= newcomers;
}

bool isUpToDate(const MaintenanceOrder &order, const Snapshot &fleet, const RunnerRow &row)
{
    const std::optional<Version> wanted = wantedVersion(order);
    const std::vector<Awaited> awaited = awaitedManagers(fleet, row);
    return wanted && !awaited.empty() && std::all_of(awaited.begin(), awaited.end(), [&](const Awaited &each) {
        const auto version = Version::parse(QStringView(each.version));
        return version && *version >= *wanted;
    });
}

QByteArray settingsMark(const RunnerSettings &settings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));   // between two texts
    };
    const auto addFlag = [&add](const std::optional<bool> &value) { add(value ? (*value ? u"yes"_s : u"no"_s) : u"?"_s); };
    add(settings.description.value_or(QString()));
    add(settings.tags ? settings.tags->join(u',') : u"?"_s);
    addFlag(settings.locked);
    addFlag(settings.isProtected);
    addFlag(settings.runUntagged);
    add(settings.maximumTimeout ? QString::number(*settings.maximumTimeout) : u"?"_s);
    add(settings.note.value_or(QString()).simplified());   // GitLab may keep line ends in its own way
    return hash.result().toHex().left(32);
}

} // namespace muster
