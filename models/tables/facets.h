// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/fleet/snapshot.h"

#include <QString>

#include <span>
#include <vector>

namespace muster {

/// Counts beside the filter bar: per status, type and owner. A person sees what a click would give.
struct Facets {
    struct Count {
        QString value;     ///< as the filter writes it, unquoted: `online`, `group`, `acme/payments`; empty: the filter has no word for it
        QString label;     ///< as it is shown; hostile text already made visible
        qint64 count = 0;
        friend bool operator==(const Count &, const Count &) = default;
    };
    std::vector<Count> status;   ///< in GitLab's order; members without runners are left out
    std::vector<Count> type;
    std::vector<Count> owner;    ///< most runners first, at most 50; runners without a group or project are left out
    friend bool operator==(const Facets &, const Facets &) = default;
};
/// Over these rows.
[[nodiscard]] Facets countFacets(const Snapshot &fleet, std::span<const quint32> rows);
/// Over the rows that match, but each facet without the filter's own terms on its key: with `status:online tag:docker` the
/// statuses are counted among all that match `tag:docker`. Only terms that stand side by side at the top are taken out, and no
/// negated ones: a click would not do that either.
[[nodiscard]] Facets countFacets(const Snapshot &fleet, const Filter &filter, const FilterContext &context);

} // namespace muster
