// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupschedule.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QByteArray &iso)
{
    const QString text = QString::fromLatin1(iso);
    return text.isEmpty() ? Instant::unknown() : Instant::fromIso(text);
}

} // namespace

class TestCleanupSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 2026-09-01 is a Tuesday.
    void theNextRunIsFound_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("window");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("next");
        const auto row = [](const char *name, int every, int days, const QString &window, const char *last, const char *now, const char *next) {
            QTest::newRow(name) << every << days << window << QByteArray(last) << QByteArray(now) << QByteArray(next);
        };
        const QString always;
        row("it never ran", 24, 0x7f, always, "", "2026-09-01T10:00:00Z", "2026-09-01T10:00:00Z");
        row("not yet due", 24, 0x7f, always, "2026-09-01T08:00:00Z", "2026-09-01T10:00:00Z", "2026-09-02T08:00:00Z");
        row("due since long ago runs once, now", 24, 0x7f, always, "2026-08-01T08:00:00Z", "2026-09-01T10:00:00Z", "2026-09-01T10:00:00Z");
        row("a last run that lies ahead does not count", 24, 0x7f, always, "2027-01-01T00:00:00Z", "2026-09-01T10:00:00Z", "2026-09-01T10:00:00Z");
        row("before the window", 24, 0x7f, u"12:00-14:00"_s, "", "2026-09-01T10:00:00Z", "2026-09-01T12:00:00Z");
        row("within the window", 24, 0x7f, u"12:00-14:00"_s, "", "2026-09-01T13:59:59Z", "2026-09-01T13:59:59Z");
        row("the window's end is outside", 24, 0x7f, u"12:00-14:00"_s, "", "2026-09-01T14:00:00Z", "2026-09-02T12:00:00Z");
        row("a window over midnight, before it", 24, 0x7f, u"22:00-05:00"_s, "", "2026-09-01T10:00:00Z", "2026-09-01T22:00:00Z");
        row("a window over midnight, after it", 24, 0x7f, u"22:00-05:00"_s, "", "2026-09-02T04:00:00Z", "2026-09-02T04:00:00Z");
        row("only on Thursdays", 24, 0x08, always, "", "2026-09-01T10:00:00Z", "2026-09-03T00:00:00Z");
        row("on Thursdays, today", 24, 0x08, always, "", "2026-09-03T10:00:00Z", "2026-09-03T10:00:00Z");
        row("Monday's window lasts into Tuesday", 24, 0x01, u"22:00-05:00"_s, "", "2026-09-01T04:00:00Z", "2026-09-01T04:00:00Z");
        row("only on Tuesdays, ran today", 24, 0x02, always, "2026-09-01T08:00:00Z", "2026-09-01T10:00:00Z", "2026-09-08T00:00:00Z");
        row("every six hours within a window", 6, 0x7f, u"06:00-20:00"_s, "2026-09-01T15:00:00Z", "2026-09-01T16:00:00Z", "2026-09-02T06:00:00Z");
        row("on no day", 24, 0, always, "", "2026-09-01T10:00:00Z", "");
    }
    void theNextRunIsFound()
    {
        QFETCH(const int, every);
        QFETCH(const int, days);
        QFETCH(const QString, window);
        QFETCH(const QByteArray, last);
        QFETCH(const QByteArray, now);
        QFETCH(const QByteArray, next);
        CleanupSchedule schedule{ std::chrono::hours(every), quint8(days), 0, CleanupSchedule::minutesOfDay };
        if (const auto read = CleanupSchedule::windowFrom(window)) {
            schedule.from = read->from;
            schedule.until = read->until;
        }
        QCOMPARE(schedule.nextRun(at(last), at(now), QTimeZone::utc()).toIso(), at(next).toIso());
    }

    void theWindowIsOfTheMachinesOwnTime()
    {
        CleanupSchedule schedule;
        schedule.from = 2 * 60;
        schedule.until = 5 * 60;
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(schedule.nextRun({}, at("2026-09-01T10:00:00Z"), berlin).toIso(), u"2026-09-02T00:00:00Z"_s);
        // In the night in which the clocks go forward from 2 to 3, the window opens at 3.
        QCOMPARE(schedule.nextRun({}, at("2026-03-28T22:00:00Z"), berlin).toIso(), u"2026-03-29T01:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestCleanupSchedule)
#include "tst_cleanupschedule.moc"
