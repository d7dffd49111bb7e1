// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/envelope.h"

namespace muster::gitlab {

/// Where a connection goes on.
struct Cursor {
    QString end;
    bool hasNext = false;
};

/// From a connection's `pageInfo`. Kind::Parse when it does not say whether there is more, or not where.
[[nodiscard]] Read<Cursor> readCursor(JsonValue connection);

/// Kind::Parse: pages that lead back to earlier ones. A server that does that would keep us for ever.
[[nodiscard]] tl::unexpected<Trouble> goesInCircles();

} // namespace muster::gitlab
