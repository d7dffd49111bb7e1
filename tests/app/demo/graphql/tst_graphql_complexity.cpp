// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/graphql/asker.h"

#include <QTest>

using namespace muster::demo;
using namespace Qt::StringLiterals;

namespace {

/// `prefix0: id prefix1: id …`
QString scalars(int count, const QString &prefix)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"%1%2: id "_s.arg(prefix).arg(i);
    return text;
}

QString worked(const QString &managerPage)
{
    return u"{ runners(first: 100) { nodes { %1 managers%2 { nodes { %3 } } } } }"_s.arg(scalars(40, u"r"_s), managerPage, scalars(13, u"m"_s));
}

const QString inventory = u"query($first: Int, $search: String) { runners(first: $first, sort: CREATED_ASC, search: $search) { nodes { "_s
    + scalars(23, u"r"_s)
    + u"createdBy { id username name state } ownerProject { id name fullPath webUrl } "
      "userPermissions { assignRunner deleteRunner readRunner updateRunner } groups(first: 1) { nodes { id name fullName webUrl } } "
      "managers(first: 10) { nodes { "_s
    + scalars(13, u"m"_s) + u"} count } } pageInfo { endCursor hasNextPage } count } }"_s;

} // namespace

class ComplexityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedExamplesCostWhatTheyShould_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QJsonObject>("variables");
        QTest::addColumn<qint64>("points");
        const auto row = [](const char *name, const QString &query, qint64 points, const QJsonObject &variables = {}) {
            QTest::newRow(name) << query << variables << points;
        };
        row("managers 1", worked(u"(first: 1)"_s), 114);
        row("managers 5", worked(u"(first: 5)"_s), 114);
        row("managers 10", worked(u"(first: 10)"_s), 116);
        row("managers 50", worked(u"(first: 50)"_s), 128);
        row("managers 100", worked(u"(first: 100)"_s), 144);
        row("managers without first", worked(QString()), 144);
        row("managers beyond the cap", worked(u"(first: 5000)"_s), 144);
        row("inventory", inventory, 136, { { u"first"_s, 100 } });
        row("inventory with search", inventory, 146, { { u"first"_s, 100 }, { u"search"_s, u"x"_s } });
        row("inventory with empty search", inventory, 136, { { u"first"_s, 100 }, { u"search"_s, u""_s } });
        row("inventory of 20", inventory, 81, { { u"first"_s, 20 } });
        row("inventory, null page", inventory, 136, { { u"first"_s, QJsonValue() } });
        row("six counts", u"{ a: runners { count } b: runners { count } c: runners { count } d: runners { count } e: runners { count } f: runners { count } }"_s, 24);
        row("six counts of one", u"{ a: runners(first: 1) { count } b: runners(first: 1) { count } c: runners(first: 1) { count } "
                                 "d: runners(first: 1) { count } e: runners(first: 1) { count } f: runners(first: 1) { count } }"_s, 12);
        row("plain field", u"{ echo(text: \"x\") }"_s, 1);
        row("nested plain fields", u"{ metadata { version kas { enabled } } }"_s, 4);
        row("typename", u"{ __typename metadata { __typename } }"_s, 3);
        row("last counts like first", u"{ runners(last: 1) { count } }"_s, 2);
        row("group connection", u"{ group(fullPath: \"x\") { runners(first: 50) { count } } }"_s, 4);
        row("jobs of a stage do not multiply", u"{ jobs(first: 1) { nodes { stage { jobs { count } } } } }"_s, 5);
        row("sort by variable", u"query($s: CiRunnerSort) { runners(sort: $s) { count } }"_s, 6, { { u"sort"_s, u"x"_s }, { u"s"_s, u"CREATED_ASC"_s } });
        row("sort null", u"query($s: CiRunnerSort) { runners(sort: $s) { count } }"_s, 4, { { u"s"_s, QJsonValue() } });
        row("sort absent", u"query($s: CiRunnerSort) { runners(sort: $s) { count } }"_s, 4);
        row("sort by default does not count", u"{ groups { count } }"_s, 4);
        row("Gitaly", u"{ jobs(first: 1) { nodes { canPlayJob detailedStatus { label name } userPermissions { cancelBuild updateBuild readBuild } project { avatarUrl } } } }"_s, 17);
        row("skipped fields are free", u"{ runners(first: 1) { count } echo(text: \"x\") @skip(if: true) metadata @include(if: false) { version } }"_s, 2);
        row("one key counts once", u"{ runners(first: 1) { count } runners(first: 1) { count } }"_s, 2);
        row("fragments cost what they hold", u"{ runners(first: 1) { ...F ...F } } fragment F on CiRunnerConnection { count nodes { id } }"_s, 4);
        row("an interface costs its dearest member", u"{ jobs(first: 1) { nodes { id ... on CiJob { name refName } ... on CiJobMinimalAccess { name } } } }"_s, 5);
        row("one update", u"mutation { runnerUpdate(input: {id: \"gid://gitlab/Ci::Runner/1\"}) { errors runner { id paused tagList } } }"_s, 6);
    }
    void workedExamplesCostWhatTheyShould()
    {
        QFETCH(QString, query);
        QFETCH(QJsonObject, variables);
        m_asker.ask(query, variables);
        QTEST(m_asker.last.complexity, "points");
    }

    void aFullJobListCostsAboutNinety()
    {
        m_asker.ask(u"{ jobs(first: 100, statuses: [PENDING, RUNNING]) { count pageInfo { endCursor hasNextPage } nodes { id name status stuck tags refName createdAt queuedAt "
                    "queuedDuration startedAt finishedAt duration webPath allowFailure retried manualJob stage { name } project { id fullPath name webUrl } pipeline { id iid path } "
                    "runner { id description runnerType shortSha } ... on CiJob { runnerManager { id systemId version ipAddress executorName } } } } }"_s);
        QVERIFY2(m_asker.last.complexity >= 80 && m_asker.last.complexity <= 100, QByteArray::number(m_asker.last.complexity).constData());
        QCOMPARE(m_asker.last.httpStatus, 200);
    }

    void queryComplexityTellsTheTruth()
    {
        const auto answer = m_asker.ask(u"{ queryComplexity { score limit } runners(first: 10) { nodes { id } } }"_s);
        QCOMPARE(Asker::at(answer, u"data.queryComplexity.score"_s).toInteger(), qint64(6));
        QCOMPARE(m_asker.last.complexity, qint64(6));
    }

    void limitsDependOnWhoAsks_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("complexity");
        QTest::addColumn<int>("depth");
        QTest::newRow("administrator") << u"19.5-ee"_s << u"admin"_s << 300 << 20;
        QTest::newRow("administrator of 18.0") << u"18.0-ce"_s << u"admin"_s << 300 << 20;
        QTest::newRow("administrator before 18.0") << u"17.11-ee"_s << u"admin"_s << 250 << 20;
        QTest::newRow("user") << u"19.5-ee"_s << u"user"_s << 250 << 20;
        QTest::newRow("anonymous") << u"19.5-ee"_s << u"nobody"_s << 200 << 15;
    }
    void limitsDependOnWhoAsks()
    {
        QFETCH(QString, profile);
        QFETCH(QString, who);
        QFETCH(int, complexity);
        QFETCH(int, depth);
        Asker asker(profile, 3);
        asker.who = who == u"nobody" ? Requester() : asker.as(who == u"admin" ? TokenKind::Administrator : TokenKind::User);
        QCOMPARE(asker.value(u"{ queryComplexity { limit } }"_s, u"queryComplexity.limit"_s).toInt(), complexity);

        const auto ofCost = [](int points) -> QString {
            QString query;
            for (int i = 0; i < points; ++i)
                query += u"a%1: echo(text: \"x\") "_s.arg(i);
            return u"{ "_s + query + u"}"_s;
        };
        QVERIFY(asker.ask(ofCost(complexity)).contains(u"data"_s));
        const auto tooMuch = asker.ask(ofCost(complexity + 1));
        QVERIFY(!tooMuch.contains(u"data"_s));
        QCOMPARE(asker.last.httpStatus, 200);
        QCOMPARE(Asker::firstError(tooMuch), u"Query has complexity of %1, which exceeds max complexity of %2"_s.arg(complexity + 1).arg(complexity));

        const auto ofDepth = [](int levels) -> QString {
            QString query = u"id"_s;
            for (int i = 2; i < levels; ++i)
                query = u"parent { %1 }"_s.arg(query);
            return u"{ group(fullPath: \"x\") { %1 } }"_s.arg(query);
        };
        QVERIFY(asker.ask(ofDepth(depth)).contains(u"data"_s));
        const auto tooDeep = asker.ask(ofDepth(depth + 1));
        QVERIFY(!tooDeep.contains(u"data"_s));
        QCOMPARE(Asker::firstError(tooDeep), u"Query has depth of %1, which exceeds max depth of %2"_s.arg(depth + 1).arg(depth));
    }

    void queryTextIsLimitedNotTheVariables()
    {
        const QString query = u"query($t: String!) { echo(text: $t) }"_s;
        const auto padded = [&](qsizetype length) -> QString { return query + QString(length - query.size(), u' '); };
        const QJsonObject large { { u"t"_s, QString(50'000, u'x') } };
        QVERIFY(m_asker.ask(padded(10'000), large).contains(u"data"_s));
        const auto refused = m_asker.ask(padded(10'001), large);
        QCOMPARE(m_asker.last.httpStatus, 422);
        QCOMPARE(m_asker.last.json, QByteArray("{\"errors\":[{\"message\":\"Query too large\"}]}"));
    }

    void multiplyingFragmentsAreRefusedQuickly()
    {
        QString query = u"{ group(fullPath: \"x\") { ...F0 } }"_s;
        for (int i = 0; i < 40; ++i)
            query += u" fragment F%1 on Group { a%1: parent { ...F%2 } b%1: parent { ...F%2 } }"_s.arg(i).arg(i + 1);
        query += u" fragment F40 on Group { id }"_s;
        const auto answer = m_asker.ask(query);
        QVERIFY(!answer.contains(u"data"_s));
        QVERIFY(Asker::firstError(answer).contains(u"exceeds max"_s));
    }

private:
    Asker m_asker;
};

QTEST_GUILESS_MAIN(ComplexityTest)
#include "tst_graphql_complexity.moc"
