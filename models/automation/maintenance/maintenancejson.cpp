// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancejson.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void addOrder(QJsonObject &object, const MaintenanceOrder &order)
{
    object.insert(u"at_once"_s, order.atOnce);
    object.insert(u"keep_online"_s, order.keepOnline);
    object.insert(u"until"_s, nameOf(order.until));
    object.insert(u"version"_s, textOrNull(order.version));
    object.insert(u"note"_s, textOrNull(order.note));
    object.insert(u"filter"_s, textOrNull(order.reason));
}

} // namespace

QJsonObject maintenancePlanToJson(const MaintenancePlan &plan)
{
    QJsonArray targets, skipped;
    std::vector<int> waveOf(plan.targets.size());
    for (std::size_t wave = 0; wave < plan.waves.size(); ++wave) {
        for (const std::size_t target : plan.waves[wave])
            waveOf[target] = int(wave) + 1;
    }
    for (std::size_t i = 0; i < plan.targets.size(); ++i) {
        const MaintenancePlan::Target &target = plan.targets[i];
        targets.append(QJsonObject{ { u"id"_s, target.runner.value }, { u"name"_s, target.name }, { u"wave"_s, waveOf[i] }, { u"version"_s, textOrNull(target.version) }, { u"owner"_s, textOrNull(target.ownerPath) }, { u"online_in_set"_s, target.setOnline } });
    }
    for (const MaintenancePlan::LeftOut &left : plan.leftOut)
        skipped.append(QJsonObject{ { u"id"_s, left.runner.value }, { u"name"_s, left.name }, { u"version"_s, textOrNull(left.version) }, { u"owner"_s, textOrNull(left.ownerPath) }, { u"reason"_s, nameOf(left.why) } });
    QJsonObject object{ { u"verb"_s, u"maintain"_s }, { u"instance"_s, plan.fleet.instance }, { u"as_of"_s, textOrNull(plan.asOf.toIso()) }, { u"waves"_s, qint64(plan.waves.size()) }, { u"targets"_s, targets }, { u"skipped"_s, skipped } };
    addOrder(object, plan.order);
    return object;
}

QJsonObject maintenanceRunToJson(const MaintenanceRun &run)
{
    QJsonArray items;
    QJsonObject counts;
    for (const MaintainedRunner &runner : run.runners) {
        const QString state = maintenance::nameOf(runner.state);
        counts.insert(state, counts[state].toInt() + 1);
        items.append(QJsonObject{ { u"id"_s, runner.runner.value }, { u"name"_s, runner.name }, { u"state"_s, state }, { u"reason"_s, textOrNull(maintenance::nameOf(runner.cause)) }, { u"detail"_s, textOrNull(runner.detail) },
            { u"since"_s, textOrNull(runner.since.toIso()) }, { u"paused"_s, runner.isPaused }, { u"failures"_s, runner.failures }, { u"next_try"_s, textOrNull(runner.nextTry.toIso()) } });
    }
    QJsonObject object{ { u"run"_s, run.id }, { u"verb"_s, u"maintain"_s }, { u"state"_s, nameOf(run.end) }, { u"started_at"_s, textOrNull(run.startedAt.toIso()) }, { u"ended_at"_s, textOrNull(run.endedAt.toIso()) },
        { u"counts"_s, counts }, { u"items"_s, items } };
    addOrder(object, run.order);
    return object;
}

QString nameOf(MaintenanceOrder::Until until)
{
    switch (until) {
    case MaintenanceOrder::Until::Newer: return u"newer"_s;
    case MaintenanceOrder::Until::Version: return u"version"_s;
    case MaintenanceOrder::Until::ByHand: break;
    }
    return u"by_hand"_s;
}

QString nameOf(MaintenancePlan::Why why)
{
    using Why = MaintenancePlan::Why;
    switch (why) {
    case Why::NotFound: return u"not_found"_s;
    case Why::NotAllowed: return u"not_allowed"_s;
    case Why::PausedAlready: return u"paused_already"_s;
    case Why::UpToDate: return u"up_to_date"_s;
    case Why::TooFewOnline: return u"too_few_online"_s;
    case Why::UnderMaintenance: break;
    }
    return u"under_maintenance"_s;
}

QString nameOf(MaintenanceRun::End end)
{
    switch (end) {
    case MaintenanceRun::End::Open: return u"open"_s;
    case MaintenanceRun::End::Done: return u"done"_s;
    case MaintenanceRun::End::Stopped: break;
    }
    return u"stopped"_s;
}

} // namespace muster
