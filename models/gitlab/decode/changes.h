// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/decode/outcomes.h"

namespace muster::gitlab {

/// What a request that changes runners did, runner by runner, in the order of the ids asked. Only what an answer proves is Done.
using Outcomes = std::vector<ChangeOutcome>;

/// queries/bulkdelete.graphql. Proof: deletedIds. GitLab names those it refuses, and passes over unknown ids in silence.
[[nodiscard]] Outcomes readBulkDelete(const GraphqlReply &reply, std::span<const RunnerId> ids);
/// queries/bulkpause.graphql. Proof: `paused` of updatedRunners (a record that GitLab cannot save is listed there, too).
[[nodiscard]] Outcomes readBulkPause(const GraphqlReply &reply, std::span<const RunnerId> ids, bool paused);
/// queries/update.graphql, noteRunners. Each alias stands alone. Proof: `paused` where that was asked for, else the note.
[[nodiscard]] Outcomes readNotes(const GraphqlReply &reply, std::span<const RunnerNote> notes);
/// queries/update.graphql. Each alias stands alone.
[[nodiscard]] Outcomes readUpdates(const GraphqlReply &reply, std::span<const RunnerId> ids, bool paused);

} // namespace muster::gitlab
