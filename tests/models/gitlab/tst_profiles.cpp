// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/everycall.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

class ProfilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallWorksOnEveryServer_data() { addProfileRows(); }
    void everyCallWorksOnEveryServer()
    {
        QFETCH(const QString, profile);
        int requests = 0;
        qint64 dearest = 0;
        qsizetype longest = 0;
        const QStringList problems = makeEveryCall(profile, [&](const QByteArray &body, qint64 complexity) {
            ++requests;
            dearest = std::max(dearest, complexity);
            longest = std::max(longest, body.size());
        });
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(requests >= 60);
        QVERIFY2(dearest > 100 && dearest <= 230, qPrintable(QString::number(dearest)));   // 250 is the limit on old servers
        QVERIFY(longest < 10'000);
    }

    /// The pretend GitLab redirects whoever leaves its root, which is a problem of that call.
    void everyCallStaysBelowARelativeUrlRoot()
    {
        int requests = 0;
        const QStringList problems = makeEveryCall(u"19.5-ee"_s, [&](const QByteArray &, qint64) { ++requests; }, u"/tools/gitlab"_s);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(requests >= 60);
    }

    void linksStayBelowARelativeUrlRoot()
    {
        demo::ServerOptions options = ServerFixture::still(60);
        options.relativeRoot = u"/tools/gitlab"_s;
        ServerFixture server(options);
        const QString root = server.url().toString() + u'/';
        SystemClock clock;
        gitlab::Client client({ server.url(), SecretString(server.token()) }, clock);
        const auto identity = answerOf<Identity>([&](QObject *r, auto done) { client.signIn(r, done); });
        QVERIFY(identity && *identity);
        QCOMPARE((*identity)->instance + u'/', root);
        const auto jobs = answerOf<gitlab::JobsPage>([&](QObject *r, auto done) { client.jobs({}, r, done); });
        QVERIFY(jobs && *jobs && !(*jobs)->jobs.empty());
        for (const Job &job : (*jobs)->jobs)
            QVERIFY2(job.webUrl.startsWith(root), qPrintable(job.webUrl));
        const auto runners = answerOf<gitlab::RunnersPage>([&](QObject *r, auto done) { client.runners({}, r, done); });
        QVERIFY(runners && *runners);
        for (const RunnerId id : (*runners)->order) {
            const auto detail = answerOf<RunnerDetail>([&](QObject *r, auto done) { client.detail(id, r, done); });
            QVERIFY(detail && *detail);
            QVERIFY2((*detail)->webUrl.isEmpty() || (*detail)->webUrl.startsWith(root), qPrintable((*detail)->webUrl));
        }
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
