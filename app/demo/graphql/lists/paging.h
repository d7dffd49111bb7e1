// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/lists/cursor.h"
#include "app/demo/graphql/run/run.h"

#include <functional>

namespace muster::demo::graphql {

/// `first`, `last`, `after` and `before` of a connection, as written. The resolver of every connection prepares one.
struct Paging : Prepared {
    explicit Paging(const FieldPlan &field);

    static constexpr int largest = 100;

    std::optional<qint64> first;
    std::optional<qint64> last;
    std::optional<QString> after;
    std::optional<QString> before;
    bool needsRows = true;      ///< more than `count` is selected
};

/// Paging for one order: what is to be cut out of the list.
struct Slice {
    SortColumn column;
    qsizetype size = Paging::largest;
    bool fromEnd = false;                  ///< `last`: the rows nearest to the end
    std::optional<RowKey> after;
    std::optional<RowKey> before;

    /// Whether a row lies between the cursors.
    [[nodiscard]] bool contains(const RowKey &key) const
    {
        return (!after || comesBefore(*after, key, column)) && (!before || comesBefore(key, *before, column));
    }
};

/// The slice, or GitLab's error for cursors that are none and for `first` together with `last`.
[[nodiscard]] tl::expected<Slice, QString> sliceOf(const Paging &paging, const SortColumn &column);

/// One page of a connection, ready to be written. It lives on the resolver's stack while its fields are written.
struct Connection {
    Slice slice;
    std::vector<Subject> nodes;
    std::vector<RowKey> keys;             ///< of each node
    bool more = false;                    ///< there are further rows beyond the page, in the direction it was read
    /// How many rows there are, counted up to `limit` (0: all).
    std::function<qint64(qint64 limit)> count;
    qint64 countLimit = 0;                ///< 0: counts are exact unless a limit is passed
    QString settingsPath;                 ///< of runners in a group or project: what their pages' paths begin with

    /// Takes the rows in the direction of reading, one more than the page holds if there are more; puts them in order.
    void finish();
    [[nodiscard]] bool hasNextPage() const { return slice.before ? true : !slice.fromEnd && more; }
    [[nodiscard]] bool hasPreviousPage() const { return slice.after ? true : slice.fromEnd && more; }
};

/// A connection over rows that are few: cuts the page out of all of them. `rows` need not be sorted.
struct Row {
    RowKey key;
    Subject subject;
};
[[nodiscard]] Connection pageOf(std::vector<Row> rows, const Slice &slice);

/// Makes the slice, lets `fill` make the connection, and writes it; or the error.
template <class Fill>
bool writeConnection(Run &run, const FieldPlan &field, const SortColumn &column, const Fill &fill)
{
    const auto slice = sliceOf(field.as<Paging>(), column);
    if (!slice)
        return run.fail(field, slice.error());
    const Connection connection = fill(*slice);
    return run.object(field, { &connection });
}

template <class T>
std::unique_ptr<Prepared> prepare(const FieldPlan &field)
{
    return std::make_unique<T>(field);
}

} // namespace muster::demo::graphql
