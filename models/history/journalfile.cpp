// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalfile.h"

#include <QJsonDocument>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

StoredEntry stored(const QSqlQuery &query)
{
    return { query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toString(), query.value(4).toByteArray(),
        query.value(5).toString().toLatin1() };
}

} // namespace

JournalFile::JournalFile(const QString &path)
    : m_file(path, { .noun = u"journal"_s, .applicationId = 1299542901, .migrations = { u":/muster/schema/journal.sql"_s }, .synchronous = u"FULL"_s })
{
}

Result<qint64> JournalFile::append(const std::vector<JournalEntry> &entries, qint64 nowMs, const std::function<bool()> &refuses)
{
    StoredEntry last;
    const auto failed = m_file.write([&]() -> std::optional<Error> {
        last.hash = chainStart();
        if (auto unread = m_file.select(u"SELECT sequence, at_ms, run, kind, CAST(body AS BLOB), hash FROM entries ORDER BY sequence DESC LIMIT 1"_s, {},
                [&](const QSqlQuery &row) { last = stored(row); }))
            return unread;
        for (const JournalEntry &entry : entries) {
            StoredEntry next{ last.sequence + 1, nowMs, entry.run, entry.kind, QJsonDocument(entry.body).toJson(QJsonDocument::Compact), {} };
            next.hash = chainHash(last.hash, next);
            if (auto unwritten = m_file.run(u"INSERT INTO entries (sequence, at_ms, run, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)"_s,
                    { next.sequence, next.atMs, next.run, next.kind, QString::fromUtf8(next.body), QString::fromLatin1(next.hash) }))
                return unwritten;
            last = next;
        }
        return refuses && refuses() ? std::optional(m_file.error(u"database or disk is full"_s)) : std::nullopt;
    });
    if (failed)
        return tl::unexpected<Error>(*failed);
    return last.sequence;
}

std::optional<Error> JournalFile::visit(const QString &run, const Visit &visit, qint64 after)
{
    const auto each = [&](const QSqlQuery &row) { visit(stored(row)); };
    if (run.isEmpty())
        return m_file.select(u"SELECT sequence, at_ms, run, kind, CAST(body AS BLOB), hash FROM entries WHERE sequence > ? ORDER BY sequence"_s, { after }, each);
    return m_file.select(u"SELECT sequence, at_ms, run, kind, CAST(body AS BLOB), hash FROM entries WHERE run = ? AND sequence > ? ORDER BY sequence"_s, { run, after }, each);
}

Result<std::vector<JournalFile::RunEnds>> JournalFile::runs()
{
    std::vector<RunEnds> runs;
    const auto failed = m_file.select(u"SELECT run, min(sequence), max(sequence) FROM entries WHERE run <> '' GROUP BY run ORDER BY min(sequence) DESC"_s, {},
        [&](const QSqlQuery &row) { runs.push_back({ row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong() }); });
    if (failed)
        return tl::unexpected<Error>(*failed);
    return runs;
}

Result<QString> JournalFile::runNamed(const QString &beginning)
{
    const Result<std::vector<RunEnds>> all = runs();
    if (!all)
        return tl::unexpected<Error>(all.error());
    QStringList found;
    for (const RunEnds &each : *all) {
        if (each.run == beginning)
            return each.run;
        if (!beginning.isEmpty() && each.run.startsWith(beginning))
            found += each.run;
    }
    if (found.size() == 1)
        return found.constFirst();
    return found.isEmpty() ? failure(Error::Kind::NotFound, u"no run is called that"_s) : failure(Error::Kind::Invalid, u"several runs begin like that"_s);
}

Result<JournalCheck> JournalFile::verify()
{
    JournalCheck check;
    check.head = chainStart();
    const auto failed = visit({}, [&](const StoredEntry &entry) {
        if (check.firstBroken)
            return;
        if (entry.sequence != check.entries + 1)
            check.firstBroken = check.entries + 1;
        else if (chainHash(check.head, entry) != entry.hash)
            check.firstBroken = entry.sequence;
        if (check.firstBroken)
            return;
        ++check.entries;
        check.head = entry.hash;
    });
    if (failed)
        return tl::unexpected<Error>(*failed);
    return check;
}

} // namespace muster
