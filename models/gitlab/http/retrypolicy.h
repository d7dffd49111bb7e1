// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/answer.h"
#include "models/gitlab/http/request.h"
#include "models/gitlab/limits.h"

#include <chrono>
#include <optional>

namespace muster::gitlab {

/// Whether, and after how long, the same request may be sent again. Reads are repeated after trouble that may pass:
/// no connection, deadline, 5xx, a cut answer, 429. Changes only after a 429, which GitLab answers before it acts.
/// `sentSoFar` counts from 1; `random` lies in [0, 1) and spreads those who failed together.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeRepeat(const Trouble &trouble, const Request &request, int sentSoFar, const Limits &limits, double random);

/// How long nobody should ask anything after a 429: Retry-After, else the time until RateLimit-Reset, else growing guesses.
[[nodiscard]] std::chrono::milliseconds throttleOf(const Error &error, int sentSoFar, const Limits &limits, double random);

} // namespace muster::gitlab
