// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/scalars.h"

namespace muster::demo::graphql {

/// Whether a literal may stand for a type: nullopt if so. Variables always may (their types are checked elsewhere), and what
/// is inside an input object is not looked at here: each of its fields is checked as an argument of its own.
[[nodiscard]] std::optional<Refusal> literalRefusal(const Literal &literal, const TypeText &type, const TypeDef &named);

} // namespace muster::demo::graphql
