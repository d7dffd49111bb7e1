// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QByteArray>

namespace muster {

/// Everything that a snapshot says, a line for each thing, numbers of texts replaced by the texts: equal for two snapshots
/// that say the same, however they are packed. How complete it is stands on the first line.
[[nodiscard]] QByteArray dumpOf(const Snapshot &fleet);
/// The same without that line.
[[nodiscard]] QByteArray contentOf(const Snapshot &fleet);

} // namespace muster
