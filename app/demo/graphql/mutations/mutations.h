// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// Fields of Mutation. Each refuses a token that may only read as GitLab does, field by field.
[[nodiscard]] std::span<const NamedBinding> runnerMutations();   ///< create, update, delete, assign, unassign
[[nodiscard]] std::span<const NamedBinding> bulkMutations();     ///< delete and pause up to fifty
[[nodiscard]] std::span<const NamedBinding> jobMutations();      ///< cancel, retry
[[nodiscard]] std::span<const NamedBinding> placeMutations();    ///< of projects and groups: cache, registration token, pruning

} // namespace muster::demo::graphql
