// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/envelope.h"
#include "models/gitlab/types.h"

#include <span>
#include <vector>

namespace muster::gitlab {

/// What a changing request did, runner by runner, in the order of the ids asked. Only what an answer proves is Done.
using Outcomes = std::vector<ChangeOutcome>;

/// queries/bulkdelete.graphql. Proof: deletedIds. GitLab names those it refuses, and passes over unknown ids in silence.
[[nodiscard]] Outcomes readBulkDelete(const GraphqlReply &reply, std::span<const RunnerId> ids);
/// queries/bulkpause.graphql. Proof: `paused` of updatedRunners (a record that GitLab cannot save is listed there, too).
[[nodiscard]] Outcomes readBulkPause(const GraphqlReply &reply, std::span<const RunnerId> ids, bool paused);
/// queries/update.graphql. Each alias stands alone.
[[nodiscard]] Outcomes readUpdates(const GraphqlReply &reply, std::span<const RunnerId> ids, bool paused);
/// A request that brought no answer to read: refused, failed before it can have acted, or unknown.
[[nodiscard]] Outcomes outcomesOf(const Trouble &trouble, std::span<const RunnerId> ids);

} // namespace muster::gitlab
