// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/rowordering.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muster {

namespace {

struct Entry {
    quint32 key;
    quint32 row;
};

constexpr int digitBits = 11;
constexpr int passes = 3;
constexpr quint32 buckets = 1U << digitBits;

constexpr quint32 digit(quint32 key, int pass)
{
    return (key >> (pass * digitBits)) & (buckets - 1);
}

void radixSort(std::vector<Entry> &entries)
{
    std::array<std::array<quint32, buckets>, passes> counts{};
    for (const Entry &entry : entries) {
        for (int pass = 0; pass < passes; ++pass)
            ++counts[std::size_t(pass)][digit(entry.key, pass)];
    }
    std::vector<Entry> other(entries.size());
    for (int pass = 0; pass < passes; ++pass) {
        auto &count = counts[std::size_t(pass)];
        if (count[digit(entries.front().key, pass)] == entries.size())
            continue;   // all alike in these bits: ranks and small numbers need one pass of three
        quint32 at = 0;
        for (quint32 &bucket : count)
            bucket = std::exchange(at, at + bucket);
        for (const Entry &entry : entries)
            other[count[digit(entry.key, pass)]++] = entry;
        entries.swap(other);
    }
}

} // namespace

void stableSortByKey(std::vector<quint32> &rows, std::span<const quint32> keys, Qt::SortOrder order)
{
    if (rows.size() < 2)
        return;
    constexpr quint32 last = 0xffffffffU;
    const bool ascending = order == Qt::AscendingOrder;
    std::vector<Entry> entries(rows.size());
    std::transform(rows.begin(), rows.end(), entries.begin(), [&](quint32 row) {
        const quint32 key = keys[row];
        return Entry{ key == 0 ? last : ascending ? key : last - key, row };
    });
    radixSort(entries);
    std::transform(entries.begin(), entries.end(), rows.begin(), [](const Entry &entry) { return entry.row; });
}

} // namespace muster
