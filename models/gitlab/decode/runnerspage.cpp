// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/runnerspage.h"

#include "models/gitlab/decode/connection.h"
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
    Read<ListPage> list = pageIn(reply, placeOf(scope), "runners");
    if (!list)
        return tl::unexpected(std::move(list.error()));
    RunnersPage page;
    page.endCursor = list->cursor.end;
    page.hasNext = list->cursor.hasNext;
    page.count = list->connection["count"].count(std::numeric_limits<qint64>::max());
    page.serverTime = reply.serverTime;
    page.trouble = sentenceOf(reply.errors);
    SnapshotBuilder builder;
    const NullMeaning meaning = meaningIn(reply);
    list->nodes.forEach([&](JsonValue node) {
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
    Read<ListPage> list = pageIn(reply, "runner", "managers");
    if (!list)
        return tl::unexpected(std::move(list.error()));
    SnapshotBuilder builder;
    builder.begin(runner).managerCount = qint32(list->connection["count"].count(std::numeric_limits<qint32>::max()));
    const NullMeaning meaning = meaningIn(reply);
    list->nodes.forEach([&](JsonValue manager) { readManager(manager, builder, meaning); });
    builder.end();
    return ManagersPage{ builder.finish({}), list->cursor.end, list->cursor.hasNext };
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
