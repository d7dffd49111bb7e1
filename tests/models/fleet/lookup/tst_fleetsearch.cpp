// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/lookup/fleetsearch.h"

#include "tests/support/fleetfixture.h"


#include <QTest>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Tags = std::vector<std::string>;   // two texts in braces could be taken for the two ends of one

Snapshot::Ptr fleet()
{
    return snapshotOf({
        { .id = 1, .name = "build-a", .shortSha = "xS6Vzpvo", .tags = Tags{ "docker", "linux" }, .managers = { { .id = 11, .systemId = "s_aaaaaaaaaaaa", .address = "10.4.0.17" } } },
        { .id = 2, .name = "build-ab", .shortSha = "Nk3p9QwE", .tags = Tags{ "docker" }, .managers = { { .id = 12, .systemId = "s_bbbbbbbbbbbb", .address = "10.4.0.170" }, { .id = 13, .systemId = "s_cccccccccccc", .address = "2001:db8::1" } } },
        { .id = 3, .name = "docker", .shortSha = "Zz9k4fTq", .ownerId = 8, .ownerPath = "acme/web", .tags = Tags{ "gpu" }, .managers = { { .id = 14, .systemId = "s_aaaaaaaaaaaa", .address = "10.4.0.18" } } },
        { .id = 4, .name = "Bücherwurm <b>", .shortSha = "Qq1w2e3r", .tags = std::nullopt },
        { .id = 5, .name = std::nullopt, .shortSha = std::nullopt, .type = "INSTANCE_TYPE", .ownerId = 0, .creatorId = 0, .tags = Tags{} },
        { .id = 6, .name = "build-a", .shortSha = "t1_ABCDE", .tags = Tags{ "windows" } },
    });
}

QString written(const std::vector<LookupCandidate> &candidates)
{
    QStringList all;
    for (const LookupCandidate &each : candidates)
        all += u"%1:%2"_s.arg(each.runner.value).arg(each.matched);
    return all.join(u' ');
}

} // namespace

class TestFleetSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierKindHidesLaterOnes_data();
    void anEarlierKindHidesLaterOnes();
    void wholeTextsNameTheKeyThatFindsThem_data();
    void wholeTextsNameTheKeyThatFindsThem();
    void suggestionsShowEveryKind();
    void aLogFindsItsRunner_data();
    void aLogFindsItsRunner();
    void theListsFactsMakeACard();
};

void TestFleetSearch::anEarlierKindHidesLaterOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("token") << u"xS6Vzpvo"_s << u"1:xS6Vzpvo"_s;
    QTest::newRow("token, any case") << u"xs6vzpvo"_s << u"1:xS6Vzpvo"_s;
    QTest::newRow("longer token") << u"xS6Vzpvo7"_s << u"1:xS6Vzpvo"_s;
    QTest::newRow("part of a token") << u"xS6V"_s << u"1:xS6Vzpvo"_s;
    QTest::newRow("system id of two") << u"s_aaaaaaaaaaaa"_s << u"1:s_aaaaaaaaaaaa 3:s_aaaaaaaaaaaa"_s;
    QTest::newRow("address, not its beginning") << u"10.4.0.17"_s << u"1:10.4.0.17"_s;
    QTest::newRow("address with port") << u"10.4.0.170:41300"_s << u"2:10.4.0.170"_s;
    QTest::newRow("address in brackets") << u"[2001:DB8::1]:80"_s << u"2:2001:db8::1"_s;
    QTest::newRow("part of addresses") << u"10.4.0"_s << u"1:10.4.0.17 2:10.4.0.170 3:10.4.0.18"_s;
    QTest::newRow("name before tag") << u"docker"_s << u"3:docker"_s;
    QTest::newRow("name of two") << u"build-a"_s << u"1:build-a 6:build-a"_s;
    QTest::newRow("tag") << u"gpu"_s << u"3:gpu"_s;
    QTest::newRow("part of a tag") << u"inux"_s << u"1:linux"_s;
    QTest::newRow("owner") << u"acme/web"_s << u"3:acme/web"_s;
    QTest::newRow("umlaut") << u"BÜCHER"_s << u"4:Bücherwurm <b>"_s;
    QTest::newRow("nothing") << u"nowhere"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("separator") << u"docker\x1flinux"_s << QString();
}

void TestFleetSearch::anEarlierKindHidesLaterOnes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const FleetMatches all = findInFleet(*fleet(), text), one = findInFleet(*fleet(), text, 1);
    QCOMPARE(written(all.first), found);
    QCOMPARE(all.all, all.first.size());
    QCOMPARE(one.first.size(), found.isEmpty() ? std::size_t(0) : std::size_t(1));
    QCOMPARE(one.all, all.all);   // what is cut off is counted all the same
}

void TestFleetSearch::wholeTextsNameTheKeyThatFindsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("system id") << u"s_aaaaaaaaaaaa"_s << u"sys"_s;
    QTest::newRow("address with port") << u"10.4.0.170:41300"_s << u"ip"_s;
    QTest::newRow("tag") << u"gpu"_s << u"tag"_s;
    QTest::newRow("owner") << u"acme/web"_s << u"owner"_s;
    QTest::newRow("token") << u"Nk3p9QwE"_s << u"token"_s;
    QTest::newRow("a name may be a part of others") << u"build-a"_s << QString();
    QTest::newRow("part of a tag") << u"inux"_s << QString();
    QTest::newRow("nothing") << u"nowhere"_s << QString();
}

void TestFleetSearch::wholeTextsNameTheKeyThatFindsThem()
{
    QFETCH(const QString, text);
    QTEST(QString(findInFleet(*fleet(), text).filterKey), "key");
}

void TestFleetSearch::suggestionsShowEveryKind()
{
    QCOMPARE(written(suggestFromFleet(*fleet(), u"docker"_s)), u"3:docker 1:docker 2:docker"_s);
    QCOMPARE(written(suggestFromFleet(*fleet(), u"docker"_s, 2)), u"3:docker 1:docker"_s);
    QCOMPARE(suggestFromFleet(*fleet(), u"a"_s).size(), std::size_t(5));
}

void TestFleetSearch::aLogFindsItsRunner_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("systemId");
    QTest::addColumn<QString>("found");
    QTest::newRow("token") << u"renamed"_s << u"xS6Vzpvo"_s << u"s_aaaaaaaaaaaa"_s << u"1:xS6Vzpvo"_s;
    QTest::newRow("longer token") << QString() << u"xS6Vzpvo9"_s << QString() << u"1:xS6Vzpvo"_s;
    QTest::newRow("prefix in the list") << QString() << u"ABCDEfgh"_s << QString() << u"6:t1_ABCDE"_s;
    QTest::newRow("token was reset") << u"build-ab"_s << u"OldToken"_s << u"s_cccccccccccc"_s << u"2:s_cccccccccccc"_s;
    QTest::newRow("only the name is left") << u"build-ab"_s << u"OldToken"_s << u"s_eeeeeeeeeeee"_s << u"2:build-ab"_s;
    QTest::newRow("a part of a name is no proof") << u"build"_s << u"OldToken"_s << QString() << QString();
    QTest::newRow("other case is another token") << QString() << u"XS6VZPVO"_s << QString() << QString();
}

void TestFleetSearch::aLogFindsItsRunner()
{
    QFETCH(const QString, name);
    QFETCH(const QString, token);
    QFETCH(const QString, systemId);
    QFETCH(const QString, found);
    QCOMPARE(written(findLogWriter(*fleet(), name, token, systemId).first), found);
}

void TestFleetSearch::theListsFactsMakeACard()
{
    const LookupAnswer answer = answerFromFleet(*fleet(), RunnerId{ 2 });
    QVERIFY(answer.runner);
    QCOMPARE(answer.runner->source, LookupAnswer::Source::Fleet);
    QCOMPARE(answer.runner->ownerPath, u"acme/payments"_s);
    QCOMPARE(answer.runner->registeredBy->username, u"mira"_s);
    QCOMPARE(answer.managers.size(), std::size_t(2));
    QCOMPARE(answer.managers.front().systemId, u"s_bbbbbbbbbbbb"_s);
    QVERIFY(!answerFromFleet(*fleet(), RunnerId{ 5 }).runner->registeredBy);
    QCOMPARE(answerFromFleet(*fleet(), RunnerId{ 5 }).runner->ownerKind, RunnerType::Instance);
    QVERIFY(!answerFromFleet(*fleet(), RunnerId{ 99 }).runner);
}

} // namespace muster

QTEST_APPLESS_MAIN(muster::TestFleetSearch)
#include "tst_fleetsearch.moc"
