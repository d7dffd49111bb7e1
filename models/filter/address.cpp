// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/address.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Masks {
    unsigned dots;     // a bit per character
    unsigned digits;
};

Masks dotsAndDigits(quint64 head, quint64 tail)
{
#ifdef __SSE2__
    const __m128i chars = _mm_set_epi64x(qint64(tail), qint64(head));
    const __m128i values = _mm_sub_epi8(chars, _mm_set1_epi8('0'));
    const __m128i isDigit = _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values);
    return { unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(chars, _mm_set1_epi8('.')))), unsigned(_mm_movemask_epi8(isDigit)) };
#else
    Masks masks{ 0, 0 };
    for (unsigned i = 0; i < 16; ++i) {
        const auto c = unsigned((i < 8 ? head : tail) >> (i % 8 * 8) & 0xff);
        masks.dots |= unsigned(c == '.') << i;
        masks.digits |= unsigned(c - '0' <= 9) << i;
    }
    return masks;
#endif
}

/// Leading zeros are refused: programs disagree whether they mean octal. Without branches on the digits: how many each number
/// has cannot be foretold, and wrong guesses of the processor would cost five times the work.
std::optional<quint32> parseV4(std::string_view text)
{
    const std::size_t size = text.size();
    if (size < 7 || size > 15)
        return std::nullopt;
    quint64 head = 0, tail = 0;   // sixteen characters, zeros after the last
    if (size == 7) {
        std::memcpy(&head, text.data(), 7);
    } else {
        std::memcpy(&head, text.data(), 8);
        std::memcpy(&tail, text.data() + size - 8, 8);
        tail = tail >> 1 >> (8 * (15 - size) + 7);
    }
    alignas(16) std::array<unsigned char, 16> chars;
    std::memcpy(chars.data(), &head, 8);
    std::memcpy(chars.data() + 8, &tail, 8);
    const auto [dotMask, digitMask] = dotsAndDigits(head, tail);
    unsigned dots = dotMask;
    if ((dots | digitMask) != (1U << size) - 1)
        return std::nullopt;

    unsigned wrong = 0, from = 0;
    const auto takeNumber = [&] {
        const auto end = unsigned(std::countr_zero(dots | 1U << size));   // the next dot, or the end
        dots &= dots - 1;
        const unsigned length = end - from;
        const unsigned ones = chars[(end - 1) & 15] & 15U, tens = chars[(end - 2) & 15] & 15U, hundreds = chars[(end - 3) & 15] & 15U;
        const unsigned value = ones + (length > 1 ? 10 * tens : 0) + (length > 2 ? 100 * hundreds : 0);
        wrong |= unsigned(length - 1 > 2) | unsigned(value > 255) | (unsigned(length > 1) & unsigned(chars[from & 15] == '0'));
        from = end + 1;
        return value;
    };
    const unsigned a = takeNumber(), b = takeNumber(), c = takeNumber(), d = takeNumber();
    if ((wrong | dots) != 0 || from != size + 1)
        return std::nullopt;
    return a << 24 | b << 16 | c << 8 | d;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool parseV6(std::string_view text, std::array<quint8, 16> &bytes)
{
    int filled = 0, gap = -1;   // bytes read; where `::` stood
    if (text.starts_with("::")) {
        gap = 0;
        text.remove_prefix(2);
    }
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(':'), text.size());
        const std::string_view group = text.substr(0, end);
        if (end == text.size() && group.find('.') != std::string_view::npos) {
            const auto v4 = parseV4(group);
            if (filled > 12 || !v4)
                return false;
            for (int shift = 24; shift >= 0; shift -= 8)
                bytes[std::size_t(filled++)] = quint8(*v4 >> shift & 0xff);
            text = {};
            break;
        }
        if (group.empty() || group.size() > 4 || filled > 14)
            return false;
        int value = 0;
        for (const char c : group) {
            if (hexDigit(c) < 0)
                return false;
            value = value * 16 + hexDigit(c);
        }
        bytes[std::size_t(filled)] = quint8(value >> 8);
        bytes[std::size_t(filled) + 1] = quint8(value & 0xff);
        filled += 2;
        text.remove_prefix(end);
        if (text.empty())
            break;
        text.remove_prefix(1);
        if (text.empty())
            return false;   // a single colon at the end
        if (text.front() == ':') {
            if (gap >= 0)
                return false;
            gap = filled;
            text.remove_prefix(1);
        }
    }
    if (gap < 0)
        return filled == 16;
    if (filled > 14)
        return false;
    std::rotate(bytes.begin() + gap, bytes.begin() + filled, bytes.end());
    return true;
}

} // namespace

std::optional<Address> Address::parse(std::string_view text)
{
    if (const auto v4 = parseV4(text))
        return Address{ false, 0, *v4 };
    if (text.size() > 128 || text.find(':') == std::string_view::npos)
        return std::nullopt;
    std::array<quint8, 16> bytes{};
    if (!parseV6(text.substr(0, text.find('%')), bytes))
        return std::nullopt;
    Address address{ true, 0, 0 };
    for (std::size_t i = 0; i < 8; ++i) {
        address.high = address.high << 8 | bytes[i];
        address.low = address.low << 8 | bytes[i + 8];
    }
    if (address.high == 0 && address.low >> 32 == 0xffff)   // IPv4, mapped
        return Address{ false, 0, address.low & 0xffffffff };
    return address;
}

std::optional<Address> Address::parse(QStringView text)
{
    if (text.size() > 128)
        return std::nullopt;
    const QByteArray utf8 = text.toUtf8();
    return parse(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

QString Address::toString() const
{
    if (!v6)
        return u"%1.%2.%3.%4"_s.arg(low >> 24).arg(low >> 16 & 0xff).arg(low >> 8 & 0xff).arg(low & 0xff);
    std::array<int, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = int((i < 4 ? high : low) >> (48 - 16 * (i % 4)) & 0xffff);
    std::size_t from = 8, length = 1;   // the longest run of zeros, if longer than one
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t run = 0;
        while (i + run < 8 && groups[i + run] == 0)
            ++run;
        if (run > length) {
            from = i;
            length = run;
        }
    }
    QString text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == from) {
            text += u"::"_s;
            i += length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

std::optional<AddressRange> AddressRange::network(const Address &address, QStringView prefix)
{
    const int bits = address.v6 ? 128 : 32;
    bool isNumber = !prefix.isEmpty() && prefix.size() <= 3;
    for (const QChar c : prefix)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    const int kept = isNumber ? prefix.toInt() : -1;
    if (kept < 0 || kept > bits)
        return std::nullopt;
    // Ones below the prefix, counted from the end of the address.
    const auto below = [](int count) { return count <= 0 ? quint64(0) : count >= 64 ? ~quint64(0) : (quint64(1) << count) - 1; };
    const quint64 highHost = below(bits - kept - 64), lowHost = below(bits - kept);
    AddressRange range{ address, address, kept };
    range.first.high &= ~highHost;
    range.first.low &= ~lowHost;
    range.last.high |= highHost;
    range.last.low |= lowHost;
    return range;
}

QString AddressRange::toString() const
{
    if (prefix >= 0)
        return first.toString() % u'/' % QString::number(prefix);
    return first == last ? first.toString() : QString(first.toString() % u".."_s % last.toString());
}

void AddressSet::add(const AddressRange &range)
{
    if (range.first.v6)
        m_v6.push_back(range);
    else
        m_v4.push_back({ quint32(range.first.low), quint32(range.last.low) });
}

std::optional<bool> AddressSet::contains(std::string_view text) const
{
    const auto inV4 = [this](quint32 address) {
        return std::any_of(m_v4.begin(), m_v4.end(), [address](const Range &range) { return address >= range.first && address <= range.last; });
    };
    if (const auto v4 = parseV4(text))
        return inV4(*v4);
    const auto address = Address::parse(text);
    if (!address)
        return std::nullopt;
    if (!address->v6)
        return inV4(quint32(address->low));
    return std::any_of(m_v6.begin(), m_v6.end(), [&](const AddressRange &range) { return range.contains(*address); });
}

} // namespace muster
