// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/gitlab/json/jsonvalue.h"

#include <QUrl>

namespace muster::gitlab {

/// One job as queries/jobs.graphql and queries/detail.graphql ask for it. `base` makes its path an address. What is missing,
/// null or of another type is "not told".
[[nodiscard]] Job readJob(JsonValue node, const QUrl &base);

/// One job of `GET /runners/:id/jobs` or `/projects/:id/jobs/:job_id`, which tell neither when it was queued nor, here, which
/// manager ran it. REST lists builds only.
[[nodiscard]] Job readRestJob(JsonValue node);

} // namespace muster::gitlab
