// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenanceplan.h"

#include <QCoreApplication>

namespace muster::headless {

class Terminal;

/// How `muster-cli maintain` shows a maintenance before it begins, and how far one is.
class MaintainPrint final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::MaintainPrint)

public:
    static void plan(const MaintenancePlan &plan, Terminal &terminal);
    static void run(const MaintenanceRun &run, Instant now, Terminal &terminal);
};

} // namespace muster::headless
