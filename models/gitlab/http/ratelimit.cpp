// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/ratelimit.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr auto httpDate = "ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1;

std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<int> count(const QByteArray &text)
{
    const auto value = number(text);
    return value ? std::optional(int(std::min<qint64>(*value, 1'000'000'000))) : std::nullopt;
}

std::optional<seconds> until(Instant then, Instant now)
{
    if (!then.isKnown() || !now.isKnown())
        return std::nullopt;
    return seconds(std::max<qint64>(0, then.seconds() - now.seconds()));
}

} // namespace

RateLimit RateLimit::read(const std::function<QByteArray(const char *)> &header, Instant now)
{
    RateLimit rate;
    rate.limit = count(header("RateLimit-Limit"));
    rate.remaining = count(header("RateLimit-Remaining"));
    if (const auto reset = number(header("RateLimit-Reset")))
        rate.untilReset = until(Instant::fromSeconds(*reset), now);
    const QByteArray retryAfter = header("Retry-After");
    if (const auto wait = number(retryAfter))
        rate.retryAfter = seconds(std::min<qint64>(*wait, 7 * 86400));
    else
        rate.retryAfter = until(fromHttpDate(retryAfter), now);
    if (!rate.retryAfter)
        rate.retryAfter = rate.untilReset;
    return rate;
}

Instant fromHttpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), httpDate);
    time.setTimeZone(QTimeZone::utc());
    return Instant::fromDateTime(time);
}

QByteArray toHttpDate(Instant time)
{
    return time.isKnown() ? QLocale::c().toString(time.toDateTime(), httpDate).toLatin1() : QByteArray();
}

} // namespace muster::gitlab
