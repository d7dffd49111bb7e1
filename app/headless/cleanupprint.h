// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanuprun.h"

#include <QCoreApplication>

#include <vector>

namespace muster::headless {

class Terminal;

/// How `muster-cli cleanup` says what it would do, what it did, and what is on record.
class CleanupPrint final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::CleanupPrint)

public:
    static void plan(const CleanupPlan &plan, Terminal &terminal);
    static void run(const CleanupRun &run, Terminal &terminal);
    static void quarantine(const std::vector<QuarantineRecord> &records, Instant now, bool asJson, Terminal &terminal);
    static void removed(const std::vector<RemovedRunner> &removed, const QString &instance, bool asJson, Terminal &terminal);
};

} // namespace muster::headless
