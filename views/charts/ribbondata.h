// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/timescale.h"

#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// What a BusyRibbon shows: who did what when.
struct RibbonData {
    enum class Result : quint8 { Canceled, Success, Running, Failed };   ///< the later covers the earlier where both share a pixel
    struct Block {
        qint64 id = 0;       ///< what blockActivated() tells
        Instant from;
        Instant until;       ///< unknown: it still runs
        Result result = Result::Success;
        QString text;        ///< "unit-tests, acme/web"
    };
    struct Row {
        QString key;
        QString label;
        std::vector<Block> blocks;   ///< in any order; they may overlap
    };
    TimeRange range;
    std::vector<Row> rows;           ///< from the top
    std::optional<std::vector<TimeRange>> watched;   ///< ascending; nullopt: always
};

/// "succeeded", "failed", …
[[nodiscard]] QString resultText(RibbonData::Result result);

/// A row laid out: its blocks by beginning, each in the first lane that is free then. What needs more than `most` lanes
/// shares the last one.
struct RibbonLanes {
    std::vector<quint8> lanes;   ///< one for each block
    int count = 1;
};
inline constexpr int mostLanes = 8;
/// Sorts `row.blocks` by beginning, then id; those that still run end at `now`.
[[nodiscard]] RibbonLanes laidInLanes(RibbonData::Row &row, Instant now);

} // namespace muster
