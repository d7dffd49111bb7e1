// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <type_traits>
#include <vector>

namespace muster {

/// What tables with several sort keys have in common. A `Key` has a `column` and an `order`; the most important comes first.

template <class Column>
[[nodiscard]] constexpr bool isSortColumn(Column column)
{
    if constexpr (std::is_enum_v<Column>)
        return column < Column::Count;
    else
        return column >= 0;
}

/// The same with columns of another type: an enumeration, or its numbers.
template <class To, class From>
[[nodiscard]] std::vector<To> convertedSortKeys(const std::vector<From> &keys)
{
    std::vector<To> converted;
    for (const From &key : keys)
        converted.push_back({ decltype(To::column)(key.column), key.order });
    return converted;
}

/// Without repeats and columns that are none.
template <class Key>
[[nodiscard]] std::vector<Key> distinctSortKeys(const std::vector<Key> &keys)
{
    std::vector<Key> distinct;
    for (const Key &key : keys) {
        const bool repeats = std::any_of(distinct.begin(), distinct.end(), [&](const Key &other) { return other.column == key.column; });
        if (!repeats && isSortColumn(key.column))
            distinct.push_back(key);
    }
    return distinct;
}

/// `first` before the present ones.
template <class Key>
[[nodiscard]] std::vector<Key> sortKeysAfter(const Key &first, const std::vector<Key> &present)
{
    constexpr std::size_t most = 4;   // nobody remembers what they sorted by before
    std::vector<Key> keys{ first };
    for (const Key &key : present) {
        if (key.column != first.column && keys.size() < most)
            keys.push_back(key);
    }
    return keys;
}

/// `last_contact:desc,name`; `idOf(column)` is a column's lasting name.
template <class Key, class IdOf>
[[nodiscard]] QString sortKeysText(const std::vector<Key> &keys, IdOf idOf)
{
    QStringList parts;
    for (const Key &key : keys)
        parts += QLatin1StringView(idOf(key.column)) + QLatin1StringView(key.order == Qt::DescendingOrder ? ":desc" : "");
    return parts.join(u',');
}

/// And back (`name:asc` as well). `columnOf(id)` is an optional column; unknown ones and repeats are left out.
template <class Key, class ColumnOf>
[[nodiscard]] std::vector<Key> sortKeysOf(QStringView text, ColumnOf columnOf)
{
    std::vector<Key> keys;
    for (const QStringView part : text.split(u',')) {
        const bool descending = part.endsWith(u":desc"), ascending = part.endsWith(u":asc");
        if (const auto column = columnOf(part.chopped(descending ? 5 : ascending ? 4 : 0)))
            keys.push_back({ *column, descending ? Qt::DescendingOrder : Qt::AscendingOrder });
    }
    return distinctSortKeys(keys);
}

} // namespace muster
