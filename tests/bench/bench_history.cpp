// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/historyworker.h"
#include "tests/bench/figure.h"
#include "tests/support/fleetmaker.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace muster;
using namespace Qt::StringLiterals;
using muster::test::figure;

namespace {

constexpr qint64 minutesOfDay = 24 * 60;
constexpr qint64 today = 20'370;                         // 2025-10-09
constexpr qint64 noon = (today * minutesOfDay + 720) * 60;
constexpr int tagSets = 200;
const History::Viewer mira{ u"https://git.example.com"_s, u"mira"_s };

QString tagSetNamed(int number)
{
    return u"docker,linux,team-%1"_s.arg(number);
}

/// A busy instance: nothing is zero for long, so nothing packs better than it should.
FlowCounts countsAt(qint64 minute, int series, quint64 passes)
{
    const quint64 noise = quint64(minute * 2654435761U + series * 40503U) >> 7;
    FlowCounts counts;
    counts.pendingMost = noise % 40;
    counts.pending = counts.pendingMost * passes / 2;
    counts.runningMost = 1 + noise % 25;
    counts.running = counts.runningMost * passes;
    counts.arrivals = counts.starts = counts.finishes = noise % (3 * passes);
    counts.failures = noise % 3;
    counts.waitP50 = noise % 300;
    counts.waitP95 = counts.waitP50 * 4;
    return counts;
}

/// A year that has passed: hours, 30 days of five minutes, a day of minutes.
void fillAYear(SqliteFile &file)
{
    const auto made = file.write([&]() -> SqliteFile::Outcome {
        const auto run = [&](const QString &statement, const QVariantList &values) {
            if (const auto failed = file.run(statement, values))
                qFatal("%s", qPrintable(failed->detail));
        };
        for (int i = 1; i <= tagSets; ++i)
            run(u"INSERT INTO series (viewer, dimension, name) VALUES (1, 1, ?)"_s, { tagSetNamed(i) });
        const auto writeDay = [&](qint64 day, int grain, qint64 until) {
            for (int i = 0; i <= tagSets; ++i) {
                FlowPack pack;
                for (qint64 at = 0; at < until; at += grain)
                    pack.add(quint64(at), i == 0 ? FlowCounts{ .pending = quint64(2 * grain) } : countsAt(day * minutesOfDay + at, i, quint64(2 * grain)));
                run(u"INSERT INTO days (viewer, dimension, day, series, flows) VALUES (1, ?, ?, ?, ?)"_s, { i == 0 ? SampleStore::passes : 1, day, i, pack.bytes() });
            }
        };
        for (qint64 day = today - 365; day < today - 30; ++day)
            writeDay(day, 60, minutesOfDay);
        for (qint64 day = today - 30; day < today - 1; ++day)
            writeDay(day, 5, minutesOfDay);
        writeDay(today - 1, 5, 720);
        for (qint64 minute = noon / 60 - minutesOfDay; minute < noon / 60; ++minute) {
            FlowPack pack, passes;
            for (int i = 1; i <= tagSets; ++i)
                pack.add(quint64(i), countsAt(minute, i, 2));
            passes.add(0, { .pending = 2 });
            run(u"INSERT INTO minutes (viewer, minute, dimension, flows) VALUES (1, ?, ?, ?)"_s, { minute, 1, pack.bytes() });
            run(u"INSERT INTO minutes (viewer, minute, dimension, flows) VALUES (1, ?, ?, ?)"_s, { minute, SampleStore::passes, passes.bytes() });
        }
        run(u"UPDATE viewers SET sampled_at = ?, hourly_until = ? WHERE viewer = ?"_s, { noon, today - 30, 1 });
        run(u"INSERT INTO watched (viewer, since, until, whole) VALUES (1, ?, ?, 1)"_s, { (today - 365) * minutesOfDay * 60, noon });
        return std::nullopt;
    });
    if (made)
        qFatal("%s", qPrintable(made->detail));
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files))
        bytes += info.size();
    return bytes;
}

void say(const char *what, double measured, double budget, const char *unit)
{
    std::printf("%-88.88s %7.2f %s, budget %5.1f %s %s\n", what, measured, unit, budget, unit, measured <= budget ? "" : "OVER");
}

void benchSamples()
{
    const QTemporaryDir folder;
    HistoryWorker worker(folder.filePath(u"history.sqlite"_s));
    if (!worker.open() || worker.addFinished(mira, {}))   // makes the viewer
        qFatal("cannot open");
    fillAYear(worker.file());
    (void)worker.file().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    say("a year of samples of 200 tag sets on disk", double(bytesIn(folder.path())) / 1e6, 200, "MB");

    qsizetype points = 0;
    const auto read = [&](const QStringList &names, qint64 from, qint64 until) {
        const auto series = worker.series(mira, { QueueDimension::TagSet, names, Instant::fromSeconds(from), Instant::fromSeconds(until) });
        points = 0;
        for (const QueueSeries &each : series.value())
            points += qsizetype(each.points.size());
    };
    constexpr qint64 day = minutesOfDay * 60;
    figure("the last day of 200 tag sets, by the minute", 100, [&] { read({}, noon - day, noon); });
    std::printf("    %lld points\n", static_cast<long long>(points));
    figure("a day of 200 tag sets, by five minutes", 100, [&] { read({}, noon - 10 * day, noon - 9 * day); });
    std::printf("    %lld points\n", static_cast<long long>(points));
    figure("a day of 200 tag sets, by the hour", 100, [&] { read({}, noon - 100 * day, noon - 99 * day); });
    figure("a year of one tag set", 100, [&] { read({ tagSetNamed(77) }, noon - 365 * day, noon); });
    std::printf("    %lld points\n", static_cast<long long>(points));
    figure("the week map of one tag set over a year", 100, [&] { (void)worker.weekMap(mira, tagSetNamed(77)); });

    QueueSample sample;
    sample.at = Instant::fromSeconds(noon);
    const auto pass = [&] {
        sample.from = sample.at;
        sample.at = Instant::fromSeconds(sample.at.seconds() + 30);
        sample.flows = { { .dimension = QueueDimension::All, .pending = 900 } };
        for (int i = 1; i <= tagSets; ++i)
            sample.flows.push_back({ .dimension = QueueDimension::TagSet, .name = tagSetNamed(i), .pending = i % 40, .running = i % 25, .arrivals = 3, .waitP50 = i, .waitP95 = 4 * i });
        for (int i = 1; i <= 500; ++i)
            sample.flows.push_back({ .dimension = i % 2 ? QueueDimension::Runner : QueueDimension::Manager, .name = u"s_%1 %2"_s.arg(i).arg(i), .running = i % 4, .starts = 1 });
        if (const auto failed = worker.addSample(mira, sample, true))
            qFatal("%s", qPrintable(failed->detail));
    };
    pass();
    for (int i = 0; i < 120; ++i)
        pass();   // whatever has to be put together by now
    figure("a pass of 200 tag sets and 500 runners and managers", 5, pass, 51);

    SampleStore store(worker.file());
    const auto thin = [&] {
        if (!store.thin(1, Instant::fromSeconds(noon + 30 * day)).value_or(false))
            qFatal("nothing to put together");
    };
    figure("an hour of minutes is put together", 50, thin, 23);
    figure("a day of five minutes is put together, or the rest of the minutes", 50, thin, 15);
}

std::vector<FinishedJob> jobsFrom(int first, int count)
{
    std::vector<FinishedJob> jobs;
    for (int i = first; i < first + count; ++i)
        jobs.push_back({ .id = { i }, .name = u"job-%1"_s.arg(i % 300), .projectPath = u"acme/project-%1"_s.arg(i % 500), .tagSet = tagSetNamed(i % tagSets), .runner = { i % 400 },
            .runnerName = u"runner-%1"_s.arg(i % 400), .systemId = u"s_%1"_s.arg(i % 800), .platform = u"linux/amd64/docker"_s, .startedAt = Instant::fromSeconds(noon - 300 + i),
            .finishedAt = Instant::fromSeconds(noon + i), .duration = std::chrono::seconds(300), .queuedFor = std::chrono::seconds(4), .status = u"success"_s });
    return jobs;
}

void benchJobs()
{
    const QTemporaryDir folder;
    HistoryWorker worker(folder.filePath(u"history.sqlite"_s));
    if (!worker.open())
        qFatal("cannot open");
    int next = 1;
    figure("1,000 jobs that ended are written", 50, [&] {
        (void)worker.addFinished(mira, jobsFrom(next, 1000));
        next += 1000;
    }, 50);
    figure("20,000 of 50,000 jobs are read", 150, [&] { (void)worker.finished(mira, {}, {}); });
}

void benchMemory()
{
    const QTemporaryDir folder;
    HistoryWorker worker(folder.filePath(u"history.sqlite"_s));
    if (!worker.open())
        qFatal("cannot open");
    FleetMaker fleet({ .runners = 100'000 });
    Snapshot::Ptr snapshot = fleet.snapshot();
    const auto remember = [&] {
        if (const auto failed = worker.rememberFleet(mira, *snapshot))
            qFatal("%s", qPrintable(failed->detail));
    };
    figure("100,000 runners are remembered for the first time", 5000, remember, 1);
    figure("the same 100,000, nothing changed", 20, remember);
    std::vector<Snapshot::Ptr> later;
    for (int i = 0; i < 5; ++i) {
        fleet.change(2000);
        later.push_back(fleet.snapshot());
    }
    figure("100,000, of which 2 % changed", 500, [&] {
        snapshot = later.back();
        later.pop_back();
        remember();
    }, 5);
    std::printf("    %.1f MB on disk\n", double(bytesIn(folder.path())) / 1e6);
    figure("who had this address?", 20, [&] { (void)worker.remembered(mira, u"10.1.2.3"_s); });
    figure("who has this in the name?", 100, [&] { (void)worker.remembered(mira, u"nner-4711"_s); });
    figure("who has this tag?", 200, [&] { (void)worker.remembered(mira, u"docker"_s); });
}

} // namespace

int main()
{
    benchSamples();
    benchJobs();
    benchMemory();
}
