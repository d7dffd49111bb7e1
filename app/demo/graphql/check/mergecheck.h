// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/findings.h"
#include "app/demo/graphql/schema/schema.h"

namespace muster::demo::graphql {

/// Fields that share a response key but cannot be answered as one: other names or other arguments on the same object.
/// The document's fragments must be finite.
void checkMerging(const Schema &schema, const Document &document, const Operation &operation, Findings &findings);

} // namespace muster::demo::graphql
