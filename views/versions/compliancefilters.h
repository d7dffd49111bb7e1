// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliancegroups.h"

#include <QString>

#include <vector>

namespace muster {

/// The Runners page's filter for a group with everything below it; empty for runners whose owner is not told.
[[nodiscard]] QString groupFilter(const ComplianceGroup &group);

/// A filter for just these rows of a fleet, by id, neighbours as ranges.
struct RowsFilter {
    QString text;
    qsizetype taken = 0;   ///< of the rows: a filter has a longest length
};
/// `rows` in any order.
[[nodiscard]] RowsFilter rowsFilter(const Snapshot &fleet, std::vector<quint32> rows);

} // namespace muster
