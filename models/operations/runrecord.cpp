// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/runrecord.h"

#include "models/history/journal.h"
#include "models/operations/planjson.h"
#include "models/operations/targetjson.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t targetsPerEntry = 500;

QJsonObject beginBody(const Plan &plan, const Identity &identity)
{
    return { { u"verb"_s, nameOf(plan.verb) }, { u"method"_s, nameOf(plan.method) }, { u"instance"_s, identity.instance },
        { u"user_id"_s, identity.userId.value }, { u"username"_s, identity.username }, { u"token_id"_s, identity.tokenId },
        { u"token_name"_s, identity.tokenName }, { u"plan_sha256"_s, QString::fromLatin1(plan.sha256()) }, { u"reason"_s, plan.reason },
        { u"undo_of"_s, plan.undoOf }, { u"as_of"_s, plan.asOf.toIso() }, { u"targets"_s, qint64(plan.targets.size()) },
        { u"version"_s, QCoreApplication::applicationVersion() } };
}

std::vector<JournalEntry> beginEntries(RunRecord::Begin how, const QString &run, const Plan &plan, const Identity &identity)
{
    std::vector<JournalEntry> entries;
    if (how == RunRecord::Begin::Resumed) {
        entries.push_back({ run, u"resumed"_s, { { u"username"_s, identity.username }, { u"token_id"_s, identity.tokenId }, { u"targets"_s, qint64(plan.activeIds().size()) } } });
        QJsonArray struckOut;
        for (const Plan::Target &target : plan.targets) {
            if (target.struckOut)
                struckOut.append(QJsonObject{ { u"id"_s, target.id.value }, { u"outcome"_s, nameOf(Operation::Item::Outcome::Skipped) }, { u"reason"_s, nameOf(Operation::Item::Reason::StruckOut) } });
        }
        if (!struckOut.isEmpty())
            entries.push_back({ run, u"outcome"_s, { { u"items"_s, struckOut } } });
        return entries;
    }
    entries.push_back({ run, u"begin"_s, beginBody(plan, identity) });
    for (std::size_t from = 0; from < plan.targets.size(); from += targetsPerEntry) {
        QJsonArray targets;
        for (const Plan::Target &target : std::span(plan.targets).subspan(from, std::min(targetsPerEntry, plan.targets.size() - from)))
            targets.append(targetToJson(target));
        entries.push_back({ run, u"targets"_s, { { u"targets"_s, targets } } });
    }
    if (!plan.skipped.empty()) {
        QJsonArray skipped;
        for (const Plan::Skipped &each : plan.skipped)
            skipped.append(QJsonObject{ { u"id"_s, each.id.value }, { u"name"_s, each.name }, { u"reason"_s, nameOf(each.reason) } });
        entries.push_back({ run, u"skipped"_s, { { u"skipped"_s, skipped } } });
    }
    return entries;
}

/// What GitLab's answer proves about the target now; empty: nothing.
QJsonObject afterwards(Verb verb, Operation::Item::Outcome outcome)
{
    using Outcome = Operation::Item::Outcome;
    if (outcome == Outcome::Gone || (outcome == Outcome::Done && verb == Verb::Delete))
        return { { u"exists"_s, false } };
    if (outcome != Outcome::Done)
        return {};
    switch (verb) {
    case Verb::Pause: return { { u"paused"_s, true } };
    case Verb::Resume: return { { u"paused"_s, false } };
    case Verb::Edit: return { { u"edited"_s, true } };
    case Verb::Assign: return { { u"assigned"_s, true } };
    case Verb::Unassign: return { { u"assigned"_s, false } };
    case Verb::Move: return { { u"moved"_s, true } };
    case Verb::ResetToken: return { { u"token_reset"_s, true } };
    case Verb::Cancel: return { { u"job_status"_s, u"canceled"_s } };
    case Verb::Quarantine: return { { u"paused"_s, true }, { u"quarantine"_s, true } };
    case Verb::Release: return { { u"quarantine"_s, false } };
    case Verb::Retry: return { { u"retried"_s, true } };
    case Verb::Delete: break;
    }
    return {};
}

} // namespace

RunRecord::RunRecord(Journal &journal, QString run) : m_journal(journal), m_run(std::move(run)) { }

void RunRecord::begin(Begin how, const Plan &plan, const Identity &identity, QObject *receiver, Done done)
{
    using Entries = std::vector<JournalEntry>;
    auto promise = std::make_shared<QPromise<Entries>>();
    auto *watcher = new QFutureWatcher<Entries>(receiver);
    QObject::connect(watcher, &QFutureWatcher<Entries>::finished, receiver, [this, watcher, receiver, done = std::move(done)] {
        watcher->deleteLater();
        append(watcher->result(), receiver, done);
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, how, run = m_run, plan, identity] {
        promise->addResult(beginEntries(how, run, plan, identity));
        promise->finish();
    });
}

void RunRecord::intend(const QString &request, const std::vector<TargetId> &ids, QObject *receiver, Done done)
{
    QJsonArray values;
    for (const TargetId id : ids)
        values.append(id.value);
    append({ { m_run, u"intent"_s, { { u"request"_s, request }, { u"ids"_s, values } } } }, receiver, std::move(done));
}

void RunRecord::note(Verb verb, const std::vector<Operation::Item> &items, QObject *receiver, Done done)
{
    QJsonArray outcomes;
    for (const Operation::Item &item : items) {
        QJsonObject outcome{ { u"id"_s, item.id.value }, { u"outcome"_s, nameOf(item.outcome) } };
        if (const QString reason = nameOf(item.reason); !reason.isEmpty())
            outcome.insert(u"reason"_s, reason);
        if (!item.detail.isEmpty())
            outcome.insert(u"detail"_s, item.detail);
        if (const QJsonObject after = afterwards(verb, item.outcome); !after.isEmpty())
            outcome.insert(u"after"_s, after);
        outcomes.append(outcome);
    }
    append({ { m_run, u"outcome"_s, { { u"items"_s, outcomes } } } }, receiver, std::move(done));
}

void RunRecord::end(const QString &state, const std::optional<Error> &stoppedBy, QObject *receiver, Done done)
{
    QJsonObject body{ { u"state"_s, state } };
    if (stoppedBy)
        body.insert(u"stopped_by"_s, stoppedBy->detail);
    append({ { m_run, u"end"_s, body } }, receiver, std::move(done));
}

Error lockTrouble(const std::optional<InstanceLock::Holder> &holder)
{
    Error error;
    error.kind = Error::Kind::Io;
    error.detail = holder ? u"%1 (process %2 on %3) is changing runners of this GitLab at the moment"_s.arg(holder->program, QString::number(holder->pid), holder->host)
                          : u"the write lock cannot be made in the data directory"_s;
    return error;
}

void RunRecord::append(std::vector<JournalEntry> entries, QObject *receiver, Done done)
{
    m_journal.append(std::move(entries), receiver, [done = std::move(done)](const Result<qint64> &written) { done(written ? std::nullopt : std::optional(written.error())); });
}

} // namespace muster
