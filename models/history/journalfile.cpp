// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 1299542901;   // "MuJ5"; in schema/journal.sql as well
constexpr qint64 newestVersion = 1;

// https://www.sqlite.org/rescode.html
constexpr int sqliteBusy = 5, sqliteCorrupt = 11, sqliteNotADatabase = 26;

QStringList schemaStatements()
{
    QFile file(u":/muster/schema/journal.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the journal's schema is missing");
    QStringList statements;
    for (const QString &paragraph : QString::fromUtf8(file.readAll()).split("\n\n"_L1)) {
        if (!paragraph.startsWith("--"_L1))
            statements += paragraph.trimmed();
    }
    return statements;
}

bool looksLikeSqlite(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return true;   // that is another trouble, with its own words
    return file.read(16) == QByteArray("SQLite format 3\0", 16);
}

StoredEntry stored(const QSqlQuery &query)
{
    return { query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toString(), query.value(4).toByteArray(),
        query.value(5).toString().toLatin1() };
}

} // namespace

JournalFile::JournalFile(QString path) : m_path(std::move(path)), m_connection("journal-"_L1 + QUuid::createUuid().toString(QUuid::Id128)) { }

JournalFile::~JournalFile()
{
    close();
}

void JournalFile::close()
{
    m_access = Access::None;
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<JournalFile::Access> JournalFile::open()
{
    close();
    m_isDamaged = false;
    QDir().mkpath(QFileInfo(m_path).path());
    if (!looksLikeSqlite(m_path))
        return tl::unexpected<Error>(setAside(u"it is not a database"_s));
    auto failed = connect(How::Writing);
    if (!failed)
        failed = examine();
    if (!failed && m_access == Access::None)
        m_access = Access::ReadWrite;
    if (failed && m_isDamaged)
        return tl::unexpected<Error>(setAside(failed->detail));
    if (failed) {
        if (!canOnlyBeRead()) {
            close();
            return tl::unexpected<Error>(*failed);
        }
        m_access = Access::ReadOnly;
    }
    return m_access;
}

/// A folder or a disk that takes nothing may still be read.
bool JournalFile::canOnlyBeRead()
{
    if (!QFileInfo::exists(m_path))
        return false;
    const auto isJournal = [this] { return number(u"PRAGMA application_id"_s).value_or(0) == applicationId && number(u"PRAGMA user_version"_s).value_or(0) > 0; };
    if (!connect(How::Reading) && isJournal())
        return true;
    // SQLite makes the index of the write-ahead log, which it cannot there, unless it is told that nothing will change. That
    // leaves the log unread, so it is only for a journal that was closed in order: its log is empty or gone.
    return QFileInfo(m_path + "-wal"_L1).size() == 0 && !connect(How::ReadingWhatNobodyChanges) && isJournal();
}

std::optional<Error> JournalFile::connect(How how)
{
    close();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    QString name = m_path;
    if (how != How::Writing)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (how == How::ReadingWhatNobodyChanges) {
        options += u";QSQLITE_OPEN_URI"_s;
        name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded()) + "?immutable=1"_L1;
    }
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return errorOf(m_database.lastError());
    return std::nullopt;
}

std::optional<Error> JournalFile::examine()
{
    const Result<qint64> version = number(u"PRAGMA user_version"_s);
    const Result<qint64> application = version ? number(u"PRAGMA application_id"_s) : version;
    const Result<qint64> tables = application ? number(u"SELECT count(*) FROM sqlite_master"_s) : application;
    if (!tables)
        return tables.error();
    if (*tables == 0 && *version == 0)
        return makeSchema();
    if (*application != applicationId) {
        m_isDamaged = true;
        return error(u"it is the database of another program"_s);
    }
    QSqlQuery check(m_database);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next())
        return errorOf(check.lastError());   // locked, perhaps; that is no damage
    if (const QString found = check.value(0).toString(); found != "ok"_L1) {
        m_isDamaged = true;
        return error(found);
    }
    check.finish();
    if (*version > newestVersion) {
        m_access = Access::ReadOnly;
        return std::nullopt;
    }
    if (auto failed = run(u"PRAGMA synchronous=FULL"_s))
        return failed;
    // Can it be written? Another Muster that writes just now says nothing about that.
    if (auto failed = run(u"BEGIN IMMEDIATE"_s))
        return m_isBusy ? std::nullopt : std::move(failed);
    return run(u"ROLLBACK"_s);
}

std::optional<Error> JournalFile::makeSchema()
{
    if (auto failed = run(u"PRAGMA journal_mode=WAL"_s))
        return failed;
    if (auto failed = run(u"PRAGMA synchronous=FULL"_s))
        return failed;
    if (auto failed = run(u"BEGIN IMMEDIATE"_s))
        return failed;
    // Another Muster may have been quicker by a moment.
    if (number(u"PRAGMA user_version"_s).value_or(0) == 0) {
        for (const QString &statement : schemaStatements()) {
            if (auto failed = run(statement)) {
                (void)run(u"ROLLBACK"_s);
                return failed;
            }
        }
    }
    return run(u"COMMIT"_s);
}

std::optional<Error> JournalFile::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return std::nullopt;
    return errorOf(query.lastError());
}

Result<qint64> JournalFile::number(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement) && query.next())
        return query.value(0).toLongLong();
    return tl::unexpected<Error>(errorOf(query.lastError()));
}

Result<qint64> JournalFile::append(const std::vector<JournalEntry> &entries, qint64 nowMs, const std::function<bool()> &refuses)
{
    if (m_access != Access::ReadWrite)
        return tl::unexpected<Error>(error(m_access == Access::ReadOnly ? u"the journal can only be read"_s : u"the journal is not open"_s));
    if (auto failed = run(u"BEGIN IMMEDIATE"_s))
        return tl::unexpected<Error>(*failed);
    const auto giveUp = [this](const Error &why) {
        (void)run(u"ROLLBACK"_s);
        return tl::unexpected<Error>(why);
    };
    StoredEntry last;
    QByteArray previous = chainStart();
    QSqlQuery head(m_database);
    if (!head.exec(u"SELECT sequence, at_ms, run, kind, CAST(body AS BLOB), hash FROM entries ORDER BY sequence DESC LIMIT 1"_s))
        return giveUp(errorOf(head.lastError()));
    if (head.next()) {
        last = stored(head);
        previous = last.hash;
    }
    head.finish();
    QSqlQuery insert(m_database);
    if (!insert.prepare(u"INSERT INTO entries (sequence, at_ms, run, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)"_s))
        return giveUp(errorOf(insert.lastError()));
    for (const JournalEntry &entry : entries) {
        StoredEntry next{ last.sequence + 1, nowMs, entry.run, entry.kind, QJsonDocument(entry.body).toJson(QJsonDocument::Compact), {} };
        next.hash = chainHash(previous, next);
        insert.addBindValue(next.sequence);
        insert.addBindValue(next.atMs);
        insert.addBindValue(next.run);
        insert.addBindValue(next.kind);
        insert.addBindValue(QString::fromUtf8(next.body));
        insert.addBindValue(QString::fromLatin1(next.hash));
        if (!insert.exec())
            return giveUp(errorOf(insert.lastError()));
        previous = next.hash;
        last.sequence = next.sequence;
    }
    insert.finish();
    if (refuses && refuses())
        return giveUp(error(u"database or disk is full"_s));
    if (auto failed = run(u"COMMIT"_s))
        return giveUp(*failed);
    return last.sequence;
}

std::optional<Error> JournalFile::visit(const QString &run, const Visit &visit, qint64 after)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const bool isPrepared = query.prepare(run.isEmpty() ? u"SELECT sequence, at_ms, run, kind, CAST(body AS BLOB), hash FROM entries WHERE sequence > ? ORDER BY sequence"_s
                                                        : u"SELECT sequence, at_ms, run, kind, CAST(body AS BLOB), hash FROM entries WHERE run = ? AND sequence > ? ORDER BY sequence"_s);
    if (isPrepared && !run.isEmpty())
        query.addBindValue(run);
    if (isPrepared)
        query.addBindValue(after);
    if (!isPrepared || !query.exec())
        return errorOf(query.lastError());
    while (query.next())
        visit(stored(query));
    if (query.lastError().isValid())
        return errorOf(query.lastError());
    return std::nullopt;
}

Result<std::vector<JournalFile::RunEnds>> JournalFile::runs()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT run, min(sequence), max(sequence) FROM entries WHERE run <> '' GROUP BY run ORDER BY min(sequence) DESC"_s))
        return tl::unexpected<Error>(errorOf(query.lastError()));
    std::vector<RunEnds> runs;
    while (query.next())
        runs.push_back({ query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toLongLong() });
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
    return failure(Error::Kind::NotFound, found.isEmpty() ? u"no run is called that"_s : u"several runs begin like that"_s);
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

void JournalFile::limitPages(int pages)
{
    (void)run(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

Error JournalFile::setAside(const QString &why)
{
    close();
    const QFileInfo info(m_path);
    const QString name = u"%1/%2-damaged-%3"_s.arg(info.path(), info.completeBaseName(), QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    for (const auto &suffix : { ""_L1, "-wal"_L1, "-shm"_L1 }) {
        if (QFileInfo::exists(m_path + suffix) && !QFile::rename(m_path + suffix, name + ".sqlite"_L1 + suffix))
            return error(u"the journal is damaged (%1) and cannot be set aside"_s.arg(why));
    }
    return error(u"the journal is damaged (%1); it was set aside as %2.sqlite, and a new one begins"_s.arg(why, name));
}

Error JournalFile::errorOf(const QSqlError &sql)
{
    const int code = sql.nativeErrorCode().toInt() & 0xff;   // what stands above tells it in more detail
    m_isDamaged = m_isDamaged || code == sqliteCorrupt || code == sqliteNotADatabase;
    m_isBusy = code == sqliteBusy;
    return error(sql.databaseText().isEmpty() ? sql.text() : sql.databaseText());
}

Error JournalFile::error(const QString &detail) const
{
    Error made;
    made.kind = Error::Kind::Io;
    made.detail = detail;
    made.hint = m_path;
    return made;
}

} // namespace muster
