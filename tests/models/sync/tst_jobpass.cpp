// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/passground.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using demo::JobStatus;
using Ids = std::set<qint64>;
using Reach = JobPicture::Reach;

namespace {

Ids setOf(const std::vector<qint64> &ids)
{
    return { ids.begin(), ids.end() };
}

bool holds(const std::vector<Job> &jobs, qint64 id)
{
    return idsOf(jobs).contains(id);
}

} // namespace

class TestJobPass final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdministratorSeesEveryJobThatWaitsOrRuns()
    {
        PassGround ground({ .runners = 200 });
        ground.addJobs(250);
        const auto summary = ground.pass();
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QVERIFY(summary.picture->isComplete && summary.hasWaiting);
        QCOMPARE(summary.picture->reach, Reach::Everything);
        QCOMPARE(idsOf(summary.picture->pending), ground.idsOf({ JobStatus::Pending }));
        QCOMPARE(idsOf(summary.picture->running), ground.idsOf({ JobStatus::Running, JobStatus::Canceling }));
        QVERIFY(std::is_sorted(summary.picture->pending.begin(), summary.picture->pending.end(), [](const Job &a, const Job &b) { return a.id < b.id; }));
        QVERIFY(summary.picture->from.isKnown() && summary.picture->from <= summary.picture->asOf);
        QCOMPARE(summary.picture->instance, ground.session.identity().instance);
        QVERIFY(summary.pages >= 5);
    }

    void thePicturesTimesAreTheServers()
    {
        PassGround ground({ .runners = 20 });
        ground.age(std::chrono::hours(5));
        const auto picture = ground.pass().picture;
        const qint64 ahead = picture->asOf.seconds() - ground.session.clock().now().seconds();
        QVERIFY2(qAbs(ahead - 5 * 3600) < 60, qPrintable(QString::number(ahead)));
    }

    void aJobThatMovesOnDuringThePassIsSeenWhereItWent()
    {
        PassGround ground({ .runners = 50 });
        const auto ids = ground.addJobs(2);
        (void)ground.pass();
        // Requests are: waiting, executing, ended. One starts before the second, one even ends before the third.
        const auto run = [&](qint64 id, bool ends) {
            return Fault::before([id, ends](demo::World &world) {
                world.startJob(id, world.runners().count() > 0 ? 1 : 0);
                if (ends)
                    world.finishJob(id, JobStatus::Failed, u"script_failure"_s);
            });
        };
        ground.session.faults().add({ .rootField = u"jobs"_s, .skip = 1 }, run(ids[0], false));
        ground.session.faults().add({ .rootField = u"jobs"_s, .skip = 2 }, run(ids[1], true));
        const auto summary = ground.pass();
        QVERIFY(ground.session.faults().isSpent());
        QVERIFY(!holds(summary.picture->pending, ids[0]) && holds(summary.picture->running, ids[0]));
        QVERIFY(!holds(summary.picture->pending, ids[1]) && !holds(summary.picture->running, ids[1]) && holds(summary.picture->finished, ids[1]));
    }

    void jobsThatEndedAreToldOnceFromOnePageOn()
    {
        PassGround ground({ .runners = 50 });
        const auto before = ground.addJobs(3);
        ground.start(before);
        ground.finish(before);
        const auto first = ground.pass();
        for (const qint64 id : before)
            QVERIFY(holds(first.picture->finished, id));
        ground.age(std::chrono::seconds(30));
        QVERIFY(ground.pass().picture->finished.empty());

        const auto later = ground.addJobs(230);   // more than two pages, between two passes
        ground.start(later);
        ground.finish(later, JobStatus::Failed);
        ground.age(std::chrono::seconds(30));
        const auto summary = ground.pass();
        QCOMPARE(idsOf(summary.picture->finished), setOf(later));
        QVERIFY(summary.picture->isComplete);
        ground.age(std::chrono::seconds(30));
        QVERIFY(ground.pass().picture->finished.empty());
    }

    void moreThanOnePassMayReadIsSaid()
    {
        PassGround ground({ .runners = 50 });
        (void)ground.pass();
        const auto ids = ground.addJobs(JobPass::mostEndedPages * PageSize::largest + 50);
        ground.start(ids);
        ground.finish(ids);
        ground.age(std::chrono::seconds(30));
        const auto summary = ground.pass();
        QCOMPARE(qsizetype(summary.picture->finished.size()), qsizetype(JobPass::mostEndedPages) * PageSize::largest);
        QVERIFY(!summary.picture->isComplete);
        QVERIFY(summary.picture->trouble.contains(u"ended"_s));
        QCOMPARE(summary.error->kind, Error::Kind::Incomplete);
        // The levels are whole all the same, and the next pass does not try to catch up.
        QVERIFY(summary.hasWaiting);
        ground.age(std::chrono::seconds(30));
        QVERIFY(ground.pass().picture->isComplete);
    }

    void anOldJobThatEndedLateIsLookedUp()
    {
        PassGround ground({ .runners = 50 });
        const auto old = ground.addJobs(1);
        ground.start(old);
        const auto waits = ground.addJobs(1);
        const auto newer = ground.addJobs(150);
        ground.start(newer);
        ground.finish(newer);
        (void)ground.pass();   // the last one seen has a higher number than both
        ground.age(std::chrono::seconds(30));
        ground.finish(old, JobStatus::Failed);
        ground.session.change([&](demo::World &world) { world.cancelJob(waits[0]); });
        // Newer ones push the old ones off the page that is read.
        const auto more = ground.addJobs(120);
        ground.start(more);
        ground.finish(more);
        const auto summary = ground.pass();
        QVERIFY(summary.picture->isComplete);
        QVERIFY(holds(summary.picture->finished, old[0]));
        QVERIFY(holds(summary.picture->finished, waits[0]));
        QVERIFY(summary.memory.open().size() == summary.picture->pending.size() + summary.picture->running.size());
    }

    void vanishedJobsOfABrokenPassAreStillLookedUpLater()
    {
        PassGround ground({ .runners = 50 });
        const auto old = ground.addJobs(1);
        ground.start(old);
        const auto newer = ground.addJobs(120);
        ground.start(newer);
        ground.finish(newer);
        (void)ground.pass();
        ground.age(std::chrono::seconds(30));
        ground.finish(old);
        ground.session.faults().add({ .rootField = u"jobs"_s, .skip = 1, .times = -1 }, Fault::forbidden());
        const auto broken = ground.pass();
        QVERIFY(broken.error);
        ground.session.faults().clear();
        ground.age(std::chrono::seconds(30));
        QVERIFY(holds(ground.pass().picture->finished, old[0]));
    }

    void whoMaySeeNothingIsNotToldThatNothingWaits()
    {
        PassGround ground({ .runners = 50 });
        ground.addJobs(5);
        const auto summary = ground.pass({ Reach::Nothing, {}, {} });
        QCOMPARE(summary.picture->reach, Reach::Nothing);
        QVERIFY(!summary.picture->isComplete);
        QCOMPARE(summary.error->kind, Error::Kind::Forbidden);
        QCOMPARE(ground.session.log().count(), 0);
    }

    void anAdministratorNoMoreIsNotToldThatNothingWaits()
    {
        PassGround ground({ .runners = 50 });
        ground.addJobs(5);
        const auto before = ground.pass();
        ground.session.change([&](demo::World &world) {
            world.editUser(world.token(demo::TokenKind::Administrator).userId, [](demo::User &user) { user.admin = false; });
        });
        const auto summary = ground.pass();
        QCOMPARE(summary.picture->reach, Reach::Nothing);
        QVERIFY(!summary.picture->isComplete && summary.error);
        QCOMPARE(summary.memory.open().size(), before.memory.open().size());   // nobody is said to have left
    }

    void projectsAndRunnersAreAskedOneByOne()
    {
        PassGround ground({ .runners = 200, .token = demo::TokenKind::User });
        QStringList mine;
        QEventLoop loop;
        ground.session.client().maintainedProjects(&loop, [&](const Result<std::vector<NamedPath>> &projects) {
            for (const NamedPath &project : *projects)
                mine += project.fullPath;
            loop.quit();
        });
        loop.exec();
        QVERIFY(!mine.isEmpty());
        Ids expected;
        ground.session.change([&](demo::World &world) {
            for (const QString &path : mine) {
                for (int i = 0; i < 3; ++i)
                    expected.insert(world.addJob(world.project(path)->id, {}));
                for (const qint64 id : world.project(path)->jobIds) {
                    if (world.job(id)->status == JobStatus::Pending && !world.job(id)->bridge)
                        expected.insert(id);
                }
            }
        });
        const auto fleet = ground.session.load({ Scope::Kind::Mine, {} }).fleet;
        const JobPlaces places = placesFor(mine, fleet.get(), {});
        QVERIFY(!places.runners.empty());
        const auto summary = ground.pass(places);
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(summary.picture->reach, Reach::Part);
        QCOMPARE(summary.picture->projects, int(places.projects.size()));
        QCOMPARE(summary.picture->runners, int(places.runners.size()));
        if (mine.size() <= JobPlaces::mostProjects)
            QCOMPARE(idsOf(summary.picture->pending), expected);
        QVERIFY(ground.session.log().mostInFlight() <= JobPass::maxInFlight + 1);
    }

    void aProjectThatMayNotBeReadIsNamedAndNotCounted()
    {
        PassGround ground({ .runners = 100 });
        QString path;
        ground.session.change([&](demo::World &world) { path = world.projects().begin()->second.fullPath; });
        const auto some = ground.pass({ Reach::Part, { path, u"no/such"_s }, {} });
        QCOMPARE(some.picture->reach, Reach::Part);
        QCOMPARE(some.picture->projects, 1);
        QVERIFY(!some.picture->isComplete);
        QVERIFY(some.picture->trouble.contains(u"no/such"_s));
        QCOMPARE(some.error->kind, Error::Kind::Incomplete);
        QVERIFY(!some.isInterrupted);
        const auto none = ground.pass({ Reach::Part, { u"no/such"_s }, {} });
        QCOMPARE(none.picture->reach, Reach::Nothing);
        QCOMPARE(none.error->kind, Error::Kind::NotFound);
    }

    void troubleInTheMiddleIsSurvivedOrSaid_data()
    {
        QTest::addColumn<int>("skip");
        QTest::addColumn<bool>("hasPicture");
        QTest::addColumn<bool>("hasWaiting");
        QTest::newRow("at once") << 0 << false << false;
        QTest::newRow("after one page of waiting jobs") << 1 << true << false;
        QTest::newRow("before the executing ones") << 3 << true << true;
    }
    void troubleInTheMiddleIsSurvivedOrSaid()
    {
        QFETCH(const int, skip);
        QFETCH(const bool, hasPicture);
        QFETCH(const bool, hasWaiting);
        PassGround ground({ .runners = 50 });
        ground.addJobs(250 - int(ground.idsOf({ JobStatus::Pending }).size()));
        ground.session.faults().add({ .rootField = u"jobs"_s, .skip = skip, .times = -1 }, Fault::unauthorized());
        const auto summary = ground.pass();
        QCOMPARE(summary.error->kind, Error::Kind::Unauthorized);
        QVERIFY(summary.isInterrupted);
        QCOMPARE(summary.picture != nullptr, hasPicture);
        QCOMPARE(summary.hasWaiting, hasWaiting);
        if (hasPicture)
            QVERIFY(!summary.picture->isComplete && !summary.picture->trouble.isEmpty());
    }

    void aServerThatCannotAnswerSoMuchIsAskedForLess()
    {
        PassGround ground({ .runners = 50 });
        ground.addJobs(60);   // few enough pages that the size does not grow again within the pass
        ground.session.faults().add({ .rootField = u"jobs"_s, .times = 2 }, Fault::serverError(503));
        const auto summary = ground.pass();
        QVERIFY(!summary.error);
        QCOMPARE(idsOf(summary.picture->pending), ground.idsOf({ JobStatus::Pending }));
        QCOMPARE(summary.pageSize.value(), 25);   // and the next pass begins with that
    }

    void aServerThatStaysBrokenEndsThePass()
    {
        PassGround ground({ .runners = 50 });
        ground.session.faults().add({ .rootField = u"jobs"_s, .times = -1 }, Fault::serverError());
        const auto summary = ground.pass();
        QCOMPARE(summary.error->kind, Error::Kind::Server);
        QVERIFY(summary.isInterrupted);
        QVERIFY(!summary.picture);
        QVERIFY(summary.pageSize.isSmallest());
    }

    void anAnswerThatIsCutIsAskedForAgain()
    {
        PassGround ground({ .runners = 50 });
        ground.addJobs(20);
        ground.session.faults().add({ .rootField = u"jobs"_s }, Fault::cut(500));
        ground.session.faults().add({ .rootField = u"jobs"_s, .skip = 2 }, Fault::malformed());
        const auto summary = ground.pass();
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(idsOf(summary.picture->pending), ground.idsOf({ JobStatus::Pending }));
    }

    void theRateLimitIsWaitedOut()
    {
        PassGround ground({ .runners = 50 });
        ground.session.faults().add({ .rootField = u"jobs"_s, .skip = 1 }, Fault::tooManyRequests(std::chrono::seconds(1)));
        const auto summary = ground.pass();
        QVERIFY(!summary.error);
        QVERIFY(summary.picture->isComplete);
    }

    void protectedRefsAreAskedForOnceAnHour()
    {
        PassGround ground({ .runners = 50 });
        qint64 id = 0;
        ground.session.change([&](demo::World &world) {
            const demo::Project &project = world.projects().begin()->second;
            id = world.addJob(project.id, {});
            world.editJob(id, [&](demo::Job &job) {
                job.ref = project.protectedBranches.isEmpty() ? u"main"_s : project.protectedBranches.first();
                job.tagRef = false;
            });
        });
        const auto find = [&](const JobPass::Summary &summary) {
            return *std::find_if(summary.picture->pending.begin(), summary.picture->pending.end(), [&](const Job &job) { return job.id.value == id; });
        };
        Job job = find(ground.pass());
        for (int i = 0; i < 10 && job.protectedRef == Tri::Unknown; ++i)
            job = find(ground.pass());   // a few projects a pass
        QVERIFY(job.protectedRef != Tri::Unknown);
        const auto asked = ground.session.log().entriesUnder(u"/api/v4/projects/"_s).size();
        QVERIFY(asked > 0);
        for (int i = 0; i < 10; ++i)
            (void)ground.pass();
        const auto all = ground.session.log().entriesUnder(u"/api/v4/projects/"_s).size();
        (void)ground.pass();
        QCOMPARE(ground.session.log().entriesUnder(u"/api/v4/projects/"_s).size(), all);
    }

    void cancellingEndsItOnce()
    {
        PassGround ground({ .runners = 50, .latency = std::chrono::milliseconds(20) });
        ground.addJobs(300);
        JobPass pass(ground.session.client(), ground.refs, ground.request());
        int ends = 0;
        connect(&pass, &JobPass::finished, this, [&](const JobPass::Summary &summary) {
            ++ends;
            QCOMPARE(summary.error->kind, Error::Kind::Cancelled);
        });
        pass.start();
        QTRY_VERIFY(ground.requests(u"jobs"_s) > 1);
        pass.cancel();
        pass.cancel();
        QTest::qWait(100);
        QCOMPARE(ends, 1);
    }
};

QTEST_GUILESS_MAIN(TestJobPass)
#include "tst_jobpass.moc"
