// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/changes/changespage.h"

#include "models/fleet/snapshotbuilder.h"
#include "models/history/history.h"
#include "models/settings/settings.h"
#include "models/sync/fleetpast.h"
#include "models/sync/fleetsync.h"
#include "models/tables/runnertable.h"
#include "tests/models/sync/demosession.h"
#include "views/filter/filterbar.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stranger = 9'999'999;

/// The page over a simulator, with a record in a folder of its own.
struct ChangesGround {
    explicit ChangesGround(bool hasHistory = true) : demo({ .runners = 80 })
    {
        sync = std::make_unique<FleetSync>(demo.client(), demo.identity(), demo.clock());
        if (hasHistory)
            history = std::make_unique<History>(folder.path());
        past = std::make_unique<FleetPast>(history.get(), *sync);
        page.setSources({ sync.get(), past.get() });
        page.resize(1280, 800);
        page.show();
    }
    ~ChangesGround() { page.setSources({}); }

    [[nodiscard]] bool load()
    {
        sync->refresh();
        return QTest::qWaitFor([this] { return sync->state() == FleetSync::State::Fresh; }, 20'000);
    }
    /// The fleet as it is on record now, and an hour before: one runner less, another one more, one named otherwise.
    void recordTwo()
    {
        const Snapshot::Ptr fleet = sync->snapshot();
        SnapshotBuilder builder;
        builder.append(*fleet);
        added = fleet->row(3).id;
        renamed = fleet->row(5).id;
        builder.remove(added);
        builder.begin(RunnerId{ stranger }).description = builder.add("who was here before");
        builder.end();
        RunnerRow &row = builder.begin(renamed);
        row = fleet->row(5);
        row.description = builder.add("its old name");
        row.shortSha = row.note = row.search = {};
        row.tags = 0;
        row.owner = row.creator = 0;
        builder.end();
        history->recordFleet(builder.finish({ .key = fleet->key(), .asOf = Instant::fromSeconds(fleet->asOf().seconds() - 3600), .completeness = Completeness::Complete }));
        history->recordFleet(fleet);
        page.setTimes({ sync->serverNow() });
    }
    [[nodiscard]] bool isTold(int least = 3)
    {
        return QTest::qWaitFor([this, least] { return past->isLoaded() && changes()->model()->rowCount() >= least; }, 20'000);
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) { return page.findChild<Widget *>(name); }
    [[nodiscard]] QTableView *changes() { return find<QTableView>(u"changes"_s); }
    [[nodiscard]] QTableView *owners() { return find<QTableView>(u"changeOwners"_s); }
    [[nodiscard]] QString cell(int row, ChangeTable::Column column) { return changes()->model()->index(row, int(column)).data().toString(); }
    void filter(const QString &text) { page.findChild<FilterBar *>()->setText(text); }
    void trigger(const char *action) { actions.action(QString::fromLatin1(action))->trigger(); }
    /// What stands where the table would be.
    [[nodiscard]] QString emptyText()
    {
        QString text;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    }

    QTemporaryDir folder;
    Settings settings{ folder.filePath(u"muster.ini"_s) };
    DemoSession demo;
    std::unique_ptr<FleetSync> sync;
    std::unique_ptr<History> history;
    std::unique_ptr<FleetPast> past;
    ActionRegistry actions;
    ChangesPage page{ settings, actions };
    RunnerId added, renamed;
};

} // namespace

class TestChangesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstLoadItSaysThatNothingIsOnRecord()
    {
        ChangesGround ground;
        QTRY_VERIFY(ground.emptyText().contains(u"Nothing is on record yet"_s));
    }

    void afterTheFirstLoadItSaysSinceWhenMusterWatches()
    {
        ChangesGround ground;
        QVERIFY(ground.load());
        ground.page.setTimes({ ground.sync->serverNow() });
        ground.history->recordFleet(ground.sync->snapshot());
        QTRY_VERIFY_WITH_TIMEOUT(ground.emptyText().contains(u"Muster has watched this fleet since "_s + QString::number(ground.sync->asOf().toDateTime().toLocalTime().date().year())), 10'000);
    }

    void withoutARecordThePageIsEmptyAndDoesNotWait()
    {
        ChangesGround ground(false);
        QVERIFY(ground.load());
        QTRY_VERIFY(ground.emptyText().contains(u"Nothing is on record yet"_s));
    }

    void whatHappenedIsListedCountedAndNarrowed()
    {
        ChangesGround ground;
        QVERIFY(ground.load());
        ground.recordTwo();
        QVERIFY(ground.isTold());
        QCOMPARE(ground.find<QToolButton>(u"changes_add"_s)->text(), u"1 added"_s);
        QCOMPARE(ground.find<QToolButton>(u"changes_delete"_s)->text(), u"1 removed"_s);
        ground.find<QToolButton>(u"changes_delete"_s)->click();
        QCOMPARE(ground.changes()->model()->rowCount(), 1);
        QVERIFY(ground.cell(0, ChangeTable::Column::Runner).contains(u"who was here before"_s));
        ground.trigger("changes.everything");
        const int all = ground.changes()->model()->rowCount();
        QVERIFY(all >= 3);
        ground.owners()->selectRow(0);
        QVERIFY(ground.changes()->model()->rowCount() < all);
        ground.trigger("changes.everything");
        QCOMPARE(ground.changes()->model()->rowCount(), all);
        QVERIFY(ground.find<ElidedLabel>(u"changesSummary"_s)->text().startsWith(u"Watched since"_s));
    }

    void theFilterIsThatOfTheRunners()
    {
        ChangesGround ground;
        QVERIFY(ground.load());
        ground.recordTwo();
        QVERIFY(ground.isTold());
        ground.filter(u"id:%1"_s.arg(stranger));
        QTRY_COMPARE(ground.changes()->model()->rowCount(), 1);
        ground.filter(u"name:\"its old name\""_s);   // as it was called before
        QTRY_VERIFY(ground.changes()->model()->rowCount() >= 1);
        QVERIFY(ground.cell(0, ChangeTable::Column::Runner).endsWith(u"#%1"_s.arg(ground.renamed.value)));
        ground.filter(u"id:1..2 id:3"_s);
        QTRY_COMPARE(ground.changes()->model()->rowCount(), 0);
        QVERIFY(ground.emptyText().contains(u"No change matches"_s));
    }

    void aRowLeadsToItsRunnerAndToWhatIsRememberedOfOneThatHasGone()
    {
        ChangesGround ground;
        QVERIFY(ground.load());
        ground.recordTwo();
        QVERIFY(ground.isTold());
        QSignalSpy runners(&ground.page, &ChangesPage::runnerRequested), lookups(&ground.page, &ChangesPage::lookupRequested);
        ground.filter(u"id:%1"_s.arg(stranger));
        QTRY_COMPARE(ground.changes()->model()->rowCount(), 1);
        Q_EMIT ground.changes()->activated(ground.changes()->model()->index(0, 0));
        QCOMPARE(lookups.size(), 1);
        QCOMPARE(lookups.at(0).at(0).toString(), QString::number(stranger));
        ground.filter(u"id:%1"_s.arg(ground.added.value));
        QTRY_COMPARE(ground.changes()->model()->rowCount(), 1);
        Q_EMIT ground.changes()->activated(ground.changes()->model()->index(0, 0));
        QCOMPARE(runners.size(), 1);
        QCOMPARE(runners.at(0).at(0).value<RunnerId>(), ground.added);
        QSignalSpy filters(&ground.page, &ChangesPage::runnersRequested);
        ground.trigger("changes.runners");
        QCOMPARE(filters.at(0).at(0).toString(), u"id:%1"_s.arg(ground.added.value));
    }

    void theSliderShowsTheFleetAsItWas()
    {
        ChangesGround ground;
        QVERIFY(ground.load());
        ground.recordTwo();
        QVERIFY(ground.isTold());
        auto *tabs = ground.find<QTabWidget>(u"changesTabs"_s);
        tabs->setCurrentIndex(1);
        auto *table = ground.page.findChild<RunnerTable *>();
        QTRY_VERIFY(table->snapshot());
        QCOMPARE(ground.find<QSlider>(u"pastFleetSlider"_s)->maximum(), 1);
        QVERIFY(!table->snapshot()->find(RunnerId{ stranger }));
        ground.trigger("changes.earlier");
        QTRY_VERIFY(table->snapshot()->find(RunnerId{ stranger }));
        QVERIFY(!table->snapshot()->find(ground.added));
        QVERIFY(!ground.actions.action(u"changes.earlier"_s)->isEnabled());
        ground.filter(u"id:%1"_s.arg(stranger));
        QTRY_COMPARE(table->shown(), 1);
        ground.trigger("changes.later");
        QTRY_VERIFY(table->snapshot()->find(ground.added));
    }

    void theLastLookIsWhereTheNextOneBegins()
    {
        ChangesGround ground;
        QVERIFY(ground.load());
        ground.recordTwo();
        QVERIFY(ground.isTold());
        const FleetKey key = ground.sync->snapshot()->key();
        const QString name = QStringList{ key.instance, key.username, QString::number(int(key.scope.kind)), key.scope.groupPath }.join(u'\n');
        QCOMPARE(ground.settings.changesSeen(name), 0);
        ground.page.hide();
        QCOMPARE(ground.settings.changesSeen(name), ground.sync->asOf().seconds());
        // The next start.
        FleetPast next(ground.history.get(), *ground.sync);
        ground.page.setSources({ ground.sync.get(), &next });
        ground.page.show();
        QTRY_VERIFY_WITH_TIMEOUT(next.isLoaded() && next.wanted().from.isKnown() && ground.emptyText().contains(u"Nothing changed since"_s), 10'000);
        ground.find<QComboBox>(u"changesChoice"_s)->setCurrentIndex(4);   // everything on record
        QVERIFY(ground.isTold());
        ground.page.setSources({});
    }

    void everyControlHasANameAndTheKeyboardReachesTheTable()
    {
        ChangesGround ground;
        QVERIFY(ground.load());
        ground.recordTwo();
        QVERIFY(ground.isTold());
        for (int tab = 0; tab < 2; ++tab) {
            ground.find<QTabWidget>(u"changesTabs"_s)->setCurrentIndex(tab);
            for (const QWidget *widget : ground.page.findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                    continue;
                const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
            }
        }
    }
};

QTEST_MAIN(TestChangesPage)
#include "tst_changespage.moc"
