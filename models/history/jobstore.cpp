// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/jobstore.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr qsizetype mostWordsRemembered = 100'000;
constexpr int mostPruned = 5000;   // at once; others wait meanwhile

QVariant optionalSeconds(const std::optional<std::chrono::seconds> &span)
{
    return span ? QVariant(qint64(span->count())) : QVariant();
}

std::optional<std::chrono::seconds> secondsIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(std::chrono::seconds(value.toLongLong()));
}

} // namespace

void JobStore::forget()
{
    m_words.clear();
    m_texts.clear();
    m_prunedUntil.clear();
}

SqliteFile::Outcome JobStore::add(qint64 viewer, const std::vector<FinishedJob> &jobs)
{
    Outcome failed = m_file.write([&]() -> Outcome {
        for (const FinishedJob &job : jobs) {
            if (!job.id.isValid() || !job.finishedAt.isKnown())
                continue;
            QVariantList values{ viewer, job.finishedAt.seconds(), job.id.value, qint64(job.startedAt.packed()), optionalSeconds(job.duration), optionalSeconds(job.queuedFor), job.isSystemFailure,
                job.runner.value };
            if (auto unwritten = addWords(viewer, { job.name, job.projectPath, job.tagSet, job.runnerName, job.systemId, job.platform, job.status }, job.finishedAt.seconds() / secondsOfDay, values))
                return unwritten;
            if (auto unwritten = m_file.run(u"INSERT OR REPLACE INTO finished (viewer, finished_at, job, started_at, duration, queued_for, system_failure, runner, "
                                            "name, project, tag_set, runner_name, system_id, platform, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, values))
                return unwritten;
        }
        return std::nullopt;
    });
    if (failed)
        forget();
    return failed;
}

SqliteFile::Outcome JobStore::addWords(qint64 viewer, const QStringList &texts, qint64 day, QVariantList &keys)
{
    for (const QString &whole : texts) {
        const QString text = whole.left(4096);
        if (m_words.size() >= mostWordsRemembered)
            m_words.clear();
        Word &word = m_words[{ viewer, text }];
        if (word.key == 0 || word.used < day) {
            if (auto failed = m_file.run(u"INSERT INTO words (viewer, text, used) VALUES (?, ?, ?) ON CONFLICT (viewer, text) DO UPDATE SET used = max(used, excluded.used)"_s, { viewer, text, day }))
                return failed;
            const Result<qint64> key = m_file.number(u"SELECT word FROM words WHERE viewer = ? AND text = ?"_s, { viewer, text });
            if (!key)
                return key.error();
            word = { *key, day };
        }
        keys += word.key;
    }
    return std::nullopt;
}

Result<Instant> JobStore::newest(qint64 viewer)
{
    return m_file.number(u"SELECT max(finished_at) FROM finished WHERE viewer = ?"_s, { viewer }).map(&Instant::fromSeconds);
}

Result<bool> JobStore::prune(qint64 viewer, Instant now)
{
    const qint64 before = now.seconds() - daysKept * secondsOfDay;
    const Result<qint64> expired = m_file.number(u"SELECT count(*) FROM (SELECT 1 FROM finished WHERE viewer = ? AND finished_at < ? LIMIT ?)"_s, { viewer, before, mostPruned });
    if (!expired)
        return tl::unexpected<Error>(expired.error());
    Outcome failed;
    if (*expired > 0) {
        failed = m_file.write([&] {
            return m_file.run(u"DELETE FROM finished WHERE (viewer, finished_at, job) IN (SELECT viewer, finished_at, job FROM finished WHERE viewer = ? AND finished_at < ? "
                              "ORDER BY finished_at LIMIT ?)"_s, { viewer, before, mostPruned });
        });
    } else if (const qint64 day = before / secondsOfDay; m_prunedUntil.value(viewer) < day) {
        // Every job that was told with such a word ended earlier than those that are kept.
        forget();
        failed = m_file.write([&] { return m_file.run(u"DELETE FROM words WHERE viewer = ? AND used < ?"_s, { viewer, day }); });
        m_prunedUntil.insert(viewer, day);
    } else {
        return false;
    }
    if (failed)
        return tl::unexpected<Error>(*failed);
    return true;
}

Result<std::vector<FinishedJob>> JobStore::between(qint64 viewer, Instant from, Instant until)
{
    return read(u"viewer = ? AND finished_at >= ? AND finished_at < ?"_s, { viewer, from.isKnown() ? from.seconds() : 0, until.isKnown() ? until.seconds() : 0x1'0000'0000 });
}

Result<std::vector<FinishedJob>> JobStore::of(qint64 viewer, RunnerId runner, Instant from)
{
    return read(u"viewer = ? AND finished_at >= ? AND runner = ?"_s, { viewer, from.isKnown() ? from.seconds() : 0, runner.value });
}

Result<std::vector<FinishedJob>> JobStore::read(const QString &condition, const QVariantList &values)
{
    std::vector<FinishedJob> jobs;
    std::vector<std::array<qint64, 7>> words;
    const auto add = [&](const QSqlQuery &row) {
        FinishedJob job;
        job.finishedAt = Instant::fromSeconds(row.value(0).toLongLong());
        job.id = { row.value(1).toLongLong() };
        job.startedAt = Instant::fromPacked(row.value(2).toUInt());
        job.duration = secondsIn(row.value(3));
        job.queuedFor = secondsIn(row.value(4));
        job.isSystemFailure = row.value(5).toBool();
        job.runner = { row.value(6).toLongLong() };
        jobs.push_back(job);
        std::array<qint64, 7> &of = words.emplace_back();
        for (std::size_t i = 0; i < of.size(); ++i)
            of[i] = row.value(7 + int(i)).toLongLong();
    };
    if (const Outcome failed = m_file.select(u"SELECT finished_at, job, started_at, duration, queued_for, system_failure, runner, name, project, tag_set, runner_name, system_id, platform, status "
                                             "FROM finished WHERE %1 ORDER BY finished_at DESC, job DESC LIMIT ?"_s.arg(condition), values + QVariantList{ mostRead }, add))
        return tl::unexpected<Error>(*failed);
    if (m_texts.size() >= mostWordsRemembered)
        m_texts.clear();
    constexpr std::array<QString FinishedJob::*, 7> fields{ &FinishedJob::name, &FinishedJob::projectPath, &FinishedJob::tagSet, &FinishedJob::runnerName, &FinishedJob::systemId,
        &FinishedJob::platform, &FinishedJob::status };
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        for (std::size_t field = 0; field < fields.size(); ++field) {
            const Result<QString> found = text(words[i][field]);
            if (!found)
                return tl::unexpected<Error>(found.error());
            jobs[i].*fields[field] = *found;
        }
    }
    std::reverse(jobs.begin(), jobs.end());
    return jobs;
}

Result<std::vector<std::pair<RunnerId, qint64>>> JobStore::countByRunner(qint64 viewer, Instant from, Instant until)
{
    std::vector<std::pair<RunnerId, qint64>> counts;
    if (const Outcome failed = m_file.select(u"SELECT runner, count(*) FROM finished WHERE viewer = ? AND finished_at >= ? AND finished_at < ? AND runner > 0 GROUP BY runner ORDER BY runner"_s,
            { viewer, from.isKnown() ? from.seconds() : 0, until.isKnown() ? until.seconds() : 0x1'0000'0000 }, [&counts](const QSqlQuery &row) { counts.push_back({ { row.value(0).toLongLong() }, row.value(1).toLongLong() }); }))
        return tl::unexpected<Error>(*failed);
    return counts;
}

Result<QString> JobStore::text(qint64 word)
{
    if (const auto known = m_texts.constFind(word); known != m_texts.cend())
        return *known;
    QString text;
    if (const Outcome failed = m_file.select(u"SELECT text FROM words WHERE word = ?"_s, { word }, [&](const QSqlQuery &row) { text = row.value(0).toString(); }))
        return tl::unexpected<Error>(*failed);
    m_texts.insert(word, text);
    return text;
}

} // namespace muster
