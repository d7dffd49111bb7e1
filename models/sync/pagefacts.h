// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/types.h"

#include <vector>

namespace muster {

/// What planning a load needs to know of one page; the rows themselves go to the FleetMerger.
struct PageFacts {
    struct Entry {
        RunnerId id;
        Instant createdAt;
    };
    std::vector<Entry> entries;   ///< in the order of the answer
    QString endCursor;
    bool hasNext = false;
    qint64 count = -1;            ///< of the whole list; -1 not told
};
[[nodiscard]] PageFacts factsOf(const gitlab::RunnersPage &page);

} // namespace muster
