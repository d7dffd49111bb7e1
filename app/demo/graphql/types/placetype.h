// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"

namespace muster::demo::graphql {

/// Project and Group, whose subjects are such; Namespace, whose subject is a Group with itself in extra, or the User of a
/// personal namespace with nothing there.
[[nodiscard]] std::span<const NamedBinding> placeBindings();

} // namespace muster::demo::graphql
