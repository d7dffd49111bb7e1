// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/linkheader.h"

#include <QUrl>

namespace muster::gitlab {

std::optional<QByteArray> nextPageQuery(const QByteArray &link)
{
    for (qsizetype at = link.indexOf('<'); at >= 0; at = link.indexOf('<', at + 1)) {
        const qsizetype end = link.indexOf('>', at);
        if (end < 0)
            break;
        const qsizetype following = link.indexOf('<', end);
        const QByteArray parameters = link.mid(end, following < 0 ? -1 : following - end).toLower();
        if (!parameters.contains("rel=\"next\"") && !parameters.contains("rel=next"))
            continue;
        const QByteArray query = QUrl::fromEncoded(link.mid(at + 1, end - at - 1)).query(QUrl::FullyEncoded).toLatin1();
        if (!query.isEmpty())
            return query;
    }
    return std::nullopt;
}

} // namespace muster::gitlab
