// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/versionrange.h"

#include <vector>

namespace muster {

/// Versions by which ranges can be told apart: whatever is made of these ranges by "and", "or" and "not" holds a release
/// exactly if it holds one of these. (The smallest release in it is where a comparison begins or just after one ends.)
[[nodiscard]] std::vector<Version> cornersOf(const std::vector<const VersionRange *> &ranges);

} // namespace muster
