// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/history/journalentry.h"
#include "models/history/journalrun.h"
#include "models/history/sqlitefile.h"

#include <functional>
#include <vector>

namespace muster {

/// The one connection to `journal.sqlite`, see SqliteFile.
class JournalFile final
{
public:
    using Access = SqliteFile::Access;

    explicit JournalFile(const QString &path);

    [[nodiscard]] Result<Access> open() { return m_file.open(); }
    void close() { m_file.close(); }
    [[nodiscard]] Access access() const { return m_file.access(); }

    /// In one transaction, behind what is there by then (another program may have written). Returns the last sequence.
    [[nodiscard]] Result<qint64> append(const std::vector<JournalEntry> &entries, qint64 nowMs, const std::function<bool()> &refuses = {});

    using Visit = std::function<void(const StoredEntry &)>;
    /// In order of sequence, from behind `after` on; of one run, or all when `run` is empty.
    [[nodiscard]] std::optional<Error> visit(const QString &run, const Visit &visit, qint64 after = 0);
    struct RunEnds {
        QString run;
        qint64 first = 0;
        qint64 last = 0;
    };
    /// Newest first.
    [[nodiscard]] Result<std::vector<RunEnds>> runs();
    /// The whole id of the run that begins like this; Kind::NotFound for none or several.
    [[nodiscard]] Result<QString> runNamed(const QString &beginning);
    [[nodiscard]] Result<JournalCheck> verify();
    void limitPages(int pages) { m_file.limitPages(pages); }

private:
    SqliteFile m_file;
};

} // namespace muster
