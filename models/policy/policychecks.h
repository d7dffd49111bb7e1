// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/versionpolicy.h"

namespace muster {

/// What cannot be meant, though each line by itself can be read: ranges that allow no release, denials that take away all
/// that is allowed, and two rules for the same runners.
[[nodiscard]] std::vector<PolicyProblem> policyContradictions(const VersionPolicy &policy);

} // namespace muster
