// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/changes.h"
#include "models/history/fleetdelta.h"
#include "models/history/historyworker.h"
#include "models/versions/versiontrend.h"
#include "tests/bench/figure.h"
#include "tests/support/fleetmaker.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <cstdio>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        bytes += QFileInfo(each.next()).size();
    return bytes;
}

/// The same fleet at another time of the server.
Snapshot::Ptr loadOf(const FleetMaker &fleet, qint64 at)
{
    return snapshotOf(fleet.runners(), { .asOf = at });
}

void record(HistoryWorker &worker, const Snapshot::Ptr &fleet)
{
    if (const auto failed = worker.recordFleet(fleet))
        qFatal("%s", qPrintable(failed->detail));
}

void benchLoads()
{
    const QTemporaryDir folder;
    HistoryWorker worker(folder.filePath(u"history.sqlite"_s));
    if (!worker.open())
        qFatal("cannot open");
    FleetMaker fleet({ .runners = 100'000 });
    qint64 now = 1'770'000'000;
    const Snapshot::Ptr first = loadOf(fleet, now);
    figure("100,000 runners are put on record for the first time", 2000, [&] { record(worker, first); }, 1);
    std::vector<Snapshot::Ptr> later;
    for (int i = 0; i < 5; ++i) {   // everybody makes contact, nothing else happens
        fleet.makeContact(60'000);
        later.push_back(loadOf(fleet, now += 300));
    }
    record(worker, later.front());
    std::size_t next = 1;
    figure("100,000 that made contact, of which nothing changed", 500, [&] { record(worker, later[next++]); }, 4);
    const Snapshot::Ptr before = later.back();
    later.clear();
    for (int i = 0; i < 5; ++i) {
        fleet.makeContact(60'000);
        fleet.change(2000);
        later.push_back(loadOf(fleet, now += 300));
    }
    figure("the difference alone, 2 % changed: changesBetween", 300, [&] { (void)changesBetween(*before, *later.front()); }, 7);
    figure("the difference alone, 2 % changed: the delta", 300, [&] { (void)FleetDelta::between(before.get(), *later.front()); }, 7);
    next = 0;
    figure("100,000, of which 2 % changed: difference and record", 500, [&] { record(worker, later[next++]); }, 5);
    const FleetKey key = first->key();
    figure("the fleet of the first load is rebuilt", 1000, [&] { (void)worker.fleetAt(key, first->asOf()); }, 5);
    figure("the fleet of the last load is rebuilt", 1000, [&] { (void)worker.fleetAt(key, Instant::fromSeconds(now)); }, 5);
    figure("what happened in all of that is read", 500, [&] { (void)worker.changes(key, { .from = {}, .until = {}, .most = 50'000 }); }, 5);
    figure("which versions ran, state by state", 1000, [&] { (void)worker.pastVersions(key, 1000); }, 5);
    figure("what happened to one runner", 20, [&] { (void)worker.changesOf(key, { .runner = later.front()->row(777).id }); });
}

/// A year of a tenth of the fleet, a load every two hours of which each shows its part of 2 % a day; the size is ten times that.
void benchYear()
{
    constexpr int scale = 10, loadsADay = 12, days = 365, runners = 100'000 / scale, churnADay = runners / 50;
    const QTemporaryDir folder;
    HistoryWorker worker(folder.filePath(u"history.sqlite"_s));
    if (!worker.open())
        qFatal("cannot open");
    worker.setKept(std::chrono::days(3650));
    FleetMaker fleet({ .runners = runners });
    const qint64 begin = 1'770'000'000;
    qint64 now = begin;
    std::vector<double> times;
    for (int day = 0; day < days; ++day) {
        for (int load = 0; load < loadsADay; ++load) {
            now += 24 * 60 * 60 / loadsADay;
            const int part = churnADay / loadsADay;
            fleet.change(part - part / 5);
            fleet.add(part / 10);
            fleet.remove(part / 10);
            const Snapshot::Ptr snapshot = loadOf(fleet, now);
            const double start = threadMilliseconds();
            record(worker, snapshot);
            times.push_back(threadMilliseconds() - start);
        }
    }
    const double megabytes = double(bytesIn(folder.path())) / 1e6;
    std::printf("a year of %d runners with 2 %% churn a day, %d loads: %.0f MB; of 100,000 that is %.0f MB, budget 1000 MB\n", runners, days * loadsADay, megabytes, megabytes * scale);
    std::printf("    a load took %.1f ms, the longest (a whole fleet is written) %.1f ms\n", median(times), *std::max_element(times.begin(), times.end()));
    const FleetKey key = loadOf(fleet, now)->key();
    int at = 0;
    figure("a moment of that year is rebuilt (any)", 1000, [&] { (void)worker.fleetAt(key, Instant::fromSeconds(begin + (at++ * 2'600'003LL) % (now - begin) + 10'000)); }, 25);
    figure("all loads of the year, for the slider", 200, [&] { (void)worker.pastLoads(key, {}); }, 5);
    Result<PastVersions> past = worker.pastVersions(key, 1000);
    figure("which versions ran in that year, 1,000 states of it", 2000, [&] { past = worker.pastVersions(key, 1000); }, 3);
    const auto catalogue = std::make_shared<const ReleaseCatalogue>(ReleaseCatalogue::fromCsv("17.0,2025-05-15,17.0.0,2025-05-15\n18.0,2026-05-15,18.0.0,2026-05-15\n").value_or(ReleaseCatalogue()));
    figure("how far behind the runners were in that year", 100, [&] { (void)VersionTrend::of(*past, { catalogue, std::make_shared<const Advisories>(), {}, {} }); }, 5);
    figure("what happened in 30 days of it", 1000, [&] { (void)worker.changes(key, { .from = Instant::fromSeconds(now - 30LL * 86'400), .until = {}, .most = 50'000 }); }, 5);
}

} // namespace

int main()
{
    benchLoads();
    benchYear();
}
