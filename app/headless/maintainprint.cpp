// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/maintainprint.h"

#include "app/headless/terminal.h"
#include "models/tables/celltext.h"
#include "models/wording/maintenanceplantext.h"
#include "models/wording/maintenancetext.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

void MaintainPrint::plan(const MaintenancePlan &plan, Terminal &terminal)
{
    terminal.say(maintenanceHeadline(plan));
    terminal.say(maintenanceUntilText(plan.order));
    std::vector<QStringList> rows;
    for (std::size_t wave = 0; wave < plan.waves.size(); ++wave) {
        for (const std::size_t at : plan.waves[wave]) {
            const MaintenancePlan::Target &target = plan.targets[at];
            rows.push_back({ QString::number(wave + 1), QString::number(target.runner.value), target.version.isEmpty() ? u"–"_s : target.version, QString::number(target.setOnline), target.name, ownerText(target.type, target.ownerPath) });
        }
    }
    terminal.table({ tr("WAVE"), tr("ID"), tr("VERSION"), tr("ONLINE LIKE IT"), tr("NAME"), tr("OWNER") }, rows);
    if (plan.leftOut.empty())
        return;
    rows.clear();
    for (const MaintenancePlan::LeftOut &left : plan.leftOut)
        rows.push_back({ QString::number(left.runner.value), left.version.isEmpty() ? u"–"_s : left.version, left.name, left.why == MaintenancePlan::Why::NotFound ? u"–"_s : ownerText(left.type, left.ownerPath), maintenanceLeftOutText(left) });
    terminal.say({});
    terminal.say(tr("Left out:"));
    terminal.table({ tr("ID"), tr("VERSION"), tr("NAME"), tr("OWNER"), tr("WHY") }, rows);
}

void MaintainPrint::run(const MaintenanceRun &run, Instant now, Terminal &terminal)
{
    std::vector<QStringList> rows;
    for (const MaintainedRunner &runner : run.runners)
        rows.push_back({ QString::number(runner.runner.value), maintenanceStateText(runner, run.order), runner.since.isKnown() ? runner.since.toIso() : u"–"_s, runner.name, maintenanceCauseText(runner, run.order, now) });
    terminal.table({ tr("ID"), tr("STATE"), tr("SINCE"), tr("NAME"), tr("WHY") }, rows);
    terminal.say(maintenanceTallyText(run));
}

} // namespace muster::headless
