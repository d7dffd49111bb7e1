// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journal.h"
#include "models/operations/runmeans.h"

#include <QTemporaryDir>

namespace muster {

/// What runs need besides a client: a data directory of their own with its journal.
struct RunGround {
    QTemporaryDir folder;
    Journal journal{ Journal::Place{ folder.path() } };

    [[nodiscard]] RunMeans means(gitlab::Client &client, const Identity &identity, const Clock &clock) { return { client, identity, journal, folder.path(), clock }; }
};

} // namespace muster
