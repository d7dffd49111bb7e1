// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// CiRunnerManager; the subject is a Manager, its Runner in extra.
[[nodiscard]] std::span<const NamedBinding> managerBindings();

} // namespace muster::demo::graphql
