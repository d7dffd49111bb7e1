// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each key of filters over jobs means, row by row, and what is special in writing them. The rest is in tst_filterproperties.

#include "models/filter/jobfilter.h"

#include <QTest>

#include <functional>

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = FilterError::Kind;
Q_DECLARE_METATYPE(muster::FilterError::Kind)

namespace {

constexpr qint64 now = 1'785'000'000;

/// A running job about which everything is known.
Job runningJob()
{
    Job job;
    job.id = JobId{ 4711 };
    job.name = u"unit-tests 2/5"_s;
    job.status = u"running"_s;
    job.stage = u"Test"_s;
    job.ref = u"release/18.1"_s;
    job.projectPath = u"Acme/payments/api"_s;
    job.tags = { u"Large"_s, u"docker"_s };
    job.createdAt = Instant::fromSeconds(now - 8000);
    job.queuedAt = Instant::fromSeconds(now - 7500);
    job.startedAt = Instant::fromSeconds(now - 7200);
    job.finishedAt = Instant::never();
    job.pipeline = PipelineId{ 900 };
    job.source = u"merge_request_event"_s;
    job.stuck = Tri::No;
    job.protectedRef = Tri::Yes;
    job.runner = RunnerId{ 42 };
    job.runnerName = u"Build Linux 3"_s;
    job.systemId = u"s_AbC"_s;
    job.address = u"10.0.0.7"_s;
    job.version = u"17.5.1"_s;
    job.platform = u"linux"_s;
    job.architecture = u"arm64"_s;
    job.executor = u"docker+machine"_s;
    return job;
}

/// A waiting job, which has no runner yet.
Job pendingJob()
{
    Job job;
    job.id = JobId{ 5000 };
    job.name = u"deploy"_s;
    job.status = u"pending"_s;
    job.stage = u"deploy"_s;
    job.ref = u"main"_s;
    job.projectPath = u"acme/web"_s;
    job.queuedAt = Instant::fromSeconds(now - 15 * 60);
    job.startedAt = Instant::never();
    job.source = u"push"_s;
    job.stuck = Tri::Yes;
    return job;
}

const char *word(Tri value)
{
    return value == Tri::Yes ? "yes" : value == Tri::No ? "no" : "unknown";
}

/// `checks` holds one filter a line, then what it says: `tag:docker = yes`.
void check(const Job &job, const QString &checks)
{
    const Instant at = Instant::fromSeconds(now);
    const std::vector<Job> jobs{ job };
    for (const QString &line : checks.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const QString text = line.section(u" = "_s, 0, 0).trimmed(), expected = line.section(u" = "_s, 1).trimmed();
        const auto filter = JobFilter::parse(text);
        QVERIFY2(filter.has_value(), qPrintable(text));
        const Tri answer = filter->matches(job, at);
        QVERIFY2(QLatin1StringView(word(answer)) == expected, qPrintable(text + u" says "_s + QLatin1StringView(word(answer))));
        QCOMPARE(filter->matching(jobs, at).size(), std::size_t(answer == Tri::Yes ? 1 : 0));
        const auto opposite = JobFilter::parse(QString(u"-("_s + text + u')'));
        const Tri other = opposite->matches(job, at);
        QVERIFY2(answer == Tri::Unknown ? other == Tri::Unknown : other == triOf(answer == Tri::No), qPrintable(text));
    }
}

} // namespace

class TestJobFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningJob()
    {
        check(runningJob(), uR"(
            job:unit = yes
            job:UNIT-tests = yes
            job:deploy = no
            job:unit* = yes
            job:tests = yes
            job:*tests = no
            job:4711 = yes
            job:#4711 = yes
            job:4700..4720 = yes
            job:>4711 = no
            job:"4711" = no
            job:1,unit = yes
            job:deploy,4711 = yes
            project:acme/payments/api = yes
            project:acme/** = yes
            project:acme/* = no
            project:acme = no
            ref:release/18.1 = yes
            ref:release/* = yes
            ref:Release/18.1 = no
            ref:release = no
            stage:test = yes
            status:running = yes
            status:RUNNING = yes
            status:pending,running = yes
            status:run = no
            tag:docker = yes
            tag:large = no
            tag:dock* = yes
            tag:gpu,docker = yes
            untagged:yes = no
            protected:yes = yes
            stuck:no = yes
            waiting:>1s = unknown
            running:>1h = yes
            running:2h = yes
            running:>2h = no
            running:1h..3h = yes
            runner:linux = yes
            runner:"Build Linux 3" = yes
            runner:42 = yes
            runner:"42" = no
            runner:3 = no
            runner:3,build = yes
            sys:s_AbC = yes
            sys:s_abc = no
            ip:10.0.0.0/8 = yes
            ip:10.0.0.8 = no
            ip:10.0.* = yes
            platform:Linux = yes
            arch:amd64 = no
            executor:docker* = yes
            version:17.5 = yes
            version:<17.5 = no
            pipeline:900 = yes
            pipeline:#900,7 = yes
            source:merge_request_event = yes
            source:push = no
            unit = yes
            payments = yes
            release/18 = yes
            LARGE = yes
            "build linux" = yes
            nowhere = no
            s_AbC = no
            unit*5 = yes
        )"_s);
    }

    void aWaitingJobHasNoRunnerAndNothingElseIsKnownOfOne()
    {
        check(pendingJob(), uR"(
            waiting:>10m = yes
            waiting:15m = yes
            waiting:>15m = no
            running:>1s = unknown
            untagged:yes = yes
            tag:docker = no
            protected:yes = unknown
            stuck:yes = yes
            runner:42 = no
            runner:build = no
            -runner:build = yes
            nowhere = no
            deploy = yes
            sys:x = unknown
            version:>=18 = unknown
            ip:10.0.0.0/8 = unknown
            platform:linux = unknown
            pipeline:1 = unknown
        )"_s);
    }

    void jobsInOtherStatesNeitherWaitNorRun()
    {
        Job job = pendingJob();
        job.status = u"waiting_for_resource"_s;
        check(job, u"waiting:>1s = unknown\nrunning:>1s = unknown\nstatus:waiting_for_resource = yes"_s);
        job = runningJob();
        job.status = u"canceling"_s;
        check(job, u"running:>1h = yes"_s);
        job.startedAt = Instant();
        check(job, u"running:>1h = unknown"_s);
    }

    void whatIsNotToldIsUnknown()
    {
        check(Job(), uR"(
            job:x = unknown
            job:0 = unknown
            project:** = unknown
            ref:* = unknown
            stage:* = unknown
            status:* = unknown
            source:* = unknown
            runner:x = unknown
            runner:1 = unknown
            sys:* = unknown
            ip:* = unknown
            version:* = unknown
            word = unknown
        )"_s);
    }

    void printsInOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const QString &text, const QString &printed) { QTest::newRow(name) << text << printed; };
        row("number", u"job:#4711,12"_s, u"job:4711,12"_s);
        row("numbers compared", u"job:>=10 runner:1..5"_s, u"job:>=10 runner:1..5"_s);
        row("name", u"job:unit"_s, u"job:unit"_s);
        row("name that looks like a number", u"job:\"4711\""_s, u"job:\"4711\""_s);
        row("name that looks like a reference", u"job:\"#4711\""_s, u"job:\"#4711\""_s);
        row("name that looks like a range", u"job:\"1..5\""_s, u"job:\"1..5\""_s);
        row("name with dots is no range", u"job:v1..beta"_s, u"job:v1..beta"_s);
        row("version is a name", u"job:1.2"_s, u"job:1.2"_s);
        row("wildcard makes a number a name", u"job:47*"_s, u"job:47*"_s);
        row("fraction is a name", u"job:1/5"_s, u"job:1/5"_s);
        row("equals sign", u"runner:=42"_s, u"runner:42"_s);
        row("quoted less-than is a name", u"runner:\"<5\""_s, u"runner:\"<5\""_s);
        row("open lists take any word", u"status:some_new_word source:x"_s, u"status:some_new_word source:x"_s);
        row("project", u"PROJECT:acme/**"_s, u"project:acme/**"_s);
        row("spans", u"waiting:>10M running:1h..2h"_s, u"waiting:>10m running:1h..2h"_s);
        row("everything together", u"(stuck:true OR untagged:no) -ref:main"_s, u"(stuck:yes OR untagged:no) -ref:main"_s);
    }
    void printsInOneForm()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, printed);
        const auto filter = JobFilter::parse(text);
        QVERIFY(filter.has_value());
        QCOMPARE(filter->toString(), printed);
        const auto again = JobFilter::parse(printed);
        QVERIFY(again.has_value());
        QVERIFY(*again == *filter);
        QCOMPARE(filter->topLevelTerms().join(u' '), printed);
    }

    void aMistakeIsNamedWhereItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("misspelt key") << u"stage:x projct:y"_s << Kind::UnknownKey << 8 << u"project"_s;
        QTest::newRow("runner's key") << u"seen:>1d"_s << Kind::UnknownKey << 0 << QString();
        QTest::newRow("no number") << u"job:>abc"_s << Kind::BadNumber << 4 << QString();
        QTest::newRow("range upside down") << u"job:9..3"_s << Kind::BadRange << 4 << QString();
        QTest::newRow("range without an end") << u"runner:9.."_s << Kind::BadRange << 7 << QString();
        QTest::newRow("number too long") << u"job:99999999999999999999"_s << Kind::BadNumber << 4 << QString();
        QTest::newRow("no span") << u"waiting:10x"_s << Kind::BadSpan << 8 << QString();
        QTest::newRow("neither yes nor no") << u"stuck:ye"_s << Kind::UnknownValue << 6 << u"yes"_s;
        QTest::newRow("names are not compared") << u"ref:>main"_s << Kind::ComparisonNotAllowed << 4 << QString();
        QTest::newRow("nothing") << u"job:"_s << Kind::MissingValue << 0 << QString();
    }
    void aMistakeIsNamedWhereItIs()
    {
        QFETCH(const QString, text);
        const auto filter = JobFilter::parse(text);
        QVERIFY(!filter.has_value());
        QTEST(filter.error().kind, "kind");
        QTEST(int(filter.error().position), "position");
        QTEST(filter.error().suggestion, "suggestion");
    }

    void thousandsOfJobsCanBeNamed()
    {
        QStringList ids;
        for (int i = 0; i < 1200; ++i)
            ids += QString::number(i + 4000);
        QVERIFY(JobFilter::parse(QString(u"job:"_s + ids.join(u','))).has_value());
        for (QString &id : ids)
            id = u'"' + id + u'"';
        const auto filter = JobFilter::parse(QString(u"job:"_s + ids.join(u',')));
        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error().kind, Kind::TooLong);
    }

    void anEmptyFilterMatchesAll()
    {
        const std::vector<Job> jobs{ runningJob(), Job() };
        QCOMPARE(JobFilter().matching(jobs, Instant()), (std::vector<quint32>{ 0, 1 }));
        QCOMPARE(JobFilter().matches(Job(), Instant()), Tri::Yes);
        QVERIFY(JobFilter::parse(u"  ")->isEmpty());
        QVERIFY(!JobFilter().usesKey(u"waiting"));
        const auto filter = JobFilter::parse(u"main OR -(waiting:>1m tag:x)");
        QVERIFY(filter->usesKey(u"waiting") && !filter->usesKey(u"running") && !filter->usesKey(u"seen"));
    }
};

QTEST_GUILESS_MAIN(TestJobFilter)
#include "tst_jobfilter.moc"
