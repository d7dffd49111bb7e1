// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/runnerdetail.h"
#include "models/gitlab/graphql/envelope.h"

#include <QUrl>

namespace muster::gitlab {

/// Whose answer it is, for what GitLab leaves out: addresses of pages, and whether an empty job list means anything.
struct DetailContext {
    RunnerId runner;
    QUrl base;
    bool administrator = false;
};

/// The newest jobs in a runner's `jobs`. Without the right to see them GitLab shows an empty list and no error; `readable`
/// says whether the right is proved, by the list itself or by `userPermissions`.
struct RunnersJobs {
    std::vector<Job> jobs;
    bool readable = false;
};
[[nodiscard]] RunnersJobs readRunnersJobs(JsonValue runner, const DetailContext &context);

/// The runner's page for this user, from its `ownerProject` or `groups`, else the administrator's; empty when there is none.
[[nodiscard]] QString pageOfRunner(JsonValue runner, const DetailContext &context);

/// The answer to queries/detail.graphql. Refused parts (jobs without the right to see them) are left empty.
[[nodiscard]] Read<RunnerDetail> readRunnerDetail(const GraphqlReply &reply, const DetailContext &context);

} // namespace muster::gitlab
