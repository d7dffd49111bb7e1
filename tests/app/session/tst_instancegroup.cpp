// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/session/severalground.h"

#include "models/fleet/combined.h"
#include "models/sync/signin.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = InstanceGroup::State;

/// Several GitLabs at once: two that answer, one that takes its time, one that is dead.
class TestInstanceGroup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachConnectsAndLoadsByItself();
    void aDeadAndASlowOneHoldNobodyUp();
    void memoryIsShownBeforeAnybodyAnswers();
    void oneWithoutATokenSaysSoAndTheOthersGoOn();
    void aTokenThatComesLaterIsUsed();
    void aRefusedTokenIsTold();
    void aRunOnOneReachesNoOther();
    void aPlanOfAnotherInstanceIsRefused();
    void aMarkIsMindedWhileItIsOpen();
    void numbersStayWithTheirAccounts();
    void anotherTokenIsUsedFromThenOn();
    void anInstanceThatIsLeftOutIsClosed();
    void nobodyIsAskedForATokenWhileNobodyLooks();
    void theOpenInstanceLendsItsSession();
    void aSessionIsNotLentToAnotherAddress();
    void theOpenSessionIsUsedOnceTheMembersOwnRunHasEnded();
    void oneThatIsTakenOutEndsItsRunAndGoes();

private:
    [[nodiscard]] std::unique_ptr<Session> opened(const Account &account, ServerFixture &server)
    {
        SignIn signIn(m_ground->clock);
        QSignalSpy finished(&signIn, &SignIn::finished);
        signIn.start(server.url(), SecretString(server.token()));
        if (!finished.wait(30'000))
            qFatal("nobody answers");
        return std::make_unique<Session>(signIn.takeClient(), finished.constFirst().constFirst().value<Result<Identity>>().value(), m_ground->ground().session(account));
    }
    /// Of the first runner; begun, not ended.
    [[nodiscard]] static Operation *begun(const FleetMember &member)
    {
        const Snapshot::Ptr fleet = member.sync->snapshot();
        const Verb verb = fleet->row(0).paused == Tri::Yes ? Verb::Resume : Verb::Pause;
        return member.operations->run(member.operations->plan(verb, *fleet, { fleet->row(0).id }));
    }
    [[nodiscard]] FleetMember member(const QString &name) const
    {
        for (const FleetMember &each : m_group->members()) {
            if (each.account.name == name)
                return each;
        }
        return {};
    }
    [[nodiscard]] bool isFresh(const QString &name) const
    {
        const FleetMember each = member(name);
        return each.state == State::Open && each.sync && each.sync->state() == FleetSync::State::Fresh;
    }
    [[nodiscard]] static qsizetype changesOf(ServerFixture &server)
    {
        qsizetype changes = 0;
        for (const demo::LogEntry &entry : server.log().entries())
            changes += qsizetype(entry.changes.size());
        return changes;
    }
    [[nodiscard]] Account work() { return m_ground->account(u"work"_s, m_work->url(), m_work->token()); }
    [[nodiscard]] Account live() { return m_ground->account(u"live"_s, m_live->url(), m_live->token()); }

    std::unique_ptr<ServerFixture> m_work, m_live;
    std::unique_ptr<SeveralGround> m_ground;
    std::unique_ptr<InstanceGroup> m_group;
};

void TestInstanceGroup::initTestCase()
{
    m_work = std::make_unique<ServerFixture>(ServerFixture::still(30));
    m_live = std::make_unique<ServerFixture>(ServerFixture::still(30));   // of the same seed: the same numbers
}

void TestInstanceGroup::init()
{
    m_work->log().clear();
    m_live->log().clear();
    m_ground = std::make_unique<SeveralGround>();
    m_group = std::make_unique<InstanceGroup>(m_ground->ground());
}

void TestInstanceGroup::cleanup()
{
    m_group.reset();
    m_ground.reset();
}

void TestInstanceGroup::eachConnectsAndLoadsByItself()
{
    m_group->setAccounts({ work(), live() });
    QCOMPARE(member(u"work"_s).state, State::Token);
    QTRY_VERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    const Snapshot::Ptr mine = member(u"work"_s).sync->snapshot(), other = member(u"live"_s).sync->snapshot();
    QCOMPARE(mine->size(), qsizetype(30));
    QCOMPARE(other->size(), qsizetype(30));
    QCOMPARE(mine->row(0).id, other->row(0).id);
    QVERIFY(mine->key() != other->key());
    QVERIFY(member(u"work"_s).operations && member(u"work"_s).details);
    QVERIFY(m_group->names() == (InstanceNames{ { u"work"_s, m_work->url().toString() }, { u"live"_s, m_live->url().toString() } }));
}

void TestInstanceGroup::aDeadAndASlowOneHoldNobodyUp()
{
    demo::ServerOptions slowly = ServerFixture::still(30);
    slowly.latency = 20s;
    ServerFixture slow(slowly);
    m_group->setAccounts({ m_ground->account(u"slow"_s, slow.url(), slow.token()), m_ground->account(u"dead"_s, SeveralGround::deadUrl(), "glpat-dead"), work(), live() });
    QTRY_VERIFY_WITH_TIMEOUT(isFresh(u"work"_s) && isFresh(u"live"_s), 10'000);
    QVERIFY(!isFresh(u"slow"_s));
    QCOMPARE(member(u"slow"_s).state, State::SigningIn);
    QTRY_COMPARE_WITH_TIMEOUT(member(u"dead"_s).state, State::Failed, 20'000);
    QVERIFY(member(u"dead"_s).error.has_value());
    QVERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    m_group.reset();   // what is under way to the slow one goes with it
}

void TestInstanceGroup::memoryIsShownBeforeAnybodyAnswers()
{
    m_group->setAccounts({ work() });
    QTRY_VERIFY(isFresh(u"work"_s));
    m_group = std::make_unique<InstanceGroup>(m_ground->ground());
    Account gone = work();
    m_ground->store.failing = TokenTrouble{ TokenTrouble::Kind::Refused, {}, {} };   // nobody unlocks it
    m_group->setAccounts({ gone });
    QTRY_VERIFY(member(u"work"_s).sync);
    QTRY_COMPARE(member(u"work"_s).state, State::NoToken);
    QVERIFY(member(u"work"_s).sync->snapshot()->isRemembered());
    QCOMPARE(member(u"work"_s).sync->snapshot()->size(), qsizetype(30));
    QVERIFY(!member(u"work"_s).operations);
    m_ground->store.failing.reset();
    m_group->retry(gone.id);
    QTRY_VERIFY(isFresh(u"work"_s));
    QVERIFY(member(u"work"_s).sync->snapshot()->isComplete());
}

void TestInstanceGroup::oneWithoutATokenSaysSoAndTheOthersGoOn()
{
    m_group->setAccounts({ m_ground->account(u"new"_s, m_live->url(), {}), work() });
    QTRY_COMPARE(member(u"new"_s).state, State::NoToken);
    QVERIFY(member(u"new"_s).tokenTrouble.has_value());
    QTRY_VERIFY(isFresh(u"work"_s));
    QVERIFY(m_live->log().entries().empty());   // nothing was asked of it
}

void TestInstanceGroup::aTokenThatComesLaterIsUsed()
{
    const Account account = m_ground->account(u"new"_s, m_live->url(), {});
    m_group->setAccounts({ account });
    QTRY_COMPARE(member(u"new"_s).state, State::NoToken);
    m_ground->vault.keep(account, SecretString(m_live->token()), this, [](const std::optional<TokenTrouble> &) {});
    m_group->retry(account.id);
    QTRY_VERIFY(isFresh(u"new"_s));
}

void TestInstanceGroup::aRefusedTokenIsTold()
{
    m_group->setAccounts({ m_ground->account(u"old"_s, m_live->url(), m_live->token(demo::TokenKind::Revoked)), work() });
    QTRY_COMPARE(member(u"old"_s).state, State::Failed);
    QCOMPARE(member(u"old"_s).error->kind, Error::Kind::Unauthorized);
    QTRY_VERIFY(isFresh(u"work"_s));
}

/// The same numbers on both: what is done on one is done on that one.
void TestInstanceGroup::aRunOnOneReachesNoOther()
{
    m_group->setAccounts({ work(), live() });
    QTRY_VERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    const FleetMember mine = member(u"live"_s);
    const std::vector<RunnerId> ids{ mine.sync->snapshot()->row(0).id, mine.sync->snapshot()->row(1).id };
    const Verb verb = mine.sync->snapshot()->row(0).paused == Tri::Yes ? Verb::Resume : Verb::Pause;
    Operation *operation = mine.operations->run(mine.operations->plan(verb, *mine.sync->snapshot(), ids));
    QVERIFY(operation);
    QTRY_COMPARE(operation->state(), Operation::State::Finished);
    QVERIFY(changesOf(*m_live) > 0);
    QCOMPARE(changesOf(*m_work), qsizetype(0));
    std::optional<std::vector<JournalRun>> ofWork, ofLive;
    m_ground->journal.runs(m_work->url().toString(), this, [&](const Result<std::vector<JournalRun>> &runs) { ofWork = runs.value(); });
    m_ground->journal.runs(m_live->url().toString(), this, [&](const Result<std::vector<JournalRun>> &runs) { ofLive = runs.value(); });
    QTRY_VERIFY(ofWork && ofLive);
    QCOMPARE(ofWork->size(), std::size_t(0));
    QCOMPARE(ofLive->size(), std::size_t(1));
}

void TestInstanceGroup::aPlanOfAnotherInstanceIsRefused()
{
    m_group->setAccounts({ work(), live() });
    QTRY_VERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    const FleetMember mine = member(u"work"_s), other = member(u"live"_s);
    const std::vector<RunnerId> ids{ mine.sync->snapshot()->row(0).id };
    const Plan plan = mine.operations->plan(Verb::Delete, *mine.sync->snapshot(), ids);
    QVERIFY(!other.operations->run(plan));
    // Nor one that somebody would make from the picture of both.
    const Snapshot::Ptr both = combined({ { mine.number, mine.sync->snapshot() }, { other.number, other.sync->snapshot() } });
    const Plan ofBoth = mine.operations->plan(Verb::Delete, *both, { both->row(0).id });
    QVERIFY(!mine.operations->run(ofBoth));
    QVERIFY(!other.operations->run(ofBoth));
    QCOMPARE(changesOf(*m_work) + changesOf(*m_live), qsizetype(0));
}

void TestInstanceGroup::aMarkIsMindedWhileItIsOpen()
{
    Account account = work();
    account.isReadOnly = true;
    m_group->setAccounts({ account, live() });
    QTRY_VERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    const FleetMember mine = member(u"work"_s);
    const auto run = [&mine](Verb verb) { return mine.operations->run(mine.operations->plan(verb, *mine.sync->snapshot(), { mine.sync->snapshot()->row(0).id })); };
    const Verb verb = mine.sync->snapshot()->row(0).paused == Tri::Yes ? Verb::Resume : Verb::Pause;
    QCOMPARE(mine.operations->identity().changing, Obstacle::Marked);
    QCOMPARE(mine.sync->identity().changing, Obstacle::Marked);
    QCOMPARE(member(u"live"_s).operations->identity().changing, Obstacle::None);
    QVERIFY(!run(verb));
    QSignalSpy told(mine.operations, &Operations::identityChanged);
    account.isReadOnly = false;
    m_group->setAccounts({ account, live() });
    QCOMPARE(told.count(), 1);
    QCOMPARE(mine.operations->identity().changing, Obstacle::None);
    QCOMPARE(mine.sync->identity().changing, Obstacle::None);
    Operation *operation = run(verb);
    QVERIFY(operation);
    QTRY_COMPARE(operation->state(), Operation::State::Finished);
    account.isReadOnly = true;
    m_group->setAccounts({ account, live() });
    QCOMPARE(mine.operations->identity().changing, Obstacle::Marked);
    QVERIFY(!run(verb));
}

void TestInstanceGroup::numbersStayWithTheirAccounts()
{
    m_group->setAccounts({ work(), live() });
    const InstanceNumber number = member(u"live"_s).number;
    m_group->setAccounts({ live() });
    QCOMPARE(member(u"live"_s).number, number);
    m_group->setAccounts({ m_ground->account(u"third"_s, m_work->url(), {}), live(), work() });
    QCOMPARE(member(u"live"_s).number, number);
    QCOMPARE(member(u"work"_s).number, InstanceNumber(1));
    QCOMPARE(member(u"third"_s).number, InstanceNumber(3));
    Account moved = work();
    moved.base = m_live->url();   // another GitLab under the same name: its runners are others
    m_group->setAccounts({ moved });
    QCOMPARE(member(u"work"_s).number, InstanceNumber(4));
}

void TestInstanceGroup::anotherTokenIsUsedFromThenOn()
{
    const Account account = work();
    m_group->setAccounts({ account });
    QTRY_VERIFY(isFresh(u"work"_s));
    QVERIFY(member(u"work"_s).operations->identity().changing == Obstacle::None);
    m_ground->vault.keep(account, SecretString(m_work->token(demo::TokenKind::ReadApi)), this, [](const std::optional<TokenTrouble> &) {});
    const QPointer<FleetSync> before = member(u"work"_s).sync;
    QTest::qWait(0);
    m_group->retry(account.id);
    QVERIFY(!before);
    QTRY_VERIFY(isFresh(u"work"_s));
    QCOMPARE(member(u"work"_s).operations->identity().changing, Obstacle::Scope);
}

void TestInstanceGroup::anInstanceThatIsLeftOutIsClosed()
{
    m_group->setAccounts({ work(), live() });
    QTRY_VERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    const QPointer<FleetSync> sync = member(u"work"_s).sync;
    bool wasThereWhenTold = false;
    const QObject here;
    connect(m_group.get(), &InstanceGroup::changed, &here, [&] { wasThereWhenTold = wasThereWhenTold || sync; });   // clazy:exclude=lambda-in-connect
    m_group->setAccounts({ live() });
    QVERIFY(wasThereWhenTold);   // whoever holds on to it could let go
    QVERIFY(!sync);
    QCOMPARE(m_group->members().size(), std::size_t(1));
    m_group->disconnect(this);
}

void TestInstanceGroup::nobodyIsAskedForATokenWhileNobodyLooks()
{
    m_group->setAccounts({ live() });
    QTRY_VERIFY(isFresh(u"live"_s));
    m_group->rest();
    m_group->setAccounts({ live(), work() });
    QSignalSpy told(m_group.get(), &InstanceGroup::changed);
    QCOMPARE(member(u"work"_s).state, State::Token);
    m_group->refresh();   // of what is open
    QTRY_VERIFY(isFresh(u"live"_s));
    QVERIFY(m_work->log().entries().empty());
    QCOMPARE(told.count(), 0);
    m_group->goOn();
    QTRY_VERIFY(isFresh(u"work"_s));
}

void TestInstanceGroup::theOpenInstanceLendsItsSession()
{
    const Account account = work();
    std::unique_ptr<Session> session = opened(account, *m_work);
    m_group->lend(account.id, session.get());
    m_group->setAccounts({ account, live() });
    QCOMPARE(member(u"work"_s).state, State::Open);
    QCOMPARE(member(u"work"_s).sync, &session->sync());
    session->sync().refresh();
    QTRY_VERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    m_group->lend({}, nullptr);   // about to go: the member opens one of its own
    QVERIFY(member(u"work"_s).sync != &session->sync());
    session.reset();
    QTRY_VERIFY(isFresh(u"work"_s));
}

/// Another Muster has changed it, and what is open is still signed in at the old one.
void TestInstanceGroup::aSessionIsNotLentToAnotherAddress()
{
    const Account before = work();
    const std::unique_ptr<Session> session = opened(before, *m_work);
    m_group->lend(before.id, session.get());
    m_group->setAccounts({ before });
    QCOMPARE(member(u"work"_s).sync, &session->sync());
    const Account moved = m_ground->account(u"work"_s, m_live->url(), m_live->token());
    QCOMPARE(moved.id, before.id);
    m_group->setAccounts({ moved });
    QVERIFY(member(u"work"_s).operations != &session->operations());
    m_group->lend(before.id, session.get());
    QTRY_VERIFY(isFresh(u"work"_s));
    QVERIFY(member(u"work"_s).operations != &session->operations());
    QCOMPARE(member(u"work"_s).operations->identity().instance, m_live->url().toString());
    m_group->setAccounts({ work() });
    QCOMPARE(member(u"work"_s).operations, &session->operations());
    m_group->lend({}, nullptr);
}

void TestInstanceGroup::theOpenSessionIsUsedOnceTheMembersOwnRunHasEnded()
{
    const Account account = work();
    m_group->setAccounts({ account });
    QTRY_VERIFY(isFresh(u"work"_s));
    const std::unique_ptr<Session> session = opened(account, *m_work);
    FleetSync *own = member(u"work"_s).sync;
    QVERIFY(begun(member(u"work"_s)));
    m_group->lend(account.id, session.get());
    QCOMPARE(member(u"work"_s).sync, own);
    QTRY_COMPARE(member(u"work"_s).sync, &session->sync());
    QCOMPARE(changesOf(*m_work), qsizetype(1));
    QVERIFY(!m_group->isBusy());
    m_group->lend({}, nullptr);
}

void TestInstanceGroup::oneThatIsTakenOutEndsItsRunAndGoes()
{
    const Account account = work();
    m_group->setAccounts({ account, live() });
    QTRY_VERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    const QPointer<FleetSync> sync = member(u"work"_s).sync;
    QVERIFY(begun(member(u"work"_s)));
    sync->refresh();
    m_group->setAccounts({ live() });
    m_ground->memory.forget(account.instance(), this, [](const std::optional<Error> &) {});
    QVERIFY(sync);
    QVERIFY(m_group->isBusy());
    QTRY_VERIFY(!sync);
    QVERIFY(!m_group->isBusy());
    QCOMPARE(changesOf(*m_work), qsizetype(1));
    // What the run changed, and what was being loaded, did not come back into the memory.
    std::optional<bool> isForgotten;
    m_ground->memory.readLast({ account.instance(), account.id }, this, [&isForgotten](const Snapshot::Ptr &fleet) { isForgotten = !fleet; });
    QTRY_VERIFY(isForgotten.has_value());
    QVERIFY(*isForgotten);
}

QTEST_GUILESS_MAIN(TestInstanceGroup)
#include "tst_instancegroup.moc"
