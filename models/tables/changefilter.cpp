// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/changefilter.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

std::vector<RunnerId> matchingRunners(const Filter &filter, const std::vector<Snapshot::Ptr> &fleets, const ReleaseCatalogue &catalogue)
{
    std::vector<RunnerId> runners;
    for (const Snapshot::Ptr &fleet : fleets) {
        if (!fleet)
            continue;
        LagTable lag;
        FilterContext context{ fleet->asOf(), nullptr };
        if (filter.usesKey(u"behind"_s)) {
            lag = LagTable::build(*fleet, catalogue, catalogue.newest());
            context.lag = &lag;
        }
        for (const quint32 row : filter.matchingRows(*fleet, context))
            runners.push_back(fleet->row(row).id);
    }
    std::sort(runners.begin(), runners.end());
    runners.erase(std::unique(runners.begin(), runners.end()), runners.end());
    return runners;
}

} // namespace muster
