// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/world.h"

#include <string_view>

namespace muster::demo::graphql {

// The members of GraphQL's enums as bytes, for rows that are written by the thousand.

[[nodiscard]] std::string_view word(RunnerType type);
[[nodiscard]] std::string_view word(RunnerStatus status);
[[nodiscard]] std::string_view word(JobStatus status);
[[nodiscard]] std::string_view word(UpgradeStatus status);
/// ACTIVE was RUNNING before 17.2.
[[nodiscard]] std::string_view executionWord(bool busy, const Profile &profile);

/// Whether a manager is found under this status: as for runners the sets overlap.
[[nodiscard]] bool isManagerIn(const World &world, const Manager &manager, const QString &status);

} // namespace muster::demo::graphql
