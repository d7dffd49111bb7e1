// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queuetracker.h"

#include "tests/models/fleet/queue/queuefixture.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// Passes of 30 s, of which each lasted 10 s: pass `n` ends at queueNow + 30 n.
JobPicture pictureOf(int pass)
{
    JobPicture picture;
    picture.instance = u"https://git.example.com"_s;
    picture.username = u"mira"_s;
    picture.reach = JobPicture::Reach::Everything;
    picture.isComplete = true;
    picture.asOf = Instant::fromSeconds(queueNow + 30 * pass);
    picture.from = Instant::fromSeconds(queueNow + 30 * pass - 10);
    return picture;
}

/// Moments as seconds after queueNow.
Job waiting(qint64 id, qint64 queued, const QStringList &tags = {})
{
    return jobOf({ .id = id, .tags = tags, .queued = queueNow + queued });
}

Job running(qint64 id, qint64 queued, qint64 started, const QStringList &tags = {})
{
    return jobOf({ .id = id, .status = "running", .tags = tags, .queued = queueNow + queued, .started = queueNow + started, .runner = 5 });
}

struct Ended {
    qint64 id = 1;
    qint64 queued = 0;
    qint64 started = 0;
    qint64 finished = 0;
    const char *status = "success";
    QStringList tags = {};
};

Job ended(const Ended &what)
{
    return jobOf({ .id = what.id, .status = what.status, .tags = what.tags, .queued = queueNow + what.queued, .started = what.started == 0 ? 1 : queueNow + what.started,
        .finished = queueNow + what.finished, .runner = what.started == 0 ? 0 : 5 });
}

QueueFlow flowOf(const QueueSample &sample, QueueDimension dimension = QueueDimension::All, const QString &name = {})
{
    for (const QueueFlow &flow : sample.flows) {
        if (flow.dimension == dimension && flow.name == name)
            return flow;
    }
    return { .dimension = dimension, .name = name };
}

/// Arrivals, starts, finishes.
std::vector<int> sums(const QueueFlow &flow)
{
    return { flow.arrivals, flow.starts, flow.finishes };
}

/// Feeds a tracker passes in which `waitingJobs` wait and `runningJobs` run, all tagged `docker`.
class Levels {
public:
    void pass(int waitingJobs, int runningJobs, bool isComplete = true)
    {
        JobPicture picture = pictureOf(m_pass++);
        picture.isComplete = isComplete;
        for (int i = 0; i < waitingJobs; ++i)
            picture.pending.push_back(waiting(1000 + i, -600, { u"docker"_s }));
        for (int i = 0; i < runningJobs; ++i)
            picture.running.push_back(running(1 + i, -900, -800, { u"docker"_s }));
        tracker.add(picture);
    }
    [[nodiscard]] int ceiling() const { return tracker.ceiling(u"docker"_s).value_or(-1); }
    QueueTracker tracker;

private:
    int m_pass = 0;
};

} // namespace

class TestQueueTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPassHasLevelsOnly()
    {
        QueueTracker tracker;
        JobPicture picture = pictureOf(0);
        picture.pending = { waiting(1, -5), waiting(2, -65, { u"docker"_s }) };
        picture.running = { running(3, -90, -8, { u"docker"_s }) };
        picture.finished = { ended({ .id = 4, .queued = -9, .started = -8, .finished = -1 }) };
        const QueueSample sample = tracker.add(picture);
        QVERIFY(sample.from.isUnknown());
        QCOMPARE(sample.at, picture.asOf);
        const std::vector<QueueFlow> expected{
            { .dimension = QueueDimension::All, .pending = 2, .running = 1, .waitP50 = 5, .waitP95 = 65 },
            { .dimension = QueueDimension::TagSet, .pending = 1, .waitP50 = 5, .waitP95 = 5 },
            { .dimension = QueueDimension::TagSet, .name = u"docker"_s, .pending = 1, .running = 1, .waitP50 = 65, .waitP95 = 65 },
            { .dimension = QueueDimension::Runner, .name = u"5"_s, .running = 1 },
            { .dimension = QueueDimension::Manager, .name = u"s_5 5"_s, .running = 1 },
            { .dimension = QueueDimension::Platform, .name = u"linux/amd64/docker"_s, .running = 1 },
        };
        QCOMPARE(sample.flows.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(sample.flows[i] == expected[i], qPrintable(QString::number(i)));
        QVERIFY(!tracker.rates({}));
    }

    void aJobIsCountedAtEachOfItsSteps()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(1);
        picture.pending = { waiting(1, 20) };
        QueueSample sample = tracker.add(picture);
        QCOMPARE(sample.from, Instant::fromSeconds(queueNow));
        QCOMPARE(sums(flowOf(sample)), (std::vector{ 1, 0, 0 }));
        QCOMPARE(flowOf(sample).pending, 1);
        QCOMPARE(flowOf(sample).waitP50, 10);

        sample = tracker.add([&] {
            JobPicture still = pictureOf(2);
            still.pending = picture.pending;
            return still;
        }());
        QCOMPARE(sums(flowOf(sample)), (std::vector{ 0, 0, 0 }));

        picture = pictureOf(3);
        picture.running = { running(1, 20, 70) };
        sample = tracker.add(picture);
        QCOMPARE(sums(flowOf(sample)), (std::vector{ 0, 1, 0 }));
        QCOMPARE(sums(flowOf(sample, QueueDimension::Runner, u"5"_s)), (std::vector{ 0, 1, 0 }));

        picture = pictureOf(4);
        picture.finished = { ended({ .id = 1, .queued = 20, .started = 70, .finished = 100 }) };
        sample = tracker.add(picture);
        QCOMPARE(sums(flowOf(sample)), (std::vector{ 0, 0, 1 }));
        QCOMPARE(sums(flowOf(sample, QueueDimension::Manager, u"s_5 5"_s)), (std::vector{ 0, 0, 1 }));
        QCOMPARE(flowOf(sample).running, 0);
        QVERIFY(tracker.add(pictureOf(5)).flows.empty());
    }

    void aWholeLifeBetweenTwoPassesCountsInFull()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(1);
        picture.finished = { ended({ .id = 1, .queued = 3, .started = 8, .finished = 22, .status = "failed" }) };
        const QueueSample sample = tracker.add(picture);
        QCOMPARE(sums(flowOf(sample)), (std::vector{ 1, 1, 1 }));
        QCOMPARE(sums(flowOf(sample, QueueDimension::TagSet)), (std::vector{ 1, 1, 1 }));
        QCOMPARE(sums(flowOf(sample, QueueDimension::Platform, u"linux/amd64/docker"_s)), (std::vector{ 0, 1, 1 }));
        QCOMPARE(flowOf(sample).failures, 1);
        QCOMPARE(flowOf(sample).systemFailures, 0);
    }

    void aJobThatStartedBetweenTwoPassesArrivedToo()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(1);
        picture.running = { running(1, 3, 8), running(2, -500, 8), running(3, -500, -400) };
        const QueueSample sample = tracker.add(picture);
        // The second waited before the first pass and was not seen then, the third even ran: what happened earlier is not counted now.
        QCOMPARE(sums(flowOf(sample)), (std::vector{ 1, 2, 0 }));
    }

    void failuresAreToldApartByWhoseFaultTheyAre()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(1);
        picture.finished = { ended({ .id = 1, .queued = 3, .started = 8, .finished = 22, .status = "failed" }), ended({ .id = 2, .queued = 3, .started = 8, .finished = 22, .status = "failed" }),
            ended({ .id = 3, .queued = 3, .started = 8, .finished = 22 }), ended({ .id = 4, .queued = 3, .finished = 22, .status = "canceled" }) };
        picture.finished[1].failureReason = u"runner_system_failure"_s;
        const QueueFlow flow = flowOf(tracker.add(picture));
        QCOMPARE(flow.finishes, 4);
        QCOMPARE(flow.starts, 3);
        QCOMPARE(flow.failures, 2);
        QCOMPARE(flow.systemFailures, 1);
    }

    void whatEndedIsCountedOnce()
    {
        QueueTracker tracker;
        JobPicture picture = pictureOf(0);
        picture.finished = { ended({ .id = 1, .queued = -40, .started = -30, .finished = -8 }) };
        tracker.add(picture);
        // Shown in the first pass, so it may not count in the second; and one of the second not in the third.
        picture = pictureOf(1);
        picture.finished = { ended({ .id = 1, .queued = -40, .started = -30, .finished = -8 }), ended({ .id = 2, .queued = 1, .started = 5, .finished = 25 }) };
        QCOMPARE(flowOf(tracker.add(picture)).finishes, 1);
        picture = pictureOf(2);
        picture.finished = { ended({ .id = 2, .queued = 1, .started = 5, .finished = 25 }) };
        QVERIFY(tracker.add(picture).flows.empty());
    }

    void whatEndedLongAgoIsNotCounted()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(1);
        picture.finished = { ended({ .id = 1, .queued = -5000, .started = -4000, .finished = -3000 }) };
        QVERIFY(tracker.add(picture).flows.empty());
    }

    void whatNeverWaitedNeverWasInTheQueue()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(1);
        picture.finished = { jobOf({ .id = 1, .status = "skipped", .queued = 1, .finished = queueNow + 20 }) };
        QVERIFY(tracker.add(picture).flows.empty());
    }

    void aRetryIsAnotherJob()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(1);
        picture.finished = { ended({ .id = 1, .queued = 1, .started = 5, .finished = 9, .status = "failed" }) };
        picture.pending = { waiting(2, 12) };
        QCOMPARE(sums(flowOf(tracker.add(picture))), (std::vector{ 2, 1, 1 }));
    }

    void aJobWithoutQueueTimeArrivesWhenItIsFirstSeen()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(1);
        picture.pending = { jobOf({ .id = 1, .queued = 0 }) };
        QueueFlow flow = flowOf(tracker.add(picture));
        QCOMPARE(flow.arrivals, 1);
        QCOMPARE(flow.waitP50, -1);
        picture.asOf = Instant::fromSeconds(queueNow + 60);
        flow = flowOf(tracker.add(picture));
        QCOMPARE(flow.arrivals, 0);
    }

    void aJobMissedWhileThePassWasReadCountsInTheNextOne()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        // Became pending while the first pass was under way (it began 10 s before it ended), behind the page that was read.
        JobPicture picture = pictureOf(1);
        picture.pending = { waiting(1, -10), waiting(2, -11) };
        QCOMPARE(flowOf(tracker.add(picture)).arrivals, 1);
    }

    void nobodyLeavesBecauseAPassWasIncomplete()
    {
        QueueTracker tracker;
        JobPicture picture = pictureOf(0);
        picture.pending = { waiting(1, -60), waiting(2, -60) };
        picture.running = { running(3, -90, -80) };
        tracker.add(picture);

        JobPicture broken = pictureOf(1);
        broken.isComplete = false;
        broken.pending = { waiting(2, -60), waiting(4, 12) };
        QueueFlow flow = flowOf(tracker.add(broken));
        QCOMPARE(flow.pending, 3);
        QCOMPARE(flow.running, 1);
        QCOMPARE(sums(flow), (std::vector{ 1, 0, 0 }));

        // The next whole one says who is really gone, and counts what was missed.
        JobPicture whole = pictureOf(2);
        whole.pending = { waiting(2, -60), waiting(4, 12), waiting(5, 14) };
        whole.running = { running(1, -60, 15) };
        flow = flowOf(tracker.add(whole));
        QCOMPARE(flow.pending, 3);
        QCOMPARE(flow.running, 1);
        QCOMPARE(sums(flow), (std::vector{ 1, 1, 0 }));
    }

    void faithInWhatIsNoLongerSeenEnds()
    {
        QueueTracker tracker;
        JobPicture picture = pictureOf(0);
        picture.pending = { waiting(1, -60) };
        tracker.add(picture);
        JobPicture broken = pictureOf(30);   // 15 minutes later
        broken.isComplete = false;
        QCOMPARE(flowOf(tracker.add(broken)).pending, 1);
        broken.asOf = Instant::fromSeconds(queueNow + 901);
        QCOMPARE(flowOf(tracker.add(broken)).pending, 0);
    }

    void whatEndsDuringAnIncompletePassIsGone()
    {
        QueueTracker tracker;
        JobPicture picture = pictureOf(0);
        picture.running = { running(3, -90, -80) };
        tracker.add(picture);
        JobPicture broken = pictureOf(1);
        broken.isComplete = false;
        broken.finished = { ended({ .id = 3, .queued = -90, .started = -80, .finished = 9 }) };
        const QueueFlow flow = flowOf(tracker.add(broken));
        QCOMPARE(flow.running, 0);
        QCOMPARE(sums(flow), (std::vector{ 0, 0, 1 }));
    }

    void aClockThatJumpsBackLeavesLevelsOnly()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(100));
        tracker.add(pictureOf(101));
        JobPicture picture = pictureOf(1);
        picture.pending = { waiting(1, 25) };
        QueueSample sample = tracker.add(picture);
        QVERIFY(sample.from.isUnknown());
        QCOMPARE(sums(flowOf(sample)), (std::vector{ 0, 0, 0 }));
        QCOMPARE(flowOf(sample).pending, 1);
        QVERIFY(!tracker.rates({}));
        picture = pictureOf(2);
        picture.pending = { waiting(1, 25), waiting(2, 50) };
        sample = tracker.add(picture);
        QCOMPARE(sample.from, Instant::fromSeconds(queueNow + 30));
        QCOMPARE(flowOf(sample).arrivals, 1);
        QCOMPARE(tracker.rates({})->over, seconds(30));
    }

    void aClockThatIsNotToldLeavesLevelsOnly()
    {
        QueueTracker tracker;
        JobPicture picture = pictureOf(0);
        tracker.add(picture);
        picture.asOf = picture.from = Instant::unknown();
        picture.pending = { waiting(1, 25) };
        QueueSample sample = tracker.add(picture);
        QVERIFY(sample.from.isUnknown());
        QCOMPARE(flowOf(sample).pending, 1);
        QCOMPARE(flowOf(sample).waitP50, -1);
        JobPicture next = pictureOf(3);
        next.pending = picture.pending;
        sample = tracker.add(next);
        QVERIFY(sample.from.isUnknown());
        QCOMPARE(flowOf(sample).arrivals, 0);
    }

    void twoPassesWithinOneSecondAreNoTrouble()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(0);
        picture.pending = { waiting(1, 0) };
        const QueueSample sample = tracker.add(picture);
        QCOMPARE(sample.from, sample.at);
        QCOMPARE(flowOf(sample).arrivals, 1);
        QVERIFY(!tracker.rates({}));
        QVERIFY(tracker.add(pictureOf(0)).flows.empty());
    }

    void anotherViewerBeginsAnew_data()
    {
        QTest::addColumn<QString>("instance");
        QTest::addColumn<QString>("username");
        QTest::addColumn<bool>("sees");
        QTest::newRow("instance") << u"https://other.example.com"_s << u"mira"_s << true;
        QTest::newRow("user") << u"https://git.example.com"_s << u"jon"_s << true;
        QTest::newRow("reach") << u"https://git.example.com"_s << u"mira"_s << false;
    }
    void anotherViewerBeginsAnew()
    {
        QFETCH(QString, instance);
        QFETCH(QString, username);
        QFETCH(bool, sees);
        Levels levels;
        for (int i = 0; i < 4; ++i)
            levels.pass(5, 3);
        QCOMPARE(levels.ceiling(), 3);
        QCOMPARE(levels.tracker.mostAtOnce(RunnerId{ 5 }), 3);
        JobPicture picture = pictureOf(4);
        picture.instance = instance;
        picture.username = username;
        picture.reach = sees ? JobPicture::Reach::Everything : JobPicture::Reach::Part;
        picture.pending = { waiting(7, 100) };
        const QueueSample sample = levels.tracker.add(picture);
        QVERIFY(sample.from.isUnknown());
        QCOMPARE(flowOf(sample).arrivals, 0);
        QCOMPARE(levels.ceiling(), -1);
        QCOMPARE(levels.tracker.mostAtOnce(RunnerId{ 5 }), 0);
    }

    void waitsAreByNearestRank()
    {
        QueueTracker tracker;
        JobPicture picture = pictureOf(0);
        for (int i = 1; i <= 20; ++i)
            picture.pending.push_back(waiting(i, -i));
        QueueFlow flow = flowOf(tracker.add(picture));
        QCOMPARE(flow.waitP50, 10);
        QCOMPARE(flow.waitP95, 19);
        picture.pending = { waiting(1, -7), waiting(2, 5) };   // one is queued in the future: another node's clock
        picture.asOf = Instant::fromSeconds(queueNow + 1);
        flow = flowOf(tracker.add(picture));
        QCOMPARE(flow.waitP50, 0);
        QCOMPARE(flow.waitP95, 8);
    }

    void ratesAreOfTheLastQuarterOfAnHour()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        QVERIFY(!tracker.rates(u"docker"_s));
        std::vector<Job> waits;
        for (int pass = 1; pass <= 60; ++pass) {
            JobPicture picture = pictureOf(pass);
            // Two arrive in each of the first 40 passes, none after; one starts in each.
            if (pass <= 40) {
                waits.push_back(waiting(pass * 10, 30 * pass - 5, { u"docker"_s }));
                waits.push_back(waiting(pass * 10 + 1, 30 * pass - 5, { u"docker"_s }));
            }
            Job job = waits.back();
            waits.pop_back();
            job.startedAt = Instant::fromSeconds(queueNow + 30 * pass - 2);
            picture.pending = waits;
            picture.running = { job };
            tracker.add(picture);
            if (pass == 1) {
                QCOMPARE(tracker.rates(u"docker"_s)->over, seconds(30));
                QCOMPARE(tracker.rates(u"docker"_s)->arrivalsPerMinute, 4.0);
            }
            if (pass == 20)
                QCOMPARE(tracker.rates(u"docker"_s)->over, seconds(600));
        }
        const auto rates = tracker.rates(u"docker"_s);
        QCOMPARE(rates->over, QueueTracker::window);
        QCOMPARE(rates->startsPerMinute, 2.0);
        QCOMPARE(rates->arrivalsPerMinute, 20.0 / 15);
        QVERIFY(!tracker.rates(u"never seen"_s));
    }

    void aPassThatTookLongerThanTheWindowStillCounts()
    {
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        JobPicture picture = pictureOf(100);
        picture.pending = { waiting(1, 60), waiting(2, 2000) };
        tracker.add(picture);
        QCOMPARE(tracker.rates({})->over, seconds(3000));
        QCOMPARE(tracker.rates({})->arrivalsPerMinute, 0.04);
    }

    void aCeilingIsALevelHeldForThreeSamplesWhileOthersWait_data()
    {
        QTest::addColumn<QString>("passes");
        QTest::addColumn<int>("expected");
        // waiting/running per pass; * is an incomplete one
        QTest::newRow("two samples are too few") << u"5/3 5/3"_s << -1;
        QTest::newRow("three are enough") << u"5/3 5/3 5/3"_s << 3;
        QTest::newRow("nobody waits") << u"0/3 0/3 0/3"_s << -1;
        QTest::newRow("in one of them nobody waits") << u"5/3 5/3 0/3 5/3 5/3"_s << -1;
        QTest::newRow("the level moves") << u"5/3 5/3 5/2 5/3 5/3"_s << -1;
        QTest::newRow("the newest level") << u"5/3 5/3 5/3 5/2 5/2 5/2"_s << 2;
        QTest::newRow("stays when the queue empties") << u"5/3 5/3 5/3 0/1 0/0"_s << 3;
        QTest::newRow("stays while there is room below it") << u"5/3 5/3 5/3 5/2 5/1"_s << 3;
        QTest::newRow("more at once disproves it") << u"5/3 5/3 5/3 5/4"_s << -1;
        QTest::newRow("nobody at work is no ceiling") << u"5/0 5/0 5/0 5/0"_s << -1;
        QTest::newRow("incomplete ones neither count nor break") << u"5/3 5/3 1/1* 5/3"_s << 3;
    }
    void aCeilingIsALevelHeldForThreeSamplesWhileOthersWait()
    {
        QFETCH(QString, passes);
        QFETCH(int, expected);
        Levels levels;
        for (QString pass : passes.split(u' ')) {
            const bool isComplete = !pass.endsWith(u'*');
            pass.remove(u'*');
            const QStringList numbers = pass.split(u'/');
            levels.pass(numbers[0].toInt(), numbers[1].toInt(), isComplete);
        }
        QCOMPARE(levels.ceiling(), expected);
        QCOMPARE(levels.tracker.ceiling(u"never seen"_s), std::nullopt);
    }

    void theMostAtOnceOfARunnerStays()
    {
        Levels levels;
        levels.pass(0, 2);
        levels.pass(0, 7);
        levels.pass(0, 1);
        levels.pass(0, 0);
        QCOMPARE(levels.tracker.mostAtOnce(RunnerId{ 5 }), 7);
        QCOMPARE(levels.tracker.mostAtOnce(RunnerId{ 6 }), 0);
    }

    void whatIsLongGoneIsForgotten()
    {
        Levels levels;
        for (int i = 0; i < 3; ++i)
            levels.pass(5, 3);
        const auto after = [&](qint64 secondsLater) {
            JobPicture picture = pictureOf(2);
            picture.asOf = Instant::fromSeconds(queueNow + 60 + secondsLater);
            levels.tracker.add(picture);
        };
        after(6 * 3600);
        QCOMPARE(levels.ceiling(), 3);
        after(6 * 3600 + 1);
        QCOMPARE(levels.ceiling(), -1);
        QVERIFY(!levels.tracker.rates(u"docker"_s));
        QCOMPARE(levels.tracker.mostAtOnce(RunnerId{ 5 }), 3);
        after(24 * 3600 + 1);
        QCOMPARE(levels.tracker.mostAtOnce(RunnerId{ 5 }), 0);
    }

    void flowsAreInOrderAndBalance()
    {
        // A queue of known rates: 3 arrive and 2 start in every pass, 2 end in the pass after their start.
        QueueTracker tracker;
        tracker.add(pictureOf(0));
        std::vector<Job> waits, runs;
        int pending = 0, running = 0;
        for (int pass = 1; pass <= 50; ++pass) {
            JobPicture picture = pictureOf(pass);
            for (Job job : runs) {
                job.status = u"success"_s;
                job.finishedAt = Instant::fromSeconds(queueNow + 30 * pass - 1);
                picture.finished.push_back(job);
            }
            runs.clear();
            for (int i = 0; i < 3; ++i)
                waits.push_back(waiting(pass * 10 + i, 30 * pass - 20, { i == 0 ? u"docker"_s : u"shell"_s }));
            for (int i = 0; i < 2; ++i) {
                Job job = waits.front();
                waits.erase(waits.begin());
                job.status = u"running"_s;
                job.startedAt = Instant::fromSeconds(queueNow + 30 * pass - 3);
                job.runner = RunnerId{ 1 + i };
                runs.push_back(job);
            }
            picture.pending = waits;
            picture.running = runs;
            const QueueSample sample = tracker.add(picture);
            QVERIFY(std::is_sorted(sample.flows.begin(), sample.flows.end(), [](const QueueFlow &a, const QueueFlow &b) { return std::tie(a.dimension, a.name) < std::tie(b.dimension, b.name); }));
            const QueueFlow all = flowOf(sample);
            QCOMPARE(sums(all), (std::vector{ 3, 2, pass == 1 ? 0 : 2 }));
            QCOMPARE(all.pending - pending, all.arrivals - all.starts);
            QCOMPARE(all.running - running, all.starts - all.finishes);
            pending = all.pending;
            running = all.running;
            const QueueFlow docker = flowOf(sample, QueueDimension::TagSet, u"docker"_s), shell = flowOf(sample, QueueDimension::TagSet, u"shell"_s);
            QCOMPARE(docker.pending + shell.pending, all.pending);
            QCOMPARE(docker.starts + shell.starts, all.starts);
        }
    }
};

QTEST_GUILESS_MAIN(TestQueueTracker)
#include "tst_queuetracker.moc"
