// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/listserver.h"

#include <QTest>

using namespace muster;

namespace {

struct Ended {
    bool isWhole = false;
    std::optional<Error> error;
    std::set<qint64> seen;        ///< without what is known to have vanished
    std::set<qint64> throughout;  ///< existed from the first answer to the last
    qsizetype requests = 0;
    int mostInFlight = 0;
};

struct Upheaval {
    double creates = 0;   ///< chance of each between two answers
    double destroys = 0;
    double fails = 0;     ///< chance that an answer is lost and the question asked again
};

/// Six requests at a time, answered in any order, each from the server's state at that moment.
Ended run(ListServer &server, Scope::Kind kind, const Upheaval &upheaval, int pageSize = 100)
{
    Slots slots;
    slots.add(kind, {});
    Ended ended;
    std::vector<Slots::Ask> underWay;
    const auto chance = [&](double share) { return std::uniform_real_distribution<>(0, 1)(server.random()) < share; };
    ended.throughout = server.ids();
    while (true) {
        while (underWay.size() < 6) {
            const auto ask = slots.next();
            if (!ask)
                break;
            underWay.push_back(*ask);
        }
        ended.mostInFlight = std::max(ended.mostInFlight, int(underWay.size()));
        if (underWay.empty())
            break;
        const auto at = std::uniform_int_distribution<std::size_t>(0, underWay.size() - 1)(server.random());
        Slots::Ask ask = underWay[at];
        underWay.erase(underWay.begin() + qsizetype(at));
        if (++ended.requests > 5000)
            break;
        if (chance(upheaval.fails)) {
            slots.askAgain(ask.ticket);
        } else {
            ask.query.pageSize = std::min(ask.query.pageSize, pageSize);
            const PageFacts page = server.answer(ask.query);
            for (const PageFacts::Entry &entry : page.entries)
                ended.seen.insert(entry.id.value);
            slots.take(ask.ticket, page);
            std::erase_if(underWay, [&](const Slots::Ask &each) { return !slots.stillWants(each.ticket); });
        }
        if (ended.requests == 1)
            ended.throughout = server.ids();
        if (chance(upheaval.creates))
            server.create();
        if (chance(upheaval.destroys))
            ended.throughout.erase(server.destroyAny());
    }
    ended.isWhole = slots.isEnded() && slots.places().front().isWhole();
    ended.error = slots.places().front().error();
    for (const RunnerId id : slots.places().front().vanished())
        ended.seen.erase(id.value);
    return ended;
}

bool holds(const std::set<qint64> &all, const std::set<qint64> &some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

} // namespace

class TestSlots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeIsReadWhole_data()
    {
        QTest::addColumn<int>("runners");
        QTest::addColumn<int>("mostRequests");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("99") << 99 << 1;
        QTest::newRow("a page") << 100 << 1;
        QTest::newRow("one more than a page") << 101 << 1 + 6 + 1;
        QTest::newRow("5000") << 5000 << 1 + 50 + 2 * 6 + 1;
    }
    void everySizeIsReadWhole()
    {
        QFETCH(const int, runners);
        QFETCH(const int, mostRequests);
        ListServer server(runners, {}, 1);
        const Ended ended = run(server, Scope::Kind::Instance, {});
        QVERIFY(ended.isWhole);
        QCOMPARE(ended.seen, server.ids());
        QVERIFY2(ended.requests <= mostRequests, qPrintable(QString::number(ended.requests)));
        QVERIFY(ended.mostInFlight <= 6);
    }

    void groupsAndProjectsAskForTheirTypesOnly_data()
    {
        QTest::addColumn<Scope::Kind>("kind");
        QTest::addColumn<int>("lists");
        QTest::newRow("instance: three types, two ends") << Scope::Kind::Instance << 6;
        QTest::newRow("group: two types") << Scope::Kind::Group << 4;
        QTest::newRow("project: one") << Scope::Kind::Mine << 2;
    }
    void groupsAndProjectsAskForTheirTypesOnly()
    {
        QFETCH(const Scope::Kind, kind);
        Slots slots;
        slots.add(kind, QStringLiteral("acme"));
        const auto first = slots.next();
        QVERIFY(first);
        QVERIFY2(!slots.next(), "page one goes alone");
        PageFacts page;
        page.entries.push_back({ RunnerId{ 9 }, Instant::fromSeconds(1'700'000'000) });
        page.endCursor = QStringLiteral("a");
        page.hasNext = true;
        page.count = 1000;
        slots.take(first->ticket, page);
        int lists = 0;
        while (const auto ask = slots.next()) {
            QCOMPARE(ask->query.path, QStringLiteral("acme"));
            QVERIFY(ask->query.type != RunnerType::Unknown);
            ++lists;
        }
        QTEST(lists, "lists");
    }

    /// The heart of it: whatever comes and goes meanwhile, nothing that was there all the time is lost, and nothing is called
    /// incomplete without reason.
    void nothingThatExistedThroughoutIsLost_data()
    {
        QTest::addColumn<int>("inSameSecond");
        QTest::addColumn<bool>("ties");
        QTest::addColumn<bool>("mirrorsTies");
        QTest::addColumn<double>("foreignShare");
        QTest::addColumn<double>("creates");
        QTest::addColumn<double>("destroys");
        QTest::newRow("still") << 1 << false << true << 0.0 << 0.0 << 0.0;
        QTest::newRow("created meanwhile") << 1 << false << true << 0.0 << 0.5 << 0.0;
        QTest::newRow("deleted meanwhile") << 1 << false << true << 0.0 << 0.0 << 0.5;
        QTest::newRow("both") << 3 << false << true << 0.0 << 0.5 << 0.5;
        QTest::newRow("many in one second") << 200 << false << true << 0.0 << 0.3 << 0.3;
        QTest::newRow("ties") << 50 << true << true << 0.0 << 0.3 << 0.3;
        QTest::newRow("all at the same time") << 100000 << true << true << 0.0 << 0.2 << 0.2;
        QTest::newRow("ties, not mirrored") << 50 << true << false << 0.0 << 0.3 << 0.3;
        QTest::newRow("all at the same time, not mirrored") << 100000 << true << false << 0.0 << 0.0 << 0.2;
        QTest::newRow("a type we do not know") << 1 << false << true << 0.05 << 0.0 << 0.0;
        QTest::newRow("a type we do not know, and upheaval") << 3 << false << true << 0.05 << 0.3 << 0.3;
    }
    void nothingThatExistedThroughoutIsLost()
    {
        QFETCH(const int, inSameSecond);
        QFETCH(const bool, ties);
        QFETCH(const bool, mirrorsTies);
        QFETCH(const double, foreignShare);
        QFETCH(const double, creates);
        QFETCH(const double, destroys);
        for (quint32 seed = 0; seed < 40; ++seed) {
            ListServer server(int(seed * 37 % 900), { inSameSecond, ties, mirrorsTies, foreignShare, 0, false, true }, seed);
            const Ended ended = run(server, Scope::Kind::Instance, { creates, destroys, 0.05 }, seed % 2 ? 100 : 20);
            const QByteArray where = "seed " + QByteArray::number(seed) + (ended.error ? ": " + ended.error->detail.toUtf8() : QByteArray());
            QVERIFY2(ended.isWhole, where.constData());
            QVERIFY2(holds(ended.seen, ended.throughout), where.constData());
        }
    }

    void aRunnerThatIsNeverListedMakesTheLoadIncomplete()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            ListServer server(400, { 2, false, true, 0, 1 + seed * 9, false, true }, seed);
            const Ended ended = run(server, Scope::Kind::Instance, { seed % 2 ? 0.3 : 0, 0, 0 });
            QVERIFY2(!ended.isWhole, qPrintable(QString::number(seed)));
            QVERIFY(ended.error);
            QCOMPARE(ended.error->kind, Error::Kind::Incomplete);
        }
    }

    void withoutCountsNothingIsCalledComplete_data()
    {
        QTest::addColumn<int>("runners");
        QTest::newRow("one page") << 50;
        QTest::newRow("many") << 500;
    }
    void withoutCountsNothingIsCalledComplete()
    {
        QFETCH(const int, runners);
        ListServer server(runners, { 1, false, true, 0, 0, false, false }, 7);
        const Ended ended = run(server, Scope::Kind::Instance, {});
        QVERIFY(!ended.isWhole);
        QCOMPARE(ended.seen, server.ids());
    }

    void aServerThatNeverGetsOnIsGivenUp()
    {
        ListServer server(500, { 1, false, true, 0, 0, true, true }, 7);
        const Ended ended = run(server, Scope::Kind::Instance, {});
        QVERIFY(!ended.isWhole);
        QCOMPARE(ended.error->kind, Error::Kind::Parse);
        QVERIFY(ended.requests < 50);
    }

    void runnersDeletedBeforeASecondPassAreTakenOutAgain()
    {
        ListServer server(600, { 1, false, true, 0.1, 0, false, true }, 3);   // forces a second pass
        Slots slots;
        slots.add(Scope::Kind::Instance, {});
        bool isDestroyed = false;
        int asked = 0;
        while (const auto ask = slots.next()) {
            slots.take(ask->ticket, server.answer(ask->query));
            if (++asked == 12 && !isDestroyed) {
                server.destroyAny();
                isDestroyed = true;
            }
        }
        QVERIFY(slots.places().front().isWhole());
        for (const RunnerId id : slots.places().front().vanished())
            QVERIFY(!server.ids().contains(id.value));
    }

    void oneEndCanReadTheListAlone()
    {
        ListServer server(1000, {}, 5);
        Slots slots;
        slots.add(Scope::Kind::Mine, QStringLiteral("acme/app"));   // one list, two ends
        bool isGivenUp = false;
        while (const auto ask = slots.next()) {
            const bool isNewest = ask->query.order == gitlab::RunnersQuery::Order::NewestFirst;
            if (!isGivenUp && isNewest && !ask->query.after.isEmpty()) {
                slots.giveUp(ask->ticket, failure(Error::Kind::Timeout).value());
                isGivenUp = true;
            } else {
                slots.take(ask->ticket, server.answer(ask->query));
            }
        }
        QVERIFY(isGivenUp);
        QVERIFY(slots.places().front().isWhole());
    }

    void aPlaceThatIsRefusedDoesNotStopTheOthers()
    {
        ListServer server(150, {}, 5);
        Slots slots;
        slots.add(Scope::Kind::Group, QStringLiteral("acme"));
        slots.add(Scope::Kind::Group, QStringLiteral("secret"));
        while (const auto ask = slots.next()) {
            if (ask->query.path == QLatin1String("secret"))
                slots.giveUp(ask->ticket, failure(Error::Kind::Forbidden).value());
            else
                slots.take(ask->ticket, server.answer(ask->query));
        }
        QVERIFY(slots.isEnded());
        QVERIFY(!slots.places()[1].isWhole());
        QCOMPARE(slots.places()[1].error()->kind, Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestSlots)
#include "tst_slots.moc"
