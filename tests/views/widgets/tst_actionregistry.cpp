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

    void theSameKeysMeetWhereTheKeyboardCanBe()
    {
        ActionRegistry registry;
        QWidget window;
        auto *page = new QWidget(&window), *table = new QWidget(page), *other = new QWidget(&window);
        const QKeySequence keys(Qt::CTRL | Qt::Key_E);
        registry.add({ .id = u"page.edit"_s, .text = u"Edit"_s, .shortcut = keys, .scope = page }, &window);
        registry.add({ .id = u"other.edit"_s, .text = u"Edit"_s, .shortcut = keys, .scope = other }, &window);
        registry.add({ .id = u"table.go"_s, .text = u"Go"_s, .shortcut = QKeySequence(Qt::Key_G, Qt::Key_O), .scope = table }, &window);
        registry.add({ .id = u"every.down"_s, .text = u"Down"_s, .shortcut = QKeySequence(Qt::Key_J), .inEveryTable = true }, &window);
        registry.add({ .id = u"menu.only"_s, .text = u"Menu"_s, .shortcut = keys }, &window);
        const auto names = [&registry](const QString &id, const QKeySequence &asked) {
            QStringList found;
            for (const QAction *action : registry.conflicts(id, asked))
                found += action->objectName();
            return found;
        };
        QCOMPARE(names(u"page.edit"_s, keys), QStringList());                                   // the other page is elsewhere
        QCOMPARE(names(u"table.go"_s, keys), QStringList{ u"page.edit"_s });                    // within the page
        QCOMPARE(names(u"page.edit"_s, QKeySequence(Qt::Key_G)), QStringList{ u"table.go"_s }); // the beginning of two keys
        QCOMPARE(names(u"other.edit"_s, QKeySequence(Qt::Key_J)), QStringList{ u"every.down"_s });
        QVERIFY(registry.canHaveShortcut(u"every.down"_s) && !registry.canHaveShortcut(u"menu.only"_s));
    }

    void whatWasChosenCountsForActionsThatComeLater()
    {
        ActionRegistry registry;
        registry.setChosenShortcuts({ { u"a.b"_s, { QKeySequence(Qt::Key_F4) } }, { u"a.c"_s, {} } });
        QWidget owner;
        const QAction *changed = registry.add({ .id = u"a.b"_s, .text = u"A"_s, .shortcut = QKeySequence(Qt::Key_F2), .also = QKeySequence(Qt::Key_F3) }, &owner);
        const QAction *without = registry.add({ .id = u"a.c"_s, .text = u"A"_s, .shortcut = QKeySequence(Qt::Key_F5) }, &owner);
        QCOMPARE(ActionRegistry::shortcutText(*changed), u"F4"_s);
        QVERIFY(without->shortcuts().isEmpty());
        QSignalSpy told(&registry, &ActionRegistry::shortcutsChanged);
        registry.setShortcuts(u"a.b"_s, registry.defaultShortcuts(u"a.b"_s));
        QCOMPARE(ActionRegistry::shortcutText(*changed), u"F2, F3"_s);
        QCOMPARE(told.count(), 1);
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
