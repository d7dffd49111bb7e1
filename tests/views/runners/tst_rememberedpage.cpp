// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/clock.h"
#include "models/gitlab/client.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/tables/runnertable.h"
#include "tests/support/fleetmaker.h"
#include "tests/support/movableclock.h"
#include "tests/support/runground.h"
#include "views/runners/runnerspage.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using muster::test::MovableClock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 loadedAt = 1'760'000'000;

Snapshot::Ptr rememberedFleet(int runners = 40)
{
    return snapshotOf(FleetMaker({ .runners = runners }).runners(), { .asOf = loadedAt, .completeness = Completeness::Remembered });
}

Identity mira()
{
    Identity identity;
    identity.instance = u"https://git.example.com"_s;
    identity.username = u"mira"_s;
    identity.administrator = true;
    identity.scopes = { u"api"_s };
    return identity;
}

struct Page {
    QTemporaryDir folder;
    Settings settings{ folder.filePath(u"muster.ini"_s) };
    ActionRegistry actions;
    RunnersPage page{ settings, actions };
    MessageBar *bar = page.findChild<MessageBar *>();
};

} // namespace

class TestRememberedPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void thePageSaysThatTheListIsFromMemoryAndHowOldItIs_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << qint64(0) << u"from memory, 0 s ago"_s;
        QTest::newRow("our clock is behind the server's") << qint64(-500) << u"from memory, 0 s ago"_s;
        QTest::newRow("89 s") << qint64(89) << u"from memory, 89 s ago"_s;
        QTest::newRow("90 s") << qint64(90) << u"from memory, 1 min ago"_s;
        QTest::newRow("89 min") << qint64(89 * 60) << u"from memory, 89 min ago"_s;
        QTest::newRow("3 h") << qint64(3 * 3600 + 59) << u"from memory, 3 h ago"_s;
        QTest::newRow("47 h") << qint64(48 * 3600 - 1) << u"from memory, 47 h ago"_s;
        QTest::newRow("2 d") << qint64(48 * 3600) << u"from memory, 2 d ago"_s;
        QTest::newRow("1,000 d") << qint64(1000) * 86'400 << u"from memory, 1,000 d ago"_s;
    }
    void thePageSaysThatTheListIsFromMemoryAndHowOldItIs()
    {
        QFETCH(qint64, age);
        QFETCH(QString, words);
        Page page;
        MovableClock clock(Instant::fromSeconds(loadedAt + age));
        FleetSync sync(rememberedFleet(), clock);
        page.page.setFleet(&sync, nullptr, nullptr);
        QVERIFY2(page.bar->text().contains(words), qPrintable(page.bar->text()));
        QCOMPARE(page.page.table().total(), 40);
    }

    void whileOneSignsInItSaysThatTheListIsBeingLoadedAndOfflineWhyItIsNot()
    {
        Page page;
        MovableClock clock(Instant::fromSeconds(loadedAt + 3 * 3600));
        FleetSync sync(rememberedFleet(), clock);
        page.page.setFleet(&sync, nullptr, nullptr);
        sync.signInStarted();
        QVERIFY(page.bar->text().contains(u"being loaded again"_s));
        QCOMPARE(page.bar->severity(), Severity::Neutral);
        Error offline;
        offline.kind = Error::Kind::Offline;
        sync.signInFailed(offline);
        QVERIFY(page.bar->text().contains(u"git.example.com"_s));
        QVERIFY(page.bar->text().contains(u"from memory, 3 h ago"_s));
        QCOMPARE(page.bar->severity(), Severity::Bad);
        QCOMPARE(page.page.table().total(), 40);
    }

    void nothingIsPlannedOnTheGroundOfMemory()
    {
        Page page;
        const SystemClock clock;
        gitlab::Client client(gitlab::Endpoint{ QUrl(u"https://git.example.com"_s), SecretString("glpat-test") }, clock);
        RunGround ground;
        const Identity identity = mira();
        Operations operations(ground.means(client, identity, clock));
        FleetSync sync(rememberedFleet(), clock);
        sync.signedIn(client, identity);   // who may change everything
        page.page.setFleet(&sync, &operations, nullptr);
        page.page.table().markAllShown();
        QSignalSpy planned(&page.page, &RunnersPage::planMade);
        for (const QString &id : { u"runners.pause"_s, u"runners.resume"_s, u"runners.delete"_s }) {
            QAction *action = page.actions.action(id);
            QVERIFY(!action->isEnabled());
            QVERIFY2(action->toolTip().contains(u"from memory"_s), qPrintable(action->toolTip()));
            action->trigger();
        }
        QCOMPARE(planned.count(), 0);
        QVERIFY(page.actions.action(u"runners.copy"_s)->isEnabled());

        // Even a plan that somebody makes all the same is not carried out.
        const Plan plan = operations.plan(Verb::Delete, *sync.snapshot(), page.page.table().markedIds(), {});
        QVERIFY(!plan.isComplete);
        QVERIFY(!operations.run(plan));

        // What is loaded replaces it, marks stay, and now there is ground to stand on.
        page.page.showSnapshot(FleetMaker({ .runners = 40 }).snapshot());
        QCOMPARE(page.page.table().markedCount(), 40);
    }

    void theSameListHandedInAgainKeepsTheMarks()
    {
        Page page;
        const SystemClock clock;
        gitlab::Client client(gitlab::Endpoint{ QUrl(u"https://git.example.com"_s), SecretString("glpat-test") }, clock);
        FleetSync sync(rememberedFleet(), clock);
        page.page.setFleet(&sync, nullptr, nullptr);
        page.page.table().setMarkedRange(0, 3, true);
        sync.signedIn(client, mira());
        page.page.setFleet(&sync, nullptr, nullptr);   // as after the sign-in
        QCOMPARE(page.page.table().markedCount(), 4);
    }

    void troubleBesideTheListIsToldAndCanBePutAway()
    {
        Page page;
        page.page.tell(u"<b>The memory</b> cannot be written"_s);
        QCOMPARE(page.bar->text(), u"<b>The memory</b> cannot be written"_s);
        Q_EMIT page.bar->dismissed();
        QVERIFY(page.bar->text().isEmpty());
    }
};

QTEST_MAIN(TestRememberedPage)
#include "tst_rememberedpage.moc"
