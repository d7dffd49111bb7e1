// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/helpercommand.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace muster;
using namespace Qt::StringLiterals;
using Kind = TokenTrouble::Kind;

Q_DECLARE_METATYPE(TokenResult)

class TestHelperCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadAsAShellWould_data();
    void linesAreReadAsAShellWould();
    void theFirstLineIsTheToken_data();
    void theFirstLineIsTheToken();
    void whatGoesWrongIsTold_data();
    void whatGoesWrongIsTold();
    void noShellIsStarted();
    void theErrorStreamIsNeverToldWithATokenInIt_data();
    void theErrorStreamIsNeverToldWithATokenInIt();
    void whoHangsIsStoppedWithItsChildren();
    void itIsStoppedWhenNobodyWaitsAnyMore();
    void noTokenOfOursIsInItsEnvironment();

private:
    /// A script as a program, for what needs a shell to be played.
    QString script(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"helper%1"_s.arg(++m_scripts));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + text + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static TokenResult run(const QString &line, std::chrono::milliseconds patience = std::chrono::seconds(30), const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        HelperCommand helper;
        QSignalSpy finished(&helper, &HelperCommand::finished);
        helper.start({ line, environment, patience });
        if (finished.isEmpty() && !finished.wait(60'000))
            qFatal("no answer");
        QTest::qWait(0);
        return finished.count() == 1 ? finished.constFirst().constFirst().value<TokenResult>() : tl::unexpected(TokenTrouble{ Kind::Foreign, {}, u"answered twice"_s });
    }
    QTemporaryDir m_folder;
    int m_scripts = 0;
};

void TestHelperCommand::linesAreReadAsAShellWould_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"pass show gitlab/work"_s << true << QStringList{ u"pass"_s, u"show"_s, u"gitlab/work"_s };
    QTest::newRow("blanks around") << u"  pass \t show  "_s << true << QStringList{ u"pass"_s, u"show"_s };
    QTest::newRow("single quotes") << u"pass show 'git \"lab\\'"_s << true << QStringList{ u"pass"_s, u"show"_s, u"git \"lab\\"_s };
    QTest::newRow("double quotes") << u"pass \"my \\\"token\\\" \\n\""_s << true << QStringList{ u"pass"_s, u"my \"token\" \\n"_s };
    QTest::newRow("backslash") << u"pass my\\ token"_s << true << QStringList{ u"pass"_s, u"my token"_s };
    QTest::newRow("backslash at the end") << u"pass x\\"_s << true << QStringList{ u"pass"_s, u"x\\"_s };
    QTest::newRow("joined") << u"a'b c'\"d\"e"_s << true << QStringList{ u"ab cde"_s };
    QTest::newRow("empty word") << u"pass ''"_s << true << QStringList{ u"pass"_s, QString() };
    QTest::newRow("nothing is expanded") << u"echo $HOME `id` $(id) * ; rm | cat"_s << true << u"echo $HOME `id` $(id) * ; rm | cat"_s.split(u' ');
    QTest::newRow("empty") << QString() << true << QStringList();
    QTest::newRow("open single quote") << u"pass 'x"_s << false << QStringList();
    QTest::newRow("open double quote") << u"pass \"x\\\""_s << false << QStringList();
}

void TestHelperCommand::linesAreReadAsAShellWould()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isReadable);
    const std::optional<QStringList> words = commandWords(line);
    QCOMPARE(words.has_value(), isReadable);
    QTEST(words.value_or(QStringList()), "words");
}

void TestHelperCommand::theFirstLineIsTheToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one line") << QByteArray("echo glpat-one");
    QTest::newRow("no line end") << QByteArray("printf glpat-one");
    QTest::newRow("two lines") << QByteArray("printf 'glpat-one\\nuser: mira\\n'");
    QTest::newRow("Windows line ends") << QByteArray("printf 'glpat-one\\r\\nx\\r\\n'");
    QTest::newRow("noise on the error stream") << QByteArray("echo 'gpg: encrypted with …' >&2; echo glpat-one");
    QTest::newRow("slowly") << QByteArray("printf glpat-; sleep 0.1; echo one");
}

void TestHelperCommand::theFirstLineIsTheToken()
{
    QFETCH(const QByteArray, text);
    const TokenResult token = run(script(text));
    QVERIFY2(token.has_value(), token ? "" : qPrintable(u"%1 %2"_s.arg(int(token.error().kind)).arg(token.error().detail)));
    QCOMPARE(token->reveal(), QByteArray("glpat-one"));
}

void TestHelperCommand::whatGoesWrongIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing printed") << script("true") << int(Kind::CommandSilent) << QString();
    QTest::newRow("only blanks printed") << script("echo; echo ' '") << int(Kind::CommandSilent) << QString();
    QTest::newRow("an empty first line") << script("echo; echo glpat-one") << int(Kind::NotAToken) << u"the token is empty"_s;
    QTest::newRow("a sentence") << script("echo please log in first") << int(Kind::NotAToken) << u"a token is one word of letters, digits and signs"_s;
    QTest::newRow("fails") << script("echo 'Error: x is not in the password store.' >&2; exit 1") << int(Kind::CommandFailed) << u"Error: x is not in the password store."_s;
    QTest::newRow("fails though it prints") << script("echo glpat-one; exit 3") << int(Kind::CommandFailed) << QString();
    QTest::newRow("crashes") << script("kill -SEGV $$") << int(Kind::CommandFailed) << QString();
    QTest::newRow("prints without end") << script("yes glpat-one") << int(Kind::NotAToken) << u"it prints more than any token"_s;
    QTest::newRow("hostile words") << script("printf 'a\\033[31mb\\n' >&2; exit 1") << int(Kind::CommandFailed) << u"a␛[31mb"_s;
    QTest::newRow("open quote") << u"pass 'x"_s << int(Kind::CommandUnreadable) << QString();
    QTest::newRow("empty") << u"  "_s << int(Kind::CommandUnreadable) << QString();
}

void TestHelperCommand::whatGoesWrongIsTold()
{
    QFETCH(const QString, line);
    const TokenResult token = run(line);
    QVERIFY(!token);
    QTEST(int(token.error().kind), "kind");
    QTEST(token.error().detail, "detail");
}

void TestHelperCommand::noShellIsStarted()
{
    const TokenResult missing = run(u"/nowhere/such-a-helper --x"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Kind::CommandNotStarted);
    QCOMPARE(missing.error().what, u"/nowhere/such-a-helper"_s);
    const QString touched = m_folder.filePath(u"touched"_s);
    const TokenResult printed = run(u"/bin/echo glpat-one;touch %1"_s.arg(touched));
    QCOMPARE(printed.error().kind, Kind::NotAToken);
    QVERIFY(!QFile::exists(touched));
}

void TestHelperCommand::theErrorStreamIsNeverToldWithATokenInIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("printed on both streams") << QByteArray("echo canary1; echo 'cannot use canary1' >&2; exit 1");
    QTest::newRow("looks like GitLab's") << QByteArray("echo 'bad: glpat-canary1' >&2; exit 1");
    QTest::newRow("looks like an old one") << QByteArray("echo 'bad: canary1AAAAAAAAAAAAA' >&2; exit 1");
}

void TestHelperCommand::theErrorStreamIsNeverToldWithATokenInIt()
{
    QFETCH(const QByteArray, text);
    const TokenResult token = run(script(text));
    QCOMPARE(token.error().kind, Kind::CommandFailed);
    QVERIFY2(!token.error().detail.contains("canary1"_L1), qPrintable(token.error().detail));
}

void TestHelperCommand::whoHangsIsStoppedWithItsChildren()
{
    const QString pidFile = m_folder.filePath(u"child"_s);
    const QString path = script("sleep 300 & echo $! > '" + pidFile.toUtf8() + "'; wait");
    const TokenResult token = run(path, std::chrono::milliseconds(1500));
    QCOMPARE(token.error().kind, Kind::CommandHangs);
    QCOMPARE(token.error().what, path);
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t child = file.readAll().trimmed().toInt();
    QVERIFY(child > 1);
    const auto lives = [child] {   // a zombie that nobody collects does not
        QFile stat(u"/proc/%1/stat"_s.arg(child));
        return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z");
    };
    QTRY_VERIFY(!lives());
}

void TestHelperCommand::itIsStoppedWhenNobodyWaitsAnyMore()
{
    auto helper = std::make_unique<HelperCommand>();
    QSignalSpy finished(helper.get(), &HelperCommand::finished);
    helper->start({ script("sleep 300"), QProcessEnvironment::systemEnvironment(), std::chrono::seconds(60) });
    QElapsedTimer timer;
    timer.start();
    helper.reset();
    QVERIFY(timer.elapsed() < 30'000);   // and not 300 s
    QCOMPARE(finished.count(), 0);
}

void TestHelperCommand::noTokenOfOursIsInItsEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList secret{ u"MUSTER_TOKEN_WORK"_s, u"MUSTER_TOKEN_"_s, u"MUSTER_PROXY_PASSWORD"_s, u"GITLAB_TOKEN"_s, u"GITLAB_ACCESS_TOKEN"_s, u"GITLAB_PRIVATE_TOKEN"_s, u"GITLAB_OAUTH_TOKEN"_s,
        u"OAUTH_TOKEN"_s, u"CI_JOB_TOKEN"_s, u"GL_TOKEN"_s };
    for (const QString &name : secret)
        environment.insert(name, u"canary"_s);
    environment.insert(u"GITLAB_HOST"_s, u"git.example.com"_s);
    const QProcessEnvironment clean = environmentWithoutTokens(environment);
    for (const QString &name : secret)
        QVERIFY2(!clean.contains(name), qPrintable(name));
    QCOMPARE(clean.value(u"GITLAB_HOST"_s), u"git.example.com"_s);
    QVERIFY(clean.contains(u"PATH"_s));
    const TokenResult token = run(script("env | grep -c canary > '" + m_folder.filePath(u"count"_s).toUtf8() + "'; echo glpat-one"), std::chrono::seconds(30), environment);
    QVERIFY(token.has_value());
    QFile count(m_folder.filePath(u"count"_s));
    QVERIFY(count.open(QIODevice::ReadOnly));
    QCOMPARE(count.readAll().trimmed(), QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestHelperCommand)
#include "tst_helpercommand.moc"
