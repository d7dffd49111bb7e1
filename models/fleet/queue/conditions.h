// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <string>
#include <string_view>

namespace muster {

/// GitLab's rules one by one, as far as a runner's row decides them. What is shared by looking at one runner and at ten
/// thousand; for models/fleet/queue only.

/// What a runner's reach depends on.
enum class ReachKind : quint8 {
    Instance,     ///< the project's switch
    Group,        ///< its group is above the project. Whether the project lets group runners in, no list tells: taken as yes
    OneProject,   ///< assigned to its owner and to no other project
    Projects,     ///< assigned to its owner and perhaps to others, of which lists do not tell
    Untold,       ///< its type or its owner is not known
};
[[nodiscard]] ReachKind reachKindOf(const Snapshot &fleet, const RunnerRow &row);

/// GitLab's paths are the same in upper and lower case.
[[nodiscard]] std::string foldedPath(QStringView path);
[[nodiscard]] std::string foldedPath(std::string_view utf8);
/// Both folded; whole segments count: `acme` is above `acme/web/shop`, not above `acme-labs/shop`.
[[nodiscard]] bool isAbove(std::string_view group, std::string_view project);

/// A runner without tags has to take untagged jobs; GitLab saves no other.
[[nodiscard]] Tri untaggedMet(const RunnerRow &row, bool jobHasTags);
[[nodiscard]] Tri protectedMet(const RunnerRow &row, Tri protectedRef);
[[nodiscard]] Tri notPausedMet(const RunnerRow &row);
/// By the server's own status, which follows the last contact by up to two hours.
[[nodiscard]] Tri onlineMet(const RunnerRow &row);

} // namespace muster
