// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/envelope.h"

namespace muster::gitlab {

/// The list in an answer: `data[list]`, or `data[place][list]` where it was asked of a place or a runner; or why there is none.
/// Kind::Timeout when GitLab ran out of time for some of its fields: what is null then is not "none", and less would fit.
[[nodiscard]] Read<JsonValue> connectionIn(const GraphqlReply &reply, const char *place, const char *list);

} // namespace muster::gitlab
