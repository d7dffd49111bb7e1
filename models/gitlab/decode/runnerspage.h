// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/envelope.h"
#include "models/gitlab/types.h"

namespace muster::gitlab {

/// Readers of the answers to queries/runners.graphql and queries/counts.graphql. Pure, for any thread.

/// A page must have pageInfo and a list of nodes, else it is Kind::Parse; single nodes may hold anything. A page on which
/// GitLab ran out of time for some fields is Kind::Timeout: fewer runners would fit.
[[nodiscard]] Read<RunnersPage> readRunnersPage(const GraphqlReply &reply, Scope::Kind scope);
[[nodiscard]] Read<ManagersPage> readManagersPage(const GraphqlReply &reply, RunnerId runner);
[[nodiscard]] Read<qint64> readRunnerCount(const GraphqlReply &reply, Scope::Kind scope);

} // namespace muster::gitlab
