// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs the window's thread to show new numbers: from the data to the painted chart, in the size of half a window.

#include "tests/bench/figure.h"
#include "tests/views/charts/madeup.h"
#include "views/charts/barchart.h"
#include "views/charts/busyribbon.h"
#include "views/charts/heatmap.h"
#include "views/charts/timebrush.h"
#include "views/charts/timechart.h"
#include "views/widgets/theme.h"

#include <QApplication>

using namespace muster;
using namespace muster::test;

namespace {

/// Paints what has to be painted, into a backing store of its own.
class Screen {
public:
    Screen(Chart &chart, const QSize &size) : m_chart(chart), m_screen(size, QImage::Format_RGB32)
    {
        chart.resize(size);
        chart.show();
        QCoreApplication::processEvents();
    }
    void paint() { m_chart.QWidget::render(&m_screen, {}, {}, QWidget::DrawChildren); }

private:
    Chart &m_chart;
    QImage m_screen;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    applyTheme(Settings::Theme::Light);
    const QSize half(960, 320);

    TimeChart queue;
    Screen queueScreen(queue, half);
    const TimeData day = withGaps(madeUpQueue()), twoDays = withGaps(madeUpQueue(2880)), waits = madeUpWaits();
    const auto show = [&](const TimeData &data) {
        queue.setData(data);
        queueScreen.paint();
    };
    figure("time chart, 24 h by the minute, 4 series: new data to painted", 16, [&] { show(day); });
    figure("the same, 48 h", 16, [&] { show(twoDays); });
    figure("the same, two lines of percentiles", 16, [&] { show(waits); });
    show(day);
    int minute = 0;
    figure("time chart, the cursor moves one step", 4, [&] {
        queue.brush()->setCursor(minuteOf(++minute));
        queueScreen.paint();
    });

    BarChart bars;
    Screen barScreen(bars, half);
    const BarData runners = madeUpBars(500);
    figure("bars, 500 runners: the greatest and the others drawn", 16, [&] {
        bars.setData(runners);
        barScreen.paint();
    });

    HeatMap week;
    Screen weekScreen(week, half);
    const HeatData hours = madeUpWeek();
    figure("heat map", 16, [&] {
        week.setData(hours);
        weekScreen.paint();
    });

    BusyRibbon ribbon;
    Screen ribbonScreen(ribbon, QSize(1600, 2400));
    const RibbonData managers = madeUpRibbon(100, 500);
    ribbon.setData(managers);
    figure("busy ribbon, 100 rows of 500 blocks, all in sight: painted", 16, [&] {
        ribbon.setTimeDisplay(ribbon.timeDisplay() == TimeDisplay::Utc ? TimeDisplay::Local : TimeDisplay::Utc);   // makes the picture anew
        ribbonScreen.paint();
    });
    figure("the same: new data to painted", 33, [&] {
        ribbon.setData(managers);
        ribbonScreen.paint();
    });
}
