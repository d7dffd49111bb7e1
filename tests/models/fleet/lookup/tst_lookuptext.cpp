// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/lookup/lookuptext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace muster {

using namespace Qt::StringLiterals;
using Kind = LookupReading::Kind;
using Why = LookupReading::Why;

namespace {

const auto ourGitLab = u"https://git.example.com"_s;

/// `job acme/web#12`, `job ?#12`, `runner 12`, `runner 12 (xS6Vzpvo)`, `words docker`, `words (t)`, `log build-a xS6Vzpvo s_1 acme/web#12`,
/// `other https://x job acme/web#12`, `unreadable many`.
QString written(const LookupReading &reading)
{
    const QString job = reading.job.isValid() ? u"%1#%2"_s.arg(reading.projectPath.isEmpty() ? u"?"_s : reading.projectPath).arg(reading.job.value) : QString();
    QStringList words;
    switch (reading.kind) {
    case Kind::JobInProject:
    case Kind::Job:
        words = { u"job"_s, job };
        break;
    case Kind::Runner:
        words = { u"runner"_s, QString::number(reading.runner.value), reading.shortToken };
        break;
    case Kind::Words:
        words = { u"words"_s, reading.text, reading.shortToken.isEmpty() ? QString() : u"token"_s };
        break;
    case Kind::LogLines:
        words = { u"log"_s, reading.text, reading.shortToken, reading.systemId, job };
        break;
    case Kind::OtherInstance:
        words = { u"other"_s, reading.text, job, reading.runner.isValid() ? u"runner %1"_s.arg(reading.runner.value) : QString() };
        break;
    case Kind::Unreadable:
        words = { u"unreadable"_s, reading.why == Why::Empty ? u"empty"_s : reading.why == Why::ManyJobs ? u"many"_s : reading.why == Why::TooLong ? u"long"_s : u"nothing"_s };
        break;
    }
    words.removeAll(QString());
    return words.join(u' ');
}

QString allWritten(const QString &text, const QString &instance = ourGitLab)
{
    QStringList all;
    for (const LookupReading &reading : readLookup(text, instance))
        all += written(reading);
    return all.join("; "_L1);
}

} // namespace

class TestLookupText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasItsReading_data();
    void everyFormHasItsReading();
    void logsNameTheirRunner_data();
    void logsNameTheirRunner();
    void aRelativeUrlRootBelongsToTheInstance_data();
    void aRelativeUrlRootBelongsToTheInstance();
    void aWholeTokenIsNotKept();
    void aMebibyteTakesMilliseconds_data();
    void aMebibyteTakesMilliseconds();
    void whateverIsPastedHasAReading();
};

void TestLookupText::everyFormHasItsReading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readings");
    int number = 0;
    const auto row = [&number](const QString &text, const QString &readings) { QTest::addRow("%02d %.50s", ++number, qUtf8Printable(text.simplified())) << text << readings; };

    // Addresses of jobs.
    const auto job = u"job acme/web#12"_s;
    row(u"https://git.example.com/acme/web/-/jobs/12"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12/"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12#L20"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12#L20-30"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12/raw"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12/raw?inline=true"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12/artifacts/browse/coverage/"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12/artifacts/file/a/-/jobs/99/report.html"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12/viewer"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12?job_name=a%2Fb&x=/-/jobs/13"_s, job);
    row(u"https://git.example.com/acme/web/-/builds/12"_s, job);
    row(u"https://git.example.com/acme/web/builds/12"_s, job);
    row(u"https://git.example.com/acme/web/jobs/12/trace.json"_s, job);
    row(u"https://git.example.com/acme/jobs/builds/12"_s, u"job acme/jobs#12"_s);
    row(u"https://git.example.com/acme/sub/team/web/-/jobs/12"_s, u"job acme/sub/team/web#12"_s);
    row(u"HTTPS://GIT.Example.COM/acme/web/-/jobs/12"_s, job);
    row(u"http://git.example.com/acme/web/-/jobs/12"_s, job);
    row(u"https://git.example.com:443/acme/web/-/jobs/12"_s, job);
    row(u"https://git.example.com./acme/web/-/jobs/12"_s, job);
    row(u"https://mira:secret@git.example.com/acme/web/-/jobs/12"_s, job);
    row(u"https://git.example.com//acme//web/-/jobs/12"_s, job);
    row(u"https://git.example.com/acme/web/%2D/jobs/12"_s, job);
    row(u"https://git.example.com/acme/w%65b/-/jobs/12"_s, job);
    row(u"git.example.com/acme/web/-/jobs/12"_s, job);
    row(u"  \t https://git.example.com/acme/web/-/jobs/12 \r\n"_s, job);
    row(u"https://git.example.com/api/v4/projects/acme%2Fweb/jobs/12/trace"_s, job);
    row(u"https://git.example.com/api/v4/projects/77/jobs/12"_s, u"job ?#12"_s);
    row(u"https://git.example.com/-/jobs/12"_s, u"job ?#12"_s);
    row(u"https://git.example.com/acme/ünïcode/-/jobs/12"_s, u"job acme/ünïcode#12"_s);

    // What mails, chats and markup leave around them.
    row(u"<https://git.example.com/acme/web/-/jobs/12>"_s, job);
    row(u"see https://git.example.com/acme/web/-/jobs/12."_s, job);
    row(u"(https://git.example.com/acme/web/-/jobs/12)"_s, job);
    row(u"[unit tests](https://git.example.com/acme/web/-/jobs/12), please"_s, job);
    row(u"**https://git.example.com/acme/web/-/jobs/12**"_s, job);
    row(u"<https://git.example.com/acme/web/-/jobs/12|unit tests> failed"_s, job);
    row(u"\"https://git.example.com/acme/web/-/jobs/12\""_s, job);
    row(u"<a href='https://git.example.com/acme/web/-/jobs/12'>job</a>"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12…"_s, job);
    row(u"Pipeline https://git.example.com/acme/web/-/pipelines/5 failed:\n\nunit https://git.example.com/acme/web/-/jobs/12\n\nYou get this from https://git.example.com"_s, job);
    row(u"https://git.example.com/acme/web/-/jobs/12 and https://git.example.com/acme/web/-/jobs/13\nhttps://git.example.com/acme/web/-/jobs/12"_s, u"job acme/web#12; job acme/web#13"_s);

    // Runners.
    row(u"https://git.example.com/admin/runners/7"_s, u"runner 7"_s);
    row(u"https://git.example.com/admin/runners/7/edit"_s, u"runner 7"_s);
    row(u"https://git.example.com/groups/acme/-/runners/7"_s, u"runner 7"_s);
    row(u"https://git.example.com/groups/acme/sub/-/runners/7/edit?x=1"_s, u"runner 7"_s);
    row(u"https://git.example.com/acme/web/-/runners/7"_s, u"runner 7"_s);
    row(u"https://git.example.com/acme/web/-/runners/7/edit"_s, u"runner 7"_s);
    row(u"https://git.example.com/acme/web/-/runners/7#/jobs"_s, u"runner 7"_s);
    row(u"https://git.example.com/acme/web/runners/7"_s, u"runner 7"_s);
    row(u"https://git.example.com/api/v4/runners/7/managers"_s, u"runner 7"_s);
    row(u"#7 (xS6Vzpvo) build-linux-a3"_s, u"runner 7 xS6Vzpvo"_s);
    row(u"Runner:\n#7 (xS6Vzpvo1) build-linux-a3"_s, u"runner 7 xS6Vzpvo1"_s);
    row(u"runner 7"_s, u"runner 7"_s);
    row(u"Runner #7"_s, u"runner 7"_s);

    // Numbers.
    row(u"12"_s, u"job ?#12; runner 12"_s);
    row(u" #12 "_s, u"job ?#12; runner 12"_s);
    row(u"job 12"_s, u"job ?#12"_s);
    row(u"Job #12"_s, u"job ?#12"_s);
    row(u"acme/web#12"_s, job);
    row(u"acme/web 12"_s, job);
    row(u"acme/web: 12"_s, job);
    row(u"acme/web job #12"_s, job);
    row(u"acme/sub/web.site_2-x#12"_s, u"job acme/sub/web.site_2-x#12"_s);
    row(u"0"_s, u"words 0"_s);
    row(u"99999999999999999999999"_s, u"words 99999999999999999999999"_s);

    // Words.
    row(u"build-linux-a3"_s, u"words build-linux-a3"_s);
    row(u"docker"_s, u"words docker"_s);
    row(u"10.4.0.17"_s, u"words 10.4.0.17"_s);
    row(u"[2001:db8::1]"_s, u"words [2001:db8::1]"_s);
    row(u"s_4f1e77a0c2b9"_s, u"words s_4f1e77a0c2b9"_s);
    row(u"my   old\nMac"_s, u"words my old Mac"_s);
    row(u"<b>bold</b>"_s, u"words <b>bold</b>"_s);
    row(u"acme/web"_s, u"words acme/web"_s);
    row(u"://"_s, u"words ://"_s);

    // What is no job and no runner.
    row(QString(), u"unreadable empty"_s);
    row(u" \n\t "_s, u"unreadable empty"_s);
    row(u"https://git.example.com/acme/web/-/pipelines/12"_s, u"unreadable many"_s);
    row(u"https://git.example.com/acme/web/-/pipelines/12/builds"_s, u"unreadable many"_s);
    row(u"https://git.example.com/acme/web/pipelines/12"_s, u"unreadable many"_s);
    row(u"https://git.example.com/acme/web/-/merge_requests/12/diffs"_s, u"unreadable many"_s);
    row(u"https://git.example.com/acme/web/-/jobs"_s, u"unreadable many"_s);
    row(u"https://git.example.com/admin/jobs"_s, u"unreadable many"_s);
    row(u"https://git.example.com/acme/web/-/jobs/0"_s, u"unreadable many"_s);
    row(u"https://git.example.com/acme/web/-/jobs/12abc"_s, u"unreadable many"_s);
    row(u"https://git.example.com/acme/web"_s, u"unreadable nothing"_s);
    row(u"https://git.example.com/acme/web/-/tree/main/jobs"_s, u"unreadable nothing"_s);
    row(u"https://git.example.com"_s, u"unreadable nothing"_s);
    row(u"https://git.example.com/admin/runners"_s, u"unreadable nothing"_s);
    row(QString(400, u'x'), u"unreadable long"_s);

    // Another GitLab.
    row(u"https://gitlab.com/acme/web/-/jobs/12"_s, u"other https://gitlab.com acme/web#12"_s);
    row(u"https://user:pw@gitlab.com:8443/acme/web/-/jobs/12#L1"_s, u"other https://gitlab.com:8443 acme/web#12"_s);
    row(u"https://git.example.com:8443/acme/web/-/jobs/12"_s, u"other https://git.example.com:8443 acme/web#12"_s);
    row(u"https://gitlab.com/admin/runners/7"_s, u"other https://gitlab.com runner 7"_s);
    row(u"https://git.example.com.evil.org/acme/web/-/jobs/12"_s, u"other https://git.example.com.evil.org acme/web#12"_s);
    row(u"https://git.example.com@evil.org/acme/web/-/jobs/12"_s, u"other https://evil.org acme/web#12"_s);
    row(u"https://docs.example.org"_s, u"other https://docs.example.org"_s);
    row(u"https://git.example.com/acme/web/-/jobs/12 like https://gitlab.com/acme/web/-/jobs/13"_s, job);
}

void TestLookupText::everyFormHasItsReading()
{
    QFETCH(const QString, text);
    QFETCH(const QString, readings);
    QCOMPARE(allWritten(text), readings);
}

void TestLookupText::logsNameTheirRunner_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readings");
    const auto row = [](const char *name, const QString &text, const QString &readings) { QTest::newRow(name) << text << readings; };

    row("plain", u"Running with gitlab-runner 17.5.0 (12030cf4)\n  on build-linux-a3 xS6Vzpvo, system ID: s_6b1e4f06fcfd\nPreparing the \"docker\" executor\n"_s,
        u"log build-linux-a3 xS6Vzpvo s_6b1e4f06fcfd"_s);
    row("nine characters", u"Running with gitlab-runner 16.4.0 (4e724e03)\n  on a.b.c/default TDXuZ4xYU, system ID: r_AnSb83nX1kLq\n"_s, u"log a.b.c/default TDXuZ4xYU r_AnSb83nX1kLq"_s);
    row("prefix", u"Running with gitlab-runner 17.9.0 (abc)\n  on x t1_Nk3p9, system ID: s_1"_s, u"log x Nk3p9 s_1"_s);
    row("no system id", u"Running with gitlab-runner 13.0.0 (c127439c)\n  on docker-auto-scale 0277ea0f\nPreparing"_s, u"log docker-auto-scale 0277ea0f"_s);
    row("very old", u"Running with gitlab-ci-multi-runner 9.5.1 (96b34cc)\n  on shared-1 (0277ea0f)\n"_s, u"log shared-1 0277ea0f"_s);
    row("name with spaces", u"Running with gitlab-runner 17.4.0 (b92ee590)\n  on 第二个测试 Runner on rack 4 e5eKw__y, system ID: s_796d1faddcae"_s,
        u"log 第二个测试 Runner on rack 4 e5eKw__y s_796d1faddcae"_s);
    row("development version", u"Running with gitlab-runner development version (HEAD)\n  on dev abcdefgh, system ID: s_1"_s, u"log dev abcdefgh s_1"_s);
    row("escapes and sections",
        u"\x1b[0KRunning with gitlab-runner 16.3.0 (8ec04662)\x1b[0;m\n\x1b[0K  on example-runner zbF4zAjwx, system ID: s_18faf34db374\x1b[0;m\nsection_start:1694763179:prepare_executor\r\x1b[0K"_s,
        u"log example-runner zbF4zAjwx s_18faf34db374"_s);
    row("section before", u"section_start:1700000000:prepare[collapsed=true]\r\x1b[0KRunning with gitlab-runner 16.3.0 (8e)\r\n\x1b[0K  on ex zbF4zAjwx, system ID: s_18\r\n"_s, u"log ex zbF4zAjwx s_18"_s);
    row("timestamps",
        u"2026-05-08T09:28:43.725057Z 00O Running with gitlab-runner 18.11.1 (5265d41d)\n2026-05-08T09:28:43.725057Z 00O   on little_ym3 Bap6ZvsMt, system ID: s_34480d4f5a50\n2026-05-08T09:28:43.7Z 00O+Preparing"_s,
        u"log little_ym3 Bap6ZvsMt s_34480d4f5a50"_s);
    row("the page's line numbers", u"1\nRunning with gitlab-runner 17.5.0 (12030cf4)\n2\n  on a3 xS6Vzpvo, system ID: s_6b\n3\nPreparing"_s, u"log a3 xS6Vzpvo s_6b"_s);
    row("line numbers in front", u"1 Running with gitlab-runner 17.5.0 (12030cf4)\n2   on a3 xS6Vzpvo\n3 Preparing"_s, u"log a3 xS6Vzpvo"_s);
    row("one line alone", u"  on build-linux-a3 xS6Vzpvo, system ID: s_6b1e4f06fcfd"_s, u"log build-linux-a3 xS6Vzpvo s_6b1e4f06fcfd"_s);
    row("somewhere in it", u"It failed:\n```\nRunning with gitlab-runner 17.5.0 (1)\n  on a3 xS6Vzpvo, system ID: s_6b\n```\nhttps://docs.gitlab.com/runner/\n"_s, u"log a3 xS6Vzpvo s_6b"_s);
    row("the job's address", u"Running with gitlab-runner 17.5.0 (1)\n  on a3 xS6Vzpvo, system ID: s_6b\n$ env\nCI_JOB_URL=https://git.example.com/acme/web/-/jobs/12\n"_s, u"log a3 xS6Vzpvo s_6b acme/web#12"_s);
    row("another job's address", u"Running with gitlab-runner 17.5.0 (1)\n  on a3 xS6Vzpvo, system ID: s_6b\nsee https://git.example.com/acme/web/-/jobs/12\n"_s, u"log a3 xS6Vzpvo s_6b"_s);
    row("variables alone", u"declare -x CI_JOB_ID=\"12\"\ndeclare -x CI_PROJECT_PATH=\"acme/web\"\n"_s, u"job acme/web#12"_s);
    row("variables of yaml", u"CI_JOB_URL: 'https://git.example.com/acme/web/-/jobs/12'"_s, u"job acme/web#12"_s);
    row("not that variable", u"MY_CI_JOB_ID=13 CI_JOB_IDS=14\nCI_JOB_ID=12"_s, u"job ?#12"_s);
    row("another GitLab's", u"Running with gitlab-runner 17.5.0 (1)\n  on a3 xS6Vzpvo, system ID: s_6b\nCI_JOB_URL=https://gitlab.com/acme/web/-/jobs/12\n"_s, u"other https://gitlab.com acme/web#12"_s);
    row("only the first line", u"Running with gitlab-runner 17.5.0 (12030cf4)"_s, u"words Running with gitlab-runner 17.5.0 (12030cf4)"_s);
}

void TestLookupText::logsNameTheirRunner()
{
    QFETCH(const QString, text);
    QFETCH(const QString, readings);
    QCOMPARE(allWritten(text), readings);
}

void TestLookupText::aRelativeUrlRootBelongsToTheInstance_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readings");
    QTest::newRow("job") << u"https://intra.example.com/gitlab/acme/web/-/jobs/12"_s << u"job acme/web#12"_s;
    QTest::newRow("runner") << u"https://intra.example.com/gitlab/admin/runners/7"_s << u"runner 7"_s;
    QTest::newRow("without scheme") << u"intra.example.com/gitlab/acme/web/-/jobs/12"_s << u"job acme/web#12"_s;
    QTest::newRow("other root") << u"https://intra.example.com/forge/acme/web/-/jobs/12"_s << u"other https://intra.example.com forge/acme/web#12"_s;
    QTest::newRow("no root") << u"https://intra.example.com/acme/web/-/jobs/12"_s << u"other https://intra.example.com acme/web#12"_s;
    QTest::newRow("longer word") << u"https://intra.example.com/gitlab2/acme/web/-/jobs/12"_s << u"other https://intra.example.com gitlab2/acme/web#12"_s;
}

void TestLookupText::aRelativeUrlRootBelongsToTheInstance()
{
    QFETCH(const QString, text);
    QFETCH(const QString, readings);
    QCOMPARE(allWritten(text, u"https://intra.example.com/gitlab"_s), readings);
    QCOMPARE(allWritten(text, u"https://intra.example.com:443/gitlab/"_s), text.startsWith("https"_L1) ? readings : allWritten(text, u"https://intra.example.com:443/gitlab/"_s));
}

void TestLookupText::aWholeTokenIsNotKept()
{
    const auto readings = readLookup(u"glrt-t1_Sup3rSecretTokenText.0a1b"_s, ourGitLab);
    QCOMPARE(readings.size(), std::size_t(1));
    QCOMPARE(readings.front().kind, Kind::Words);
    QCOMPARE(readings.front().shortToken, u"Sup3rSecr"_s);
    QCOMPARE(readings.front().text, u"Sup3rSecr"_s);
}

void TestLookupText::aMebibyteTakesMilliseconds_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("letters") << u"x"_s;
    QTest::newRow("lines") << u"Downloading dependencies 10/20\n"_s;
    QTest::newRow("addresses") << u"https://git.example.com/acme/web/-/jobs/12 "_s;
    QTest::newRow("colons") << u"://"_s;
    QTest::newRow("variables") << u"CI_JOB_ID "_s;
    QTest::newRow("escapes") << u"\x1b[0K"_s;
    QTest::newRow("percent") << u"https://%2F%2F"_s;
    QTest::newRow("heads") << u"Running with gitlab-runner\n on "_s;
    QTest::newRow("dashes") << u"a-"_s;
}

void TestLookupText::aMebibyteTakesMilliseconds()
{
    QFETCH(const QString, piece);
    const QString text = piece.repeated(qsizetype(1 << 20) / piece.size() + 1);
    QElapsedTimer timer;
    timer.start();
    const auto readings = readLookup(text, ourGitLab);
    const qint64 took = timer.elapsed();
    QVERIFY(!readings.empty());
    qInfo("%lld ms", took);
    QVERIFY2(took < 500, qPrintable(QString::number(took)));   // a machine may be busy; some milliseconds on a quiet one
}

void TestLookupText::whateverIsPastedHasAReading()
{
    // Pieces of everything that is read, put together at random: no crash, no hang, always a reading, never a number out of nowhere.
    const QStringList pieces{ u"https://"_s, u"git.example.com"_s, u"/"_s, u"-"_s, u"jobs"_s, u"builds"_s, u"runners"_s, u"admin"_s, u"groups"_s, u"12"_s, u"999999999999999999999"_s, u"#"_s, u"?"_s, u"%2F"_s, u"%"_s,
        u":"_s, u"@"_s, u"["_s, u"]"_s, u" "_s, u"\n"_s, u"\x1b[0K"_s, u"\x1b"_s, u"Running with gitlab-runner"_s, u"on"_s, u", system ID: "_s, u"s_1"_s, u"xS6Vzpvo"_s, u"CI_JOB_URL="_s, u"CI_JOB_ID"_s, u"\""_s, u"acme"_s,
        u"("_s, u")"_s, u"glrt-"_s, u"t1_"_s, u"api/v4/"_s, u"projects"_s, QString(QChar(0xd800)), QString(QChar(0)), u"ü"_s, u"section_start:1:x"_s, u".."_s };
    QRandomGenerator random(20261128);
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = random.bounded(1, 25); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        const auto readings = readLookup(text, random.bounded(4) == 0 ? u"https://git.example.com/acme"_s : ourGitLab);
        QVERIFY(!readings.empty());
        for (const LookupReading &reading : readings) {
            const bool isJob = reading.kind == Kind::JobInProject || reading.kind == Kind::Job;
            QVERIFY2(!isJob || reading.job.isValid(), qPrintable(text));
            QVERIFY2(reading.kind != Kind::JobInProject || !reading.projectPath.isEmpty(), qPrintable(text));
            QVERIFY2(reading.kind != Kind::Runner || reading.runner.isValid(), qPrintable(text));
            QVERIFY2(reading.kind != Kind::Words || !reading.text.isEmpty(), qPrintable(text));
        }
    }
}

} // namespace muster

QTEST_APPLESS_MAIN(muster::TestLookupText)
#include "tst_lookuptext.moc"
