// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/runnerspage.h"

#include "models/gitlab/decode/connection.h"
#include "models/gitlab/decode/cursor.h"
#include "models/gitlab/decode/runnerreader.h"

#include <algorithm>
#include <limits>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// Where the runner list stands in an answer; null: at the root.
const char *placeOf(Scope::Kind scope)
{
    switch (scope) {
    case Scope::Kind::Instance: return nullptr;
    case Scope::Kind::Group: return "group";
    case Scope::Kind::Mine: return "project";
    }
    return nullptr;
}

NullMeaning meaningIn(const GraphqlReply &reply)
{
    const bool hidden = std::any_of(reply.errors.begin(), reply.errors.end(), [](const FieldError &error) { return !error.path.isEmpty() && error.path.last() == "contactedAt"_L1; });
    return { hidden ? Instant::unknown() : Instant::never() };
}

} // namespace

Read<RunnersPage> readRunnersPage(const GraphqlReply &reply, Scope::Kind scope)
{
    const Read<JsonValue> connection = connectionIn(reply, placeOf(scope), "runners");
    if (!connection)
        return tl::unexpected(connection.error());
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
    const Read<JsonValue> managers = connectionIn(reply, "runner", "managers");
    if (!managers)
        return tl::unexpected(managers.error());
    const Read<Cursor> cursor = readCursor(*managers);
    if (!cursor)
        return tl::unexpected(cursor.error());
    const JsonValue nodes = (*managers)["nodes"];
    if (!nodes.isArray())
        return brokenPromise(u"a page without a list of managers"_s);

    SnapshotBuilder builder;
    builder.begin(runner).managerCount = qint32((*managers)["count"].count(std::numeric_limits<qint32>::max()));
    const NullMeaning meaning = meaningIn(reply);
    nodes.forEach([&](JsonValue manager) { readManager(manager, builder, meaning); });
    builder.end();
    return ManagersPage{ builder.finish({}), cursor->end, cursor->hasNext };
}

Read<qint64> readRunnerCount(const GraphqlReply &reply, Scope::Kind scope)
{
    const Read<JsonValue> connection = connectionIn(reply, placeOf(scope), "runners");
    if (!connection)
        return tl::unexpected(connection.error());
    const qint64 count = (*connection)["count"].count(std::numeric_limits<qint64>::max());
    if (count < 0)
        return brokenPromise(u"a list that does not tell its length"_s);
    return count;
}

} // namespace muster::gitlab
