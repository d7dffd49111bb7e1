// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/recovery.h"

#include "models/gitlab/client.h"
#include "models/operations/batch.h"
#include "models/operations/planjson.h"
#include "models/operations/runcost.h"
#include "models/operations/targetjson.h"
#include "models/operations/verbs.h"

#include <QTimer>

#include <algorithm>
#include <span>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;
using Outcome = Operation::Item::Outcome;
using Reason = Operation::Item::Reason;

Recovery::Recovery(const RunMeans &means, JournalRunDetail detail, QObject *parent)
    : QObject(parent), m_means(means), m_detail(std::move(detail)), m_record(means.journal, m_detail.run.run), m_lock(means.directory, means.identity.instance),
      m_verb(verbNamed(m_detail.run.verb))
{
}

std::vector<TargetId> Recovery::unknowns() const
{
    std::vector<TargetId> ids;
    for (const JournalItem &item : m_detail.items) {
        if (item.outcome == nameOf(Outcome::Unknown))
            ids.push_back(item.id);
    }
    return ids;
}

bool Recovery::lockOrSettle(bool needsVerb)
{
    m_isBusy = true;
    m_trouble.reset();
    if (!m_verb && needsVerb)
        m_trouble = failure(Error::Kind::Unsupported, "a newer Muster's verb: "_L1 + m_detail.run.verb).value();
    else if (!m_lock.acquire())
        m_trouble = lockTrouble(m_lock.holder());
    if (m_trouble)
        QTimer::singleShot(0, this, [this] { settle(m_trouble); });
    return !m_trouble;
}

void Recovery::check()
{
    if (m_isBusy || !lockOrSettle(true))
        return;
    lookAt(unknowns(), Turn::First);
}

void Recovery::lookAt(const std::vector<TargetId> &ids, Turn which)
{
    m_unchanged.clear();
    m_steps = 1;
    const VerbRules &rules = rulesOf(*m_verb);
    const auto perLook = std::size_t(rules.perLook);
    for (std::size_t from = 0; from < ids.size(); from += perLook) {
        Targets targets;
        for (const TargetId id : std::span(ids).subspan(from, std::min(perLook, ids.size() - from))) {
            targets.push_back(targetFromJson(itemOf(id)->before));
            targets.back().id = id;
        }
        ++m_steps;
        rules.look(m_means.client, targets, this, [this, which](const Result<Look> &seen) {
            if (seen)
                judge(*seen, which);
            else
                m_trouble = seen.error();
            step(which);
        });
    }
    QTimer::singleShot(0, this, [this, which] { step(which); });
}

void Recovery::step(Turn which)
{
    if (--m_steps > 0)
        return;
    if (m_unchanged.empty() || which == Turn::Last)
        return conclude();
    QTimer::singleShot(Batch::beforeLastLook, this, [this] { lookAt(std::exchange(m_unchanged, {}), Turn::Last); });
}

void Recovery::conclude()
{
    const JournalRun &run = m_detail.run;
    if (m_trouble || run.state != JournalRun::State::Open || run.counts.unknown > 0 || run.counts.notSent > 0)
        return settle(m_trouble);
    m_record.end(u"finished"_s, std::nullopt, this, [this](const std::optional<Error> &failed) {
        if (!failed)
            m_detail.run.state = JournalRun::State::Finished;
        settle(failed);
    });
}

const JournalItem *Recovery::itemOf(TargetId id) const
{
    const auto item = std::find_if(m_detail.items.begin(), m_detail.items.end(), [id](const JournalItem &each) { return each.id == id; });
    return item == m_detail.items.end() ? nullptr : &*item;
}

void Recovery::judge(const Look &seen, Turn which)
{
    std::vector<Operation::Item> items;
    for (const Sighting &now : seen.seen) {
        const TargetId id = idOf(now);
        const auto item = std::find_if(m_detail.items.begin(), m_detail.items.end(), [id](const JournalItem &each) { return each.id == id; });
        if (item == m_detail.items.end())
            continue;
        auto proved = provedBy(rulesOf(*m_verb), targetFromJson(item->before), now);
        const Instant createdAt = Instant::fromIso(item->before.value("created_at"_L1).toString());
        if (exists(now) && !isSame(createdAt, now))
            proved = Outcome::Gone;   // another one has this number now
        if (proved == Outcome::Failed && which == Turn::First)
            m_unchanged.push_back(id);   // the request of a program that was killed just now may still be carried out
        else if (proved)
            items.push_back(taken(*item, *proved));
    }
    if (items.empty())
        return;
    ++m_steps;
    m_record.note(*m_verb, items, this, [this, which](const std::optional<Error> &failed) {
        if (failed)
            m_trouble = *failed;
        step(which);
    });
}

Operation::Item Recovery::taken(JournalItem &item, Outcome proved)
{
    JournalRun::Counts &counts = m_detail.run.counts;
    Operation::Item made{ item.id, item.name, proved, Reason::AnswerLost, {} };
    if (proved == Outcome::Failed) {
        made.outcome = Outcome::NotSent;
        made.reason = Reason::NotCarriedOut;
    }
    item.outcome = nameOf(made.outcome);
    item.reason = nameOf(made.reason);
    --counts.unknown;
    ++(made.outcome == Outcome::Done ? counts.done : made.outcome == Outcome::Gone ? counts.gone : counts.notSent);
    return made;
}

Plan Recovery::rest() const
{
    Plan plan;
    plan.verb = m_verb.value_or(Verb::Pause);
    plan.method = m_detail.run.method == nameOf(Plan::Method::Conditional) ? Plan::Method::Conditional : Plan::Method::Bulk;
    plan.fleet = { m_means.identity.instance, m_means.identity.username, {} };
    plan.asOf = m_detail.run.startedAt;
    plan.reason = m_detail.run.reason;
    plan.undoOf = m_detail.run.undoOf;
    plan.looksFirst = true;
    if (!m_verb || !unknowns().empty())
        return plan;
    for (const JournalItem &item : m_detail.items) {
        if (item.outcome != nameOf(Outcome::NotSent) || item.struckOut)
            continue;
        Plan::Target target = targetFromJson(item.before);
        target.id = item.id;
        target.name = item.name;
        plan.targets.push_back(std::move(target));
    }
    plan.requests = costOf(plan, m_means.identity.canBulkPause).requests;
    return plan;
}

void Recovery::abandon()
{
    if (m_isBusy || !lockOrSettle(false))
        return;
    m_record.end(u"abandoned"_s, std::nullopt, this, [this](const std::optional<Error> &failed) {
        if (!failed)
            m_detail.run.state = JournalRun::State::Abandoned;
        settle(failed);
    });
}

void Recovery::settle(const std::optional<Error> &trouble)
{
    m_lock.release();
    m_isBusy = false;
    Q_EMIT settled(trouble);
}

} // namespace muster
