// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/jobcompletion.h"
#include "models/filter/jobfilter.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000;

Job job(qint64 id, const QString &name, const QString &project)
{
    Job made;
    made.id = JobId{ id };
    made.name = name;
    made.projectPath = project;
    made.status = u"pending"_s;
    made.stage = u"test"_s;
    made.ref = u"main"_s;
    made.source = u"push"_s;
    made.pipeline = PipelineId{ 900 + id };
    made.createdAt = made.queuedAt = Instant::fromSeconds(now - 60 * id);
    made.startedAt = Instant::never();
    return made;
}

Job running(Job made, qint64 runner, const QString &runnerName)
{
    made.status = u"running"_s;
    made.startedAt = Instant::fromSeconds(now - 30);
    made.runner = RunnerId{ runner };
    made.runnerName = runnerName;
    made.systemId = u"s_abc"_s;
    made.address = u"10.0.0.7"_s;
    made.platform = u"linux"_s;
    made.architecture = u"amd64"_s;
    made.executor = u"docker"_s;
    made.version = u"17.5.1"_s;
    return made;
}

std::vector<Job> someJobs()
{
    std::vector<Job> jobs{
        job(1, u"build"_s, u"acme/ci/images"_s),
        job(2, u"build docs"_s, u"acme/web"_s),
        running(job(3, u"unit-tests"_s, u"acme/web"_s), 42, u"build-3"_s),
        running(job(4, u"Build"_s, u"globex/app"_s), 42, u"build-3"_s),
        running(job(5, u"4711"_s, u"globex/app"_s), 43, u"77"_s),
    };
    jobs[0].tags = { u"docker"_s, u"linux"_s };
    jobs[1].tags = { u"docker"_s, u"two words"_s };
    jobs[2].tags = { u"gpu"_s };
    jobs[3].ref = u"Main"_s;
    jobs[3].stage = u"Test"_s;
    jobs[4].source = u"schedule"_s;
    jobs[4].address = u"no address"_s;
    jobs[4].version = u"17.5.0~pre.3.gabc"_s;
    jobs[0].stuck = Tri::Yes;
    return jobs;
}

std::vector<const Job *> pointers(const std::vector<Job> &jobs)
{
    std::vector<const Job *> list;
    for (const Job &each : jobs)
        list.push_back(&each);
    return list;
}

/// The bar marks the cursor: `tag:do|`.
FilterCompletion completed(const QString &marked, const std::vector<Job> &jobs, int limit = 20)
{
    const qsizetype cursor = marked.indexOf(u'|');
    return completeJobFilter(QString(marked).remove(cursor, 1), cursor, pointers(jobs), limit);
}

QStringList texts(const FilterCompletion &completion)
{
    QStringList list;
    for (const FilterCompletion::Candidate &candidate : completion.candidates)
        list += candidate.count < 0 ? candidate.text : QString(candidate.text % u"="_s % QString::number(candidate.count));
    return list;
}

} // namespace

class TestJobCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatCanBeWritten_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("keys by their beginning") << u"st|"_s << QStringList{ u"stage:"_s, u"status:"_s, u"stuck:"_s };
        QTest::newRow("projects and what is above them") << u"project:acme|"_s
                                                         << QStringList{ u"acme/**=3"_s, u"acme/web=2"_s, u"acme/ci/**=1"_s, u"acme/ci/images=1"_s };
        QTest::newRow("groups with their stars") << u"project:acme/**|"_s << QStringList{ u"acme/**=3"_s, u"acme/ci/**=1"_s };
        QTest::newRow("refs keep their case") << u"ref:ma|"_s << QStringList{ u"main=4"_s, u"Main=1"_s };
        QTest::newRow("stages do not") << u"stage:te|"_s << QStringList{ u"test=5"_s };
        QTest::newRow("states that are there come first, with their number") << u"status:r|"_s << QStringList{ u"running=3"_s };
        QTest::newRow("states that are not there are known by name") << u"status:man|"_s << QStringList{ u"manual"_s };
        QTest::newRow("tags of jobs, quoted where they must be") << u"tag:|"_s << QStringList{ u"docker=2"_s, u"gpu=1"_s, u"linux=1"_s, u"\"two words\"=1"_s };
        QTest::newRow("names count what they find anywhere") << u"job:build|"_s << QStringList{ u"Build=3"_s, u"\"build docs\"=1"_s };
        QTest::newRow("a name that is a number is kept apart from it") << u"job:47|"_s << QStringList{ u"\"4711\"=1"_s };
        QTest::newRow("runners") << u"runner:|"_s << QStringList{ u"build-3=2"_s, u"\"77\"=1"_s };
        QTest::newRow("sources, then those GitLab has besides") << u"source:s|"_s << QStringList{ u"schedule=1"_s, u"push=4"_s };
        QTest::newRow("addresses, and nothing that is none") << u"ip:|"_s << QStringList{ u"10.0.0.7=2"_s };
        QTest::newRow("versions and their minors") << u"version:17.5|"_s << QStringList{ u"17.5=2"_s, u"17.5.1=2"_s, u"17.5.0~pre.3=1"_s };
        QTest::newRow("a compared version is not counted") << u"version:>=17.5.1|"_s << QStringList{ u">=17.5.1"_s };
        QTest::newRow("pipelines") << u"pipeline:90|"_s << QStringList{ u"901=1"_s, u"902=1"_s, u"903=1"_s, u"904=1"_s, u"905=1"_s };
        QTest::newRow("closed lists") << u"stuck:|"_s << QStringList{ u"yes=1"_s, u"no=0"_s };
        QTest::newRow("spans that are often asked") << u"waiting:>1|"_s << QStringList{ u">10m"_s, u">1h"_s, u">1d"_s };
        QTest::newRow("whole terms") << u"do|"_s << QStringList{ u"tag:docker=2"_s };
        QTest::newRow("after a comma") << u"tag:gpu,do|"_s << QStringList{ u"docker=2"_s };
        QTest::newRow("negated") << u"-executor:|"_s << QStringList{ u"docker=3"_s };
        QTest::newRow("keys of runners are none of these") << u"paused:|"_s << QStringList{};
    }
    void offersWhatCanBeWritten()
    {
        QFETCH(QString, marked);
        QFETCH(QStringList, offered);
        QCOMPARE(texts(completed(marked, someJobs())), offered);
    }

    void whatIsCountedIsWhatTheFilterFinds()
    {
        const std::vector<Job> jobs = someJobs();
        int counted = 0;
        for (const QString &key : jobFilterKeys()) {
            const QString before = key + u':';
            const FilterCompletion completion = completeJobFilter(before, before.size(), pointers(jobs));
            for (const FilterCompletion::Candidate &candidate : completion.candidates) {
                const auto filter = JobFilter::parse(QString(before + candidate.text));
                QVERIFY2(filter, qPrintable(before + candidate.text));
                if (candidate.count < 0)
                    continue;
                ++counted;
                const qint64 found = qint64(filter->matching(jobs, Instant::fromSeconds(now)).size());
                QVERIFY2(found == candidate.count, qPrintable(u"%1%2: %3 counted, %4 found"_s.arg(before, candidate.text).arg(candidate.count).arg(found)));
            }
        }
        QVERIFY2(counted > 40, qPrintable(QString::number(counted)));
    }

    void everyKeyIsOfferedAndNamed()
    {
        const FilterCompletion completion = completed(u"|"_s, {}, 100);
        QCOMPARE(int(completion.candidates.size()), int(jobFilterKeys().size()));
        for (const FilterCompletion::Candidate &candidate : completion.candidates)
            QCOMPARE(candidate.text, QString(candidate.key + u':'));
    }

    void noMoreThanAskedFor()
    {
        QCOMPARE(texts(completed(u"pipeline:|"_s, someJobs(), 2)).size(), 2);
        QCOMPARE(texts(completed(u"pipeline:|"_s, someJobs(), 0)).size(), 0);
    }

    void withoutJobsOnlyKeysAndSamplesAreOffered()
    {
        QCOMPARE(texts(completed(u"project:|"_s, {})), QStringList());
        QCOMPARE(texts(completed(u"running:<|"_s, {})), QStringList{ u"<5m"_s });
        QCOMPARE(texts(completed(u"stuck:y|"_s, {})), QStringList{ u"yes=0"_s });
    }

    void hostileTextsStayOneValue()
    {
        std::vector<Job> jobs{ job(1, u"a\" OR tag:x"_s, u"p"_s) };
        jobs[0].ref = u"feature/(x) *"_s;
        for (const QString &key : { u"job:"_s, u"ref:"_s }) {
            const FilterCompletion completion = completeJobFilter(key, key.size(), pointers(jobs));
            QCOMPARE(int(completion.candidates.size()), 1);
            const auto filter = JobFilter::parse(QString(key + completion.candidates[0].text));
            QVERIFY(filter);
            QCOMPARE(filter->topLevelTerms().size(), 1);
            QCOMPARE(filter->matching(jobs, Instant::fromSeconds(now)).size(), std::size_t(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestJobCompletion)
#include "tst_jobcompletion.moc"
