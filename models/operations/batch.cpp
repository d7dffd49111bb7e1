// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/batch.h"

#include "models/operations/singledeletes.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;
using Outcome = Operation::Item::Outcome;
using Reason = Operation::Item::Reason;
using State = gitlab::ChangeOutcome::State;

namespace {

std::vector<TargetId> idsOf(const Targets &targets)
{
    std::vector<TargetId> ids;
    ids.reserve(targets.size());
    for (const Plan::Target &target : targets)
        ids.push_back(target.id);
    return ids;
}

} // namespace

Batch::Batch(RunContext &run, std::vector<Plan::Target> targets, QObject *parent)
    : QObject(parent), m_run(run), m_given(std::move(targets)), m_targets(m_given)
{
}

void Batch::start()
{
    m_run.whenFree(this, [this] { begin(); });
}

void Batch::begin()
{
    if (!m_run.mayGoOn())
        return finishWhenWritten();
    if (m_run.rules.rechecks || m_run.looksFirst)
        look(idsOf(m_targets), [this] { judgeLook(); });
    else
        intend(idsOf(m_targets));
}

/// As they were given, or, for those that are still to be changed, as the look before told them.
Targets Batch::targetsOf(const Ids &ids) const
{
    Targets targets;
    targets.reserve(ids.size());
    for (const TargetId id : ids) {
        const auto isIt = [id](const Plan::Target &each) { return each.id == id; };
        if (const auto told = std::find_if(m_targets.begin(), m_targets.end(), isIt); told != m_targets.end())
            targets.push_back(*told);
        else if (const auto given = std::find_if(m_given.begin(), m_given.end(), isIt); given != m_given.end())
            targets.push_back(*given);
    }
    return targets;
}

void Batch::look(const Ids &ids, std::function<void()> then)
{
    m_seen.clear();
    m_lookError.reset();
    m_lookedAt = m_run.clock.now();
    m_lookServerTime = {};
    const Targets targets = targetsOf(ids);
    const auto perLook = std::size_t(m_run.rules.perLook);
    m_looks = int((targets.size() + perLook - 1) / perLook);
    const auto finish = std::make_shared<std::function<void()>>(std::move(then));
    for (std::size_t from = 0; from < targets.size(); from += perLook) {
        const std::size_t to = std::min(from + perLook, targets.size());
        m_run.rules.look(m_run.client, { targets.begin() + qsizetype(from), targets.begin() + qsizetype(to) }, this, [this, finish](const Result<Look> &answer) {
            if (answer) {
                for (const Sighting &seen : answer->seen)
                    m_seen.insert_or_assign(idOf(seen).value, seen);
                if (!m_lookServerTime.isKnown() || answer->serverTime < m_lookServerTime)
                    m_lookServerTime = answer->serverTime;   // the oldest look is how old the whole is
            } else {
                m_lookError = answer.error();
            }
            if (--m_looks == 0)
                (*finish)();
        });
    }
}

bool Batch::isLookFresh() const
{
    if (!m_lookedAt.isKnown())
        return true;   // this verb does not look
    const auto age = m_lookedAt.age(m_run.clock.now());
    return age && *age >= std::chrono::seconds(0) && *age <= longestLook;
}

void Batch::judgeLook()
{
    if (m_lookError)
        m_run.stopRule.observe(*m_lookError);
    else
        m_run.stopRule.observeSuccess();
    std::vector<Plan::Target> agreed;
    Ids gone;
    for (const Plan::Target &target : m_targets) {
        const auto seen = m_seen.find(target.id.value);
        if (seen == m_seen.end()) {   // never change what could not be looked at
            if (m_run.mayGoOn())
                decide({ target.id, target.name, Outcome::NotSent, Reason::None, m_lookError ? m_lookError->detail : QString() });
        } else if (!exists(seen->second)) {
            decide({ target.id, target.name, Outcome::Gone, Reason::None, {} });
            if (m_run.rules.isGoneWanted)
                gone.push_back(target.id);
        } else if (const Reason reason = m_run.rules.objection(target, seen->second); reason != Reason::None) {
            decide({ target.id, target.name, Outcome::Skipped, reason, {} });
        } else {
            agreed.push_back(m_run.rules.informed ? m_run.rules.informed(target, seen->second) : target);
        }
    }
    if (!gone.empty())
        Q_EMIT carriedOut(gone);
    m_targets = std::move(agreed);
    writeDown(std::exchange(m_decided, {}));
    m_run.whenFree(this, [this] {
        if (m_run.mayGoOn() && !isLookFresh())
            begin();
        else
            intend(idsOf(m_targets));
    });
}

void Batch::intend(const Ids &ids)
{
    if (ids.empty() || !m_run.mayGoOn())
        return finishWhenWritten();
    m_run.record.intend(m_run.rules.request(m_run.plan.method), ids, this, [this, ids](const std::optional<Error> &failed) {
        if (failed) {
            m_run.stopRule.stop(*failed);
            return finishWhenWritten();   // nothing was written, so nothing is to be taken back
        }
        m_run.whenFree(this, [this, ids] { sendIntended(ids); });
    });
}

void Batch::sendIntended(const Ids &ids)
{
    const bool isUnseen = m_run.looksFirst && !m_lookedAt.isKnown();
    if (!m_run.mayGoOn())
        leave(ids, std::nullopt);
    else if (isUnseen || !isLookFresh())
        begin();   // the run was held, or the machine slept, between the record and the request
    else if (m_run.plan.method == Plan::Method::Conditional)
        sendOneByOne(ids);
    else
        send(ids);
}

void Batch::leave(const Ids &notSent, const std::optional<Error> &refusal)
{
    // The intent is on record, so it has to say that nothing left. With a run that goes on, the ledger is told why, too.
    std::vector<Item> items;
    for (const TargetId id : notSent) {
        Item item{ id, {}, Outcome::NotSent, m_run.cancelled ? Reason::Cancelled : m_run.stopRule.verdict() ? Reason::Stopped : Reason::None, refusal ? refusal->detail : QString() };
        if (m_run.mayGoOn())
            m_run.ledger.set(id, item.outcome, item.reason, item.detail);
        items.push_back(std::move(item));
    }
    writeDown(items);
    resolveLost();
}

void Batch::send(const Ids &ids)
{
    m_run.rules.send(m_run.client, targetsOf(ids), this, [this, ids](const Result<TargetOutcomes> &answer) {
        if (!answer) {
            m_run.stopRule.observe(answer.error());
            return leave(ids, answer.error());
        }
        m_run.stopRule.observe(*answer);
        TargetOutcomes outcomes;
        for (const TargetId id : ids) {   // an id that the answer forgot is unknown
            const auto outcome = std::find_if(answer->begin(), answer->end(), [id](const TargetOutcome &each) { return each.id == id; });
            outcomes.push_back(outcome == answer->end() ? TargetOutcome{ id, State::Unknown, {}, std::nullopt, {} } : *outcome);
        }
        settle(outcomes);
        resolveLost();
    });
}

void Batch::sendOneByOne(const Ids &ids)
{
    auto *deletes = new SingleDeletes(m_run, ids, { m_lookServerTime, [this] { return isLookFresh(); } }, this);
    connect(deletes, &SingleDeletes::answered, this, &Batch::settle);
    connect(deletes, &SingleDeletes::finished, this, [this, deletes] {
        deletes->deleteLater();
        const Ids rest = deletes->notSent();
        if (rest.empty())
            return resolveLost();
        if (deletes->refusal() || !m_run.mayGoOn())
            return leave(rest, deletes->refusal());
        // The run was held, or this took long: the rest is looked at again.
        std::erase_if(m_targets, [&](const Plan::Target &target) { return std::find(rest.begin(), rest.end(), target.id) == rest.end(); });
        start();
    });
    deletes->start();
}

bool Batch::wasHalfDone(TargetId id) const
{
    return std::any_of(m_targets.begin(), m_targets.end(), [id](const Plan::Target &each) { return each.id == id && each.isHalfDone; });
}

void Batch::settle(const TargetOutcomes &outcomes)
{
    Ids carried;
    std::vector<Item> lost;
    for (const TargetOutcome &outcome : outcomes) {
        const TargetId id = outcome.id;
        switch (outcome.state) {
        case State::Done:
            decide({ id, {}, Outcome::Done, wasHalfDone(id) ? Reason::WasThere : Reason::None, {} });
            carried.push_back(id);
            if (!outcome.secret.isEmpty())
                Q_EMIT tokenIssued(id, outcome.secret);
            break;
        case State::Gone:
            decide({ id, {}, Outcome::Gone, Reason::None, {} });
            if (m_run.rules.isGoneWanted)
                carried.push_back(id);
            break;
        case State::Refused:
            decide({ id, {}, Outcome::Refused, outcome.isHalfDone ? Reason::HalfDone : Reason::None, outcome.detail });
            break;
        case State::Failed:
            decide({ id, {}, Outcome::Failed, outcome.isHalfDone ? Reason::HalfDone : Reason::None, outcome.detail });
            break;
        case State::Unknown:
            m_details[id.value] = outcome.detail;
            m_lost.push_back(id);
            lost.push_back({ id, {}, Outcome::Unknown, Reason::AnswerLost, outcome.detail });
            break;
        }
    }
    if (!carried.empty())
        Q_EMIT carriedOut(carried);
    writeDown(std::exchange(m_decided, {}));
    writeDown(lost);
}

void Batch::resolveLost()
{
    if (m_lost.empty())
        return finishWhenWritten();
    const Ids lost = std::exchange(m_lost, {});
    look(lost, [this, lost] { decideResolved(lost, false); });
}

void Batch::decideResolved(const Ids &lost, bool isLast)
{
    Ids carried;
    Ids unchanged;
    for (const TargetId id : lost) {
        const auto seen = m_seen.find(id.value);
        const Targets targets = targetsOf({ id });
        const auto proved = seen == m_seen.end() || targets.empty() ? std::nullopt : provedBy(m_run.rules, targets.front(), seen->second);
        if (!proved) {
            decide({ id, {}, Outcome::Unknown, Reason::AnswerLost, m_details[id.value] });
        } else if (*proved != Outcome::Failed) {
            decide({ id, {}, *proved, Reason::AnswerLost, {} });
            if (*proved == Outcome::Done || m_run.rules.isGoneWanted)
                carried.push_back(id);
        } else if (isLast) {
            const bool isHalfDone = m_run.rules.informed && m_run.rules.informed(targets.front(), seen->second).isHalfDone;
            decide({ id, {}, Outcome::Failed, isHalfDone ? Reason::HalfDone : Reason::NotCarriedOut, m_details[id.value] });
        } else {
            unchanged.push_back(id);
        }
    }
    if (!carried.empty())
        Q_EMIT carriedOut(carried);
    writeDown(std::exchange(m_decided, {}));
    if (unchanged.empty())
        finishWhenWritten();
    else
        QTimer::singleShot(beforeLastLook, this, [this, unchanged] { look(unchanged, [this, unchanged] { decideResolved(unchanged, true); }); });
}

void Batch::decide(Item item)
{
    m_run.ledger.set(item.id, item.outcome, item.reason, item.detail);
    m_decided.push_back(std::move(item));
}

void Batch::writeDown(const std::vector<Item> &items)
{
    if (items.empty())
        return;
    ++m_writing;
    m_run.record.note(m_run.plan.verb, items, this, [this](const std::optional<Error> &failed) {
        if (failed)
            m_run.stopRule.stop(*failed);
        --m_writing;
        if (m_isOver)
            finishWhenWritten();
    });
}

void Batch::finishWhenWritten()
{
    m_isOver = true;
    if (m_writing > 0)
        return;
    m_isOver = false;
    Q_EMIT finished();
}

} // namespace muster
