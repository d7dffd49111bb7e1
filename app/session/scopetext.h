// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/fleet/scope.h"

#include <QString>

#include <optional>

namespace muster {

/// As options and accounts write it: `instance`, `mine`, or the full path of a group.
[[nodiscard]] QString scopeText(const Scope &scope);
/// nullopt: neither of these.
[[nodiscard]] std::optional<Scope> scopeFromText(const QString &text);
/// Whether this user can see it at all: only administrators see the instance.
[[nodiscard]] bool canSee(const Identity &identity, const Scope &scope);

} // namespace muster
