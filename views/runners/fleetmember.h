// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/fleet/placedid.h"
#include "models/operations/operations.h"
#include "models/operations/plan.h"
#include "models/sync/fleetsync.h"
#include "models/sync/runnerdetails.h"

#include <QPointer>

namespace muster {

/// One instance of the Fleets page: what it is called, how far it is, and what it stands on, none of which is owned. Whoever connects the
/// instances hands a new list in whenever something of this is another thing.
struct FleetMember {
    enum class State : quint8 {
        Token,      ///< waiting for its token
        NoToken,    ///< `trouble` says why; somebody has to look
        SigningIn,
        Open,       ///< its FleetSync tells the rest
        Failed,     ///< `trouble` says why; tried again by itself
    };
    InstanceNumber number = 0;
    Account account;
    State state = State::Token;
    QString trouble;                      ///< a sentence
    QPointer<FleetSync> sync;             ///< null: nothing is known of its runners
    QPointer<Operations> operations;      ///< null: not signed in
    QPointer<RunnerDetails> details;
};

/// A plan for one of several instances.
struct FleetPlan {
    InstanceNumber instance = 0;
    Plan plan;
};

} // namespace muster
