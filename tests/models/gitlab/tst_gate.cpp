// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/gate.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace muster::gitlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Order = Request::Order;

Limits limitsOf(int inFlight)
{
    Limits limits;
    limits.inFlight = inFlight;
    limits.longestWait = 2s;
    limits.firstThrottle = 100ms;
    limits.longestThrottle = 1s;
    return limits;
}

Error refusal(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

} // namespace

class GateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsComeFromTheEventLoop()
    {
        Gate gate(limitsOf(6));
        int turns = 0;
        gate.enter(Order::InTurn, [&](const auto &refused) { turns += refused ? 0 : 1; });
        QCOMPARE(turns, 0);
        QTRY_COMPARE(turns, 1);
    }

    void onlySoManyAreInside()
    {
        Gate gate(limitsOf(2));
        QList<Gate::Ticket> tickets;
        QList<int> went;
        for (int i = 0; i < 5; ++i)
            tickets += gate.enter(Order::InTurn, [&went, i](const auto &) { went += i; });
        QCOMPARE(gate.traffic().queued, 5);
        QTRY_COMPARE(went.size(), 2);
        QTest::qWait(20);
        QCOMPARE(went, (QList<int>{ 0, 1 }));
        QCOMPARE(gate.traffic().inFlight, 2);
        QCOMPARE(gate.traffic().queued, 3);
        gate.leave(tickets[0]);
        QTRY_COMPARE(went, (QList<int>{ 0, 1, 2 }));
    }

    void whoCannotWaitGoesFirst()
    {
        Gate gate(limitsOf(1));
        QStringList went;
        const auto enter = [&](Order order, const QString &name) { return gate.enter(order, [&went, name](const auto &) { went += name; }); };
        QList<Gate::Ticket> tickets{ enter(Order::InTurn, u"page 1"_s), enter(Order::InTurn, u"page 2"_s), enter(Order::Now, u"detail"_s), enter(Order::Now, u"delete"_s) };
        for (int i = 0; i < 4; ++i) {
            QTRY_COMPARE(went.size(), i + 1);
            for (const Gate::Ticket ticket : std::as_const(tickets)) {
                if (gate.traffic().inFlight == 1)
                    gate.leave(tickets[QStringList{ u"page 1"_s, u"page 2"_s, u"detail"_s, u"delete"_s }.indexOf(went.last())]);
                Q_UNUSED(ticket)
            }
        }
        QCOMPARE(went, (QStringList{ u"detail"_s, u"delete"_s, u"page 1"_s, u"page 2"_s }));
    }

    void whoLeavesTheQueueIsNotCalled()
    {
        Gate gate(limitsOf(1));
        int turns = 0;
        const Gate::Ticket ticket = gate.enter(Order::InTurn, [&](const auto &) { ++turns; });
        gate.leave(ticket);
        gate.leave(ticket);
        gate.leave(4711);
        gate.leave(0);
        QTest::qWait(20);
        QCOMPARE(turns, 0);
        QCOMPARE(gate.traffic().queued, 0);
    }

    void pauseHoldsEverybodyBack()
    {
        Gate gate(limitsOf(6));
        gate.pause(150ms);
        gate.pause(10ms);   // a shorter one does not shorten it
        QVERIFY(gate.traffic().pausedForMs > 50);
        QElapsedTimer elapsed;
        elapsed.start();
        int turns = 0;
        gate.enter(Order::Now, [&](const auto &refused) { turns += refused ? 0 : 1; });
        QTRY_COMPARE(turns, 1);
        QVERIFY2(elapsed.elapsed() >= 130, qPrintable(QString::number(elapsed.elapsed())));
        QCOMPARE(gate.traffic().pausedForMs, 0);
    }

    void tooLongAPauseSendsThemAway()
    {
        Gate gate(limitsOf(6));
        std::optional<Error> told;
        gate.pause(1h);
        gate.enter(Order::InTurn, [&](const auto &refused) { told = refused; });
        QTRY_VERIFY(told);
        QCOMPARE(told->kind, Error::Kind::RateLimited);
        QVERIFY(told->retryAfter >= 3590s);
        QCOMPARE(gate.traffic().inFlight, 0);
    }

    void closedForEver()
    {
        Gate gate(limitsOf(1));
        QSignalSpy closed(&gate, &Gate::closedFor);
        QList<Error::Kind> kinds;
        const auto keep = [&](const std::optional<Error> &refused) { kinds += refused ? refused->kind : Error::Kind::Io; };
        gate.enter(Order::InTurn, keep);
        QTRY_COMPARE(kinds.size(), 1);
        gate.enter(Order::InTurn, keep);
        gate.enter(Order::Now, keep);
        gate.close(refusal(Error::Kind::Unauthorized));
        gate.close(refusal(Error::Kind::Unauthorized));
        QTRY_COMPARE(kinds.size(), 3);
        gate.enter(Order::Now, keep);
        QTRY_COMPARE(kinds.size(), 4);
        QCOMPARE(kinds, (QList{ Error::Kind::Io, Error::Kind::Unauthorized, Error::Kind::Unauthorized, Error::Kind::Unauthorized }));
        QCOMPARE(closed.count(), 1);
    }

    void lowLimitSpreadsTheRest_data()
    {
        QTest::addColumn<int>("remaining");
        QTest::addColumn<bool>("isSlow");
        QTest::newRow("a tenth left") << 60 << false;
        QTest::newRow("less than a tenth") << 3 << true;
        QTest::newRow("nothing left") << 0 << true;
    }
    void lowLimitSpreadsTheRest()
    {
        QFETCH(const int, remaining);
        QFETCH(const bool, isSlow);
        Gate gate(limitsOf(6));
        RateLimit rate;
        rate.limit = 600;
        rate.remaining = remaining;
        rate.untilReset = 30s;
        gate.note(rate);
        QElapsedTimer elapsed;
        elapsed.start();
        int turns = 0;
        for (int i = 0; i < 3; ++i) {
            auto ticket = std::make_shared<Gate::Ticket>();
            *ticket = gate.enter(Order::InTurn, [&, ticket](const auto &) {
                ++turns;
                gate.leave(*ticket);
            });
        }
        QTRY_COMPARE(turns, 3);
        QVERIFY(!isSlow || elapsed.elapsed() >= 180);   // two intervals of the 100 ms they are limited to
        QCOMPARE(gate.traffic().remaining, std::optional(remaining));
        const auto untilReset = gate.traffic().untilReset;
        QVERIFY(untilReset && *untilReset <= 30s && *untilReset > 25s);   // it runs down
        rate.untilReset.reset();
        gate.note(rate);
        QVERIFY(!gate.traffic().untilReset);
    }

    void turnMayDestroyTheGate()
    {
        auto gate = std::make_unique<Gate>(limitsOf(6));
        for (int i = 0; i < 3; ++i)
            gate->enter(Order::InTurn, [&](const auto &) { gate.reset(); });
        QTRY_VERIFY(!gate);
    }
};

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
