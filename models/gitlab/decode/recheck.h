// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/envelope.h"
#include "models/gitlab/types.h"

#include <vector>

namespace muster::gitlab {

/// The answer to queries/recheck.graphql for these ids, in their order. A null runner is "gone or not visible"; one that
/// GitLab could not look up makes the whole answer an error.
[[nodiscard]] Read<Recheck> readRecheck(const GraphqlReply &reply, const std::vector<RunnerId> &ids);
/// The same for jobs.
[[nodiscard]] Read<JobRecheck> readJobRecheck(const GraphqlReply &reply, const std::vector<JobRef> &jobs);

} // namespace muster::gitlab
