// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

/// Which GitLab the built muster-cli asks and with which token, with a list of instances at hand.
class TestInstances final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTokenComesFromWhereItIsDocumented_data();
    void theTokenComesFromWhereItIsDocumented();
    void noTokenGoesWhereItDoesNotBelong_data();
    void noTokenGoesWhereItDoesNotBelong();
    void nothingIsChangedOnAnInstanceThatIsMarkedReadOnly_data();
    void nothingIsChangedOnAnInstanceThatIsMarkedReadOnly();
    void severalInstancesAreListedTogether_data();
    void severalInstancesAreListedTogether();
    void oneThatIsMissingIsToldAndTheOthersAreListed();
    void severalInstancesAreForListingOnly_data();
    void severalInstancesAreForListingOnly();
    void aDamagedListIsToldAndNotTouched();

private:
    struct Answer {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Answer run(const QStringList &arguments, const QStringList &variables = {}, const QString &config = {}) const;
    [[nodiscard]] QString expanded(QString text) const
    {
        return text.replace(u"URL"_s, m_server->url().toString())
            .replace(u"ADMIN"_s, QString::fromLatin1(m_server->token()))
            .replace(u"USER"_s, QString::fromLatin1(m_server->token(demo::TokenKind::User)))
            .replace(u"HELPER"_s, m_folder.filePath(u"helper"_s));
    }
    void put(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::unique_ptr<ServerFixture> m_server;
    QTemporaryDir m_folder;
};

void TestInstances::initTestCase()
{
    m_server = std::make_unique<ServerFixture>(ServerFixture::still(20));
    const QString accounts = u"{\"version\":1,\"accounts\":["
                             "{\"id\":\"a\",\"name\":\"Admin\",\"address\":\"URL\",\"token\":\"environment\",\"token_source\":\"WORK_TOKEN\"},"
                             "{\"id\":\"b\",\"name\":\"mira\",\"address\":\"URL\",\"token\":\"command\",\"token_source\":\"HELPER mira\"},"
                             "{\"id\":\"c\",\"name\":\"silent\",\"address\":\"URL\",\"token\":\"command\",\"token_source\":\"true\"},"
                             "{\"id\":\"d\",\"name\":\"once\",\"address\":\"URL\",\"token\":\"session\"},"
                             "{\"id\":\"e\",\"name\":\"stored\",\"address\":\"URL\",\"token\":\"key store\"},"
                             "{\"id\":\"g\",\"name\":\"locked\",\"address\":\"URL\",\"username\":\"mira\",\"token\":\"environment\",\"token_source\":\"LOCKED_TOKEN\",\"read_only\":true},"
                             "{\"id\":\"f\",\"name\":\"alone\",\"address\":\"http://localhost:1\",\"token\":\"command\",\"token_source\":\"HELPER\"}]}"_s;
    put(m_folder.filePath(u"config/muster/accounts.json"_s), expanded(accounts).toUtf8());
    const QString helper = m_folder.filePath(u"helper"_s);
    // What a helper would find of tokens in its environment, it would print in place of the right one.
    put(helper, expanded(u"#!/bin/sh\nif [ -n \"$GITLAB_TOKEN$MUSTER_TOKEN_MIRA\" ]; then echo glpat-leaked; else echo USER; fi\n"_s).toUtf8());
    QFile::setPermissions(helper, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TestInstances::Answer TestInstances::run(const QStringList &arguments, const QStringList &variables, const QString &config) const
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, config.isEmpty() ? m_folder.filePath(u"config"_s) : config);
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), expanded(variable.section(u'=', 1)));
    process.setProcessEnvironment(environment);
    QStringList all;
    for (const QString &argument : arguments)
        all += expanded(argument);
    process.start(QStringLiteral(MUSTER_CLI), all);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError() };
}

void TestInstances::theTokenComesFromWhereItIsDocumented_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("username");
    const QStringList named{ u"--instance"_s, u"mira"_s };
    QTest::newRow("a variable of the instance") << QStringList{ u"--instance"_s, u"admin"_s } << QStringList{ u"WORK_TOKEN=ADMIN"_s } << u"root"_s;
    QTest::newRow("a helper of the instance") << named << QStringList() << u"mira"_s;
    QTest::newRow("MUSTER_TOKEN_NAME comes first") << named << QStringList{ u"MUSTER_TOKEN_MIRA=ADMIN"_s } << u"root"_s;
    QTest::newRow("GITLAB_TOKEN with --url comes before the instance's") << named + QStringList{ u"--url"_s, u"URL"_s } << QStringList{ u"GITLAB_TOKEN=ADMIN"_s } << u"root"_s;
    QTest::newRow("GITLAB_TOKEN with its own GITLAB_HOST as well") << named << QStringList{ u"GITLAB_HOST=URL"_s, u"GITLAB_TOKEN=ADMIN"_s } << u"root"_s;
    QTest::newRow("GITLAB_TOKEN alone does not count") << named << QStringList{ u"GITLAB_TOKEN=ADMIN"_s } << u"mira"_s;
    QTest::newRow("GITLAB_TOKEN of another host does not count") << named << QStringList{ u"GITLAB_HOST=https://other.example.com"_s, u"GITLAB_TOKEN=ADMIN"_s } << u"mira"_s;
    QTest::newRow("the same address and the instance's token") << named + QStringList{ u"--url"_s, u"URL/"_s } << QStringList() << u"mira"_s;
    QTest::newRow("without an instance as ever") << QStringList{ u"--url"_s, u"URL"_s } << QStringList{ u"GITLAB_TOKEN=USER"_s } << u"mira"_s;
}

void TestInstances::theTokenComesFromWhereItIsDocumented()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, variables);
    QFETCH(const QString, username);
    const Answer answer = run(arguments + QStringList{ u"doctor"_s, u"--json"_s }, variables);
    QVERIFY2(answer.status == 0, answer.err.constData());
    const QByteArray quoted = u"\"%1\""_s.arg(username).toUtf8();
    QVERIFY2(answer.out.contains(quoted), answer.out.constData());
}

void TestInstances::noTokenGoesWhereItDoesNotBelong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("nothing given, with the names there are") << QStringList() << QStringList{ u"GITLAB_TOKEN=ADMIN"_s } << 64 << QByteArray("Admin, mira, silent");
    QTest::newRow("unknown instance") << QStringList{ u"--instance"_s, u"nobody"_s } << QStringList() << 64 << QByteArray("Admin, mira, silent");
    QTest::newRow("another address than the instance's") << QStringList{ u"--instance"_s, u"alone"_s, u"--url"_s, u"URL"_s } << QStringList() << 4 << QByteArray("its token is not sent");
    QTest::newRow("several at one address") << QStringList{ u"--url"_s, u"URL"_s } << QStringList() << 64 << QByteArray("choose one with --instance");
    QTest::newRow("a variable that is not set") << QStringList{ u"--instance"_s, u"admin"_s } << QStringList() << 4 << QByteArray("WORK_TOKEN is not set");
    QTest::newRow("a helper without words") << QStringList{ u"--instance"_s, u"silent"_s } << QStringList() << 4 << QByteArray("printed no token");
    QTest::newRow("for one session only") << QStringList{ u"--instance"_s, u"once"_s } << QStringList() << 4 << QByteArray("one session only");
    QTest::newRow("no key store") << QStringList{ u"--instance"_s, u"stored"_s } << QStringList() << 4 << QByteArray("no key store");
}

void TestInstances::noTokenGoesWhereItDoesNotBelong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, variables);
    const qsizetype asked = m_server->log().count();
    const Answer answer = run(arguments + QStringList{ u"list"_s }, variables);
    QTEST(answer.status, "status");
    QFETCH(const QByteArray, told);
    QVERIFY2(answer.err.contains(told), answer.err.constData());
    QCOMPARE(m_server->log().count(), asked);
}

void TestInstances::nothingIsChangedOnAnInstanceThatIsMarkedReadOnly_data()
{
    QTest::addColumn<QStringList>("command");
    const QStringList named{ u"--instance"_s, u"locked"_s, u"--yes"_s };
    QTest::newRow("pause") << named + QStringList{ u"pause"_s, u"type:group"_s };
    QTest::newRow("delete") << named + QStringList{ u"delete"_s, u"status:offline"_s };
    QTest::newRow("edit") << named + QStringList{ u"edit"_s, u"--add-tag"_s, u"x"_s, u"type:group"_s };
    QTest::newRow("cancel") << named + QStringList{ u"cancel"_s, u"job:1"_s };
    QTest::newRow("create") << named + QStringList{ u"create"_s, u"--group"_s, u"acme"_s };
}

void TestInstances::nothingIsChangedOnAnInstanceThatIsMarkedReadOnly()
{
    QFETCH(const QStringList, command);
    const Answer answer = run(command, { u"LOCKED_TOKEN=ADMIN"_s });
    QVERIFY2(answer.status == 5, answer.err.constData());
    QVERIFY2(answer.err.contains("marked as read-only"), answer.err.constData());
    for (const demo::LogEntry &entry : m_server->log().entries())
        QVERIFY2(entry.changes.empty(), qPrintable(entry.path));
}

void TestInstances::severalInstancesAreListedTogether_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("items");
    QTest::newRow("both") << QStringList{ u"list"_s, u"--json"_s } << 40;
    QTest::newRow("one of them by the filter") << QStringList{ u"list"_s, u"--json"_s, u"instance:locked"_s } << 20;
    QTest::newRow("ordered by the instance") << QStringList{ u"list"_s, u"--json"_s, u"--sort"_s, u"instance:desc"_s } << 40;
}

void TestInstances::severalInstancesAreListedTogether()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, items);
    const QStringList named{ u"--instance"_s, u"admin"_s, u"--instance"_s, u"locked"_s };
    const Answer answer = run(named + arguments, { u"WORK_TOKEN=ADMIN"_s, u"LOCKED_TOKEN=ADMIN"_s });
    QVERIFY2(answer.status == 0, answer.err.constData());
    const QJsonObject document = QJsonDocument::fromJson(answer.out).object();
    QCOMPARE(document["count"_L1].toInt(), items);
    QVERIFY(document["complete"_L1].toBool());
    QCOMPARE(document["instances"_L1].toArray().size(), 2);
    QSet<QString> names;
    QSet<qint64> ids;
    for (const QJsonArray all = document["items"_L1].toArray(); const auto &item : all) {
        names += item["instance"_L1].toString();
        ids += item["id"_L1].toInteger();
    }
    QCOMPARE(names.size(), items / 20);
    QVERIFY(names.contains(u"locked"_s));
    QCOMPARE(ids.size(), 20);   // as GitLab gives them
    QVERIFY(*std::max_element(ids.begin(), ids.end()) < 1'000'000);
    const Answer text = run(named + QStringList{ u"list"_s }, { u"WORK_TOKEN=ADMIN"_s, u"LOCKED_TOKEN=ADMIN"_s });
    QVERIFY(text.out.startsWith("INSTANCE"));
    const Answer csv = run(named + QStringList{ u"list"_s, u"--csv"_s }, { u"WORK_TOKEN=ADMIN"_s, u"LOCKED_TOKEN=ADMIN"_s });
    QVERIFY(csv.out.left(csv.out.indexOf('\n')).contains("instance"));
}

void TestInstances::oneThatIsMissingIsToldAndTheOthersAreListed()
{
    const Answer answer = run({ u"--all-instances"_s, u"list"_s, u"--json"_s }, { u"WORK_TOKEN=ADMIN"_s });
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains("There is no list of silent") && answer.err.contains("There is no list of alone") && answer.err.contains("There is no list of stored"), answer.err.constData());
    const QJsonObject document = QJsonDocument::fromJson(answer.out).object();
    QVERIFY(!document["complete"_L1].toBool());
    const QJsonArray instances = document["instances"_L1].toArray();
    QCOMPARE(instances.size(), 7);
    QCOMPARE(instances[0]["name"_L1].toString(), u"Admin"_s);
    QVERIFY(instances[0]["complete"_L1].toBool());
    QVERIFY(instances[0]["trouble"_L1].isNull());
    QVERIFY(!instances[2]["complete"_L1].toBool());
    QVERIFY(!instances[2]["trouble"_L1].toString().isEmpty());
    QVERIFY(document["count"_L1].toInt() >= 20);   // those of Admin, and what mira sees
}

void TestInstances::severalInstancesAreForListingOnly_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList named{ u"--instance"_s, u"admin"_s, u"--instance"_s, u"mira"_s };
    QTest::newRow("pause") << named + QStringList{ u"--yes"_s, u"pause"_s, u"type:group"_s };
    QTest::newRow("queue") << named + QStringList{ u"queue"_s };
    QTest::newRow("with an address") << named + QStringList{ u"--url"_s, u"URL"_s, u"list"_s };
    QTest::newRow("mine") << named + QStringList{ u"list"_s, u"--mine"_s };
    QTest::newRow("one that there is not") << QStringList{ u"--instance"_s, u"admin"_s, u"--instance"_s, u"nobody"_s, u"list"_s };
}

void TestInstances::severalInstancesAreForListingOnly()
{
    QFETCH(const QStringList, arguments);
    const qsizetype asked = m_server->log().count();
    const Answer answer = run(arguments, { u"WORK_TOKEN=ADMIN"_s });
    QVERIFY2(answer.status == 64, answer.err.constData());
    QCOMPARE(m_server->log().count(), asked);
}

void TestInstances::aDamagedListIsToldAndNotTouched()
{
    const QString path = m_folder.filePath(u"damaged/muster/accounts.json"_s);
    put(path, "{\"version\":1,");
    const Answer answer = run({ u"--url"_s, u"URL"_s, u"doctor"_s }, { u"GITLAB_TOKEN=ADMIN"_s }, m_folder.filePath(u"damaged"_s));
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.err.contains("is damaged"), answer.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"version\":1,"));
}

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_instances.moc"
