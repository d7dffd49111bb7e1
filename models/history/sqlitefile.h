// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <unordered_map>

class QSqlError;

namespace muster {

/// The one connection to a database file of Muster's own; lives and is used on one thread. Errors are Kind::Io with the path
/// as hint. Values are bound, never written into statements; a null text is bound as an empty one, an invalid QVariant as NULL.
class SqliteFile final
{
public:
    enum class Access : quint8 { None, ReadOnly, ReadWrite };
    /// What kind of file it is.
    struct Design {
        QString noun;                ///< for sentences: `journal`
        qint64 applicationId = 0;    ///< the first migration writes it; tells the file from another program's
        QStringList migrations;      ///< resources; the n-th, from 1, makes version n out of version n - 1 and says so in user_version
        QString synchronous;         ///< `FULL`: a commit is on the disk; `NORMAL`: the last ones may be lost with the power
        std::chrono::milliseconds patience{ 2000 };   ///< how long to wait while another program writes
    };
    using Visit = std::function<void(const QSqlQuery &)>;
    /// All that can go wrong with a statement, and nothing else to tell.
    using Outcome = std::optional<Error>;

    SqliteFile(QString path, Design design);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// Makes the folder and the file when they are not there, and brings an older one up to date. A file that is damaged, or
    /// of another kind, is renamed (the error says to what) and left for a person to look at; the next opening begins a new one.
    [[nodiscard]] Result<Access> open();
    void close();
    [[nodiscard]] Access access() const { return m_access; }
    /// An answer told of damage; the file should be opened anew.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

    [[nodiscard]] Outcome run(const QString &statement, const QVariantList &values = {});
    /// Calls `visit` for each row of the answer, in order; it must not ask the same once more.
    [[nodiscard]] Outcome select(const QString &statement, const QVariantList &values, const Visit &visit);
    /// The first value of the first row; 0 without any.
    [[nodiscard]] Result<qint64> number(const QString &statement, const QVariantList &values = {});
    /// `work` in one transaction: when it fails, or cannot be committed, nothing was done. Kind::Io when the file can only be read.
    [[nodiscard]] Outcome write(const std::function<Outcome()> &work);

    [[nodiscard]] Error error(const QString &detail) const;
    /// For tests: a disk that takes no more than so many pages of 4 KiB.
    void limitPages(int pages);

private:
    enum class How : quint8 { Writing, Reading, ReadingWhatNobodyChanges };
    [[nodiscard]] Outcome connect(How how);
    [[nodiscard]] bool canOnlyBeRead();
    [[nodiscard]] Outcome connectAndExamine();
    [[nodiscard]] Outcome examine();
    [[nodiscard]] Outcome migrate(qint64 from);
    [[nodiscard]] Error setAside(const QString &why);
    [[nodiscard]] Error errorOf(const QSqlError &sql);   ///< notes when it means damage

    const QString m_path;
    const Design m_design;
    const QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared;   // by statement
    Access m_access = Access::None;
    bool m_isDamaged = false;
    bool m_isBusy = false;   // the last error was that somebody else is writing
};

} // namespace muster
