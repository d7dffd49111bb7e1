// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/fleetsdesk.h"
#include "tests/views/operations/dialogwalk.h"

#include "models/tables/plantable.h"
#include "models/tables/runstable.h"
#include "models/tables/sheettable.h"
#include "tests/models/gitlab/clientfixture.h"
#include "views/operations/assigndialog.h"
#include "views/operations/editdialog.h"
#include "views/operations/operationdialog.h"
#include "views/operations/runsdialog.h"
#include "views/operations/sheetdialog.h"
#include "views/operations/targettable.h"
#include "views/runners/runnerview.h"
#include "views/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What asks for something first, and the row of previews with its report, over two GitLabs whose runners have the same numbers.
class TestFleetEdits final : public QObject, private FleetsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Settings::Theme::Light); }
    void init() { begin(); }
    void cleanup() { end(); }
    void anEditBecomesOnePlanForEachByKeyboardAlone();
    void theRunsAreReportedTogether();
    void eachRunIsTakenBackUnderItsOwnRecord();
    void whatSomebodyElseHadChangedIsAskedForAfterwards();
    void aDeadAndASlowServerHoldNobodyUp();
    void cancellingAllThatFollowsLeavesTheRestAlone();
    void anEditThatWasCancelledEverywhereIsThereAgain();
    void whatChangesNothingNeedsNoAnswer();
    void aSheetHasAColumnForTheInstance();
    void projectsAndTokensAreForOneInstance();
    void keysAreThoseOfTheRunnersPage();
    void closingTheReportAsksWhileSomethingRuns();
    void everyControlHasANameAndItsLetter();
    void pictures();

private:
    template <class Dialog>
    [[nodiscard]] Dialog *open() const { return m_window->findChild<Dialog *>(); }
    [[nodiscard]] RunsDialog *report() const
    {
        RunsDialog *dialog = open<RunsDialog>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    /// The keyboard is in the dialog that stands in front.
    [[nodiscard]] static bool hasKeyboard(const QWidget *dialog) { return dialog && QApplication::activeWindow() == dialog && QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog; }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    /// Tab until that has the keyboard.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    void beginEdit(const QString &tag)
    {
        m_page->focusTable();
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(hasKeyboard(open<EditDialog>()));
        QTest::keyClicks(QApplication::focusWidget(), tag);
        press(Qt::Key_Return, Qt::ControlModifier);   // who is quicker than the worker need not press twice
        QTRY_VERIFY(hasKeyboard(preview()));
    }
    void confirmByKey()
    {
        tabTo(u"confirm"_s);
        press(Qt::Key_Space);
    }
    [[nodiscard]] QStringList outcomes() const
    {
        QStringList texts;
        RunsTable &runs = report()->runs();
        for (int row = 0; row < runs.rowCount(); ++row)
            texts += runs.index(row, int(RunsTable::Column::Instance)).data().toString() + u": "_s + runs.index(row, int(RunsTable::Column::Outcome)).data().toString();
        return texts;
    }
    [[nodiscard]] static QStringList tagsOf(ServerFixture &server, RunnerId id)
    {
        QStringList tags;
        server.inWorld([&](demo::World &world) { tags = world.runner(bareId(id).value)->tags; });
        return tags;
    }
    [[nodiscard]] JournalRunDetail lastRunOf(const QString &name)
    {
        const auto runs = answerOf<std::vector<JournalRun>>([&](QObject *receiver, auto done) { m_ground->journal.runs(member(name).operations->identity().instance, receiver, done); });
        return **answerOf<JournalRunDetail>([&](QObject *receiver, auto done) { m_ground->journal.detail((**runs).front().run, receiver, done); });
    }
};

void TestFleetEdits::anEditBecomesOnePlanForEachByKeyboardAlone()
{
    Account production = live();
    production.isProduction = true;
    show({ work(), production });
    QTRY_VERIFY(isWhole(80));
    const std::vector<RunnerId> ofWork = some(u"work"_s, 2), ofLive = some(u"live"_s, 3);
    mark(ofWork, ofLive);
    m_page->focusTable();
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(hasKeyboard(open<EditDialog>()));
    EditDialog *edit = open<EditDialog>();
    QCOMPARE(edit->windowTitle(), u"Edit 5 runner(s)"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"moved"_s);
    QTRY_VERIFY(edit->isSettled() && edit->plan().targets.size() == 5);
    const QAbstractItemModel *shown = edit->findChild<TargetTable *>(u"editPreview"_s)->model();
    QCOMPARE(shown->headerData(2, Qt::Horizontal).toString(), u"Instance"_s);
    QCOMPARE(shown->index(0, 2).data().toString(), u"work"_s);
    QCOMPARE(shown->index(4, 2).data().toString(), u"live"_s);
    QCOMPARE(shown->index(4, shown->columnCount() - 1).data().toString(), QString::number(bareId(ofLive.back()).value));
    press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(hasKeyboard(preview()));
    QCOMPARE(preview()->windowTitle(), u"1 of 2: work"_s);
    QVERIFY(asksAbout(u"work"_s));
    QCOMPARE(preview()->plan().targets.size(), std::size_t(2));
    QVERIFY(!preview()->findChild<QLineEdit *>(u"typedCount"_s)->isVisible());
    confirmByKey();
    QTRY_VERIFY(asksAbout(u"live"_s) && hasKeyboard(preview()));
    QVERIFY(!report());   // one dialog at a time
    QVERIFY(!open<OperationDialog>());
    QCOMPARE(preview()->windowTitle(), u"2 of 2: live · PRODUCTION"_s);
    QVERIFY(!preview()->findChild<QPushButton *>(u"confirm"_s)->isEnabled());
    tabTo(u"typedCount"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
    confirmByKey();
    QTRY_VERIFY(hasKeyboard(report()));
    QTRY_COMPARE(changed(*m_work, demo::Change::Kind::Updated), bare(ofWork));
    QTRY_COMPARE(changed(*m_live, demo::Change::Kind::Updated), bare(ofLive));
    QVERIFY(tagsOf(*m_work, ofWork.front()).contains(u"moved"_s));
    QVERIFY(tagsOf(*m_live, ofLive.back()).contains(u"moved"_s));
    QTRY_VERIFY(!report()->runs().anyRunning());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!open<RunsDialog>());
    QVERIFY(!open<EditDialog>());   // done with
    QTRY_VERIFY(hasKeyboard(m_window.get()));
}

void TestFleetEdits::theRunsAreReportedTogether()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const std::vector<RunnerId> ofWork = some(u"work"_s, 3), ofLive = some(u"live"_s, 2);
    mark(ofWork, ofLive);
    m_work->inWorld([&](demo::World &world) { world.deleteRunner(bareId(ofWork[1]).value); });   // gone behind our back
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(asksAbout(u"work"_s));
    confirm();
    QTRY_VERIFY(asksAbout(u"live"_s));
    confirm();
    QTRY_VERIFY(report() && !report()->runs().anyRunning());
    QAbstractItemModelTester tester(&report()->runs(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(report()->runs().counts().done, 4);
    QCOMPARE(report()->runs().counts().total(), 5);
    QVERIFY2(outcomes()[0].startsWith(u"work: 2 of 3"_s), qPrintable(outcomes()[0]));
    QCOMPARE(outcomes()[1], u"live: 2 of 2 runner(s) paused"_s);
    QVERIFY(report()->findChild<QLabel *>(u"headline"_s)->text().startsWith(u"4 of 5 runner(s) paused"_s));
    QVERIFY(report()->findChild<QLabel *>(u"headline"_s)->isVisible());
    QTRY_VERIFY(hasKeyboard(report()));
    press(Qt::Key_Return);   // that of the first alone
    QTRY_VERIFY(hasKeyboard(open<OperationDialog>()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!open<OperationDialog>());
    QTRY_VERIFY(hasKeyboard(report()));
    QCOMPARE(report()->runs().rowCount(), 2);
    QVERIFY(report()->runs().runAt(0));   // the report of one is a look at it, the run stays
}

void TestFleetEdits::eachRunIsTakenBackUnderItsOwnRecord()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const std::vector<RunnerId> ofWork = some(u"work"_s, 2), ofLive = some(u"live"_s, 2);
    mark(ofWork, ofLive);
    beginEdit(u"moved"_s);
    confirm();
    QTRY_VERIFY(asksAbout(u"live"_s));
    confirm();
    QTRY_VERIFY(report() && !report()->runs().anyRunning());
    const auto isFresh = [this](const QString &name) {
        const Snapshot::Ptr fleet = member(name).sync->snapshot();
        const RunnerRow &row = fleet->row(*fleet->find(bareId(some(name, 1).front())));
        QStringList tags;
        for (const TextId tag : fleet->tags(row.tags))
            tags += fleet->string(tag);
        return member(name).sync->state() == FleetSync::State::Fresh && tags.contains(u"moved"_s);
    };
    QTRY_VERIFY(isFresh(u"work"_s) && isFresh(u"live"_s));
    const JournalRunDetail mine = lastRunOf(u"work"_s), other = lastRunOf(u"live"_s);
    QVERIFY(mine.run.run != other.run.run);
    QCOMPARE(mine.items.size(), std::size_t(2));
    const Plan undo = member(u"work"_s).operations->undoPlan(mine, *member(u"work"_s).sync->snapshot());
    QCOMPARE(undo.targets.size(), std::size_t(2));
    Operation *undoing = member(u"work"_s).operations->run(undo);
    QTRY_COMPARE(undoing->state(), Operation::State::Finished);
    QVERIFY(!tagsOf(*m_work, ofWork.front()).contains(u"moved"_s));
    QVERIFY(tagsOf(*m_live, ofLive.front()).contains(u"moved"_s));
    QCOMPARE(lastRunOf(u"work"_s).run.undoOf, mine.run.run);
    QCOMPARE(lastRunOf(u"live"_s).run.run, other.run.run);
}

/// Nobody's values are written over unseen, and the question does not come up over another one.
void TestFleetEdits::whatSomebodyElseHadChangedIsAskedForAfterwards()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const std::vector<RunnerId> ofWork = some(u"work"_s, 2), ofLive = some(u"live"_s, 1);
    mark(ofWork, ofLive);
    m_work->inWorld([&](demo::World &world) {
        demo::RunnerChange change;
        change.tags = QStringList{ u"theirs"_s };
        world.update(bareId(ofWork.front()).value, change);
    });
    beginEdit(u"moved"_s);
    confirm();
    QTRY_VERIFY(asksAbout(u"live"_s));
    QTest::qWait(300);   // the first run has long ended
    QVERIFY(asksAbout(u"live"_s));
    QCOMPARE(m_window->findChildren<PlanDialog *>().size(), 1);
    confirm();
    QTRY_VERIFY(asksAbout(u"work"_s));
    QTRY_VERIFY(hasKeyboard(preview()));
    QCOMPARE(preview()->plan().activeIds(), std::vector<TargetId>{ TargetId(bareId(ofWork.front())) });
    confirm();
    QTRY_VERIFY(report() && report()->runs().rowCount() == 3 && !report()->runs().anyRunning());
    QCOMPARE(tagsOf(*m_work, ofWork.front()), (QStringList{ u"moved"_s, u"theirs"_s }));
}

void TestFleetEdits::aDeadAndASlowServerHoldNobodyUp()
{
    auto slow = std::make_unique<ServerFixture>(ServerFixture::still(10)), dying = std::make_unique<ServerFixture>(ServerFixture::still(10));
    show({ m_ground->account(u"slow"_s, slow->url(), slow->token()), m_ground->account(u"dying"_s, dying->url(), dying->token()), m_ground->account(u"dead"_s, SeveralGround::deadUrl(), "glpat-dead"), work() });
    QTRY_VERIFY(isWhole(60));
    slow->run([](demo::Server &server) { server.setLatency(20s); });
    const std::vector<RunnerId> ofDying = some(u"dying"_s, 1), ofWork = some(u"work"_s, 2);
    std::vector<RunnerId> others = some(u"slow"_s, 1);
    others.push_back(ofDying.front());
    mark(others, ofWork);
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(asksAbout(u"slow"_s));
    confirm();   // it takes its time
    QTRY_VERIFY(asksAbout(u"dying"_s));
    dying.reset();
    confirm();
    QTRY_VERIFY(asksAbout(u"work"_s));
    QTRY_VERIFY(hasKeyboard(preview()));
    confirm();
    QTRY_VERIFY(hasKeyboard(report()));
    QTRY_COMPARE(changed(*m_work, demo::Change::Kind::Paused), bare(ofWork));
    QTRY_VERIFY(outcomes().contains(u"work: 2 of 2 runner(s) paused"_s));
    QVERIFY(report()->runs().anyRunning());
    QCOMPARE(outcomes().front(), u"slow: under way"_s);
    m_group->setAccounts({ work() });   // before its server goes
    QTRY_VERIFY(report()->runs().rowCount() == 3);
    slow.reset();
}

void TestFleetEdits::cancellingAllThatFollowsLeavesTheRestAlone()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    mark(some(u"work"_s, 1), some(u"live"_s, 1));
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(asksAbout(u"work"_s));
    QTRY_VERIFY(hasKeyboard(preview()));
    tabTo(u"cancelRest"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(!preview());
    QTRY_COMPARE(m_flow->waiting(), 0);
    QTest::qWait(50);
    QVERIFY(!preview() && !report());
    QVERIFY(changed(*m_work, demo::Change::Kind::Paused).empty() && changed(*m_live, demo::Change::Kind::Paused).empty());
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(asksAbout(u"work"_s));
    cancel();
    QTRY_VERIFY(asksAbout(u"live"_s));
    QVERIFY(!preview()->findChild<QPushButton *>(u"cancelRest"_s));   // nothing follows
    confirm();
    QTRY_VERIFY(report() && !report()->runs().anyRunning());
    QCOMPARE(outcomes(), (QStringList{ u"work: Cancelled in the preview; nothing was sent."_s, u"live: 1 of 1 runner(s) paused"_s }));
}

void TestFleetEdits::anEditThatWasCancelledEverywhereIsThereAgain()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    mark(some(u"work"_s, 1), some(u"live"_s, 1));
    beginEdit(u"moved"_s);
    cancel();
    QTRY_VERIFY(asksAbout(u"live"_s));
    QVERIFY(!open<EditDialog>()->isVisible());
    cancel();
    QTRY_VERIFY(hasKeyboard(open<EditDialog>()));
    QCOMPARE(open<EditDialog>()->findChild<QLineEdit *>(u"addTags"_s)->text(), u"moved"_s);
    QVERIFY(!report());
}

void TestFleetEdits::whatChangesNothingNeedsNoAnswer()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const std::vector<RunnerId> ofWork = some(u"work"_s, 1);
    std::vector<RunnerId> paused;
    const Snapshot::Ptr fleet = member(u"live"_s).sync->snapshot();
    for (const RunnerRow &row : fleet->rows()) {
        if (row.paused == Tri::Yes && paused.empty())
            paused.push_back(placed(row.id, member(u"live"_s).number));
    }
    QVERIFY(!paused.empty());
    mark(ofWork, paused);
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(asksAbout(u"work"_s));
    QCOMPARE(m_flow->waiting(), 0);
    QVERIFY2(told().startsWith(u"Left out of the change. live: "_s), qPrintable(told()));
    confirm();
    QTRY_VERIFY(open<OperationDialog>());   // alone, it has the report of a single run
    QVERIFY(!report());
    mark(paused);
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(asksAbout(u"live"_s));   // where nothing changes anything, that is shown
}

void TestFleetEdits::aSheetHasAColumnForTheInstance()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    const std::vector<RunnerId> ofWork = some(u"work"_s, 1), ofLive = some(u"live"_s, 1);
    mark(ofWork, ofLive);
    m_page->focusTable();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(hasKeyboard(open<SheetDialog>()));
    SheetTable &sheet = open<SheetDialog>()->sheet();
    QCOMPARE(sheet.rowCount(), 2);
    QCOMPARE(sheet.index(1, int(SheetTable::Column::Instance)).data().toString(), u"live"_s);
    QCOMPARE(sheet.index(1, int(SheetTable::Column::Id)).data().toString(), QString::number(bareId(ofLive.front()).value));
    QVERIFY(sheet.setData(sheet.index(0, int(SheetTable::Column::Note)), u"of work"_s));
    QVERIFY(sheet.setData(sheet.index(1, int(SheetTable::Column::Note)), u"of live"_s));
    open<SheetDialog>()->findChild<QPushButton *>(u"preview"_s)->click();
    QTRY_VERIFY(asksAbout(u"work"_s));
    confirm();
    QTRY_VERIFY(asksAbout(u"live"_s));
    confirm();
    const auto noteOf = [](ServerFixture &server, RunnerId id) {
        QString note;
        server.inWorld([&](demo::World &world) { note = world.runner(bareId(id).value)->maintenanceNote; });
        return note;
    };
    QTRY_COMPARE(noteOf(*m_work, ofWork.front()), u"of work"_s);
    QTRY_COMPARE(noteOf(*m_live, ofLive.front()), u"of live"_s);
}

void TestFleetEdits::projectsAndTokensAreForOneInstance()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    mark(some(u"work"_s, 1), some(u"live"_s, 1));
    for (const QString &id : { u"fleets.assign"_s, u"fleets.resetToken"_s }) {
        QVERIFY(!m_actions->action(id)->isEnabled());
        QVERIFY2(m_actions->explanation(m_actions->action(id)).contains(u"one instance at a time"_s), qPrintable(m_actions->explanation(m_actions->action(id))));
    }
    const std::vector<RunnerId> ofLive = some(u"live"_s, 1);
    mark(ofLive);
    m_page->focusTable();
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(hasKeyboard(open<AssignDialog>()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!open<AssignDialog>());
    m_actions->action(u"fleets.resetToken"_s)->trigger();
    QTRY_VERIFY(asksAbout(u"live"_s));
    QCOMPARE(preview()->plan().verb, Verb::ResetToken);
    QCOMPARE(preview()->plan().activeIds(), std::vector<TargetId>{ TargetId(bareId(ofLive.front())) });
    cancel();
    QTRY_VERIFY(!preview());
}

void TestFleetEdits::keysAreThoseOfTheRunnersPage()
{
    const std::pair<QString, QKeySequence> keys[] = { { u"edit"_s, Qt::CTRL | Qt::Key_E }, { u"sheet"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E }, { u"assign"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_J },
        { u"pause"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P }, { u"resume"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R }, { u"delete"_s, QKeySequence::Delete }, { u"copy"_s, QKeySequence::Copy },
        { u"copyLink"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C }, { u"facets"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L }, { u"details"_s, Qt::ALT | Qt::Key_Return } };
    for (const auto &[verb, key] : keys) {
        QVERIFY2(m_actions->action(u"fleets."_s + verb), qPrintable(verb));
        QCOMPARE(m_actions->defaultShortcut(u"fleets."_s + verb), key);
    }
    for (const QString &id : FleetsPage::menuActions())
        QVERIFY2(id.isEmpty() || m_actions->action(id), qPrintable(id));
}

void TestFleetEdits::closingTheReportAsksWhileSomethingRuns()
{
    show({ work(), live() });
    QTRY_VERIFY(isWhole(80));
    m_work->run([](demo::Server &server) { server.setLatency(20s); });
    mark(some(u"work"_s, 1), some(u"live"_s, 1));
    m_actions->action(u"fleets.pause"_s)->trigger();
    QTRY_VERIFY(asksAbout(u"work"_s));
    confirm();
    QTRY_VERIFY(asksAbout(u"live"_s));
    confirm();
    QTRY_VERIFY(hasKeyboard(report()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(hasKeyboard(open<QMessageBox>()));
    press(Qt::Key_Escape);   // stay
    QTRY_VERIFY(!open<QMessageBox>());
    QVERIFY(report());
    QTRY_VERIFY(hasKeyboard(report()));
    tabTo(u"cancelRuns"_s);
    press(Qt::Key_Space);
    QVERIFY(!report()->runs().anyToCancel());
    QVERIFY(hasKeyboard(report()));
    press(Qt::Key_Escape);   // nothing is left to decide
    QTRY_VERIFY(!open<RunsDialog>());
    m_group->setAccounts({ live() });   // before its server goes
}

void TestFleetEdits::everyControlHasANameAndItsLetter()
{
    Account production = live();
    production.isProduction = true;
    show({ work(), production });
    QTRY_VERIFY(isWhole(80));
    mark(some(u"work"_s, 1), some(u"live"_s, 1));
    const auto isSound = [](const QWidget &dialog) {
        QCOMPARE(unnamedControls(dialog), QString());
        QCOMPARE(badLabels(dialog), QString());
        QCOMPARE(mnemonicClashes(dialog), QString());
    };
    beginEdit(u"moved"_s);
    isSound(*preview());
    confirm();
    QTRY_VERIFY(asksAbout(u"live"_s));
    QTest::keyClicks(preview()->findChild<QLineEdit *>(u"typedCount"_s), u"1"_s);
    isSound(*preview());
    confirm();
    QTRY_VERIFY(report());
    isSound(*report());
}

/// For looking at: MUSTER_PICTURES is a folder.
void TestFleetEdits::pictures()
{
    const QString folder = qEnvironmentVariable("MUSTER_PICTURES");
    if (folder.isEmpty())
        QSKIP("no folder for pictures");
    const Speaking english(u"en"_s);
    Account production = live(), mine = work();
    production.isProduction = true;
    production.colour = AccountColour::Red;
    mine.colour = AccountColour::Teal;
    show({ mine, production });
    QTRY_VERIFY(isWhole(80));
    for (const bool dark : { false, true }) {
        applyTheme(dark ? Settings::Theme::Dark : Settings::Theme::Light);
        const auto save = [&](QWidget *widget, const QString &name) {
            QTest::qWait(300);
            widget->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s));
        };
        const std::vector<RunnerId> ofWork = some(u"work"_s, 4), ofLive = some(u"live"_s, 3);
        mark(ofWork, ofLive);
        m_page->focusTable();
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(hasKeyboard(open<SheetDialog>()));
        save(open<SheetDialog>(), u"fleets-sheet"_s);
        open<SheetDialog>()->reject();
        QTRY_VERIFY(!open<SheetDialog>());
        m_window->activateWindow();
        QTRY_VERIFY(hasKeyboard(m_window.get()));
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(hasKeyboard(open<EditDialog>()));
        QTest::keyClicks(QApplication::focusWidget(), dark ? u"darker"_s : u"moved"_s);
        QTRY_VERIFY(open<EditDialog>()->isSettled());
        save(open<EditDialog>(), u"fleets-edit"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(asksAbout(u"work"_s));
        save(preview(), u"fleets-preview-1"_s);
        confirm();
        QTRY_VERIFY(asksAbout(u"live"_s));
        save(preview(), u"fleets-preview-2"_s);
        QTest::keyClicks(preview()->findChild<QLineEdit *>(u"typedCount"_s), u"3"_s);
        confirm();
        QTRY_VERIFY(report() && !report()->runs().anyRunning());
        save(report(), u"fleets-report"_s);
        report()->reject();
        QTRY_VERIFY(!open<RunsDialog>());
    }
}

QTEST_MAIN(TestFleetEdits)
#include "tst_fleetedits.moc"
