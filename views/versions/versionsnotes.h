// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/versionmeter.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/messagebar.h"

#include <optional>

namespace muster {

class FleetSync;

/// What the Versions page says beside its numbers.

/// "500 in all · 16.0.0 to 19.3.0 · 112 not supported · …"
[[nodiscard]] QString versionFacts(const LagSummary &summary);
/// What is wrong with what the numbers stand on; nullopt: nothing.
[[nodiscard]] std::optional<MessageBar::Message> versionTrouble(const VersionMeter &meter, const FleetSync *sync);
/// What stands in place of a table without rows.
[[nodiscard]] EmptyState::Content emptyVersions(const VersionMeter &meter, bool isConnected, bool hasRunners);

} // namespace muster
