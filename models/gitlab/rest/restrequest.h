// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/request.h"
#include "models/gitlab/limits.h"

namespace muster::gitlab {

/// The usual GET that somebody waits for; `path` below `/api/v4`.
[[nodiscard]] Request restReading(const QString &path, const Limits &limits);

} // namespace muster::gitlab
