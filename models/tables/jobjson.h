// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"

#include <QJsonObject>

namespace muster {

/// One job as muster-cli gives it, a lasting contract: GitLab REST's names where it has one, `project` the full path, spans in
/// seconds, null where something is not known.
[[nodiscard]] QJsonObject jobToJson(const Job &job);
/// The same of a job that waits or runs, with what it asks of a runner and who runs it.
[[nodiscard]] QJsonObject openJobToJson(const Job &job);

} // namespace muster
