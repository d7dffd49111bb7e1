// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/timescale.h"

#include "models/base/timezone.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct TimeScaleText {
    Q_DECLARE_TR_FUNCTIONS(muster::TimeScaleText)
};

constexpr qint64 daySeconds = 86400;
constexpr std::array<qint64, 14> steps{ 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, daySeconds, 2 * daySeconds, 7 * daySeconds };

QDateTime shown(Instant at, TimeDisplay display)
{
    return display == TimeDisplay::Utc ? at.toDateTime() : at.toDateTime().toLocalTime();
}

qint64 stepFor(qint64 seconds, int most)
{
    for (const qint64 step : steps) {
        if (seconds / step <= most)
            return step;
    }
    const qint64 weeks = seconds / most / (7 * daySeconds) + 1;
    return weeks * 7 * daySeconds;
}

/// Whether a day gets a tick when there is one every `days` days; weeks begin on Monday.
bool isTickDay(const QDate &date, qint64 days)
{
    return date.toJulianDay() % days == 0;
}

} // namespace

double TimeScale::x(Instant at) const
{
    const auto span = double(m_range.seconds());
    return span > 0 ? m_left + (double(at.seconds()) - double(m_range.from.seconds())) / span * (m_right - m_left) : m_left;
}

Instant TimeScale::at(double x) const
{
    if (m_right <= m_left)
        return m_range.from;
    const double share = std::clamp((x - m_left) / (m_right - m_left), 0.0, 1.0);
    return Instant::fromSeconds(m_range.from.seconds() + std::llround(share * double(m_range.seconds())));
}

double TimeScale::secondsPerPixel() const
{
    return m_right > m_left ? double(m_range.seconds()) / (m_right - m_left) : 0;
}

std::vector<TimeTick> timeTicks(const TimeRange &range, int most, TimeDisplay display)
{
    std::vector<TimeTick> ticks;
    if (!range.isValid() || range.seconds() == 0 || most < 1)
        return ticks;
    const QLocale locale;
    const qint64 step = stepFor(range.seconds(), most);
    const auto zone = display == TimeDisplay::Utc ? utcZone : localZone;
    // By the clock on the wall, so that labels stay round when summer time begins within the range.
    const auto add = [&](const QDate &date, qint64 second) {
        const Instant at = Instant::fromDateTime(QDateTime(date, QTime::fromMSecsSinceStartOfDay(int(second * 1000)), zone));
        if (!at.isKnown() || at < range.from || at > range.until || (!ticks.empty() && at <= ticks.back().at))
            return;
        const bool isDay = second == 0;
        ticks.push_back({ at, isDay ? locale.toString(date, step < daySeconds ? u"ddd d"_s : u"d MMM"_s) : locale.toString(QTime::fromMSecsSinceStartOfDay(int(second * 1000)), u"HH:mm"_s), isDay });
    };
    const QDate last = shown(range.until, display).date();
    for (QDate date = shown(range.from, display).date(); date <= last; date = date.addDays(1)) {
        if (step >= daySeconds) {
            if (isTickDay(date, step / daySeconds))
                add(date, 0);
            continue;
        }
        for (qint64 second = 0; second < daySeconds; second += step)
            add(date, second);
    }
    return ticks;
}

QString clockName(TimeDisplay display)
{
    //: under the axis of a chart: its times are those of the person's own clock
    return display == TimeDisplay::Utc ? u"UTC"_s : TimeScaleText::tr("local time");
}

QString momentText(Instant at, TimeDisplay display)
{
    return at.isKnown() ? QLocale().toString(shown(at, display), u"ddd d MMM, HH:mm"_s) : unknownText();
}

QString clockRangeText(const TimeRange &range, TimeDisplay display)
{
    const QLocale locale;
    return TimeScaleText::tr("%1 – %2").arg(locale.toString(shown(range.from, display), u"HH:mm"_s), locale.toString(shown(range.until, display), u"HH:mm"_s));
}

QString rangeText(const TimeRange &range, TimeDisplay display)
{
    if (!range.isValid())
        return {};
    const QDateTime from = shown(range.from, display), until = shown(range.until, display);
    const QLocale locale;
    const QString end = from.date() == until.date() ? locale.toString(until, u"HH:mm"_s) : momentText(range.until, display);
    //: a stretch of time, from and until
    return TimeScaleText::tr("%1 – %2").arg(momentText(range.from, display), end);
}

std::vector<TimeRange> gapsIn(const TimeRange &range, const std::vector<TimeRange> &watched)
{
    std::vector<TimeRange> gaps;
    Instant at = range.from;
    for (const TimeRange &each : watched) {
        if (!each.isValid() || each.until <= at)
            continue;
        if (each.from >= range.until)
            break;
        if (each.from > at)
            gaps.push_back({ at, each.from });
        at = each.until;
    }
    if (at < range.until)
        gaps.push_back({ at, range.until });
    return gaps;
}

} // namespace muster
