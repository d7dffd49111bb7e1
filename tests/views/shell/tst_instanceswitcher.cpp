// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/operations/dialogwalk.h"
#include "views/connect/forgetquestion.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/welcomepage.h"

#include <QAccessible>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestInstanceSwitcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereOneIs();
    void marksAreSaidInWords();
    void theMenuLeadsToTheOthers();
    void everyInstanceCanBeManaged();
    void hostileNamesAreJustNames();
    void forgettingSaysWhatGoesAndWhatStays_data();
    void forgettingSaysWhatGoesAndWhatStays();
    void forgettingIsNotTheDefault();
    void importingIsOfferedWhenThereIsSomething();

private:
    static Account account(const QString &id, const QString &name)
    {
        Account account;
        account.id = id;
        account.name = name;
        account.base = QUrl(u"https://git.example.com"_s);
        account.username = u"mira"_s;
        return account;
    }
    static QStringList texts(const QMenu *menu)
    {
        QStringList all;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                all += QString(action->text()).remove(QRegularExpression(u"&(?!&)"_s)) + (action->isChecked() ? u"*"_s : QString());
        }
        return all;
    }
};

void TestInstanceSwitcher::itSaysWhereOneIs()
{
    InstanceSwitcher switcher;
    const auto name = [&switcher] { return QAccessible::queryAccessibleInterface(&switcher)->text(QAccessible::Name); };
    QCOMPARE(name(), u"Instance: Not connected"_s);
    switcher.showAccount(account(u"a"_s, u"work"_s));
    QCOMPARE(name(), u"Instance: work"_s);
    QVERIFY(switcher.toolTip().contains(u"https://git.example.com"_s));
    QVERIFY(switcher.toolTip().contains(u"@mira"_s));
    QVERIFY(!switcher.icon().isNull());
    switcher.showDemo();
    QCOMPARE(name(), u"Instance: Demo fleet"_s);
    switcher.showAddress(u"https://other.example.com"_s);
    QCOMPARE(name(), u"Instance: https://other.example.com"_s);
}

void TestInstanceSwitcher::marksAreSaidInWords()
{
    InstanceSwitcher switcher;
    Account live = account(u"a"_s, u"live"_s);
    live.isProduction = live.isReadOnly = true;
    switcher.setAccounts({ live });
    switcher.showAccount(live);
    QCOMPARE(switcher.text(), u"live · PRODUCTION"_s);
    QVERIFY(switcher.toolTip().contains(u"read-only"_s));
    QVERIFY(texts(switcher.menu()).contains(u"live · PRODUCTION*"_s));
    live.isProduction = live.isReadOnly = false;
    switcher.showAccount(live);
    QCOMPARE(switcher.text(), u"live"_s);
    QVERIFY(!switcher.toolTip().contains(u"read-only"_s));
}

void TestInstanceSwitcher::theMenuLeadsToTheOthers()
{
    InstanceSwitcher switcher;
    QAction other(u"Connect…"_s);
    switcher.setOtherActions({ &other });
    QCOMPARE(texts(switcher.menu()), QStringList{ u"Connect…"_s });
    const Account home = account(u"b"_s, u"home"_s);
    switcher.setAccounts({ account(u"a"_s, u"work"_s), home });
    switcher.showAccount(home);
    QCOMPARE(texts(switcher.menu()), (QStringList{ u"work"_s, u"home*"_s, u"Manage Instances"_s, u"Connect…"_s }));
    QSignalSpy chosen(&switcher, &InstanceSwitcher::chosen);
    switcher.menu()->actions().constFirst()->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"a"_s);
    switcher.showNone();
    QCOMPARE(texts(switcher.menu()), (QStringList{ u"work"_s, u"home"_s, u"Manage Instances"_s, u"Connect…"_s }));
}

void TestInstanceSwitcher::everyInstanceCanBeManaged()
{
    InstanceSwitcher switcher;
    switcher.setAccounts({ account(u"a"_s, u"work"_s), account(u"b"_s, u"home"_s) });
    QSignalSpy edit(&switcher, &InstanceSwitcher::editRequested), replace(&switcher, &InstanceSwitcher::replaceTokenRequested), forget(&switcher, &InstanceSwitcher::forgetRequested);
    const QMenu *manage = switcher.menu()->actions()[3]->menu();
    QVERIFY(manage);
    const QList<QAction *> actions = manage->actions()[1]->menu()->actions();
    for (QAction *action : actions)
        action->trigger();
    for (const QSignalSpy *spy : { &edit, &replace, &forget }) {
        QCOMPARE(spy->count(), 1);
        QCOMPARE(spy->constFirst().constFirst().toString(), u"b"_s);
    }
}

void TestInstanceSwitcher::hostileNamesAreJustNames()
{
    InstanceSwitcher switcher;
    const Account odd = account(u"a"_s, u"R&D <b>x</b>\u202e\n"_s + QString(500, u'y'));
    switcher.setAccounts({ odd });
    switcher.showAccount(odd);
    const QString shown = switcher.menu()->actions().constFirst()->text();
    QVERIFY(shown.startsWith(u"R&&D <b>x</b>⟨U+202E⟩"_s));
    QVERIFY(shown.size() < 100);
    QVERIFY(!switcher.menu()->actions().constFirst()->toolTip().contains(u"<b>"_s));
}

void TestInstanceSwitcher::forgettingSaysWhatGoesAndWhatStays_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("keepsHistory");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("key store") << int(TokenPlace::KeyStore) << false << QStringList{ u"key store goes"_s, u"cannot be had again"_s, u"never deleted"_s };
    QTest::newRow("variable") << int(TokenPlace::Environment) << false << QStringList{ u"variable"_s, u"stays"_s, u"never deleted"_s };
    QTest::newRow("another of the same user") << int(TokenPlace::Session) << true << QStringList{ u"in memory goes"_s, u"remembers of it stays"_s, u"never deleted"_s };
}

void TestInstanceSwitcher::forgettingSaysWhatGoesAndWhatStays()
{
    QFETCH(const int, place);
    QFETCH(const bool, keepsHistory);
    QFETCH(const QStringList, told);
    QWidget window;
    Account some = account(u"a"_s, u"<i>work</i>"_s);
    some.place = TokenPlace(place);
    const QMessageBox *question = forgetQuestion(some, keepsHistory, &window);
    QVERIFY(question->text().contains(u"<i>work</i>"_s));
    QCOMPARE(question->textFormat(), Qt::PlainText);
    for (const QString &words : told)
        QVERIFY2(question->informativeText().contains(words), qPrintable(words));
}

void TestInstanceSwitcher::forgettingIsNotTheDefault()
{
    QWidget window;
    window.show();
    for (const auto &[key, yes] : { std::pair{ Qt::Key_Return, 0 }, std::pair{ Qt::Key_Escape, 0 }, std::pair{ Qt::Key_Space, 1 } }) {
        QPointer<QMessageBox> question = forgetQuestion(account(u"a"_s, u"work"_s), false, &window);
        QSignalSpy accepted(question, &QDialog::accepted);
        question->open();
        QVERIFY(QTest::qWaitForWindowExposed(question));
        QCOMPARE(unnamedControls(*question), QString());
        QCOMPARE(mnemonicClashes(*question), QString());
        if (yes)
            question->findChild<QPushButton *>(u"forget"_s)->setFocus();
        QTest::keyClick(question->focusWidget(), key);
        QCOMPARE(accepted.count(), yes);
        QTRY_VERIFY(!question);
    }
}

void TestInstanceSwitcher::importingIsOfferedWhenThereIsSomething()
{
    WelcomePage page;
    page.show();
    auto *import = page.findChild<QPushButton *>(u"welcomeImport"_s);
    QVERIFY(!import->isVisible());
    page.setImportCount(2);
    QVERIFY(import->isVisible());
    QVERIFY(import->text().contains(u"2"_s));
    QSignalSpy wanted(&page, &WelcomePage::importRequested);
    QTest::keyClick(import, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(unnamedControls(page), QString());
    QCOMPARE(mnemonicClashes(page), QString());
    page.setImportCount(0);
    QVERIFY(!import->isVisible());
}

QTEST_MAIN(TestInstanceSwitcher)
#include "tst_instanceswitcher.moc"
