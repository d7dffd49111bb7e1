// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For the eyes of developers: every chart over made-up numbers, as a picture or to be used by hand.
//   charts_gallery [--dark] [--size 1280x800] [--only NAME] [--tables] [--grab FILE.png]

#include "tests/views/charts/madeup.h"
#include "views/charts/barchart.h"
#include "views/charts/busyribbon.h"
#include "views/charts/chartpanel.h"
#include "views/charts/heatmap.h"
#include "views/charts/timebrush.h"
#include "views/charts/timechart.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QGridLayout>
#include <QTimer>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

ChartPanel *panelOf(const QString &name, const QString &title, Chart *chart)
{
    auto *panel = new ChartPanel({ .title = title, .fileName = "muster-"_L1 + name, .chart = chart });
    panel->setObjectName(name);
    return panel;
}

std::vector<ChartPanel *> allPanels()
{
    auto *queue = new TimeChart;
    queue->setData(withGaps(madeUpQueue()));
    auto *queuePanel = panelOf(u"queue"_s, u"Pending and running"_s, queue);
    queuePanel->setNote(u"watched 86 % of the time"_s);
    queuePanel->setBrushedRange(TimeRange{ minuteOf(720), minuteOf(840) });

    auto *waits = new TimeChart;
    waits->setData(madeUpWaits());

    auto *bars = new BarChart;
    bars->setData(madeUpBars(31));
    auto *columns = new BarChart(Qt::Vertical);
    columns->setData(madeUpBars(9));
    auto *week = new HeatMap;
    week->setData(madeUpWeek());
    week->setCurrentCell(HeatMap::Cell{ 2, 14 });
    auto *ribbon = new BusyRibbon;
    ribbon->setData(madeUpRibbon(40, 60));

    auto *empty = panelOf(u"empty"_s, u"Pending and running"_s, new TimeChart);
    empty->setWatchedSince(minuteOf(3));
    return { queuePanel, panelOf(u"waits"_s, u"Waiting time"_s, waits), panelOf(u"bars"_s, u"Jobs by runner"_s, bars), panelOf(u"week"_s, u"Waiting by the hour"_s, week),
        panelOf(u"ribbon"_s, u"Who was busy"_s, ribbon), panelOf(u"columns"_s, u"Jobs by platform"_s, columns), empty };
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"dark"_s, {} }, { u"size"_s, {}, u"size"_s, u"1280x800"_s }, { u"only"_s, {}, u"name"_s }, { u"tables"_s, {} }, { u"grab"_s, {}, u"file"_s } });
    parser.process(application);
    applyTheme(parser.isSet(u"dark"_s) ? Settings::Theme::Dark : Settings::Theme::Light);

    QWidget window;
    window.setWindowTitle(u"Charts"_s);
    auto *grid = new QGridLayout(&window);
    grid->setSpacing(8);
    int place = 0;
    for (ChartPanel *panel : allPanels()) {
        if (parser.isSet(u"only"_s) ? panel->objectName() != parser.value(u"only"_s) : panel->objectName() == "empty"_L1) {
            delete panel;
            continue;
        }
        panel->setTableShown(parser.isSet(u"tables"_s));
        grid->addWidget(panel, place / 2, place % 2);
        ++place;
    }
    if (parser.isSet(u"only"_s))
        grid->setContentsMargins(0, 0, 0, 0);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (parser.isSet(u"grab"_s)) {
        QTimer::singleShot(300, &application, [&] {
            window.grab().save(parser.value(u"grab"_s));
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
