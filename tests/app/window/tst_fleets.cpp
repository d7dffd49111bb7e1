// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/fleetsdesk.h"
#include "tests/views/operations/dialogwalk.h"

#include "models/tables/runnertable.h"
#include "views/operations/operationdialog.h"
#include "views/operations/plandialog.h"
#include "views/rows/rowheader.h"
#include "views/runners/runnerview.h"
#include "views/shell/planflow.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = RunnerTable::Column;

/// The Fleets page over two GitLabs whose runners have the same numbers: what is shown, and that no change reaches another instance than
/// the one it was made for.
class TestFleets final : public QObject, private FleetsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { begin(); }
    void cleanup() { end(); }
    void allOfThemAreInOneTable();
    void aButtonPerInstanceNarrowsTheTable();
    void eachButtonSaysHowFarItIs();
    void aMissingTokenIsOneButtonAway();
    void marksOfTwoInstancesBecomeTwoPlans();
    void eachDeletionReachesItsOwnInstance();
    void productionAsksForItsNumberAndTheOtherDoesNot();
    void whatMayNotBeChangedIsNamedAndLeftOut();
    void whatIsFromMemoryIsNamedAndLeftOut();
    void aPlanForAnotherInstanceIsNotEvenShown();
    void aPlanIsNotShownOverAnotherAddress();
    void aPreviewGoesWithItsInstance();
    void agesAreByTheServersClock();
    void detailsAreAskedOfTheirOwnInstance();
    void everyControlHasANameAndItsLetter();
    void pictures();
};

void TestFleets::initTestCase()
{
    applyTheme(Settings::Theme::Light);
}

void TestFleets::allOfThemAreInOneTable()
{
    QSignalSpy wanted(m_page, &FleetsPage::wanted);
    m_window->hide();
    m_window->show();
    QCOMPARE(wanted.count(), 1);   // nothing is connected before somebody looks
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const RunnerView *view = m_page->findChild<RunnerView *>();
    QCOMPARE(view->rowHeader().visualIndex(int(Column::Instance)), 0);
    QVERIFY(!view->isColumnHidden(int(Column::Instance)));
    int ofWork = 0;
    for (int row = 0; row < m_page->table().rowCount(); ++row)
        ofWork += m_page->table().index(row, int(Column::Instance)).data().toString() == u"work"_s;
    QCOMPARE(ofWork, 40);
    m_page->setFilterText(u"id:%1"_s.arg(bareId(m_page->table().idAt(0)).value));
    QCOMPARE(m_page->table().rowCount(), 2);   // that number at both
}

void TestFleets::aButtonPerInstanceNarrowsTheTable()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    auto *button = m_page->findChild<QToolButton *>(u"fleet2"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(button->isChecked());
    QCOMPARE(m_page->table().filter().toString(), u"instance:live"_s);
    QCOMPARE(m_page->table().rowCount(), 40);
    QTest::keyClick(m_page->findChild<QToolButton *>(u"fleet1"_s), Qt::Key_Space);
    QCOMPARE(m_page->table().rowCount(), 80);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isChecked());
    QCOMPARE(m_page->table().filter().toString(), u"instance:work"_s);
}

void TestFleets::eachButtonSaysHowFarItIs()
{
    demo::ServerOptions slowly = ServerFixture::still(10);
    slowly.latency = 20s;
    ServerFixture slow(slowly);
    show({ work(), m_ground->account(u"slow"_s, slow.url(), slow.token()), m_ground->account(u"dead"_s, SeveralGround::deadUrl(), "glpat-dead"), m_ground->account(u"new"_s, m_live->url(), {}) });
    const auto text = [this](int number) { return m_page->findChild<QToolButton *>(u"fleet%1"_s.arg(number))->text(); };
    QTRY_VERIFY(text(1).startsWith(u"work · 40 · "_s) && text(1).endsWith(u"s ago"_s));
    QCOMPARE(text(2), u"slow · signing in"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text(3), u"dead · failed"_s, 20'000);
    QTRY_COMPARE(text(4), u"new · no token"_s);
    QVERIFY(m_page->findChild<QToolButton *>(u"fleet3"_s)->toolTip().contains(u"127.0.0.1"_s));
    QCOMPARE(m_page->table().rowCount(), 40);   // of the one that answers
    QTRY_VERIFY_WITH_TIMEOUT(text(2).startsWith(u"slow · slow: "_s), 20'000);
    m_group->setAccounts({ work() });   // before its server goes
}

void TestFleets::aMissingTokenIsOneButtonAway()
{
    const Account fresh = m_ground->account(u"new"_s, m_live->url(), {});
    show({ work(), fresh });
    auto *bar = m_page->findChild<MessageBar *>();
    QTRY_VERIFY(bar->text().startsWith(u"new: "_s));
    QSignalSpy asked(m_page, &FleetsPage::tokenRequested);
    QTest::keyClick(bar->findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), fresh.id);
}

void TestFleets::marksOfTwoInstancesBecomeTwoPlans()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const std::vector<RunnerId> ofWork = some(u"work"_s, 2), ofLive = some(u"live"_s, 3);
    mark(ofWork, ofLive);
    m_page->focusTable();
    QTest::keyClick(m_page->findChild<RunnerView *>(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(preview());
    QVERIFY2(whereOf(preview()).startsWith(u"work ("_s), qPrintable(whereOf(preview())));
    QVERIFY(preview()->findChild<QWidget *>(u"turn"_s)->isVisible());
    QCOMPARE(preview()->plan().targets.size(), std::size_t(2));
    QCOMPARE(m_flow->waiting(), 1);
    cancel();   // this one not, the other one all the same
    QTRY_VERIFY(preview() && whereOf(preview()).startsWith(u"live ("_s));
    QCOMPARE(preview()->plan().targets.size(), std::size_t(3));
    confirm();
    QTRY_COMPARE(changed(*m_live, demo::Change::Kind::Paused), bare(ofLive));
    QVERIFY(changed(*m_work, demo::Change::Kind::Paused).empty());
    QTRY_VERIFY(!preview());
    // What was proved is on screen at once, and only there.
    QTRY_COMPARE(m_page->table().index(m_page->table().rowOf(ofLive.front()), int(Column::Paused)).data().toString(), u"yes"_s);
    QCOMPARE(m_page->table().index(m_page->table().rowOf(ofWork.front()), int(Column::Paused)).data().toString(), u"no"_s);
}

void TestFleets::eachDeletionReachesItsOwnInstance()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const std::vector<RunnerId> ofWork = some(u"work"_s, 1);
    std::vector<RunnerId> ofLive = some(u"live"_s, 3);
    ofLive.erase(ofLive.begin());   // other numbers than the first
    mark(ofWork, ofLive);
    m_actions->action(u"fleets.delete"_s)->trigger();
    QTRY_VERIFY(preview() && whereOf(preview()).startsWith(u"work ("_s));
    confirm();
    QTRY_VERIFY(preview() && whereOf(preview()).startsWith(u"live ("_s));
    confirm();
    QTRY_COMPARE(changed(*m_work, demo::Change::Kind::Deleted), bare(ofWork));
    QTRY_COMPARE(changed(*m_live, demo::Change::Kind::Deleted), bare(ofLive));
    QTRY_COMPARE(m_page->table().total(), qsizetype(77));
    QCOMPARE(m_page->table().rowOf(placed(bareId(ofLive.front()), instanceOf(ofWork.front()))) >= 0, true);   // the other's of that number is there
}

void TestFleets::productionAsksForItsNumberAndTheOtherDoesNot()
{
    Account production = live();
    production.isProduction = true;
    show({ work(), production });
    QTRY_VERIFY(isWhole(80));
    mark(some(u"work"_s, 1), some(u"live"_s, 1));
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(preview() && whereOf(preview()).startsWith(u"work ("_s));
    QVERIFY(!preview()->findChild<QLabel *>(u"production"_s)->isVisible());
    QVERIFY(preview()->findChild<QPushButton *>(u"confirm"_s)->isEnabled());
    cancel();
    QTRY_VERIFY(preview() && whereOf(preview()).startsWith(u"live ("_s));
    QVERIFY(preview()->findChild<QLabel *>(u"production"_s)->isVisible());
    QVERIFY(!preview()->findChild<QPushButton *>(u"confirm"_s)->isEnabled());
    QTest::keyClicks(preview()->findChild<QLineEdit *>(u"typedCount"_s), u"1"_s);
    confirm();
    QTRY_COMPARE(changed(*m_live, demo::Change::Kind::Paused).size(), std::size_t(1));
    QVERIFY(changed(*m_work, demo::Change::Kind::Paused).empty());
}

void TestFleets::whatMayNotBeChangedIsNamedAndLeftOut()
{
    Account locked = work();
    locked.isReadOnly = true;
    show({ locked, live() });
    QTRY_VERIFY(isWhole(80));
    mark(some(u"work"_s, 2));
    QVERIFY(!m_actions->action(u"fleets.pause"_s)->isEnabled());
    QVERIFY(m_actions->explanation(m_actions->action(u"fleets.pause"_s)).contains(u"work: This instance is marked as read-only"_s));
    mark(some(u"work"_s, 2), some(u"live"_s, 2));
    QVERIFY(m_actions->action(u"fleets.pause"_s)->isEnabled());
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(preview());
    QVERIFY(whereOf(preview()).startsWith(u"live ("_s));
    QCOMPARE(m_flow->waiting(), 0);
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(u"work: This instance is marked as read-only"_s));
}

void TestFleets::whatIsFromMemoryIsNamedAndLeftOut()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    m_group->setAccounts({});
    QTRY_COMPARE(m_page->table().total(), qsizetype(0));
    const Account other = work(), mine = live();
    m_ground->store.items.remove(keyOf(other));
    show({ other, mine });
    QTRY_COMPARE(m_page->table().total(), qsizetype(80));
    QTRY_VERIFY(member(u"live"_s).operations && member(u"live"_s).sync->state() == FleetSync::State::Fresh);
    QTRY_COMPARE(member(u"work"_s).state, FleetMember::State::NoToken);
    mark(some(u"work"_s, 2), some(u"live"_s, 2));
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(preview());
    QVERIFY(whereOf(preview()).startsWith(u"live ("_s));
    QCOMPARE(m_flow->waiting(), 0);
}

void TestFleets::aPlanForAnotherInstanceIsNotEvenShown()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const FleetMember &mine = member(u"work"_s), &other = member(u"live"_s);
    const Plan plan = mine.operations->plan(Verb::Delete, *mine.sync->snapshot(), { bareId(some(u"work"_s, 1).front()) });
    m_flow->preview({ { other.number, plan } });
    QVERIFY(!preview());
    m_flow->preview({ { InstanceNumber(9), plan } });
    QVERIFY(!preview());
    PlanFlow flow(m_window.get());
    flow.setFleet(other.sync, other.operations, nullptr);
    QVERIFY(flow.preview(plan));   // shown, and refused when it is to run
    confirm();
    QTRY_VERIFY(!preview());
    QVERIFY(!m_window->findChild<OperationDialog *>());
    QVERIFY(changed(*m_live, demo::Change::Kind::Deleted).empty());
    QVERIFY(changed(*m_work, demo::Change::Kind::Deleted).empty());
}

/// The preview names the account's address, the change would go where its session is.
void TestFleets::aPlanIsNotShownOverAnotherAddress()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    FleetMember moved = member(u"work"_s);
    const Plan plan = moved.operations->plan(Verb::Delete, *moved.sync->snapshot(), { bareId(some(u"work"_s, 1).front()) });
    moved.account.base = m_live->url();
    m_flow->setMembers({ moved });
    m_flow->preview({ { moved.number, plan } });
    QVERIFY(!preview());
    QCOMPARE(told(), u"Left out of the change. work: It is not connected."_s);
}

void TestFleets::agesAreByTheServersClock()
{
    const auto isBy = [](Instant shown, Instant clock) { return shown.age(clock).has_value() && std::abs(shown.age(clock)->count()) <= 5; };
    QVERIFY(isBy(m_page->now(), SystemClock().now()));   // nobody else's is known
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const Instant earliest = std::min(member(u"work"_s).sync->serverNow(), member(u"live"_s).sync->serverNow());
    QVERIFY(isBy(m_page->now(), earliest));
    QVERIFY(isBy(m_page->table().now(), earliest));
}

void TestFleets::aPreviewGoesWithItsInstance()
{
    const Account account = live();
    show({ work(), account });
    QTRY_VERIFY(isWhole(80));
    mark(some(u"work"_s, 1), some(u"live"_s, 1));
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(preview() && whereOf(preview()).startsWith(u"work ("_s));
    show({ account });   // work is left out while its plan is on screen
    QTRY_VERIFY(preview() && whereOf(preview()).startsWith(u"live ("_s));
    QCOMPARE(told(), u"Left out of the change. work: It is not connected."_s);
    cancel();
    QTRY_VERIFY(!preview());
    QVERIFY(changed(*m_work, demo::Change::Kind::Paused).empty());
}

void TestFleets::detailsAreAskedOfTheirOwnInstance()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const qsizetype before = m_work->log().count();
    const RunnerId wanted = some(u"live"_s, 2).back();
    m_page->findChild<RunnerView *>()->showRunner(wanted);
    RunnerDetails *details = member(u"live"_s).details;
    QTRY_COMPARE(details->state(), RunnerDetails::State::Ready);
    QCOMPARE(details->current(), bareId(wanted));
    QCOMPARE(m_work->log().count(), before);
    QVERIFY(!m_page->findChild<QLabel *>(u"detailsName"_s)->text().isEmpty());
    QCOMPARE(m_page->findChild<ElidedLabel *>(u"whose"_s)->text(), u"live"_s);
    QSignalSpy opened(m_page, &FleetsPage::openRequested);
    m_actions->action(u"fleets.openAlone"_s)->trigger();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.constFirst()[0].toString(), live().id);
    QCOMPARE(opened.constFirst()[1].value<RunnerId>(), bareId(wanted));
}

void TestFleets::everyControlHasANameAndItsLetter()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    m_page->findChild<RunnerView *>()->showRunner(some(u"live"_s, 1).front());
    mark(some(u"live"_s, 1));
    QCOMPARE(unnamedControls(*m_page), QString());
    QCOMPARE(badLabels(*m_page), QString());
    QCOMPARE(mnemonicClashes(*m_page), QString());
}

/// For looking at: MUSTER_PICTURES is a folder.
void TestFleets::pictures()
{
    const QString folder = qEnvironmentVariable("MUSTER_PICTURES");
    if (folder.isEmpty())
        QSKIP("no folder for pictures");
    Account production = live(), mine = work();
    production.isProduction = true;
    production.colour = AccountColour::Red;
    mine.colour = AccountColour::Teal;
    show({ mine, production, m_ground->account(u"dead"_s, SeveralGround::deadUrl(), "glpat-dead"), m_ground->account(u"new"_s, QUrl(u"https://git.example.org"_s), {}) });
    QTRY_VERIFY(isWhole(80));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QToolButton *>(u"fleet3"_s)->text().contains(u"failed"_s), 20'000);
    m_page->findChild<RunnerView *>()->showRunner(some(u"live"_s, 1).front());
    mark(some(u"work"_s, 2), some(u"live"_s, 2));
    QTRY_COMPARE(member(u"live"_s).details->state(), RunnerDetails::State::Ready);
    for (const bool dark : { false, true }) {
        applyTheme(dark ? Settings::Theme::Dark : Settings::Theme::Light);
        for (const QSize size : { QSize(1280, 800), QSize(900, 600) }) {
            m_window->resize(size);
            QTest::qWait(300);
            m_window->grab().save(u"%1/fleets-%2-%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(size.width()));
        }
    }
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(preview());
    cancel();
    QTRY_VERIFY(preview() && whereOf(preview()).startsWith(u"live ("_s));
    QTest::qWait(300);
    preview()->grab().save(u"%1/fleets-plan-dark.png"_s.arg(folder));
    applyTheme(Settings::Theme::Light);
    QTest::qWait(300);
    preview()->grab().save(u"%1/fleets-plan-light.png"_s.arg(folder));
}

QTEST_MAIN(TestFleets)
#include "tst_fleets.moc"
