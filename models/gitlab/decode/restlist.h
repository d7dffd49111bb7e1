// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/linkheader.h"
#include "models/gitlab/json/answerjson.h"

#include <vector>

namespace muster::gitlab {

/// One page of a REST list; `next` is the query string of the next page.
template <class Item>
struct RestPage {
    std::vector<Item> items;
    std::optional<QByteArray> next;
};

/// `readItem` returns nothing for an entry that is to be left out. Kind::Parse when the answer is no list.
template <class Item, class ReadItem>
[[nodiscard]] Read<RestPage<Item>> readRestPage(const Answer &answer, ReadItem readItem)
{
    const Read<JsonDocument> document = jsonOf(answer);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->root().isArray())
        return brokenPromise(QStringLiteral("a list that is none"));
    RestPage<Item> page;
    document->root().forEach([&](JsonValue value) {
        if (std::optional<Item> item = readItem(value))
            page.items.push_back(std::move(*item));
    });
    page.next = nextPageQuery(answer.link);
    return page;
}

} // namespace muster::gitlab
