// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/document.h"
#include "app/demo/world/profile.h"

namespace muster::demo::graphql {

/// Handles `@gl_introduced(version:)` as servers since 18.2 do: fields and inline fragments marked newer than the server
/// are taken out before anything is checked. Older servers leave all as it is (and refuse the directive as unknown).
/// Answers whether the directive was sent at all: a client has no business doing so.
bool dropIntroduced(Document &document, const Profile &profile);

} // namespace muster::demo::graphql
