// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/findingbook.h"
#include "models/signals/risk.h"

#include <QSet>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;

Instant at(qint64 seconds)
{
    return Instant::fromSeconds(1'760'000'000 + seconds);
}

Finding found(const QString &signal, qint64 runner, const QString &subject, qint64 when, const QString &address = u"10.0.0.1"_s)
{
    Finding finding;
    finding.signal = signal;
    finding.subject = subject;
    finding.runner = { runner };
    finding.runnerCreatedAt = at(-1000);
    finding.severity = signalNamed(signal)->severity;
    finding.evidence = { { u"address"_s, {}, address, at(when) } };
    finding.firstSeen = finding.lastSeen = at(when);
    return finding;
}

SignalLook lookOf(std::vector<Finding> findings)
{
    SignalLook look;
    look.findings = std::move(findings);
    for (const Signal *signal : allSignals())
        look.looked += QLatin1String(signal->id);
    return look;
}

const QString anEvent = u"new_system_id"_s, aState = u"open_instance_runner"_s;

} // namespace

Q_DECLARE_METATYPE(muster::FindingState)

/// Nothing is raised twice, and what people decided stays decided.
class TestFindingBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameEventIsOneFinding()
    {
        FindingBook book;
        QCOMPARE(book.take(lookOf({ found(anEvent, 1, u"s_a"_s, 0) }), at(0)).opened.size(), 1U);
        const FindingBook::Outcome again = book.take(lookOf({ found(anEvent, 1, u"s_a"_s, 0) }), at(60));
        QVERIFY(again.opened.empty() && again.changed.empty());
        const FindingBook::Outcome more = book.take(lookOf({ found(anEvent, 1, u"s_a"_s, 120, u"10.0.0.2"_s) }), at(120));
        QVERIFY(more.opened.empty());
        QCOMPARE(more.changed.size(), 1U);
        QCOMPARE(book.findings().size(), 1U);
        QCOMPARE(book.findings()[0].times, 2);
        QCOMPARE(book.findings()[0].evidence.size(), 2U);
        QCOMPARE(book.findings()[0].firstSeen, at(0));
        QCOMPARE(book.take(lookOf({ found(anEvent, 1, u"s_b"_s, 180), found(anEvent, 2, u"s_a"_s, 180) }), at(180)).opened.size(), 2U);
    }

    void aStateThatIsNotSoAnyMoreIsResolvedAndOpensAgain()
    {
        FindingBook book;
        (void)book.take(lookOf({ found(aState, 1, {}, 0) }), at(0));
        QVERIFY(book.take(lookOf({ found(aState, 1, {}, 0) }), at(60)).changed.empty());
        const FindingBook::Outcome over = book.take(lookOf({}), at(120));
        QCOMPARE(over.changed.size(), 1U);
        QCOMPARE(book.findings()[0].state, FindingState::Resolved);
        QVERIFY(book.findings()[0].decidedBy.isEmpty() && !book.findings()[0].stands);
        const FindingBook::Outcome back = book.take(lookOf({ found(aState, 1, {}, 180) }), at(180));
        QCOMPARE(back.opened.size(), 1U);
        QCOMPARE(book.findings()[0].state, FindingState::Open);
    }

    void aSignalThatDidNotLookResolvesNothing()
    {
        FindingBook book;
        (void)book.take(lookOf({ found(aState, 1, {}, 0) }), at(0));
        SignalLook blind;
        QVERIFY(book.take(blind, at(60)).changed.empty());
        QCOMPARE(book.findings()[0].state, FindingState::Open);
    }

    void anEventIsNotResolvedBecauseItIsOver()
    {
        FindingBook book;
        (void)book.take(lookOf({ found(anEvent, 1, u"s_a"_s, 0) }), at(0));
        QVERIFY(book.take(lookOf({}), at(60)).changed.empty());
        QCOMPARE(book.findings()[0].state, FindingState::Open);
    }

    void whatWasDecidedStays_data()
    {
        QTest::addColumn<FindingState>("decided");
        QTest::addColumn<bool>("opensAgain");
        QTest::newRow("acknowledged") << FindingState::Acknowledged << false;
        QTest::newRow("muted") << FindingState::Muted << false;
        QTest::newRow("resolved: it happened again") << FindingState::Resolved << true;
    }
    void whatWasDecidedStays()
    {
        QFETCH(FindingState, decided);
        QFETCH(bool, opensAgain);
        FindingBook book;
        (void)book.take(lookOf({ found(anEvent, 1, u"s_a"_s, 0) }), at(0));
        const qint64 id = book.findings()[0].id;
        QCOMPARE(book.decide({ id, 77 }, { .state = decided, .mutedUntil = at(7 * day), .reason = u"why"_s, .by = u"mira"_s, .at = at(10) }).size(), 1U);
        QVERIFY(!isPending(book.findings()[0], at(20)));
        QCOMPARE(isPending(book.findings()[0], at(8 * day)), decided == FindingState::Muted);
        const FindingBook::Outcome again = book.take(lookOf({ found(anEvent, 1, u"s_a"_s, 60, u"10.0.0.9"_s) }), at(60));
        QCOMPARE(again.opened.size(), opensAgain ? 1U : 0U);
        QCOMPARE(book.findings()[0].state, opensAgain ? FindingState::Open : decided);
    }

    void aStateThatAPersonResolvedIsNotRaisedWhileItStands()
    {
        FindingBook book;
        (void)book.take(lookOf({ found(aState, 1, {}, 0) }), at(0));
        (void)book.decide({ book.findings()[0].id }, { .state = FindingState::Resolved, .by = u"mira"_s, .at = at(1) });
        QVERIFY(book.take(lookOf({ found(aState, 1, {}, 60) }), at(60)).opened.empty());
        (void)book.take(lookOf({}), at(120));
        QCOMPARE(book.take(lookOf({ found(aState, 1, {}, 180) }), at(180)).opened.size(), 1U);
    }

    void whatIsExpectedIsNotRaised_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<qint64>("runner");
        QTest::addColumn<bool>("covered");
        QTest::newRow("exactly this") << anEvent << u"s_a"_s << qint64(1) << true;
        QTest::newRow("every subject") << anEvent << QString() << qint64(1) << true;
        QTest::newRow("every runner") << anEvent << u"s_a"_s << qint64(0) << true;
        QTest::newRow("another subject") << anEvent << u"s_b"_s << qint64(1) << false;
        QTest::newRow("another runner") << anEvent << u"s_a"_s << qint64(2) << false;
        QTest::newRow("another signal") << aState << u"s_a"_s << qint64(1) << false;
    }
    void whatIsExpectedIsNotRaised()
    {
        QFETCH(QString, signal);
        QFETCH(QString, subject);
        QFETCH(qint64, runner);
        QFETCH(bool, covered);
        FindingBook book;
        (void)book.take(lookOf({ found(anEvent, 1, u"s_a"_s, 0) }), at(0));
        const Expectation expectation{ .signal = signal, .subject = subject, .runner = { runner }, .runnerCreatedAt = at(-1000), .reason = u"planned"_s, .decidedBy = u"mira"_s, .decidedAt = at(5) };
        QCOMPARE(book.expect(expectation).size(), covered ? 1U : 0U);
        QCOMPARE(book.findings()[0].state, covered ? FindingState::Resolved : FindingState::Open);
        const FindingBook::Outcome again = book.take(lookOf({ found(anEvent, 1, u"s_a"_s, 60, u"10.9.9.9"_s) }), at(60));
        QCOMPARE(again.changed.empty(), covered);
        // It is kept: the next program knows it too.
        FindingBook next(book.findings(), book.expectations());
        QCOMPARE(next.take(lookOf({ found(anEvent, 1, u"s_a"_s, 90, u"10.9.9.8"_s) }), at(90)).changed.empty(), covered);
    }

    void idsAreTheSameInEveryProgramAndFitJson()
    {
        QSet<qint64> ids;
        for (qint64 runner = 1; runner <= 20'000; ++runner) {
            for (const QString &subject : { u"s_a"_s, u"s_b"_s, QString() }) {
                const qint64 id = FindingBook::idOf(found(anEvent, runner, subject, 0));
                QVERIFY(id > 0 && id < qint64(1) << 53);
                ids.insert(id);
            }
        }
        QCOMPARE(ids.size(), 60'000);
        QCOMPARE(FindingBook::idOf(found(anEvent, 1, u"s_a"_s, 0)), FindingBook::idOf(found(anEvent, 1, u"s_a"_s, 99, u"other"_s)));
    }

    void signsStrengthenEachOtherAndStandBesideTheScore()
    {
        QCOMPARE(scoreOf({}), 0);
        int before = 0;
        std::vector<FindingSeverity> severities;
        for (const FindingSeverity severity : { FindingSeverity::Low, FindingSeverity::Low, FindingSeverity::Medium, FindingSeverity::High, FindingSeverity::Critical }) {
            severities.push_back(severity);
            const int score = scoreOf(severities);
            QVERIFY(score > before && score <= 100);
            before = score;
        }
        FindingBook book;
        (void)book.take(lookOf({ found(aState, 1, {}, 0), found(anEvent, 2, u"s_a"_s, 0), found(anEvent, 2, u"s_b"_s, 5) }), at(5));
        std::vector<RunnerRisk> risks = risksOf(book.findings(), at(6), RisksOf::Pending);
        QCOMPARE(risks.size(), 2U);
        QCOMPARE(risks[0].runner.value, 2);
        QCOMPARE(risks[0].findings.size(), 2U);
        QCOMPARE(risks[0].pending, 2);
        (void)book.decide({ book.findings()[0].id }, { .state = FindingState::Acknowledged, .by = u"mira"_s, .at = at(7) });
        QCOMPARE(risksOf(book.findings(), at(8), RisksOf::Pending).size(), 1U);
        QCOMPARE(risksOf(book.findings(), at(8), RisksOf::Undecided).size(), 2U);
        (void)book.decide({ book.findings()[0].id }, { .state = FindingState::Resolved, .by = u"mira"_s, .at = at(9) });
        QCOMPARE(risksOf(book.findings(), at(10), RisksOf::Undecided).size(), 1U);
        risks = risksOf(book.findings(), at(10), RisksOf::Everything);
        QCOMPARE(risks.size(), 2U);
        QCOMPARE(risks[1].score, 0);
    }

    void baselinesSurviveTheDisk()
    {
        Baseline baseline{ .runner = { 7 }, .createdAt = at(0), .since = at(1), .goneAt = at(2), .name = u"ä\u0007"_s };
        baseline.systems = { { .id = 5, .address = 6, .addressBefore = 7, .firstSeen = at(3), .contactedAt = at(4), .movedAt = Instant::never() } };
        baseline.places = { { Neighbourhood::of(*Address::parse(QStringView(u"2001:db8:1:2::7"))), at(5) } };
        baseline.projects = { 1, 2, 3 };
        baseline.jobs = 9;
        baseline.hours = 0xff;
        Baseline read{ .runner = { 7 }, .createdAt = at(0) };
        const QByteArray bytes = baseline.pack();
        read.unpack(bytes);
        QCOMPARE(read, baseline);
        for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
            Baseline broken{ .runner = { 7 }, .createdAt = at(0) };
            broken.unpack(bytes.first(cut));
            QCOMPARE(broken, (Baseline{ .runner = { 7 }, .createdAt = at(0) }));
        }
    }

    void addressesHaveNeighbours_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("network");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("private") << u"10.1.2.3"_s << u"10.1.0.0/16"_s << true;
        QTest::newRow("172.16 to 172.31") << u"172.31.255.255"_s << u"172.31.0.0/16"_s << true;
        QTest::newRow("172.32 is public") << u"172.32.0.1"_s << u"172.32.0.0/24"_s << false;
        QTest::newRow("shared") << u"100.64.0.1"_s << u"100.64.0.0/16"_s << true;
        QTest::newRow("above shared") << u"100.128.0.1"_s << u"100.128.0.0/24"_s << false;
        QTest::newRow("public") << u"203.0.113.77"_s << u"203.0.113.0/24"_s << false;
        QTest::newRow("link-local") << u"169.254.1.1"_s << u"169.254.0.0/16"_s << true;
        QTest::newRow("IPv6") << u"2001:db8:1:2::7"_s << u"2001:db8:1::/48"_s << false;
        QTest::newRow("unique local") << u"fd12:3456:789a::1"_s << u"fd12:3456:789a::/48"_s << true;
        QTest::newRow("loopback") << u"::1"_s << u"::/48"_s << true;
    }
    void addressesHaveNeighbours()
    {
        QFETCH(QString, address);
        QFETCH(QString, network);
        QFETCH(bool, isPrivate);
        const auto parsed = Address::parse(QStringView(address));
        QVERIFY(parsed);
        QCOMPARE(Neighbourhood::of(*parsed).toString(), network);
        QCOMPARE(muster::isPrivate(*parsed), isPrivate);
    }
};

QTEST_GUILESS_MAIN(TestFindingBook)
#include "tst_findingbook.moc"
