// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/fleetarchive.h"

#include <vector>

namespace muster {

/// Writes down after every complete load what differs from the one before, so that FleetArchive can rebuild any of them. Loads of
/// different viewers or scopes are never compared. Another program may write meanwhile: what this remembers of the last load is
/// looked at before it is used. Viewers are numbers here.
class FleetRecorder final
{
public:
    explicit FleetRecorder(SqliteFile &file) : m_file(file), m_archive(file) { }

    /// Does nothing with a load that is not complete, that has no time, or that is older than the last one on record (what Muster
    /// itself changed in a picture, or a load that another program overtook). One transaction. A server's clock that was
    /// set back by more than a day begins anew behind the last load.
    [[nodiscard]] SqliteFile::Outcome record(qint64 viewer, const Snapshot::Ptr &fleet);
    struct Keeping {
        std::chrono::days kept;
        Instant latest;   ///< a server whose clock runs further ahead makes nothing old
    };
    /// Takes out what is older than that, counted from the last load, as far as nothing younger stands on it: up to a month more stays.
    [[nodiscard]] SqliteFile::Outcome prune(qint64 viewer, const Keeping &keeping);
    /// After the file was opened anew, or a transaction failed.
    void forget() { m_last.clear(); }

    // How many loads lie between two stops, and how many stops and days from one whole one to the next.
    static constexpr qint64 loadsPerStop = 256;
    static constexpr qint64 mostStops = 256;
    static constexpr qint64 mostSecondsOfWhole = 30LL * 24 * 60 * 60;

private:
    using Outcome = SqliteFile::Outcome;
    struct Last {
        qint64 scope = 0;
        qint64 load = 0;
        Snapshot::Ptr fleet;
    };
    /// What is written down of one load.
    struct News {
        qint64 viewer = 0;
        qint64 scope = 0;
        const Snapshot &fleet;
        FleetArchive::Load before;
        bool isFirst = false;          ///< there is none before, or it cannot be read
        QByteArray delta;
        std::vector<RunnerChange> changes;
    };
    [[nodiscard]] Outcome recordIn(qint64 viewer, const Snapshot::Ptr &fleet);
    [[nodiscard]] Snapshot::Ptr lastFleet(qint64 scope, const FleetArchive::Load &load, const FleetKey &key);
    [[nodiscard]] Outcome write(const News &news);
    [[nodiscard]] Outcome writeChanges(const News &news, qint64 load);
    [[nodiscard]] Outcome writeStop(const News &news, qint64 load);
    [[nodiscard]] Outcome removeBefore(qint64 scope, qint64 first);

    SqliteFile &m_file;
    FleetArchive m_archive;
    std::vector<Last> m_last;   // the most recent first
};

} // namespace muster
