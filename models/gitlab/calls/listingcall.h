// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/typedcall.h"
#include "models/gitlab/decode/cursor.h"
#include "models/gitlab/decode/restlist.h"

#include <QSet>

#include <iterator>

namespace muster::gitlab {

/// A call that reads whole REST lists, page after page.
template <class T>
class ListingCall : public TypedCall<T>
{
public:
    using TypedCall<T>::TypedCall;

protected:
    template <class Item>
    struct Listing {
        Request request;   ///< of the first page
        std::function<Read<RestPage<Item>>(const Answer &)> read;
        /// All of it, or the trouble of the page that failed.
        std::function<void(Read<std::vector<Item>>)> then;
        int mostPages = 10'000;   ///< what lies beyond is left out
    };
    template <class Item>
    void askList(Listing<Item> listing)
    {
        askPage(std::make_shared<Walk<Item>>(Walk<Item>{ std::move(listing), {}, {} }));
    }

private:
    template <class Item>
    struct Walk {
        Listing<Item> listing;
        std::vector<Item> items;
        QSet<QByteArray> asked;
    };
    template <class Item>
    void askPage(std::shared_ptr<Walk<Item>> walk)
    {
        walk->asked.insert(walk->listing.request.query);
        this->template ask<RestPage<Item>>(walk->listing.request, walk->listing.read, [this, walk](Read<RestPage<Item>> page) {
            if (!page)
                return walk->listing.then(tl::unexpected<Trouble>(std::move(page.error())));
            walk->items.insert(walk->items.end(), std::make_move_iterator(page->items.begin()), std::make_move_iterator(page->items.end()));
            if (!page->next || walk->asked.size() >= walk->listing.mostPages)
                return walk->listing.then(std::move(walk->items));
            if (walk->asked.contains(*page->next))
                return walk->listing.then(goesInCircles());
            walk->listing.request.query = *page->next;
            askPage(walk);
        });
    }
};

} // namespace muster::gitlab
