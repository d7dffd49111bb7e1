// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalfold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using State = JournalRun::State;

QString shorter(const QJsonValue &value)
{
    return value.toString().left(10'000);
}

int *countOf(JournalRun::Counts &counts, const QString &outcome)
{
    const std::array all{ std::pair{ "done"_L1, &counts.done }, std::pair{ "gone"_L1, &counts.gone }, std::pair{ "skipped"_L1, &counts.skipped },
        std::pair{ "refused"_L1, &counts.refused }, std::pair{ "failed"_L1, &counts.failed }, std::pair{ "not_sent"_L1, &counts.notSent } };
    for (const auto &[name, count] : all) {
        if (name == outcome)
            return count;
    }
    return &counts.unknown;   // what a newer Muster calls an outcome is not known here
}

} // namespace

void JournalFold::begin(const QJsonObject &body, Instant at)
{
    JournalRun &run = m_detail.run;
    run.startedAt = at;
    run.state = State::Open;
    run.verb = shorter(body["verb"_L1]);
    run.method = shorter(body["method"_L1]);
    run.instance = shorter(body["instance"_L1]);
    run.userId = UserId{ body["user_id"_L1].toInteger() };
    run.username = shorter(body["username"_L1]);
    run.tokenId = body["token_id"_L1].toInteger();
    run.tokenName = shorter(body["token_name"_L1]);
    run.planSha256 = shorter(body["plan_sha256"_L1]).toLatin1();
    run.reason = shorter(body["reason"_L1]);
    run.undoOf = shorter(body["undo_of"_L1]);
}

JournalItem *JournalFold::itemOf(qint64 id)
{
    const auto at = m_places.find(id);
    return at == m_places.end() ? nullptr : &m_detail.items[at->second];
}

JournalItem &JournalFold::itemFor(qint64 id)
{
    if (JournalItem *known = itemOf(id))
        return *known;
    m_places.emplace(id, m_detail.items.size());
    JournalItem &item = m_detail.items.emplace_back();
    item.id = TargetId{ id };
    return item;
}

void JournalFold::add(const StoredEntry &entry)
{
    const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
    const Instant at = Instant::fromSeconds(entry.atMs / 1000);
    JournalRun &run = m_detail.run;
    run.run = entry.run;
    if (!run.startedAt.isKnown())
        run.startedAt = at;
    if (entry.kind == "begin"_L1) {
        begin(body, at);
    } else if (entry.kind == "targets"_L1) {
        const QJsonArray targets = body["targets"_L1].toArray();
        for (const auto &value : targets) {
            QJsonObject target = value.toObject();
            if (target.value("id"_L1).toInteger() <= 0)
                continue;
            JournalItem &item = itemFor(target.value("id"_L1).toInteger());
            item.name = shorter(target.value("name"_L1));
            item.struckOut = target.value("struck_out"_L1).toBool();
            target.remove("id"_L1);
            target.remove("name"_L1);
            item.before = target;
        }
    } else if (entry.kind == "skipped"_L1) {
        const QJsonArray skipped = body["skipped"_L1].toArray();
        for (const auto &value : skipped) {
            const QJsonObject each = value.toObject();
            if (each["id"_L1].toInteger() <= 0)
                continue;
            JournalItem &item = itemFor(each["id"_L1].toInteger());
            item.name = shorter(each["name"_L1]);
            item.outcome = u"skipped"_s;
            item.reason = shorter(each["reason"_L1]);
        }
    } else if (entry.kind == "intent"_L1) {
        const QJsonArray ids = body["ids"_L1].toArray();
        for (const auto &id : ids) {
            if (JournalItem *item = itemOf(id.toInteger())) {
                item->intended = true;
                // Whatever an earlier try came to, this one is open.
                item->outcome.clear();
                item->reason.clear();
                item->detail.clear();
                item->after = {};
            }
        }
    } else if (entry.kind == "outcome"_L1) {
        const QJsonArray outcomes = body["items"_L1].toArray();
        for (const auto &value : outcomes) {
            const QJsonObject outcome = value.toObject();
            JournalItem *item = itemOf(outcome["id"_L1].toInteger());
            if (!item)
                continue;
            item->outcome = shorter(outcome["outcome"_L1]);
            if (item->outcome.isEmpty())
                item->outcome = u"unknown"_s;
            item->reason = shorter(outcome["reason"_L1]);
            item->detail = shorter(outcome["detail"_L1]);
            item->after = outcome["after"_L1].toObject();
        }
    } else if (entry.kind == "end"_L1) {
        run.state = endNamed(body["state"_L1].toString());
        run.stoppedBy = shorter(body["stopped_by"_L1]);
        run.endedAt = at;
    } else if (entry.kind == "resumed"_L1) {
        run.state = State::Open;
        run.stoppedBy.clear();
        run.endedAt = {};
    }
}

/// What nothing was said about yet.
void JournalFold::settle(JournalItem &item)
{
    if (!item.outcome.isEmpty())
        return;
    if (item.struckOut && !item.intended) {
        item.outcome = u"skipped"_s;
        item.reason = u"struck_out"_s;
    } else {
        item.outcome = item.intended ? u"unknown"_s : u"not_sent"_s;
    }
}

JournalRunDetail JournalFold::result() const
{
    JournalRunDetail detail{ run(), m_detail.items };
    for (JournalItem &item : detail.items)
        settle(item);
    return detail;
}

JournalRun JournalFold::run() const
{
    JournalRun run = m_detail.run;
    run.counts = {};
    for (const JournalItem &item : m_detail.items) {
        JournalItem settled;
        settled.outcome = item.outcome;
        settled.struckOut = item.struckOut;
        settled.intended = item.intended;
        settle(settled);
        ++*countOf(run.counts, settled.outcome);
    }
    run.counts.targets = int(m_detail.items.size());
    return run;
}

} // namespace muster
