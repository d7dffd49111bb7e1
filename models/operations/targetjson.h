// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

#include <QJsonObject>

namespace muster {

/// `{"id","name","owner","type","status","paused","created_at","contacted_at","running_jobs","execution"}`, as the journal
/// and plans on disk have it, with `paused_to`, `note_to` and `note_from` where
/// the verb sets them, and for a deletion `settings` (see settingsToJson()) and `owner_id`; of a job `{"id","name","owner","job_status","ref","created_at"}`; what was not told is null. `contacted_at` of a runner that never made contact is "never".
[[nodiscard]] QJsonObject targetToJson(const Plan::Target &target);
/// Whatever is missing or of another type is not told; an id that is missing is 0.
[[nodiscard]] Plan::Target targetFromJson(const QJsonObject &object);

} // namespace muster
