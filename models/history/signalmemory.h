// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"

#include <QByteArray>

#include <vector>

namespace muster {

/// What is usual for one runner, as models/signals packs it.
struct PackedBaseline {
    RunnerId runner;
    Instant createdAt;
    QByteArray learned;
    friend bool operator==(const PackedBaseline &, const PackedBaseline &) = default;
};

/// What the signals go by, of one viewer and scope.
struct SignalMemory {
    std::vector<Finding> findings;
    std::vector<Expectation> expectations;
    std::vector<PackedBaseline> baselines;   ///< only if asked for
    Instant lookedAt;                        ///< of the newest picture that was looked at; unknown: none was
    Instant jobsUntil;
    qint64 writes = 0;
    bool isUnchanged = false;                ///< nobody wrote since `writes` were known: then the rest is empty
};

/// What has to be written after a look, or after a decision.
struct SignalRecord {
    std::vector<Finding> findings;           ///< new and changed ones
    std::vector<Expectation> expectations;   ///< new ones
    std::vector<PackedBaseline> baselines;   ///< new and changed ones
    Instant lookedAt;                        ///< unknown: this is no look
    Instant jobsUntil;
    std::vector<PackedBaseline> forgotten = {};   ///< those that go; what was learned is empty
};

} // namespace muster
