// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/demosession.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(std::shared_ptr<muster::demo::Fault>)

namespace {

using FaultPtr = std::shared_ptr<Fault>;

FaultPtr made(const Fault &fault)
{
    return std::make_shared<Fault>(fault);
}

const QString lists = u"runners"_s;

/// Page sizes asked for, in order.
QList<int> pageSizes(DemoSession &session)
{
    QList<int> sizes;
    for (const demo::LogEntry &entry : session.log().entriesWithRootField(lists))
        sizes += entry.variables[u"first"].toInt();
    return sizes;
}

} // namespace

class TestFaultsLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPassesIsSatOut_data()
    {
        QTest::addColumn<FaultPtr>("fault");
        QTest::addColumn<int>("times");
        QTest::newRow("429 with Retry-After") << made(Fault::tooManyRequests(std::chrono::seconds(1))) << 1;
        QTest::newRow("429 without") << made(Fault::tooManyRequests()) << 1;
        QTest::newRow("500 once") << made(Fault::serverError()) << 1;
        QTest::newRow("503 for all six") << made(Fault::serverError(503)) << 6;
        QTest::newRow("502 as a page of HTML") << made(Fault::badGateway()) << 2;
        QTest::newRow("closed without an answer") << made(Fault::closed()) << 2;
        QTest::newRow("cut in the middle") << made(Fault::cut(3000)) << 2;
        QTest::newRow("cut as if that were all") << made(Fault::truncated(3000)) << 2;
        QTest::newRow("JSON that goes wrong") << made(Fault::malformed()) << 2;
        QTest::newRow("no answer") << made(Fault::silence()) << 1;
    }
    void whatPassesIsSatOut()
    {
        QFETCH(const FaultPtr, fault);
        QFETCH(const int, times);
        DemoSession session({ .runners = 900 });
        session.faults().add({ .rootField = lists, .skip = 3, .times = times }, *fault);
        bool waited = false;
        const auto summary = session.load({}, [&](InventoryLoad &load) {
            connect(&load, &InventoryLoad::progressChanged, this, [&] { waited = waited || !load.progress().waiting.isEmpty(); });
        });
        QVERIFY(session.faults().isSpent());
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QVERIFY(summary.fleet->isComplete());
        QCOMPARE(idsOf(*summary.fleet), session.ids());
        QVERIFY(session.log().mostInFlight() <= InventoryLoad::maxInFlight);
    }

    void whatLastsEndsTheLoadWithWhatCameAndSaysWhy_data()
    {
        QTest::addColumn<FaultPtr>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("mostRequests");   // lists asked for after the first trouble
        // Six ends; halving asks each five times, and the client its own number of times at the last.
        constexpr int halving = 6 * (4 + 4);
        constexpr int repeating = 6 * (1 + 4);
        QTest::newRow("401") << made(Fault::unauthorized()) << Kind::Unauthorized << 6;
        QTest::newRow("403") << made(Fault::forbidden()) << Kind::Forbidden << 6;
        QTest::newRow("500") << made(Fault::serverError()) << Kind::Server << halving;
        QTest::newRow("no answer") << made(Fault::silence()) << Kind::Timeout << halving;
        QTest::newRow("closed") << made(Fault::closed()) << Kind::Offline << repeating;
        QTest::newRow("JSON that goes wrong") << made(Fault::malformed()) << Kind::Parse << repeating;
        QTest::newRow("a login page") << made(Fault::signInPage()) << Kind::NotGitLab << 6;
        QTest::newRow("redirected") << made(Fault::redirect("/elsewhere")) << Kind::NotGitLab << 6;
    }
    void whatLastsEndsTheLoadWithWhatCameAndSaysWhy()
    {
        QFETCH(const FaultPtr, fault);
        QFETCH(const Kind, kind);
        QFETCH(const int, mostRequests);
        DemoSession session({ .runners = 3000 });
        session.faults().add({ .rootField = lists, .skip = 9, .times = -1 }, *fault);
        int finished = 0;
        const auto summary = session.load({}, [&](InventoryLoad &load) { connect(&load, &InventoryLoad::finished, this, [&] { ++finished; }); });
        QCOMPARE(finished, 1);
        QVERIFY(summary.error);
        QCOMPARE(summary.error->kind, kind);
        QVERIFY(summary.fleet);
        QVERIFY(summary.fleet->size() >= 100);
        QCOMPARE(summary.fleet->completeness(), Completeness::Incomplete);
        QVERIFY(!summary.fleet->trouble().isEmpty());
        const int asked = int(session.log().entriesWithRootField(lists).size());
        QVERIFY2(asked <= 9 + mostRequests, qPrintable(QString::number(asked)));
    }

    void afterARefusedTokenNothingMoreIsSent()
    {
        DemoSession session({ .runners = 3000, .latency = std::chrono::milliseconds(20) });
        session.faults().add({ .rootField = lists, .skip = 7, .times = 1 }, Fault::unauthorized());
        const auto summary = session.load();
        QCOMPARE(summary.error->kind, Kind::Unauthorized);
        QVERIFY(summary.isInterrupted);
        const auto after = session.log().count();
        QVERIFY2(after <= 8 + 5, qPrintable(QString::number(after)));
        const auto again = session.load();
        QCOMPARE(again.error->kind, Kind::Unauthorized);
        QVERIFY(!again.fleet);
        QCOMPARE(session.log().count(), after);
    }

    void aServerThatCannotManageAHundredIsAskedForLess_data()
    {
        QTest::addColumn<FaultPtr>("fault");
        QTest::newRow("it fails") << made(Fault::serverError());
        QTest::newRow("it takes too long") << made(Fault::slow(std::chrono::seconds(20)));
    }
    void aServerThatCannotManageAHundredIsAskedForLess()
    {
        QFETCH(const FaultPtr, fault);
        DemoSession session({ .runners = 700 });
        session.faults().add({ .rootField = lists, .text = u"\"first\":100"_s, .times = -1 }, *fault);
        const auto summary = session.load();
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(idsOf(*summary.fleet), session.ids());
        const QList<int> sizes = pageSizes(session);
        QCOMPARE(sizes.first(), 100);
        QVERIFY(sizes.contains(50));
        QVERIFY2(sizes.count(50) > sizes.count(100), "it stays with what works");
    }

    void aRedirectNeverTakesTheTokenAlong()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        int visits = 0;
        connect(&other, &QTcpServer::newConnection, this, [&] { ++visits; });
        DemoSession session({ .runners = 300 });
        session.faults().add({ .rootField = lists, .times = -1 }, Fault::redirect("http://127.0.0.1:" + QByteArray::number(other.serverPort()) + "/"));
        const auto summary = session.load();
        QCOMPARE(summary.error->kind, Kind::NotGitLab);
        QTest::qWait(50);
        QCOMPARE(visits, 0);
    }

    void aProjectThatIsRefusedIsNamedAndTheRestArrives()
    {
        DemoSession session({ .runners = 3000, .token = demo::TokenKind::User });
        const auto whole = session.load({ Scope::Kind::Mine, {} });
        QVERIFY(!whole.error);
        QString path;
        for (const demo::LogEntry &entry : session.log().entriesWithRootField(u"project"_s)) {
            if (path.isEmpty())
                path = entry.variables[u"path"].toString();
        }
        QVERIFY2(!path.isEmpty(), "the simulator's user maintains projects outside their groups");
        session.faults().add({ .rootField = u"project"_s, .text = path, .times = -1 }, Fault::forbidden());
        const auto summary = session.load({ Scope::Kind::Mine, {} });
        QVERIFY(summary.error);
        QCOMPARE(summary.error->kind, Kind::Incomplete);
        QVERIFY(!summary.isInterrupted);
        QVERIFY2(summary.fleet->trouble().contains(path), qPrintable(summary.fleet->trouble()));
        QVERIFY(summary.fleet->size() > 0);
        QVERIFY(summary.fleet->size() <= whole.fleet->size());
    }

    void managersThatCannotBeReadMakeTheLoadIncompleteAndNameTheRunner()
    {
        DemoSession session({ .runners = 150 });
        const RunnerId big = session.anyIds(20).back();
        session.change([&](demo::World &world) {
            for (int i = 0; i < 120; ++i)
                world.addManager(big.value, { u"17.4.0"_s, u"abc"_s, u"linux"_s, u"amd64"_s, u"kubernetes"_s }, u"r_%1"_s.arg(i), u"10.0.0.1"_s);
        });
        session.faults().add({ .rootField = u"runner"_s, .times = -1 }, Fault::forbidden());
        const auto summary = session.load();
        QVERIFY(summary.error);
        QCOMPARE(summary.error->kind, Kind::Incomplete);
        QVERIFY(summary.fleet->trouble().contains(QString::number(big.value)));
        QCOMPARE(idsOf(*summary.fleet), session.ids());
    }

    void nullsAndMissingFieldsAreUnknownAndLoseNoRunner_data()
    {
        QTest::addColumn<FaultPtr>("fault");
        QTest::newRow("status is null") << made(Fault::nulled(u"data.runners.nodes.*.status"_s));
        QTest::newRow("tags are missing") << made(Fault::dropped(u"data.runners.nodes.*.tagList"_s));
        QTest::newRow("managers are null") << made(Fault::nulled(u"data.runners.nodes.*.managers"_s));
        QTest::newRow("a number instead of a name") << made(Fault::replaced(u"data.runners.nodes.*.description"_s, 42));
        QTest::newRow("no times") << made(Fault::nulled(u"data.runners.nodes.*.createdAt"_s));
        QTest::newRow("an unheard-of status") << made(Fault::replaced(u"data.runners.nodes.*.status"_s, u"HIBERNATING"_s));
    }
    void nullsAndMissingFieldsAreUnknownAndLoseNoRunner()
    {
        QFETCH(const FaultPtr, fault);
        DemoSession session({ .runners = 450 });
        session.faults().add({ .rootField = lists, .times = -1 }, *fault);
        const auto summary = session.load();
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(idsOf(*summary.fleet), session.ids());
    }

    void aHostileFleetArrivesWhole()
    {
        DemoSession session({ .runners = 800, .hostile = true });
        const auto summary = session.load();
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(idsOf(*summary.fleet), session.ids());
    }
};

QTEST_GUILESS_MAIN(TestFaultsLoad)
#include "tst_faults_load.moc"
