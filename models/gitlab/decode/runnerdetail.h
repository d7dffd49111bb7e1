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

/// The answer to queries/detail.graphql. Refused parts (jobs without the right to see them) are left empty.
[[nodiscard]] Read<RunnerDetail> readRunnerDetail(const GraphqlReply &reply, const DetailContext &context);

} // namespace muster::gitlab
