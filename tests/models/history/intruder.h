// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace muster::test {

/// Somebody else's connection to a file of Muster's, who may do what Muster does not.
class Intruder final
{
public:
    explicit Intruder(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        if (!m_database.open())
            qFatal("cannot intrude");
    }
    ~Intruder()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }
    Intruder(const Intruder &) = delete;
    Intruder &operator=(const Intruder &) = delete;

    /// Empty, or why not.
    [[nodiscard]] QString run(const QString &statement)
    {
        QSqlQuery query(m_database);
        return query.exec(statement) ? QString() : query.lastError().databaseText();
    }
    [[nodiscard]] QVariant ask(const QString &question)
    {
        QSqlQuery query(m_database);
        return query.exec(question) && query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

} // namespace muster::test
