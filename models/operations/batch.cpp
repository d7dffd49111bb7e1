// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/batch.h"

#include <QTimer>

#include <algorithm>

namespace muster {

using Item = Operation::Item;
using State = gitlab::ChangeOutcome::State;

Batch::Batch(RunContext &run, std::vector<Plan::Target> targets, QObject *parent)
    : QObject(parent), m_run(run), m_targets(std::move(targets))
{
}

void Batch::start()
{
    std::vector<RunnerId> ids;
    for (const Plan::Target &target : m_targets)
        ids.push_back(target.id);
    if (m_run.rules.rechecks)
        look(ids, [this] { sendUnlessObjected(); });
    else
        send(ids);
}

void Batch::look(const std::vector<RunnerId> &ids, std::function<void()> then)
{
    m_seen.clear();
    m_lookError.reset();
    m_looks = (int(ids.size()) + maxPerRecheck - 1) / maxPerRecheck;
    const auto finish = std::make_shared<std::function<void()>>(std::move(then));
    for (std::size_t from = 0; from < ids.size(); from += maxPerRecheck) {
        const std::size_t to = std::min(from + maxPerRecheck, ids.size());
        m_run.client.recheck({ ids.begin() + qsizetype(from), ids.begin() + qsizetype(to) }, this, [this, finish](const Result<gitlab::Recheck> &answer) {
            if (answer) {
                for (const gitlab::RecheckedRunner &runner : answer->runners)
                    m_seen[runner.id.value] = runner;
            } else {
                m_lookError = answer.error();
            }
            if (--m_looks == 0)
                (*finish)();
        });
    }
}

void Batch::sendUnlessObjected()
{
    if (m_lookError)
        m_run.stopRule.observe(*m_lookError);
    else
        m_run.stopRule.observeSuccess();
    std::vector<RunnerId> agreed;
    std::vector<RunnerId> gone;
    for (const Plan::Target &target : m_targets) {
        const auto seen = m_seen.find(target.id.value);
        if (seen == m_seen.end()) {   // never change what could not be looked at
            if (m_run.mayGoOn())
                m_run.ledger.set(target.id, Item::Outcome::NotSent, Item::Reason::None, m_lookError ? m_lookError->detail : QString());
            continue;
        }
        if (!seen->second.exists) {
            m_run.ledger.set(target.id, Item::Outcome::Gone);
            if (m_run.rules.isGoneWanted)
                gone.push_back(target.id);
        } else if (const Item::Reason reason = m_run.rules.objection(target, seen->second); reason != Item::Reason::None) {
            m_run.ledger.set(target.id, Item::Outcome::Skipped, reason);
        } else {
            agreed.push_back(target.id);
        }
    }
    if (!gone.empty())
        Q_EMIT carriedOut(gone);
    send(agreed);
}

void Batch::send(const std::vector<RunnerId> &ids)
{
    if (ids.empty() || !m_run.mayGoOn()) {
        Q_EMIT finished();
        return;
    }
    m_run.rules.send(m_run.client, ids, this, [this, ids](const Result<std::vector<gitlab::ChangeOutcome>> &answer) { takeAnswer(ids, answer); });
}

void Batch::takeAnswer(const std::vector<RunnerId> &sent, const Result<std::vector<gitlab::ChangeOutcome>> &answer)
{
    if (!answer) {
        m_run.stopRule.observe(answer.error());
        if (m_run.mayGoOn()) {   // otherwise they are pending still, and get the reason that all the rest gets
            for (const RunnerId id : sent)
                m_run.ledger.set(id, Item::Outcome::NotSent, Item::Reason::None, answer.error().detail);
        }
        Q_EMIT finished();
        return;
    }
    m_run.stopRule.observe(*answer);
    std::vector<RunnerId> carried;
    std::vector<RunnerId> lost;
    for (const RunnerId id : sent) {
        const auto outcome = std::find_if(answer->begin(), answer->end(), [id](const gitlab::ChangeOutcome &each) { return each.id == id; });
        switch (outcome == answer->end() ? State::Unknown : outcome->state) {
        case State::Done:
            m_run.ledger.set(id, Item::Outcome::Done);
            carried.push_back(id);
            break;
        case State::Gone:
            m_run.ledger.set(id, Item::Outcome::Gone);
            if (m_run.rules.isGoneWanted)
                carried.push_back(id);
            break;
        case State::Refused:
            m_run.ledger.set(id, Item::Outcome::Refused, Item::Reason::None, outcome->detail);
            break;
        case State::Failed:
            m_run.ledger.set(id, Item::Outcome::Failed, Item::Reason::None, outcome->detail);
            break;
        case State::Unknown:
            m_details[id.value] = outcome == answer->end() ? QString() : outcome->detail;
            lost.push_back(id);
            break;
        }
    }
    if (!carried.empty())
        Q_EMIT carriedOut(carried);
    if (lost.empty())
        Q_EMIT finished();
    else
        resolve(lost, false);
}

void Batch::resolve(const std::vector<RunnerId> &lost, bool isLast)
{
    look(lost, [this, lost, isLast] { decideResolved(lost, isLast); });
}

void Batch::decideResolved(const std::vector<RunnerId> &lost, bool isLast)
{
    std::vector<RunnerId> carried;
    std::vector<RunnerId> unchanged;
    for (const RunnerId id : lost) {
        const auto seen = m_seen.find(id.value);
        const auto proved = seen == m_seen.end() ? std::nullopt : m_run.rules.provedBy(seen->second);
        if (!proved) {
            m_run.ledger.set(id, Item::Outcome::Unknown, Item::Reason::AnswerLost, m_details[id.value]);
        } else if (*proved != Item::Outcome::Failed) {
            m_run.ledger.set(id, *proved, Item::Reason::AnswerLost);
            if (*proved == Item::Outcome::Done || m_run.rules.isGoneWanted)
                carried.push_back(id);
        } else if (isLast) {
            m_run.ledger.set(id, Item::Outcome::Failed, Item::Reason::NotCarriedOut, m_details[id.value]);
        } else {
            unchanged.push_back(id);
        }
    }
    if (!carried.empty())
        Q_EMIT carriedOut(carried);
    if (unchanged.empty())
        Q_EMIT finished();
    else
        QTimer::singleShot(beforeLastLook, this, [this, unchanged] { resolve(unchanged, true); });
}

} // namespace muster
