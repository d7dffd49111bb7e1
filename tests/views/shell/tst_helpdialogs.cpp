// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/operations/dialogwalk.h"
#include "views/operations/iconline.h"
#include "views/shell/diagnostics.h"
#include "views/shell/shortcutsheet.h"
#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace muster;
using namespace Qt::StringLiterals;

class TestHelpDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagnosticsTellNobodysBusiness()
    {
        Identity identity;
        identity.instance = u"https://canary-address.example.com"_s;
        identity.server = { 19, 4, u"19.4.2-ee canary-server"_s, true };
        identity.username = u"canary-user"_s;
        identity.name = u"canary name"_s;
        identity.tokenName = u"canary-token"_s;
        identity.tokenId = 4711;
        identity.scopes = { u"read_api"_s, u"canary_scope"_s };
        identity.expiresAt = QDate(2031, 5, 6);
        identity.changing = Obstacle::Scope;
        const QString text = diagnosticsText({ identity, {}, false, Settings::Theme::Dark, 300 });
        QVERIFY2(!text.contains("canary"_L1), qPrintable(text));
        QVERIFY(!text.contains("4711"_L1) && !text.contains("2031"_L1));
        QVERIFY(text.contains("scopes: read_api other\n"_L1));
        QVERIFY(text.contains("GitLab: 19.4 enterprise build\n"_L1));
        QVERIFY(text.contains("may change: no (scope)\n"_L1));
        QVERIFY(text.contains("theme: Dark\n"_L1));
        QVERIFY(diagnosticsText({}).contains("GitLab: not connected\n"_L1));
    }

    void theSheetListsWhatHasAKeyAndFindsByBoth()
    {
        ActionRegistry registry;
        QWidget owner;
        registry.add({ .id = u"a.pause"_s, .text = u"&Pause…"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_P) }, &owner);
        registry.add({ .id = u"a.none"_s, .text = u"&Quiet"_s }, &owner);
        registry.add({ .id = u"a.find"_s, .text = u"&Find"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_F) }, &owner);
        ShortcutSheet sheet(registry);
        auto *list = sheet.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Pause…"_s);
        auto *find = sheet.findChild<QLineEdit *>();
        QVERIFY(!find->accessibleName().isEmpty() && !list->accessibleName().isEmpty());
        find->setText(u"pau"_s);
        QVERIFY(!list->topLevelItem(0)->isHidden() && list->topLevelItem(1)->isHidden());
        find->setText(u"ctrl+f"_s);
        QVERIFY(list->topLevelItem(0)->isHidden() && !list->topLevelItem(1)->isHidden());
    }

    void theSheetIsUsedByKeyboard()
    {
        ActionRegistry registry;
        QWidget window;
        registry.add({ .id = u"a.pause"_s, .text = u"&Pause…"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_P), .scope = &window }, &window);
        ShortcutSheet sheet(registry);
        sheet.show();
        sheet.findChild<QTreeWidget *>()->setCurrentItem(sheet.findChild<QTreeWidget *>()->topLevelItem(0));
        QCOMPARE(unnamedControls(sheet), QString());
        QCOMPARE(badLabels(sheet), QString());
        QCOMPARE(mnemonicClashes(sheet), QString());
    }

    void byKeyboardAloneAnActionIsFoundAndGivenOtherKeys()
    {
        ActionRegistry registry;
        QWidget window;
        const QAction *pause = registry.add({ .id = u"a.pause"_s, .text = u"&Pause…"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_P), .scope = &window }, &window);
        const QAction *find = registry.add({ .id = u"a.find"_s, .text = u"&Find"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_F), .scope = &window }, &window);
        registry.add({ .id = u"a.park"_s, .text = u"P&ark"_s, .scope = &window }, &window);
        ShortcutSheet sheet(registry);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); };
        auto *search = sheet.findChild<QLineEdit *>(u"find"_s);
        auto *keys = sheet.findChild<QKeySequenceEdit *>();
        auto *list = sheet.findChild<QTreeWidget *>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"pa"_s);
        QCOMPARE(list->currentItem()->text(0), u"Pause…"_s);
        press(Qt::Key_Down);
        QCOMPARE(list->currentItem()->text(0), u"Park"_s);
        press(Qt::Key_Up);
        QVERIFY(search->hasFocus());
        // Somebody else's keys, left alone.
        press(Qt::Key_Return);
        QVERIFY(keys->hasFocus());
        press(Qt::Key_F, Qt::ControlModifier);
        auto *set = sheet.findChild<QPushButton *>(u"setShortcut"_s);
        QTRY_VERIFY(set->hasFocus());   // when no further key came
        QVERIFY(sheet.findChild<IconLine *>(u"shortcutState"_s)->text().contains(u"“Find”"_s));
        press(Qt::Key_Escape);
        QVERIFY(search->hasFocus() && sheet.isVisible());
        QCOMPARE(find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        // And taken over.
        press(Qt::Key_Return);
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Return);   // no further key comes
        QVERIFY(set->hasFocus());
        QCOMPARE(pause->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        press(Qt::Key_Return);
        QCOMPARE(pause->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(find->shortcuts().isEmpty());
        QVERIFY(search->hasFocus());
        // Tab is no trap, and Esc closes step by step.
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        QVERIFY(!keys->hasFocus());
        keys->setFocus();
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QVERIFY(sheet.isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
    }

    void keysAreTakenOverFromWhoHadThem()
    {
        ActionRegistry registry;
        QWidget window;
        const QAction *pause = registry.add({ .id = u"a.pause"_s, .text = u"&Pause…"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_P), .scope = &window }, &window);
        const QAction *find = registry.add({ .id = u"a.find"_s, .text = u"&Find"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_F), .also = QKeySequence(Qt::Key_Slash), .scope = &window }, &window);
        ShortcutSheet sheet(registry);
        QSignalSpy chosen(&sheet, &ShortcutSheet::chosen);
        auto *list = sheet.findChild<QTreeWidget *>();
        auto *keys = sheet.findChild<QKeySequenceEdit *>();
        auto *set = sheet.findChild<QPushButton *>(u"setShortcut"_s);
        QVERIFY(!set->isEnabled());
        list->setCurrentItem(list->topLevelItem(0));
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(sheet.findChild<IconLine *>(u"shortcutState"_s)->text().contains(u"“Find”"_s));
        set->click();
        QCOMPARE(pause->shortcuts(), QList<QKeySequence>{ QKeySequence(Qt::CTRL | Qt::Key_F) });
        QCOMPARE(find->shortcuts(), QList<QKeySequence>{ QKeySequence(Qt::Key_Slash) });
        QCOMPARE(list->topLevelItem(0)->text(2), u"Ctrl+F"_s);
        QCOMPARE(list->topLevelItem(1)->text(2), u"/"_s);
        QCOMPARE(chosen.count(), 2);

        sheet.findChild<QPushButton *>(u"resetAllShortcuts"_s)->click();
        QCOMPARE(pause->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        QCOMPARE(find->shortcuts().size(), 2);
        QCOMPARE(chosen.count(), 4);

        sheet.findChild<QPushButton *>(u"removeShortcut"_s)->click();
        QVERIFY(pause->shortcuts().isEmpty());
        sheet.findChild<QPushButton *>(u"resetShortcut"_s)->click();
        QCOMPARE(pause->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    }
};

QTEST_MAIN(TestHelpDialogs)
#include "tst_helpdialogs.moc"
