// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"
#include "models/automation/cleanupplanner.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace muster {
class CleanupBook;
class CleanupRun;
}

namespace muster::headless {

class Connection;
class Terminal;

/// Carries a cleanup plan out to its end, says what came of it, and tells those who are to hear of it.
class CleanupCarrier final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::CleanupCarrier)

public:
    /// All of it outlives this.
    struct Ground {
        const QCommandLineParser &arguments;
        Connection &connection;
        CleanupBook &book;
        Terminal &terminal;
    };
    CleanupCarrier(const Ground &ground, const CleanupPlanner::PlanPtr &plan) : m_ground(ground), m_plan(plan) { }

    [[nodiscard]] ExitStatus carryOut();
    /// Why a plan is refused, and how that could be overcome, where it can.
    static void complainOfRefusals(const CleanupPlan &plan, Terminal &terminal);

private:
    [[nodiscard]] ExitStatus report(const CleanupRun &run, bool wasHeard);
    void tell(const CleanupRun &run);

    const Ground m_ground;
    const CleanupPlanner::PlanPtr m_plan;
};

} // namespace muster::headless
