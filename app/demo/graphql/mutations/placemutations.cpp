// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/mutations/mutations.h"
#include "app/demo/graphql/mutations/payload.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

bool runnerCacheClear(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const Project *project = run.world().project(input.id("projectId"));
    record(run, field, {}, {});
    if (!run.context().mayChange || !project || !run.access().maintain(*project))
        return run.refuse(field);
    const Payload payload = input.payload();
    return run.object(field, { &payload });
}

/// Registration with such tokens is switched off, as it is by default since 17.0.
bool runnersRegistrationTokenReset(Run &run, const Subject &, const FieldPlan &field)
{
    record(run, field, {}, {});
    return run.refuse(field);
}

bool namespaceCiCdSettingsUpdate(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const Group *group = run.world().group(input.text("fullPath"));
    record(run, field, {}, {});
    if (!run.context().mayChange || !group || !run.access().own(*group))
        return run.refuse(field);
    Payload payload = input.payload();
    payload.groupId = group->id;
    if (const auto on = input.flag("allowStaleRunnerPruning"))
        run.world().setPruning(group->id, *on);
    return run.object(field, { &payload });
}

constexpr NamedBinding table[] = {
    { "Mutation.namespaceCiCdSettingsUpdate", namespaceCiCdSettingsUpdate },
    { "Mutation.runnerCacheClear", runnerCacheClear },
    { "Mutation.runnersRegistrationTokenReset", runnersRegistrationTokenReset },
};

} // namespace

std::span<const NamedBinding> placeMutations() { return table; }

} // namespace muster::demo::graphql
