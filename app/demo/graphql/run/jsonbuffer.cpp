// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/run/jsonbuffer.h"

#include <charconv>
#include <chrono>
#include <cmath>

namespace muster::demo::graphql {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

char *unicodeEscape(char *to, char16_t unit)
{
    *to++ = '\\';
    *to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = hexDigits[(unit >> shift) & 15];
    return to;
}

char *escaped(char *to, char16_t unit)
{
    switch (unit) {
    case '"': *to++ = '\\'; *to++ = '"'; return to;
    case '\\': *to++ = '\\'; *to++ = '\\'; return to;
    case '\n': *to++ = '\\'; *to++ = 'n'; return to;
    case '\r': *to++ = '\\'; *to++ = 'r'; return to;
    case '\t': *to++ = '\\'; *to++ = 't'; return to;
    default: return unicodeEscape(to, unit);
    }
}

bool isPlainAscii(char16_t unit)
{
    return unit >= 0x20 && unit < 0x80 && unit != '"' && unit != '\\' && unit != '<' && unit != '>' && unit != '&';
}

char *two(char *to, unsigned value)
{
    *to++ = char('0' + value / 10);
    *to++ = char('0' + value % 10);
    return to;
}

} // namespace

void JsonBuffer::integer(qint64 value)
{
    room(20);
    char *const start = m_bytes.data() + m_at;
    m_at += std::to_chars(start, start + 20, value).ptr - start;
}

void JsonBuffer::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    room(32);
    char *const start = m_bytes.data() + m_at;
    m_at += std::to_chars(start, start + 32, value).ptr - start;
}

void JsonBuffer::string(QStringView text)
{
    room(text.size() * 6 + 2);
    char *const start = m_bytes.data() + m_at;
    char *to = start;
    *to++ = '"';
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (at != end) {
        const char16_t unit = *at++;
        if (isPlainAscii(unit)) {
            *to++ = char(unit);
        } else if (unit < 0x80) {
            to = escaped(to, unit);
        } else if (unit < 0x800) {
            *to++ = char(0xc0 | (unit >> 6));
            *to++ = char(0x80 | (unit & 0x3f));
        } else if (QChar::isSurrogate(unit)) {
            if (QChar::isHighSurrogate(unit) && at != end && QChar::isLowSurrogate(*at)) {
                const char32_t code = QChar::surrogateToUcs4(unit, *at++);
                *to++ = char(0xf0 | (code >> 18));
                *to++ = char(0x80 | ((code >> 12) & 0x3f));
                *to++ = char(0x80 | ((code >> 6) & 0x3f));
                *to++ = char(0x80 | (code & 0x3f));
            } else {
                to = unicodeEscape(to, unit);
            }
        } else if (unit == 0x2028 || unit == 0x2029) {
            to = unicodeEscape(to, unit);
        } else {
            *to++ = char(0xe0 | (unit >> 12));
            *to++ = char(0x80 | ((unit >> 6) & 0x3f));
            *to++ = char(0x80 | (unit & 0x3f));
        }
    }
    *to++ = '"';
    m_at += to - start;
}

void JsonBuffer::plain(std::string_view text)
{
    put('"');
    put(text);
    put('"');
}

void JsonBuffer::time(qint64 secondsSinceEpoch)
{
    const std::chrono::sys_seconds moment { std::chrono::seconds(secondsSinceEpoch) };
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const auto seconds = unsigned((moment - day).count());
    const auto year = unsigned(int(date.year()));
    room(22);
    char *const start = m_bytes.data() + m_at;
    char *to = start;
    *to++ = '"';
    to = two(to, year / 100);
    to = two(to, year % 100);
    *to++ = '-';
    to = two(to, unsigned(date.month()));
    *to++ = '-';
    to = two(to, unsigned(date.day()));
    *to++ = 'T';
    to = two(to, seconds / 3600);
    *to++ = ':';
    to = two(to, seconds / 60 % 60);
    *to++ = ':';
    to = two(to, seconds % 60);
    *to++ = 'Z';
    *to++ = '"';
    m_at += to - start;
}

} // namespace muster::demo::graphql
