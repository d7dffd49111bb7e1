// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace muster::demo {

class World;

/// Texts that break careless programs: markup, control characters, bidirectional overrides, zero-width characters, lone
/// surrogates, formulas, shell and SQL, very long ones (one of 1 MiB, beyond what GitLab would store).
[[nodiscard]] const QStringList &hostileTexts();

/// Puts them wherever a text of the world can stand, along with nulls and enum members no client knows.
void makeHostile(World &world);

} // namespace muster::demo
