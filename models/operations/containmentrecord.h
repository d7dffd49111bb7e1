// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"

#include <QString>

namespace muster {

class Snapshot;

/// The last time that this machine's Muster contained a runner, and what it did to the runner since, as the journal has it.
/// Times are those of this machine's clock, by which the journal goes.
struct ContainmentRecord {
    /// What Muster did that ended it; Kind::None: nothing.
    struct Ending {
        enum class Kind : quint8 { None, TakenBack, Resumed, Deleted };
        Kind kind = Kind::None;
        QString run, by;   ///< number of the run, and the account name of whoever started it
        Instant at;
        friend bool operator==(const Ending &, const Ending &) = default;
    };
    RunnerId runner;
    Instant createdAt;       ///< of the runner: a number that was given anew is another one
    QString run;             ///< number of the run
    QString by;              ///< account name; empty: not on record
    QString reason;          ///< in the words of whoever contained it
    Instant at;              ///< when the run began
    bool isProven = false;   ///< GitLab said that it was done; otherwise the answer got lost, or it is under way
    Ending ending;
    friend bool operator==(const ContainmentRecord &, const ContainmentRecord &) = default;
};

/// How a containment stands with what the runner is now.
enum class ContainmentState : quint8 {
    InForce,            ///< the runner is paused, and nothing of ours ended it
    NotProven,          ///< it is not known whether it ever was
    TakenBack,          ///< the run was undone
    Resumed,            ///< with this Muster
    ResumedElsewhere,   ///< it is not paused, and it was not this Muster
    Deleted,            ///< with this Muster
    Gone,               ///< it is not in the list any more, and it was not this Muster
    NotTold,            ///< there is no list, or GitLab does not tell whether it is paused
};
/// `fleet` null: there is no list. One that was there already when the containment was heard of (its time up to `before`) says nothing
/// against it: GitLab's own answer is newer. Pure.
[[nodiscard]] ContainmentState containmentState(const ContainmentRecord &record, const Snapshot *fleet, Instant before = {});

/// Both together, as it is told to people.
struct RunnerContainment {
    ContainmentRecord record;
    ContainmentState state = ContainmentState::NotTold;
    friend bool operator==(const RunnerContainment &, const RunnerContainment &) = default;
};

} // namespace muster
