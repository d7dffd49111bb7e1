// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/json/jsonrepair.h"

#include <QString>

#include <optional>

namespace muster::gitlab {

namespace {

/// The code unit of `\uXXXX` at `at`; nullopt when there is none.
std::optional<uint> escapeAt(const QByteArray &json, qsizetype at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return std::nullopt;
    bool isHex = false;
    const uint unit = json.mid(at + 2, 4).toUInt(&isHex, 16);
    return isHex ? std::optional(unit) : std::nullopt;
}

QByteArray withWholePairs(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] != '\\' || at + 1 >= json.size()) {
            out += json[at++];
            continue;
        }
        const auto unit = escapeAt(json, at);
        if (!unit) {   // another escape: two characters that belong together (`\\`, `\"`)
            out += json.mid(at, 2);
            at += 2;
            continue;
        }
        const bool high = *unit >= 0xd800 && *unit < 0xdc00;
        const auto next = high ? escapeAt(json, at + 6) : std::nullopt;
        const bool isPair = next && *next >= 0xdc00 && *next < 0xe000;
        const bool alone = *unit >= 0xd800 && *unit < 0xe000 && !isPair;
        const qsizetype length = isPair ? 12 : 6;
        out += alone ? QByteArrayLiteral("\\ufffd") : json.mid(at, length);
        at += length;
    }
    return out;
}

} // namespace

QByteArray repairedJson(const QByteArray &json)
{
    return withWholePairs(QString::fromUtf8(json).toUtf8());
}

} // namespace muster::gitlab
