// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueflow.h"

#include <chrono>
#include <memory>
#include <optional>

namespace muster {

/// Follows the queue from pass to pass: what arrived, started and ended between two pictures, and how many jobs of a tag set
/// ever ran at once while others waited. Pure but for its memory; one thread. Incomplete pictures are looked at, but nobody
/// is said to have left who was only not seen.
class QueueTracker final {
public:
    QueueTracker();
    ~QueueTracker();

    /// The pass after the one before; returns what to keep of it. Another instance, user or reach begins anew.
    QueueSample add(const JobPicture &picture);

    /// Of the last `window` before the newest picture.
    struct Rates {
        double arrivalsPerMinute = 0;
        double startsPerMinute = 0;
        std::chrono::seconds over{ 0 };   ///< how long that really was
    };
    static constexpr std::chrono::seconds window{ 15 * 60 };
    /// nullopt before the second picture, or for a tag set never seen.
    [[nodiscard]] std::optional<Rates> rates(const QString &tagSet) const;
    /// The number of running jobs of this tag set stayed here for at least three samples in a row while jobs of it waited;
    /// the newest such level. nullopt: not seen.
    [[nodiscard]] std::optional<int> ceiling(const QString &tagSet) const;
    static constexpr int samplesForCeiling = 3;
    /// The most jobs this runner was seen to run at once.
    [[nodiscard]] int mostAtOnce(RunnerId runner) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
