// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/charts/madeup.h"

#include "models/tables/tableroles.h"
#include "views/charts/chartpanel.h"
#include "views/charts/timebrush.h"
#include "views/charts/timechart.h"
#include "views/widgets/chip.h"
#include "views/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <limits>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

/// The same but for the smoothing of edges.
bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 60;
}

/// A chart in its panel, on show.
class Shown {
public:
    explicit Shown(TimeData data = withGaps(madeUpQueue())) : chart(new TimeChart), panel({ .title = u"Pending and running"_s, .fileName = u"muster-queue"_s, .chart = chart })
    {
        chart->setTimeDisplay(TimeDisplay::Utc);
        chart->setData(std::move(data));
        panel.resize(900, 400);
        panel.show();
        isActive = QTest::qWaitForWindowActive(&panel);
        chart->setFocus();
    }
    [[nodiscard]] QPoint pointAt(int minute, double height = 0.5) const
    {
        const TimeScale scale(chart->data().range, chart->plot().left(), chart->plot().right());
        return { int(scale.x(minuteOf(minute))), int(chart->plot().bottom() - height * chart->plot().height()) };
    }
    [[nodiscard]] QColor colourAt(const QPoint &point) const { return chart->grab().toImage().pixelColor(point); }
    /// How many pixels of this colour a stretch of the plot has.
    [[nodiscard]] int countOf(const QColor &colour, int fromMinute, int untilMinute) const
    {
        const QImage image = chart->grab().toImage();
        int count = 0;
        for (int x = pointAt(fromMinute).x() + 1; x < pointAt(untilMinute).x() - 1; ++x) {
            for (int y = int(chart->plot().top()); y < int(chart->plot().bottom()); ++y)
                count += isNear(image.pixelColor(x, y), colour) ? 1 : 0;
        }
        return count;
    }
    void drag(int fromMinute, int untilMinute) const
    {
        QTest::mousePress(chart, Qt::LeftButton, {}, pointAt(fromMinute));
        QTest::mouseMove(chart, pointAt((fromMinute + untilMinute) / 2));
        QTest::mouseMove(chart, pointAt(untilMinute));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, pointAt(untilMinute));
    }

    TimeChart *chart;
    ChartPanel panel;
    bool isActive = false;
};

/// Three levels, an hour apart.
TimeData threeHours(std::vector<std::optional<double>> values)
{
    TimeData data;
    data.range = { minuteOf(0), minuteOf(180) };
    data.times = { minuteOf(0), minuteOf(60), minuteOf(120) };
    data.series = { { u"pending"_s, u"pending"_s, TimeSeries::Kind::Area, ChartHue::Orange, std::move(values) } };
    return data;
}

} // namespace

class TestTimeChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Settings::Theme::Light); }

    void gapsAreStripedAndNeverDrawnAsZero();
    void unknownValuesBreakALine();
    void aNewPaletteRecoloursEverything();
    void seriesColoursStandOutFromTheGround();
    void theTableHasTheNumbersOfTheChart();
    void theTableStaysWhereItIsWhenTheNumbersMoveOn();
    void csvGuardsAgainstFormulas();
    void oneKeyShowsTheTable();
    void draggingBrushesARange();
    void theKeyboardBrushesAndEscClears();
    void aRangeFromElsewhereIsShownAndTellsNobody();
    void theChipClearsTheRange();
    void theCursorIsSpoken();
    void picturesAreWritten();
    void everythingHasAName();
    void theMenuShowsTheShortcuts();
    void strangeNumbersAreDrawn_data();
    void strangeNumbersAreDrawn();
    void noMoreThanTwoPointsAPixel();
    void peaksSurviveThinning();
    void anEmptyChartSaysSinceWhenItIsWatching();
    void labelsAreRoundTimes();
    void ticksAreRoundNumbers_data();
    void ticksAreRoundNumbers();
};

void TestTimeChart::gapsAreStripedAndNeverDrawnAsZero()
{
    const Shown shown;
    const QColor running = chartColor(ChartHue::Blue, shown.chart->palette());
    QVERIFY(shown.countOf(running, 500, 600) > 1000);
    QCOMPARE(shown.countOf(running, 610, 700), 0);
    QCOMPARE(shown.countOf(chartColor(ChartHue::Ink, shown.chart->palette()), 620, 690), 0);   // nor a line across
    QVERIFY(shown.countOf(unwatchedColor(shown.chart->palette()), 615, 695) > 100);
    QVERIFY(shown.chart->valuesText(minuteOf(650)).contains("not watched"_L1));
    QVERIFY(shown.chart->valuesText(minuteOf(400)).contains("running"_L1));
}

void TestTimeChart::unknownValuesBreakALine()
{
    TimeData data = threeHours({ 5, std::nullopt, 5 });
    data.series[0].kind = TimeSeries::Kind::Line;
    const Shown shown(data);
    const QColor ink = chartColor(ChartHue::Orange, shown.chart->palette());
    QVERIFY(shown.countOf(ink, 5, 55) > 10);
    QCOMPARE(shown.countOf(ink, 65, 115), 0);
    QVERIFY(shown.countOf(ink, 125, 175) > 10);
}

void TestTimeChart::aNewPaletteRecoloursEverything()
{
    const Shown shown;
    const QPoint inArea = shown.pointAt(840, 0.2), ground = shown.pointAt(200, 0.95);
    QCOMPARE(shown.colourAt(inArea), chartColor(ChartHue::Blue, paletteOf(false)));
    applyTheme(Settings::Theme::Dark);
    QTRY_COMPARE(shown.colourAt(inArea), chartColor(ChartHue::Blue, paletteOf(true)));
    QCOMPARE(shown.colourAt(ground), paletteOf(true).color(QPalette::Base));
    QCOMPARE(shown.chart->legend().front().color, chartColor(ChartHue::Blue, paletteOf(true)));
}

void TestTimeChart::seriesColoursStandOutFromTheGround()
{
    for (const bool dark : { false, true }) {
        const QPalette palette = paletteOf(dark);
        for (const ChartHue hue : { ChartHue::Blue, ChartHue::Orange, ChartHue::Teal, ChartHue::Purple, ChartHue::Red, ChartHue::Grey, ChartHue::Ink }) {
            for (const auto ground : { QPalette::Base, QPalette::Window, QPalette::AlternateBase })
                QVERIFY2(contrastRatio(chartColor(hue, palette), palette.color(ground)) >= 3, qPrintable(QString::number(int(hue))));
        }
    }
}

void TestTimeChart::theTableHasTheNumbersOfTheChart()
{
    const Shown shown;
    ChartTable &table = *shown.chart->table();
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 1440);
    QCOMPARE(table.columnCount(), 5);
    for (const int row : { 100, 840, 1439 }) {
        for (int column = 0; column < 4; ++column)
            QCOMPARE(table.index(row, column + 1).data(RawRole).toDouble(), *shown.chart->data().series[std::size_t(column)].values[std::size_t(row)]);
    }
    QCOMPARE(table.index(840, 0).data(RawRole).toDateTime(), minuteOf(840).toDateTime());
    QVERIFY(!table.index(650, 1).data(RawRole).isValid());   // nobody watched: unknown, not zero
    QCOMPARE(table.index(650, 1).data().toString(), u"not watched"_s);
    QCOMPARE(table.headerData(2, Qt::Horizontal, ColumnIdRole).toString(), u"pending"_s);
}

void TestTimeChart::theTableStaysWhereItIsWhenTheNumbersMoveOn()
{
    const Shown shown;
    const QAbstractItemModelTester tester(shown.chart->table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.panel.chart()->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_T);
    shown.panel.tableView()->setCurrentIndex(shown.chart->table()->index(700, 1));
    shown.chart->setData(withGaps(madeUpQueue(1500)));
    QCOMPARE(shown.panel.tableView()->currentIndex().row(), 700);
    QCOMPARE(shown.chart->table()->rowCount(), 1500);
    shown.chart->setData(threeHours({ 1, 2, 3 }));
    QCOMPARE(shown.chart->table()->rowCount(), 3);
}

void TestTimeChart::csvGuardsAgainstFormulas()
{
    TimeData data = threeHours({ 1, std::nullopt, 2.5 });
    data.series[0].id = u"pending"_s;
    const Shown shown(data);
    QTest::keyClick(shown.chart, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().remove(u'\r'), u"time,pending\n2026-03-03T00:00:00Z,1\n2026-03-03T01:00:00Z,\n2026-03-03T02:00:00Z,2.5\n"_s);
}

void TestTimeChart::oneKeyShowsTheTable()
{
    Shown shown;
    QVERIFY(shown.isActive);
    const QSignalSpy told(&shown.panel, &ChartPanel::tableShownChanged);
    QTest::keyClick(shown.chart, Qt::Key_T);
    QVERIFY(shown.panel.isTableShown());
    QVERIFY(shown.panel.tableView()->isVisible() && shown.panel.tableView()->hasFocus());
    QTest::keyClick(shown.panel.tableView(), Qt::Key_T);
    QVERIFY(shown.chart->isVisible() && shown.chart->hasFocus());
    QCOMPARE(told.count(), 2);
}

void TestTimeChart::draggingBrushesARange()
{
    const Shown shown;
    const QSignalSpy brushed(shown.chart->brush(), &TimeBrush::rangeBrushed);
    QTest::mouseClick(shown.chart, Qt::LeftButton, {}, shown.pointAt(300));
    QCOMPARE(brushed.count(), 0);
    shown.drag(900, 780);   // also backwards
    QCOMPARE(brushed.count(), 1);
    const auto from = brushed[0][0].value<Instant>(), until = brushed[0][1].value<Instant>();
    QVERIFY(from < until);
    QVERIFY(std::abs(from.seconds() - minuteOf(780).seconds()) < 180);
    QVERIFY(std::abs(until.seconds() - minuteOf(900).seconds()) < 180);
}

void TestTimeChart::theKeyboardBrushesAndEscClears()
{
    const Shown shown;
    const QSignalSpy brushed(shown.chart->brush(), &TimeBrush::rangeBrushed), cleared(shown.chart->brush(), &TimeBrush::cleared);
    QTest::keyClick(shown.chart, Qt::Key_Home);
    QTest::keyClick(shown.chart, Qt::Key_Right);
    QCOMPARE(brushed.count(), 0);
    QTest::keyClick(shown.chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(shown.chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(brushed.count(), 2);
    const TimeRange range = shown.chart->brush()->range().value();
    QVERIFY(range.from > minuteOf(0));
    QCOMPARE(range.until.seconds() - range.from.seconds(), 2 * (range.from.seconds() - minuteOf(0).seconds()));
    QTest::keyClick(shown.chart, Qt::Key_Escape);
    QVERIFY(!shown.chart->brush()->range());
    QCOMPARE(cleared.count(), 1);
}

void TestTimeChart::aRangeFromElsewhereIsShownAndTellsNobody()
{
    Shown shown;
    const QSignalSpy brushed(shown.chart->brush(), &TimeBrush::rangeBrushed), cleared(shown.chart->brush(), &TimeBrush::cleared);
    const QPoint ground = shown.pointAt(200, 0.95);
    const QColor before = shown.colourAt(ground);
    shown.panel.setBrushedRange(TimeRange{ minuteOf(120), minuteOf(300) });
    QVERIFY(shown.colourAt(ground) != before);
    QVERIFY(shown.panel.findChild<Chip *>(u"rangeChip"_s)->text().contains(u"02:00 – 05:00"_s));
    shown.panel.setBrushedRange(std::nullopt);
    QCOMPARE(shown.colourAt(ground), before);
    QCOMPARE(brushed.count() + cleared.count(), 0);
}

void TestTimeChart::theChipClearsTheRange()
{
    const Shown shown;
    const QSignalSpy cleared(shown.chart->brush(), &TimeBrush::cleared);
    shown.drag(780, 900);
    auto *chip = shown.panel.findChild<Chip *>(u"rangeChip"_s);
    QVERIFY(chip && chip->isVisible());
    QVERIFY(chip->accessibleName().contains("Tue 3 Mar, "_L1) && !chip->text().contains("Mar"_L1));
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!chip->isVisible());
}

void TestTimeChart::theCursorIsSpoken()
{
    const Shown shown;
    QTest::keyClick(shown.chart, Qt::Key_Home);
    QVERIFY2(shown.chart->accessibleName().contains("not watched"_L1), qPrintable(shown.chart->accessibleName()));
    QTest::keyClick(shown.chart, Qt::Key_End);
    QVERIFY2(shown.chart->accessibleName().contains("ceiling 48"_L1), qPrintable(shown.chart->accessibleName()));
    QTest::mouseMove(shown.chart, shown.pointAt(720));
    QVERIFY2(shown.chart->accessibleName().contains("running 48"_L1), qPrintable(shown.chart->accessibleName()));
}

void TestTimeChart::picturesAreWritten()
{
    Shown shown;
    const QTemporaryDir folder;
    const QSignalSpy saved(&shown.panel, &ChartPanel::saved);
    for (const auto &[action, ending] : { std::pair{ u"chart.savePng"_s, u"png"_s }, std::pair{ u"chart.saveSvg"_s, u"svg"_s }, std::pair{ u"chart.saveCsv"_s, u"csv"_s } }) {
        shown.panel.findChild<QAction *>(action)->trigger();
        auto *dialog = shown.panel.findChild<QFileDialog *>(u"saveDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).endsWith("muster-queue."_L1 + ending));
        const QString path = folder.filePath("chart."_L1 + ending);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QVERIFY(QFile(path).size() > 1000);
    }
    QCOMPARE(saved.count(), 3);
    const QImage png(folder.filePath(u"chart.png"_s));
    QVERIFY(png.width() > 1200);
    QSvgRenderer svg(folder.filePath(u"chart.svg"_s));
    QVERIFY(svg.isValid());
    QImage drawn(svg.defaultSize(), QImage::Format_RGB32);
    drawn.fill(Qt::magenta);
    QPainter painter(&drawn);
    svg.render(&painter);
    painter.end();
    const QRgb running = chartColor(ChartHue::Blue, shown.chart->palette()).rgb();
    int found = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            found += drawn.pixel(x, y) == running ? 1 : 0;
    }
    QVERIFY(found > 5000);   // in vectors, and the stack is there
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    QTest::keyClick(shown.chart, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void TestTimeChart::everythingHasAName()
{
    const Shown shown;
    const auto widgets = shown.panel.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
    }
    QCOMPARE(shown.panel.tableView()->accessibleName(), u"Pending and running, numbers"_s);
    QVERIFY(shown.chart->accessibleDescription().contains("pending"_L1));
}

void TestTimeChart::theMenuShowsTheShortcuts()
{
    const Shown shown;
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), shown.chart->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(shown.chart, &event);
    auto *menu = shown.panel.findChild<QMenu *>(u"chartMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().front()->shortcut(), QKeySequence(Qt::Key_T));
    menu->close();
}

void TestTimeChart::strangeNumbersAreDrawn_data()
{
    QTest::addColumn<std::vector<std::optional<double>>>("values");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("all zero") << std::vector<std::optional<double>>{ 0, 0, 0 } << u"pending 0"_s;
    QTest::newRow("all equal") << std::vector<std::optional<double>>{ 7, 7, 7 } << u"pending 7"_s;
    QTest::newRow("huge") << std::vector<std::optional<double>>{ 1e15, 3, 2e15 } << u"pending 2,000,000,000,000,000"_s;
    QTest::newRow("no number") << std::vector<std::optional<double>>{ std::nan(""), 3, std::numeric_limits<double>::infinity() } << u"pending unknown"_s;
    QTest::newRow("below zero") << std::vector<std::optional<double>>{ -5, 3, -1 } << u"pending unknown"_s;
    QTest::newRow("too few values") << std::vector<std::optional<double>>{ 1 } << u"pending unknown"_s;
    QTest::newRow("too many values") << std::vector<std::optional<double>>{ 1, 2, 3, 4, 5 } << u"pending 3"_s;
}

void TestTimeChart::strangeNumbersAreDrawn()
{
    QFETCH(const std::vector<std::optional<double>>, values);
    QFETCH(const QString, spoken);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Shown shown(threeHours(values));
    QVERIFY(!shown.chart->grab().isNull());
    QVERIFY2(shown.chart->summary().contains(spoken), qPrintable(shown.chart->summary()));
}

void TestTimeChart::noMoreThanTwoPointsAPixel()
{
    TimeData data;
    data.range = { minuteOf(0), minuteOf(1440) };
    data.series = { { u"a"_s, u"a"_s, TimeSeries::Kind::Line, ChartHue::Blue, {} } };
    for (int second = 0; second < 86400; ++second) {
        data.times.push_back(Instant::fromSeconds(madeUpDay + second));
        data.series[0].values.emplace_back(second % 60);
    }
    const Shown shown(data);
    QVERIFY(shown.chart->drawnCount() <= 2 * std::size_t(shown.chart->plot().width() + 1));
    QVERIFY(shown.chart->drawnCount() > std::size_t(shown.chart->plot().width() * 0.8));
}

void TestTimeChart::peaksSurviveThinning()
{
    TimeData data = madeUpQueue();
    data.series[1].values[733] = 5000;
    const auto drawn = drawnTimes(data, 100);
    QVERIFY(std::find(drawn.begin(), drawn.end(), 733) != drawn.end());
    QVERIFY(std::is_sorted(drawn.begin(), drawn.end()));
}

void TestTimeChart::anEmptyChartSaysSinceWhenItIsWatching()
{
    Shown shown((TimeData()));
    auto *headline = shown.panel.findChild<QLabel *>(u"emptyHeadline"_s);
    QVERIFY(headline->isVisible() && !shown.chart->isVisible());
    shown.panel.setWatchedSince(minuteOf(605));
    QVERIFY2(headline->text().contains("10:05"_L1), qPrintable(headline->text()));
    shown.panel.setLoading(true);
    QVERIFY(headline->text().contains(u'…'));
    QTest::keyClick(&shown.panel, Qt::Key_T);
    QVERIFY(!shown.panel.isTableShown());
    shown.chart->setData(threeHours({ 1, 2, 3 }));
    QVERIFY(shown.chart->isVisible() && !headline->isVisible());
    TimeData one = threeHours({ 4 });
    one.times.resize(1);
    shown.chart->setData(one);
    QVERIFY(shown.countOf(chartColor(ChartHue::Orange, shown.chart->palette()), 0, 180) > 100);   // it holds until the end
}

void TestTimeChart::labelsAreRoundTimes()
{
    const auto texts = [](const TimeRange &range, int most) {
        QStringList all;
        for (const TimeTick &tick : timeTicks(range, most, TimeDisplay::Utc))
            all += tick.text;
        return all.join(u' ');
    };
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(texts({ minuteOf(7), minuteOf(67) }, 5), u"00:15 00:30 00:45 01:00"_s);
    QCOMPARE(texts({ minuteOf(-30), minuteOf(1410) }, 6), u"Tue 3 06:00 12:00 18:00"_s);
    QCOMPARE(texts({ minuteOf(0), minuteOf(3 * 1440) }, 5), u"3 Mar 4 Mar 5 Mar 6 Mar"_s);
    QVERIFY(timeTicks({ minuteOf(0), minuteOf(400 * 1440) }, 8, TimeDisplay::Utc).size() <= 9);
    QVERIFY(timeTicks({ minuteOf(5), minuteOf(5) }, 8, TimeDisplay::Utc).empty());
    QVERIFY(timeTicks({}, 8, TimeDisplay::Utc).empty());
}

void TestTimeChart::ticksAreRoundNumbers_data()
{
    QTest::addColumn<double>("greatest");
    QTest::addColumn<ChartUnit>("unit");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("nothing") << 0.0 << ChartUnit::Count << u"0 1"_s;
    QTest::newRow("one") << 1.0 << ChartUnit::Count << u"0 1"_s;
    QTest::newRow("three") << 3.0 << ChartUnit::Count << u"0 1 2 3"_s;
    QTest::newRow("forty-seven") << 47.0 << ChartUnit::Count << u"0 20 40 60"_s;
    QTest::newRow("thousands") << 31'000.0 << ChartUnit::Count << u"0 10 k 20 k 30 k 40 k"_s;
    QTest::newRow("seconds") << 25.0 << ChartUnit::Seconds << u"0 s 10 s 20 s 30 s"_s;
    QTest::newRow("minutes") << 1500.0 << ChartUnit::Seconds << u"0 s 10 min 20 min 30 min"_s;
    QTest::newRow("hours") << 15'000.0 << ChartUnit::Seconds << u"0 s 2 h 4 h 6 h"_s;
    QTest::newRow("share") << 0.37 << ChartUnit::Share << u"0 % 10 % 20 % 30 % 40 %"_s;
}

void TestTimeChart::ticksAreRoundNumbers()
{
    QFETCH(const double, greatest);
    QFETCH(const ChartUnit, unit);
    QFETCH(const QString, ticks);
    QStringList texts;
    for (const double tick : valueTicks(greatest, 4, unit))
        texts += shortValueText(tick, unit);
    QCOMPARE(texts.join(u' '), ticks);
}

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
