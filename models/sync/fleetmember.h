// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/accounts/tokentrouble.h"
#include "models/base/result.h"
#include "models/fleet/placedid.h"
#include "models/sync/fleetsync.h"
#include "models/sync/runnerdetails.h"

#include <QPointer>

#include <optional>

namespace muster {

class Operations;   // handed on, never used here

/// One of several instances that are open together: what it is called, how far it is, and what it stands on, none of which is owned. A value;
/// whoever connects the instances hands out a new list whenever something of this is another thing.
struct FleetMember {
    enum class State : quint8 {
        Token,      ///< waiting for its token: key store or helper
        NoToken,    ///< there is none: somebody has to type it in, or look at what is wrong
        SigningIn,
        Open,       ///< the rest is told by its FleetSync
        Failed,     ///< could not sign in; tried again after a while
    };
    InstanceNumber number = 0;     ///< the same for an account for as long as they are open together
    Account account;
    State state = State::Token;
    std::optional<TokenTrouble> tokenTrouble = {};   ///< with NoToken
    std::optional<Error> error = {};                 ///< with Failed
    QPointer<FleetSync> sync = {};                   ///< before the sign-in the remembered one; null: nothing is known of its runners
    QPointer<Operations> operations = {};            ///< null until Open
    QPointer<RunnerDetails> details = {};            ///< null until Open
};

} // namespace muster
