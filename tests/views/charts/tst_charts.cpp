// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/charts/madeup.h"

#include "models/tables/tableroles.h"
#include "views/charts/barchart.h"
#include "views/charts/chartkeys.h"
#include "views/charts/busyribbon.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartpicture.h"
#include "views/charts/heatmap.h"
#include "views/charts/timebrush.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

#include <limits>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

/// On show, with the focus.
template <class T>
void show(T &chart, const QSize &size = { 900, 400 })
{
    chart.setTimeDisplay(TimeDisplay::Utc);
    chart.setTitle(u"Chart"_s);
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    chart.setFocus();
}

RibbonData twoRows()
{
    RibbonData data;
    data.range = { minuteOf(0), minuteOf(600) };
    data.rows = { { u"a"_s, u"s_a1"_s, { { 11, minuteOf(60), minuteOf(120), RibbonData::Result::Success, u"build"_s }, { 12, minuteOf(200), minuteOf(300), RibbonData::Result::Failed, u"test"_s } } },
        { u"b"_s, u"s_b2"_s, { { 22, minuteOf(150), Instant(), RibbonData::Result::Running, u"deploy"_s }, { 21, minuteOf(100), minuteOf(400), RibbonData::Result::Canceled, u"lint"_s } } } };
    return data;
}

} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { applyTheme(Settings::Theme::Light); }

    void theGreatestBarsAreDrawnTheRestIsOthers();
    void theTableHasAllBars();
    void theKeysOfChartsAreActionsOfTheProgram();
    void aHistogramKeepsItsOrderAndAllItsBars();
    void aClickOrEnterActivatesABar();
    void barsSurviveStrangeNumbers();
    void barsFollowThePalette();

    void heatCellsAreReachedByKeyboardAndSpoken();
    void heatCellsAreReachedByMouse();
    void unwatchedHoursAreStripedAndUnknown();
    void theHeatScaleIsLegibleInBothThemes();
    void aHeatMapOfNothingIsEmpty();

    void jobsAtTheSameTimeLieInLanes();
    void blocksAreReachedByKeyboard();
    void blocksAreReachedByMouse();
    void aRibbonIsBrushed();
    void aRibbonScrolls();
    void aFailureHidesNothingAndIsNotHidden();
    void theTableHasAllBlocks();

    void everyChartGivesPicturesAndCsv();
};

void TestCharts::theGreatestBarsAreDrawnTheRestIsOthers()
{
    BarChart chart;
    chart.resize(600, 400);
    chart.setData(madeUpBars(30));
    QCOMPARE(chart.drawn().size(), 13U);
    QVERIFY(chart.drawn()[0].sum() >= chart.drawn()[1].sum());
    QVERIFY(chart.drawn().back().key.isEmpty());
    QVERIFY(chart.drawn().back().label.startsWith(u"18 "_s));
    chart.setData(madeUpBars(13));   // one that is left over is drawn by its own name
    QCOMPARE(chart.drawn().size(), 13U);
    QVERIFY(!chart.drawn().back().key.isEmpty());
    show(chart, { 600, 120 });   // no more than can be read
    QVERIFY(chart.drawn().size() > 2 && chart.drawn().size() < 8);
    QCOMPARE(chart.table()->rowCount(), 13);
}

void TestCharts::theTableHasAllBars()
{
    BarChart chart;
    const QAbstractItemModelTester tester(chart.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    BarData data = madeUpBars(30);
    data.bars[0].label = u"=cmd"_s;
    chart.setData(data);
    QCOMPARE(chart.table()->rowCount(), 30);
    QCOMPARE(chart.table()->index(0, 0).data(RawRole).toString(), u"=cmd"_s);
    QCOMPARE(chart.table()->index(0, 1).data(RawRole).toDouble(), 43.0);
    ChartPanel panel({ .title = u"Jobs by runner"_s, .fileName = u"muster-bars"_s, .chart = new BarChart });
    static_cast<BarChart *>(panel.chart())->setData(data);
    panel.copyCsv();
    QVERIFY(QGuiApplication::clipboard()->text().contains("'=cmd,43,0"_L1));
}

void TestCharts::theKeysOfChartsAreActionsOfTheProgram()
{
    ActionRegistry actions;
    QWidget page, otherPage;
    actions.add({ .id = u"other.copy"_s, .text = u"Copy"_s, .shortcut = QKeySequence(QKeySequence::Copy), .scope = &otherPage }, &otherPage);
    actions.setChosenShortcuts({ { u"chart.copyCsv"_s, { QKeySequence(Qt::Key_N) } } });
    const ChartKeys keys(actions);
    auto *panel = new ChartPanel({ .title = u"Jobs by runner"_s, .fileName = u"muster-bars"_s, .chart = new BarChart }, &page);
    static_cast<BarChart *>(panel->chart())->setData(madeUpBars(3));
    page.resize(600, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    panel->chart()->setFocus();
    // What was chosen before the panel was made, and what is chosen while it is there.
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(panel->chart(), Qt::Key_N);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(actions.canHaveShortcut(u"chart.table"_s));
    actions.setShortcut(u"chart.table"_s, QKeySequence(Qt::Key_Z));
    QTest::keyClick(panel->chart(), Qt::Key_T);
    QVERIFY(!panel->isTableShown());
    QTest::keyClick(panel->chart(), Qt::Key_Z);
    QVERIFY(panel->isTableShown());
    // From elsewhere it means the chart on screen.
    panel->tableView()->clearFocus();
    actions.action(u"chart.table"_s)->trigger();
    QVERIFY(!panel->isTableShown());
    // They meet what is on a page with a chart, and nothing else.
    actions.add({ .id = u"page.zoom"_s, .text = u"Zoom"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_S), .scope = &page }, &page);
    QCOMPARE(actions.conflicts(u"chart.savePng"_s, QKeySequence(Qt::CTRL | Qt::Key_S)).size(), std::size_t(1));
    QVERIFY(actions.conflicts(u"chart.copyCsv"_s, QKeySequence(QKeySequence::Copy)).empty());
    QVERIFY(actions.conflicts(u"other.copy"_s, QKeySequence(Qt::Key_Z)).empty());
    QCOMPARE(actions.conflicts(u"page.zoom"_s, QKeySequence(Qt::Key_Z)).size(), std::size_t(1));
}

void TestCharts::aHistogramKeepsItsOrderAndAllItsBars()
{
    BarChart chart(Qt::Vertical);
    BarData data = madeUpBars(40);
    std::reverse(data.bars.begin(), data.bars.end());   // the smallest first
    data.isOrdered = true;
    data.chosen = data.bars[3].key;
    const std::vector<BarData::Bar> given = data.bars;
    chart.setData(data);
    show(chart, { 700, 180 });
    QCOMPARE(chart.drawn().size(), 40U);
    for (std::size_t i = 0; i < given.size(); ++i)
        QCOMPARE(chart.drawn()[i].key, given[i].key);
    QVERIFY(chart.summary().startsWith(given.back().label));   // the tallest, not the first
    const QSignalSpy activated(&chart, &BarChart::barActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.slotOf(39).center().toPoint());
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated[0][0].toString(), given[39].key);
    QCOMPARE(activated[1][0].toString(), given[0].key);
}

void TestCharts::aClickOrEnterActivatesABar()
{
    for (const Qt::Orientation orientation : { Qt::Horizontal, Qt::Vertical }) {
        BarChart chart(orientation);
        chart.setData(madeUpBars(30));
        show(chart);
        const QSignalSpy activated(&chart, &BarChart::barActivated);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.slotOf(1).center().toPoint());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toString(), chart.drawn()[1].key);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.slotOf(12).center().toPoint());
        QCOMPARE(activated.count(), 1);   // the others are nobody
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY2(chart.accessibleName().contains(chart.drawn()[0].label) && chart.accessibleName().contains("running 43"_L1), qPrintable(chart.accessibleName()));
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(activated.back()[0].toString(), chart.drawn()[1].key);
    }
}

void TestCharts::barsSurviveStrangeNumbers()
{
    BarChart chart;
    show(chart);
    QVERIFY(!chart.hasData() && !chart.grab().isNull());
    BarData data = madeUpBars(3);
    data.bars[0].values = { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity() };
    data.bars[1].values = { 1e15, -3 };
    data.bars[2].values = {};
    chart.setData(data);
    QVERIFY(!chart.grab().isNull());
    QCOMPARE(chart.drawn()[0].sum(), 1e15);
    QCOMPARE(chart.drawn()[2].sum(), 0.0);
    data.bars.resize(1);
    chart.setData(data);
    QVERIFY(!chart.grab().isNull());
}

void TestCharts::barsFollowThePalette()
{
    BarChart chart;
    chart.setData(madeUpBars(5));
    show(chart);
    const auto runningAt = [&] { const QRectF slot = chart.slotOf(0); return chart.grab().toImage().pixelColor(int(chart.width() * 0.45), int(slot.center().y())); };
    QCOMPARE(runningAt(), chartColor(ChartHue::Blue, paletteOf(false)));
    applyTheme(Settings::Theme::Dark);
    QTRY_COMPARE(runningAt(), chartColor(ChartHue::Blue, paletteOf(true)));
}

void TestCharts::heatCellsAreReachedByKeyboardAndSpoken()
{
    HeatMap map;
    map.setData(madeUpWeek());
    show(map);
    const QSignalSpy activated(&map, &HeatMap::cellActivated);
    QTest::keyClick(&map, Qt::Key_Right);   // shows the cursor
    QCOMPARE(map.currentCell()->hour, 0);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Down);
    for (int i = 0; i < 14; ++i)
        QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(*map.currentCell(), (HeatMap::Cell{ 2, 14 }));   // weeks begin on Sunday here
    QVERIFY2(map.accessibleName().contains(u"Tuesday, 14:00 – 15:00"_s), qPrintable(map.accessibleName()));
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(activated[0], (QVariantList{ 2, 14 }));
    QTest::keyClick(&map, Qt::Key_End);
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.currentCell()->hour, 23);
}

void TestCharts::heatCellsAreReachedByMouse()
{
    HeatMap map;
    map.setData(madeUpWeek());
    show(map);
    const QSignalSpy activated(&map, &HeatMap::cellActivated);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.rectOf({ 5, 9 }).center().toPoint());
    QCOMPARE(activated[0], (QVariantList{ 5, 9 }));
    QTest::mouseMove(&map, map.rectOf({ 7, 3 }).center().toPoint());
    QVERIFY(map.spoken().contains("not watched"_L1));
}

void TestCharts::unwatchedHoursAreStripedAndUnknown()
{
    HeatMap map;
    map.setData(madeUpWeek());
    show(map);
    const QImage image = map.grab().toImage();
    const QRect rect = map.rectOf({ 7, 3 }).toRect();
    int ground = 0, stripes = 0;
    for (int x = rect.left(); x <= rect.right(); ++x) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            ground += image.pixelColor(x, y) == chartGround(map.palette()) ? 1 : 0;
            stripes += image.pixelColor(x, y) == unwatchedColor(map.palette()) ? 1 : 0;
        }
    }
    QVERIFY(ground > 10 && stripes > 10);
    const QAbstractItemModelTester tester(map.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(map.table()->rowCount(), 168);
    QCOMPARE(map.table()->index(3, 0).data().toString(), u"Sunday"_s);
    QVERIFY(!map.table()->index(3, 2).data(RawRole).isValid());
    QCOMPARE(map.table()->index(24 + 14, 2).data(RawRole).toDouble(), *madeUpWeek().cells[0][14]);
}

void TestCharts::theHeatScaleIsLegibleInBothThemes()
{
    for (const bool dark : { false, true }) {
        const QPalette palette = paletteOf(dark);
        double before = 0;
        for (int step = 0; step <= 20; ++step) {
            const QColor colour = sequentialColor(step / 20.0, palette);
            QVERIFY2(contrastRatio(inkOn(colour), colour) >= 4.5, qPrintable(QString::number(step)));
            const double fromGround = contrastRatio(colour, chartGround(palette));
            QVERIFY(fromGround > before);   // one direction only
            before = fromGround;
        }
        QVERIFY(before > 7);
    }
}

void TestCharts::aHeatMapOfNothingIsEmpty()
{
    HeatMap map;
    show(map);
    QVERIFY(!map.hasData() && !map.grab().isNull());
    HeatData data;
    data.cells[0][0] = 0;
    map.setData(data);
    QVERIFY(map.hasData() && !map.grab().isNull());
    data.cells[0][0] = std::numeric_limits<double>::quiet_NaN();
    data.cells[3][3] = 1e18;
    map.setData(data);
    QVERIFY(!map.grab().isNull());
    QVERIFY(map.summary().contains("Thursday"_L1));
}

void TestCharts::jobsAtTheSameTimeLieInLanes()
{
    RibbonData::Row row;
    for (int i = 0; i < 20; ++i)
        row.blocks.push_back({ i, minuteOf(i), minuteOf(100), RibbonData::Result::Success, {} });
    row.blocks.push_back({ 99, minuteOf(100), Instant(), RibbonData::Result::Running, {} });
    const RibbonLanes laid = laidInLanes(row, minuteOf(200));
    QCOMPARE(laid.count, mostLanes);
    QCOMPARE(int(laid.lanes[0]), 0);
    QCOMPARE(int(laid.lanes[7]), 7);
    QCOMPARE(int(laid.lanes[19]), 7);
    QCOMPARE(int(laid.lanes[20]), 0);
}

void TestCharts::blocksAreReachedByKeyboard()
{
    BusyRibbon ribbon;
    ribbon.setData(twoRows());
    show(ribbon);
    const QSignalSpy activated(&ribbon, &BusyRibbon::blockActivated);
    QTest::keyClick(&ribbon, Qt::Key_Down);
    QCOMPARE(*ribbon.current(), (BusyRibbon::Place{ 0, 1 }));   // the newest
    QVERIFY2(ribbon.accessibleName().contains("test, failed"_L1), qPrintable(ribbon.accessibleName()));
    QTest::keyClick(&ribbon, Qt::Key_Left);
    QTest::keyClick(&ribbon, Qt::Key_Return);
    QCOMPARE(activated[0][0].toLongLong(), 11);
    QTest::keyClick(&ribbon, Qt::Key_Down);
    QTest::keyClick(&ribbon, Qt::Key_Right);
    QTest::keyClick(&ribbon, Qt::Key_Right);
    QTest::keyClick(&ribbon, Qt::Key_Return);
    QCOMPARE(activated[1][0].toLongLong(), 22);
    QTest::keyClick(&ribbon, Qt::Key_Down);   // there is no further row
    QCOMPARE(ribbon.current()->row, 1);
}

void TestCharts::blocksAreReachedByMouse()
{
    BusyRibbon ribbon;
    ribbon.setData(twoRows());
    show(ribbon);
    const QSignalSpy activated(&ribbon, &BusyRibbon::blockActivated);
    for (const auto &[place, id] : { std::pair{ BusyRibbon::Place{ 0, 0 }, 11 }, std::pair{ BusyRibbon::Place{ 0, 1 }, 12 }, std::pair{ BusyRibbon::Place{ 1, 0 }, 21 }, std::pair{ BusyRibbon::Place{ 1, 1 }, 22 } }) {
        QTest::mouseClick(&ribbon, Qt::LeftButton, {}, ribbon.rectOf(place).center().toPoint());
        QCOMPARE(activated.back()[0].toLongLong(), id);
    }
    QTest::mouseClick(&ribbon, Qt::LeftButton, {}, QPoint(int(ribbon.plot().left()) + 3, int(ribbon.plot().bottom()) - 3));
    QCOMPARE(activated.count(), 4);
}

void TestCharts::aRibbonIsBrushed()
{
    BusyRibbon ribbon;
    ribbon.setData(twoRows());
    show(ribbon);
    const QSignalSpy brushed(ribbon.brush(), &TimeBrush::rangeBrushed), activated(&ribbon, &BusyRibbon::blockActivated);
    const QPoint from(int(ribbon.plot().left()) + 100, int(ribbon.plot().top()) + 10), until = from + QPoint(200, 0);
    QTest::mousePress(&ribbon, Qt::LeftButton, {}, from);
    QTest::mouseMove(&ribbon, from + QPoint(50, 0));
    QTest::mouseMove(&ribbon, until);
    QTest::mouseRelease(&ribbon, Qt::LeftButton, {}, until);
    QCOMPARE(brushed.count(), 1);
    QCOMPARE(activated.count(), 0);   // a drag is no click
    QTest::keyClick(&ribbon, Qt::Key_Down);
    QTest::keyClick(&ribbon, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(brushed.count(), 2);
    QCOMPARE(brushed[1][0].value<Instant>(), minuteOf(200));   // from the block on
    QTest::keyClick(&ribbon, Qt::Key_Escape);
    QVERIFY(!ribbon.brush()->range());
}

void TestCharts::aRibbonScrolls()
{
    BusyRibbon ribbon;
    ribbon.setData(madeUpRibbon(100, 20));
    show(ribbon, { 800, 300 });
    auto *bar = ribbon.findChild<QScrollBar *>();
    QVERIFY(bar->isVisible() && bar->maximum() > 1000);
    QTest::keyClick(&ribbon, Qt::Key_Down);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&ribbon, Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QVERIFY(ribbon.plot().intersects(ribbon.rectOf(*ribbon.current())));
    ribbon.setData(madeUpRibbon(2, 20));
    QVERIFY(!bar->isVisible() && bar->value() == 0);
}

void TestCharts::aFailureHidesNothingAndIsNotHidden()
{
    RibbonData data = twoRows();
    data.rows.resize(1);
    data.rows[0].blocks.clear();
    for (int i = 0; i < 600 * 60; i += 5)   // far more than pixels
        data.rows[0].blocks.push_back({ i, Instant::fromSeconds(madeUpDay + i), Instant::fromSeconds(madeUpDay + i + 5), i == 18'005 ? RibbonData::Result::Failed : RibbonData::Result::Success, {} });
    BusyRibbon ribbon;
    ribbon.setData(data);
    show(ribbon);
    const QImage image = ribbon.grab().toImage();
    const QColor red = chartColor(ChartHue::Red, ribbon.palette()), teal = chartColor(ChartHue::Teal, ribbon.palette());
    int failed = 0, succeeded = 0;
    for (int x = 0; x < image.width(); ++x) {
        failed += image.pixelColor(x, int(ribbon.rectOf({ 0, 0 }).center().y())) == red ? 1 : 0;
        succeeded += image.pixelColor(x, int(ribbon.rectOf({ 0, 0 }).center().y())) == teal ? 1 : 0;
    }
    QCOMPARE(failed, 1);
    QVERIFY(succeeded > 500);
}

void TestCharts::theTableHasAllBlocks()
{
    BusyRibbon ribbon;
    const QAbstractItemModelTester tester(ribbon.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    ribbon.setTimeDisplay(TimeDisplay::Utc);
    ribbon.setData(twoRows());
    QCOMPARE(ribbon.table()->rowCount(), 4);
    QCOMPARE(ribbon.table()->index(1, 3).data().toString(), u"failed"_s);
    QCOMPARE(ribbon.table()->index(2, 4).data(RawRole).toLongLong(), 21);
    QVERIFY(!ribbon.table()->index(3, 2).data(RawRole).isValid());   // still running
    ribbon.setData({});
    QCOMPARE(ribbon.table()->rowCount(), 0);
    QVERIFY(!ribbon.hasData());
}

void TestCharts::everyChartGivesPicturesAndCsv()
{
    auto *bars = new BarChart;
    bars->setData(madeUpBars(30));
    auto *week = new HeatMap;
    week->setData(madeUpWeek());
    auto *ribbon = new BusyRibbon;
    ribbon->setData(madeUpRibbon(10, 50));
    for (Chart *chart : std::initializer_list<Chart *>{ bars, week, ribbon }) {
        ChartPanel panel({ .title = u"A chart"_s, .fileName = u"muster-chart"_s, .chart = chart });
        QCOMPARE(chart->accessibleName(), u"A chart"_s);
        QVERIFY(!chart->accessibleDescription().isEmpty());
        QVERIFY(chartpicture::toPng(*chart).startsWith("\x89PNG"));
        const QByteArray svg = chartpicture::toSvg(*chart);
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(svg.size() > 5000 && svg.contains("A chart"));
        panel.copyCsv();
        QVERIFY(QGuiApplication::clipboard()->text().count(u'\n') == chart->table()->rowCount() + 1);
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
