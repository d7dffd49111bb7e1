// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueboard.h"
#include "views/overview/overviewsection.h"

#include <functional>

namespace muster {

/// The queue as tiles: what waits, what runs, and the tag sets that are in trouble, worst first.
struct QueueTiles {
    std::function<void(const QString &jobFilter)> openJobs;
    std::function<void(const QStringList &tags, Tri protectedRef)> openBoard;
    static constexpr std::size_t mostSets = 6;

    [[nodiscard]] std::vector<OverviewTile> of(const JobPicture &picture, const std::vector<QueueRow> &board) const;
    /// Something waits in it and is not simply being taken.
    [[nodiscard]] static bool isInTrouble(const QueueRow &row);
};

} // namespace muster
