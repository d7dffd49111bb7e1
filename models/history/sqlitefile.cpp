// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/sqlitefile.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <mutex>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long betweenTries = 20;   // ms
// https://www.sqlite.org/rescode.html
constexpr int sqliteBusy = 5, sqliteCorrupt = 11, sqliteNotADatabase = 26;

/// Qt 6.4 notes that it has drivers to clean up in a flag without a lock. Two threads that open their first files at the same
/// moment may note it twice, and the program then cleans up for ever instead of ending: each round notes it anew. Seen once, in
/// 200 killed and resumed cleanups.
void loadDriversOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { (void)QSqlDatabase::drivers(); });
}

QStringList statementsOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a database's schema is missing: %s", qPrintable(resource));
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

/// A null text would be bound as NULL, which no column wants of it.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

SqliteFile::SqliteFile(QString path, Design design)
    : m_path(std::move(path)), m_design(std::move(design)), m_connection(m_design.noun + u'-' + QUuid::createUuid().toString(QUuid::Id128))
{
}

SqliteFile::~SqliteFile()
{
    close();
}

void SqliteFile::close()
{
    m_access = Access::None;
    m_prepared.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<SqliteFile::Access> SqliteFile::open()
{
    close();
    m_isDamaged = false;
    QDir().mkpath(QFileInfo(m_path).path());
    if (!looksLikeSqlite(m_path))
        return tl::unexpected<Error>(setAside(u"it is not a database"_s));
    Outcome failed = connectAndExamine();
    // SQLite does not wait when a new file is given its write-ahead log while another program does the same.
    for (const QDeadlineTimer patience(m_design.patience); failed && m_isBusy && !m_isDamaged && !patience.hasExpired();) {
        QThread::msleep(betweenTries);
        failed = connectAndExamine();
    }
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
bool SqliteFile::canOnlyBeRead()
{
    if (!QFileInfo::exists(m_path))
        return false;
    const auto isOurs = [this] { return number(u"PRAGMA application_id"_s).value_or(0) == m_design.applicationId && number(u"PRAGMA user_version"_s).value_or(0) > 0; };
    if (!connect(How::Reading) && isOurs())
        return true;
    // SQLite makes the index of the write-ahead log, which it cannot there, unless it is told that nothing will change. That
    // leaves the log unread, so it is only for a file that was closed in order: its log is empty or gone.
    return QFileInfo(m_path + "-wal"_L1).size() == 0 && !connect(How::ReadingWhatNobodyChanges) && isOurs();
}

SqliteFile::Outcome SqliteFile::connect(How how)
{
    close();
    loadDriversOnce();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_design.patience.count());
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

SqliteFile::Outcome SqliteFile::connectAndExamine()
{
    const Outcome failed = connect(How::Writing);
    return failed ? failed : examine();
}

SqliteFile::Outcome SqliteFile::examine()
{
    // In one transaction: a file that another Muster is making just now must not look like that of another program.
    if (auto failed = run(u"BEGIN"_s))
        return failed;
    const Result<qint64> version = number(u"PRAGMA user_version"_s);
    const Result<qint64> application = version ? number(u"PRAGMA application_id"_s) : version;
    const Result<qint64> tables = application ? number(u"SELECT count(*) FROM sqlite_master"_s) : application;
    (void)run(u"ROLLBACK"_s);
    if (!tables)
        return tables.error();
    if (*tables == 0 && *version == 0) {
        if (auto failed = run(u"PRAGMA journal_mode=WAL"_s))
            return failed;
        return migrate(0);
    }
    if (*application != m_design.applicationId) {
        m_isDamaged = true;
        return error(u"it is the database of another program"_s);
    }
    QString found;
    if (auto failed = select(u"PRAGMA quick_check(1)"_s, {}, [&](const QSqlQuery &row) { found = row.value(0).toString(); }))
        return failed;   // locked, perhaps; that is no damage
    if (found != "ok"_L1) {
        m_isDamaged = true;
        return error(found);
    }
    if (*version > m_design.migrations.size()) {
        m_access = Access::ReadOnly;
        return std::nullopt;
    }
    if (*version < m_design.migrations.size())
        return migrate(*version);
    if (auto failed = run("PRAGMA synchronous="_L1 + m_design.synchronous))
        return failed;
    // Can it be written? Another Muster that writes just now says nothing about that.
    if (auto failed = run(u"BEGIN IMMEDIATE"_s))
        return m_isBusy ? std::nullopt : std::move(failed);
    // SQLite begins even where it cannot write, so something has to be written.
    Outcome refused = run(u"PRAGMA user_version=%1"_s.arg(*version));
    (void)run(u"ROLLBACK"_s);
    return refused;
}

SqliteFile::Outcome SqliteFile::migrate(qint64 from)
{
    if (auto failed = run("PRAGMA synchronous="_L1 + m_design.synchronous))
        return failed;
    m_access = Access::ReadWrite;
    for (qint64 version = from; version < m_design.migrations.size(); ++version) {
        Outcome failed = write([&]() -> Outcome {
            // Another Muster may have been quicker by a moment.
            const Result<qint64> present = number(u"PRAGMA user_version"_s);
            if (!present || *present > version)
                return present ? std::nullopt : Outcome(present.error());
            for (const QString &statement : statementsOf(m_design.migrations.at(version))) {
                if (auto refused = run(statement))
                    return refused;
            }
            return std::nullopt;
        });
        if (failed) {
            m_access = Access::None;
            return failed;
        }
    }
    return std::nullopt;
}

SqliteFile::Outcome SqliteFile::select(const QString &statement, const QVariantList &values, const Visit &visit)
{
    // What has values comes again and again; some pragmas, on the other hand, act only while they are prepared.
    QSqlQuery once(m_database);
    QSqlQuery *kept = &once;
    if (!values.isEmpty())
        kept = &m_prepared.try_emplace(statement, m_database).first->second;
    QSqlQuery &query = *kept;
    if (query.lastQuery().isEmpty()) {
        query.setForwardOnly(true);
        if (!query.prepare(statement)) {
            Outcome failed = errorOf(query.lastError());
            m_prepared.erase(statement);
            return failed;
        }
    }
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bindable(values.at(i)));
    Outcome failed;
    if (!query.exec())
        failed = errorOf(query.lastError());
    while (!failed && visit && query.next())
        visit(query);
    if (!failed && query.lastError().isValid())
        failed = errorOf(query.lastError());
    query.finish();   // an answer that is half read would hold back every checkpoint
    return failed;
}

SqliteFile::Outcome SqliteFile::run(const QString &statement, const QVariantList &values)
{
    return select(statement, values, {});
}

Result<qint64> SqliteFile::number(const QString &statement, const QVariantList &values)
{
    std::optional<qint64> found;
    if (const Outcome failed = select(statement, values, [&](const QSqlQuery &row) { found = found.value_or(row.value(0).toLongLong()); }))
        return tl::unexpected<Error>(*failed);
    return found.value_or(0);
}

SqliteFile::Outcome SqliteFile::write(const std::function<Outcome()> &work)
{
    if (m_access != Access::ReadWrite)
        return error((m_access == Access::ReadOnly ? u"the %1 can only be read"_s : u"the %1 is not open"_s).arg(m_design.noun));
    if (auto failed = run(u"BEGIN IMMEDIATE"_s))
        return failed;
    Outcome failed = work();
    if (!failed)
        failed = run(u"COMMIT"_s);
    if (failed)
        (void)run(u"ROLLBACK"_s);
    return failed;
}

void SqliteFile::limitPages(int pages)
{
    (void)run(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

Error SqliteFile::setAside(const QString &why)
{
    close();
    const QFileInfo info(m_path);
    const QString name = u"%1/%2-damaged-%3"_s.arg(info.path(), info.completeBaseName(), QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    for (const auto &suffix : { ""_L1, "-wal"_L1, "-shm"_L1 }) {
        if (QFileInfo::exists(m_path + suffix) && !QFile::rename(m_path + suffix, name + ".sqlite"_L1 + suffix))
            return error(u"the %1 is damaged (%2) and cannot be set aside"_s.arg(m_design.noun, why));
    }
    return error(u"the %1 is damaged (%2); it was set aside as %3.sqlite, and a new one begins"_s.arg(m_design.noun, why, name));
}

Error SqliteFile::errorOf(const QSqlError &sql)
{
    const int code = sql.nativeErrorCode().toInt() & 0xff;   // what stands above tells it in more detail
    m_isDamaged = m_isDamaged || code == sqliteCorrupt || code == sqliteNotADatabase;
    m_isBusy = code == sqliteBusy;
    return error(sql.databaseText().isEmpty() ? sql.text() : sql.databaseText());
}

Error SqliteFile::error(const QString &detail) const
{
    Error made;
    made.kind = Error::Kind::Io;
    made.detail = detail;
    made.hint = m_path;
    return made;
}

} // namespace muster
