// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/lists/paging.h"

#include <algorithm>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> number(const FieldPlan &field, std::string_view name)
{
    const Input *value = field.argument(name);
    return value && !value->isNull() ? std::optional(std::max(qint64(0), value->integer)) : std::nullopt;
}

std::optional<QString> cursor(const FieldPlan &field, std::string_view name)
{
    const Input *value = field.argument(name);
    return value && !value->isNull() ? std::optional(value->string) : std::nullopt;
}

} // namespace

Paging::Paging(const FieldPlan &field)
    : first(number(field, "first")), last(number(field, "last")), after(cursor(field, "after")), before(cursor(field, "before")),
      needsRows(field.selects("nodes") || field.selects("edges") || field.selects("pageInfo"))
{
}

tl::expected<Slice, QString> sliceOf(const Paging &paging, const SortColumn &column)
{
    if (paging.first && paging.last)
        return tl::unexpected(u"Can only provide either `first` or `last`, not both"_s);
    Slice slice;
    slice.column = column;
    slice.fromEnd = paging.last.has_value();
    slice.size = qsizetype(std::min<qint64>(paging.first.value_or(paging.last.value_or(Paging::largest)), Paging::largest));
    for (auto [given, key] : { std::pair(&paging.after, &slice.after), std::pair(&paging.before, &slice.before) }) {
        if (!*given)
            continue;
        *key = readCursor(**given, column);
        if (!*key)
            return tl::unexpected(u"Please provide a valid cursor"_s);
    }
    return slice;
}

void Connection::finish()
{
    if (qsizetype(nodes.size()) > slice.size) {
        more = true;
        nodes.resize(size_t(slice.size));
        keys.resize(size_t(slice.size));
    }
    if (slice.fromEnd) {
        std::reverse(nodes.begin(), nodes.end());
        std::reverse(keys.begin(), keys.end());
    }
}

Connection pageOf(std::vector<Row> rows, const Slice &slice)
{
    Connection connection;
    connection.slice = slice;
    const auto all = qint64(rows.size());
    connection.count = [all](qint64 limit) { return limit > 0 ? std::min(all, limit + 1) : all; };
    std::erase_if(rows, [&slice](const Row &row) { return !slice.contains(row.key); });
    std::sort(rows.begin(), rows.end(), [&slice](const Row &a, const Row &b) {
        return slice.fromEnd ? comesBefore(b.key, a.key, slice.column) : comesBefore(a.key, b.key, slice.column);
    });
    const size_t wanted = std::min(rows.size(), size_t(slice.size) + 1);
    for (size_t i = 0; i < wanted; ++i) {
        connection.nodes.push_back(rows[i].subject);
        connection.keys.push_back(rows[i].key);
    }
    connection.finish();
    return connection;
}

} // namespace muster::demo::graphql
