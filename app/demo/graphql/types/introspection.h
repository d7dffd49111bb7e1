// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// `__schema`, `__type`, `__typename` and all that is below them.
[[nodiscard]] std::span<const NamedBinding> introspectionBindings();

} // namespace muster::demo::graphql
