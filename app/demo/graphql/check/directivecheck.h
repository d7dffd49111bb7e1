// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/variableuses.h"

namespace muster::demo::graphql {

/// Unknown, doubled and misplaced directives at one place (`FIELD`, `QUERY`, …), and their arguments.
void checkDirectives(const Schema &schema, const std::vector<Directive> &directives, QLatin1StringView place, Findings &findings, Uses &uses);

} // namespace muster::demo::graphql
