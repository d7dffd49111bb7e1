// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/canary/canary.h"
#include "tests/support/serverfixture.h"
#include "tests/support/tlsfront.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

enum class Way { Stdin, File, Environment, None };

} // namespace

/// A token goes through everything that muster-cli does, as loud as it can be made; then it is looked for in every byte that
/// was written and in what the kernel tells of the processes.
class TestCanaryCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSearchFindsWhatIsThere_data();
    void theSearchFindsWhatIsThere();
    void nothingThatIsWrittenHoldsTheToken_data();
    void nothingThatIsWrittenHoldsTheToken();
    void tokensThatGitLabGaveOutAreNotWrittenEither();
    void aServerThatThrowsTheTokenBackDoesNotGetItWritten();
    void aRunningCommandShowsNoToken_data();
    void aRunningCommandShowsNoToken();
    void theWindowProgramShowsNoTokenEither();
    void aCrashLeavesNoToken();

private:
    [[nodiscard]] QByteArray token() { return m_server->token(); }
    [[nodiscard]] QProcessEnvironment environment() const;
    void give(QProcess &process, QStringList arguments, Way way, const QUrl &url);
    QByteArray run(const QStringList &arguments, Way way, const QUrl &url = {});
    [[nodiscard]] QString profile(const QString &name) const { return m_profile->filePath(name); }

    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QTemporaryDir> m_elsewhere;   // of the token's file
    int m_logs = 0;
};

void TestCanaryCli::init()
{
    m_logs = 0;
    m_server = std::make_unique<ServerFixture>(ServerFixture::still(60));
    m_profile = std::make_unique<QTemporaryDir>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    for (const QString &name : { u"config"_s, u"data"_s, u"cache"_s, u"logs"_s, u"work"_s })
        QVERIFY(QDir(m_profile->path()).mkpath(name));
    QFile file(m_elsewhere->filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(token() + '\n');
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

QProcessEnvironment TestCanaryCli::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, profile(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, profile(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, profile(u"cache"_s));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"GITLAB_HOST"_s);
    environment.remove(u"GITLAB_TOKEN"_s);
    return environment;
}

void TestCanaryCli::give(QProcess &process, QStringList arguments, Way way, const QUrl &url)
{
    if (way != Way::None)
        arguments += { u"--url"_s, (url.isEmpty() ? m_server->url() : url).toString() };
    QProcessEnvironment with = environment();
    if (way == Way::Stdin)
        arguments += u"--token-stdin"_s;
    else if (way == Way::File)
        arguments += { u"--token-file"_s, m_elsewhere->filePath(u"token"_s) };
    else if (way == Way::Environment)
        with.insert(u"GITLAB_TOKEN"_s, QString::fromLatin1(token()));
    process.setProcessEnvironment(with);
    process.setWorkingDirectory(profile(u"work"_s));
    const QString log = profile(u"logs/%1"_s.arg(++m_logs));
    process.setStandardErrorFile(log + u".err"_s);
    process.start(QStringLiteral(MUSTER_CLI), arguments);
    QVERIFY(process.waitForStarted());
    if (way == Way::Stdin)
        process.write(token() + '\n');
    process.closeWriteChannel();
}

QByteArray TestCanaryCli::run(const QStringList &arguments, Way way, const QUrl &url)
{
    QProcess process;
    give(process, arguments, way, url);
    // The loop runs on: what stands before the server may live on this thread.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        qFatal("muster-cli does not end");
    const QByteArray out = process.readAllStandardOutput();
    QFile kept(profile(u"work/%1.out"_s.arg(m_logs)));
    if (!kept.open(QIODevice::WriteOnly) || kept.write(out) != out.size())
        qFatal("the output cannot be kept");
    return out;
}

void TestCanaryCli::theSearchFindsWhatIsThere_data()
{
    QTest::addColumn<int>("form");
    for (int i = 0; i < Canary("glpat-0123456789abcdefghij").forms().size(); ++i)
        QTest::addRow("form %d", i) << i;
    QTest::newRow("a cookie's base64") << -1;
}
void TestCanaryCli::theSearchFindsWhatIsThere()
{
    QFETCH(const int, form);
    const Canary canary(token());
    QVERIFY(canary.filesBelow(m_profile->path()).isEmpty());
    QFile file(profile(u"data/.hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray login = "oauth2:" + token();
    file.write("something before " + (form < 0 ? login.toBase64() : canary.forms().at(form)) + " and behind");
    file.close();
    QCOMPARE(canary.filesBelow(m_profile->path()).size(), 1);
}

void TestCanaryCli::nothingThatIsWrittenHoldsTheToken_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("--token-stdin") << Way::Stdin;
    QTest::newRow("--token-file") << Way::File;
    QTest::newRow("GITLAB_TOKEN") << Way::Environment;
}
void TestCanaryCli::nothingThatIsWrittenHoldsTheToken()
{
    QFETCH(const Way, way);
    QVERIFY(!run({ u"doctor"_s }, way).isEmpty());
    const QJsonArray runners = QJsonDocument::fromJson(run({ u"list"_s, u"--json"_s, u"paused:no busy:no"_s }, way)).object()["items"_L1].toArray();
    QVERIFY(runners.size() >= 2);
    const QString first = QString::number(runners.first()["id"_L1].toInteger()), second = QString::number(runners.at(1)["id"_L1].toInteger());
    run({ u"list"_s, u"--csv"_s }, way);
    run({ u"show"_s, first, u"--json"_s }, way);
    run({ u"lookup"_s, first, u"--json"_s }, way);
    run({ u"queue"_s, u"--json"_s }, way);
    run({ u"pause"_s, u"id:"_s + first, u"--yes"_s }, way);
    const QJsonArray runs = QJsonDocument::fromJson(run({ u"activity"_s, u"--json"_s }, Way::None)).object()["items"_L1].toArray();
    QVERIFY(!runs.isEmpty());
    run({ u"undo"_s, runs.first()["run"_L1].toString(), u"--yes"_s }, way);
    const QByteArray plan = run({ u"delete"_s, u"id:"_s + second, u"--dry-run"_s, u"--json"_s }, way);
    QFile planFile(profile(u"work/plan.json"_s));
    QVERIFY(planFile.open(QIODevice::WriteOnly));
    planFile.write(plan);
    planFile.close();
    run({ u"delete"_s, u"--plan"_s, planFile.fileName(), u"--yes"_s }, way);
    QCOMPARE(QJsonDocument::fromJson(run({ u"activity"_s, u"--json"_s }, Way::None)).object()["items"_L1].toArray().size(), 3);   // pause, undo, delete
    for (const QStringList &command : { QStringList{ u"versions"_s, u"--behind"_s, u"1"_s }, QStringList{ u"snapshot"_s, u"--json"_s }, QStringList{ u"changes"_s, u"--since"_s, u"1d"_s },
             QStringList{ u"findings"_s, u"--json"_s }, QStringList{ u"edit"_s, u"id:"_s + first, u"--add-tag"_s, u"seen"_s, u"--yes"_s },
             QStringList{ u"contain"_s, u"id:"_s + first, u"--reason"_s, u"a test"_s, u"--yes"_s },
             QStringList{ u"maintain"_s, u"paused:no"_s, u"--at-once"_s, u"2"_s, u"--keep-online"_s, u"0"_s, u"--dry-run"_s, u"--json"_s }, QStringList{ u"maintain"_s, u"--list"_s } })
        run(command, way);
    for (const QString &name : { u"activity.csv"_s, u"activity.jsonl"_s })
        run({ u"activity"_s, u"--export"_s, name }, Way::None);
    run({ u"activity"_s, u"--verify"_s }, Way::None);
    // Trouble talks most.
    run({ u"list"_s }, way, QUrl(u"http://127.0.0.1:9"_s));
    TlsFront front(m_server->url(), u"selfsigned"_s);
    QVERIFY(front.listen());
    run({ u"list"_s }, way, front.url());
    m_server->faults().add({ .rootField = u"runners"_s, .times = -1 }, muster::demo::Fault::unauthorized());
    run({ u"list"_s }, way);

    QVERIFY(QFile::exists(profile(u"data/muster/journal.sqlite"_s)));
    QVERIFY(QFile::exists(profile(u"data/muster/history.sqlite"_s)));
    QVERIFY(QFile::exists(profile(u"work/activity.jsonl"_s)));
    QVERIFY(QFile(profile(u"logs/1.err"_s)).size() > 0);   // it was loud indeed
    QCOMPARE(Canary(token()).filesBelow(m_profile->path()), QStringList());
}

/// Their one place is the output, which is not kept here.
void TestCanaryCli::tokensThatGitLabGaveOutAreNotWrittenEither()
{
    const QJsonArray runners = QJsonDocument::fromJson(run({ u"list"_s, u"--json"_s }, Way::Stdin)).object()["items"_L1].toArray();
    QVERIFY(!runners.isEmpty());
    const QString first = u"id:%1"_s.arg(runners.first()["id"_L1].toInteger());
    for (const QStringList &command : { QStringList{ u"reset-token"_s, first, u"--yes"_s }, QStringList{ u"create"_s, u"--for-instance"_s, u"--yes"_s } }) {
        QProcess process;
        give(process, command, Way::Stdin, {});
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        const QByteArray issued = process.readAllStandardOutput().split('\n').first().split('\t').last();
        QVERIFY2(issued.size() > 12, issued.constData());
        run({ u"activity"_s, u"--json"_s }, Way::None);
        run({ u"activity"_s, u"--export"_s, u"tokens.jsonl"_s }, Way::None);
        QCOMPARE(Canary(issued).filesBelow(m_profile->path()), QStringList());
    }
    QVERIFY(QFile::exists(profile(u"work/tokens.jsonl"_s)));
}

void TestCanaryCli::aServerThatThrowsTheTokenBackDoesNotGetItWritten()
{
    QTcpServer hostile;
    QVERIFY(hostile.listen(QHostAddress::LocalHost));
    connect(&hostile, &QTcpServer::newConnection, &hostile, [&] {
        QTcpSocket *socket = hostile.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            const QByteArray body = "{\"message\":\"" + token() + ' ' + token().toBase64() + ' ' + token().left(20) + "\"}";
            socket->write("HTTP/1.1 403 " + token() + "\r\nX-Request-Id: " + token() + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    });
    run({ u"doctor"_s }, Way::Stdin, QUrl(u"http://127.0.0.1:%1"_s.arg(hostile.serverPort())));
    QFile log(profile(u"logs/1.err"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("…"));
    QCOMPARE(Canary(token()).filesBelow(m_profile->path()), QStringList());
}

void TestCanaryCli::aRunningCommandShowsNoToken_data()
{
    nothingThatIsWrittenHoldsTheToken_data();
}
void TestCanaryCli::aRunningCommandShowsNoToken()
{
    QFETCH(const Way, way);
    QProcess process;
    give(process, { u"queue"_s, u"--watch"_s, u"600"_s }, way, {});
    const Canary canary(token());
    // When it has asked GitLab, it has long been through the start of main().
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().count() > 4, 20'000);
    QCOMPARE(canary.shownOfProcess(process.processId()), QStringList());
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestCanaryCli::theWindowProgramShowsNoTokenEither()
{
    QProcess process;
    QProcessEnvironment with = environment();
    with.insert(u"GITLAB_TOKEN"_s, QString::fromLatin1(token()));
    process.setProcessEnvironment(with);
    process.setWorkingDirectory(profile(u"work"_s));
    process.setStandardErrorFile(profile(u"logs/window.err"_s));
    process.start(QStringLiteral(MUSTER), { u"--url"_s, m_server->url().toString() });
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().count() > 3, 20'000);   // who the token is
    const Canary canary(token());
    QCOMPARE(canary.shownOfProcess(process.processId()), QStringList());
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(canary.filesBelow(m_profile->path()), QStringList());
}

void TestCanaryCli::aCrashLeavesNoToken()
{
#ifndef NDEBUG
    QSKIP("only release builds keep core files from being written; how they do it is in tst_hardening");
#else
    QProcess process;
    process.setChildProcessModifier([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
    give(process, { u"queue"_s, u"--watch"_s, u"600"_s }, Way::Stdin, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().count() > 4, 20'000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGSEGV), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QVERIFY(QDir(profile(u"work"_s)).entryList({ u"core*"_s }, QDir::Files).isEmpty());
    QCOMPARE(Canary(token()).filesBelow(m_profile->path()), QStringList());
#endif
}

QTEST_GUILESS_MAIN(TestCanaryCli)
#include "tst_canarycli.moc"
