// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/fleetsync.h"
#include "views/widgets/messagebar.h"

#include <optional>

namespace muster {

/// What the page has to say about the state of its list: a failed or incomplete load or a list from memory, as a sentence with the age of what is
/// still on screen; nullopt when all is well. `retry` starts another load.
[[nodiscard]] std::optional<MessageBar::Message> troubleOf(const FleetSync &sync, std::function<void()> retry);

} // namespace muster
