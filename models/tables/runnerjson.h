// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/placedid.h"
#include "models/fleet/snapshot.h"
#include "models/versions/lagtable.h"

#include <QJsonObject>

namespace muster {

/// One runner as `muster-cli list --json` gives it, a lasting contract: GitLab REST's names where it has one, times in ISO
/// 8601 UTC, null where something is not known (and for `contacted_at` where there never was a contact). Texts are GitLab's,
/// unchanged.
///
///     {"id","description","runner_type","status","paused","locked","access_level","run_untagged","tag_list",
///      "owner":{"kind","full_path"},"created_by","created_at","contacted_at","version","behind","manager_count",
///      "jobs_running","managers":[{"system_id","status","version","ip_address","platform","architecture","executor",
///      "contacted_at"}]}
///
/// `version` is the oldest among the managers, `behind` counts from it. `lag` is about the same fleet.
[[nodiscard]] QJsonObject runnerToJson(const Snapshot &fleet, qsizetype row, const LagTable &lag);

} // namespace muster
