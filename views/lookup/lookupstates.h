// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/lookup.h"
#include "views/widgets/emptystate.h"

#include <functional>

namespace muster {

/// What stands where the card would be while there is none: what may be pasted, what is being waited for, why nothing came of it.
/// `connectTo` is offered for the address of another GitLab.
[[nodiscard]] EmptyState::Content contentWithoutCard(const Lookup *lookup, const std::function<void(const QString &)> &connectTo);

} // namespace muster
