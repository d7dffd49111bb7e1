// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanupplan.h"
#include "models/base/result.h"
#include "models/versions/releasecatalogue.h"

#include <QObject>

#include <functional>
#include <memory>

namespace muster {

class CleanupBook;
class History;

/// Makes the plan of a cleanup run: asks the record what was before, the history which tag sets ran jobs, and decides on a worker.
/// Notes the fleet's heartbeat as it goes. One plan at a time; the newest question counts. GUI thread.
class CleanupPlanner final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the planner.
    struct Ground {
        CleanupBook &book;
        History *history = nullptr;         ///< nullptr: nothing is known of jobs
        const ReleaseCatalogue &catalogue;  ///< `behind` in filters counts from its newest
        std::function<Instant()> ourNow;
        std::function<Instant()> serverNow;
    };
    explicit CleanupPlanner(Ground ground, QObject *parent = nullptr);
    ~CleanupPlanner() override;

    /// What to plan; the facts about the past are found out here.
    struct Question {
        CleanupReading reading;
        Snapshot::Ptr fleet;
        std::vector<bool> rules;            ///< see CleanupFacts::rules
        bool isConfirmed = false;
        bool isFast = false;
        std::optional<std::vector<CleanupRequest::Wanted>> only;
        bool isPreview = false;             ///< see CleanupFacts::isPreview
    };
    using PlanPtr = std::shared_ptr<const CleanupPlan>;
    /// `done` hears once, from the event loop; not when a newer question came, or the receiver died. Kind::Io: the record cannot be read.
    void plan(const Question &question, QObject *receiver, std::function<void(Result<PlanPtr>)> done);

private:
    struct Work;
    void askHistory(const std::shared_ptr<Work> &work);
    void decide(const std::shared_ptr<Work> &work);

    const Ground m_ground;
    int m_newest = 0;
};

} // namespace muster
