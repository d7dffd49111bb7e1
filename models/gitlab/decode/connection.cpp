// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/connection.h"

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

Read<JsonValue> connectionIn(const GraphqlReply &reply, const char *place, const char *list)
{
    const JsonValue parent = place ? reply.data[place] : reply.data;
    const JsonValue connection = parent[list];
    if (!connection.isObject())
        return tl::unexpected(whyNull(reply, QString::fromLatin1(place ? place : list)));
    const auto timeout = std::find_if(reply.errors.begin(), reply.errors.end(), [](const FieldError &error) { return kindOf(error) == Error::Kind::Timeout; });
    if (timeout == reply.errors.end())
        return connection;
    Trouble trouble;
    trouble.error = { Error::Kind::Timeout, timeout->message, reply.status, {}, reply.requestId, {} };
    return tl::unexpected(std::move(trouble));
}

Read<ListPage> pageIn(const GraphqlReply &reply, const char *place, const char *list)
{
    const Read<JsonValue> connection = connectionIn(reply, place, list);
    if (!connection)
        return tl::unexpected(connection.error());
    Read<Cursor> cursor = readCursor(*connection);
    if (!cursor)
        return tl::unexpected(std::move(cursor.error()));
    const JsonValue nodes = (*connection)["nodes"];
    if (!nodes.isArray())
        return brokenPromise(u"a page without a list of "_s + QString::fromLatin1(list));
    return ListPage{ *connection, nodes, std::move(*cursor) };
}

} // namespace muster::gitlab
