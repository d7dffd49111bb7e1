// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/queryerror.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

QJsonObject QueryError::toJson() const
{
    QJsonObject json { { u"message"_s, message } };
    if (!locations.empty()) {
        QJsonArray places;
        for (const Position at : locations)
            places.append(QJsonObject { { u"line"_s, at.line }, { u"column"_s, at.column } });
        json.insert(u"locations"_s, places);
    }
    if (!path.isEmpty())
        json.insert(u"path"_s, path);
    if (!extensions.isEmpty())
        json.insert(u"extensions"_s, extensions);
    return json;
}

QString notFoundOrForbidden()
{
    return u"The resource that you are attempting to access does not exist or you don't have permission to perform this action"_s;
}

} // namespace muster::demo::graphql
