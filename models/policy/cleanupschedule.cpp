// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupschedule.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Instant atMinute(const QDate &day, int minute, const QTimeZone &zone)
{
    const QDateTime written(day.addDays(minute / CleanupSchedule::minutesOfDay), QTime(0, 0).addSecs(minute % CleanupSchedule::minutesOfDay * 60), zone);
    if (written.isValid())
        return Instant::fromDateTime(written);
    // A change of clocks leaves this time out; so long after midnight it is a little later by the clock.
    return Instant::fromDateTime(written.date().startOfDay(zone).addSecs(qint64(minute % CleanupSchedule::minutesOfDay) * 60));
}

} // namespace

Instant CleanupSchedule::nextRun(Instant lastRun, Instant now, const QTimeZone &zone) const
{
    if (!now.isKnown() || days == 0)
        return Instant::unknown();
    const qint64 seconds = std::chrono::seconds(every).count();
    // A last run that lies ahead of now means that a clock was set back; it must not put off the next one for ever.
    const bool hasRun = lastRun.isKnown() && lastRun <= now;
    const Instant due = hasRun ? std::max(now, Instant::fromSeconds(lastRun.seconds() + seconds)) : now;
    if (isAnyTime())
        return due;
    const int length = (until > from ? until : until + minutesOfDay) - from;
    // A window that opened the day before may be open still.
    const QDate first = due.toDateTime().toTimeZone(zone).date().addDays(-1);
    for (int ahead = 0; ahead <= 8; ++ahead) {
        const QDate day = first.addDays(ahead);
        if ((days >> (day.dayOfWeek() - 1) & 1) == 0)
            continue;
        const Instant opens = atMinute(day, from, zone);
        const Instant closes = atMinute(day, from + length, zone);
        if (due < closes)
            return std::max(due, opens);
    }
    return Instant::unknown();
}

QString CleanupSchedule::windowText() const
{
    if (from == 0 && until == minutesOfDay)
        return {};
    const auto time = [](int minute) { return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0')); };
    return time(from) + u'-' + time(until);
}

std::optional<CleanupSchedule::Window> CleanupSchedule::windowFrom(const QString &text)
{
    static const QRegularExpression written(u"^\\s*(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})\\s*$"_s);
    const auto match = written.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int fromHour = match.captured(1).toInt(), fromMinute = match.captured(2).toInt();
    const int untilHour = match.captured(3).toInt(), untilMinute = match.captured(4).toInt();
    const Window window{ fromHour * 60 + fromMinute, untilHour * 60 + untilMinute };
    if (fromHour > 23 || fromMinute > 59 || untilMinute > 59 || window.until > minutesOfDay || window.from == window.until)
        return std::nullopt;
    return window;
}

QString CleanupSchedule::dayName(int day)
{
    constexpr std::array names{ "mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1 };
    return names[std::size_t(day)];
}

} // namespace muster
