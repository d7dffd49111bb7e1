// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/cursor.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

Read<Cursor> readCursor(JsonValue connection)
{
    const JsonValue info = connection["pageInfo"];
    const Tri hasNext = info["hasNextPage"].tri();
    Cursor cursor{ info["endCursor"].text(), hasNext == Tri::Yes };
    if (hasNext == Tri::Unknown)
        return brokenPromise(u"a page that does not say whether there is another"_s);
    if (cursor.hasNext && cursor.end.isEmpty())
        return brokenPromise(u"a page that does not say where the next one begins"_s);
    return cursor;
}

tl::unexpected<Trouble> goesInCircles()
{
    return brokenPromise(u"pages that lead back to earlier ones"_s);
}

} // namespace muster::gitlab
