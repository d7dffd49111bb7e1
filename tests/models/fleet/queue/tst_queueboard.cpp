// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queueboard.h"

#include "tests/models/fleet/queue/queuefixture.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

Q_DECLARE_METATYPE(muster::Completeness)

namespace {

JobPicture pictureOf(std::vector<Job> pending, std::vector<Job> running = {})
{
    JobPicture picture;
    picture.instance = u"https://git.example.com"_s;
    picture.username = u"mira"_s;
    picture.reach = JobPicture::Reach::Everything;
    picture.isComplete = true;
    picture.from = picture.asOf = Instant::fromSeconds(queueNow);
    picture.pending = std::move(pending);
    picture.running = std::move(running);
    return picture;
}

Job waiting(qint64 id, const QStringList &tags = { u"docker"_s }, qint64 since = 60)
{
    return jobOf({ .id = id, .tags = tags, .queued = queueNow - since });
}

Job running(qint64 id, const QStringList &tags = { u"docker"_s }, qint64 runner = 900)
{
    return jobOf({ .id = id, .status = "running", .tags = tags, .queued = queueNow - 600, .started = queueNow - 500, .runner = runner, .runnerType = RunnerType::Instance });
}

std::vector<QueueRow> boardOf(const JobPicture &picture, const Snapshot::Ptr &fleet, const QueueTracker &tracker = {})
{
    Matcher matcher(fleet);
    return makeQueueBoard(picture, &matcher, tracker);
}

QString verdicts(const std::vector<QueueRow> &rows)
{
    QStringList texts;
    for (const QueueRow &row : rows)
        texts += tagSetName(row.tags) % u'=' % nameOf(row.verdict);
    return texts.join(u' ');
}

/// How a queue of docker jobs went, pass after pass of 30 s, told to a tracker: in each so many arrive and start, so many still
/// run at its end, and `waits` are there from the beginning.
struct Course {
    int passes = 10;
    int waits = 5;
    int arrivalsEach = 0;
    int startsEach = 0;
    int runs = 0;
};

/// The newest picture of it; it ends at queueNow, and the tracker has seen all of it.
JobPicture followed(QueueTracker &tracker, const Course &course)
{
    std::vector<Job> waits, runs;
    qint64 id = 1;
    for (int i = 0; i < course.waits; ++i)
        waits.push_back(waiting(id++, { u"docker"_s }, 3600));
    for (int i = 0; i < course.runs; ++i)
        runs.push_back(running(id++));
    JobPicture picture;
    for (int pass = 0; pass <= course.passes; ++pass) {
        const qint64 at = queueNow - 30 * (course.passes - pass);
        if (pass > 0) {
            for (int i = 0; i < course.arrivalsEach; ++i)
                waits.push_back(jobOf({ .id = id++, .tags = { u"docker"_s }, .queued = at - 5 }));
            for (int i = 0; i < course.startsEach && !waits.empty(); ++i) {
                Job job = waits.front();
                waits.erase(waits.begin());
                job.startedAt = Instant::fromSeconds(at - 1);
                runs.push_back(job);
            }
        }
        std::vector<Job> ended;
        for (; int(runs.size()) > course.runs; runs.erase(runs.begin())) {
            ended.push_back(runs.front());
            ended.back().status = u"success"_s;
            ended.back().finishedAt = Instant::fromSeconds(at);
        }
        picture = pictureOf(waits, runs);
        picture.finished = std::move(ended);
        picture.from = picture.asOf = Instant::fromSeconds(at);
        tracker.add(picture);
    }
    return picture;
}

FixtureRunner offline(FixtureRunner runner)
{
    runner.status = "OFFLINE";
    return runner;
}

FixtureRunner paused(FixtureRunner runner)
{
    runner.paused = Tri::Yes;
    return runner;
}

FixtureRunner otherTags(FixtureRunner runner)
{
    runner.tags->front() = "shell";
    return runner;
}

/// Perhaps assigned to the jobs' project: lists do not tell.
FixtureRunner undecided(qint64 id)
{
    FixtureRunner runner;
    runner.id = id;
    runner.projectCount = 5;
    return runner;
}

std::vector<FixtureRunner> fleetOf(const QString &words)
{
    std::vector<FixtureRunner> runners;
    qint64 id = 1;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        FixtureRunner runner = instanceRunner(id++);
        if (word == u"offline"_s)
            runner = offline(runner);
        else if (word == u"paused"_s)
            runner = paused(runner);
        else if (word == u"other"_s)
            runner = otherTags(runner);
        else if (word == u"undecided"_s)
            runner = undecided(runner.id);
        runners.push_back(runner);
    }
    return runners;
}

} // namespace

class TestQueueBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsHaveNamesInOrder()
    {
        QStringList names;
        for (int i = int(QueueVerdict::Idle); i <= int(QueueVerdict::Impossible); ++i)
            names += nameOf(QueueVerdict(i));
        QCOMPARE(names.join(u' '), u"idle draining unknown saturated starved impossible"_s);
    }

    void aRowPerTagSetAndProtection()
    {
        Job open = waiting(3), untold = waiting(4);
        open.protectedRef = Tri::No;
        untold.protectedRef = Tri::Unknown;
        const Job otherOrder = waiting(5, { u"linux"_s, u"docker"_s }), sameSet = waiting(6, { u"docker"_s, u"linux"_s });
        const auto rows = boardOf(pictureOf({ waiting(1), waiting(2), open, untold, otherOrder, sameSet, waiting(7, {}) }), snapshotOf({}));
        QStringList texts;
        for (const QueueRow &row : rows)
            texts += u"%1/%2:%3"_s.arg(tagSetName(row.tags)).arg(int(row.protectedRef)).arg(row.waiting);
        // The same verdict, so by how many wait, then by tags, then by protection.
        QCOMPARE(texts.join(u' '), u"docker/2:2 docker,linux/2:2 /2:1 docker/0:1 docker/1:1"_s);
    }

    void waitsAndLevelsAreCounted()
    {
        std::vector<Job> pending;
        for (int i = 1; i <= 20; ++i)
            pending.push_back(waiting(i, { u"docker"_s }, i));
        pending[3].stuck = Tri::Yes;
        pending[4].stuck = Tri::No;
        const auto rows = boardOf(pictureOf(pending, { running(50), running(51) }), snapshotOf({ instanceRunner(1) }));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].waiting, 20);
        QCOMPARE(rows[0].running, 2);
        QCOMPARE(rows[0].stuck, 1);
        QCOMPARE(rows[0].oldest, seconds(20));
        QCOMPARE(rows[0].p50, seconds(10));
        QCOMPARE(rows[0].p95, seconds(19));
        QCOMPARE(rows[0].eligible, (EligibleCount{ .online = 1 }));
        QVERIFY(!rows[0].arrivalsPerMinute && !rows[0].startsPerMinute && !rows[0].toDrain && !rows[0].ceiling);
    }

    void aWaitThatIsNotToldIsNoWaitOfZero()
    {
        Job untold = jobOf({ .id = 1, .queued = 0 }), figure = jobOf({ .id = 2, .queued = 0 }), ahead = jobOf({ .id = 3, .queued = queueNow + 9 });
        figure.queuedFor = seconds(77);
        auto rows = boardOf(pictureOf({ untold }), snapshotOf({}));
        QCOMPARE(rows[0].waiting, 1);
        QVERIFY(!rows[0].oldest && !rows[0].p50 && !rows[0].p95);
        rows = boardOf(pictureOf({ untold, figure, ahead }), snapshotOf({}));
        QCOMPARE(rows[0].oldest, seconds(77));
        QCOMPARE(rows[0].p50, seconds(0));
    }

    void whatOnlyRunsIsIdle()
    {
        const auto rows = boardOf(pictureOf({ waiting(1, { u"gpu"_s }) }, { running(2) }), snapshotOf({ instanceRunner(1) }));
        QCOMPARE(verdicts(rows), u"gpu=impossible docker=idle"_s);
        QCOMPARE(rows[1].running, 1);
        QCOMPARE(rows[1].eligible, (EligibleCount{ .online = 1 }));
        QVERIFY(!rows[1].oldest);
        QVERIFY(boardOf(pictureOf({}), snapshotOf({})).empty());
    }

    void verdictsWithoutAnyRates_data()
    {
        QTest::addColumn<QString>("fleet");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("partial");
        // One docker job waits. What is said over a complete list of the instance, and over an incomplete one.
        const auto row = [](const char *fleet, const char *whole, const char *partial) { QTest::newRow(fleet) << QString::fromLatin1(fleet) << QString::fromLatin1(whole) << QString::fromLatin1(partial); };
        row("", "impossible", "unknown");
        row("other", "impossible", "unknown");
        row("offline", "starved", "unknown");
        row("paused", "starved", "unknown");
        row("other offline paused", "starved", "unknown");
        row("undecided", "unknown", "unknown");
        row("undecided offline", "unknown", "unknown");
        row("online", "draining", "draining");
        row("online offline other undecided", "draining", "draining");
    }
    void verdictsWithoutAnyRates()
    {
        QFETCH(QString, fleet);
        QFETCH(QString, whole);
        QFETCH(QString, partial);
        const auto runners = fleetOf(fleet);
        const JobPicture picture = pictureOf({ waiting(1) });
        QCOMPARE(nameOf(boardOf(picture, snapshotOf(runners))[0].verdict), whole);
        QCOMPARE(nameOf(boardOf(picture, snapshotOf(runners, { .completeness = Completeness::Incomplete }))[0].verdict), partial);
        QCOMPARE(nameOf(boardOf(picture, snapshotOf(runners, { .completeness = Completeness::Loading }))[0].verdict), partial);
        QCOMPARE(nameOf(boardOf(picture, snapshotOf(runners, { .scope = { Scope::Kind::Group, u"acme"_s } }))[0].verdict), partial);
        QCOMPARE(nameOf(boardOf(picture, snapshotOf(runners, { .scope = { Scope::Kind::Mine, {} } }))[0].verdict), partial);
    }

    void theSwitchForInstanceRunnersDecidesToo()
    {
        Job job = waiting(1);
        job.instanceRunners = Tri::No;
        QCOMPARE(verdicts(boardOf(pictureOf({ job }), snapshotOf({ instanceRunner(1) }))), u"docker=impossible"_s);
        job.instanceRunners = Tri::Unknown;
        auto rows = boardOf(pictureOf({ job }), snapshotOf({ instanceRunner(1) }));
        QCOMPARE(verdicts(rows), u"docker=unknown"_s);
        QCOMPARE(rows[0].eligible, (EligibleCount{ .unknown = 1 }));
        // A job of the project that runs on an instance runner is proof.
        rows = boardOf(pictureOf({ job }, { running(2, { u"linux"_s }) }), snapshotOf({ instanceRunner(1) }));
        QCOMPARE(verdicts(rows), u"docker=draining linux=idle"_s);
        QCOMPARE(rows[0].eligible, (EligibleCount{ .online = 1 }));
    }

    void whatEndedProvesReachToo()
    {
        JobPicture picture = pictureOf({ waiting(1) });
        picture.finished = { jobOf({ .id = 2, .status = "success", .started = queueNow - 20, .finished = queueNow - 5, .runner = 3 }) };
        QCOMPARE(verdicts(boardOf(picture, snapshotOf({ undecided(3) }))), u"docker=draining"_s);
        QCOMPARE(verdicts(boardOf(picture, snapshotOf({ offline(undecided(3)) }))), u"docker=starved"_s);
    }

    void withoutAFleetNothingIsSaidOfRunners()
    {
        const QueueTracker tracker;
        auto rows = makeQueueBoard(pictureOf({ waiting(1) }), nullptr, tracker);
        QCOMPARE(verdicts(rows), u"docker=unknown"_s);
        QCOMPARE(rows[0].eligible, EligibleCount());
        rows = boardOf(pictureOf({ waiting(1) }), snapshotOf({}, { .instance = u"https://other.example.com"_s }));
        QCOMPARE(verdicts(rows), u"docker=unknown"_s);
    }

    void eachProjectsRunnersCountOnceForARow()
    {
        FixtureRunner own;
        own.id = 1;
        own.ownerPath = "acme/payments/api";
        Job other = waiting(2);
        other.projectPath = u"acme/payments/ui"_s;
        other.instanceRunners = Tri::No;
        const auto rows = boardOf(pictureOf({ waiting(1), other, waiting(3) }), snapshotOf({ own, instanceRunner(5), instanceRunner(6) }));
        QCOMPARE(rows[0].eligible, (EligibleCount{ .online = 3 }));
        QCOMPARE(rows[0].impossible, 1);
        QCOMPARE(rows[0].starved, 0);
        QCOMPARE(nameOf(rows[0].verdict), u"draining"_s);
    }

    void aProjectThatRunsDoesNotSpeakForOneThatWaits()
    {
        // The runner of the project that runs is online; that of the waiting one is not.
        FixtureRunner own, others;
        own.id = 1;
        own.ownerPath = "acme/payments/api";
        own.status = "OFFLINE";
        others.id = 2;
        others.ownerId = 8;
        others.ownerPath = "acme/payments/ui";
        Job runs = running(2);
        runs.projectPath = u"acme/payments/ui"_s;
        runs.runnerType = RunnerType::Project;
        const auto rows = boardOf(pictureOf({ waiting(1) }, { runs }), snapshotOf({ own, others }));
        QCOMPARE(verdicts(rows), u"docker=starved"_s);
        QCOMPARE(rows[0].eligible, (EligibleCount{ .offline = 1 }));
        QCOMPARE(rows[0].running, 1);
        QCOMPARE(rows[0].starved, 1);
    }

    void protectionMakesAnotherRow()
    {
        FixtureRunner guarded = instanceRunner(1);
        guarded.access = "REF_PROTECTED";
        Job open = waiting(2), untold = waiting(3);
        open.protectedRef = Tri::No;
        untold.protectedRef = Tri::Unknown;
        const auto rows = boardOf(pictureOf({ waiting(1), open, untold }), snapshotOf({ guarded }));
        QCOMPARE(verdicts(rows), u"docker=impossible docker=unknown docker=draining"_s);
        QCOMPARE(rows[0].protectedRef, Tri::No);
        QCOMPARE(rows[1].protectedRef, Tri::Unknown);
    }

    void ratesDecideBetweenDrainingAndSaturated_data()
    {
        QTest::addColumn<int>("passes");
        QTest::addColumn<int>("arrivals");
        QTest::addColumn<int>("starts");
        QTest::addColumn<int>("runs");
        QTest::addColumn<QString>("expected");
        // Eligible runners are online; jobs wait for an hour. Passes of 30 s.
        QTest::newRow("at the ceiling, more arrives than starts") << 10 << 2 << 1 << 3 << u"saturated"_s;
        QTest::newRow("at the ceiling, as much arrives as starts") << 10 << 1 << 1 << 3 << u"saturated"_s;
        QTest::newRow("at the ceiling, more starts than arrives") << 10 << 1 << 2 << 3 << u"draining"_s;
        QTest::newRow("ceiling not seen yet") << 1 << 2 << 1 << 3 << u"draining"_s;
        QTest::newRow("nothing starts, for three minutes") << 6 << 0 << 0 << 0 << u"saturated"_s;
        QTest::newRow("nothing starts, for less") << 5 << 0 << 0 << 0 << u"draining"_s;
        QTest::newRow("nobody at work, but one starts") << 6 << 1 << 1 << 0 << u"draining"_s;
    }
    void ratesDecideBetweenDrainingAndSaturated()
    {
        QFETCH(int, passes);
        QFETCH(int, arrivals);
        QFETCH(int, starts);
        QFETCH(int, runs);
        QFETCH(QString, expected);
        QueueTracker tracker;
        const JobPicture picture = followed(tracker, { .passes = passes, .waits = 40, .arrivalsEach = arrivals, .startsEach = starts, .runs = runs });
        const auto rows = boardOf(picture, snapshotOf({ instanceRunner(1) }), tracker);
        QCOMPARE(nameOf(rows[0].verdict), expected);
        QCOMPARE(rows[0].arrivalsPerMinute, arrivals * 2.0);
        QCOMPARE(rows[0].startsPerMinute, starts * 2.0);
        if (passes > 2 && runs > 0)
            QCOMPARE(rows[0].ceiling, runs);
    }

    void belowTheCeilingIsNotSaturated()
    {
        QueueTracker tracker;
        followed(tracker, { .passes = 10, .waits = 40, .arrivalsEach = 2, .startsEach = 1, .runs = 3 });
        JobPicture picture = pictureOf({ waiting(900) }, { running(901), running(902) });
        picture.asOf = Instant::fromSeconds(queueNow + 1);
        tracker.add(picture);
        const auto rows = boardOf(picture, snapshotOf({ instanceRunner(1) }), tracker);
        QCOMPARE(rows[0].ceiling, 3);
        QCOMPARE(nameOf(rows[0].verdict), u"draining"_s);
    }

    void aJobThatJustCameIsNotHeldUp()
    {
        QueueTracker tracker;
        JobPicture picture = pictureOf({}, { running(1) });
        picture.asOf = Instant::fromSeconds(queueNow - 600);
        tracker.add(picture);
        for (const qint64 since : { 179, 180 }) {
            picture = pictureOf({ waiting(2, { u"docker"_s }, since) });
            tracker.add(picture);
            QCOMPARE(verdicts(boardOf(picture, snapshotOf({ instanceRunner(1) }), tracker)), since < 180 ? u"docker=draining"_s : u"docker=saturated"_s);
        }
    }

    void startsShowThatSomebodyTakesThem()
    {
        // Who could take them is not known, but they are taken.
        const Snapshot::Ptr fleet = snapshotOf({ undecided(1) });
        QueueTracker taken, held;
        QCOMPARE(verdicts(boardOf(followed(taken, { .waits = 40, .arrivalsEach = 1, .startsEach = 1 }), fleet, taken)), u"docker=draining"_s);
        QCOMPARE(verdicts(boardOf(followed(held, { .waits = 40, .arrivalsEach = 2, .startsEach = 1 }), fleet, held)), u"docker=unknown"_s);
        // Where all runners are known and decided, that is truer than what started a while ago.
        QCOMPARE(verdicts(boardOf(followed(taken, { .waits = 40, .arrivalsEach = 1, .startsEach = 1 }), snapshotOf({ offline(instanceRunner(1)) }), taken)), u"docker=starved"_s);
    }

    void theTimeToDrainFollowsTheRates()
    {
        QueueTracker tracker;
        // 40 + 10 x (1 - 3) = 20 wait; per minute 2 arrive and 6 start: 5 minutes.
        const JobPicture picture = followed(tracker, { .passes = 10, .waits = 40, .arrivalsEach = 1, .startsEach = 3 });
        auto rows = boardOf(picture, snapshotOf({ instanceRunner(1) }), tracker);
        QCOMPARE(rows[0].waiting, 20);
        QCOMPARE(rows[0].toDrain, seconds(300));
        rows = boardOf(picture, snapshotOf({ offline(instanceRunner(1)) }), tracker);
        QVERIFY(!rows[0].toDrain);
        QueueTracker growing;
        rows = boardOf(followed(growing, { .arrivalsEach = 1, .startsEach = 1 }), snapshotOf({ instanceRunner(1) }), growing);
        QVERIFY(!rows[0].toDrain);
    }

    void theWorstComesFirst()
    {
        const std::vector<Job> pending{ waiting(1, { u"docker"_s }), waiting(2, { u"none"_s }), waiting(3, { u"off"_s }), waiting(4, { u"off"_s }), waiting(5, { u"off2"_s }, 90), waiting(6, { u"off3"_s }, 30),
            waiting(7, { u"off4"_s }, 30) };
        FixtureRunner silent = offline(instanceRunner(2));
        silent.tags = { "off", "off2", "off3", "off4" };
        const auto rows = boardOf(pictureOf(pending, { running(9, { u"idle"_s }) }), snapshotOf({ instanceRunner(1), silent }));
        QCOMPARE(verdicts(rows), u"none=impossible off=starved off2=starved off3=starved off4=starved docker=draining idle=idle"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueueBoard)
#include "tst_queueboard.moc"
