// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/request.h"
#include "models/gitlab/limits.h"

namespace muster::gitlab {

/// The usual GET that somebody waits for; `path` below `/api/v4`.
[[nodiscard]] Request restReading(const QString &path, const Limits &limits);

/// A change by POST with a JSON body (empty: none), sent once. Its answer may hold a secret: nothing logs a body.
[[nodiscard]] Request restPost(const QString &path, const QByteArray &body, const Limits &limits);

/// A group's or project's full path as one segment of a request's path: a literal `/` would be another route.
[[nodiscard]] QString pathSegment(const QString &fullPath);

} // namespace muster::gitlab
