// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/pastversions.h"
#include "models/history/fleetdelta.h"

#include <map>
#include <string>
#include <unordered_map>

namespace muster {

/// Counts runners by what their managers run while deltas come in, and writes down what differs from the state that was written
/// before. Each delta costs as much as there is in it, whatever the size of the fleet.
class VersionTally final
{
public:
    /// False: these are no bytes of a delta, and nothing here is of use any more.
    [[nodiscard]] bool absorb(QByteArrayView delta);
    /// A whole fleet follows. What was written down stays.
    void beginAnew();
    void write(Instant at, Instant until);
    /// All that was written down; the tally is empty afterwards.
    [[nodiscard]] PastVersions taken();

private:
    static constexpr quint32 nothing = 0xffffffffU;   // the mix of a runner that is not there
    [[nodiscard]] quint32 mixOf(quint32 place);
    [[nodiscard]] quint32 textOf(TextId id);
    void move(quint32 place, quint32 mix);

    FleetDelta m_fleet{ FleetDelta::Keeps::Versions };
    PastVersions m_past;
    std::vector<quint32> m_mixOf;                     // by place
    std::vector<qint64> m_counts, m_written;          // runners by mix: now, and as written last
    std::map<PastVersions::Mix, quint32> m_mixes;
    std::map<std::string, quint32, std::less<>> m_texts;
    std::unordered_map<quint32, quint32> m_textOf;    // by the id that m_fleet has for it
};

} // namespace muster
