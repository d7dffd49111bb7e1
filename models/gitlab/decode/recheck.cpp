// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/recheck.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// An enumeration's member without a snapshot to keep foreign names in: those are unknown.
RecheckedRunner readNode(RunnerId id, JsonValue node)
{
    RecheckedRunner runner;
    runner.id = id;
    runner.exists = node.isObject();
    if (!runner.exists)
        return runner;
    runner.type = runnerTypeFromName(node["runnerType"].utf8());
    runner.createdAt = node["createdAt"].instant(Instant::unknown());
    runner.contactedAt = node["contactedAt"].instant(Instant::never());
    runner.paused = node["paused"].tri();
    runner.execution = jobExecutionFromName(node["jobExecutionStatus"].utf8());
    runner.canUpdate = node["userPermissions"]["updateRunner"].tri();
    runner.canDelete = node["userPermissions"]["deleteRunner"].tri();
    // Null is "no note" for those who may change the runner, and "not for you" for all others.
    if (const JsonValue note = node["maintenanceNote"]; note.exists() && runner.canUpdate == Tri::Yes)
        runner.settings.note = note.text();
    return runner;
}

RecheckedJob readNode(const JobRef &job, JsonValue node)
{
    RecheckedJob seen;
    seen.job = job;
    seen.exists = node.isObject();
    if (!seen.exists)
        return seen;
    seen.status = node["status"].text().toLower();
    seen.createdAt = node["createdAt"].instant(Instant::unknown());
    seen.retried = node["retried"].tri();
    return seen;
}

/// What stands under `alias` of an answer, after `inner` where that is not empty. Null, because gone or hidden, is told by a
/// value that is no object; because GitLab could not look it up, by trouble.
Read<JsonValue> nodeUnder(const GraphqlReply &reply, const QByteArray &alias, std::string_view inner)
{
    const JsonValue outer = reply.data[std::string_view(alias.constData(), std::size_t(alias.size()))];
    if (!outer.exists())
        return brokenPromise(u"an answer without "_s + QString::fromLatin1(alias));
    const JsonValue node = inner.empty() ? outer : outer[inner];
    if (!node.isObject()) {
        Trouble trouble = whyNull(reply, QString::fromLatin1(alias));
        if (trouble.error.kind != Error::Kind::NotFound)
            return tl::unexpected(std::move(trouble));
    }
    return node;
}

} // namespace

Read<Recheck> readRecheck(const GraphqlReply &reply, const std::vector<RunnerId> &ids)
{
    Recheck recheck;
    recheck.serverTime = reply.serverTime;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Read<JsonValue> node = nodeUnder(reply, "runner_" + QByteArray::number(i), {});
        if (!node)
            return tl::unexpected(node.error());
        recheck.runners.push_back(readNode(ids[i], *node));
    }
    return recheck;
}

Read<JobRecheck> readJobRecheck(const GraphqlReply &reply, const std::vector<JobRef> &jobs)
{
    JobRecheck recheck;
    recheck.serverTime = reply.serverTime;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const Read<JsonValue> node = nodeUnder(reply, "job_" + QByteArray::number(i), "job");
        if (!node)
            return tl::unexpected(node.error());
        recheck.jobs.push_back(readNode(jobs[i], *node));
    }
    return recheck;
}

} // namespace muster::gitlab
