// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/tomltext.h"

namespace muster {

using namespace Qt::StringLiterals;

QString tomlQuoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += QString(u'\\' + QString(c));
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result + u'"';
}

QString tomlLine(const char *key, const QString &value)
{
    return QLatin1String(key) + u" = "_s + value + u'\n';
}

QString tomlSpan(std::chrono::hours span)
{
    const auto hours = span.count();
    return hours % 24 == 0 ? u"%1d"_s.arg(hours / 24) : u"%1h"_s.arg(hours);
}

} // namespace muster
