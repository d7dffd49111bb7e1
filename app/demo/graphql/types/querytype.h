// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// Query, and what the instance says about itself: Metadata, Kas, QueryComplexity, whose subjects are the RunContext.
[[nodiscard]] std::span<const NamedBinding> queryBindings();

} // namespace muster::demo::graphql
