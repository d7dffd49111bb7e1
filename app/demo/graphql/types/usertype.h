// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// UserCore and CurrentUser; the subject is a User.
[[nodiscard]] std::span<const NamedBinding> userBindings();

} // namespace muster::demo::graphql
