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

} // namespace muster
