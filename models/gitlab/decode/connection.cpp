// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/connection.h"

#include <algorithm>

namespace muster::gitlab {

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

} // namespace muster::gitlab
