// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/queryerror.h"
#include "app/demo/graphql/schema/schema.h"

namespace muster::demo::graphql {

/// What GitLab would refuse about a document before running any of it, in the order of the text; at most five entries are
/// reported. Empty: the document may run.
[[nodiscard]] std::vector<QueryError> validate(const Schema &schema, const Document &document);

} // namespace muster::demo::graphql
