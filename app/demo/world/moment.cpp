// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/moment.h"

#include "models/base/timezone.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

struct Civil {
    int year, month, day, hour, minute, second, millisecond;
};

/// The proleptic Gregorian calendar by arithmetic: QDateTime would cost more than the rest of a row.
Civil civil(Moment at)
{
    const qint64 day = at >= 0 ? at / days(1) : (at - days(1) + 1) / days(1);
    const qint64 rest = at - day * days(1);
    const qint64 z = day + 719468;
    const qint64 era = (z >= 0 ? z : z - 146096) / 146097;
    const qint64 dayOfEra = z - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 m = (5 * dayOfYear + 2) / 153;
    const int month = int(m < 10 ? m + 3 : m - 9);
    return {int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, int(dayOfYear - (153 * m + 2) / 5 + 1),
            int(rest / hours(1)), int(rest / minutes(1) % 60), int(rest / 1000 % 60), int(rest % 1000)};
}

void put(char16_t *to, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        to[i] = char16_t(u'0' + value % 10);
}

} // namespace

QString isoMilliseconds(Moment at)
{
    if (at == 0)
        return {};
    const Civil c = civil(at);
    std::array<char16_t, 24> text{u'0', u'0', u'0', u'0', u'-', u'0', u'0', u'-', u'0', u'0', u'T', u'0',
                                  u'0', u':', u'0', u'0', u':', u'0', u'0', u'.', u'0', u'0', u'0', u'Z'};
    put(text.data(), c.year, 4);
    put(text.data() + 5, c.month, 2);
    put(text.data() + 8, c.day, 2);
    put(text.data() + 11, c.hour, 2);
    put(text.data() + 14, c.minute, 2);
    put(text.data() + 17, c.second, 2);
    put(text.data() + 20, c.millisecond, 3);
    return QString::fromUtf16(text.data(), qsizetype(text.size()));
}

QString isoSeconds(Moment at)
{
    QString text = isoMilliseconds(at);
    if (!text.isNull()) {
        text[19] = u'Z';
        text.truncate(20);
    }
    return text;
}

QString isoDate(Moment at)
{
    return isoMilliseconds(at).left(10);
}

QByteArray httpDate(Moment at)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(at, utcZone), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

std::optional<Moment> momentFromIso(QStringView text)
{
    if (text.size() == 10) {
        const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
        return date.isValid() ? std::optional(QDateTime(date, QTime(0, 0), utcZone).toMSecsSinceEpoch()) : std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

std::optional<Moment> momentFromHttpDate(const QByteArray &text)
{
    const QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    return QDateTime(time.date(), time.time(), utcZone).toMSecsSinceEpoch();
}

} // namespace muster::demo
