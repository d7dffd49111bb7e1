// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/warnings.h"

#include <algorithm>
#include <unordered_map>

namespace muster {

namespace {

using Kind = Plan::Warning::Kind;

bool takesJobs(const RunnerRow &row)
{
    return row.status == RunnerStatus::Online && row.paused != Tri::Yes;
}

/// Tags of which every runner that takes jobs now is a target. Counted per tag set, of which there are far fewer than runners.
std::vector<Plan::Warning> lostTags(const Snapshot &fleet, const std::vector<qsizetype> &rows)
{
    struct Online {
        int targets = 0;
        int all = 0;
    };
    std::vector<Online> bySet(std::size_t(fleet.tagSetCount()));
    const auto count = [&](const RunnerRow &row, int Online::*which) {
        if (takesJobs(row) && row.tags < bySet.size())
            ++(bySet[row.tags].*which);
    };
    for (const RunnerRow &row : fleet.rows())
        count(row, &Online::all);
    for (const qsizetype at : rows)
        count(fleet.row(at), &Online::targets);

    std::unordered_map<quint32, Online> byTag;
    for (TagSetIndex set = 0; set < bySet.size(); ++set) {
        if (bySet[set].all == 0)
            continue;
        for (const TextId tag : fleet.tags(set)) {
            byTag[tag.value].targets += bySet[set].targets;
            byTag[tag.value].all += bySet[set].all;
        }
    }
    std::vector<Plan::Warning> warnings;
    for (const auto &[tag, online] : byTag) {
        if (online.targets == online.all)
            warnings.push_back({ Kind::LastOnlineOfTag, online.all, fleet.string(TextId{ tag }) });
    }
    std::sort(warnings.begin(), warnings.end(), [](const Plan::Warning &a, const Plan::Warning &b) { return a.text < b.text; });
    return warnings;
}

} // namespace

std::vector<Plan::Warning> warningsFor(Verb verb, const Snapshot &fleet, const std::vector<qsizetype> &rows)
{
    qint64 instance = 0;
    qint64 online = 0;
    qint64 busy = 0;
    for (const qsizetype at : rows) {
        const RunnerRow &row = fleet.row(at);
        instance += row.type == RunnerType::Instance ? 1 : 0;
        online += row.status == RunnerStatus::Online ? 1 : 0;
        busy += row.runningJobs > 0 || row.execution == JobExecution::Busy ? 1 : 0;
    }
    const bool takesAway = verb == Verb::Pause || verb == Verb::Delete || verb == Verb::Quarantine;
    const auto targets = qint64(rows.size());
    const qint64 total = fleet.size();

    std::vector<Plan::Warning> warnings;
    if (targets * 10 > total)
        warnings.push_back({ Kind::LargeShare, (targets * 100 + total - 1) / total, {} });
    if (instance > 0)
        warnings.push_back({ Kind::InstanceRunners, instance, {} });
    if (takesAway && online > 0)
        warnings.push_back({ Kind::OnlineRunners, online, {} });
    if (verb == Verb::Delete && busy > 0)
        warnings.push_back({ Kind::RunningJobs, busy, {} });
    if (verb == Verb::ResetToken && targets > 0)
        warnings.push_back({ Kind::TokensDie, targets, {} });
    if (takesAway && online > 0) {
        const std::vector<Plan::Warning> tags = lostTags(fleet, rows);
        warnings.insert(warnings.end(), tags.begin(), tags.end());
    }
    return warnings;
}

} // namespace muster
