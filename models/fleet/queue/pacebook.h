// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/queuetracker.h"

#include <QHash>

#include <deque>

namespace muster {

/// What the last samples tell of each tag set: how quickly jobs arrive and start, and where the running ones met a ceiling.
/// For QueueTracker.
class PaceBook final {
public:
    void add(const QueueSample &sample, bool isComplete);
    /// The times before are of another clock: rates begin anew, ceilings stay.
    void restart();

    [[nodiscard]] std::optional<QueueTracker::Rates> rates(const QString &tagSet) const;
    [[nodiscard]] std::optional<int> ceiling(const QString &tagSet) const;

private:
    struct Pass {
        Instant from;
        Instant at;
    };
    struct Step {
        Instant from;
        int arrivals = 0;
        int starts = 0;
    };
    struct TagSet {
        std::deque<Step> steps;       // within the window, where anything happened
        int level = 0;                // of running jobs, while others waited …
        int streak = 0;               // … over so many complete samples in a row
        std::optional<int> ceiling;
        Instant seenAt;               // when it had a job last
    };
    void addPass(const QueueSample &sample);
    void addLevel(TagSet &set, const QueueFlow &flow);

    std::deque<Pass> m_passes;        // within the window, with known beginnings
    QHash<QString, TagSet> m_tagSets;
};

} // namespace muster
