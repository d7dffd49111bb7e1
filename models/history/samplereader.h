// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/flowpack.h"
#include "models/history/history.h"
#include "models/history/sqlitefile.h"

#include <functional>
#include <unordered_map>

namespace muster {

/// Reads what SampleStore has written, whatever grain it has by now.
class SampleReader final
{
public:
    explicit SampleReader(SqliteFile &file) : m_file(file) { }

    /// For every name that was asked for, also one that nothing is known of; in order of name when none was.
    [[nodiscard]] Result<std::vector<QueueSeries>> series(qint64 viewer, const History::SeriesRequest &request);
    [[nodiscard]] Result<History::WeekMap> weekMap(qint64 viewer, const std::optional<QString> &tagSet);
    /// The parts of a span in which somebody was sampling; unknown moments leave it open.
    [[nodiscard]] Result<std::vector<WatchedSpan>> watched(qint64 viewer, Instant from, Instant until);

private:
    using Outcome = SqliteFile::Outcome;
    /// In minutes since 1970, the end not included.
    struct Range {
        qint64 from = 0, until = 0;
    };
    struct Slot {
        qint64 minute = 0;
        int minutes = 1;
        FlowCounts counts;
    };
    using Slots = std::vector<Slot>;
    using Visit = std::function<void(qint64 series, const Slot &slot)>;
    /// Of one series, or of all of the dimension (0); ascending within each of the two places where slots lie.
    [[nodiscard]] Outcome visit(qint64 viewer, int dimension, Range range, qint64 series, const Visit &visit);
    [[nodiscard]] Result<std::unordered_map<qint64, Slots>> slotsOf(qint64 viewer, int dimension, Range range, qint64 series = 0);
    [[nodiscard]] Result<qint64> seriesNamed(qint64 viewer, QueueDimension dimension, const QString &name);

    SqliteFile &m_file;
};

} // namespace muster
