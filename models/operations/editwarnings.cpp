// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/warnings.h"

#include <QHash>

#include <algorithm>

namespace muster {

namespace {

using Kind = Plan::Warning::Kind;

/// What one kind of jobs would lose, and has.
struct Served {
    qint64 lost = 0;   ///< runners that take them now and would no longer
    qint64 won = 0;    ///< runners that would newly take them
    qint64 all = 0;    ///< runners that take them now
};

bool takesJobsNow(const RunnerRow &row)
{
    return row.status == RunnerStatus::Online && row.paused != Tri::Yes;
}

} // namespace

std::vector<Plan::Warning> editWarningsFor(const Plan &plan, const Snapshot &fleet, const std::vector<qsizetype> &rows)
{
    qint64 instance = 0;
    qint64 pausedOnline = 0;
    Served untagged;
    QHash<QString, Served> byTag;
    SettingSet tagsOnly;
    tagsOnly.add(Setting::Tags);
    SettingsReader reader(fleet, tagsOnly);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RunnerRow &row = fleet.row(rows[i]);
        const RunnerSettings &to = plan.targets[i].change->settings.to;
        instance += row.type == RunnerType::Instance ? 1 : 0;
        if (row.status != RunnerStatus::Online)
            continue;
        const bool took = takesJobsNow(row);
        const bool takes = to.paused ? !*to.paused : took;
        pausedOnline += took && !takes ? 1 : 0;
        if (took == takes && !to.tags && !to.runUntagged)
            continue;
        const bool tookUntagged = took && row.runUntagged == Tri::Yes;
        const bool takesUntagged = takes && to.runUntagged.value_or(row.runUntagged == Tri::Yes);
        untagged.lost += tookUntagged && !takesUntagged ? 1 : 0;
        untagged.won += takesUntagged && !tookUntagged ? 1 : 0;
        const QStringList before = took ? reader.of(row).tags.value_or(QStringList()) : QStringList();
        const QStringList after = takes ? (to.tags ? *to.tags : reader.of(row).tags.value_or(QStringList())) : QStringList();
        for (const QString &tag : before) {
            if (!std::binary_search(after.begin(), after.end(), tag))
                ++byTag[tag].lost;
        }
        for (const QString &tag : after) {
            if (!std::binary_search(before.begin(), before.end(), tag))
                ++byTag[tag].won;
        }
    }

    std::vector<Plan::Warning> warnings;
    const auto targets = qint64(rows.size());
    if (targets * 10 > fleet.size())
        warnings.push_back({ Kind::LargeShare, (targets * 100 + fleet.size() - 1) / fleet.size(), {} });
    if (instance > 0)
        warnings.push_back({ Kind::InstanceRunners, instance, {} });
    if (pausedOnline > 0)
        warnings.push_back({ Kind::OnlineRunners, pausedOnline, {} });
    if (byTag.isEmpty() && untagged.lost == 0)
        return warnings;

    std::vector<qint64> bySet(std::size_t(fleet.tagSetCount()));   // far fewer sets than runners
    for (const RunnerRow &row : fleet.rows()) {
        if (!takesJobsNow(row))
            continue;
        untagged.all += row.runUntagged == Tri::Yes ? 1 : 0;
        if (row.tags < bySet.size())
            ++bySet[row.tags];
    }
    for (TagSetIndex set = 0; set < bySet.size(); ++set) {
        if (bySet[set] == 0)
            continue;
        for (const TextId tag : fleet.tags(set)) {
            if (const auto at = byTag.find(fleet.string(tag)); at != byTag.end())
                at->all += bySet[set];
        }
    }
    const auto isLast = [](const Served &served) { return served.lost > 0 && served.won == 0 && served.lost == served.all; };
    std::vector<Plan::Warning> tags;
    for (auto at = byTag.cbegin(); at != byTag.cend(); ++at) {
        if (isLast(*at))
            tags.push_back({ Kind::LastOnlineOfTag, at->all, at.key() });
    }
    std::sort(tags.begin(), tags.end(), [](const Plan::Warning &a, const Plan::Warning &b) { return a.text < b.text; });
    warnings.insert(warnings.end(), tags.begin(), tags.end());
    if (isLast(untagged))
        warnings.push_back({ Kind::LastOnlineUntagged, untagged.all, {} });
    return warnings;
}

} // namespace muster
