// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/span.h"

#include <array>

namespace muster {

namespace {

struct Unit {
    char16_t letter;
    qint64 seconds;
};
constexpr std::array units{ Unit{ u'w', 604800 }, Unit{ u'd', 86400 }, Unit{ u'h', 3600 }, Unit{ u'm', 60 }, Unit{ u's', 1 } };
constexpr qint64 longest = 0x7fffffff;

} // namespace

std::optional<std::chrono::seconds> parseSpan(QStringView text)
{
    if (text.size() < 2 || text.size() > 11)
        return std::nullopt;
    const char16_t letter = text.back().toLower().unicode();
    qint64 number = 0;
    for (const QChar c : text.chopped(1)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    for (const Unit &unit : units) {
        if (unit.letter == letter && number <= longest / unit.seconds)
            return std::chrono::seconds(number * unit.seconds);
    }
    return std::nullopt;
}

QString formatSpan(std::chrono::seconds span)
{
    for (const Unit &unit : units) {
        // Weeks only where they are what anybody would say: 14 days stay days.
        if (unit.letter != u'w' && span.count() % unit.seconds == 0)
            return QString::number(span.count() / unit.seconds) + QChar(unit.letter);
    }
    return {};
}

} // namespace muster
