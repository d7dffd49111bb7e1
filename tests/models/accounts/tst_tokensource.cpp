// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/tokensource.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestTokenSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountNamesBecomeVariables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("variable");
        QTest::newRow("plain") << u"work"_s << u"MUSTER_TOKEN_WORK"_s;
        QTest::newRow("other characters") << u"git.example-2 é"_s << u"MUSTER_TOKEN_GIT_EXAMPLE_2__"_s;
    }
    void accountNamesBecomeVariables()
    {
        QFETCH(const QString, name);
        QTEST(tokenVariable(name), "variable");
    }

    void onlyOneWordOfVisibleAsciiIsAToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("token");   // empty: refused
        QTest::newRow("plain") << QByteArray("glpat-abc_1.2") << QByteArray("glpat-abc_1.2");
        QTest::newRow("line end") << QByteArray(" glpat-abc\r\n") << QByteArray("glpat-abc");
        QTest::newRow("empty") << QByteArray(" \n") << QByteArray();
        QTest::newRow("two words") << QByteArray("glpat abc") << QByteArray();
        QTest::newRow("a header smuggled in") << QByteArray("glpat\r\nX-Other: 1") << QByteArray();
        QTest::newRow("not ASCII") << QByteArray("gl\xc3\xa9") << QByteArray();
        QTest::newRow("zero byte") << QByteArray("gl\0x", 4) << QByteArray();
        QTest::newRow("longest") << QByteArray(4096, 'a') << QByteArray(4096, 'a');
        QTest::newRow("too long") << QByteArray(4097, 'a') << QByteArray();
    }
    void onlyOneWordOfVisibleAsciiIsAToken()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, token);
        const auto checked = checkedToken(text);
        QCOMPARE(checked.has_value(), !token.isEmpty());
        if (checked)
            QCOMPARE(checked->reveal(), token);
        else
            QVERIFY2(!checked.error().detail.contains("glpat"_L1), "an error must not show what was there");
    }

    void theFirstLineOfADeviceIsRead()
    {
        QBuffer buffer;
        buffer.setData("glpat-one\nglpat-two\n");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(tokenFromDevice(buffer)->reveal(), QByteArray("glpat-one"));
    }

    void aFileThatOthersCanReadIsSaid()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("glpat-one\n");
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QCOMPARE(tokenFromFile(file.fileName())->token.reveal(), QByteArray("glpat-one"));
        QVERIFY(!tokenFromFile(file.fileName())->isReadableByOthers);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther);
        QVERIFY(tokenFromFile(file.fileName())->isReadableByOthers);
        const auto missing = tokenFromFile(directory.filePath(u"none"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::Io);
    }

    void theEnvironmentIsAskedInOrder_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("hasAddress");
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("found");   // name of the variable; empty: none
        const QStringList both{ u"MUSTER_TOKEN_WORK=glpat-a"_s, u"GITLAB_TOKEN=glpat-b"_s };
        QTest::newRow("nothing set") << u"work"_s << true << QStringList() << QString();
        QTest::newRow("the account's own first") << u"work"_s << true << both << u"MUSTER_TOKEN_WORK"_s;
        QTest::newRow("another account's is not taken") << u"home"_s << false << both << QString();
        QTest::newRow("GITLAB_TOKEN with --url") << QString() << true << both << u"GITLAB_TOKEN"_s;
        QTest::newRow("GITLAB_TOKEN with GITLAB_HOST") << QString() << false << both + QStringList{ u"GITLAB_HOST=git.example.com"_s } << u"GITLAB_TOKEN"_s;
        QTest::newRow("GITLAB_TOKEN alone goes nowhere") << QString() << false << both << QString();
    }
    void theEnvironmentIsAskedInOrder()
    {
        QFETCH(const QString, account);
        QFETCH(const bool, hasAddress);
        QFETCH(const QStringList, variables);
        QFETCH(const QString, found);
        QProcessEnvironment environment;
        for (const QString &variable : variables)
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        const auto token = tokenFromEnvironment({ account, hasAddress }, environment);
        QVERIFY(token);
        QCOMPARE(token->has_value(), !found.isEmpty());
        if (*token)
            QCOMPARE((*token)->variable, found);
    }

    void aBrokenVariableIsAnErrorThatNamesIt()
    {
        QProcessEnvironment environment;
        environment.insert(u"MUSTER_TOKEN_WORK"_s, u"two words"_s);
        const auto token = tokenFromEnvironment({ u"work"_s, true }, environment);
        QVERIFY(!token);
        QVERIFY(token.error().detail.startsWith("MUSTER_TOKEN_WORK"_L1));
        QVERIFY(!token.error().detail.contains("two words"_L1));
    }
};

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
