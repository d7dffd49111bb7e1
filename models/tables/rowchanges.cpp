// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/rowchanges.h"

#include <algorithm>
#include <unordered_map>

namespace muster {

namespace {

/// Each id's place; empty when one stands there twice.
std::unordered_map<qint64, int> places(std::span<const qint64> ids)
{
    std::unordered_map<qint64, int> places;
    places.reserve(ids.size());
    for (const qint64 id : ids) {
        if (!places.try_emplace(id, int(places.size())).second)
            return {};
    }
    return places;
}

/// Ascending rows as spans, however many.
std::vector<RowSpan> spansOf(const std::vector<int> &rows)
{
    std::vector<RowSpan> spans;
    for (const int row : rows) {
        if (!spans.empty() && spans.back().last + 1 == row)
            spans.back().last = row;
        else
            spans.push_back({ row, row });
    }
    return spans;
}

} // namespace

RowChanges rowChanges(std::span<const qint64> before, std::span<const qint64> after)
{
    RowChanges changes;
    if (std::equal(before.begin(), before.end(), after.begin(), after.end()))
        return changes;
    const auto old = places(before), next = places(after);
    changes.ambiguous = old.size() != before.size() || next.size() != after.size();
    if (changes.ambiguous)
        return changes;

    std::vector<int> gone, added;
    std::vector<int> remaining(before.size(), 0);   // where an old row is after the removals
    int count = 0;
    for (std::size_t row = 0; row < before.size(); ++row) {
        remaining[row] = count;
        if (next.contains(before[row]))
            ++count;
        else
            gone.push_back(int(row));
    }
    for (std::size_t row = 0; row < after.size(); ++row) {
        const auto at = old.find(after[row]);
        if (at == old.end())
            added.push_back(int(row));
        else
            changes.moved.push_back(remaining[std::size_t(at->second)]);
    }
    if (std::is_sorted(changes.moved.begin(), changes.moved.end()))
        changes.moved.clear();
    changes.removed = spansOf(gone);
    std::reverse(changes.removed.begin(), changes.removed.end());
    changes.inserted = spansOf(added);
    return changes;
}

} // namespace muster
