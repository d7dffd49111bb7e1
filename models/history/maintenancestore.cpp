// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/maintenancestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

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
    run.startedAt = stored::moment(row.value(1));
    run.endedAt = stored::moment(row.value(2));
    run.end = stored::member(row.value(3), MaintenanceRun::End::Stopped, MaintenanceRun::End::Stopped);
    run.isStopping = row.value(4).toBool();
    run.order.atOnce = row.value(5).toInt();
    run.order.keepOnline = row.value(6).toInt();
    run.order.until = stored::member(row.value(7), MaintenanceOrder::Until::ByHand, MaintenanceOrder::Until::ByHand);
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
    runner.createdAt = stored::moment(row.value(1));
    runner.name = row.value(2).toString();
    runner.state = stored::member(row.value(3), MaintainedRunner::State::Failed, MaintainedRunner::State::SetAside);
    runner.cause = stored::member(row.value(4), MaintainedRunner::Cause::OtherRunner, MaintainedRunner::Cause::None);
    runner.detail = row.value(5).toString();
    runner.since = stored::moment(row.value(6));
    runner.pausedAt = stored::moment(row.value(7));
    runner.isPaused = row.value(8).toBool();
    runner.isTold = row.value(9).toBool();
    runner.noteLine = row.value(10).toString();
    runner.settings = row.value(11).toString().toLatin1();
    runner.managers = managersFrom(row.value(12).toString());
    runner.failures = row.value(13).toInt();
    runner.nextTry = stored::moment(row.value(14));
    return runner;
}

} // namespace

MaintenanceStore::MaintenanceStore(const QString &path)
    : m_file(path, { .noun = u"maintenance"_s, .applicationId = 1299542893, .migrations = { u":/muster/schema/maintenance-1.sql"_s, u":/muster/schema/maintenance-2.sql"_s }, .synchronous = u"FULL"_s },
        u"the record of rolling maintenance"_s)
{
}

MaintenanceStore::Outcome MaintenanceStore::write(const FleetKey &view, const MaintenanceRun &run, const std::vector<std::size_t> *places)
{
    return m_file.write(view, [&](qint64 key) -> Outcome {
        const MaintenanceOrder &order = run.order;
        if (Outcome failed = m_file.sql().run(u"INSERT OR REPLACE INTO runs (view, id, started_at, ended_at, ended, is_stopping, at_once, keep_online, until, version, asks, note, patience, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { key, run.id, stored::number(run.startedAt), stored::number(run.endedAt), int(run.end), run.isStopping, order.atOnce, order.keepOnline, int(order.until), order.version, order.asks, order.note, order.patience, order.reason }))
            return failed;
        const std::size_t count = places ? places->size() : run.runners.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (Outcome failed = writeRunner(key, run, places ? (*places)[i] : i))
                return failed;
        }
        return std::nullopt;
    });
}

MaintenanceStore::Outcome MaintenanceStore::writeRunner(qint64 view, const MaintenanceRun &run, std::size_t place)
{
    const MaintainedRunner &runner = run.runners[place];
    return m_file.sql().run(u"INSERT OR REPLACE INTO runners (view, run, turn, runner, created_at, name, state, cause, detail, since, paused_at, is_paused, is_told, note_line, settings, managers, failures, next_try) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { view, run.id, qint64(place), runner.runner.value, stored::number(runner.createdAt), runner.name, int(runner.state), int(runner.cause), runner.detail, stored::number(runner.since), stored::number(runner.pausedAt),
            runner.isPaused, runner.isTold, runner.noteLine, QString::fromLatin1(runner.settings), managersTo(runner.managers), runner.failures, stored::number(runner.nextTry) });
}

Result<std::vector<MaintenanceRun>> MaintenanceStore::runs(const FleetKey &view, int most)
{
    Result<std::vector<MaintenanceRun>> runs = m_file.list<MaintenanceRun>(view,
        u"SELECT id, started_at, ended_at, ended, is_stopping, at_once, keep_online, until, version, asks, note, patience, reason FROM runs WHERE view = ? ORDER BY ended = 0 DESC, started_at DESC, id LIMIT ?"_s, { most }, &maintenanceFrom);
    for (std::size_t at = 0; runs && at < runs->size(); ++at) {
        MaintenanceRun &run = (*runs)[at];
        Result<std::vector<MaintainedRunner>> runners = m_file.list<MaintainedRunner>(view,
            u"SELECT runner, created_at, name, state, cause, detail, since, paused_at, is_paused, is_told, note_line, settings, managers, failures, next_try FROM runners WHERE view = ? AND run = ? ORDER BY turn"_s, { run.id }, &maintainedFrom);
        if (!runners)
            return tl::unexpected<Error>(runners.error());
        run.runners = std::move(*runners);
    }
    return runs;
}

} // namespace muster
