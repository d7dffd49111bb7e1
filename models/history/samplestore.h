// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/queueflow.h"
#include "models/history/flowpack.h"
#include "models/history/sqlitefile.h"

#include <QHash>

namespace muster {

/// Samples of the queue on their way into the file: gathered by the minute, later put together to five minutes and to hours.
/// A minute is in one place at any time, whatever is interrupted. Viewers are numbers here.
class SampleStore final
{
public:
    static constexpr qint64 gap = 90;                    ///< seconds without a pass that end a span, unless the next sample follows on: three usual intervals
    static constexpr qint64 minutesKept = 24 * 60;       ///< minutes for which single minutes are kept …
    static constexpr qint64 daysOfFiveMinutes = 30;      ///< … and days for which five are
    static constexpr int passes = 255;                   ///< the dimension that counts them; its one series is 0

    explicit SampleStore(SqliteFile &file) : m_file(file) { }

    /// Of the time that another program has put on record since our last pass, nothing is added twice: such a sample is left out.
    [[nodiscard]] SqliteFile::Outcome add(qint64 viewer, const QueueSample &sample, bool isWhole);
    /// When the newest sample was taken.
    [[nodiscard]] Result<Instant> newest(qint64 viewer);
    /// Puts together what has become old by `now`, one hour of minutes or one day of five minutes; false: nothing is left to do.
    [[nodiscard]] Result<bool> thin(qint64 viewer, Instant now);
    /// After the file was opened anew, or a transaction failed: what is remembered may not be there.
    void forget() { m_series.clear(); }

private:
    using Outcome = SqliteFile::Outcome;
    struct State {
        qint64 sampledAt = 0, recordedUntil = 0, watchingSince = 0, hourlyUntil = 0;
    };
    [[nodiscard]] Result<State> stateOf(qint64 viewer);
    [[nodiscard]] Result<qint64> seriesOf(qint64 viewer, const QueueFlow &flow);
    [[nodiscard]] Outcome addFlows(qint64 viewer, qint64 minute, const QueueSample &sample);
    [[nodiscard]] Outcome addToMinute(qint64 viewer, qint64 minute, int dimension, const FlowsByKey &flows);
    [[nodiscard]] Outcome watch(qint64 viewer, State state, const QueueSample &sample, bool isWhole);
    [[nodiscard]] Outcome thinHour(qint64 viewer, qint64 hour, qint64 hourlyUntil);
    [[nodiscard]] Outcome thinDay(qint64 viewer, qint64 day);
    [[nodiscard]] Result<QByteArray> flows(const QString &statement, const QVariantList &values);

    SqliteFile &m_file;
    QHash<std::pair<std::pair<qint64, int>, QString>, qint64> m_series;   // by viewer, dimension and name
};

} // namespace muster
