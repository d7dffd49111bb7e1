// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/syntaxerror.h"

#include <vector>

namespace muster::demo::graphql {

/// All tokens of a GraphQL text, closed by one End. Commas, comments and a byte order mark are blank space.
/// The tokens view the text: it must live as long as they do.
[[nodiscard]] Parsed<std::vector<Token>> tokenize(std::string_view text);

} // namespace muster::demo::graphql
