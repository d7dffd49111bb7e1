// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/language/document.h"
#include "app/demo/graphql/language/syntaxerror.h"

namespace muster::demo::graphql {

/// A query document; the source must outlive it.
[[nodiscard]] Parsed<Document> parseDocument(std::string_view source);

} // namespace muster::demo::graphql
