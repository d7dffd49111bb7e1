// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/openenum.h"

#include <algorithm>

namespace muster {

/// A Kleene truth value, in the order in which "and" is the smaller and "or" the larger of two.
enum class Truth : quint8 { No, Unknown, Yes };

[[nodiscard]] constexpr Truth opposite(Truth value) { return Truth(quint8(Truth::Yes) - quint8(value)); }
[[nodiscard]] constexpr Truth truthOf(bool value) { return value ? Truth::Yes : Truth::No; }
[[nodiscard]] constexpr Tri triOf(Truth value) { return value == Truth::Unknown ? Tri::Unknown : triOf(value == Truth::Yes); }

} // namespace muster
