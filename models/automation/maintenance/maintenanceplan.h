// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenancestate.h"
#include "models/fleet/scope.h"
#include "models/operations/plan.h"

#include <set>
#include <vector>

namespace muster {

/// A rolling maintenance before it begins: who takes part, who does not and why, and in which waves they would go if every wave
/// came back whole before the next one. A value, for the preview.
struct MaintenancePlan {
    struct Target {
        RunnerId runner;
        QString name;
        QString ownerPath;
        RunnerType type = RunnerType::Unknown;
        Instant createdAt;
        int running = 0;          ///< jobs; -1 not told
        bool isOnline = false;
        QString version;          ///< lowest that an awaited manager reports; empty: none
        int setOnline = 0;        ///< how many of its set take jobs now, see MaintenanceStock
    };
    enum class Why : quint8 {
        NotFound,           ///< asked for by id, not in the fleet
        NotAllowed,         ///< userPermissions say no, or do not say
        PausedAlready,      ///< it stays so; also when it is not told
        UpToDate,           ///< it reports the wanted version
        TooFewOnline,       ///< pausing it would leave fewer than `keepOnline` in its set, whatever the order
        UnderMaintenance,   ///< of another run
    };
    struct LeftOut {
        RunnerId runner;
        QString name;
        Why why{};
        int setOnline = 0;        ///< TooFewOnline
        QString ownerPath;
        RunnerType type = RunnerType::Unknown;   ///< Unknown as well of one that was not found
        QString version;          ///< as of a target
    };
    MaintenanceOrder order;
    FleetKey fleet;
    Instant asOf;
    bool isComplete = true;       ///< of another list nothing may be begun
    std::vector<Target> targets;  ///< in the order of their turns
    std::vector<LeftOut> leftOut;
    std::vector<std::vector<std::size_t>> waves;   ///< positions in `targets`; none is missing
};

/// What GitLab would not take, or makes no sense.
enum class MaintenanceProblem : quint8 { None, AtOnce, KeepOnline, Version, NoteTooLong };
inline constexpr int mostAtOnce = 1000;
inline constexpr int longestMaintenanceNote = 255;   ///< characters; room for what somebody else wrote stays
[[nodiscard]] MaintenanceProblem problemOf(const MaintenanceOrder &order);

/// Pure. `elsewhere`: runners of runs that have not ended.
[[nodiscard]] MaintenancePlan planMaintenance(const Snapshot &fleet, const std::vector<RunnerId> &ids, const MaintenanceOrder &order, const std::set<RunnerId> &elsewhere);
/// With an id of its own, and everybody waiting.
[[nodiscard]] MaintenanceRun newMaintenance(const MaintenancePlan &plan, Instant now);

namespace maintenance {

/// In front of Plan::reason: no filter begins so, because there is no such key. So these runs are known again in the journal.
inline constexpr QLatin1String reasonMark("maintenance: ");
[[nodiscard]] QString reasonFor(const MaintenanceRun &run);
[[nodiscard]] bool isOurReason(const QString &reason);

/// Pausing with the note, as one edit; and writes into the runners what is about to be: state, note line, what they are now.
/// A note that has no room is left out, never somebody else's words.
[[nodiscard]] Plan pausePlan(MaintenanceRun &run, const Places &places, const Snapshot &fleet, Instant now);
/// Back into service, and the note as it was without ours.
[[nodiscard]] Plan returnPlan(const MaintenanceRun &run, const Places &places, const Snapshot &fleet);

} // namespace maintenance

} // namespace muster
