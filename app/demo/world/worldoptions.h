// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/moment.h"
#include "app/demo/world/profile.h"

namespace muster::demo {

/// Shares of the three types, in any unit.
struct Mix {
    int instance = 15;
    int group = 35;
    int project = 50;
};

/// Everything a world follows from: the same options, with a fixed epoch, give the same world.
struct WorldOptions {
    int runners = 500;
    quint64 seed = 1;
    Profile profile = {19, 5, true, QStringLiteral("19.5.2-ee")};
    Mix mix;
    Moment epoch = 0;           ///< when the world begins; 0: the real now
    bool still = false;         ///< the clock stands and nothing happens by itself
    bool hostile = false;       ///< texts and values meant to break a client
    int finishedJobs = -1;      ///< how many to remember at the start; -1: a few per runner, at most 60,000
};

} // namespace muster::demo
