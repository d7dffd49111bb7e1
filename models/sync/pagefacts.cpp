// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/pagefacts.h"

namespace muster {

PageFacts factsOf(const gitlab::RunnersPage &page)
{
    PageFacts facts{ {}, page.endCursor, page.hasNext, page.count };
    facts.entries.reserve(page.order.size());
    for (const RunnerId id : page.order) {
        const auto at = page.runners->find(id);
        facts.entries.push_back({ id, at ? page.runners->row(*at).createdAt : Instant::unknown() });
    }
    return facts;
}

} // namespace muster
