// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenanceplan.h"

#include "models/automation/maintenance/maintenancefacts.h"
#include "models/operations/editplan.h"
#include "models/operations/noteline.h"
#include "models/versions/version.h"

#include <QUuid>

#include <algorithm>
#include <list>
#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Why = MaintenancePlan::Why;

constexpr int shortIdLength = 8;

QString lowestVersion(const Snapshot &fleet, const RunnerRow &row)
{
    std::optional<Version> lowest;
    QString text;
    for (const MaintainedRunner::Manager &manager : awaitedManagers(fleet, row)) {
        const auto version = Version::parse(QStringView(manager.version));
        if (version && (!lowest || *version < *lowest)) {
            lowest = version;
            text = manager.version;
        }
    }
    return text;
}

std::optional<Why> whyNot(const MaintenanceOrder &order, const Snapshot &fleet, qsizetype at, const MaintenanceStock &stock, const std::set<RunnerId> &elsewhere)
{
    const RunnerRow &row = fleet.row(at);
    if (elsewhere.contains(row.id))
        return Why::UnderMaintenance;
    if (row.canUpdate != Tri::Yes)
        return Why::NotAllowed;
    if (row.paused != Tri::No)
        return Why::PausedAlready;
    if (isUpToDate(order, fleet, row))
        return Why::UpToDate;
    return stock.mayTake(at, order.keepOnline) ? std::nullopt : std::optional(Why::TooFewOnline);
}

/// Wave after wave, each with everybody back.
std::vector<std::vector<std::size_t>> wavesOf(const MaintenancePlan &plan, const Snapshot &fleet, const MaintenanceStock &stock, const std::vector<qsizetype> &rows)
{
    std::vector<std::vector<std::size_t>> waves;
    std::vector<int> taken(stock.setCount());   // of each set, in the wave that is being made
    std::list<std::size_t> left(rows.size());   // whoever waits keeps its place, however many go before
    std::iota(left.begin(), left.end(), std::size_t(0));
    const auto most = std::size_t(std::max(1, plan.order.atOnce));
    while (!left.empty()) {
        std::vector<std::size_t> wave;
        for (auto target = left.begin(); target != left.end() && wave.size() < most;) {
            const bool counts = MaintenanceStock::takesJobs(fleet.row(rows[*target]));
            int &ofSet = taken[stock.setOf(rows[*target])];
            if (counts && plan.order.keepOnline > 0 && stock.online(rows[*target]) - ofSet - 1 < plan.order.keepOnline) {
                ++target;
                continue;
            }
            ofSet += counts ? 1 : 0;
            wave.push_back(*target);
            target = left.erase(target);
        }
        if (wave.empty())
            break;   // cannot be: each of them fits alone
        for (const std::size_t target : wave)
            taken[stock.setOf(rows[target])] = 0;
        waves.push_back(std::move(wave));
    }
    return waves;
}

} // namespace

MaintenanceProblem problemOf(const MaintenanceOrder &order)
{
    if (order.atOnce < 1 || order.atOnce > mostAtOnce)
        return MaintenanceProblem::AtOnce;
    if (order.keepOnline < 0)
        return MaintenanceProblem::KeepOnline;
    if (order.until == MaintenanceOrder::Until::Version && !Version::parse(QStringView(order.version)))
        return MaintenanceProblem::Version;
    return order.note.size() > longestMaintenanceNote ? MaintenanceProblem::NoteTooLong : MaintenanceProblem::None;
}

MaintenancePlan planMaintenance(const Snapshot &fleet, const std::vector<RunnerId> &ids, const MaintenanceOrder &order, const std::set<RunnerId> &elsewhere)
{
    MaintenancePlan plan;
    plan.order = order;
    plan.order.note = order.note.simplified();
    plan.fleet = fleet.key();
    plan.asOf = fleet.asOf();
    plan.isComplete = fleet.isComplete();
    const MaintenanceStock stock(fleet);
    std::vector<RunnerId> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<qsizetype> rows;
    for (const RunnerId id : sorted) {
        const auto at = fleet.find(id);
        if (!at) {
            plan.leftOut.push_back({ id, {}, Why::NotFound, 0, {}, RunnerType::Unknown, {} });
            continue;
        }
        const RunnerRow &row = fleet.row(*at);
        const QString ownerPath = fleet.string(fleet.owner(row.owner).fullPath);
        if (const auto why = whyNot(order, fleet, *at, stock, elsewhere)) {
            plan.leftOut.push_back({ id, fleet.string(row.description), *why, stock.online(*at), ownerPath, row.type, lowestVersion(fleet, row) });
            continue;
        }
        plan.targets.push_back({ id, fleet.string(row.description), ownerPath, row.type, row.createdAt, row.runningJobs, row.status == RunnerStatus::Online, lowestVersion(fleet, row), stock.online(*at) });
        rows.push_back(*at);
    }
    plan.waves = wavesOf(plan, fleet, stock, rows);
    return plan;
}

MaintenanceRun newMaintenance(const MaintenancePlan &plan, Instant now)
{
    MaintenanceRun run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.startedAt = now;
    run.order = plan.order;
    for (const MaintenancePlan::Target &target : plan.targets) {
        MaintainedRunner runner;
        runner.runner = target.runner;
        runner.createdAt = target.createdAt;
        runner.name = target.name;
        runner.since = now;
        run.runners.push_back(std::move(runner));
    }
    return run;
}

namespace maintenance {

QString reasonFor(const MaintenanceRun &run)
{
    const QString reason = reasonMark + run.id.left(shortIdLength);
    return run.order.reason.isEmpty() ? reason : QString(reason + u", "_s + run.order.reason);
}

bool isOurReason(const QString &reason)
{
    return reason.startsWith(reasonMark);
}

Plan pausePlan(MaintenanceRun &run, const Places &places, const Snapshot &fleet, Instant now)
{
    SettingsById wanted;
    SettingsReader reader(fleet, SettingSet::all());
    for (const std::size_t place : places) {
        MaintainedRunner &runner = run.runners[place];
        const auto at = fleet.find(runner.runner);
        if (!at)
            continue;
        const RunnerRow &row = fleet.row(*at);
        RunnerSettings settings = reader.of(row);
        RunnerSettings to;
        to.paused = true;
        runner.noteLine.clear();
        if (!run.order.note.isEmpty()) {
            const QString line = u"%1 (Muster maintenance %2)"_s.arg(run.order.note, run.id.left(shortIdLength));
            to.note = noteline::above(settings.note.value_or(QString()), line);
            if (to.note) {
                runner.noteLine = line;
                settings.note = to.note;
            }
        }
        runner.state = MaintainedRunner::State::Pausing;
        runner.cause = MaintainedRunner::Cause::None;
        runner.since = now;
        runner.settings = settingsMark(settings);
        runner.managers = awaitedManagers(fleet, row);
        wanted.emplace(runner.runner.value, std::move(to));
    }
    return makeEditPlan(fleet, wanted, reasonFor(run));
}

Plan returnPlan(const MaintenanceRun &run, const Places &places, const Snapshot &fleet)
{
    SettingsById wanted;
    for (const std::size_t place : places) {
        const MaintainedRunner &runner = run.runners[place];
        const auto at = fleet.find(runner.runner);
        if (!at)
            continue;
        RunnerSettings to;
        to.paused = false;
        if (const QString note = fleet.string(fleet.row(*at).note); !runner.noteLine.isEmpty() && note.contains(runner.noteLine))
            to.note = noteline::without(note, runner.noteLine);
        wanted.emplace(runner.runner.value, std::move(to));
    }
    return makeEditPlan(fleet, wanted, reasonFor(run));
}

} // namespace maintenance

} // namespace muster
