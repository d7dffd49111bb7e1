// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/gitlab/json/jsonvalue.h"

#include <QUrl>

namespace muster::gitlab {

/// One job as queries/detail.graphql asks for it. `base` makes its path an address.
[[nodiscard]] Job readJob(JsonValue node, const QUrl &base);

} // namespace muster::gitlab
