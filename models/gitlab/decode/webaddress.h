// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/json/jsonvalue.h"

#include <QUrl>

namespace muster::gitlab {

/// Addresses from a server are opened in a browser one day.

/// Only web addresses pass; empty for everything else.
[[nodiscard]] QString webAddress(JsonValue value);

/// The page at a path that starts with a slash and holds the relative URL root already; empty for everything else.
[[nodiscard]] QString addressOfPath(JsonValue path, const QUrl &base);

} // namespace muster::gitlab
