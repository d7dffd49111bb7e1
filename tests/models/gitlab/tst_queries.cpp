// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/graphql/querytext.h"
#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/gitlab/runnerfixtures.h"

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

const QueryRef list{ "runners", "instanceRunners" };

Result<RunnersPage> pageOf(Client &client)
{
    auto answer = answerOf<RunnersPage>([&](QObject *receiver, auto done) { client.runners({}, receiver, done); });
    return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
}

/// A server that has these fields and refuses a query for `unknown` as GitLab does.
ScriptedServer::Handler serverWithout(const QString &type, const QString &unknown, const QStringList &fields)
{
    return [=](const Seen &seen) {
        if (seen.operation() == "capabilities"_L1)
            return Scripted::data(capabilityData(fields));
        if (seen.json().value("query"_L1).toString().contains(unknown))
            return Scripted::unknownField(type.toUtf8(), unknown.toUtf8());
        if (seen.operation() == "instanceRunners"_L1)
            return Scripted::data(instancePage({ fullRunner(1) }));
        return Scripted::data(R"({"update_0":{"runner":{"paused":true},"errors":[]}})");
    };
}

} // namespace

class QueriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOperationAndItsFragmentsAreSent()
    {
        const QString text = queryText(list, Capabilities(fieldsOfNewestEnterprise()));
        QVERIFY(text.startsWith(u"query instanceRunners("));
        QCOMPARE(text.count(u"query "), 1);
        QCOMPARE(text.count(u"fragment runner on CiRunner"), 1);
        QCOMPARE(text.count(u"fragment manager on CiRunnerManager"), 1);
        QVERIFY(!queryText({ "runners", "runnerManagers" }, {}).contains(u"fragment runner on"));
        QVERIFY(!queryText({ "counts", "instanceCount" }, {}).contains(u"fragment"));
    }

    void commentsAndIndentationAreLeftOut()
    {
        const QString text = queryText(list, Capabilities(fieldsOfNewestEnterprise()));
        QVERIFY(!text.contains(u'#'));
        QVERIFY(!text.contains(u"\n "));
        QVERIFY(!text.contains(u"\n\n"));
        QVERIFY(text.size() < 2000);
        QVERIFY(!text.contains(u"gl_introduced"));
    }

    void cursorStandsBeforeTheRunners()
    {
        const QString text = queryText(list, {});
        QVERIFY(text.indexOf(u"pageInfo") < text.indexOf(u"nodes"));
    }

    void whatTheServerLacksIsLeftOut_data()
    {
        QTest::addColumn<QString>("lacking");
        QTest::addColumn<QString>("gone");
        QTest::addColumn<int>("left");
        QTest::newRow("EE only") << u"CiRunner.upgradeStatus"_s << u"upgradeStatus"_s << 0;
        QTest::newRow("with its block") << u"CiRunner.createdBy"_s << u"username"_s << 0;
        QTest::newRow("of this type only") << u"CiRunner.jobExecutionStatus"_s << u"jobExecutionStatus"_s << 1;
    }
    void whatTheServerLacksIsLeftOut()
    {
        QFETCH(const QString, lacking);
        QFETCH(const QString, gone);
        QFETCH(const int, left);
        QStringList fields = fieldsOfNewestEnterprise();
        fields.removeAll(lacking);
        const QString text = queryText(list, Capabilities(fields));
        QCOMPARE(text.count(gone), left);
        QCOMPARE(text.count(u'{'), text.count(u'}'));
        QVERIFY(text.contains(u"ownerProject {"));   // what follows the block is there
    }

    void aliasesAreNumbered()
    {
        const QString text = queryText({ "recheck", "recheck" }, Capabilities(fieldsOfNewestEnterprise()), 12);
        for (int i = 0; i < 12; ++i)
            QVERIFY(text.contains(u"runner_%1: runner(id: $id_%1)"_s.arg(i)) && text.contains(u"$id_%1: CiRunnerID!"_s.arg(i)));
        QVERIFY(!text.contains(u"_12"));
        QVERIFY(queryText({ "update", "updateRunners" }, {}, 20).size() < 10'000);
    }

    void introspectionIsUnderstood()
    {
        ClientFixture fixture(administrator([](const Seen &) { return Scripted::data(instancePage({})); }));
        QVERIFY(fixture.signIn());
        QVERIFY(pageOf(*fixture.client));
        const QString sent = fixture.server.seen().back().json().value("query"_L1).toString();
        QCOMPARE(sent, queryText(list, Capabilities(fieldsOfNewestEnterprise())));
        QVERIFY(sent.contains(u"upgradeStatus"));
    }

    void unsignedClientAsksOnlyForWhatEveryServerHas()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::data(instancePage({})); });
        QVERIFY(pageOf(*fixture.client));
        QVERIFY(!fixture.server.seen().back().json().value("query"_L1).toString().contains(u"upgradeStatus"));
    }

    void fieldThatWentAwayIsLeftOutFromThenOn()
    {
        QStringList fields = fieldsOfNewestEnterprise();
        fields.removeAll(u"CiRunner.upgradeStatus"_s);
        ClientFixture fixture(administrator({}));
        QVERIFY(fixture.signIn());
        fixture.server.answer(serverWithout(u"CiRunner"_s, u"upgradeStatus"_s, fields));   // an upgrade to Community Edition, say
        QVERIFY(pageOf(*fixture.client));
        QCOMPARE(fixture.server.seenCount(u"capabilities"_s), 2);
        QCOMPARE(fixture.server.seenCount(u"instanceRunners"_s), 2);
        QVERIFY(pageOf(*fixture.client));
        QCOMPARE(fixture.server.seenCount(u"capabilities"_s), 2);
        QCOMPARE(fixture.server.seenCount(u"instanceRunners"_s), 3);
    }

    void fieldThatIntrospectionClaimsButTheServerRefusesIsLeftOut()
    {
        ClientFixture fixture(administrator({}));
        QVERIFY(fixture.signIn());
        fixture.server.answer(serverWithout(u"CiRunner"_s, u"upgradeStatus"_s, fieldsOfNewestEnterprise()));
        QVERIFY(pageOf(*fixture.client));
    }

    void serverWithoutWhatIsNeededIsUnsupported()
    {
        ClientFixture fixture(administrator({}));
        QVERIFY(fixture.signIn());
        fixture.server.answer(serverWithout(u"CiRunner"_s, u"tagList"_s, fieldsOfNewestEnterprise()));
        const auto page = pageOf(*fixture.client);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Unsupported);
        QVERIFY(page.error().detail.contains(u"tagList"));
        QCOMPARE(fixture.server.seenCount(u"instanceRunners"_s), 1);
    }

    void serverThatLostBulkPauseGetsSingleUpdates()
    {
        ClientFixture fixture(administrator({}));
        QVERIFY(fixture.signIn());
        QStringList fields = fieldsOfNewestEnterprise();
        fields.removeAll(u"Mutation.runnerBulkPause"_s);
        fixture.server.answer(serverWithout(u"Mutation"_s, u"runnerBulkPause"_s, fields));
        const auto outcomes = answerOf<std::vector<ChangeOutcome>>([&](QObject *receiver, auto done) { fixture.client->setPaused({ { 1 } }, true, receiver, done); });
        QVERIFY(outcomes && *outcomes);
        QCOMPARE((*outcomes)->front().state, ChangeOutcome::State::Done);
        QCOMPARE(fixture.server.seenCount(u"pauseRunners"_s), 1);
        QCOMPARE(fixture.server.seenCount(u"updateRunners"_s), 1);
    }
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "tst_queries.moc"
