// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/notices/desktopnotifier.h"

#include "tests/views/notices/notificationstandin.h"
#include "views/notices/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

struct Ground {
    Ground() { notifier.setHour([this] { return hour; }); }

    QTemporaryDir folder;
    Settings settings{ folder.filePath(u"muster.ini"_s) };
    DesktopNotifier notifier{ settings };
    int hour = 12;
};

} // namespace

/// What Muster tells the desktop, against a stand-in on a bus of its own.
class TestDesktopNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietHoursGoOverMidnight_data()
    {
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("in the night") << 23 << 22 << 6 << true;
        QTest::newRow("after midnight") << 5 << 22 << 6 << true;
        QTest::newRow("the end is not included") << 6 << 22 << 6 << false;
        QTest::newRow("by day") << 12 << 22 << 6 << false;
        QTest::newRow("at noon") << 12 << 12 << 14 << true;
        QTest::newRow("never") << 23 << -1 << -1 << false;
        QTest::newRow("half a setting") << 23 << 22 << -1 << false;
        QTest::newRow("no hours at all") << 22 << 22 << 22 << false;
    }
    void quietHoursGoOverMidnight()
    {
        QFETCH(int, hour);
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(bool, isQuiet);
        QCOMPARE(DesktopNotifier::isQuiet(hour, from, until), isQuiet);
    }

    void theDesktopIsToldInPlainTextWithItsUrgency()
    {
        if (!hasPrivateBus())
            QSKIP("there is no dbus-run-session");
        NotificationStandIn desktop;
        QVERIFY(desktop.isThere());
        Ground ground;
        QSignalSpy unanswered(&ground.notifier, &DesktopNotifier::unanswered), activated(&ground.notifier, &DesktopNotifier::activated);
        ground.notifier.tell(u"security"_s, DesktopNotifier::Note{ u"New machine"_s, u"<b>runner</b> & co"_s, true });
        QTRY_COMPARE(desktop.told.size(), 1U);
        QCOMPARE(desktop.told[0].summary, u"New machine"_s);
        QCOMPARE(desktop.told[0].body, u"&lt;b&gt;runner&lt;/b&gt; &amp; co"_s);
        QCOMPARE(desktop.told[0].hints.value(u"urgency"_s).value<uchar>(), uchar(2));
        QCOMPARE(desktop.told[0].actions.value(0), u"default"_s);
        QCOMPARE(desktop.told[0].replaces, 0U);
        ground.notifier.tell(u"cleanup"_s, DesktopNotifier::Note{ u"Removed"_s, QString(5000, u'x'), false });
        QTRY_COMPARE(desktop.told.size(), 2U);
        QCOMPARE(desktop.told[1].hints.value(u"urgency"_s).value<uchar>(), uchar(1));
        QVERIFY(desktop.told[1].body.size() <= 600);
        QCOMPARE(unanswered.size(), 0);
        // A click leads to the page that the message is about; a click on another program's message does not.
        QTRY_VERIFY(([&] {
            desktop.click(77);
            desktop.click(2);
            return QTest::qWaitFor([&] { return !activated.isEmpty(); }, 200);
        })());
        QCOMPARE(activated.last()[0].toString(), u"cleanup"_s);
    }

    void whatComesInTheQuietHoursIsOneMessageAfterThem()
    {
        if (!hasPrivateBus())
            QSKIP("there is no dbus-run-session");
        NotificationStandIn desktop;
        Ground ground;
        ground.settings.setQuietFrom(22);
        ground.settings.setQuietUntil(6);
        ground.hour = 23;
        int asked = 0;
        for (int i = 0; i < 3; ++i) {
            ground.notifier.tell(u"security"_s, [&asked]() -> std::optional<DesktopNotifier::Note> {
                ++asked;
                return DesktopNotifier::Note{ u"grouped"_s, {}, false };
            });
            ground.notifier.tell(u"cleanup"_s, DesktopNotifier::Note{ u"run %1"_s.arg(i), {}, i == 1 });
        }
        ground.notifier.tell(u"other"_s, []() -> std::optional<DesktopNotifier::Note> { return std::nullopt; });
        QTest::qWait(50);
        QCOMPARE(desktop.told.size(), 0U);
        QCOMPARE(asked, 0);
        ground.hour = 6;
        ground.notifier.tellWaiting();
        QTRY_COMPARE(desktop.told.size(), 2U);
        QCOMPARE(asked, 1);
        const auto &joined = desktop.told[0].summary == "grouped"_L1 ? desktop.told[1] : desktop.told[0];
        QVERIFY(joined.summary.startsWith(u'3'));
        QCOMPARE(joined.body, u"run 0\nrun 1\nrun 2"_s);
        QCOMPARE(joined.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
        ground.notifier.tellWaiting();
        QTest::qWait(50);
        QCOMPARE(desktop.told.size(), 2U);
    }

    void withoutAnybodyWhoShowsItTheTrayIsAsked()
    {
        if (!hasPrivateBus())
            QSKIP("there is no dbus-run-session");
        Ground ground;
        QSignalSpy unanswered(&ground.notifier, &DesktopNotifier::unanswered);
        ground.notifier.tell(u"security"_s, DesktopNotifier::Note{ u"New machine"_s, u"text"_s, true });
        QTRY_COMPARE_WITH_TIMEOUT(unanswered.size(), 1, 10'000);
        QCOMPARE(unanswered[0][0].value<DesktopNotifier::Note>().headline, u"New machine"_s);
    }

    void theTraysMenuLeadsToWhatIsOpen()
    {
        QWidget window;
        TrayIcon tray(&window);
        const auto action = [&](const char *name) { return tray.menu().findChild<QAction *>(QString::fromLatin1(name)); };
        QVERIFY(action("tray.window") && action("tray.quit"));
        QVERIFY(!action("tray.findings")->isVisible() && !action("tray.quarantine")->isVisible());
        tray.setOpen({ .graveRunners = 3, .quarantined = 0 });
        QVERIFY(action("tray.findings")->isVisible() && !action("tray.quarantine")->isVisible());
        QVERIFY(action("tray.findings")->text().startsWith(u'3'));
        tray.setOpen({ .graveRunners = 3, .quarantined = 12 });
        QVERIFY(action("tray.quarantine")->text().startsWith("12"_L1));
        QSignalSpy findings(&tray, &TrayIcon::findingsRequested), quarantine(&tray, &TrayIcon::quarantineRequested), quit(&tray, &TrayIcon::quitRequested), shown(&tray, &TrayIcon::windowRequested);
        for (const char *name : { "tray.window", "tray.findings", "tray.quarantine", "tray.quit" })
            action(name)->trigger();
        QCOMPARE(findings.size() + quarantine.size() + quit.size() + shown.size(), 4);
        tray.setShown(false);
        tray.say({ u"nobody hears it"_s, {}, false });
    }
};

int main(int argc, char *argv[])
{
    onPrivateBus(argv);
    QApplication application(argc, argv);
    TestDesktopNotifier test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktopnotifier.moc"
