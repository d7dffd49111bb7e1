// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// CiRunner and RunnerPermissions; the subject is a Runner.
[[nodiscard]] std::span<const NamedBinding> runnerBindings();

} // namespace muster::demo::graphql
