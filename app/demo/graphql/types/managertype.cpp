// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/managertype.h"

#include "app/demo/graphql/run/run.h"
#include "app/demo/graphql/types/words.h"

namespace muster::demo::graphql {

namespace {

const Manager &manager(const Subject &s) { return s.as<Manager>(); }

bool architectureName(Run &run, const Subject &s, const FieldPlan &) { return run.string(manager(s).software->architecture); }
bool contactedAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(run.world().contactedAt(manager(s))); }
bool createdAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(manager(s).createdAt); }
bool executorName(Run &run, const Subject &s, const FieldPlan &) { return run.string(manager(s).software->executor); }
bool id(Run &run, const Subject &s, const FieldPlan &) { return run.globalId("Ci::RunnerManager", manager(s).id); }
bool ipAddress(Run &run, const Subject &s, const FieldPlan &) { return run.string(manager(s).ipAddress); }
bool jobExecutionStatus(Run &run, const Subject &s, const FieldPlan &) { return run.constant(executionWord(manager(s).runningJobs > 0, run.profile())); }
bool platformName(Run &run, const Subject &s, const FieldPlan &) { return run.string(manager(s).software->platform); }
bool revision(Run &run, const Subject &s, const FieldPlan &) { return run.string(manager(s).software->revision); }
bool runner(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, { s.extra }); }
bool status(Run &run, const Subject &s, const FieldPlan &) { return run.constant(word(run.world().status(manager(s)))); }
bool systemId(Run &run, const Subject &s, const FieldPlan &) { return run.string(manager(s).systemId); }
bool upgradeStatus(Run &run, const Subject &s, const FieldPlan &)
{
    const auto status = run.world().upgrades().of(manager(s));
    return status ? run.constant(word(*status)) : run.null();
}
bool version(Run &run, const Subject &s, const FieldPlan &) { return run.string(manager(s).software->version); }

constexpr NamedBinding table[] = {
    { "CiRunnerManager.architectureName", architectureName },
    { "CiRunnerManager.contactedAt", contactedAt },
    { "CiRunnerManager.createdAt", createdAt },
    { "CiRunnerManager.executorName", executorName },
    { "CiRunnerManager.id", id },
    { "CiRunnerManager.ipAddress", ipAddress },
    { "CiRunnerManager.jobExecutionStatus", jobExecutionStatus },
    { "CiRunnerManager.platformName", platformName },
    { "CiRunnerManager.revision", revision },
    { "CiRunnerManager.runner", runner },
    { "CiRunnerManager.status", status },
    { "CiRunnerManager.systemId", systemId },
    { "CiRunnerManager.upgradeStatus", upgradeStatus },
    { "CiRunnerManager.version", version },
};

} // namespace

std::span<const NamedBinding> managerBindings() { return table; }

} // namespace muster::demo::graphql
