// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/rowspans.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace muster {

/// How a list of ids becomes another one, step by step, as Qt's models tell it.
struct RowChanges {
    bool ambiguous = false;          ///< an id stands there twice: only a reset is right
    std::vector<RowSpan> removed;    ///< from the last to the first, in rows of the old list
    std::vector<int> moved;          ///< empty, or for each row after the removals in the new order where it was before
    std::vector<RowSpan> inserted;   ///< from the first to the last, in rows of the new list
};
[[nodiscard]] RowChanges rowChanges(std::span<const qint64> before, std::span<const qint64> after);

} // namespace muster
