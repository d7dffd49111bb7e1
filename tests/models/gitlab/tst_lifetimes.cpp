// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/gitlab/runnerfixtures.h"

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

Scripted slowPage()
{
    Scripted page = Scripted::data(ordinaryPage(1, 100));
    page.delayMs = 20;
    return page;
}

/// Counts answers by whether they were a cancellation.
struct Heard {
    int answers = 0;
    int cancelled = 0;
    template <class T>
    Callback<T> callback()
    {
        return [this](const Result<T> &result) {
            ++answers;
            cancelled += !result && result.error().kind == Error::Kind::Cancelled ? 1 : 0;
        };
    }
};

} // namespace

/// Who may die when: receivers, calls, the client, and callbacks that end them.
class LifetimesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abortIsHeardOnce_data()
    {
        QTest::addColumn<int>("afterMs");
        for (const int ms : { 0, 5, 10, 15, 20, 21, 22, 25 })
            QTest::addRow("after %d ms", ms) << ms;
    }
    void abortIsHeardOnce()
    {
        QFETCH(const int, afterMs);
        ClientFixture fixture(administrator([](const Seen &) { return slowPage(); }));
        QObject receiver;
        Heard heard;
        const QPointer<Call> call = fixture.client->runners({}, &receiver, heard.callback<RunnersPage>());
        if (afterMs > 0)
            QTest::qWait(afterMs);
        const int before = heard.answers;
        if (call)
            call->abort();
        if (call)
            call->abort();
        QCOMPARE(heard.answers, 1);
        QCOMPARE(heard.cancelled, before == 0 ? 1 : 0);
        QTRY_VERIFY(!call);
        QTest::qWait(40);
        QCOMPARE(heard.answers, 1);
        QCOMPARE(fixture.client->traffic().inFlight, 0);
        QCOMPARE(fixture.client->traffic().queued, 0);
    }

    void everyKindOfCallCanBeAborted()
    {
        ClientFixture fixture(administrator([](const Seen &) { return slowPage(); }));
        QObject receiver;
        Heard heard;
        Client &client = *fixture.client;
        const QList<QPointer<Call>> calls{
            client.signIn(&receiver, heard.callback<Identity>()),
            client.runners({}, &receiver, heard.callback<RunnersPage>()),
            client.runnerCount({}, &receiver, heard.callback<qint64>()),
            client.managers({ 1 }, {}, &receiver, heard.callback<ManagersPage>()),
            client.maintainedGroups(&receiver, heard.callback<std::vector<NamedPath>>()),
            client.maintainedProjects(&receiver, heard.callback<std::vector<NamedPath>>()),
            client.memberProjects(&receiver, heard.callback<std::vector<NamedPath>>()),
            client.searchGroups(u"a"_s, &receiver, heard.callback<std::vector<NamedPath>>()),
            client.detail({ 1 }, &receiver, heard.callback<RunnerDetail>()),
            client.recheck({ { 1 }, { 2 } }, &receiver, heard.callback<Recheck>()),
            client.recheck({}, &receiver, heard.callback<Recheck>()),
            client.setPaused({ { 1 } }, true, &receiver, heard.callback<std::vector<ChangeOutcome>>()),
            client.setPaused({}, true, &receiver, heard.callback<std::vector<ChangeOutcome>>()),
            client.deleteRunners({ { 1 } }, &receiver, heard.callback<std::vector<ChangeOutcome>>()),
            client.deleteUnmodified({ 1 }, {}, &receiver, heard.callback<std::vector<ChangeOutcome>>()),
        };
        for (const QPointer<Call> &call : calls)
            call->abort();
        QCOMPARE(heard.answers, int(calls.size()));
        QCOMPARE(heard.cancelled, int(calls.size()));
        // A nested loop, as under a dialog, does not delete what was to be deleted later.
        QTimer::singleShot(0, &receiver, [] {
            QEventLoop nested;
            QTimer::singleShot(50, &nested, &QEventLoop::quit);
            nested.exec();
        });
        QTest::qWait(100);
        QCOMPARE(heard.answers, int(calls.size()));
        QVERIFY(fixture.server.seen().empty());   // aborted while queued: nothing was sent
    }

    void nothingIsHeardAfterTheReceiverDied_data()
    {
        QTest::addColumn<int>("afterMs");
        for (const int ms : { 0, 5, 15, 20, 22 })
            QTest::addRow("after %d ms", ms) << ms;
    }
    void nothingIsHeardAfterTheReceiverDied()
    {
        QFETCH(const int, afterMs);
        ClientFixture fixture(administrator([](const Seen &) { return slowPage(); }));
        Heard heard;
        QList<QPointer<Call>> calls;
        int before = 0;
        {
            QObject receiver;
            for (int i = 0; i < 10; ++i)
                calls += fixture.client->runners({}, &receiver, heard.callback<RunnersPage>());
            if (afterMs > 0)
                QTest::qWait(afterMs);
            before = heard.answers;
        }
        for (const QPointer<Call> &call : std::as_const(calls)) {
            if (call)
                call->abort();
        }
        QTest::qWait(60);
        QCOMPARE(heard.answers, before);
        QTRY_COMPARE(fixture.client->traffic().inFlight, 0);
        QCOMPARE(fixture.client->traffic().queued, 0);
    }

    void destroyedClientIsSilent_data()
    {
        QTest::addColumn<int>("afterMs");
        for (const int ms : { 0, 2, 10, 20, 21, 22, 23 })
            QTest::addRow("after %d ms", ms) << ms;
    }
    void destroyedClientIsSilent()
    {
        QFETCH(const int, afterMs);
        ClientFixture fixture(administrator([](const Seen &) { return slowPage(); }));
        QObject receiver;
        Heard heard;
        QPointer<Call> first;
        for (int i = 0; i < 10; ++i)
            first = fixture.client->runners({}, &receiver, heard.callback<RunnersPage>());
        fixture.client->signIn(&receiver, heard.callback<Identity>());
        fixture.client->deleteRunners({ { 1 } }, &receiver, heard.callback<std::vector<ChangeOutcome>>());
        if (afterMs > 0)
            QTest::qWait(afterMs);
        const int before = heard.answers;
        fixture.client.reset();
        QVERIFY(!first);
        QTest::qWait(50);
        QCOMPARE(heard.answers, before);
    }

    void callbackMayDestroyTheClient_data()
    {
        QTest::addColumn<QString>("which");
        for (const char *which : { "page", "count", "sign-in", "change", "rest", "failure", "cancelled", "closed gate" })
            QTest::newRow(which) << QString::fromLatin1(which);
    }
    void callbackMayDestroyTheClient()
    {
        QFETCH(const QString, which);
        ClientFixture fixture(administrator([&](const Seen &) { return which == "closed gate"_L1 ? Scripted::refused("Invalid token", 401) : which == "failure"_L1 ? Scripted::json("{}", 500) : slowPage(); }));
        QObject receiver;
        int answers = 0;
        const auto destroy = [&](const auto &) {
            ++answers;
            fixture.client.reset();
        };
        Client &client = *fixture.client;
        if (which == "count"_L1) {
            client.runnerCount({}, &receiver, destroy);
        } else if (which == "sign-in"_L1) {
            client.signIn(&receiver, destroy);
        } else if (which == "change"_L1) {
            client.setPaused({ { 1 }, { 2 } }, true, &receiver, destroy);
        } else if (which == "rest"_L1) {
            client.maintainedGroups(&receiver, destroy);
        } else {
            const QPointer<Call> call = client.runners({}, &receiver, destroy);
            for (int i = 0; i < 9; ++i)
                client.runners({}, &receiver, destroy);
            if (which == "cancelled"_L1)
                call->abort();
        }
        QTRY_COMPARE(answers, 1);
        QVERIFY(!fixture.client);
        QTest::qWait(40);
        QCOMPARE(answers, 1);
    }

    void callbackMayAskAgain()
    {
        ClientFixture fixture(administrator([](const Seen &) { return Scripted::data(ordinaryPage(1, 2)); }));
        QObject receiver;
        int answers = 0;
        std::function<void(Result<RunnersPage>)> again = [&](const Result<RunnersPage> &) {
            if (++answers < 30)
                fixture.client->runners({}, &receiver, again);
        };
        fixture.client->runners({}, &receiver, again);
        QTRY_COMPARE(answers, 30);
    }

    void waitingMayBeAnsweredByAborting()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json("{}", 500); });
        QObject receiver;
        Heard heard;
        const QPointer<Call> call = fixture.client->runners({}, &receiver, heard.callback<RunnersPage>());
        connect(call, &Call::waiting, call, &Call::abort);
        QTRY_COMPARE(heard.cancelled, 1);
        QTest::qWait(30);
        QCOMPARE(heard.answers, 1);
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));
    }

    void waitingMayBeAnsweredByDestroyingTheClient()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json("{}", 500); });
        QObject receiver;
        Heard heard;
        connect(fixture.client->runners({}, &receiver, heard.callback<RunnersPage>()), &Call::waiting, &receiver, [&] { fixture.client.reset(); });
        QTRY_VERIFY(!fixture.client);
        QTest::qWait(30);
        QCOMPARE(heard.answers, 0);
    }

    void unauthorizedMayBeAnsweredByDestroyingTheClient()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::refused("Invalid token", 401); });
        QObject receiver;
        Heard heard;
        connect(fixture.client.get(), &Client::unauthorized, &receiver, [&] { fixture.client.reset(); });
        for (int i = 0; i < 10; ++i)
            fixture.client->runners({}, &receiver, heard.callback<RunnersPage>());
        QTRY_VERIFY(!fixture.client);
        QTest::qWait(30);
        QVERIFY(heard.answers >= 1);
    }

    void changeAbortedUnderWayTellsWhatItDoesNotKnow()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::broken(Scripted::Fault::Silence); });
        QObject receiver;
        std::optional<Result<std::vector<ChangeOutcome>>> result;
        std::vector<RunnerId> ids;
        for (qint64 id = 1; id <= 45; ++id)
            ids.push_back({ id });
        const QPointer<Call> call = fixture.client->setPaused(ids, true, &receiver, [&](const Result<std::vector<ChangeOutcome>> &outcomes) { result = outcomes; });
        QTRY_COMPARE(fixture.server.seen().size(), std::size_t(1));
        call->abort();
        QVERIFY(result && *result);
        QCOMPARE((*result)->size(), std::size_t(45));
        for (std::size_t i = 0; i < 45; ++i) {
            QCOMPARE((**result)[i].id, ids[i]);
            QCOMPARE((**result)[i].state, i < 20 ? ChangeOutcome::State::Unknown : ChangeOutcome::State::Failed);
        }
    }
};

QTEST_GUILESS_MAIN(LifetimesTest)
#include "tst_lifetimes.moc"
