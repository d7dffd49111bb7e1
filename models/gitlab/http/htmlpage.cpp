// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/htmlpage.h"

#include <array>
#include <utility>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

bool isHtml(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.startsWith("text/html") || contentType.startsWith("application/xhtml"))
        return true;
    QByteArray start = body.left(64);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed();
    return start.startsWith('<');
}

QString titleOf(const QByteArray &html)
{
    const QByteArray head = html.left(64 * 1024);
    const QByteArray lower = head.toLower();
    const qsizetype tag = lower.indexOf("<title");
    const qsizetype from = tag < 0 ? -1 : lower.indexOf('>', tag);
    const qsizetype to = from < 0 ? -1 : lower.indexOf("</title", from);
    if (to < 0)
        return {};
    QString title = QString::fromUtf8(head.mid(from + 1, to - from - 1));
    constexpr std::array entities{ std::pair{ "&lt;"_L1, '<' }, std::pair{ "&gt;"_L1, '>' }, std::pair{ "&quot;"_L1, '"' }, std::pair{ "&#39;"_L1, '\'' }, std::pair{ "&amp;"_L1, '&' } };
    for (const auto &[entity, character] : entities)
        title.replace(entity, QString(QLatin1Char(character)));
    return title.simplified().left(200);
}

} // namespace muster::gitlab
