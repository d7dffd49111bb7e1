// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/webaddress.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

QString webAddress(JsonValue value)
{
    const QString text = value.text();
    return text.startsWith("https://"_L1) || text.startsWith("http://"_L1) ? text : QString();
}

QString addressOfPath(JsonValue path, const QUrl &base)
{
    const QString text = path.text();
    if (!text.startsWith(u'/'))
        return {};
    QUrl origin = base;
    origin.setPath({});
    return origin.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo) + text;
}

} // namespace muster::gitlab
