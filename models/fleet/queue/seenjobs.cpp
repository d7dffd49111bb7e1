// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/seenjobs.h"

#include <algorithm>

namespace muster {

qint64 SeenJobs::total() const
{
    qint64 sum = 0;
    for (const auto &[runner, jobs] : byRunner)
        sum += jobs;
    return sum;
}

qint64 SeenJobs::of(RunnerId runner) const
{
    const auto at = std::lower_bound(byRunner.begin(), byRunner.end(), runner, [](const auto &each, RunnerId wanted) { return each.first < wanted; });
    return at == byRunner.end() || at->first != runner ? 0 : at->second;
}

std::chrono::seconds SeenJobs::watchedFor() const
{
    qint64 seconds = 0;
    for (const WatchedSpan &span : watched)
        seconds += span.until.seconds() - span.from.seconds();
    return std::chrono::seconds(seconds);
}

bool SeenJobs::isPart() const
{
    return std::any_of(watched.begin(), watched.end(), [](const WatchedSpan &span) { return !span.isWhole; });
}

} // namespace muster
