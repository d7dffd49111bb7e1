// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What loading a fleet costs: six slots against one cursor over a line of 50 ms, the client alone over a line of 0 ms, the
// window's thread meanwhile, and the fleet in memory. With the argument "big" also a fleet of 350,000.

#include "models/tables/runnertable.h"
#include "tests/bench/figure.h"
#include "tests/bench/replayserver.h"
#include "tests/bench/stalls.h"
#include "tests/models/sync/demosession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QTableView>

#include <sys/resource.h>

using namespace muster;
using namespace muster::test;

namespace {

void print(const char *what, double value, const char *unit, double budget, bool mayBeMore = false)
{
    const bool isOk = mayBeMore ? value >= budget : value <= budget;
    std::printf("%-80s %8.2f %-3s  budget %6.1f %-3s  %s\n", what, value, unit, budget, unit, isOk ? "ok" : "OVER");
    std::fflush(stdout);
}

double processSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Timed {
    double firstRowMs = 0;
    double totalMs = 0;
    Snapshot::Ptr fleet;
};

Timed timedLoad(DemoSession &session)
{
    Timed timed;
    QElapsedTimer timer;
    timer.start();
    const auto summary = session.load({}, [&](InventoryLoad &load) {
        QObject::connect(&load, &InventoryLoad::published, &load, [&](const Snapshot::Ptr &) {
            if (timed.firstRowMs == 0)
                timed.firstRowMs = double(timer.nsecsElapsed()) / 1e6;
        });
    });
    timed.totalMs = double(timer.nsecsElapsed()) / 1e6;
    timed.fleet = summary.fleet;
    if (summary.error)
        std::printf("  the load says: %s\n", qPrintable(summary.error->detail));
    return timed;
}

/// How everybody else does it: one page after the other, the same pages.
double oneCursor(DemoSession &session)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    gitlab::RunnersQuery query;
    std::function<void()> ask = [&] {
        session.client().runners(query, &loop, [&](const Result<gitlab::RunnersPage> &page) {
            if (!page || !page->hasNext)
                return loop.quit();
            query.after = page->endCursor;
            ask();
        });
    };
    ask();
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

void slotsAgainstOneCursor(const char *what, const demo::Mix &mix, double budgetMs, double budgetRatio)
{
    DemoSession session({ .runners = 10'000, .mix = mix, .latency = std::chrono::milliseconds(50) });
    std::vector<double> totals, ones, firsts;
    for (int i = 0; i < 3; ++i) {
        const Timed timed = timedLoad(session);
        totals.push_back(timed.totalMs);
        firsts.push_back(timed.firstRowMs - 50);
        ones.push_back(oneCursor(session));
    }
    const QByteArray name(what);
    if (budgetMs > 0)
        print(QByteArray("10,000 runners, " + name + ", 50 ms a page: six slots").constData(), median(totals), "ms", budgetMs);
    std::printf("%-80s %8.2f ms\n", QByteArray("10,000 runners, " + name + ", 50 ms a page: one cursor").constData(), median(ones));
    print(QByteArray("10,000 runners, " + name + ": one cursor / six slots").constData(), median(ones) / median(totals), "x", budgetRatio, true);
    print(QByteArray("first row, beyond the round trip (" + name + ")").constData(), median(firsts), "ms", 15);
}

void clientAlone()
{
    DemoSession session({ .runners = 100'000 });
    ReplayServer replay(session.server().url());
    if (!session.connect(replay.url()))
        return;
    // Where cursors meet depends on who was quicker: a few rounds until every page that may be asked for has been seen.
    for (int i = 0; i < 4; ++i)
        (void)timedLoad(session);
    std::vector<double> walls, seconds;
    Timed timed;
    (void)replay.takeMisses();
    for (int i = 0; i < 5; ++i) {
        const double before = processSeconds();
        timed = timedLoad(session);
        seconds.push_back((processSeconds() - before) * 1000);
        walls.push_back(timed.totalMs);
    }
    print("100,000 runners, 0 ms: wall", median(walls), "ms", 1200);
    print("100,000 runners, 0 ms: processor time, the replaying server included", median(seconds), "ms", 1500);
    std::printf("  (%d of the pages were not in memory yet)\n", replay.takeMisses());
    const double managers = double(timed.fleet->managerCount()) / double(timed.fleet->size());
    std::printf("  (%.2f managers a runner)\n", managers);
    print("memory per 100,000 runners, search text included", double(timed.fleet->bytes()) / 1e6, "MB", 60);

    // With a real table that shows it: the first load, then a refresh.
    RunnerTable table;
    QTableView view;
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setModel(&table);
    view.resize(1900, 1000);
    view.show();
    Stalls stalls;
    for (const char *what : { "first load", "refresh" }) {
        stalls.start();
        const auto summary = session.load({}, [&](InventoryLoad &load) {
            if (table.rowCount() == 0)
                QObject::connect(&load, &InventoryLoad::published, &table, [&](const Snapshot::Ptr &fleet) { table.setSnapshot(fleet); });
        });
        table.setSnapshot(summary.fleet);
        QCoreApplication::processEvents();
        stalls.stop();
        print(QByteArray(QByteArray(what) + ", 100,000 runners: longest work of the window's thread").constData(), stalls.longest(), "ms", 33);
        print(QByteArray(QByteArray(what) + ", 100,000 runners: turns under 16 ms").constData(), stalls.quick(), "%", 99.9, true);
    }
}

void big()
{
    DemoSession session({ .runners = 350'000 });
    const Timed timed = timedLoad(session);
    std::printf("%-80s %8.2f ms\n", "350,000 runners, 0 ms, the simulator in the same process", timed.totalMs);
    print("memory of 350,000 runners", double(timed.fleet->bytes()) / 1e6, "MB", 210);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    slotsAgainstOneCursor("thirds", { 1, 1, 1 }, 1200, 4);
    slotsAgainstOneCursor("80/15/5", { 80, 15, 5 }, 0, 2.2);
    clientAlone();
    if (argc > 1 && QByteArray(argv[1]) == "big")
        big();
    return 0;
}
