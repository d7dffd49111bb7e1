// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versionstab.h"

#include "models/filter/filter.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/tables/versiontable.h"
#include "models/versions/lagtable.h"
#include "tests/support/fleetmaker.h"
#include "tests/support/movableclock.h"
#include "views/charts/barchart.h"
#include "views/charts/chartpanel.h"
#include "views/rows/rowview.h"
#include "views/versions/lagchartdata.h"
#include "views/versions/matrixview.h"
#include "views/versions/versionspage.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray dataOf(const QString &name)
{
    QFile file(u":/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const ReleaseCatalogue> releases()
{
    static const auto catalogue = std::make_shared<const ReleaseCatalogue>(ReleaseCatalogue::fromCsv(dataOf(u"runner-releases.csv"_s)).value());
    return catalogue;
}

/// The tab over a fleet that is there already.
struct Ground {
    explicit Ground(const Snapshot::Ptr &fleet, const QString &settingsText = {}) : sync(fleet, clock)
    {
        if (!settingsText.isEmpty()) {
            QFile file(folder.filePath(u"muster.ini"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(settingsText.toUtf8());
        }
        settings = std::make_unique<Settings>(folder.filePath(u"muster.ini"_s));
        tab = std::make_unique<VersionsTab>(*settings, actions);
        tab->setReleases(releases(), {});
        tab->setAdvisories(std::make_shared<const Advisories>(Advisories::fromCsv(dataOf(u"runner-advisories.csv"_s), dataOf(u"runner-security-fixes.csv"_s)).value()));
        tab->setTimes({ fleet->asOf(), TimeDisplay::Utc });
        tab->resize(1280, 800);
        tab->show();
        tab->setFleet(&sync);
    }
    [[nodiscard]] bool isMeasured()
    {
        return QTest::qWaitFor([this] { return find<QSlider>(u"versionsSlider"_s)->isEnabled(); }, 10'000);
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) { return tab->findChild<Widget *>(name); }
    [[nodiscard]] VersionTable &table() { return *tab->findChild<VersionTable *>(); }
    [[nodiscard]] BarChart &chart() { return *tab->findChild<BarChart *>(); }
    [[nodiscard]] QString count() { return find<QLabel>(u"versionsCount"_s)->text(); }
    [[nodiscard]] QString message() { return find<MessageBar>(u"versionsMessage"_s)->text(); }
    void setBehind(int minors) { find<QSlider>(u"versionsSlider"_s)->setValue(minors); }
    void chooseReference(const QString &reference)
    {
        auto *combo = find<QComboBox>(u"versionsReference"_s);
        combo->setCurrentIndex(combo->findData(reference));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void trigger(const char *action) { actions.action(QString::fromLatin1(action))->trigger(); }

    QTemporaryDir folder;
    test::MovableClock clock;
    FleetSync sync;
    ActionRegistry actions;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<VersionsTab> tab;
};

Snapshot::Ptr someFleet()
{
    return FleetMaker({ .runners = 300, .seed = 4 }).snapshot();
}

} // namespace

class TestVersionsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void countChartAndTableFollowTheSliderAtOnce()
    {
        Ground ground(someFleet());
        QVERIFY(ground.isMeasured());
        const VersionPicture::Ptr picture = ground.table().picture();
        for (int behind = 0; behind <= picture->histogram.furthest(); ++behind) {
            ground.setBehind(behind);
            const qint64 count = picture->histogram.atLeast(behind);
            QCOMPARE(ground.count(), QLocale().toString(count));
            QCOMPARE(qint64(ground.table().shown()), count);
            double further = 0;
            for (const BarData::Bar &bar : ground.chart().data().bars)
                further += bar.values[1];
            QCOMPARE(qint64(further), count);
            QCOMPARE(ground.find<QSpinBox>(u"versionsNumber"_s)->value(), behind);
        }
    }

    void everyBarCountsWhatItNarrowsTo()
    {
        Ground ground(someFleet());
        QVERIFY(ground.isMeasured());
        ground.setBehind(2);
        const std::vector<BarData::Bar> bars = ground.chart().data().bars;
        qint64 all = 0;
        for (const BarData::Bar &bar : bars) {
            Q_EMIT ground.chart().barActivated(bar.key);
            QCOMPARE(double(ground.table().shown()), bar.sum());
            QCOMPARE(ground.chart().data().chosen, bar.key);
            all += ground.table().shown();
        }
        QCOMPARE(all, 300);
        QCOMPARE(bars.back().key, u"unknown"_s);
        Q_EMIT ground.chart().barActivated(bars.back().key);   // once more: all again
        QCOMPARE(qint64(ground.table().shown()), ground.table().picture()->histogram.atLeast(2));
        Q_EMIT ground.chart().barActivated(bars.front().key);
        ground.trigger("versions.everything");
        QCOMPARE(qint64(ground.table().shown()), ground.table().picture()->histogram.atLeast(2));
        Q_EMIT ground.chart().barActivated(bars.front().key);
        ground.setBehind(1);
        QCOMPARE(qint64(ground.table().shown()), ground.table().picture()->histogram.atLeast(1));
    }

    void anotherReferenceMovesEverythingAndIsRemembered()
    {
        Ground ground(someFleet());
        QVERIFY(ground.isMeasured());
        ground.setBehind(1);
        const QString before = ground.count();
        ground.chooseReference(u"16.x"_s);
        QVERIFY(ground.count() != before);
        QCOMPARE(qint64(ground.table().shown()), ground.table().picture()->histogram.atLeast(1));
        QCOMPARE(ground.settings->versionReference(), u"16.x"_s);
        QCOMPARE(ground.settings->versionsBehind(), 1);
        ground.settings->save();
        Ground later(someFleet(), u"[versions]\nreference=16.x\nbehind=1\n"_s);
        QVERIFY(later.isMeasured());
        QCOMPARE(later.count(), ground.count());
        QCOMPARE(later.find<QComboBox>(u"versionsReference"_s)->currentData().toString(), u"16.x"_s);
    }

    void whatIsSelectedForAPlanIsWhatIsShownAndTheFilterShowsIt()
    {
        const Snapshot::Ptr fleet = someFleet();
        Ground ground(fleet);
        QVERIFY(ground.isMeasured());
        QSignalSpy asked(ground.tab.get(), &VersionsTab::marksRequested);
        const LagTable newest = LagTable::build(*fleet, *releases(), releases()->newest());
        for (const QString &reference : { u"newest"_s, u"17.x"_s }) {
            ground.chooseReference(reference);
            ground.setBehind(4);
            ground.trigger("versions.select");
            const QList<QVariant> arguments = asked.takeFirst();
            const auto ids = arguments[0].value<std::vector<RunnerId>>();
            QCOMPARE(ids, ground.table().shownIds());
            const auto rows = Filter::parse(arguments[1].toString())->matchingRows(*fleet, { fleet->asOf(), &newest });
            QCOMPARE(rows.size(), ids.size());
            for (std::size_t i = 0; i < rows.size(); ++i)
                QCOMPARE(fleet->row(rows[i]).id, ids[i]);
        }
        ground.table().setMarked(0, true);
        ground.table().setMarked(2, true);
        ground.trigger("versions.select");
        QCOMPARE(asked.last()[0].value<std::vector<RunnerId>>(), ground.table().markedIds());
        QVERIFY(!asked.last()[1].toString().isEmpty());
        ground.setBehind(200);   // hides the marks
        ground.setBehind(ground.table().picture()->histogram.furthest() + 1);
    }

    void unknownVersionsAreABucketOfTheirOwn()
    {
        FixtureRunner unknown, never;
        unknown.id = 1;
        unknown.managers = { FixtureManager{ .id = 1, .version = "development version" } };
        never.id = 2;
        Ground ground(snapshotOf({ unknown, never }));
        QVERIFY(ground.isMeasured());
        ground.setBehind(0);
        QCOMPARE(ground.count(), u"0"_s);
        QCOMPARE(ground.chart().data().bars.size(), std::size_t(1));
        QVERIFY(ground.find<QLabel>(u"versionsFacts"_s)->text().contains(u"2 unknown"_s));
        Q_EMIT ground.chart().barActivated(u"unknown"_s);
        QCOMPARE(int(ground.table().shown()), 2);
    }

    void withoutAFleetOrReleasesItSaysSo()
    {
        Ground ground(someFleet());
        QVERIFY(ground.isMeasured());
        QVERIFY(ground.find<ElidedLabel>(u"versionsReleases"_s)->text().contains(releases()->newest().toString()));
        ground.chooseReference(u"server"_s);   // a fleet from memory tells no version
        QVERIFY(!ground.message().isEmpty());
        QCOMPARE(int(ground.table().shown()), 0);
        ground.chooseReference(u"newest"_s);
        ground.tab->setReleases(std::make_shared<const ReleaseCatalogue>(), {});
        QVERIFY(ground.message().contains(u"No release"_s));
        ground.tab->setReleases(releases(), {});
        ground.tab->setFleet(nullptr);
        QCOMPARE(int(ground.table().shown()), 0);
        QVERIFY(!ground.find<QSlider>(u"versionsSlider"_s)->isEnabled());
    }

    void theNumberFromTheOverviewIsCountedFromTheNewest()
    {
        Ground ground(someFleet(), u"[versions]\nreference=16.x\nbehind=1\n"_s);
        QVERIFY(ground.isMeasured());
        ground.tab->showBehind(3);
        QCOMPARE(ground.find<QComboBox>(u"versionsReference"_s)->currentData().toString(), u"newest"_s);
        QCOMPARE(ground.find<QSpinBox>(u"versionsNumber"_s)->value(), 3);
        QCOMPARE(qint64(ground.table().shown()), ground.table().picture()->histogram.atLeast(3));
    }

    void theChartHasATableTwinAndEveryControlAName()
    {
        Ground ground(someFleet());
        QVERIFY(ground.isMeasured());
        auto *panel = ground.find<ChartPanel>(u"versionsChart"_s);
        panel->setTableShown(true);
        QCOMPARE(panel->tableView()->model()->rowCount(), int(ground.chart().data().bars.size()));
        for (const QWidget *widget : ground.tab->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }

    void aRunnerLeadsToTheRunnersPage()
    {
        Ground ground(someFleet());
        QVERIFY(ground.isMeasured());
        ground.setBehind(0);
        QSignalSpy asked(ground.tab.get(), &VersionsTab::runnerRequested);
        auto *view = ground.find<RowView>(u"versionsRunners"_s);
        view->setFocus();
        view->showId(ground.table().idNumberAt(1));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<RunnerId>(), ground.table().idAt(1));
    }

    void aRefreshKeepsTheBarThatWasChosenWhileItExists()
    {
        FleetMaker maker({ .runners = 200, .seed = 6 });
        Ground ground(maker.snapshot());
        QVERIFY(ground.isMeasured());
        const QString key = ground.chart().data().bars.front().key;
        Q_EMIT ground.chart().barActivated(key);
        ground.tab->setTimes({ maker.snapshot()->asOf(), TimeDisplay::Local });
        QCOMPARE(ground.chart().data().chosen, key);
    }

    void aCellOfAMatrixNarrowsToItsRunnersAndTheFilterShowsThem()
    {
        const Snapshot::Ptr fleet = someFleet();
        Ground ground(fleet);
        QVERIFY(ground.isMeasured());
        QSignalSpy asked(ground.tab.get(), &VersionsTab::marksRequested);
        for (const QString &name : { u"versionsByExecutor"_s, u"versionsByGroup"_s }) {
            auto *view = ground.find<MatrixView>(name);
            const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY(view->model()->rowCount() > 1);
            for (int row = 0; row < std::min(view->model()->rowCount(), 6); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex cell = view->model()->index(row, column);
                    const qint64 count = column == 0 ? cell.siblingAtColumn(1).data(RawRole).toLongLong() : cell.data(RawRole).toLongLong();
                    if (count == 0)
                        continue;
                    Q_EMIT view->clicked(cell);
                    QCOMPARE(qint64(ground.table().shown()), count);
                    ground.trigger("versions.select");
                    const QList<QVariant> arguments = asked.takeFirst();
                    const auto ids = arguments[0].value<std::vector<RunnerId>>();
                    QCOMPARE(qint64(ids.size()), count);
                    const auto matching = Filter::parse(arguments[1].toString())->matchingRows(*fleet, { fleet->asOf(), nullptr });
                    for (const RunnerId id : ids)
                        QVERIFY2(std::binary_search(matching.begin(), matching.end(), quint32(*fleet->find(id))), qPrintable(arguments[1].toString()));
                }
            }
        }
        ground.trigger("versions.everything");
        QCOMPARE(qint64(ground.table().shown()), ground.table().picture()->histogram.atLeast(ground.settings->versionsBehind()));
    }

    void aCellIsReachedByKeyboardAndAnEmptyOneChoosesNobody()
    {
        Ground ground(someFleet());
        QVERIFY(ground.isMeasured());
        auto *view = ground.find<MatrixView>(u"versionsByExecutor"_s);
        const qsizetype before = ground.table().shown();
        for (int column = 2; column < view->model()->columnCount(); ++column) {
            if (view->model()->index(0, column).data(RawRole).toLongLong() == 0)
                Q_EMIT view->clicked(view->model()->index(0, column));
        }
        QCOMPARE(ground.table().shown(), before);
        view->setCurrentIndex(view->model()->index(0, 1));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(qint64(ground.table().shown()), view->model()->index(0, 1).data(RawRole).toLongLong());
    }

    void thePageHasTwoTabs()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"muster.ini"_s));
        ActionRegistry actions;
        VersionsPage page(settings, actions);
        QCOMPARE(page.count(), 2);
        page.showCompliance();
        QCOMPARE(page.currentIndex(), 1);
        page.showVersions();
        QCOMPARE(page.currentIndex(), 0);
        for (int tab = 0; tab < page.count(); ++tab)
            QVERIFY(page.tabText(tab).contains(u'&'));
    }
};

QTEST_MAIN(TestVersionsTab)
#include "tst_versionstab.moc"
