// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/history/journalentry.h"
#include "models/history/journalrun.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace muster {

/// The one connection to `journal.sqlite`; lives and is used on one thread. Errors are Kind::Io with the path as hint.
class JournalFile final
{
public:
    enum class Access : quint8 { None, ReadOnly, ReadWrite };

    explicit JournalFile(QString path);
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    /// Makes the folder and the file when they are not there. A file that is damaged, or no journal, is renamed (the error
    /// says to what) and left for a person to look at; the next opening begins a new one.
    [[nodiscard]] Result<Access> open();
    void close();
    [[nodiscard]] Access access() const { return m_access; }

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
    /// For tests: a disk that takes no more than so many pages of 4 KiB.
    void limitPages(int pages);

private:
    enum class How : quint8 { Writing, Reading, ReadingWhatNobodyChanges };
    [[nodiscard]] std::optional<Error> connect(How how);
    [[nodiscard]] bool canOnlyBeRead();
    [[nodiscard]] std::optional<Error> examine();
    [[nodiscard]] std::optional<Error> makeSchema();
    [[nodiscard]] std::optional<Error> run(const QString &statement);
    [[nodiscard]] Result<qint64> number(const QString &statement);
    [[nodiscard]] Error setAside(const QString &why);
    [[nodiscard]] Error errorOf(const QSqlError &sql);   ///< notes when it means damage
    [[nodiscard]] Error error(const QString &detail) const;

    const QString m_path;
    const QString m_connection;
    QSqlDatabase m_database;
    Access m_access = Access::None;
    bool m_isDamaged = false;
    bool m_isBusy = false;   // the last error was that somebody else is writing
};

} // namespace muster
