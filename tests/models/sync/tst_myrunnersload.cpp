// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/myrunnersload.h"
#include "tests/models/sync/demosession.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// The simulator, its fleet as that user sees it, and the question what of it is theirs.
struct Ground {
    explicit Ground(demo::TokenKind token, int runners = 400) : demo({ .runners = runners, .token = token })
    {
        if (!demo.isReady())
            return;
        load = std::make_unique<MyRunnersLoad>(demo.client(), demo.identity());
        const Scope scope{ demo.identity().administrator ? Scope::Kind::Instance : Scope::Kind::Mine, {} };
        load->setFleet(demo.load(scope).fleet);
    }
    [[nodiscard]] bool run()
    {
        load->load();
        return QTest::qWaitFor([this] { return load->state() == MyRunnersLoad::State::Ready; }, 30'000);
    }
    template <class Test>
    [[nodiscard]] int count(Test test) const { return int(std::count_if(load->runners().begin(), load->runners().end(), test)); }

    DemoSession demo;
    std::unique_ptr<MyRunnersLoad> load;
};

} // namespace

class TestMyRunnersLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUserSeesWhatTheyManageAndWhatServesTheirProjects();
    void anAdministratorsAreTheOnesTheyCreated();
    void aDeveloperSeesWhatRanTheirJobs();
    void nothingIsAskedBeforeSomebodyWantsIt();
    void questionsThatAreRefusedAreCountedAndTheOthersStand();
    void aCancelledLoadKeepsWhatCame();
    void aRefreshInBetweenIsTakenIn();
    void anotherScopeIsAskedAnew();
    void theEndOfTheLoadMayBeTheEndOfItsOwner();
};

void TestMyRunnersLoad::aUserSeesWhatTheyManageAndWhatServesTheirProjects()
{
    Ground ground(demo::TokenKind::User);
    QVERIFY(ground.demo.isReady());
    QVERIFY(ground.run());
    const MyRunnersLoad::Limits &limits = ground.load->limits();
    QCOMPARE(limits.refused, 0);
    QVERIFY(limits.managed > 0 && limits.managedAsked == limits.managed);
    QVERIFY(limits.maintained > 0);
    const int mine = ground.count([](const MyRunner &runner) { return runner.isMine; });
    QCOMPARE(std::size_t(mine), limits.managed);
    QVERIFY(ground.count([](const MyRunner &runner) { return runner.isListed && !runner.isMine; }) > 0);
    // Whose jobs may be read, of them the jobs are known.
    QCOMPARE(ground.count([](const MyRunner &runner) { return runner.isMine && runner.use.jobs == RunnerUse::Jobs::Told; }), mine);
    QCOMPARE(ground.count([](const MyRunner &runner) { return !runner.isMine && runner.verdict.kind == Usefulness::ProbablyUseless; }), 0);
    QCOMPARE(ground.load->progress().answered, ground.load->progress().asked);
}

void TestMyRunnersLoad::anAdministratorsAreTheOnesTheyCreated()
{
    Ground ground(demo::TokenKind::Administrator);
    QVERIFY(ground.demo.isReady());
    QVERIFY(ground.run());
    const Snapshot::Ptr fleet = ground.load->fleet();
    QVERIFY(std::size_t(fleet->size()) > ground.load->limits().managed);
    QCOMPARE(std::size_t(ground.count([](const MyRunner &runner) { return runner.isMine; })), ground.load->limits().managed);
}

void TestMyRunnersLoad::aDeveloperSeesWhatRanTheirJobs()
{
    Ground ground(demo::TokenKind::Developer);
    QVERIFY(ground.demo.isReady());
    qint64 took = 0;
    QString path;
    ground.demo.change([&](demo::World &world) {
        const qint64 developer = world.token(demo::TokenKind::Developer).userId;
        const auto project = std::find_if(world.projects().begin(), world.projects().end(), [&](const auto &each) { return world.roleInProject(developer, each.second) == demo::Role::Developer; });
        if (project == world.projects().end())
            return;
        path = project->second.fullPath;
        const qint64 job = world.addJob(project->first, {});
        world.projectRunners(project->second).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
            took = world.startJob(job, runner.id) ? runner.id : 0;
            return took == 0;
        });
        world.finishJob(job, demo::JobStatus::Success);
    });
    QVERIFY(took > 0);
    QVERIFY(ground.run());
    QCOMPARE(ground.load->limits().maintained, std::size_t(0));
    QVERIFY(ground.load->limits().elsewhereAsked > 0);
    QCOMPARE(ground.load->runners().size(), std::size_t(1));
    const MyRunner &seen = ground.load->runners().front();
    QCOMPARE(seen.id.value, took);
    QVERIFY(seen.isSeen && !seen.isMine && !seen.isListed);
    QCOMPARE(seen.projects, QStringList{ path });
    QCOMPARE(seen.verdict.kind, Usefulness::InUse);
    QVERIFY(seen.verdict.mayBeMore);
}

void TestMyRunnersLoad::nothingIsAskedBeforeSomebodyWantsIt()
{
    Ground ground(demo::TokenKind::User, 100);
    QVERIFY(ground.demo.isReady());
    const int before = int(ground.demo.log().entries().size());
    ground.load->setFleet(ground.load->fleet());
    QCoreApplication::processEvents();
    QCOMPARE(int(ground.demo.log().entries().size()), before);
    QCOMPARE(ground.load->state(), MyRunnersLoad::State::Idle);
    QVERIFY(ground.load->runners().empty());
}

void TestMyRunnersLoad::questionsThatAreRefusedAreCountedAndTheOthersStand()
{
    Ground ground(demo::TokenKind::User, 200);
    QVERIFY(ground.demo.isReady());
    ground.demo.change([](demo::World &world) { world.revoke(demo::TokenKind::User); });
    QVERIFY(ground.run());   // it ends, whatever happens
    QVERIFY(ground.load->limits().refused > 0);
    QVERIFY(ground.load->limits().trouble.has_value());
    QCOMPARE(ground.load->limits().trouble->kind, Error::Kind::Unauthorized);
    QVERIFY(ground.count([](const MyRunner &runner) { return runner.isMine; }) > 0);   // from the fleet
    QCOMPARE(ground.count([](const MyRunner &runner) { return runner.verdict.kind == Usefulness::ProbablyUseless; }), 0);
}

void TestMyRunnersLoad::aCancelledLoadKeepsWhatCame()
{
    Ground ground(demo::TokenKind::User, 200);
    QVERIFY(ground.demo.isReady());
    ground.load->load();
    ground.load->cancel();
    QCOMPARE(ground.load->state(), MyRunnersLoad::State::Ready);
    QVERIFY(ground.load->limits().refused > 0);
    QVERIFY(ground.count([](const MyRunner &runner) { return runner.isMine; }) > 0);
    QVERIFY(ground.run());
    QCOMPARE(ground.load->limits().refused, 0);
}

void TestMyRunnersLoad::aRefreshInBetweenIsTakenIn()
{
    Ground ground(demo::TokenKind::User, 200);
    QVERIFY(ground.demo.isReady());
    QVERIFY(ground.run());
    const auto listedAndMine = std::find_if(ground.load->runners().begin(), ground.load->runners().end(), [](const MyRunner &runner) { return runner.isMine && runner.isListed; });
    QVERIFY(listedAndMine != ground.load->runners().end());
    const RunnerId gone = listedAndMine->id;
    const std::size_t before = ground.load->runners().size();
    ground.demo.change([gone](demo::World &world) { world.deleteRunner(gone.value); });
    QSignalSpy changes(ground.load.get(), &MyRunnersLoad::changed);
    ground.load->setFleet(ground.demo.load({ Scope::Kind::Mine, {} }).fleet);
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(ground.load->runners().size(), before - 1);
    QCOMPARE(ground.count([gone](const MyRunner &runner) { return runner.id == gone; }), 0);
}

void TestMyRunnersLoad::anotherScopeIsAskedAnew()
{
    Ground ground(demo::TokenKind::Administrator, 100);
    QVERIFY(ground.demo.isReady());
    QVERIFY(ground.run());
    QVERIFY(!ground.load->runners().empty());
    ground.load->setFleet(nullptr);   // between two scopes
    QCOMPARE(ground.load->state(), MyRunnersLoad::State::Ready);
    ground.load->setFleet(ground.demo.load({ Scope::Kind::Mine, {} }).fleet);
    QCOMPARE(ground.load->state(), MyRunnersLoad::State::Idle);
    QVERIFY(ground.load->runners().empty());
    QVERIFY(ground.run());
}

void TestMyRunnersLoad::theEndOfTheLoadMayBeTheEndOfItsOwner()
{
    Ground ground(demo::TokenKind::User, 100);
    QVERIFY(ground.demo.isReady());
    ground.load->load();
    ground.load.reset();   // with requests under way
    QCoreApplication::processEvents();
    QVERIFY(ground.demo.isReady());
}

QTEST_GUILESS_MAIN(TestMyRunnersLoad)
#include "tst_myrunnersload.moc"
