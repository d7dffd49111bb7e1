// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/gitlab/decode/runnerdetail.h"

namespace muster::gitlab {

/// Readers of the lookups of queries/jobs.graphql. What GitLab does not tell is left as it is when nothing is known.

/// Kind::NotFound when the project or the job is null: there is none, or this user may not see it. The runner of the context
/// is not used: the job names it.
[[nodiscard]] Read<LookupAnswer> readJobLookup(const GraphqlReply &reply, const DetailContext &context);
[[nodiscard]] Read<LookupAnswer> readRunnerLookup(const GraphqlReply &reply, const DetailContext &context);

} // namespace muster::gitlab
