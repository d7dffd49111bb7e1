// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/scope.h"
#include "models/history/sqlitefile.h"

namespace muster {

struct ScopeNumber {
    qint64 viewer = 0;
    Scope scope;
    bool makes = false;   ///< it gets one if it has none
};
/// The number of a viewer's scope in the history; 0: it has none.
[[nodiscard]] Result<qint64> numberOf(SqliteFile &file, const ScopeNumber &wanted);

} // namespace muster
