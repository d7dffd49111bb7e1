// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/token.h"

#include <optional>
#include <tl/expected.hpp>

namespace muster::demo::graphql {

/// Why a text is not GraphQL; the sentence is what the API shows.
struct SyntaxError {
    QString message;
    std::optional<Position> at;   ///< none at the end of the text
};

template <class T>
using Parsed = tl::expected<T, SyntaxError>;

} // namespace muster::demo::graphql
