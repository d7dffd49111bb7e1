// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/comparison.h"

#include "tests/models/fleet/queue/queuefixture.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// `jobs` of unit-tests on one runner that take `took` seconds each; the last `failed` of them fail.
struct Batch {
    qint64 runner = 1;
    int jobs = 10;
    int took = 100;
    int failed = 0;
    const char *job = "unit-tests";
    const char *project = "acme/payments/api";
};

std::vector<FinishedJob> jobsOf(const std::vector<Batch> &batches)
{
    std::vector<FinishedJob> jobs;
    for (const Batch &batch : batches) {
        for (int i = 0; i < batch.jobs; ++i) {
            FinishedJob job;
            job.id = JobId{ qint64(jobs.size()) + 1 };
            job.name = QString::fromLatin1(batch.job);
            job.projectPath = QString::fromLatin1(batch.project);
            job.runner = RunnerId{ batch.runner };
            job.runnerName = u"runner-%1"_s.arg(batch.runner);
            job.systemId = u"s_%1"_s.arg(batch.runner);
            job.platform = batch.runner % 2 == 0 ? u"linux/arm64/docker"_s : u"linux/amd64/docker"_s;
            job.startedAt = Instant::fromSeconds(queueNow + i * 1000);
            job.finishedAt = Instant::fromSeconds(queueNow + i * 1000 + batch.took);
            job.duration = seconds(batch.took);
            job.queuedFor = seconds(i);
            job.status = i >= batch.jobs - batch.failed ? u"failed"_s : u"success"_s;
            jobs.push_back(job);
        }
    }
    return jobs;
}

const ComparisonRow &rowOf(const std::vector<ComparisonRow> &rows, qint64 runner)
{
    static const ComparisonRow none;
    for (const ComparisonRow &row : rows) {
        if (row.name == QString::number(runner))
            return row;
    }
    return none;
}

QString namesOf(const std::vector<ComparisonRow> &rows)
{
    QStringList names;
    for (const ComparisonRow &row : rows)
        names += row.name;
    return names.join(u' ');
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobThatEndedKeepsWhatHistoryNeeds()
    {
        Job job = jobOf({ .id = 7, .status = "failed", .tags = { u"linux"_s, u"docker"_s }, .queued = queueNow, .started = queueNow + 10, .finished = queueNow + 70, .runner = 5 });
        job.duration = seconds(60);
        job.queuedFor = seconds(10);
        job.failureReason = u"runner_system_failure"_s;
        const FinishedJob expected{
            .id = JobId{ 7 },
            .name = u"unit-tests"_s,
            .projectPath = u"acme/payments/api"_s,
            .tagSet = u"docker,linux"_s,
            .runner = RunnerId{ 5 },
            .runnerName = u"runner-5"_s,
            .systemId = u"s_5"_s,
            .platform = u"linux/amd64/docker"_s,
            .startedAt = Instant::fromSeconds(queueNow + 10),
            .finishedAt = Instant::fromSeconds(queueNow + 70),
            .duration = seconds(60),
            .queuedFor = seconds(10),
            .status = u"failed"_s,
            .isSystemFailure = true,
        };
        QCOMPARE(finishedJobOf(job), expected);
        job.status = u"success"_s;
        QVERIFY(!finishedJobOf(job).isSystemFailure);
    }

    void whoseFaultAFailureIs_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("expected");
        for (const char *reason : { "runner_system_failure", "runner_unsupported", "runner_interrupted", "runner_configuration_error", "runner_external_dependency_failure", "runner_of_a_later_release",
                 "no_updates_running", "server_timeout_running", "stuck_or_timeout_failure", "stuck_pending_no_matching_runners", "no_matching_runner", "job_router_failure" })
            QTest::newRow(reason) << QString::fromLatin1(reason) << QString() << true;
        for (const char *reason : { "script_failure", "job_execution_timeout", "job_execution_server_timeout", "ci_quota_exceeded", "unknown_failure", "api_failure", "missing_dependency_failure", "my_runner_failure" })
            QTest::newRow(reason) << QString::fromLatin1(reason) << QString() << false;
        for (const char *message : { "There has been a runner system failure, please try again", "Your runner is outdated, please upgrade your runner", "No runners support the requirements to run this job.",
                 "The runner process was interrupted before this job could finish. The job is safe to retry.", "There has been a timeout failure or the job got stuck. Check your timeout limits or try again" })
            QTest::newRow(message) << QString() << QString::fromLatin1(message) << true;
        for (const char *message : { "", "There is an unknown failure, please try again", "The script exceeded the maximum execution time set for the job", "No more compute minutes available",
                 "script: There has been a runner system failure" })
            QTest::newRow(*message ? message : "nothing told") << QString() << QString::fromLatin1(message) << false;
        QTest::newRow("the reason is truer than the sentence") << u"script_failure"_s << u"There has been a runner system failure"_s << false;
    }
    void whoseFaultAFailureIs()
    {
        QFETCH(QString, reason);
        QFETCH(QString, message);
        QFETCH(bool, expected);
        Job job;
        job.failureReason = reason;
        job.failureMessage = message;
        QCOMPARE(isRunnersFault(job), expected);
    }

    void figuresOfOnePlace()
    {
        std::vector<FinishedJob> jobs = jobsOf({ { .runner = 1, .jobs = 5, .failed = 1 }, { .runner = 2, .jobs = 1 } });
        for (int i = 0; i < 4; ++i)
            jobs[std::size_t(i)].duration = seconds(10 * (i + 1));   // 10 20 30 40
        jobs[4].isSystemFailure = true;
        const auto rows = compareHosts(jobs, QueueDimension::Runner);
        const ComparisonRow &row = rowOf(rows, 1);
        QCOMPARE(row.job, u"unit-tests"_s);
        QCOMPARE(row.projectPath, u"acme/payments/api"_s);
        QCOMPARE(row.label, u"runner-1"_s);
        QCOMPARE(row.jobs, 5);
        QCOMPARE(row.duration, seconds(25));   // interpolated
        QCOMPARE(row.spread, seconds(15));     // 32.5 - 17.5
        QCOMPARE(row.queuedFor, seconds(2));
        QCOMPARE(row.failureShare, 0.2);
        QCOMPARE(row.systemFailures, 1);
        QCOMPARE(row.peers, 0);
        QVERIFY(!row.ratio && !row.isOutlier);
    }

    void theDimensionsNameAndLabel_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("label");
        QTest::newRow("runner") << int(QueueDimension::Runner) << u"2"_s << u"runner-2"_s;
        QTest::newRow("manager") << int(QueueDimension::Manager) << u"s_2 2"_s << u"s_2"_s;
        QTest::newRow("platform") << int(QueueDimension::Platform) << u"linux/arm64/docker"_s << u"linux/arm64/docker"_s;
    }
    void theDimensionsNameAndLabel()
    {
        QFETCH(int, dimension);
        QFETCH(QString, name);
        QFETCH(QString, label);
        const auto rows = compareHosts(jobsOf({ { .runner = 1 }, { .runner = 2, .took = 200 } }), QueueDimension(dimension));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].name, name);   // the slower one
        QCOMPARE(rows[0].label, label);
        QCOMPARE(rows[0].dimension, QueueDimension(dimension));
        QVERIFY(compareHosts(jobsOf({ { .runner = 1 } }), QueueDimension::All, u"unit-tests"_s).empty());
    }

    void aRenamedRunnerIsCalledByItsNewestName()
    {
        std::vector<FinishedJob> jobs = jobsOf({ { .runner = 1 }, { .runner = 2 } });
        jobs[4].runnerName = u"old"_s;
        jobs[9].runnerName = u"new"_s;
        std::swap(jobs[4], jobs[9]);
        QCOMPARE(rowOf(compareHosts(jobs, QueueDimension::Runner), 1).label, u"new"_s);
    }

    void slownessIsHeldAgainstThePeersMedians_data()
    {
        QTest::addColumn<int>("took");
        QTest::addColumn<int>("jobs");
        QTest::addColumn<int>("peerJobs");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<bool>("isOutlier");
        // Peers take 100 and 120 s: 110 at the median.
        QTest::newRow("one and a half times") << 165 << 8 << 8 << 1.5 << true;
        QTest::newRow("hardly less") << 164 << 8 << 8 << 164.0 / 110 << false;
        QTest::newRow("too few jobs here") << 500 << 7 << 8 << -1.0 << false;
        QTest::newRow("too few jobs there") << 500 << 8 << 7 << -1.0 << false;
        QTest::newRow("quicker") << 88 << 8 << 8 << 0.8 << false;
    }
    void slownessIsHeldAgainstThePeersMedians()
    {
        QFETCH(int, took);
        QFETCH(int, jobs);
        QFETCH(int, peerJobs);
        QFETCH(double, ratio);
        QFETCH(bool, isOutlier);
        const auto rows = compareHosts(jobsOf({ { .runner = 1, .jobs = jobs, .took = took }, { .runner = 2, .jobs = peerJobs }, { .runner = 3, .jobs = peerJobs, .took = 120 } }), QueueDimension::Runner);
        const ComparisonRow &row = rowOf(rows, 1);
        QCOMPARE(row.ratio.value_or(-1), ratio);
        QCOMPARE(row.isOutlier, isOutlier);
        QCOMPARE(row.peers, peerJobs < 8 ? 0 : 2);
        for (const qint64 peer : { 2, 3 })
            QVERIFY(!rowOf(rows, peer).isOutlier);
    }

    void onePeerIsNoneToCompareWith()
    {
        const auto rows = compareHosts(jobsOf({ { .runner = 1, .took = 900, .failed = 0 }, { .runner = 2 } }), QueueDimension::Runner);
        QCOMPARE(rowOf(rows, 1).ratio, 9.0);
        QCOMPARE(rowOf(rows, 1).peers, 1);
        QVERIFY(!rowOf(rows, 1).isOutlier);
    }

    void fewSuccessesSayNothingAboutDuration()
    {
        const auto rows = compareHosts(jobsOf({ { .runner = 1, .jobs = 10, .took = 900, .failed = 3 }, { .runner = 2, .jobs = 10, .failed = 3 }, { .runner = 3, .jobs = 12, .failed = 3 } }), QueueDimension::Runner);
        QVERIFY(!rowOf(rows, 1).ratio);
        QVERIFY(!rowOf(rows, 1).isOutlier);
        QCOMPARE(rowOf(rows, 1).duration, seconds(900));
        QCOMPARE(rowOf(rows, 1).peers, 2);
    }

    void failingFarMoreOftenIsAnOutlierToo_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("peersFailed");
        QTest::addColumn<bool>("expected");
        // Two peers with 20 jobs each; peersFailed of the 40 failed.
        QTest::newRow("a fifth against none") << 10 << 2 << 0 << true;
        QTest::newRow("less than a fifth against none") << 11 << 2 << 0 << false;
        QTest::newRow("three times as often") << 10 << 3 << 4 << true;
        QTest::newRow("less than three times") << 10 << 4 << 6 << false;
        QTest::newRow("three times, but little in all") << 20 << 3 << 2 << false;
        QTest::newRow("too few jobs") << 7 << 7 << 0 << false;
        QTest::newRow("always, with enough") << 8 << 8 << 0 << true;
    }
    void failingFarMoreOftenIsAnOutlierToo()
    {
        QFETCH(int, jobs);
        QFETCH(int, failed);
        QFETCH(int, peersFailed);
        QFETCH(bool, expected);
        const auto rows = compareHosts(jobsOf({ { .runner = 1, .jobs = jobs, .failed = failed }, { .runner = 2, .jobs = 20, .failed = peersFailed }, { .runner = 3, .jobs = 20 } }), QueueDimension::Runner);
        QCOMPARE(rowOf(rows, 1).isOutlier, expected);
        QVERIFY(!rowOf(rows, 3).isOutlier);
    }

    void cancelledJobsSayNothing()
    {
        std::vector<FinishedJob> jobs = jobsOf({ { .runner = 1 }, { .runner = 2 } });
        jobs[0].status = u"canceled"_s;
        jobs[1].status = u"skipped"_s;
        jobs[2].startedAt = Instant::never();   // dropped while it waited
        jobs[2].status = u"failed"_s;
        jobs[3].runner = {};                    // nobody knows where
        const auto rows = compareHosts(jobs, QueueDimension::Runner);
        QCOMPARE(rowOf(rows, 1).jobs, 6);
        QCOMPARE(rowOf(rows, 1).failureShare, 0.0);
    }

    void aDurationThatIsNotToldIsCountedFromTheTimes()
    {
        std::vector<FinishedJob> jobs = jobsOf({ { .runner = 1, .took = 130 }, { .runner = 2 } });
        for (FinishedJob &job : jobs)
            job.duration.reset();
        QCOMPARE(rowOf(compareHosts(jobs, QueueDimension::Runner), 1).duration, seconds(130));
    }

    void theSameNameInAnotherProjectIsAnotherJob()
    {
        // Each project's job takes the same on all its runners; only together they look as if runner 3 were slow.
        const auto rows = compareHosts(jobsOf({ { .runner = 1 }, { .runner = 2 }, { .runner = 3, .took = 900, .project = "acme/web" }, { .runner = 4, .took = 900, .project = "acme/web" } }), QueueDimension::Runner);
        QCOMPARE(rows.size(), std::size_t(4));
        for (const ComparisonRow &row : rows) {
            QCOMPARE(row.ratio, 1.0);
            QVERIFY(!row.isOutlier);
        }
    }

    void withoutANameOnlyWhatRanInTwoPlaces()
    {
        const auto jobs = jobsOf({ { .runner = 1 }, { .runner = 2 }, { .runner = 1, .job = "lint" } });
        QCOMPARE(compareHosts(jobs, QueueDimension::Runner).size(), std::size_t(2));
        QCOMPARE(compareHosts(jobs, QueueDimension::Runner, u"lint"_s).size(), std::size_t(1));
        QCOMPARE(compareHosts(jobs, QueueDimension::Runner, u"unit-tests"_s).size(), std::size_t(2));
        QVERIFY(compareHosts(jobs, QueueDimension::Runner, u"nothing"_s).empty());
        QVERIFY(compareHosts({}, QueueDimension::Runner).empty());
    }

    void outliersComeFirstThenTheSlower()
    {
        const auto rows = compareHosts(jobsOf({ { .runner = 1 }, { .runner = 2, .took = 140 }, { .runner = 3, .took = 300 }, { .runner = 4, .took = 90, .failed = 5 }, { .runner = 5, .jobs = 3, .took = 999 }, { .runner = 6 } }),
            QueueDimension::Runner);
        QCOMPARE(namesOf(rows), u"3 4 2 1 6 5"_s);
        QVERIFY(rows[0].isOutlier && rows[1].isOutlier && !rows[2].isOutlier);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
