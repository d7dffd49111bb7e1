// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/actionregistry.h"
#include "views/widgets/tablekeys.h"

#include <QAction>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    Window()
    {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(table);
        layout->addWidget(line);
        widget.show();
        table->setCurrentCell(0, 0);
        table->setFocus();
    }
    QWidget widget;
    QTableWidget *table = new QTableWidget(5, 2, &widget);
    QLineEdit *line = new QLineEdit(&widget);
    ActionRegistry actions;
    TableKeys keys{ actions };
};

} // namespace

class TestTableKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersMoveAsTheArrowsDo()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QTest::keyClick(window.table, Qt::Key_J);
        QTest::keyClick(window.table, Qt::Key_J);
        QCOMPARE(window.table->currentRow(), 2);
        QTest::keyClick(window.table, Qt::Key_K);
        QCOMPARE(window.table->currentRow(), 1);
    }

    void shiftExtends()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.table->setSelectionBehavior(QAbstractItemView::SelectRows);
        QTest::keyClick(window.table, Qt::Key_J, Qt::ShiftModifier);
        QTest::keyClick(window.table, Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(window.table->selectionModel()->selectedRows().size(), 3);
    }

    void aLineTakesThemAsLetters()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.line->setFocus();
        QTest::keyClicks(window.line, u"jk"_s);
        QCOMPARE(window.line->text(), u"jk"_s);
        QCOMPARE(window.table->currentRow(), 0);
    }

    void whereTypingEditsTheyAreLetters()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.table->setEditTriggers(QAbstractItemView::AnyKeyPressed);
        window.table->setItem(0, 0, new QTableWidgetItem(u"x"_s));
        QTest::keyClick(window.table, Qt::Key_J);
        QCOMPARE(window.table->currentRow(), 0);
    }

    void otherKeysCanBeChosen()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.actions.setShortcut(u"table.down"_s, QKeySequence(Qt::Key_N));
        QTest::keyClick(window.table, Qt::Key_J);
        QCOMPARE(window.table->currentRow(), 0);
        QTest::keyClick(window.table, Qt::Key_N);
        QCOMPARE(window.table->currentRow(), 1);
        window.actions.action(u"table.down"_s)->trigger();   // as the Go-to box does it
        QCOMPARE(window.table->currentRow(), 2);
    }
};

QTEST_MAIN(TestTableKeys)
#include "tst_tablekeys.moc"
