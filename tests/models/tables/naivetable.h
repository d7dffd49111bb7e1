// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/runnertable.h"

#include <set>

namespace muster {

/// What a RunnerTable should show, worked out in the simplest way: every row is asked, and compared with every other.
struct NaiveTable {
    Snapshot::Ptr fleet;
    Filter filter;
    Instant now;
    std::vector<RunnerTable::SortKey> keys;
    std::set<RunnerId> marks;

    /// Ids in the order shown.
    [[nodiscard]] std::vector<RunnerId> shown() const;
    void refresh(const Snapshot::Ptr &next);
    /// Columns that it can order by.
    [[nodiscard]] static std::vector<RunnerTable::Column> columns();
};

} // namespace muster
