// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/cleanup/silence.h"

#include <algorithm>

namespace muster {

Instant lastSignOf(const Snapshot &fleet, const RunnerRow &runner)
{
    if (!runner.createdAt.isKnown() || runner.contactedAt.isUnknown())
        return Instant::unknown();
    if (runner.managerCount < 0 || quint32(runner.managerCount) > runner.managersLoaded)
        return Instant::unknown();
    Instant last = std::max(runner.createdAt, runner.contactedAt);   // never sorts before every moment
    for (const ManagerRow &manager : fleet.managers(runner)) {
        if (manager.contactedAt.isUnknown())
            return Instant::unknown();
        last = std::max(last, manager.contactedAt);
    }
    return last;
}

FleetPulse pulseOf(const Snapshot &fleet, Instant now)
{
    FleetPulse pulse{ now, 0, 0 };
    for (const RunnerRow &row : fleet.rows()) {
        const auto silence = lastSignOf(fleet, row).age(now);
        if (!silence)
            continue;
        ++pulse.runners;
        pulse.silent += row.contactedAt.isNever() || *silence > onlineFor ? 1 : 0;   // having been created is no contact
    }
    return pulse;
}

} // namespace muster
