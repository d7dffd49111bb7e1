// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/naturalorder.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

constexpr std::size_t decisive = 256;   // bytes of a text that take part in the order

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Sorts the places of all texts that are not empty, then numbers them; `compare(a, b)` is negative, 0 or positive.
template <class Compare>
std::vector<quint32> ranksBy(std::span<const std::string_view> texts, Compare compare)
{
    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order, [&](quint32 at) { return texts[at].empty(); });
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return compare(a, b) < 0; });
    std::vector<quint32> ranks(texts.size(), 0);
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || compare(order[i - 1], order[i]) != 0)
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace

std::string naturalKey(std::string_view text)
{
    std::string key;
    key.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += text[i++];
            continue;
        }
        while (i < text.size() && text[i] == '0')
            ++i;
        std::size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        key += '0';   // numbers stand where digits stand among other characters
        key += char(std::min<std::size_t>(end - i, 255));
        key.append(text.substr(i, end - i));
        i = end;
    }
    return key;
}

std::vector<quint32> naturalRanks(std::span<const std::string_view> utf8, const QLocale &locale)
{
    if (locale.language() == QLocale::C) {
        std::vector<std::string> keys;
        keys.reserve(utf8.size());
        for (const std::string_view text : utf8)
            keys.push_back(naturalKey(text.substr(0, decisive)));
        return ranksBy(utf8, [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]); });
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(utf8.size());
    for (const std::string_view text : utf8) {
        const std::size_t length = std::min(text.size(), decisive);
        keys.push_back(collator.sortKey(QString::fromUtf8(text.data(), qsizetype(length))));
    }
    return ranksBy(utf8, [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]); });
}

} // namespace muster
