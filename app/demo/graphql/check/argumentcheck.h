// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/variableuses.h"

namespace muster::demo::graphql {

/// What takes arguments, as messages call it: Field 'runners', Directive 'include', InputObject 'RunnerUpdateInput'.
struct ArgumentOwner {
    QLatin1StringView kind;
    QString name;
    Position at;
    const std::vector<InputDef> &defined;
};

/// Unknown, doubled, missing and unfit arguments of one owner, and of the input objects among them; notes the variables used.
void checkArguments(const ArgumentOwner &owner, const std::vector<NamedValue> &given, Findings &findings, Uses &uses);

} // namespace muster::demo::graphql
