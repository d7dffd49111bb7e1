// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupplan.h"

#include "models/automation/cleanupnote.h"
#include "models/automation/runnerrecipe.h"
#include "models/operations/noteline.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Act = CleanupDecision::Act;
using Item = CleanupDecision::Item;

constexpr QStringView reasonStart = u"cleanup rule “";
constexpr QStringView reasonPolicy = u"”, policy ";

Verb verbOf(Act act)
{
    return act == Act::Release ? Verb::Release : act == Act::Delete ? Verb::Delete : Verb::Quarantine;
}

bool isChange(Act act)
{
    return act == Act::Release || act == Act::Delete || act == Act::Quarantine;
}

/// What makes the steps of a decision.
class StepMaker {
public:
    StepMaker(const CleanupRequest &request, const CleanupPlan &plan) : m_request(request), m_plan(plan), m_fleet(*plan.snapshot) { }

    [[nodiscard]] std::vector<CleanupPlan::Step> steps() const
    {
        std::map<std::pair<Act, quint32>, std::vector<const Item *>> parts;
        for (const Item &item : m_plan.decision.items) {
            if (isChange(item.act) && item.rule < m_plan.policy.rules.size())
                parts[{ item.act, item.rule }].push_back(&item);
        }
        std::vector<CleanupPlan::Step> steps;
        for (const Act act : { Act::Release, Act::Delete, Act::Quarantine }) {
            for (quint32 rule = 0; rule < m_plan.policy.rules.size(); ++rule) {
                const auto part = parts.find({ act, rule });
                if (part == parts.end())
                    continue;
                CleanupPlan::Step step = stepOf(act, rule, part->second);
                if (!step.plan.targets.empty())
                    steps.push_back(std::move(step));
            }
        }
        return steps;
    }

private:
    [[nodiscard]] CleanupPlan::Step stepOf(Act act, quint32 number, const std::vector<const Item *> &part) const
    {
        const CleanupRule &rule = m_plan.policy.rules[number];
        std::unordered_map<qint64, const Item *> items;
        PlanRequest wanted;
        wanted.verb = verbOf(act);
        wanted.method = rule.isFast || m_request.isFast ? Plan::Method::Bulk : Plan::Method::Conditional;
        wanted.reason = cleanupReason(rule.name, m_plan);
        for (const Item *item : part) {
            wanted.ids.push_back(m_fleet.row(item->row).id);
            items.emplace(wanted.ids.back().value, item);
        }
        CleanupPlan::Step step{ rule.name, act, makePlan(m_fleet, wanted), {}, {}, {} };
        for (Plan::Target &target : step.plan.targets)
            complete(step, target, *items.at(target.id.value));
        return step;
    }

    void complete(CleanupPlan::Step &step, Plan::Target &target, const Item &item) const
    {
        const RunnerRow &row = m_fleet.row(item.row);
        const QuarantineRecord *known = item.record == CleanupDecision::none ? nullptr : &m_request.facts.past.records[item.record];
        QuarantineRecord record = known ? *known : QuarantineRecord{};
        record.runner = row.id;
        record.createdAt = row.createdAt;
        step.reasons.push_back(item.reason);
        switch (step.act) {
        case Act::Quarantine:
            // A pausing that was begun and lost was ours, so what was before it counts.
            record.wasPaused = known && known->state == QuarantineRecord::State::Pausing ? known->wasPaused : row.paused == Tri::Yes;
            record.state = QuarantineRecord::State::Pausing;
            record.rule = step.rule;
            record.name = target.name;
            record.pausedAt = m_request.facts.filter.now;
            record.deleteAfter = item.due;
            record.lastSign = item.lastSign;
            target.pausedTo = Tri::Yes;
            annotate(record, target, row);
            break;
        case Act::Release:
            // One that somebody un-paused meanwhile stays so, one that was paused before stays paused: either way as it is.
            target.pausedTo = row.paused == Tri::No || record.wasPaused ? Tri::Unknown : Tri::No;
            if (const QString note = m_fleet.string(row.note); !record.noteLine.isEmpty() && note.contains(record.noteLine)) {
                target.noteTo = noteline::without(note, record.noteLine);
                target.noteFrom = note;
            }
            if (target.pausedTo == Tri::Unknown && !target.noteTo)
                target.pausedTo = row.paused;   // nothing to change; the request says so
            break;
        case Act::Delete:
            step.last.push_back({ row.id, row.createdAt, m_request.facts.filter.now, step.rule, {}, QJsonDocument(recordOf(m_fleet, row)).toJson(QJsonDocument::Compact) });
            break;
        case Act::Report:
        case Act::Wait:
        case Act::Keep:
            break;
        }
        step.records.push_back(std::move(record));
    }

    void annotate(QuarantineRecord &record, Plan::Target &target, const RunnerRow &row) const
    {
        const QString line = cleanupnote::line(record.lastSign, record.deleteAfter);
        const QString note = m_fleet.string(row.note);
        target.noteTo = noteline::above(noteline::without(note, record.noteLine), line);
        if (target.noteTo)
            target.noteFrom = note.isNull() ? u""_s : note;
        record.noteLine = target.noteTo ? line : QString();
    }

    const CleanupRequest &m_request;
    const CleanupPlan &m_plan;
    const Snapshot &m_fleet;
};

/// Takes out of a decision what nobody asked for.
void restrict(CleanupDecision &decision, const std::vector<CleanupRequest::Wanted> &only, const CleanupRequest &request)
{
    std::unordered_map<qint64, const CleanupRequest::Wanted *> wanted;
    for (const CleanupRequest::Wanted &each : only)
        wanted.emplace(each.runner.value, &each);
    std::erase_if(decision.items, [&](const Item &item) {
        if (!isChange(item.act))
            return false;
        const auto wish = wanted.find(request.facts.fleet->row(item.row).id.value);
        return wish == wanted.end() || wish->second->act != item.act || wish->second->rule != request.reading.policy.rules[item.rule].name;
    });
}

} // namespace

int CleanupPlan::requests() const
{
    int requests = 0;
    for (const Step &step : steps)
        requests += step.plan.requests;
    return requests;
}

QByteArray CleanupPlan::sha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &line) { hash.addData(line); };
    add(policySha256 + '\n' + rules.join(u'\n').toUtf8() + '\n');
    for (const Step &step : steps)
        add(nameOf(step.act).toLatin1() + ' ' + step.plan.sha256() + ' ' + step.rule.toUtf8() + '\n');
    return hash.result().toHex();
}

CleanupPlan makeCleanupPlan(const CleanupRequest &request)
{
    const CleanupPolicy &policy = request.reading.policy;
    CleanupPlan plan;
    plan.policySha256 = request.reading.sha256;
    plan.raisedFor = policy.limits.isRaised() ? policy.limits.reason : QString();
    plan.policy = policy;
    plan.snapshot = request.facts.fleet;
    plan.fleet = plan.snapshot->key();
    plan.asOf = plan.snapshot->asOf();
    for (std::size_t rule = 0; rule < policy.rules.size(); ++rule) {
        if (request.facts.rules.empty() ? policy.rules[rule].isOn : request.facts.rules[rule])
            plan.rules += policy.rules[rule].name;
    }
    plan.decision = decideCleanup(policy, request.facts);
    if (request.only)
        restrict(plan.decision, *request.only, request);
    plan.refusals = askCleanupGuards(plan.decision, { policy, request.facts, request.ourNow, request.serverNow, request.watch, request.isConfirmed });
    plan.steps = StepMaker(request, plan).steps();
    return plan;
}

CleanupPlan makeReleasePlan(const CleanupFacts &facts, const std::vector<RunnerId> &runners)
{
    CleanupRequest request;
    request.facts = facts;
    CleanupPlan plan;
    plan.snapshot = facts.fleet;
    plan.fleet = facts.fleet->key();
    plan.asOf = facts.fleet->asOf();
    for (quint32 at = 0; at < facts.past.records.size(); ++at) {
        const QuarantineRecord &record = facts.past.records[at];
        const auto row = facts.fleet->find(record.runner);
        if (!row || record.state == QuarantineRecord::State::Spared || std::find(runners.begin(), runners.end(), record.runner) == runners.end())
            continue;
        if (!plan.rules.contains(record.rule)) {
            plan.rules += record.rule;
            plan.policy.rules.emplace_back().name = record.rule;   // the rule itself may be gone
        }
        plan.decision.items.push_back({ quint32(*row), quint32(plan.rules.indexOf(record.rule)), at, Act::Release, CleanupDecision::Reason::Spared, lastSignOf(*facts.fleet, facts.fleet->row(*row)), {} });
    }
    std::sort(plan.decision.items.begin(), plan.decision.items.end(), [](const Item &a, const Item &b) { return a.row < b.row; });
    plan.steps = StepMaker(request, plan).steps();
    return plan;
}

std::vector<CleanupRequest::Wanted> wantedBy(const CleanupPlan &plan)
{
    std::vector<CleanupRequest::Wanted> wanted;
    for (const CleanupPlan::Step &step : plan.steps) {
        for (const Plan::Target &target : step.plan.targets)
            wanted.push_back({ target.id.runner(), step.act, step.rule });
    }
    return wanted;
}

std::vector<CleanupRequest::Wanted> missingFrom(const CleanupPlan &plan, const std::vector<CleanupRequest::Wanted> &wanted)
{
    using Key = std::tuple<qint64, Act, QString>;
    std::set<Key> there;
    for (const CleanupRequest::Wanted &each : wantedBy(plan))
        there.insert({ each.runner.value, each.act, each.rule });
    std::vector<CleanupRequest::Wanted> missing;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(missing), [&](const CleanupRequest::Wanted &each) { return !there.contains({ each.runner.value, each.act, each.rule }); });
    return missing;
}

QString cleanupReason(const QString &rule, const CleanupPlan &plan)
{
    const QString reason = reasonStart + rule + reasonPolicy + QString::fromLatin1(plan.policySha256);
    return plan.raisedFor.isEmpty() ? reason : QString(reason + u", limits raised: "_s + plan.raisedFor);
}

bool isCleanupReason(const QString &reason)
{
    return reason.startsWith(reasonStart) && reason.contains(reasonPolicy);
}

} // namespace muster
