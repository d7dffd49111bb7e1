// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestActionRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleDecidesAndItsReasonIsTheTip()
    {
        ActionRegistry registry;
        bool allowed = false;
        QAction *action = registry.add({ .id = u"runners.pause"_s, .text = u"&Pause…"_s, .tip = u"Pause them"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_P),
                                           .rule = [&allowed] { return ActionRegistry::Enabling{ allowed, u"The token lacks the scope <api>"_s }; } }, this);
        registry.updateEnabled();
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"lacks the scope &lt;api&gt;"_s));
        allowed = true;
        registry.updateEnabled();
        QVERIFY(action->isEnabled());
        QVERIFY(action->toolTip().contains(u"Pause them"_s));
        QVERIFY(action->toolTip().contains(u"Ctrl+P"_s));
        delete action;
    }

    void aChangedReasonIsToldWhileItStaysForbidden()
    {
        ActionRegistry registry;
        QString why = u"first"_s;
        QAction *action = registry.add({ .id = u"a.b"_s, .text = u"A"_s, .rule = [&why] { return ActionRegistry::Enabling{ false, why }; } }, this);
        registry.updateEnabled();
        why = u"second"_s;
        registry.updateEnabled();
        QVERIFY(action->toolTip().contains(u"second"_s));
        delete action;
    }

    void attachedButtonDoesAndSaysWhatTheActionDoes()
    {
        ActionRegistry registry;
        int runs = 0;
        bool allowed = true;
        QAction *action = registry.add({ .id = u"a.b"_s, .text = u"&Do It"_s, .shortcut = QKeySequence(Qt::Key_F9), .rule = [&allowed] { return ActionRegistry::Enabling{ allowed, u"not now"_s }; },
                                           .run = [&runs] { ++runs; } }, this);
        QPushButton button;
        registry.attach(&button, u"a.b"_s);
        QCOMPARE(button.text(), u"&Do It"_s);
        QVERIFY(button.toolTip().contains(u"F9"_s));
        button.click();
        QCOMPARE(runs, 1);
        allowed = false;
        registry.updateEnabled();
        QVERIFY(!button.isEnabled());
        QVERIFY(button.toolTip().contains(u"not now"_s));
        delete action;
    }

    void attachedToggleFollowsBothWays()
    {
        ActionRegistry registry;
        QAction *action = registry.add({ .id = u"view.details"_s, .text = u"Details"_s, .checkable = true }, this);
        QPushButton button;
        registry.attach(&button, u"view.details"_s);
        action->setChecked(true);
        QVERIFY(button.isChecked());
        button.click();
        QVERIFY(!action->isChecked());
        QVERIFY(!button.isChecked());
        delete action;
    }

    void shortcutWorksWithinItsScopeOnly()
    {
        ActionRegistry registry;
        QWidget window;
        auto *inside = new QPushButton(&window), *outside = new QPushButton(&window);
        int runs = 0;
        registry.add({ .id = u"a.b"_s, .text = u"A"_s, .shortcut = QKeySequence(Qt::Key_Delete), .scope = inside, .run = [&runs] { ++runs; } }, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        outside->setFocus();
        QTest::keyClick(outside, Qt::Key_Delete);
        QCOMPARE(runs, 0);
        inside->setFocus();
        QTest::keyClick(inside, Qt::Key_Delete);
        QCOMPARE(runs, 1);
    }

    void anotherShortcutIsTakenAndTheDefaultRemembered()
    {
        ActionRegistry registry;
        QAction *action = registry.add({ .id = u"a.b"_s, .text = u"A"_s, .shortcut = QKeySequence(Qt::Key_F2) }, this);
        registry.setShortcut(u"a.b"_s, QKeySequence(Qt::Key_F3));
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F3));
        QVERIFY(action->toolTip().contains(u"F3"_s));
        QCOMPARE(registry.defaultShortcut(u"a.b"_s), QKeySequence(Qt::Key_F2));
        delete action;
    }

    void actionsOfAPageThatIsGoneAreForgotten()
    {
        ActionRegistry registry;
        {
            QObject page;
            registry.add({ .id = u"a.b"_s, .text = u"A"_s, .rule = [&page] { return ActionRegistry::Enabling{ !page.objectName().isEmpty(), {} }; } }, &page);
            QCOMPARE(registry.actions().size(), std::size_t(1));
        }
        QCOMPARE(registry.action(u"a.b"_s), nullptr);
        registry.updateEnabled();
        QVERIFY(registry.actions().empty());
    }
};

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
