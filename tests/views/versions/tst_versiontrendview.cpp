// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versiontrendview.h"

#include "models/history/history.h"
#include "models/sync/fleetsync.h"
#include "models/sync/versionpast.h"
#include "tests/support/fleetfixture.h"
#include "tests/support/movableclock.h"
#include "views/charts/chartpanel.h"
#include "views/charts/timechart.h"
#include "views/versions/trendchartdata.h"
#include "views/widgets/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'760'000'100;   // 2025-10-09
constexpr qint64 trendDay = 24 * 60 * 60;

Snapshot::Ptr fleetOf(const std::vector<const char *> &versions, qint64 asOf)
{
    std::vector<FixtureRunner> runners;
    for (const char *version : versions) {
        runners.push_back({ .id = std::ssize(runners) + 1 });
        runners.back().managers = { { .id = 10 * std::ssize(runners), .version = version } };
    }
    return snapshotOf(runners, { .asOf = asOf });
}

/// The view over a record in a folder of its own.
struct TrendGround {
    TrendGround() : sync(fleetOf({ "18.2.0" }, now), clock)
    {
        history = std::make_unique<History>(folder.path());
        past = std::make_unique<VersionPast>(history.get(), sync);
        view.setGround({ std::make_shared<const ReleaseCatalogue>(ReleaseCatalogue::fromCsv("18.0,2025-05-15,18.0.5,2025-07-28\n18.1,2025-06-19,18.1.3,2025-07-28\n18.2,2025-07-17,18.2.3,2025-08-20\n").value()),
            std::make_shared<const Advisories>(), {}, {} });
        view.setTimes({ Instant::fromSeconds(now), TimeDisplay::Utc });
        view.setBehind(1);
        view.setPast(past.get());
        view.resize(900, 300);
        view.show();
    }
    ~TrendGround() { view.setPast(nullptr); }

    void recordTwoDays()
    {
        history->recordFleet(fleetOf({ "18.0.0", "18.1.0", "18.2.0", "dev" }, now - 2 * trendDay));
        history->recordFleet(fleetOf({ "18.0.0", "18.2.0", "18.2.0" }, now - trendDay));
        history->recordFleet(fleetOf({ "18.2.0", "18.2.0", "18.2.0" }, now));
    }
    [[nodiscard]] TimeChart &chart() { return *view.findChild<TimeChart *>(); }
    [[nodiscard]] ChartPanel &panel() { return *view.findChild<ChartPanel *>(); }
    [[nodiscard]] QString texts()
    {
        QString text;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    }
    [[nodiscard]] std::vector<double> series(const QString &id)
    {
        std::vector<double> values;
        for (const TimeSeries &each : chart().data().series) {
            for (const auto &value : each.values) {
                if (each.id == id)
                    values.push_back(value.value_or(-1));
            }
        }
        return values;
    }

    QTemporaryDir folder;
    test::MovableClock clock;
    FleetSync sync;
    std::unique_ptr<History> history;
    std::unique_ptr<VersionPast> past;
    VersionTrendView view;
};

} // namespace

class TestVersionTrendView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstLoadItSaysThatThereIsNoPast()
    {
        TrendGround ground;
        QTRY_VERIFY(ground.texts().contains(u"There is no past yet"_s));
        ground.view.setPast(nullptr);
        QVERIFY(ground.texts().contains(u"Not connected"_s));
    }

    void oneMomentIsNoTrend()
    {
        TrendGround ground;
        ground.history->recordFleet(fleetOf({ "18.2.0" }, now));
        QTRY_VERIFY_WITH_TIMEOUT(ground.texts().contains(u"Only one moment is on record"_s), 10'000);
    }

    void theSliderOnlyLooksNumbersUp()
    {
        TrendGround ground;
        ground.recordTwoDays();
        QTRY_VERIFY_WITH_TIMEOUT(ground.chart().data().times.size() == 3, 10'000);
        QCOMPARE(ground.series(u"behind"_s), (std::vector<double>{ 2, 1, 0 }));
        QCOMPARE(ground.series(u"nearer"_s), (std::vector<double>{ 1, 2, 3 }));
        QCOMPARE(ground.series(u"unknown"_s), (std::vector<double>{ 1, 0, 0 }));
        ground.view.setBehind(2);
        QCOMPARE(ground.series(u"behind"_s), (std::vector<double>{ 1, 1, 0 }));
        const QList<ElidedLabel *> labels = ground.view.findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ElidedLabel *label) { return label->text().contains(u"On record from"_s); }));
        const QString note = lagTrendNote(*ground.past->trend(), VersionReference::Kind::Newest, TimeDisplay::Utc);
        QVERIFY2(note.contains(u"3 state"_s) && note.contains(u"newest release of each day"_s), qPrintable(note));
        QVERIFY(lagTrendNote(*ground.past->trend(), VersionReference::Kind::Server, TimeDisplay::Utc).contains(u"today"_s));
    }

    void theTableHasTheSameNumbers()
    {
        TrendGround ground;
        ground.recordTwoDays();
        QTRY_VERIFY_WITH_TIMEOUT(ground.chart().data().times.size() == 3, 10'000);
        ground.panel().setTableShown(true);
        QAbstractItemModel *table = ground.panel().tableView()->model();
        const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->rowCount(), 3);
        QStringList firstRow;
        for (int column = 1; column < table->columnCount(); ++column)
            firstRow += table->index(0, column).data().toString();
        QVERIFY2(firstRow.contains(u"2"_s) && firstRow.contains(u"1"_s), qPrintable(firstRow.join(u' ')));
    }

    void nothingIsReadWhileNobodyLooks()
    {
        TrendGround ground;
        QTRY_VERIFY(ground.past->isLoaded());
        ground.view.hide();
        ground.recordTwoDays();
        QSignalSpy recorded(ground.history.get(), &History::changed);
        QVERIFY(recorded.wait(10'000));
        QVERIFY(ground.chart().data().times.empty());
        ground.view.show();
        QTRY_VERIFY_WITH_TIMEOUT(ground.chart().data().times.size() == 3, 10'000);
    }

    void aThousandStatesAreDrawnWithAFewPoints()
    {
        VersionTrend trend;
        for (int i = 0; i < 1000; ++i)
            trend.points.push_back({ Instant::fromSeconds(now + i * 600), Version{ 18, 2 }, { { 100, i, 1 }, 2 } });
        trend.watched = { { trend.points.front().at, trend.points.back().at } };
        trend.states = 1000;
        TimeChart chart;
        chart.resize(400, 200);
        chart.setData(lagOverTime(trend, 1));
        chart.grab();
        QVERIFY(chart.drawnCount() > 100 && chart.drawnCount() <= 2 * 400);
        QCOMPARE(greatestOf(chart.data()), 100.0 + 999 + 1 + 2);
    }
};

QTEST_MAIN(TestVersionTrendView)
#include "tst_versiontrendview.moc"
