// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/findings.h"
#include "app/demo/graphql/schema/schema.h"

#include <map>

namespace muster::demo::graphql {

/// One place where a variable stands in an argument.
struct VariableUse {
    std::string_view name;
    std::string_view argument;
    Position at;
    QJsonArray path;
    TypeText expected;
    bool hasDefault = false;     ///< the argument has a default, so null is no harm
};

/// What one operation or fragment uses itself; gathered while it is walked, judged when all have been.
struct Uses {
    std::vector<VariableUse> variables;
    std::vector<std::pair<std::string_view, Position>> spreads;
};

/// Variables used but not declared, declared but not used, used where their type does not fit; fragments never used, without
/// end, or not there.
void checkUses(const Schema &schema, const Document &document, const std::map<const void *, Uses> &uses, Findings &findings);

} // namespace muster::demo::graphql
