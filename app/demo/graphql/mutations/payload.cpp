// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/mutations/payload.h"

#include "app/demo/graphql/check/globalid.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

qint64 MutationInput::id(std::string_view name) const
{
    const Input *value = find(name);
    return value ? idNumber(value->string) : 0;
}

QString MutationInput::text(std::string_view name) const
{
    const Input *value = find(name);
    return value ? value->string : QString();
}

std::optional<bool> MutationInput::flag(std::string_view name) const
{
    const Input *value = find(name);
    return value ? std::optional(value->boolean) : std::nullopt;
}

Payload MutationInput::payload() const
{
    Payload payload;
    payload.clientMutationId = text("clientMutationId");
    return payload;
}

void record(Run &run, const FieldPlan &field, std::vector<qint64> asked, std::vector<qint64> changed)
{
    run.mutations.push_back({ text(field.def->name), std::move(asked), std::move(changed) });
}

namespace {

const Payload &payload(const Subject &s) { return s.as<Payload>(); }

bool null(Run &run, const Subject &, const FieldPlan &) { return run.null(); }
bool clientMutationId(Run &run, const Subject &s, const FieldPlan &) { return run.string(payload(s).clientMutationId); }
bool errors(Run &run, const Subject &s, const FieldPlan &) { return run.strings(payload(s).errors); }

bool runner(Run &run, const Subject &s, const FieldPlan &field)
{
    const Runner *found = run.world().runner(payload(s).runnerId);
    return found ? run.object(field, { found }) : run.null();
}

bool job(Run &run, const Subject &s, const FieldPlan &field)
{
    const Job *found = run.world().job(payload(s).jobId);
    return found ? run.object(field, { found }) : run.null();
}

bool pipeline(Run &run, const Subject &s, const FieldPlan &field)
{
    const Pipeline *found = run.world().pipeline(payload(s).pipelineId);
    return found ? run.object(field, { found }) : run.null();
}

bool idCount(Run &run, const Subject &s, const FieldPlan &)
{
    return payload(s).ids ? run.integer(qint64(payload(s).ids->size())) : run.null();
}

bool runnerIds(Run &run, const Subject &s, const FieldPlan &)
{
    if (!payload(s).ids)
        return run.null();
    run.out().put('[');
    bool first = true;
    for (const qint64 id : *payload(s).ids) {
        if (!first)
            run.out().put(',');
        first = false;
        run.globalId("Ci::Runner", id);
    }
    run.out().put(']');
    return true;
}

bool runners(Run &run, const Subject &s, const FieldPlan &field)
{
    if (!payload(s).ids)
        return run.null();
    const auto &ids = *payload(s).ids;
    return run.list(field, qsizetype(ids.size()), [&](qsizetype i) { return Subject { run.world().runner(ids[size_t(i)]) }; });
}

// NamespaceCiCdSetting: its subject is the Group.

bool settings(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, { run.world().group(payload(s).groupId) }); }
bool settingPruning(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(s.as<Group>().prunesStaleRunners); }
bool settingNamespace(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, { s.object, s.object }); }

#define MUSTER_PAYLOAD(name) { name ".clientMutationId", clientMutationId }, { name ".errors", errors }

constexpr NamedBinding table[] = {
    MUSTER_PAYLOAD("RunnerCreatePayload"), { "RunnerCreatePayload.runner", runner },
    MUSTER_PAYLOAD("RunnerUpdatePayload"), { "RunnerUpdatePayload.runner", runner },
    MUSTER_PAYLOAD("RunnerDeletePayload"),
    MUSTER_PAYLOAD("BulkRunnerDeletePayload"),
    { "BulkRunnerDeletePayload.deletedCount", idCount }, { "BulkRunnerDeletePayload.deletedIds", runnerIds },
    MUSTER_PAYLOAD("RunnerBulkPausePayload"),
    { "RunnerBulkPausePayload.updatedCount", idCount }, { "RunnerBulkPausePayload.updatedRunners", runners },
    MUSTER_PAYLOAD("RunnerAssignToProjectPayload"),
    MUSTER_PAYLOAD("RunnerUnassignFromProjectPayload"),
    MUSTER_PAYLOAD("RunnerCacheClearPayload"),
    MUSTER_PAYLOAD("RunnersRegistrationTokenResetPayload"), { "RunnersRegistrationTokenResetPayload.token", null },
    MUSTER_PAYLOAD("NamespaceCiCdSettingsUpdatePayload"), { "NamespaceCiCdSettingsUpdatePayload.ciCdSettings", settings },
    { "NamespaceCiCdSetting.allowStaleRunnerPruning", settingPruning }, { "NamespaceCiCdSetting.namespace", settingNamespace },
    MUSTER_PAYLOAD("JobCancelPayload"), { "JobCancelPayload.job", job },
    MUSTER_PAYLOAD("JobRetryPayload"), { "JobRetryPayload.job", job },
    MUSTER_PAYLOAD("PipelineCancelPayload"), { "PipelineCancelPayload.pipeline", pipeline },
};

#undef MUSTER_PAYLOAD

} // namespace

std::span<const NamedBinding> payloadBindings() { return table; }

} // namespace muster::demo::graphql
