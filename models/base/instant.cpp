// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/instant.h"

#include "models/base/timezone.h"

#include <QTimeZone>

#include <cstring>

namespace muster {

namespace {

constexpr qint64 daysFromCivil(int year, int month, int day)
{
    // Howard Hinnant's well-known counting of days: the year starts in March, so the leap day comes last.
    year -= month <= 2;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146097 + dayOfEra - 719468;
}
static_assert(daysFromCivil(1970, 1, 1) == 0);
static_assert(daysFromCivil(2000, 3, 1) == 11017);

constexpr int daysIn(int year, int month)
{
    constexpr int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

struct Civil {
    int year, month, day;
};
/// The way back, for days from 1970 on.
constexpr Civil civilFromDays(qint64 days)
{
    days += 719468;
    const qint64 era = days / 146097;
    const int dayOfEra = int(days - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;   // months from March
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return { int(era) * 400 + yearOfEra + (month <= 2), month, dayOfYear - (153 * shifted + 2) / 5 + 1 };
}

/// Reads `count` digits; -1 when one is none.
template <class Char>
int digits(const Char *at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = int(at[i]) - '0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

template <class Char>
Instant parse(const Char *text, qsizetype length)
{
    const auto is = [&](qsizetype at, char c) { return text[at] == Char(c); };
    if (length < 20 || !is(4, '-') || !is(7, '-') || !(is(10, 'T') || is(10, ' ')) || !is(13, ':') || !is(16, ':'))
        return Instant::unknown();
    const int year = digits(text, 4), month = digits(text + 5, 2), day = digits(text + 8, 2);
    const int hour = digits(text + 11, 2), minute = digits(text + 14, 2), second = digits(text + 17, 2);
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour < 0 || hour > 23 || minute < 0
        || minute > 59 || second < 0 || second > 60)
        return Instant::unknown();
    qsizetype at = 19;
    if (is(at, '.')) {
        do
            ++at;
        while (at < length && text[at] >= Char('0') && text[at] <= Char('9'));
    }
    qint64 offset = 0;
    if (at + 1 == length && is(at, 'Z')) {
        offset = 0;
    } else if (at + 6 == length && (is(at, '+') || is(at, '-')) && is(at + 3, ':')) {
        const int hours = digits(text + at + 1, 2), minutes = digits(text + at + 4, 2);
        if (hours < 0 || minutes < 0)
            return Instant::unknown();
        offset = (is(at, '-') ? -1 : 1) * (hours * 3600 + minutes * 60);
    } else {
        return Instant::unknown();
    }
    return Instant::fromSeconds(daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset);
}

} // namespace

Instant Instant::fromIso(QStringView text)
{
    return parse(text.utf16(), text.size());
}

Instant Instant::fromIso(const char *text, qsizetype length)
{
    return parse(text, length);
}

Instant Instant::fromDateTime(const QDateTime &time)
{
    return time.isValid() ? fromSeconds(time.toSecsSinceEpoch()) : unknown();
}

QDateTime Instant::toDateTime() const
{
    return isKnown() ? QDateTime::fromSecsSinceEpoch(m_value, utcZone) : QDateTime();
}

QString Instant::toIso() const
{
    if (!isKnown())
        return {};
    char text[isoLength];
    writeIso(text);
    return QString::fromLatin1(text, isoLength);
}

void Instant::writeIso(char *to) const
{
    const auto put = [to](int at, int digits, int value) {
        for (int i = at + digits - 1; i >= at; --i, value /= 10)
            to[i] = char('0' + value % 10);
    };
    const Civil date = civilFromDays(m_value / 86400);
    const int second = int(m_value % 86400);
    std::memcpy(to, "0000-00-00T00:00:00Z", isoLength);
    put(0, 4, date.year);
    put(5, 2, date.month);
    put(8, 2, date.day);
    put(11, 2, second / 3600);
    put(14, 2, second / 60 % 60);
    put(17, 2, second % 60);
}

std::optional<std::chrono::seconds> Instant::age(Instant now) const
{
    if (!isKnown() || !now.isKnown())
        return std::nullopt;
    return std::chrono::seconds(now.seconds() - seconds());
}

} // namespace muster
