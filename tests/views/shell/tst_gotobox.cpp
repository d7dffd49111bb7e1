// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fleetmaker.h"
#include "views/shell/gotobox.h"

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
    void aKeystrokeStaysWithinAFrame();
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

void TestGoToBox::aKeystrokeStaysWithinAFrame()
{
    Window window;
    QVERIFY(window.isReady());
    window.box->setFleet(FleetMaker({ .runners = 100'000 }).snapshot());
    window.box->begin();
    qint64 longest = 0;
    for (const QChar key : u"runner-1"_s) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(window.box, key.toLatin1());
        longest = std::max(longest, timer.nsecsElapsed());
    }
    qInfo("longest %.1f ms", double(longest) / 1e6);
}

QTEST_MAIN(TestGoToBox)
#include "tst_gotobox.moc"
