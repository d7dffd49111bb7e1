// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/accountlist.h"
#include "models/accounts/expiry.h"
#include "tests/support/readonlymedium.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestAccountList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsAddedIsThereAtTheNextStart();
    void aMarkThatIsNotPlainlyTakenAwayHolds_data();
    void aMarkThatIsNotPlainlyTakenAwayHolds();
    void theReadOnlyMarkIsOfAUserOfAnInstance();
    void namesAreUniqueRegardlessOfCase();
    void coloursAreFreeOnesFirst();
    void whatIsNotUnderstoodIsKept();
    void anOddFileIsToldAndNotLost_data();
    void anOddFileIsToldAndNotLost();
    void aNewerFileIsReadAndNotWritten();
    void whereNothingCanBeWrittenTheSessionGoesOn();
    void whatBreaksMeanwhileIsSetAsideAndMemoryGoesOn();
    void anotherMustersAccountsAreNotWrittenOver();
    void theFileIsForItsOwnerAndHoldsNoToken();
    void theEndOfATokenIsToldOnceForEachThreshold_data();
    void theEndOfATokenIsToldOnceForEachThreshold();
    void anotherTokenBeginsToCountAnew();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"muster/accounts.json"_s); }
    void put(const QByteArray &text) const
    {
        QDir().mkpath(m_folder->filePath(u"muster"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Account account(const QString &name)
    {
        Account account;
        account.name = name;
        account.base = QUrl(u"https://git.example.com/gitlab"_s);
        return account;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccountList::whatIsAddedIsThereAtTheNextStart()
{
    Account whole = account(u"work"_s);
    whole.username = u"mira"_s;
    whole.colour = AccountColour::Teal;
    whole.place = TokenPlace::Command;
    whole.source = u"pass show 'gitlab work'"_s;
    whole.scope = u"acme/pay"_s;
    whole.tokenEnds = QDate(2027, 1, 31);
    whole.expiryWarned = 14;
    whole.isProduction = true;
    whole.isReadOnly = true;
    whole.isLeftOut = true;
    {
        AccountList list(path());
        QVERIFY(!list.trouble());
        QSignalSpy changed(&list, &AccountList::changed);
        whole = list.add(whole);
        list.setLastUsed(whole.id);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!list.trouble());
    }
    const AccountList again(path());
    QVERIFY(!again.trouble());
    QCOMPARE(again.accounts().size(), std::size_t(1));
    QVERIFY(again.lastUsed().has_value());
    QCOMPARE(*again.lastUsed(), whole);
    QCOMPARE(again.at(whole.base).size(), std::size_t(1));
    QVERIFY(again.at(QUrl(u"https://git.example.com"_s)).empty());
}

void TestAccountList::aMarkThatIsNotPlainlyTakenAwayHolds_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("holds");
    QTest::newRow("true") << QByteArray("true") << true;
    QTest::newRow("false") << QByteArray("false") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("a word") << QByteArray("\"yes\"") << true;
    QTest::newRow("a number") << QByteArray("1") << true;
    QTest::newRow("an object") << QByteArray("{}") << true;
}

void TestAccountList::aMarkThatIsNotPlainlyTakenAwayHolds()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, holds);
    put(QByteArray("{\"version\":1,\"accounts\":[{\"id\":\"a\",\"name\":\"work\",\"address\":\"https://git.example.com\",\"token\":\"session\",\"read_only\":V,\"production\":V}]}").replace("V", value));
    const AccountList list(path());
    QCOMPARE(list.accounts().size(), std::size_t(1));
    QCOMPARE(list.accounts().front().isReadOnly, holds);
    QCOMPARE(list.accounts().front().isProduction, holds);
}

void TestAccountList::theReadOnlyMarkIsOfAUserOfAnInstance()
{
    AccountList list(path());
    Account mira = account(u"mira"_s), admin = account(u"admin"_s);
    mira.username = u"mira"_s;
    mira.isReadOnly = true;
    admin.username = u"root"_s;
    list.add(mira);
    QVERIFY(list.isReadOnly(mira.base, u"mira"_s));
    QVERIFY(list.isReadOnly(mira.base, u"somebody else"_s));   // all that are there are marked
    admin = list.add(admin);
    QVERIFY(!list.isReadOnly(mira.base, u"root"_s));
    QVERIFY(!list.isReadOnly(mira.base, u"somebody else"_s));
    QVERIFY(list.isReadOnly(mira.base, u"mira"_s));
    QVERIFY(!list.isReadOnly(QUrl(u"https://other.example.com"_s), u"mira"_s));
}

void TestAccountList::namesAreUniqueRegardlessOfCase()
{
    AccountList list(path());
    const Account first = list.add(account(u"work"_s));
    const Account second = list.add(account(u"Work"_s));
    QCOMPARE(first.name, u"work"_s);
    QCOMPARE(second.name, u"Work 2"_s);
    Account renamed = second;
    renamed.name = u"WORK"_s;
    list.update(renamed);
    QCOMPARE(list.find(second.id)->name, u"WORK 2"_s);
    renamed.name = u"home"_s;
    list.update(renamed);
    QCOMPARE(list.named(u"HOME"_s)->id, second.id);
    list.remove(second.id);
    QVERIFY(!list.named(u"home"_s));
    list.update(renamed);   // gone: nothing comes back
    QCOMPARE(list.accounts().size(), std::size_t(1));
}

void TestAccountList::coloursAreFreeOnesFirst()
{
    AccountList list(path());
    QSet<int> seen;
    for (int i = 0; i < accountColours; ++i) {
        Account next = account(u"a%1"_s.arg(i));
        next.colour = list.freeColour();
        seen += int(next.colour);
        list.add(next);
    }
    QCOMPARE(seen.size(), accountColours);
}

void TestAccountList::whatIsNotUnderstoodIsKept()
{
    put(R"({"version":1,"last_used":"a","frobs":7,"accounts":[
        {"id":"a","name":"work","address":"https://git.example.com","token":"key store","colour":"ultraviolet","badge":{"x":1}},
        {"id":"b","name":"tele","address":"https://tele.example.com","token":"telepathy"},
        {"id":"a","name":"twin","address":"https://git.example.com","token":"session"},
        "what is this"]})");
    AccountList list(path());
    QVERIFY(!list.trouble());
    QCOMPARE(list.accounts().size(), std::size_t(1));
    list.add(account(u"home"_s));
    const QJsonObject root = QJsonDocument::fromJson(text()).object();
    QCOMPARE(root["frobs"_L1].toInt(), 7);
    const QJsonArray entries = root["accounts"_L1].toArray();
    QCOMPARE(entries.size(), 5);
    QCOMPARE(entries[0]["badge"_L1]["x"_L1].toInt(), 1);
    QCOMPARE(entries[2]["token"_L1].toString(), u"telepathy"_s);
    QCOMPARE(entries[3]["name"_L1].toString(), u"twin"_s);
    QCOMPARE(entries[4].toString(), u"what is this"_s);
}

void TestAccountList::anOddFileIsToldAndNotLost_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version":1,"accounts":[{"id":"a")");
    QTest::newRow("no JSON") << QByteArray("[accounts]\nname=work\n");
    QTest::newRow("another JSON") << QByteArray(R"({"dependencies":{}})");
    QTest::newRow("accounts are no list") << QByteArray(R"({"version":1,"accounts":{}})");
    QTest::newRow("zero bytes") << QByteArray(4096, '\0');
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ');
}

void TestAccountList::anOddFileIsToldAndNotLost()
{
    QFETCH(const QByteArray, content);
    put(content);
    AccountList list(path());
    QVERIFY(list.trouble().has_value());
    QCOMPARE(list.trouble()->kind, AccountFileTrouble::Kind::Broken);
    QCOMPARE(list.trouble()->file, path());
    QCOMPARE(text(), content);   // looking changes nothing
    list.add(account(u"work"_s));
    QVERIFY(!list.trouble());
    QCOMPARE(AccountList(path()).accounts().size(), std::size_t(1));
    const QFileInfoList aside = QDir(m_folder->filePath(u"muster"_s)).entryInfoList({ u"accounts.json.broken-*"_s });
    QCOMPARE(aside.size(), 1);
    QFile kept(aside.constFirst().filePath());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void TestAccountList::aNewerFileIsReadAndNotWritten()
{
    const QByteArray newer = R"({"version":2,"last_used":"a","accounts":[{"id":"a","name":"work","address":"https://git.example.com","token":"key store"}]})";
    put(newer);
    AccountList list(path());
    QCOMPARE(list.trouble()->kind, AccountFileTrouble::Kind::Newer);
    QCOMPARE(list.accounts().size(), std::size_t(1));
    list.add(account(u"home"_s));
    list.setLastUsed({});
    QCOMPARE(list.accounts().size(), std::size_t(2));   // for this session
    QCOMPARE(text(), newer);
}

void TestAccountList::whereNothingCanBeWrittenTheSessionGoesOn()
{
    AccountList list(path());
    list.add(account(u"work"_s));
    QSignalSpy told(&list, &AccountList::troubleChanged);
    {
        const test::ReadOnlyMedium medium(m_folder->filePath(u"muster"_s));
        list.add(account(u"home"_s));
        QCOMPARE(list.trouble()->kind, AccountFileTrouble::Kind::Unwritable);
        list.add(account(u"away"_s));
        QCOMPARE(list.accounts().size(), std::size_t(3));
        QCOMPARE(told.count(), 1);   // once
    }
    list.setLastUsed(list.accounts().front().id);
    QVERIFY(!list.trouble());
    QCOMPARE(AccountList(path()).accounts().size(), std::size_t(3));
}

void TestAccountList::whatBreaksMeanwhileIsSetAsideAndMemoryGoesOn()
{
    AccountList list(path());
    list.add(account(u"work"_s));
    put("garbage");
    list.add(account(u"home"_s));
    QVERIFY(!list.trouble());
    QCOMPARE(AccountList(path()).accounts().size(), std::size_t(2));
    QCOMPARE(QDir(m_folder->filePath(u"muster"_s)).entryList({ u"accounts.json.broken-*"_s }).size(), 1);
    QVERIFY(QFile::remove(path()));
    list.add(account(u"away"_s));
    QCOMPARE(AccountList(path()).accounts().size(), std::size_t(3));
}

void TestAccountList::anotherMustersAccountsAreNotWrittenOver()
{
    AccountList one(path()), other(path());
    one.add(account(u"work"_s));
    other.add(account(u"home"_s));
    QCOMPARE(other.accounts().size(), std::size_t(2));
    QCOMPARE(AccountList(path()).accounts().size(), std::size_t(2));
}

void TestAccountList::theFileIsForItsOwnerAndHoldsNoToken()
{
    AccountList list(path());
    list.add(account(u"work"_s));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    const QStringList keys = QJsonDocument::fromJson(text())["accounts"_L1][0].toObject().keys();
    QCOMPARE(keys, (QStringList{ u"address"_s, u"colour"_s, u"id"_s, u"name"_s, u"token"_s }));
    QVERIFY(text().contains(R"("token": "key store")"));
}

void TestAccountList::theEndOfATokenIsToldOnceForEachThreshold_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<int>("warned");
    QTest::addColumn<int>("told");   // -1: nothing
    QTest::newRow("15 days") << 15 << 0 << -1;
    QTest::newRow("14 days") << 14 << 0 << 14;
    QTest::newRow("14 days, told") << 14 << 14 << -1;
    QTest::newRow("8 days, told at 14") << 8 << 14 << -1;
    QTest::newRow("7 days, told at 14") << 7 << 14 << 7;
    QTest::newRow("7 days, told") << 7 << 7 << -1;
    QTest::newRow("5 days, first look") << 5 << 0 << 7;
    QTest::newRow("2 days, told at 7") << 2 << 7 << -1;
    QTest::newRow("1 day, told at 7") << 1 << 7 << 1;
    QTest::newRow("1 day, told") << 1 << 1 << -1;
    QTest::newRow("over") << 0 << 7 << 1;
    QTest::newRow("long over, told") << -30 << 1 << -1;
}

void TestAccountList::theEndOfATokenIsToldOnceForEachThreshold()
{
    QFETCH(const int, daysLeft);
    QFETCH(const int, warned);
    const QDate today(2026, 3, 1);
    Account some = account(u"work"_s);
    some.tokenEnds = today.addDays(daysLeft);
    some.expiryWarned = warned;
    QTEST(expiryToTell(some, today).value_or(-1), "told");
    some.tokenEnds.reset();
    QVERIFY(!expiryToTell(some, today));
}

void TestAccountList::anotherTokenBeginsToCountAnew()
{
    Account some = account(u"work"_s);
    some.tokenEnds = QDate(2026, 3, 5);
    some.expiryWarned = 7;
    QVERIFY(!noteTokenEnd(some, QDate(2026, 3, 5)));
    QCOMPARE(some.expiryWarned, 7);
    QVERIFY(noteTokenEnd(some, QDate(2027, 3, 5)));
    QCOMPARE(some.expiryWarned, 0);
    QVERIFY(noteTokenEnd(some, std::nullopt));
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
