// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journal.h"
#include "models/history/journalfile.h"
#include "models/history/journalfold.h"

#include <QMutex>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace muster {

/// The journal's side on its own thread. Everything but queue() is called there.
class JournalWorker final
{
public:
    using Answered = std::function<void(Result<qint64>)>;   ///< called on this thread

    JournalWorker(const QString &path, std::function<bool(int)> refusesCommit);

    [[nodiscard]] Result<JournalFile::Access> open();

    /// From any thread; writeQueued() has to follow on this one.
    void queue(std::vector<JournalEntry> entries, Answered answered);
    /// All that is queued by now, in one transaction.
    void writeQueued();

    [[nodiscard]] Result<std::vector<JournalRun>> runs(const QString &instance);
    [[nodiscard]] Result<JournalRunDetail> detail(const QString &run);
    [[nodiscard]] Result<JournalCheck> verify() { return m_file.verify(); }
    [[nodiscard]] Result<qint64> exportTo(const QString &path, Journal::Format format);

private:
    struct Waiting {
        std::vector<JournalEntry> entries;
        Answered answered;
    };
    struct Known {
        qint64 last = 0;      ///< sequence up to which `run` is right
        JournalRun run;
        std::unique_ptr<JournalFold> fold;   ///< of a run that has no end yet: only what is new needs to be read
    };
    JournalFile m_file;
    const std::function<bool(int)> m_refusesCommit;
    int m_commits = 0;
    QMutex m_mutex;
    std::vector<Waiting> m_waiting;
    std::unordered_map<QString, Known> m_known;
};

} // namespace muster
