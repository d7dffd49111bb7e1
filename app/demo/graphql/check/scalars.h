// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/input.h"
#include "app/demo/graphql/schema/schema.h"

namespace muster::demo::graphql {

/// Why a scalar or enum does not take a value.
struct Refusal {
    QString reason;     ///< GitLab's sentence, null where it has none of its own
};

/// nullopt if the scalar or enum takes the value. Enum members come bare from a text (Kind::Enum) and as strings from JSON;
/// which of the two is right here is what fromJson says.
enum class Source { Text, Json };
[[nodiscard]] std::optional<Refusal> refusal(const TypeDef &type, const Input &value, Source source);

} // namespace muster::demo::graphql
