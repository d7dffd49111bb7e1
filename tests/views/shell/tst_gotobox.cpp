// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fleetmaker.h"
#include "views/shell/gotobox.h"
#include "views/widgets/actionregistry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// The box in a window, with something else that had the keyboard.
struct Window {
    Window()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(box);
        layout->addWidget(other);
        layout->addStretch(1);
        widget.resize(900, 500);
        widget.show();
        widget.activateWindow();
        other->setFocus();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&widget); }
    [[nodiscard]] QTreeWidget *list() { return widget.findChild<QTreeWidget *>(u"goToCandidates"_s); }
    [[nodiscard]] bool isOpen() { return list() && list()->isVisible(); }

    /// Changes can be written, over this fleet.
    void letChange(const Snapshot::Ptr &fleet, const QString &whyNot = {})
    {
        box->setFleet(fleet);
        box->setChanges([fleet]() -> ChangeGround { return { fleet, nullptr, fleet->asOf() }; }, [whyNot](const WrittenChange &) { return whyNot; });
        box->begin();
    }
    [[nodiscard]] QString line(int row, int column = 0) { return isOpen() && row < list()->topLevelItemCount() ? list()->topLevelItem(row)->text(column) : QString(); }

    QWidget widget;
    GoToBox *box = new GoToBox(&widget);
    QLineEdit *other = new QLineEdit(&widget);
};

Snapshot::Ptr fleet()
{
    return snapshotOf({
        { .id = 1, .name = "build-a", .shortSha = "xS6Vzpvo", .managers = { { .id = 11, .systemId = "s_aaaaaaaaaaaa", .address = "10.4.0.17" } } },
        { .id = 2, .name = "<img src=x>build", .shortSha = "Nk3p9QwE" },
        { .id = 3, .name = "deploy", .shortSha = "Zz9k4fTq" },
    });
}

} // namespace

class TestGoToBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingSuggestsRunners();
    void enterLooksUpTheText();
    void arrowsChooseARunner();
    void escapeClosesThenGivesBack();
    void withoutAListItStillLooksUp();
    void actionsAreFoundBesideRunners();
    void ofActionsThatAreCalledTheSameTheOneAtHandIsListed();
    void behindAnArrowEnterDoesTheFirstAction();
    void whatCannotBeDoneSaysWhyAndDoesNothing();
    void aKeystrokeStaysWithinAFrame();
    void aWrittenChangeIsTheFirstAnswer();
    void aVerbAloneIsLookedForAsBefore();
    void aMistakeIsSaidAndDoesNothing();
    void whatCannotBeChangedNowSaysWhy();
    void enterAsksAgainWhetherItMayBeDone();
    void tabTakesWhatCouldBeWrittenNext();
    void aWrittenChangeIsCountedWithinAFrame();
};

void TestGoToBox::typingSuggestsRunners()
{
    Window window;
    QVERIFY(window.isReady());
    window.box->setFleet(fleet());
    window.box->begin();
    QVERIFY(window.box->hasFocus());
    QTest::keyClicks(window.box, u"build"_s);
    QVERIFY(window.isOpen());
    QCOMPARE(window.list()->topLevelItemCount(), 2);
    QCOMPARE(window.list()->topLevelItem(1)->text(0), u"Runner #2 <img src=x>build"_s);
    QVERIFY(window.box->hasFocus());   // the list never takes the keyboard
    QTest::keyClicks(window.box, u"zzz"_s);
    QVERIFY(!window.isOpen());
}

void TestGoToBox::enterLooksUpTheText()
{
    Window window;
    QVERIFY(window.isReady());
    window.box->setFleet(fleet());
    QSignalSpy asked(window.box, &GoToBox::lookupRequested);
    window.box->begin();
    QTest::keyClicks(window.box, u"build"_s);
    QTest::keyClick(window.box, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"build"_s);
    QVERIFY(!window.isOpen());
    window.box->clear();
    QTest::keyClick(window.box, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestGoToBox::arrowsChooseARunner()
{
    Window window;
    QVERIFY(window.isReady());
    window.box->setFleet(fleet());
    QSignalSpy asked(window.box, &GoToBox::lookupRequested);
    window.box->begin();
    QTest::keyClicks(window.box, u"10.4"_s);
    QTest::keyClick(window.box, Qt::Key_Down);
    QTest::keyClick(window.box, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"runner #1"_s);
}

void TestGoToBox::escapeClosesThenGivesBack()
{
    Window window;
    QVERIFY(window.isReady());
    window.box->setFleet(fleet());
    QVERIFY(window.other->hasFocus());
    window.box->begin();
    QTest::keyClicks(window.box, u"build"_s);
    QTest::keyClick(window.box, Qt::Key_Escape);
    QVERIFY(!window.isOpen());
    QVERIFY(window.box->hasFocus());
    QTest::keyClick(window.box, Qt::Key_Escape);
    QVERIFY(window.other->hasFocus());
}

void TestGoToBox::withoutAListItStillLooksUp()
{
    Window window;
    QVERIFY(window.isReady());
    QSignalSpy asked(window.box, &GoToBox::lookupRequested);
    window.box->begin();
    QTest::keyClicks(window.box, u"acme/web#12"_s);
    QVERIFY(!window.isOpen());
    QTest::keyClick(window.box, Qt::Key_Return);
    QCOMPARE(asked.first().first().toString(), u"acme/web#12"_s);
}

void TestGoToBox::actionsAreFoundBesideRunners()
{
    Window window;
    QVERIFY(window.isReady());
    window.box->setFleet(fleet());
    ActionRegistry actions;
    int ran = 0;
    actions.add({ .id = u"test.build"_s, .text = u"&Build Something…"_s, .tip = u"<b>Builds</b>"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_B), .run = [&ran] { ++ran; } }, &actions);
    actions.add({ .id = u"test.off"_s, .text = u"Build No More"_s, .rule = [] { return ActionRegistry::Enabling{ false, u"Not today"_s }; } }, &actions);
    actions.updateEnabled();
    window.box->setActions(actions);
    window.box->begin();
    QTest::keyClicks(window.box, u"build"_s);
    QCOMPARE(window.list()->topLevelItemCount(), 3);   // what cannot be done now is not in the way
    QCOMPARE(window.list()->topLevelItem(0)->text(0), u"Build Something…"_s);
    QTest::keyClick(window.box, Qt::Key_Down);
    QTest::keyClick(window.box, Qt::Key_Return);
    QTRY_COMPARE(ran, 1);
    QVERIFY(!window.isOpen());
    QVERIFY(window.box->text().isEmpty());
    QVERIFY(window.other->hasFocus());   // the action finds the keyboard where it was
    QSignalSpy asked(window.box, &GoToBox::lookupRequested);
    window.box->begin();
    QTest::keyClicks(window.box, u"build"_s);
    QTest::keyClick(window.box, Qt::Key_Down);
    QTest::keyClick(window.box, Qt::Key_Down);
    QTest::keyClick(window.box, Qt::Key_Return);
    QCOMPARE(asked.first().first().toString(), u"runner #1"_s);
}

void TestGoToBox::ofActionsThatAreCalledTheSameTheOneAtHandIsListed()
{
    Window window;
    QVERIFY(window.isReady());
    QWidget elsewhere;
    ActionRegistry actions;
    QStringList ran;
    actions.add({ .id = u"elsewhere.pause"_s, .text = u"&Pause…"_s, .scope = &elsewhere, .run = [&ran] { ran += u"elsewhere"_s; } }, &actions);
    actions.add({ .id = u"here.pause"_s, .text = u"Pa&use…"_s, .scope = window.other, .run = [&ran] { ran += u"here"_s; } }, &actions);
    window.box->setActions(actions);
    window.box->begin();
    QTest::keyClicks(window.box, u"> pause"_s);
    QCOMPARE(window.list()->topLevelItemCount(), 1);
    QTest::keyClick(window.box, Qt::Key_Return);
    QTRY_COMPARE(ran, QStringList{ u"here"_s });
}

void TestGoToBox::behindAnArrowEnterDoesTheFirstAction()
{
    Window window;
    QVERIFY(window.isReady());
    window.box->setFleet(fleet());
    ActionRegistry actions;
    QStringList ran;
    for (const QString &name : { u"Pause"_s, u"Edit Runners"_s, u"Delete"_s })
        actions.add({ .id = u"test."_s + name, .text = name, .run = [&ran, name] { ran += name; } }, &actions);
    window.box->setActions(actions);
    window.box->begin();
    QTest::keyClicks(window.box, u">"_s);
    QCOMPARE(window.list()->topLevelItemCount(), 3);
    QTest::keyClicks(window.box, u"er"_s);
    QSignalSpy asked(window.box, &GoToBox::lookupRequested);
    QTest::keyClick(window.box, Qt::Key_Return);
    QTRY_COMPARE(ran, QStringList{ u"Edit Runners"_s });
    QCOMPARE(asked.size(), 0);
}

void TestGoToBox::whatCannotBeDoneSaysWhyAndDoesNothing()
{
    Window window;
    QVERIFY(window.isReady());
    ActionRegistry actions;
    int ran = 0;
    actions.add({ .id = u"test.off"_s, .text = u"Edit"_s, .rule = [] { return ActionRegistry::Enabling{ false, u"Mark runners first"_s }; }, .run = [&ran] { ++ran; } }, &actions);
    actions.updateEnabled();
    window.box->setActions(actions);
    window.box->begin();
    QTest::keyClicks(window.box, u">edit"_s);
    QCOMPARE(window.list()->topLevelItemCount(), 1);
    QCOMPARE(window.list()->topLevelItem(0)->text(1), u"Mark runners first"_s);
    QTest::keyClick(window.box, Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(ran, 0);
}

void TestGoToBox::aKeystrokeStaysWithinAFrame()
{
    Window window;
    QVERIFY(window.isReady());
    window.box->setFleet(FleetMaker({ .runners = 100'000 }).snapshot());
    ActionRegistry actions;
    for (int i = 0; i < 1000; ++i)
        actions.add({ .id = u"test.%1"_s.arg(i), .text = u"Do number %1 of the runners"_s.arg(i) }, &actions);
    window.box->setActions(actions);
    window.box->begin();
    qint64 longest = 0;
    for (const QChar key : u"runner-1"_s) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(window.box, key.toLatin1());
        longest = std::max(longest, timer.nsecsElapsed());
    }
    qInfo("longest %.1f ms", double(longest) / 1e6);
    // The runners come from a worker, of the text as it stands; the actions were there at once.
    const auto lastLine = [&window] { return window.list()->topLevelItem(window.list()->topLevelItemCount() - 1)->text(0); };
    QTRY_VERIFY(window.isOpen() && lastLine().contains(u"runner-1"_s));
    QTest::keyClick(window.box, Qt::Key_Escape);
    QTest::keyClicks(window.box, u"0"_s);
    QTest::keyClick(window.box, Qt::Key_Return);   // quicker than the worker
    QTest::qWait(0);
    QVERIFY(!window.isOpen());
}

void TestGoToBox::aWrittenChangeIsTheFirstAnswer()
{
    Window window;
    QVERIFY(window.isReady());
    window.letChange(fleet());
    QSignalSpy asked(window.box, &GoToBox::changeRequested), lookedUp(window.box, &GoToBox::lookupRequested);
    QTest::keyClicks(window.box, u"edit name:build --paused yes"_s);
    QTRY_COMPARE(window.line(0), u"Edit 2 runner(s)…"_s);   // untranslated
    QVERIFY(!window.box->accessibleDescription().isEmpty());
    QTest::keyClick(window.box, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    const auto change = asked.front().front().value<WrittenChange>();
    QCOMPARE(nameOf(change.verb), u"edit"_s);
    QCOMPARE(change.filter, u"name:build"_s);
    QCOMPARE(change.edit.paused, std::optional(true));
    QVERIFY(window.other->hasFocus());
    QVERIFY(!window.isOpen());
    QCOMPARE(lookedUp.size(), 0);
    // Declined, it is still there; confirmed, it was meant for once.
    QCOMPARE(window.box->text(), u"edit name:build --paused yes"_s);
    window.box->forgetChange();
    QCOMPARE(window.box->text(), QString());
    // Quicker than the worker: the preview counts for itself.
    window.box->begin();
    QTest::keyClicks(window.box, u"delete id:>0"_s);
    QTest::keyClick(window.box, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 2);
}

void TestGoToBox::aVerbAloneIsLookedForAsBefore()
{
    Window window;
    QVERIFY(window.isReady());
    ActionRegistry actions;
    actions.add({ .id = u"test.delete"_s, .text = u"&Delete…"_s }, &actions);
    window.box->setActions(actions);
    window.letChange(fleet());
    QSignalSpy asked(window.box, &GoToBox::changeRequested), lookedUp(window.box, &GoToBox::lookupRequested);
    QTest::keyClicks(window.box, u"delete"_s);
    QCOMPARE(window.line(0), u"Delete…"_s);
    QCOMPARE(window.line(1), u"delete "_s);   // what else it could be
    QTest::keyClick(window.box, Qt::Key_Return);
    QCOMPARE(lookedUp.size(), 1);
    QCOMPARE(asked.size(), 0);
    QTest::keyClicks(window.box, u" "_s);
    QVERIFY2(window.line(0).startsWith(u"Say which runners"_s), qPrintable(window.line(0)));
    QTest::keyClick(window.box, Qt::Key_Return);
    QCOMPARE(lookedUp.size(), 1);
    window.box->clear();
    QTest::keyClicks(window.box, u"unas"_s);
    QTest::keyClick(window.box, Qt::Key_Up);   // the last line is the verb
    QTest::keyClick(window.box, Qt::Key_Return);
    QCOMPARE(window.box->text(), u"unassign "_s);
}

void TestGoToBox::aMistakeIsSaidAndDoesNothing()
{
    Window window;
    QVERIFY(window.isReady());
    window.letChange(fleet());
    QSignalSpy asked(window.box, &GoToBox::changeRequested), lookedUp(window.box, &GoToBox::lookupRequested);
    QTest::keyClicks(window.box, u"delete seeen:>30d"_s);
    QVERIFY2(window.line(0).contains(u"“seeen”"_s) && window.line(0).contains(u"“seen”"_s), qPrintable(window.line(0)));
    const QImage wrong = window.box->grab().toImage();
    QTest::keyClick(window.box, Qt::Key_Return);
    QTest::qWait(0);
    QVERIFY(window.isOpen() && window.box->hasFocus());
    window.box->setSelection(9, 1);
    QTest::keyClick(window.box, Qt::Key_Delete);
    QTRY_COMPARE(window.line(0), u"Nothing to delete…"_s);
    QVERIFY(window.box->grab().toImage() != wrong);   // no wave any more
    QCOMPARE(asked.size() + lookedUp.size(), 0);
}

void TestGoToBox::whatCannotBeChangedNowSaysWhy()
{
    Window window;
    QVERIFY(window.isReady());
    window.letChange(fleet(), u"This token can only look."_s);
    QSignalSpy asked(window.box, &GoToBox::changeRequested);
    QTest::keyClicks(window.box, u"pause id:>0"_s);
    QTRY_COMPARE(window.line(0, 1), u"This token can only look."_s);
    QTest::keyClick(window.box, Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(asked.size(), 0);
}

void TestGoToBox::enterAsksAgainWhetherItMayBeDone()
{
    QString whyNot;
    Window window;
    QVERIFY(window.isReady());
    const Snapshot::Ptr all = fleet();
    window.box->setChanges([all]() -> ChangeGround { return { all, nullptr, all->asOf(), u"work"_s }; }, [&whyNot](const WrittenChange &) { return whyNot; });
    window.box->begin();
    QSignalSpy asked(window.box, &GoToBox::changeRequested);
    QTest::keyClicks(window.box, u"pause id:>0"_s);
    QVERIFY2(window.line(0, 1).startsWith(u"work, "_s), qPrintable(window.line(0, 1)));
    whyNot = u"Locked."_s;
    QTest::keyClick(window.box, Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(window.line(0, 1), u"Locked."_s);
    whyNot.clear();
    QTest::keyClick(window.box, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
}

void TestGoToBox::tabTakesWhatCouldBeWrittenNext()
{
    Window window;
    QVERIFY(window.isReady());
    window.letChange(fleet());
    QTest::keyClicks(window.box, u"edit se"_s);
    QTRY_COMPARE(window.line(1), u"seen:"_s);
    QTest::keyClick(window.box, Qt::Key_Tab);
    QCOMPARE(window.box->text(), u"edit seen:"_s);
    QVERIFY(window.box->hasFocus());
    QTest::keyClicks(window.box, u">30d --pau"_s);
    QTRY_COMPARE(window.line(1), u"--paused "_s);
    QTest::keyClick(window.box, Qt::Key_Down);
    QTest::keyClick(window.box, Qt::Key_Down);
    QTest::keyClick(window.box, Qt::Key_Return);   // chosen, so it is taken
    QCOMPARE(window.box->text(), u"edit seen:>30d --paused "_s);
    QTRY_COMPARE(window.line(1), u"yes"_s);
    QTest::keyClick(window.box, Qt::Key_Tab);
    QCOMPARE(window.box->text(), u"edit seen:>30d --paused yes"_s);
}

void TestGoToBox::aWrittenChangeIsCountedWithinAFrame()
{
    Window window;
    QVERIFY(window.isReady());
    ActionRegistry actions;
    for (int i = 0; i < 1000; ++i)
        actions.add({ .id = u"test.%1"_s.arg(i), .text = u"Do number %1 of the runners"_s.arg(i) }, &actions);
    window.box->setActions(actions);
    window.letChange(FleetMaker({ .runners = 100'000 }).snapshot());
    qint64 longest = 0;
    QString longestAt;
    for (const QChar key : u"edit owner:acme/** tag:docker --add-tag audited"_s) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(window.box, key.toLatin1());
        if (const qint64 took = timer.nsecsElapsed(); took > longest) {
            longest = took;
            longestAt = window.box->text();
        }
    }
    qInfo("longest %.1f ms, at “%s”", double(longest) / 1e6, qPrintable(longestAt));
    QTRY_VERIFY(window.line(0).endsWith(u"…"_s) && window.line(0).contains(u"dit"_s));
}

QTEST_MAIN(TestGoToBox)
#include "tst_gotobox.moc"
