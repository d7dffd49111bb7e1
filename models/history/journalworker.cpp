// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalworker.h"

#include "models/history/journalexport.h"

#include <QDateTime>

#include <iterator>
#include <utility>

namespace muster {

JournalWorker::JournalWorker(const QString &path, std::function<bool(int)> refusesCommit) : m_file(path), m_refusesCommit(std::move(refusesCommit)) { }

Result<JournalFile::Access> JournalWorker::open()
{
    m_known.clear();
    return m_file.open();
}

void JournalWorker::queue(std::vector<JournalEntry> entries, Answered answered)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.push_back({ std::move(entries), std::move(answered) });
}

void JournalWorker::writeQueued()
{
    std::vector<Waiting> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        waiting = std::exchange(m_waiting, {});
    }
    if (waiting.empty())
        return;
    std::vector<JournalEntry> entries;
    for (Waiting &each : waiting)
        entries.insert(entries.end(), std::make_move_iterator(each.entries.begin()), std::make_move_iterator(each.entries.end()));
    const auto refuses = [this] { return m_refusesCommit && m_refusesCommit(++m_commits); };
    const Result<qint64> written = m_file.append(entries, QDateTime::currentMSecsSinceEpoch(), refuses);
    for (const Waiting &each : waiting)
        each.answered(written);
}

Result<std::vector<JournalRun>> JournalWorker::runs(const QString &instance)
{
    const auto ends = m_file.runs();
    if (!ends)
        return tl::unexpected<Error>(ends.error());
    std::vector<JournalRun> runs;
    for (const JournalFile::RunEnds &each : *ends) {
        Known &known = m_known[each.run];
        if (known.last != each.last) {
            if (!known.fold) {
                known.fold = std::make_unique<JournalFold>();
                known.last = 0;
            }
            qint64 read = each.last;   // another program may write in between
            const auto add = [&](const StoredEntry &entry) {
                known.fold->add(entry);
                read = entry.sequence;
            };
            if (const auto failed = m_file.visit(each.run, add, known.last)) {
                m_known.erase(each.run);
                return tl::unexpected<Error>(*failed);
            }
            known.last = read;
            known.run = known.fold->run();
            if (known.run.state != JournalRun::State::Open)
                known.fold.reset();
        }
        if (instance.isEmpty() || known.run.instance == instance)
            runs.push_back(known.run);
    }
    return runs;
}

Result<JournalRunDetail> JournalWorker::detail(const QString &run)
{
    const Result<QString> whole = m_file.runNamed(run);
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    JournalFold fold;
    if (const auto failed = m_file.visit(*whole, [&](const StoredEntry &entry) { fold.add(entry); }))
        return tl::unexpected<Error>(*failed);
    return fold.result();
}

Result<qint64> JournalWorker::exportTo(const QString &path, Journal::Format format)
{
    return format == Journal::Format::Csv ? exportCsv(m_file, path) : exportJsonLines(m_file, path);
}

} // namespace muster
