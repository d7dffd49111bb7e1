// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshotbuilder.h"
#include "models/gitlab/json/jsonvalue.h"

namespace muster::gitlab {

/// What null means for times of contact: "never", unless the answer's errors say that GitLab could not tell.
struct NullMeaning {
    Instant contactedAt = Instant::never();
};

/// Writes one node of queries/runners.graphql into the builder. Anything missing, null or of another type is "not told".
/// Returns the id, 0 when the node has none (nothing is written then).
RunnerId readRunner(JsonValue node, SnapshotBuilder &builder, const NullMeaning &meaning);

/// Writes one manager into the runner that was begun.
void readManager(JsonValue node, SnapshotBuilder &builder, const NullMeaning &meaning);

} // namespace muster::gitlab
