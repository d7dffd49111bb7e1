// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"

namespace muster {

/// Days before its end at which the end of a token is told, each once.
inline constexpr int expiryThresholds[] = { 14, 7, 1 };

/// The threshold to be told of now: the nearest one that is reached and was not told yet; nullopt: nothing to tell. A token stops
/// at the beginning of its last day, UTC. `account.expiryWarned` is what was told last.
[[nodiscard]] std::optional<int> expiryToTell(const Account &account, QDate todayUtc);

/// Takes over what a sign-in told of the token; another date begins to count anew. True when something changed.
bool noteTokenEnd(Account &account, const std::optional<QDate> &ends);

} // namespace muster
