// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/history.h"
#include "models/sync/jobsampler.h"
#include "tests/models/sync/demosession.h"
#include "tests/models/sync/queueplay.h"
#include "tests/support/stallmeter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using demo::TokenKind;
using Reach = JobPicture::Reach;
using SlowedBy = JobSampler::SlowedBy;
using State = JobSampler::State;

namespace {

JobSampler::Ground groundOf(DemoSession &session)
{
    return { session.client(), session.identity(), session.clock() };
}

bool isBetween(State state)
{
    return state == State::Sampling || state == State::Idle;
}

/// One pass to its end, and the board made of it.
bool sample(JobSampler &sampler)
{
    QSignalSpy boards(&sampler, &JobSampler::boardChanged);
    sampler.sampleNow();
    return QTest::qWaitFor([&] { return !isBetween(sampler.state()) && (sampler.state() == State::Failed || !boards.isEmpty()); }, 20'000);
}

const QueueRow &rowOf(const JobSampler &sampler, const QStringList &tags)
{
    static const QueueRow none;
    for (const QueueRow &row : sampler.board()) {
        if (row.tags == tags)
            return row;
    }
    return none;
}

} // namespace

class TestJobSampler final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoardFindsTheCeilingAndCallsTheQueuesByTheirNames()
    {
        DemoSession session({ .runners = 30 });
        QueuePlay play(session);
        play.add({ .tags = { u"full"_s }, .atOnce = 4, .waiting = 20, .arrivals = 3, .ends = 2 });
        play.add({ .tags = { u"gpu"_s, u"far"_s }, .atOnce = 2, .waiting = 5, .isOnline = false });
        play.add({ .tags = { u"misspelt"_s }, .waiting = 2 });
        play.add({ .tags = { u"shrinking"_s }, .atOnce = 3, .waiting = 60, .arrivals = 1, .ends = 3 });
        play.add({ .tags = { u"calm"_s }, .atOnce = 5, .waiting = 3 });
        JobSampler sampler(groundOf(session));
        sampler.setFleet(session.load().fleet);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(sample(sampler));
            QCOMPARE(sampler.state(), State::Fresh);
            play.round();
        }
        QVERIFY(sample(sampler));

        const QueueRow &full = rowOf(sampler, { u"full"_s });
        QCOMPARE(full.verdict, QueueVerdict::Saturated);
        QCOMPARE(full.ceiling, std::optional(4));
        QCOMPARE(full.waiting, play.waiting(u"full"_s));
        QCOMPARE(full.running, 4);
        QCOMPARE(full.eligible.online, 1);
        QVERIFY(qAbs(full.arrivalsPerMinute.value_or(0) - 6) < 1.5);
        QVERIFY(qAbs(full.startsPerMinute.value_or(0) - 4) < 1.5);
        const QueueRow &starved = rowOf(sampler, { u"far"_s, u"gpu"_s });
        QCOMPARE(starved.verdict, QueueVerdict::Starved);
        QCOMPARE(starved.eligible.offline, 1);
        QVERIFY(*starved.oldest >= std::chrono::minutes(3));
        QCOMPARE(rowOf(sampler, { u"misspelt"_s }).verdict, QueueVerdict::Impossible);
        const QueueRow &shrinking = rowOf(sampler, { u"shrinking"_s });
        QCOMPARE(shrinking.verdict, QueueVerdict::Draining);
        QVERIFY(shrinking.toDrain && *shrinking.toDrain > std::chrono::minutes(2));
        QCOMPARE(rowOf(sampler, { u"calm"_s }).verdict, QueueVerdict::Idle);
        QCOMPARE(sampler.board().front().verdict, QueueVerdict::Impossible);   // worst first
        QVERIFY(std::any_of(sampler.picture()->running.begin(), sampler.picture()->running.end(), [&](const Job &job) { return sampler.mostAtOnce(job.runner) == 4; }));
    }

    void withoutAFleetNothingIsCalledImpossible()
    {
        DemoSession session({ .runners = 20 });
        QueuePlay play(session);
        play.add({ .tags = { u"misspelt"_s }, .waiting = 2 });
        JobSampler sampler(groundOf(session));
        QVERIFY(sample(sampler));
        QCOMPARE(rowOf(sampler, { u"misspelt"_s }).verdict, QueueVerdict::Unknown);
        QSignalSpy boards(&sampler, &JobSampler::boardChanged);
        sampler.setFleet(session.load().fleet);
        QTRY_VERIFY(!boards.isEmpty());
        QCOMPARE(rowOf(sampler, { u"misspelt"_s }).verdict, QueueVerdict::Impossible);
    }

    void whoMaySeeWhat_data()
    {
        QTest::addColumn<TokenKind>("token");
        QTest::addColumn<Reach>("reach");
        QTest::addColumn<State>("state");
        QTest::newRow("administrator") << TokenKind::Administrator << Reach::Everything << State::Fresh;
        QTest::newRow("administrator, reading only") << TokenKind::ReadApi << Reach::Everything << State::Fresh;
        QTest::newRow("user") << TokenKind::User << Reach::Part << State::Fresh;
        QTest::newRow("developer") << TokenKind::Developer << Reach::Nothing << State::Partial;
    }
    void whoMaySeeWhat()
    {
        QFETCH(const TokenKind, token);
        QFETCH(const Reach, reach);
        QFETCH(const State, state);
        DemoSession session({ .runners = 200, .token = token });
        JobSampler sampler(groundOf(session));
        QVERIFY(sample(sampler));
        QVERIFY(sampler.picture());
        QCOMPARE(sampler.picture()->reach, reach);
        QCOMPARE(sampler.state(), state);
        QCOMPARE(sampler.picture()->isComplete, reach != Reach::Nothing);
        QCOMPARE(sampler.picture()->projects > 0, reach == Reach::Part);
    }

    void chosenProjectsAreAskedInsteadOfTheMaintainedOnes()
    {
        DemoSession session({ .runners = 200, .token = TokenKind::User });
        JobSampler sampler(groundOf(session));
        QVERIFY(sample(sampler));
        const int maintained = sampler.picture()->projects;
        QVERIFY(maintained > 1);
        const auto asked = session.log().entriesWithRootField(u"projects"_s).size();
        QVERIFY(sample(sampler));
        QCOMPARE(session.log().entriesWithRootField(u"projects"_s).size(), asked);   // kept
        const QString path = [&] {
            for (const Job &job : sampler.picture()->finished)
                return job.projectPath;
            QString any;
            session.change([&](demo::World &world) { any = world.projects().begin()->second.fullPath; });
            return any;
        }();
        sampler.setProjects({ path });
        QCOMPARE(sampler.state(), State::Idle);
        QVERIFY(!sampler.picture());
        QVERIFY(sample(sampler));
        QCOMPARE(sampler.picture()->projects + (sampler.picture()->reach == Reach::Nothing ? 1 : 0), 1);
    }

    void everyPassGoesOnRecord()
    {
        DemoSession session({ .runners = 20 });
        QueuePlay play(session);
        play.add({ .tags = { u"full"_s }, .atOnce = 3, .waiting = 12, .arrivals = 2, .ends = 1 });
        const QTemporaryDir folder;
        History history(folder.path());
        JobSampler sampler({ session.client(), session.identity(), session.clock(), &history });
        sampler.setFleet(session.load().fleet);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(sample(sampler));
            play.round();
        }
        const History::Viewer viewer{ session.identity().instance, session.identity().username };
        std::optional<Result<std::vector<QueueSeries>>> series;
        history.series(viewer, { QueueDimension::TagSet, { u"full"_s }, {}, {} }, this, [&](const Result<std::vector<QueueSeries>> &told) { series = told; });
        QTRY_VERIFY(series);
        QVERIFY(*series && (*series)->size() == 1);
        const QueueSeries &full = (*series)->front();
        QVERIFY(full.points.size() >= 2);   // some minutes
        int starts = 0, arrivals = 0;
        for (const QueuePoint &point : full.points) {
            starts += point.starts;
            arrivals += point.arrivals;
            QCOMPARE(point.runningMost, 3);
        }
        QCOMPARE(arrivals, 5 * 2);   // between the six passes
        QCOMPARE(starts, 5);
        QVERIFY(std::all_of(full.watched.begin(), full.watched.end(), [](const WatchedSpan &span) { return span.isWhole; }));
        std::optional<Result<std::vector<FinishedJob>>> ended;
        history.finished(viewer, {}, Instant::fromSeconds(0xffffffffLL), this, [&](const Result<std::vector<FinishedJob>> &told) { ended = told; });
        QTRY_VERIFY(ended);
        QVERIFY(ended->has_value());
        QCOMPARE(std::count_if((*ended)->begin(), (*ended)->end(), [](const FinishedJob &job) { return job.tagSet == u"full"_s; }), 5);
    }

    void passesFollowOneAnotherFromEndToBeginning()
    {
        DemoSession session({ .runners = 30 });
        JobSampler sampler(groundOf(session));
        sampler.setInterval(std::chrono::seconds(1));
        QSignalSpy sampled(&sampler, &JobSampler::sampled);
        sampler.start();
        sampler.start();
        sampler.sampleNow();   // one at a time
        QTRY_VERIFY_WITH_TIMEOUT(sampled.count() >= 3, 20'000);
        sampler.stop();
        QCOMPARE(sampler.state(), State::Idle);
        QVERIFY(sampler.picture());
        const auto sofar = sampled.count();
        QTest::qWait(1300);   // longer than the interval, which must not strike
        QCOMPARE(sampled.count(), sofar);
        sampler.start();
        QTRY_COMPARE(sampled.count(), sofar + 1);
    }

    void stoppingInThePassDropsIt()
    {
        DemoSession session({ .runners = 30, .latency = std::chrono::milliseconds(30) });
        JobSampler sampler(groundOf(session));
        QSignalSpy sampled(&sampler, &JobSampler::sampled);
        sampler.start();
        QTRY_VERIFY(session.log().count() > 0);
        sampler.stop();
        QTest::qWait(200);
        QCOMPARE(sampled.count(), 0);
        QVERIFY(!sampler.picture());
        sampler.start();
        QTRY_COMPARE(sampler.state(), State::Fresh);
    }

    void aRevokedTokenStopsItForGood()
    {
        DemoSession session({ .runners = 30 });
        JobSampler sampler(groundOf(session));
        sampler.setInterval(std::chrono::seconds(1));
        QVERIFY(sample(sampler));
        const auto before = sampler.picture();
        // In the middle of a pass: the first page still comes.
        session.faults().add({ .rootField = u"jobs"_s, .skip = 1 }, Fault::before([](demo::World &world) { world.revoke(TokenKind::Administrator); }));
        sampler.start();
        QTRY_VERIFY(sampler.error() && sampler.error()->kind == Error::Kind::Unauthorized);
        QVERIFY(sampler.state() == State::Partial || sampler.state() == State::Failed);
        const auto requests = session.log().count();
        QTest::qWait(1300);
        sampler.sampleNow();
        sampler.stop();
        sampler.start();
        QTest::qWait(100);
        QCOMPARE(session.log().count(), requests);
        QVERIFY(sampler.picture());
    }

    void aPassThatBringsNothingKeepsTheOlderPictureAndComesLater()
    {
        DemoSession session({ .runners = 30 });
        QueuePlay play(session);
        play.add({ .tags = { u"misspelt"_s }, .waiting = 5 });
        JobSampler sampler(groundOf(session));
        QVERIFY(sample(sampler));
        const auto before = sampler.picture();
        session.faults().add({ .rootField = u"jobs"_s, .times = -1 }, Fault::serverError());
        QVERIFY(sample(sampler));
        QCOMPARE(sampler.state(), State::Failed);
        QCOMPARE(sampler.picture(), before);
        QCOMPARE(sampler.slowedBy(), SlowedBy::Trouble);
        QVERIFY(sampler.interval() > JobSampler::usualInterval);
        session.faults().clear();
        QVERIFY(sample(sampler));
        QCOMPARE(sampler.state(), State::Fresh);
        QCOMPARE(sampler.slowedBy(), SlowedBy::Nothing);
        QCOMPARE(sampler.interval(), JobSampler::usualInterval);
    }

    void aPassThatBreaksOffAmongTheWaitingJobsDoesNotShortenTheQueue()
    {
        DemoSession session({ .runners = 30 });
        QueuePlay play(session);
        play.add({ .tags = { u"misspelt"_s }, .waiting = 250 });
        JobSampler sampler(groundOf(session));
        QVERIFY(sample(sampler));
        const auto before = sampler.picture();
        session.faults().add({ .rootField = u"jobs"_s, .skip = 1, .times = -1 }, Fault::closed());
        QVERIFY(sample(sampler));
        QCOMPARE(sampler.state(), State::Failed);
        QCOMPARE(sampler.picture(), before);
    }

    void theRateLimitSlows()
    {
        DemoSession session({ .runners = 30, .throttle = { .requests = 60 } });
        JobSampler sampler(groundOf(session));
        for (int i = 0; i < 30 && sampler.slowedBy() == SlowedBy::Nothing; ++i)
            QVERIFY(sample(sampler));
        QCOMPARE(sampler.slowedBy(), SlowedBy::RateLimit);
        QVERIFY(sampler.interval() > JobSampler::usualInterval);
    }

    void pagesOverTwoSecondsSlow()
    {
        DemoSession session({ .runners = 30 });
        gitlab::Client patient({ session.server().url(), SecretString(session.server().token()) }, session.clock());
        std::optional<Identity> identity;
        patient.signIn(this, [&](const Result<Identity> &told) { identity = *told; });
        QTRY_VERIFY(identity);
        session.faults().add({ .rootField = u"jobs"_s, .times = 2 }, Fault::slow(std::chrono::milliseconds(2100)));   // two of three
        JobSampler sampler({ patient, *identity, session.clock() });
        QVERIFY(sample(sampler));
        QCOMPARE(sampler.state(), State::Fresh);
        QCOMPARE(sampler.slowedBy(), SlowedBy::SlowPages);
        QCOMPARE(sampler.interval(), 2 * JobSampler::usualInterval);
        QVERIFY(sample(sampler));
        QCOMPARE(sampler.slowedBy(), SlowedBy::Nothing);
    }

    void theLoopStaysFree()
    {
        DemoSession session({ .runners = 300 });
        QueuePlay play(session);
        play.add({ .tags = { u"misspelt"_s }, .waiting = 3000 });
        JobSampler sampler(groundOf(session));
        sampler.setFleet(session.load().fleet);
        QVERIFY(sample(sampler));
        test::StallMeter meter;
        QVERIFY(sample(sampler));
        QVERIFY2(meter.quantile(0.95) < std::chrono::milliseconds(50), qPrintable(QString::number(meter.quantile(0.95).count())));
    }
};

QTEST_GUILESS_MAIN(TestJobSampler)
#include "tst_jobsampler.moc"
