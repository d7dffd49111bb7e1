// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muster::demo::graphql {

/// Where a row stands in its list: the value of the sort column (a time or a text) and the id that breaks ties.
struct RowKey {
    qint64 moment = 0;     ///< milliseconds since 1970 of a time column; 0 is null
    QString text;          ///< of a text column
    qint64 id = 0;
};

/// What a list is sorted by; part of each cursor, so that one made for another order is refused.
struct SortColumn {
    enum class Kind { Id, Time, Text };

    Kind kind = Kind::Id;
    QLatin1StringView name;      ///< `created_at`; empty for Id
    bool descending = false;
    bool nullable = true;        ///< of Time: 0 is null, not the earliest moment
};

/// Base64 of the JSON of sort column and id, as GitLab makes them.
[[nodiscard]] QByteArray cursorOf(const RowKey &key, const SortColumn &column);
/// nullopt for what is no cursor of this order.
[[nodiscard]] std::optional<RowKey> readCursor(const QString &cursor, const SortColumn &column);

/// Strict order of a list: times with nulls last ascending and first descending, then the id in the same direction.
[[nodiscard]] bool comesBefore(const RowKey &a, const RowKey &b, const SortColumn &column);

} // namespace muster::demo::graphql
