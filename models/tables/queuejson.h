// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueboard.h"

#include <QJsonObject>

#include <vector>

namespace muster {

/// The queue as `muster-cli queue --json` gives it, a lasting contract: spans in seconds, times in ISO 8601 UTC, null where
/// something is not known. Tags are GitLab's, unchanged.
///
///     {"as_of","complete","reach","projects","runners","pending","running",
///      "items":[{"tags","untagged","protected","waiting","oldest","p50","p95","running","ceiling",
///      "eligible_online","eligible_paused","eligible_offline","eligible_unknown","verdict","impossible","starved",
///      "stuck","arrivals_per_minute","starts_per_minute","to_drain"}]}
///
/// `reach` is `nothing`, `part` (of so many `projects` and `runners`, null otherwise) or `everything`. Who may see no jobs gets
/// null for `pending` and `running`, never 0; where nobody could count the runners, `eligible_…` are null.
[[nodiscard]] QJsonObject queueToJson(const JobPicture &jobs, const std::vector<QueueRow> &board);

} // namespace muster
