// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <vector>

namespace muster {

/// What cleanup runs came to on one day, by UTC. Runs that were refused count as runs.
struct CleanupDay {
    QDate day;
    int runs = 0;
    int quarantined = 0;
    int deleted = 0;
    int released = 0;
    friend bool operator==(const CleanupDay &, const CleanupDay &) = default;
};

/// The same of longer stretches, one after the other without a hole: what a chart shows.
struct CleanupTrend {
    enum class Grain : quint8 { Day, Week, Month };
    Grain grain = Grain::Day;
    std::vector<CleanupDay> stretches;   ///< `day`: the first of each; weeks begin on Monday

    /// From the first of `days` (ascending) to today, in the finest grain that has at most `most` stretches, else in months. Empty
    /// when nothing was run.
    [[nodiscard]] static CleanupTrend of(const std::vector<CleanupDay> &days, QDate today, int most = 31);
};

} // namespace muster
