// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/editplan.h"

#include "models/operations/containment.h"
#include "models/operations/editjson.h"
#include "models/operations/planjson.h"
#include "models/operations/runcost.h"
#include "models/operations/targetreader.h"
#include "models/operations/warnings.h"

#include <algorithm>
#include <functional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using SkipReason = Plan::SkipReason;

/// What to make of a runner that is known and may be edited; or why it is left alone.
struct Wish {
    RunnerSettings wanted;
    std::optional<SkipReason> instead;
};
using Wishing = std::function<Wish(const RunnerRow &row, const RunnerSettings &now)>;

/// What GitLab would refuse of these settings taken together.
std::optional<SkipReason> refusal(const RunnerSettings &now, const SettingsChange &change)
{
    const auto &tags = change.to.tags ? change.to.tags : now.tags;
    const auto &untagged = change.to.runUntagged ? change.to.runUntagged : now.runUntagged;
    if ((change.to.tags || change.to.runUntagged) && tags && tags->isEmpty() && untagged == false)
        return SkipReason::NeedsTag;
    if (change.to.tags && change.to.tags->size() > mostTags)
        return SkipReason::TooManyTags;
    const auto isTooLong = [](const std::optional<QString> &text) { return text && !fitsRunnerText(*text); };
    const bool hasLongTag = change.to.tags && std::any_of(change.to.tags->begin(), change.to.tags->end(), [](const QString &tag) { return tag.size() > longestTag; });
    const bool isTooShort = change.to.maximumTimeout && *change.to.maximumTimeout != 0 && *change.to.maximumTimeout < shortestTimeout;
    if (isTooLong(change.to.description) || isTooLong(change.to.note) || hasLongTag || isTooShort)
        return SkipReason::OutOfLimits;
    return std::nullopt;
}

Plan emptyPlan(const Snapshot &fleet, const QString &reason)
{
    Plan plan;
    plan.verb = Verb::Edit;
    plan.isComplete = fleet.isComplete();
    plan.fleet = fleet.key();
    plan.asOf = fleet.asOf();
    plan.reason = reason;
    return plan;
}

Plan planOf(const Snapshot &fleet, std::vector<RunnerId> ids, SettingSet touched, const QString &reason, const Wishing &wish)
{
    Plan plan = emptyPlan(fleet, reason);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    plan.targets.reserve(ids.size());
    std::vector<qsizetype> rows;
    rows.reserve(ids.size());
    TargetReader targets(fleet);
    SettingsReader reader(fleet, touched);
    for (const RunnerId id : ids) {
        const auto at = fleet.find(id);
        if (!at) {
            plan.skipped.push_back({ id, {}, SkipReason::NotFound });
            continue;
        }
        const RunnerRow &row = fleet.row(*at);
        const auto skip = [&](SkipReason why) { plan.skipped.push_back({ id, fleet.string(row.description), why }); };
        if (row.canUpdate != Tri::Yes) {
            skip(row.canUpdate == Tri::No ? SkipReason::NoPermission : SkipReason::PermissionUnknown);
            continue;
        }
        const RunnerSettings now = reader.of(row);
        const Wish wished = wish(row, now);
        if (wished.instead) {
            skip(*wished.instead);
            continue;
        }
        auto change = std::make_shared<TargetChange>();
        change->settings = changeBetween(now, wished.wanted);
        const auto why = change->settings.to.isEmpty() ? std::optional(SkipReason::AlreadySo) : refusal(now, change->settings);
        if (why) {
            skip(*why);
            continue;
        }
        Plan::Target target = targets.targetAt(*at);
        target.change = std::move(change);
        plan.targets.push_back(std::move(target));
        rows.push_back(*at);
    }
    plan.warnings = editWarningsFor(plan, fleet, rows);
    plan.requests = costOf(plan, true).requests;
    return plan;
}

} // namespace

Plan makeEditPlan(const Snapshot &fleet, const EditRequest &request, int *nextNumber)
{
    const RunnerEdit &edit = request.edit;
    if (!problemsOf(edit).empty())
        return emptyPlan(fleet, request.reason);
    RunnerSettings fixed;
    fixed.paused = edit.paused;
    fixed.locked = edit.locked;
    fixed.isProtected = edit.isProtected;
    fixed.runUntagged = edit.runUntagged;
    fixed.maximumTimeout = edit.maximumTimeout;
    fixed.note = edit.note;
    std::vector<std::optional<QStringList>> tagsAfter(std::size_t(fleet.tagSetCount()));   // made once for all runners that carry them
    int number = edit.firstNumber;
    const bool countsOn = edit.description || !edit.find.isEmpty();
    Plan plan = planOf(fleet, request.ids, edit.touched(), request.reason, [&](const RunnerRow &row, const RunnerSettings &now) -> Wish {
        RunnerSettings wanted = fixed;
        if (edit.touchesTags()) {
            if (!now.tags && !edit.setTags)
                return { {}, SkipReason::ValueUnknown };
            if (now.tags) {
                std::optional<QStringList> &after = tagsAfter[row.tags];
                if (!after)
                    after = editedTags(edit, *now.tags);
                wanted.tags = after;
            } else {
                wanted.tags = editedTags(edit, {});
            }
        }
        if (countsOn) {
            const QString description = now.description.value_or(QString());
            wanted.description = editedDescription(edit, description, row.id, number);
            if (edit.description || wanted.description != description)
                ++number;
        }
        return { std::move(wanted), std::nullopt };
    });
    if (nextNumber)
        *nextNumber = number;
    return plan;
}

Plan makeEditPlan(const Snapshot &fleet, const SettingsById &wanted, const QString &reason)
{
    std::vector<RunnerId> ids;
    ids.reserve(wanted.size());
    for (const auto &[id, settings] : wanted)
        ids.push_back(RunnerId{ id });
    return planOf(fleet, std::move(ids), SettingSet::all(), reason, [&](const RunnerRow &row, const RunnerSettings &) -> Wish { return { wanted.at(row.id.value), std::nullopt }; });
}

Plan narrowedEditPlan(const Snapshot &fleet, const Plan &plan, const std::vector<TargetId> &active)
{
    SettingsById wanted;
    std::vector<TargetId> sorted = active;
    std::sort(sorted.begin(), sorted.end());
    for (const Plan::Target &target : plan.targets) {
        if (target.change && std::binary_search(sorted.begin(), sorted.end(), target.id))
            wanted.emplace(target.id.value, target.change->settings.to);
    }
    return makeEditPlan(fleet, wanted, plan.reason);
}

Plan makeRepeatedEditPlan(const Snapshot &fleet, const Plan &plan, const std::vector<TargetId> &changed)
{
    std::unordered_map<qint64, const Plan::Target *> targets;
    for (const Plan::Target &target : plan.targets) {
        if (target.change)
            targets.emplace(target.id.value, &target);
    }
    std::vector<RunnerId> ids;
    for (const TargetId id : changed) {
        if (targets.contains(id.value))
            ids.push_back(id.runner());
    }
    Plan again = planOf(fleet, std::move(ids), SettingSet::all(), plan.reason, [&](const RunnerRow &row, const RunnerSettings &now) -> Wish {
        const Plan::Target &target = *targets.at(row.id.value);
        if (!target.createdAt.isKnown() || target.createdAt != row.createdAt)
            return { {}, SkipReason::ChangedSince };   // another runner under that number
        const auto &[from, to] = target.change->settings;
        RunnerSettings wanted = to;
        if (to.tags && from.tags && now.tags) {
            QStringList tags;
            for (const QString &tag : *now.tags) {
                if (!from.tags->contains(tag) || to.tags->contains(tag))
                    tags += tag;
            }
            for (const QString &tag : *to.tags) {
                if (!from.tags->contains(tag))
                    tags += tag;
            }
            wanted.tags = normalTags(tags);
        }
        if (isContainment(plan) && to.note)
            wanted.note = containedAgain(from.note.value_or(QString()), *to.note, now.note.value_or(QString()));
        return { std::move(wanted), std::nullopt };
    });
    if (!again.targets.empty())
        again.warnings.insert(again.warnings.begin(), { Plan::Warning::Kind::ChangedMeanwhile, qint64(again.targets.size()), {} });
    return again;
}

Plan makeEditUndoPlan(const JournalRunDetail &run, const Snapshot &fleet)
{
    struct Left {
        SettingsChange change;
        Instant createdAt;
    };
    std::unordered_map<qint64, Left> left;   // how the run left them
    std::vector<RunnerId> ids;
    for (const JournalItem &item : run.items) {
        if (item.outcome != nameOf(Operation::Item::Outcome::Done))
            continue;
        ids.push_back(item.id.runner());
        left.emplace(item.id.value, Left{ settingsChangeFromJson(item.before["edit"_L1].toObject()), Instant::fromIso(item.before["created_at"_L1].toString()) });
    }
    Plan plan = planOf(fleet, std::move(ids), SettingSet::all(), {}, [&](const RunnerRow &row, const RunnerSettings &now) -> Wish {
        const Left &then = left.at(row.id.value);
        // Another creation time: another runner under that number.
        const bool isSameRunner = then.createdAt.isKnown() && then.createdAt == row.createdAt;
        if (!isSameRunner || agree(then.change.to, now) != Tri::Yes)
            return { {}, SkipReason::ChangedSince };
        if (then.change.from.isEmpty())
            return { {}, SkipReason::ValueUnknown };
        return { then.change.from, std::nullopt };
    });
    plan.undoOf = run.run.run;
    return plan;
}

} // namespace muster
