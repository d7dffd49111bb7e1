// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// `nodes`, `edges`, `pageInfo` and `count` of every connection, its edges and PageInfo. The subject is a Connection; an
/// edge's number says which row.
[[nodiscard]] std::span<const NamedBinding> connectionBindings();

} // namespace muster::demo::graphql
