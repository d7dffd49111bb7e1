// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filtererror.h"
#include "models/filter/lexer.h"
#include "models/filter/term.h"

#include <tl/expected.hpp>

namespace muster {

/// Reads one value in the way its key wants it.
[[nodiscard]] tl::expected<Alternative, FilterError> parseValue(const KeySpec &spec, const RawValue &value);

/// Whether a key that takes names and numbers takes this for a number, perhaps a wrong one: `4711`, `#4711`, `>4711`, `1..5`.
[[nodiscard]] bool readsAsNumber(QStringView text);
[[nodiscard]] bool readsAsNumber(const KeySpec &spec, const RawValue &value);

} // namespace muster
