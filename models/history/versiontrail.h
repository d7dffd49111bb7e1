// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/sqlitefile.h"
#include "models/history/versiontally.h"

namespace muster {

/// Reads from what FleetRecorder has written how many runners had which versions: forward through the deltas, each at most once, and
/// over the stops where a moment is left out. Scopes are numbers here.
class VersionTrail final
{
public:
    explicit VersionTrail(SqliteFile &file) : m_file(file) { }

    /// At most `most` states, or a few more. Kind::Io when what is on record cannot be read.
    [[nodiscard]] Result<PastVersions> read(qint64 scope, qint64 most);

private:
    using Outcome = SqliteFile::Outcome;
    struct Load {
        qint64 load = 0;
        Instant at, until;
        bool isStop = false;
    };
    /// From behind one load up to and with another; `loads` are on the way.
    struct Way {
        qint64 scope = 0;
        qint64 from = 0;      ///< 0: from nothing
        qint64 to = 0;
        qint64 loads = 0;
    };
    [[nodiscard]] static std::vector<Load> chosen(const std::vector<Load> &loads, qint64 most);
    [[nodiscard]] Outcome go(const Way &way, VersionTally &tally);

    SqliteFile &m_file;
};

} // namespace muster
