// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"

#include <QString>

namespace muster {

class Clock;
class Journal;
namespace gitlab {
class Client;
}

/// What runs and their recovery need besides a plan. All of it outlives them.
struct RunMeans {
    gitlab::Client &client;
    Identity identity;         ///< on whose behalf; goes on record
    Journal &journal;
    QString directory;         ///< where the write lock of the instance lies: the data directory
    const Clock &clock;
};

} // namespace muster
