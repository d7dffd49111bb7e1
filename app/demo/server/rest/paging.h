// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/rest/jsonwriter.h"
#include "app/demo/server/rest/restcall.h"

namespace muster::demo::rest {

/// Offset paging as asked for: `page` (1), `per_page` (20, at most 100).
struct PageRequest {
    qint64 page = 1;
    qint64 perPage = 20;

    [[nodiscard]] qint64 offset() const { return (page - 1) * perPage; }
};

[[nodiscard]] PageRequest pageRequest(const RestCall &call);

/// Adds X-Page and the others, and Link. `total` unknown, or above 10,000: no totals and no rel="last", as at GitLab;
/// `hasNext` decides then.
void addPageHeaders(HttpAnswer &answer, const RestCall &call, const PageRequest &page, std::optional<qint64> total, bool hasNext);

/// GitLab refuses to count so far on a few lists.
[[nodiscard]] std::optional<HttpAnswer> beyondOffsetLimit(const PageRequest &page, const QString &what);

/// The link to the next page of a keyset list: the same request with this parameter (`cursor`, `id_after`).
void addKeysetLink(HttpAnswer &answer, const RestCall &call, const QString &name, const QString &value);
/// `cursor=` of the request; 0 for the beginning, nullopt for nonsense.
[[nodiscard]] std::optional<qint64> keysetCursor(const RestCall &call);
[[nodiscard]] QString keysetCursor(qint64 id);

/// One page of a list that is all there: `write(json, item)` writes one element.
template <class Item, class Write>
[[nodiscard]] HttpAnswer pageOf(const RestCall &call, const std::vector<Item> &all, Write write, bool counted = true)
{
    const PageRequest page = pageRequest(call);
    const auto size = qint64(all.size());
    JsonWriter json;
    json.array([&] {
        for (qint64 i = page.offset(); i < size && i < page.offset() + page.perPage; ++i)
            write(json, all[size_t(i)]);
    });
    HttpAnswer answer = HttpAnswer::json(200, json.take());
    addPageHeaders(answer, call, page, counted ? std::optional(size) : std::nullopt, page.offset() + page.perPage < size);
    return answer;
}

} // namespace muster::demo::rest
