// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/client.h"
#include "models/sync/fleetsync.h"
#include "tests/support/fleetmaker.h"
#include "tests/support/movableclock.h"
#include "views/shell/fleetstatus.h"

#include <QLabel>
#include <QStatusBar>
#include <QTest>

using namespace muster;
using muster::test::MovableClock;
using namespace Qt::StringLiterals;

class TestFleetStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aListFromMemoryIsCalledThatUntilItIsReplaced()
    {
        constexpr qint64 loadedAt = 1'760'000'000;
        MovableClock clock(Instant::fromSeconds(loadedAt + 3 * 3600));
        FleetSync sync(snapshotOf(FleetMaker({ .runners = 5003 }).runners(), { .asOf = loadedAt, .completeness = Completeness::Remembered }), clock);
        QStatusBar bar;
        QLabel age;
        FleetStatus status(&bar, &age, nullptr);
        status.follow(&sync);
        const auto *summary = bar.findChild<QLabel *>(u"fleetSummary"_s);
        QVERIFY2(summary->text().contains(u"5,003 "_s), qPrintable(summary->text()));
        QVERIFY(summary->text().endsWith(u" · from memory, 3 h ago"_s));
        QCOMPARE(age.text(), u"from memory, 3 h ago"_s);
        sync.signInStarted();
        QVERIFY(summary->text().endsWith(u" · from memory, 3 h ago · signing in"_s));
        Error offline;
        offline.kind = Error::Kind::Offline;
        sync.signInFailed(offline);
        QVERIFY(summary->text().endsWith(u" · from memory, 3 h ago · not refreshed"_s));
        status.follow(nullptr);
        QVERIFY(age.text().isEmpty());
    }

    void ofSeveralItTellsWhatTheirTableHolds()
    {
        constexpr qint64 loadedAt = 1'760'000'000;
        MovableClock clock(Instant::fromSeconds(loadedAt + 3 * 3600));
        const auto remembered = [&clock](int runners, qint64 asOf) {
            return std::make_unique<FleetSync>(snapshotOf(FleetMaker({ .runners = runners }).runners(), { .asOf = asOf, .completeness = Completeness::Remembered }), clock);
        };
        const auto work = remembered(5003, loadedAt), live = remembered(20, loadedAt - 2 * 3600);
        const std::vector<FleetMember> members{ { .number = 1, .state = FleetMember::State::Token, .sync = work.get() }, { .number = 2, .state = FleetMember::State::Failed, .sync = live.get() },
            { .number = 3, .state = FleetMember::State::NoToken } };
        QStatusBar bar;
        QLabel age;
        FleetStatus status(&bar, &age, nullptr);
        status.follow(work.get());
        status.followSeveral(members);
        const auto *summary = bar.findChild<QLabel *>(u"fleetSummary"_s);
        QVERIFY(summary->text().startsWith(u"5,003 "_s));   // until the table of several is on screen
        status.speakOfSeveral(true);
        QCOMPARE(summary->text(), u"5,023 runner(s) · 3 instance(s) · 2 from memory · 1 waiting for a token · 1 without a token · 1 failed"_s);
        QCOMPARE(age.text(), u"5 h ago"_s);   // the oldest
        status.follow(nullptr);
        QVERIFY(summary->text().startsWith(u"5,023 "_s));
        status.followSeveral({});
        QCOMPARE(summary->text(), u"No instance is shown"_s);
        QVERIFY(age.text().isEmpty());
        status.speakOfSeveral(false);
        QCOMPARE(summary->text(), u"Not connected"_s);
    }
};

QTEST_MAIN(TestFleetStatus)
#include "tst_fleetstatus.moc"
