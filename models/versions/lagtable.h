// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/versions/releasecatalogue.h"

#include <optional>
#include <vector>

namespace muster {

/// For one snapshot and one reference: what each runner's managers run, and how far behind that is. A value, built once per
/// snapshot (each distinct version text is read once), read by rows. Thread-safe once built.
class LagTable {
public:
    struct Runner {
        qint16 behind = -1;          ///< minors behind, of the worst manager whose version is known; -1: none is
        bool atLeast = false;        ///< `behind` is a lower bound: that manager is older than the catalogue
        bool mixed = false;          ///< managers report different versions
        bool someUnknown = false;    ///< at least one manager's version is not told or cannot be read
        TextId worst;                ///< the oldest version's text (or, when none is readable, any); no text without managers
        TextId best;                 ///< the newest version's text
        quint32 rank = 0;            ///< of `worst` among all versions met, oldest 1, equal ones alike; 0 unknown; for sorting
    };
    [[nodiscard]] static LagTable build(const Snapshot &fleet, const ReleaseCatalogue &catalogue, const Version &reference);

    [[nodiscard]] const Runner &runner(qsizetype row) const { return m_runners[std::size_t(row)]; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_runners.size()); }
    [[nodiscard]] const Version &reference() const { return m_reference; }

private:
    std::vector<Runner> m_runners;
    Version m_reference;
};

} // namespace muster
