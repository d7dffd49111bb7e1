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
    return runner;
}

} // namespace

Read<Recheck> readRecheck(const GraphqlReply &reply, const std::vector<RunnerId> &ids)
{
    Recheck recheck;
    recheck.serverTime = reply.serverTime;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const QByteArray alias = "runner_" + QByteArray::number(i);
        const JsonValue node = reply.data[std::string_view(alias.constData(), std::size_t(alias.size()))];
        if (!node.exists())
            return brokenPromise(u"an answer without "_s + QString::fromLatin1(alias));
        if (!node.isObject()) {
            Trouble trouble = whyNull(reply, QString::fromLatin1(alias));
            if (trouble.error.kind != Error::Kind::NotFound)
                return tl::unexpected(std::move(trouble));
        }
        recheck.runners.push_back(readNode(ids[i], node));
    }
    return recheck;
}

} // namespace muster::gitlab
