// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/rowspans.h"

namespace muster {

std::vector<RowSpan> mergedSpans(const std::vector<int> &rows)
{
    std::vector<RowSpan> spans;
    for (const int row : rows) {
        if (!spans.empty() && spans.back().last + 1 == row)
            spans.back().last = row;
        else
            spans.push_back({ row, row });
        if (int(spans.size()) > mostSpans)
            return { { rows.front(), rows.back() } };
    }
    return spans;
}

} // namespace muster
