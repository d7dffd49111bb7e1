// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/input.h"
#include "app/demo/graphql/check/queryerror.h"
#include "app/demo/graphql/schema/schema.h"

#include <tl/expected.hpp>

#include <unordered_map>

namespace muster::demo::graphql {

/// By name; a variable without value and default is not in it.
using VariableValues = std::unordered_map<std::string_view, Input>;

/// The request's variables as the operation declares them. Only for a validated operation.
[[nodiscard]] tl::expected<VariableValues, std::vector<QueryError>>
readVariables(const Schema &schema, const Operation &operation, const QJsonObject &given);

/// A literal of a validated document as the type takes it: variables put in, defaults of input objects filled in, single values
/// made lists. nullopt if it is a variable without value.
[[nodiscard]] std::optional<Input> resolved(const Literal &literal, const TypeText &type, const TypeDef &named, const VariableValues &variables);

} // namespace muster::demo::graphql
