// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/maintenancestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Instant instantFrom(const QVariant &value)
{
    return Instant::fromPacked(quint32(value.toLongLong()));
}

qint64 instantTo(Instant moment)
{
    return moment.packed();
}

/// A number from the file that stands for a member of an enumeration; one that a newer Muster wrote is `strange`.
template <class Enum>
Enum oneOf(const QVariant &value, Enum last, Enum strange)
{
    const int number = value.toInt();
    return number < 0 || number > int(last) ? strange : Enum(number);
}

QString managersTo(const std::vector<MaintainedRunner::Manager> &managers)
{
    QJsonArray list;
    for (const MaintainedRunner::Manager &manager : managers)
        list.append(QJsonArray{ manager.systemId, manager.version });
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<MaintainedRunner::Manager> managersFrom(const QString &text)
{
    std::vector<MaintainedRunner::Manager> managers;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : list)
        managers.push_back({ value.toArray().at(0).toString(), value.toArray().at(1).toString() });
    return managers;
}

MaintenanceRun maintenanceFrom(const QSqlQuery &row)
{
    MaintenanceRun run;
    run.id = row.value(0).toString();
    run.startedAt = instantFrom(row.value(1));
    run.endedAt = instantFrom(row.value(2));
    run.end = oneOf(row.value(3), MaintenanceRun::End::Stopped, MaintenanceRun::End::Stopped);
    run.isStopping = row.value(4).toBool();
    run.order.atOnce = row.value(5).toInt();
    run.order.keepOnline = row.value(6).toInt();
    run.order.until = oneOf(row.value(7), MaintenanceOrder::Until::ByHand, MaintenanceOrder::Until::ByHand);
    run.order.version = row.value(8).toString();
    run.order.asks = row.value(9).toBool();
    run.order.note = row.value(10).toString();
    run.order.patience = row.value(11).toInt();
    run.order.reason = row.value(12).toString();
    return run;
}

MaintainedRunner maintainedFrom(const QSqlQuery &row)
{
    MaintainedRunner runner;
    runner.runner = RunnerId{ row.value(0).toLongLong() };
    runner.createdAt = instantFrom(row.value(1));
    runner.name = row.value(2).toString();
    runner.state = oneOf(row.value(3), MaintainedRunner::State::Failed, MaintainedRunner::State::SetAside);
    runner.cause = oneOf(row.value(4), MaintainedRunner::Cause::OtherRunner, MaintainedRunner::Cause::None);
    runner.detail = row.value(5).toString();
    runner.since = instantFrom(row.value(6));
    runner.pausedAt = instantFrom(row.value(7));
    runner.isPaused = row.value(8).toBool();
    runner.isTold = row.value(9).toBool();
    runner.noteLine = row.value(10).toString();
    runner.settings = row.value(11).toString().toLatin1();
    runner.managers = managersFrom(row.value(12).toString());
    return runner;
}

} // namespace

MaintenanceStore::MaintenanceStore(const QString &path)
    : m_file(path, { .noun = u"maintenance"_s, .applicationId = 1299542893, .migrations = { u":/muster/schema/maintenance-1.sql"_s }, .synchronous = u"FULL"_s })
{
}

Result<qint64> MaintenanceStore::find(const FleetKey &view)
{
    if (m_file.access() == SqliteFile::Access::None)
        return tl::unexpected<Error>(m_file.error(u"the record of rolling maintenance is not open"_s));
    return m_file.number(u"SELECT view FROM views WHERE instance = ? AND username = ? AND scope_kind = ? AND group_path = ?"_s,
        { view.instance, view.username, int(view.scope.kind), view.scope.groupPath });
}

Result<qint64> MaintenanceStore::add(const FleetKey &view)
{
    if (const Outcome failed = m_file.run(u"INSERT OR IGNORE INTO views (instance, username, scope_kind, group_path) VALUES (?, ?, ?, ?)"_s,
            { view.instance, view.username, int(view.scope.kind), view.scope.groupPath }))
        return tl::unexpected<Error>(*failed);
    return find(view);
}

MaintenanceStore::Outcome MaintenanceStore::write(const FleetKey &view, const MaintenanceRun &run, const std::vector<std::size_t> *places)
{
    return m_file.write([&]() -> Outcome {
        const Result<qint64> key = add(view);
        if (!key)
            return key.error();
        const MaintenanceOrder &order = run.order;
        if (Outcome failed = m_file.run(u"INSERT OR REPLACE INTO runs (view, id, started_at, ended_at, ended, is_stopping, at_once, keep_online, until, version, asks, note, patience, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { *key, run.id, instantTo(run.startedAt), instantTo(run.endedAt), int(run.end), run.isStopping, order.atOnce, order.keepOnline, int(order.until), order.version, order.asks, order.note, order.patience, order.reason }))
            return failed;
        const std::size_t count = places ? places->size() : run.runners.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (Outcome failed = writeRunner(*key, run, places ? (*places)[i] : i))
                return failed;
        }
        return std::nullopt;
    });
}

MaintenanceStore::Outcome MaintenanceStore::writeRunner(qint64 view, const MaintenanceRun &run, std::size_t place)
{
    const MaintainedRunner &runner = run.runners[place];
    return m_file.run(u"INSERT OR REPLACE INTO runners (view, run, turn, runner, created_at, name, state, cause, detail, since, paused_at, is_paused, is_told, note_line, settings, managers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { view, run.id, qint64(place), runner.runner.value, instantTo(runner.createdAt), runner.name, int(runner.state), int(runner.cause), runner.detail, instantTo(runner.since), instantTo(runner.pausedAt),
            runner.isPaused, runner.isTold, runner.noteLine, QString::fromLatin1(runner.settings), managersTo(runner.managers) });
}

Result<std::vector<MaintenanceRun>> MaintenanceStore::runs(const FleetKey &view, int most)
{
    std::vector<MaintenanceRun> runs;
    const Result<qint64> key = find(view);
    if (!key)
        return tl::unexpected<Error>(key.error());
    Outcome failed = m_file.select(u"SELECT id, started_at, ended_at, ended, is_stopping, at_once, keep_online, until, version, asks, note, patience, reason FROM runs WHERE view = ? ORDER BY ended = 0 DESC, started_at DESC, id LIMIT ?"_s,
        { *key, most }, [&runs](const QSqlQuery &row) { runs.push_back(maintenanceFrom(row)); });
    for (MaintenanceRun &run : runs) {
        if (!failed)
            failed = m_file.select(u"SELECT runner, created_at, name, state, cause, detail, since, paused_at, is_paused, is_told, note_line, settings, managers FROM runners WHERE view = ? AND run = ? ORDER BY turn"_s,
                { *key, run.id }, [&run](const QSqlQuery &row) { run.runners.push_back(maintainedFrom(row)); });
    }
    if (failed)
        return tl::unexpected<Error>(*failed);
    return runs;
}

MaintenanceStore::Outcome MaintenanceStore::forget(const QString &instance, const QString &username)
{
    if (m_file.access() == SqliteFile::Access::None)
        return m_file.error(u"the record of rolling maintenance is not open"_s);
    if (Outcome failed = m_file.run(u"PRAGMA secure_delete = ON"_s))
        return failed;
    return m_file.write([&]() -> Outcome {
        for (const QString &table : { u"runners"_s, u"runs"_s, u"views"_s }) {   // the views last: they tell which
            if (Outcome failed = m_file.run(u"DELETE FROM \"%1\" WHERE view IN (SELECT view FROM views WHERE instance = ? AND username = ?)"_s.arg(table), { instance, username }))
                return failed;
        }
        return std::nullopt;
    });
}

} // namespace muster
