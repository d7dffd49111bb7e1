// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/versions/releasecatalogue.h"

#include <vector>

namespace muster {

/// Who matches a filter in one of two fleets, ascending: what was changed so that it matches no more is looked for as well. A
/// fleet may be null. Some 20 ms for 100,000 runners.
[[nodiscard]] std::vector<RunnerId> matchingRunners(const Filter &filter, const std::vector<Snapshot::Ptr> &fleets, const ReleaseCatalogue &catalogue);

} // namespace muster
