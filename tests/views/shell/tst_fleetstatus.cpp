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
};

QTEST_MAIN(TestFleetStatus)
#include "tst_fleetstatus.moc"
