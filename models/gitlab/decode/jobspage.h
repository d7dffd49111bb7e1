// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/envelope.h"
#include "models/gitlab/types.h"

#include <QUrl>

namespace muster::gitlab {

/// Readers of the answers to the lists of queries/jobs.graphql. Pure, for any thread. `base` as for readJob().

/// A page must have pageInfo and a list of nodes, else it is Kind::Parse; single nodes may hold anything. `took` is left alone.
[[nodiscard]] Read<JobsPage> readJobsPage(const GraphqlReply &reply, JobsQuery::Of of, const QUrl &base);

/// In the order asked. A project or job that is null without a word about why leaves a job without a status.
[[nodiscard]] Read<std::vector<Job>> readJobsNow(const GraphqlReply &reply, const std::vector<JobRef> &jobs, const QUrl &base);

} // namespace muster::gitlab
