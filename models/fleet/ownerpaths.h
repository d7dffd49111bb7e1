// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QStringList>

namespace muster {

/// Full paths of the groups or projects that own runners of this fleet, in order, each once. For completion; pure.
[[nodiscard]] QStringList ownerPaths(const Snapshot &fleet, RunnerType kind);

} // namespace muster
