// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/tables/runnertable.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/fleetmaker.h"
#include "views/overview/counttile.h"
#include "views/overview/overviewpage.h"
#include "views/overview/overviewsection.h"
#include "views/overview/queuetiles.h"
#include "views/widgets/actionregistry.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

ReleaseCatalogue catalogue()
{
    return *ReleaseCatalogue::fromCsv("17.3,2024-08-15,17.3.3,2024-09-01\n17.4,2024-09-19,17.4.2,2024-10-01\n17.5,2024-10-17,17.5.3,2024-11-01\n");
}

struct Page {
    explicit Page(const QString &settingsFile = {}) : settings(settingsFile.isEmpty() ? folder.filePath(u"muster.ini"_s) : settingsFile)
    {
        table.setCatalogue(catalogue(), catalogue().newest());
        page.setSources({ nullptr, nullptr, &table });
        page.resize(1160, 760);
        page.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    }
    void fill(const Snapshot::Ptr &fleet)
    {
        table.setSnapshot(fleet);
        table.setNow(fleet->asOf());
        page.showSnapshot(fleet);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] CountTile *tile(const QString &id) { return page.findChild<CountTile *>(id); }
    [[nodiscard]] QList<CountTile *> tiles()
    {
        QList<CountTile *> shown;
        for (CountTile *each : page.findChildren<CountTile *>()) {
            if (each->isVisible())
                shown += each;
        }
        return shown;
    }
    [[nodiscard]] QString number(const QString &id) { return tile(id) ? tile(id)->content().number : QString(); }

    QTemporaryDir folder;
    Settings settings;
    ActionRegistry actions;
    RunnerTable table;
    OverviewPage page{ settings, actions };
};

FixtureRunner runner(qint64 id, const std::string &status = "ONLINE")
{
    FixtureRunner made;
    made.id = id;
    made.status = status;
    made.managers = { FixtureManager{ .id = id } };
    return made;
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyTileHasANameAndLeadsSomewhere()
    {
        Page page;
        page.fill(FleetMaker({ .runners = 400 }).snapshot());
        QVERIFY(page.tiles().size() > 12);
        QSignalSpy asked(&page.page, &OverviewPage::runnersRequested);
        int heard = 0;
        for (CountTile *tile : page.tiles()) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(tile);
            QVERIFY(accessible && accessible->role() == QAccessible::PushButton);
            QVERIFY2(accessible->text(QAccessible::Name).startsWith(tile->content().number), qPrintable(accessible->text(QAccessible::Name)));
            QVERIFY(!tile->content().label.isEmpty() && !tile->content().icon.isEmpty());
            if (tile->objectName() != u"tile.gone"_s && tile->objectName() != u"tile.behind:>=3"_s) {
                tile->click();
                QCOMPARE(asked.count(), ++heard);
            }
        }
    }
    void aNumberLeadsToExactlyTheRunnersItCounts()
    {
        Page page;
        page.fill(FleetMaker({ .runners = 400 }).snapshot());
        QSignalSpy asked(&page.page, &OverviewPage::runnersRequested);
        for (CountTile *tile : page.tiles()) {
            if (tile->objectName() == u"tile.gone"_s)
                continue;
            QSignalSpy versions(&page.page, &OverviewPage::versionsRequested);
            tile->click();
            const QString text = versions.isEmpty() ? asked.takeFirst().front().toString() : u"behind:>=%1"_s.arg(versions.first().first().toInt());
            const auto filter = Filter::parse(text);
            QVERIFY2(filter, qPrintable(text));
            page.table.setFilter(*filter);
            QCOMPARE(QLocale().toString(qlonglong(page.table.shown())), tile->content().number);
        }
    }
    void tabReachesEveryTileAndEnterOpensIt()
    {
        Page page;
        page.fill(snapshotOf({ runner(1), runner(2, "OFFLINE") }));
        QSet<QWidget *> reached;
        for (QWidget *at = page.tile(u"tile.status:offline"_s); at && !reached.contains(at); at = at->nextInFocusChain())
            reached.insert(at);
        for (CountTile *tile : page.tiles())
            QVERIFY2(reached.contains(tile) && (tile->focusPolicy() & Qt::TabFocus), qPrintable(tile->objectName()));
        page.page.focusTiles();
        QVERIFY(page.tile(u"tile."_s)->hasFocus());
        QSignalSpy asked(&page.page, &OverviewPage::runnersRequested);
        CountTile *offline = page.tile(u"tile.status:offline"_s);
        offline->setFocus();
        QTest::keyClick(offline, Qt::Key_Return);
        QTest::keyClick(offline, Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.front().front().toString(), u"status:offline"_s);
        QCOMPARE(page.number(u"tile.status:offline"_s), u"1"_s);
    }
    void tabGoesAsTheEyeDoes()
    {
        Page page;
        page.fill(FleetMaker({ .runners = 50 }).snapshot());
        page.page.setInterruptedRuns(1);   // a tile above all others, that comes last
        page.page.focusTiles();
        QCOMPARE(QApplication::focusWidget(), page.tile(u"tile.interrupted"_s));
        QPoint last(-1, -1);
        for (qsizetype i = 0; i < page.tiles().size(); ++i) {
            const auto *tile = qobject_cast<CountTile *>(QApplication::focusWidget());
            if (!tile) {   // Mark as Seen, before the changes
                QCOMPARE(QApplication::focusWidget()->objectName(), u"overviewSeen"_s);
                --i;
            } else {
                const QPoint place = tile->mapTo(&page.page, QPoint());
                QVERIFY2(place.y() > last.y() || (place.y() == last.y() && place.x() > last.x()), qPrintable(tile->objectName()));
                last = place;
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
    }
    void everyFocusableWidgetHasAName()
    {
        Page page;
        page.fill(FleetMaker({ .runners = 50 }).snapshot());
        for (QWidget *widget : page.page.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        for (const QLabel *label : page.page.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    void tilesFlowIntoAsManyRowsAsTheWidthNeeds_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 420;
        QTest::newRow("usual") << 1160;
        QTest::newRow("wide") << 1800;
    }
    void tilesFlowIntoAsManyRowsAsTheWidthNeeds()
    {
        QFETCH(int, width);
        Page page;
        page.fill(FleetMaker({ .runners = 50 }).snapshot());
        page.page.resize(width, 700);
        QCoreApplication::processEvents();
        for (CountTile *tile : page.tiles()) {
            const QRect place(tile->mapTo(&page.page, QPoint()), tile->size());
            QVERIFY2(place.left() >= 0 && place.right() < width, qPrintable(tile->objectName()));
            for (CountTile *other : page.tiles())
                QVERIFY(other == tile || !QRect(other->mapTo(&page.page, QPoint()), other->size()).intersects(place));
        }
    }
    void withoutARunnerListItSaysSo()
    {
        Page page;
        QVERIFY(page.tiles().isEmpty());
        QVERIFY(page.page.findChild<QLabel *>(u"emptyHeadline"_s)->isVisible());
    }
    void anIncompleteListIsSaidAndChangesNothing()
    {
        Page page;
        page.fill(snapshotOf({ runner(1) }, { .completeness = Completeness::Incomplete }));
        QVERIFY(!page.tile(u"tile.appeared"_s) || !page.tile(u"tile.appeared"_s)->isVisible());
        QVERIFY(!page.actions.action(u"overview.seen"_s)->isEnabled());
        page.page.rememberLook();
        Settings &settings = page.settings;
        QVERIFY(settings.save());
        QFile file(page.folder.filePath(u"muster.ini"_s));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("look-"));
    }
    void withoutACatalogueNothingIsSaidOfVersions()
    {
        Page page;
        page.table.setCatalogue({}, {});
        page.fill(snapshotOf({ runner(1) }));
        QVERIFY(!page.page.findChild<QWidget *>(u"overviewVersions"_s)->isVisible());
    }
    void whatAppearedAndWentIsCountedFromTheFirstPictureOn()
    {
        Page page;
        page.fill(snapshotOf({ runner(1), runner(2), runner(3) }));
        QCOMPARE(page.number(u"tile.appeared"_s), u"0"_s);
        page.fill(snapshotOf({ runner(1, "OFFLINE"), runner(3), runner(4), runner(5) }));
        QCOMPARE(page.number(u"tile.appeared"_s), u"2"_s);
        QCOMPARE(page.number(u"tile.gone"_s), u"1"_s);
        QCOMPARE(page.number(u"tile.otherStatus"_s), u"1"_s);
        QSignalSpy asked(&page.page, &OverviewPage::runnersRequested);
        QSignalSpy looked(&page.page, &OverviewPage::lookupRequested);
        page.tile(u"tile.appeared"_s)->click();
        QCOMPARE(asked.takeFirst().front().toString(), u"id:4..5"_s);
        page.tile(u"tile.gone"_s)->click();
        QCOMPARE(looked.takeFirst().front().toString(), u"2"_s);

        page.page.markSeen();
        QCOMPARE(page.number(u"tile.appeared"_s), u"0"_s);
        QCOMPARE(page.number(u"tile.gone"_s), u"0"_s);
    }
    void anotherScopeIsNotComparedWithThisOne()
    {
        Page page;
        page.fill(snapshotOf({ runner(1), runner(2) }));
        page.fill(snapshotOf({ runner(1) }, { .scope = { Scope::Kind::Mine, {} } }));
        QCOMPARE(page.number(u"tile.gone"_s), u"0"_s);
    }
    void theNextSessionSaysHowNumbersDifferFromTheLastLook()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"muster.ini"_s);
        {
            Page page(file);
            page.fill(snapshotOf({ runner(1), runner(2) }));
            page.page.rememberLook();
        }
        Page page(file);
        page.fill(snapshotOf({ runner(1), runner(2, "OFFLINE"), runner(3, "OFFLINE") }));
        QCOMPARE(page.tile(u"tile.status:offline"_s)->content().note, u"+2"_s);
        QCOMPARE(page.tile(u"tile.status:online"_s)->content().note, u"−1"_s);
        QCOMPARE(page.tile(u"tile.status:stale"_s)->content().note, QString());
        QVERIFY(page.tile(u"tile.status:offline"_s)->accessibleName().contains(u"+2"_s));
        page.page.markSeen();
        QCOMPARE(page.tile(u"tile.status:offline"_s)->content().note, QString());
    }
    void whatCameWhileNobodyLookedIsNotWhatWasLookedAt()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"muster.ini"_s);
        {
            Page page(file);
            page.fill(snapshotOf({ runner(1) }));
            page.page.hide();
            page.fill(snapshotOf({ runner(1), runner(2) }));
            page.page.setSources({});   // the end of the connection
        }
        Page page(file);
        page.fill(snapshotOf({ runner(1), runner(2) }));
        QCOMPARE(page.tile(u"tile."_s)->content().note, u"+1"_s);
    }
    void aDemosNumbersAreNotKept()
    {
        Page page;
        page.page.setRemembersLooks(false);
        page.fill(snapshotOf({ runner(1) }));
        page.page.markSeen();
        page.page.rememberLook();
        QVERIFY(page.settings.save());
        QFile file(page.folder.filePath(u"muster.ini"_s));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("look-"));
    }
    void severalThatWentAreChosenFromAMenu()
    {
        Page page;
        page.fill(snapshotOf({ runner(1), runner(2), runner(3) }));
        page.fill(snapshotOf({ runner(3) }));
        QSignalSpy looked(&page.page, &OverviewPage::lookupRequested);
        page.tile(u"tile.gone"_s)->click();
        auto *menu = page.page.findChild<QMenu *>(u"goneMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        QCOMPARE(looked.front().front().toString(), u"2"_s);
        menu->close();
    }
    void interruptedRunsAreShownWhileThereAreAny()
    {
        Page page;
        page.fill(snapshotOf({ runner(1) }));
        QVERIFY(!page.tile(u"tile.interrupted"_s));
        page.page.setInterruptedRuns(2);
        QCOMPARE(page.number(u"tile.interrupted"_s), u"2"_s);
        QSignalSpy asked(&page.page, &OverviewPage::activityRequested);
        page.tile(u"tile.interrupted"_s)->click();
        QCOMPARE(asked.count(), 1);
        page.page.setInterruptedRuns(0);
        QVERIFY(!page.page.findChild<QWidget *>(u"overviewAttention"_s)->isVisible());
    }
    void runnersThatMayBeCompromisedAreShownAndLeadToSecurity()
    {
        Page page;
        page.fill(snapshotOf({ runner(1) }));
        QVERIFY(!page.tile(u"tile.suspects"_s));
        page.page.setGraveRunners(4);
        QCOMPARE(page.number(u"tile.suspects"_s), u"4"_s);
        QSignalSpy security(&page.page, &OverviewPage::securityRequested);
        page.tile(u"tile.suspects"_s)->click();
        QCOMPARE(security.size(), 1);
        page.page.setGraveRunners(0);
        QVERIFY(!page.page.findChild<QWidget *>(u"overviewAttention"_s)->isVisible());
    }
    void interruptedMaintenanceIsShownAndLeadsToItsPage()
    {
        Page page;
        page.fill(snapshotOf({ runner(1) }));
        QVERIFY(!page.tile(u"tile.interruptedMaintenance"_s));
        page.page.setInterruptedMaintenance(1);
        QCOMPARE(page.number(u"tile.interruptedMaintenance"_s), u"1"_s);
        QSignalSpy asked(&page.page, &OverviewPage::maintenanceRequested);
        page.tile(u"tile.interruptedMaintenance"_s)->click();
        QCOMPARE(asked.count(), 1);
        page.page.setInterruptedMaintenance(0);
        QVERIFY(!page.page.findChild<QWidget *>(u"overviewAttention"_s)->isVisible());
    }
    void whatNobodySeesIsNotCounted()
    {
        Page page;
        page.page.hide();
        page.fill(snapshotOf({ runner(1) }));
        QVERIFY(!page.tile(u"tile.status:online"_s));
        page.page.show();
        QCOMPARE(page.number(u"tile.status:online"_s), u"1"_s);
    }
    void aTokenThatEndsSoonIsATile_data()
    {
        QTest::addColumn<demo::TokenKind>("token");
        QTest::addColumn<bool>("shown");
        QTest::newRow("three days") << demo::TokenKind::ExpiringSoon << true;
        QTest::newRow("far away") << demo::TokenKind::Administrator << false;
    }
    void aTokenThatEndsSoonIsATile()
    {
        QFETCH(demo::TokenKind, token);
        QFETCH(bool, shown);
        DemoSession demo({ .runners = 60, .token = token });
        QVERIFY(demo.isReady());
        FleetSync sync(demo.client(), demo.identity(), demo.clock());
        Page page;
        page.page.setSources({ &sync, nullptr, &page.table });
        sync.refresh();
        QTRY_VERIFY(sync.state() == FleetSync::State::Fresh);
        QCOMPARE(page.tile(u"tile.token"_s) != nullptr, shown);
        if (shown) {
            QSignalSpy asked(&page.page, &OverviewPage::connectRequested);
            page.tile(u"tile.token"_s)->click();
            QCOMPARE(asked.count(), 1);
        }
        page.page.setSources({});
    }
    void theQueueIsShownAsFarAsItMayBeSeen_data()
    {
        QTest::addColumn<demo::TokenKind>("token");
        QTest::newRow("an administrator") << demo::TokenKind::Administrator;
        QTest::newRow("a user") << demo::TokenKind::User;
        QTest::newRow("a developer") << demo::TokenKind::Developer;
    }
    void theQueueIsShownAsFarAsItMayBeSeen()
    {
        QFETCH(demo::TokenKind, token);
        DemoSession demo({ .runners = 300, .token = token });
        QVERIFY(demo.isReady());
        FleetSync sync(demo.client(), demo.identity(), demo.clock());
        JobSampler sampler(JobSampler::Ground{ demo.client(), demo.identity(), demo.clock(), nullptr });
        connect(&sync, &FleetSync::snapshotChanged, &sampler, &JobSampler::setFleet);
        Page page;
        page.page.setSources({ &sync, &sampler, &page.table });
        sync.refresh();
        QTRY_VERIFY(sync.state() != FleetSync::State::Loading && sync.state() != FleetSync::State::Idle);
        QSignalSpy boards(&sampler, &JobSampler::boardChanged);
        sampler.sampleNow();
        QTRY_VERIFY_WITH_TIMEOUT(sampler.picture() && (!boards.isEmpty() || sampler.picture()->reach == JobPicture::Reach::Nothing), 20'000);
        const JobPicture::Ptr picture = sampler.picture();
        if (picture->reach == JobPicture::Reach::Nothing || !sync.snapshot()) {
            QVERIFY(!page.tile(u"tile.queue.waiting"_s));
        } else {
            QCOMPARE(page.number(u"tile.queue.waiting"_s), QLocale().toString(qlonglong(picture->pending.size())));
            QCOMPARE(page.number(u"tile.queue.running"_s), QLocale().toString(qlonglong(picture->running.size())));
            QSignalSpy jobs(&page.page, &OverviewPage::jobsRequested);
            page.tile(u"tile.queue.waiting"_s)->click();
            QCOMPARE(jobs.front().front().toString(), u"status:pending"_s);
            const auto troubled = std::count_if(sampler.board().begin(), sampler.board().end(), &QueueTiles::isInTrouble);
            QCOMPARE(page.tile(u"tile.queue.set0"_s) != nullptr, troubled > 0);
            if (troubled > 0) {
                QSignalSpy queue(&page.page, &OverviewPage::queueRequested);
                page.tile(u"tile.queue.set0"_s)->click();
                QCOMPARE(queue.front().front().toStringList(), sampler.board().front().tags);
            }
        }
        page.page.setSources({});
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
