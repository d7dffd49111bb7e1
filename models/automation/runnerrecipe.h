// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QJsonObject>
#include <QString>

namespace muster {

/// The last that is known of a runner, before it is deleted. Fields as REST has them: `description`, `runner_type`, `owner`
/// (`kind`, `id`, `full_path`), `tag_list`, `run_untagged`, `locked`, `access_level`, `maximum_timeout`, `maintenance_note`,
/// `created_by`, `created_at`, `contacted_at`; what was not told is null.
[[nodiscard]] QJsonObject recordOf(const Snapshot &fleet, const RunnerRow &runner);

/// Commands for a shell that register another runner like it: one that creates it in GitLab, one that makes a machine serve it.
/// Whatever the record holds stays a text in them.
[[nodiscard]] QString registrationRecipe(const QString &instance, const QJsonObject &record);

} // namespace muster
