// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/signalmemory.h"
#include "models/signals/baselinebook.h"
#include "models/signals/findingbook.h"
#include "models/signals/risk.h"

#include <chrono>
#include <memory>
#include <vector>

namespace muster {

/// SignalWatch's side on its own thread: the findings and baselines of one fleet, and all work on them.
class SignalDesk final
{
public:
    using Findings = std::shared_ptr<const std::vector<Finding>>;
    /// Large after the first look: handed on by pointer.
    struct Outcome {
        Findings findings;             ///< all of them now
        std::vector<Finding> opened;   ///< worth telling
        SignalRecord record;           ///< to be written
        double milliseconds = 0;       ///< that the signals took
    };

    /// Another fleet, or one that somebody else wrote of: forgets what it had. Baselines only when they were read.
    void begin(SignalMemory memory, bool withBaselines);

    struct Task {
        Snapshot::Ptr before;
        Snapshot::Ptr now;
        SignalFacts facts;             ///< without baselines: the desk's are taken
        SignalSettings settings;
        std::chrono::seconds goneKept{ 365 * 24 * 3600 };   ///< so long what is usual for a runner that is gone is kept
    };
    [[nodiscard]] Outcome look(const Task &task);
    [[nodiscard]] Outcome decide(const std::vector<qint64> &ids, const FindingDecision &decision);
    /// Each of these is expected from now on, with what it is about learned as usual.
    [[nodiscard]] Outcome accept(const std::vector<qint64> &ids, const FindingDecision &decision);

    struct Risks {
        Findings findings;               ///< what the risks are of
        std::shared_ptr<const std::vector<RunnerRisk>> risks;
    };
    [[nodiscard]] Risks risks(RisksOf which, Instant now);

private:
    [[nodiscard]] Outcome told(std::vector<Finding> changed);
    [[nodiscard]] std::vector<PackedBaseline> changedBaselines();

    FindingBook m_findings;
    BaselineBook m_baselines;
    Findings m_told;
};

} // namespace muster
