// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/decode/outcomes.h"

namespace muster::gitlab {

/// Readers of queries/jobchanges.graphql, in the order of the jobs asked. Only what an answer proves is Done.
using JobOutcomes = std::vector<JobOutcome>;

/// Proof: `status` of the job, canceled or canceling. For a job that had already ended GitLab says nothing at all; it is Refused
/// here, with a sentence that tells how it ended.
[[nodiscard]] JobOutcomes readCancelled(const GraphqlReply &reply, std::span<const JobRef> jobs);
/// Proof: a new job.
[[nodiscard]] JobOutcomes readRetried(const GraphqlReply &reply, std::span<const JobRef> jobs);

} // namespace muster::gitlab
