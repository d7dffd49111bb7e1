// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/runnerspage.h"

#include "models/gitlab/decode/cursor.h"
#include "models/gitlab/decode/runnerreader.h"

#include <algorithm>
#include <limits>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// The runner connection, or why there is none.
Read<JsonValue> connectionOf(const GraphqlReply &reply, Scope::Kind scope)
{
    const auto below = [&](const char *place) -> Read<JsonValue> {
        const QString key = QString::fromLatin1(place);
        const JsonValue parent = reply.data[place];
        if (!parent.isObject())
            return tl::unexpected(whyNull(reply, key));
        const JsonValue runners = parent["runners"];
        return runners.isObject() ? Read<JsonValue>(runners) : tl::unexpected(whyNull(reply, key));
    };
    switch (scope) {
    case Scope::Kind::Instance: {
        const JsonValue runners = reply.data["runners"];
        return runners.isObject() ? Read<JsonValue>(runners) : tl::unexpected(whyNull(reply, u"runners"_s));
    }
    case Scope::Kind::Group:
        return below("group");
    case Scope::Kind::Mine:
        return below("project");
    }
    return brokenPromise(u"no such scope"_s);
}

/// GitLab had no time for some fields: what is null then is not "none".
const FieldError *timeoutIn(const GraphqlReply &reply)
{
    const auto at = std::find_if(reply.errors.begin(), reply.errors.end(), [](const FieldError &error) { return kindOf(error) == Error::Kind::Timeout; });
    return at == reply.errors.end() ? nullptr : &*at;
}

std::optional<Trouble> timeoutTrouble(const GraphqlReply &reply)
{
    const FieldError *timeout = timeoutIn(reply);
    if (!timeout)
        return std::nullopt;
    Trouble trouble;
    trouble.error = { Error::Kind::Timeout, timeout->message, reply.status, {}, reply.requestId, {} };
    return trouble;
}

NullMeaning meaningIn(const GraphqlReply &reply)
{
    const bool hidden = std::any_of(reply.errors.begin(), reply.errors.end(), [](const FieldError &error) { return !error.path.isEmpty() && error.path.last() == "contactedAt"_L1; });
    return { hidden ? Instant::unknown() : Instant::never() };
}

} // namespace

Read<RunnersPage> readRunnersPage(const GraphqlReply &reply, Scope::Kind scope)
{
    const Read<JsonValue> connection = connectionOf(reply, scope);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto trouble = timeoutTrouble(reply))
        return tl::unexpected(std::move(*trouble));
    const Read<Cursor> cursor = readCursor(*connection);
    if (!cursor)
        return tl::unexpected(cursor.error());
    const JsonValue nodes = (*connection)["nodes"];
    if (!nodes.isArray())
        return brokenPromise(u"a page without a list of runners"_s);

    RunnersPage page;
    page.endCursor = cursor->end;
    page.hasNext = cursor->hasNext;
    page.count = (*connection)["count"].count(std::numeric_limits<qint64>::max());
    page.serverTime = reply.serverTime;
    page.trouble = sentenceOf(reply.errors);
    SnapshotBuilder builder;
    const NullMeaning meaning = meaningIn(reply);
    nodes.forEach([&](JsonValue node) {
        if (const RunnerId id = readRunner(node, builder, meaning); id.isValid())
            page.order.push_back(id);
        else if (page.trouble.isEmpty())
            page.trouble = u"a runner without an id"_s;
    });
    SnapshotBuilder::Facts facts;
    facts.asOf = reply.serverTime;
    facts.expected = page.count;
    page.runners = builder.finish(facts);
    return page;
}

Read<ManagersPage> readManagersPage(const GraphqlReply &reply, RunnerId runner)
{
    const JsonValue node = reply.data["runner"];
    if (!node.isObject())
        return tl::unexpected(whyNull(reply, u"runner"_s));
    const JsonValue managers = node["managers"];
    if (!managers.isObject())
        return tl::unexpected(whyNull(reply, u"runner"_s));
    if (auto trouble = timeoutTrouble(reply))
        return tl::unexpected(std::move(*trouble));
    const Read<Cursor> cursor = readCursor(managers);
    if (!cursor)
        return tl::unexpected(cursor.error());
    if (!managers["nodes"].isArray())
        return brokenPromise(u"a page without a list of managers"_s);

    SnapshotBuilder builder;
    builder.begin(runner).managerCount = qint32(managers["count"].count(std::numeric_limits<qint32>::max()));
    const NullMeaning meaning = meaningIn(reply);
    managers["nodes"].forEach([&](JsonValue manager) { readManager(manager, builder, meaning); });
    builder.end();
    return ManagersPage{ builder.finish({}), cursor->end, cursor->hasNext };
}

Read<qint64> readRunnerCount(const GraphqlReply &reply, Scope::Kind scope)
{
    const Read<JsonValue> connection = connectionOf(reply, scope);
    if (!connection)
        return tl::unexpected(connection.error());
    const qint64 count = (*connection)["count"].count(std::numeric_limits<qint64>::max());
    if (count < 0)
        return brokenPromise(u"a list that does not tell its length"_s);
    return count;
}

} // namespace muster::gitlab
