// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/decode/cursor.h"

namespace muster::gitlab {

/// The list in an answer: `data[list]`, or `data[place][list]` where it was asked of a place or a runner; or why there is none.
/// Kind::Timeout when GitLab ran out of time for some of its fields: what is null then is not "none", and less would fit.
[[nodiscard]] Read<JsonValue> connectionIn(const GraphqlReply &reply, const char *place, const char *list);

/// One page of such a list. Kind::Parse when it does not say how it goes on, or holds no list; the nodes may be anything.
struct ListPage {
    JsonValue connection;
    JsonValue nodes;
    Cursor cursor;
};
[[nodiscard]] Read<ListPage> pageIn(const GraphqlReply &reply, const char *place, const char *list);

} // namespace muster::gitlab
