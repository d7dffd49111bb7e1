// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanuprun.h"

#include "models/automation/brokenruns.h"
#include "models/automation/cleanupplanjson.h"
#include "models/history/cleanupbook.h"
#include "models/operations/operations.h"
#include "models/operations/planjson.h"
#include "models/operations/runrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Act = CleanupDecision::Act;
using Outcome = Operation::Item::Outcome;

CleanupTaking takingOf(const CleanupPlan::Step &step, std::size_t target)
{
    return { step.plan.targets[target].id.runner(), step.rule, step.act == Act::Quarantine ? step.records[target].pausedAt : step.last[target].removedAt };
}

/// Out of quarantine, and not to be taken again before it was silent for the rule's period once more.
QuarantineRecord sparedFrom(QuarantineRecord record, Instant now)
{
    record.state = QuarantineRecord::State::Spared;
    record.pausedAt = now;
    record.noteLine.clear();
    return record;
}

} // namespace

CleanupRun::CleanupRun(const Ground &ground, std::shared_ptr<const CleanupPlan> plan, QObject *parent)
    : QObject(parent), m_ground(ground), m_plan(std::move(plan)), m_lock(ground.directory, m_plan->fleet.instance + "#cleanup"_L1)
{
    m_record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_record.policySha256 = m_plan->policySha256;
    m_record.rules = m_plan->rules.join(u'\n');
    m_record.reported = m_plan->decision.count(Act::Report);
}

CleanupRun::~CleanupRun() = default;

void CleanupRun::start()
{
    // From the event loop, so that whoever started it hears finished().
    QMetaObject::invokeMethod(this, [this] { begin(); }, Qt::QueuedConnection);
}

void CleanupRun::begin()
{
    m_record.startedAt = m_ground.serverNow();
    if (m_plan->isRefused()) {
        m_record.end = CleanupRunRecord::End::Refused;
        return end();
    }
    if (!m_lock.acquire()) {
        m_trouble = lockTrouble(m_lock.holder());
        return end();
    }
    CleanupChanges changes;
    changes.drop = m_plan->decision.outlived;
    changes.runs = { m_record };
    write(changes, [this] { nextStep(); });
}

void CleanupRun::write(const CleanupChanges &changes, std::function<void()> then)
{
    m_ground.book.write(m_plan->fleet, changes, this, [this, then = std::move(then)](const Result<bool> &written) {
        if (written)
            return then();
        m_trouble = written.error();
        end();
    });
}

void CleanupRun::nextStep()
{
    if (m_next == m_plan->steps.size() || m_isCancelled || m_trouble)
        return end();
    const std::size_t step = m_next++;
    write(intentOf(m_plan->steps[step]), [this, step] { carryOut(step); });
}

CleanupChanges CleanupRun::intentOf(const CleanupPlan::Step &step) const
{
    CleanupChanges changes;
    if (step.act == Act::Release)
        return changes;   // a release that is lost is seen to be due again
    for (std::size_t i = 0; i < step.plan.targets.size(); ++i)
        changes.taken.push_back(takingOf(step, i));
    if (step.act == Act::Quarantine)
        changes.put = step.records;
    changes.removed = step.last;
    return changes;
}

CleanupChanges CleanupRun::intentTakenBack(const CleanupPlan::Step &step) const
{
    CleanupChanges changes = intentOf(step);
    for (const QuarantineRecord &record : changes.put)
        changes.drop.push_back(record.runner);
    return { {}, changes.drop, {}, changes.taken, {}, changes.removed, {} };
}

void CleanupRun::carryOut(std::size_t step)
{
    if (m_isCancelled)
        return write(intentTakenBack(m_plan->steps[step]), [this] { end(); });
    Operation *operation = m_ground.operations.run(m_plan->steps[step].plan);
    if (!operation) {
        m_trouble = Error{ .kind = Error::Kind::Conflict, .detail = u"this plan is of another instance or user"_s };
        return write(intentTakenBack(m_plan->steps[step]), [this] { end(); });
    }
    m_results.push_back({ m_plan->steps[step].rule, m_plan->steps[step].act, operation });
    connect(operation, &Operation::finished, this, [this, step] { settle(step); });
    // A machine that slept has each runner looked at again, so a policy may go on by itself.
    connect(operation, &Operation::progressed, this, [operation] {
        if (operation->state() == Operation::State::Paused && operation->pausedBy() == Operation::PausedBy::Sleep)
            operation->resume();
    });
    Q_EMIT started(operation);
}

void CleanupRun::settle(std::size_t step)
{
    const Operation &operation = *m_results.back().operation;
    const CleanupChanges changes = outcomeOf(m_plan->steps[step], operation);
    if (operation.stoppedBy() && !m_trouble)
        m_trouble = *operation.stoppedBy();
    write(changes, [this] { nextStep(); });
}

CleanupChanges CleanupRun::outcomeOf(const CleanupPlan::Step &step, const Operation &operation)
{
    CleanupChanges changes;
    const Instant now = m_ground.serverNow();
    std::map<qint64, Outcome> outcomes;
    for (const Operation::Item &item : operation.items())
        outcomes.emplace(item.id.value, item.outcome);
    for (std::size_t i = 0; i < step.plan.targets.size(); ++i) {
        const RunnerId runner = step.plan.targets[i].id.runner();
        const Outcome outcome = outcomes.at(runner.value);
        const bool isDone = outcome == Outcome::Done || (outcome == Outcome::Gone && step.act == Act::Delete);
        const bool isOpen = outcome == Outcome::Unknown;
        switch (step.act) {
        case Act::Quarantine: {
            QuarantineRecord record = step.records[i];
            if (isDone) {
                // The grace period begins when it is paused, not when that was planned.
                record.deleteAfter = Instant::fromSeconds(record.deleteAfter.seconds() + std::max<qint64>(0, now.seconds() - record.pausedAt.seconds()));
                record.state = QuarantineRecord::State::Quarantined;
                record.pausedAt = now;
                changes.put.push_back(std::move(record));
                ++m_record.quarantined;
            } else if (!isOpen) {
                changes.drop.push_back(runner);
                changes.untaken.push_back(takingOf(step, i));
            }
            break;
        }
        case Act::Delete:
            if (isDone) {
                changes.drop.push_back(runner);
                RemovedRunner last = step.last[i];
                last.removedAt = now;
                last.run = operation.runId();
                changes.removed.push_back(std::move(last));
                ++m_record.deleted;
            } else if (!isOpen) {
                changes.untaken.push_back(takingOf(step, i));
                changes.unremoved.push_back(step.last[i]);
            }
            break;
        case Act::Release:
            if (outcome == Outcome::Gone || (isDone && step.reasons[i] == CleanupDecision::Reason::CameBack))
                changes.drop.push_back(runner);
            else if (isDone)
                changes.put.push_back(sparedFrom(step.records[i], now));
            m_record.released += isDone ? 1 : 0;
            break;
        case Act::Report:
        case Act::Wait:
        case Act::Keep:
            break;
        }
    }
    return changes;
}

void CleanupRun::cancel()
{
    m_isCancelled = true;
    if (!m_results.empty())
        m_results.back().operation->cancel();
}

void CleanupRun::end()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_lock.release();
    m_record.endedAt = m_ground.serverNow();
    if (m_record.end == CleanupRunRecord::End::Open)
        m_record.end = m_trouble ? CleanupRunRecord::End::Failed : CleanupRunRecord::End::Done;
    m_record.report = QJsonDocument(cleanupRunToJson(*this)).toJson(QJsonDocument::Compact);
    CleanupChanges changes;
    changes.runs = { m_record };
    m_ground.book.write(m_plan->fleet, changes, this, [this](const Result<bool> &written) {
        if (!written && !m_trouble)
            m_trouble = written.error();
        Q_EMIT finished();
    });
}

Operation::Counts CleanupRun::counts() const
{
    Operation::Counts sum;
    for (const StepResult &result : m_results) {
        const Operation::Counts counts = result.operation->counts();
        sum.done += counts.done;
        sum.gone += counts.gone;
        sum.skipped += counts.skipped;
        sum.refused += counts.refused;
        sum.failed += counts.failed;
        sum.unknown += counts.unknown;
        sum.notSent += counts.notSent;
        sum.pending += counts.pending;
    }
    for (std::size_t step = m_results.size(); step < m_plan->steps.size(); ++step)
        sum.notSent += int(m_plan->steps[step].plan.targets.size());
    return sum;
}

bool CleanupRun::isRestRefused() const
{
    return std::any_of(m_results.begin(), m_results.end(), [](const StepResult &result) {
        const Operation::Counts counts = result.operation->counts();
        return result.act == Act::Delete && result.operation->plan().method == Plan::Method::Conditional && counts.refused > 0 && counts.done + counts.gone == 0;
    });
}

QJsonObject cleanupRunToJson(const CleanupRun &run)
{
    const CleanupPlan &plan = run.plan();
    const Operation::Counts counts = run.counts();
    QJsonArray items, refused, runs;
    std::map<Act, int> done;
    for (const CleanupRun::StepResult &result : run.results()) {
        runs.append(result.operation->runId());
        done[result.act] += result.operation->counts().done + (result.act == Act::Delete ? result.operation->counts().gone : 0);
        const QJsonArray ofStep = operationToJson(*result.operation)["items"_L1].toArray();
        for (const auto &value : ofStep) {
            QJsonObject item = value.toObject();
            item.insert(u"act"_s, nameOf(result.act));
            item.insert(u"rule"_s, result.rule);
            items.append(item);
        }
    }
    for (std::size_t step = run.results().size(); step < plan.steps.size(); ++step) {
        for (const Plan::Target &target : plan.steps[step].plan.targets)
            items.append(QJsonObject{ { u"id"_s, target.id.value }, { u"outcome"_s, nameOf(Outcome::NotSent) }, { u"detail"_s, QJsonValue::Null }, { u"act"_s, nameOf(plan.steps[step].act) }, { u"rule"_s, plan.steps[step].rule } });
    }
    for (const CleanupRefusal &refusal : plan.refusals)
        refused.append(QJsonObject{ { u"guard"_s, nameOf(refusal.guard) }, { u"is"_s, refusal.is }, { u"limit"_s, refusal.limit }, { u"text"_s, refusal.text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(refusal.text) } });
    return { { u"run"_s, run.id() }, { u"verb"_s, u"cleanup"_s }, { u"policy_sha256"_s, QString::fromLatin1(plan.policySha256) }, { u"rules"_s, QJsonArray::fromStringList(plan.rules) },
        { u"limits_raised_for"_s, plan.raisedFor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(plan.raisedFor) }, { u"refused"_s, refused }, { u"runs"_s, runs },
        { u"quarantined"_s, done[Act::Quarantine] }, { u"deleted"_s, done[Act::Delete] }, { u"released"_s, done[Act::Release] }, { u"reported"_s, plan.decision.count(Act::Report) },
        { u"done"_s, counts.done }, { u"gone"_s, counts.gone }, { u"skipped"_s, counts.skipped }, { u"failed"_s, counts.failed + counts.refused }, { u"unknown"_s, counts.unknown },
        { u"not_sent"_s, counts.notSent + counts.pending }, { u"trouble"_s, run.trouble() ? QJsonValue(run.trouble()->detail) : QJsonValue(QJsonValue::Null) }, { u"items"_s, items } };
}

void settleBrokenCleanups(Operations &operations, QObject *receiver, std::function<void(Result<int>)> done)
{
    settleBrokenRuns(operations, isCleanupReason, receiver, std::move(done));
}

} // namespace muster
