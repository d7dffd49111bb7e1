// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The built muster-cli against the built demo-server, as a script would use them: streams, exit statuses, JSON.
class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void wrongUseIsSaidAndEndsWith64_data();
    void wrongUseIsSaidAndEndsWith64();
    void versionAndHelpNeedNoServer();
    void withoutATokenNothingIsSent();
    void aWrongTokenEndsWith4();
    void aServerThatIsNotThereEndsWith1();
    void doctorTellsWhoTheTokenIs();
    void doctorSaysWhatAReadOnlyTokenCannotDo();
    void listAsJsonHasTheDocumentedShape();
    void aTokenThatMayListNothingEndsWith4_data();
    void aTokenThatMayListNothingEndsWith4();
    void activityOfOneGitLabNeedsNoToken();
    void listCountsWhatTheFilterMatches();
    void listIsOrderedByNumberUnlessAskedOtherwise();
    void listAsCsvHasOneLinePerRunner();
    void listOfMineHasAVerdictOnEach();
    void aBrokenFilterIsPointedAt();
    void showTellsOneRunner();
    void lookupGoesFromAJobToWhoseRunnerItWas();
    void lookupOfWordsLoadsTheListAndSaysSo();
    void lookupOfWhatMayBeSeveralThingsEndsWith1();
    void lookupReadsALogFromTheInput();
    void lookupSaysWhyItFindsNothing();
    void dryRunPrintsThePlanAndChangesNothing();
    void withoutATerminalOrYesNothingIsChanged();
    void pauseResumeAndDeleteChangeExactlyTheirRunners();
    void aTokenWithoutTheScopeIsRefusedBeforeAnythingIsSent();
    void theTokenIsNowhereInTheOutput();
    void aDemoHasNoRecord();

private:
    struct Answer {
        int status = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    [[nodiscard]] Answer run(const QStringList &arguments, const QByteArray &token, const QByteArray &input = {}) const;
    [[nodiscard]] Answer run(const QStringList &arguments) const { return run(arguments, m_tokens.value("administrator")); }
    [[nodiscard]] Answer onServer(const QStringList &arguments) const { return run(QStringList{ u"--url"_s, m_address } + arguments); }
    [[nodiscard]] qint64 count(const QString &filter) const { return onServer({ u"list"_s, u"--json"_s, filter }).json()["count"_L1].toInteger(-1); }
    [[nodiscard]] QJsonObject anyJob() const;
    [[nodiscard]] QStringList firstIds(const QString &filter, int count) const;

    QProcess m_server;
    QString m_address;
    QHash<QByteArray, QByteArray> m_tokens;
};

void TestCli::initTestCase()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(MUSTER_CLI), { u"demo-server"_s, u"--runners"_s, u"300"_s, u"--seed"_s, u"7"_s, u"--still"_s });
    QVERIFY(m_server.waitForStarted());
    QByteArray text;
    const QRegularExpression line(u"^(url|token) (\\S+)(?: (\\S+))?$"_s, QRegularExpression::MultilineOption);
    QTRY_VERIFY_WITH_TIMEOUT((text += m_server.readAllStandardOutput(), text.endsWith("ready\n")), 20'000);
    for (auto it = line.globalMatch(QString::fromUtf8(text)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(1) == "url"_L1)
            m_address = match.captured(2);
        else
            m_tokens[match.captured(2).toUtf8()] = match.captured(3).toUtf8();
    }
    QVERIFY(m_address.startsWith("http://127.0.0.1:"_L1));
    QVERIFY(!m_tokens.value("administrator").isEmpty());
}

void TestCli::cleanupTestCase()
{
    m_server.terminate();
    QVERIFY(m_server.waitForFinished());
}

TestCli::Answer TestCli::run(const QStringList &arguments, const QByteArray &token, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"GITLAB_HOST"_s);
    environment.remove(u"GITLAB_TOKEN"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!token.isEmpty())
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromUtf8(token));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUSTER_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError() };
}

QStringList TestCli::firstIds(const QString &filter, int count) const
{
    QStringList ids;
    const QJsonArray items = onServer({ u"list"_s, u"--json"_s, filter }).json()["items"_L1].toArray();
    for (const auto &item : items) {
        if (ids.size() < count)
            ids += QString::number(item["id"_L1].toInteger());
    }
    return ids;
}

void TestCli::wrongUseIsSaidAndEndsWith64_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{ u"lsit"_s };
    QTest::newRow("unknown option") << QStringList{ u"list"_s, u"--frobnicate"_s };
    QTest::newRow("broken filter") << QStringList{ u"list"_s, u"staus:online"_s };
    QTest::newRow("unknown sort column") << QStringList{ u"list"_s, u"--sort"_s, u"beauty"_s };
    QTest::newRow("verdicts have their own order") << QStringList{ u"list"_s, u"--mine"_s, u"--sort"_s, u"name"_s };
    QTest::newRow("two formats") << QStringList{ u"list"_s, u"--json"_s, u"--csv"_s };
    QTest::newRow("delete without a filter") << QStringList{ u"delete"_s };
    QTest::newRow("delete everything by an empty filter") << QStringList{ u"delete"_s, u""_s, u"--yes"_s };
    QTest::newRow("show without a number") << QStringList{ u"show"_s, u"docker"_s };
    QTest::newRow("nothing to look up") << QStringList{ u"lookup"_s };
    QTest::newRow("not an address") << QStringList{ u"list"_s, u"--url"_s, u"ftp://x"_s };
    QTest::newRow("bad size") << QStringList{ u"demo-server"_s, u"--runners"_s, u"many"_s };
    QTest::newRow("bad profile") << QStringList{ u"demo-server"_s, u"--profile"_s, u"3.1"_s };
}

void TestCli::wrongUseIsSaidAndEndsWith64()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, 64);
    QVERIFY(answer.err.startsWith("muster-cli: "));
    QVERIFY(answer.out.isEmpty());
}

void TestCli::versionAndHelpNeedNoServer()
{
    QCOMPARE(run({ u"--version"_s }, {}).status, 0);
    QVERIFY(run({ u"--version"_s }, {}).out.startsWith("muster-cli "));
    const Answer help = run({ u"--help"_s }, {});
    QCOMPARE(help.status, 0);
    for (const char *command : { "list", "show", "pause", "resume", "delete", "doctor", "demo-server" })
        QVERIFY2(help.out.contains(command), command);
    QCOMPARE(run({ u"list"_s, u"--help"_s }, {}).status, 0);
}

void TestCli::withoutATokenNothingIsSent()
{
    const Answer answer = run({ u"list"_s, u"--url"_s, m_address }, {});
    QCOMPARE(answer.status, 4);
    QVERIFY(answer.err.contains("GITLAB_TOKEN"));
}

void TestCli::aWrongTokenEndsWith4()
{
    const Answer answer = run({ u"list"_s, u"--url"_s, m_address }, "glpat-wrong");
    QCOMPARE(answer.status, 4);
    QVERIFY(!answer.err.contains("glpat-wrong"));
}

void TestCli::aServerThatIsNotThereEndsWith1()
{
    const Answer answer = run({ u"doctor"_s, u"--url"_s, u"http://127.0.0.1:1"_s });
    QCOMPARE(answer.status, 1);
    QVERIFY(!answer.err.isEmpty());
}

void TestCli::doctorTellsWhoTheTokenIs()
{
    const QJsonObject json = onServer({ u"doctor"_s, u"--json"_s }).json();
    QCOMPARE(json["administrator"_L1].toBool(), true);
    QVERIFY(!json["user"_L1].toString().isEmpty());
    QVERIFY(json["version"_L1].toString().contains(u'.'));
    QCOMPARE(json["can"_L1]["change"_L1].toBool(), true);
    const Answer text = onServer({ u"doctor"_s });
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("administrator"));
}

void TestCli::doctorSaysWhatAReadOnlyTokenCannotDo()
{
    const Answer answer = run({ u"--url"_s, m_address, u"doctor"_s }, m_tokens.value("read-api"));
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains("scope api"), answer.out.constData());
}

void TestCli::listAsJsonHasTheDocumentedShape()
{
    const Answer answer = onServer({ u"list"_s, u"--json"_s });
    QCOMPARE(answer.status, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(json["instance"_L1].toString(), m_address);
    QCOMPARE(json["complete"_L1].toBool(), true);
    QCOMPARE(json["count"_L1].toInteger(), 300);
    QCOMPARE(json["items"_L1].toArray().size(), 300);
    const QJsonObject first = json["items"_L1].toArray().at(0).toObject();
    for (const QString &key : { u"id"_s, u"description"_s, u"runner_type"_s, u"status"_s, u"paused"_s, u"locked"_s, u"access_level"_s, u"run_untagged"_s, u"tag_list"_s, u"owner"_s, u"created_by"_s,
             u"created_at"_s, u"contacted_at"_s, u"version"_s, u"behind"_s, u"manager_count"_s, u"jobs_running"_s, u"managers"_s })
        QVERIFY2(first.contains(key), qPrintable(key));
    QVERIFY(first["owner"_L1].toObject().contains("kind"_L1) && first["owner"_L1].toObject().contains("full_path"_L1));
}

/// An empty list would say that there are no runners.
void TestCli::aTokenThatMayListNothingEndsWith4_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("said");
    for (const QString &command : { u"list"_s, u"versions"_s, u"snapshot"_s, u"findings"_s }) {
        QTest::addRow("developer, %s", qPrintable(command)) << QByteArray("developer") << command << QByteArray("Maintainer or Owner");
        QTest::addRow("read_user, %s", qPrintable(command)) << QByteArray("read-user") << command << QByteArray("scope read_api");
    }
    QTest::newRow("read_user, queue") << QByteArray("read-user") << u"queue"_s << QByteArray("scope read_api");
}

void TestCli::aTokenThatMayListNothingEndsWith4()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QString, command);
    QFETCH(const QByteArray, said);
    const QTemporaryDir folder;
    const Answer answer = run({ u"--url"_s, m_address, command, u"--json"_s, u"--data-dir"_s, folder.path() }, m_tokens.value(token));
    QCOMPARE(answer.status, 4);
    QVERIFY2(answer.out.isEmpty(), answer.out.constData());
    QVERIFY2(answer.err.contains(said), answer.err.constData());
}

void TestCli::activityOfOneGitLabNeedsNoToken()
{
    const QTemporaryDir folder;
    const QString id = u"id:"_s + firstIds(u"paused:no type:group"_s, 1).value(0);
    QCOMPARE(onServer({ u"pause"_s, id, u"--yes"_s, u"--data-dir"_s, folder.path() }).status, 0);
    const auto runs = [&](const QString &address) { return run({ u"--url"_s, address, u"activity"_s, u"--json"_s, u"--data-dir"_s, folder.path() }, {}); };
    QCOMPARE(runs(m_address).json()["items"_L1].toArray().size(), 1);
    QCOMPARE(runs(m_address + u'/').json()["items"_L1].toArray().size(), 1);
    QCOMPARE(runs(u"https://other.example.com"_s).status, 0);
    QCOMPARE(runs(u"https://other.example.com"_s).json()["items"_L1].toArray().size(), 0);
    QCOMPARE(runs(u"nowhere at all"_s).status, 64);
    QCOMPARE(onServer({ u"resume"_s, id, u"--yes"_s, u"--data-dir"_s, folder.path() }).status, 0);
}

void TestCli::listCountsWhatTheFilterMatches()
{
    const qint64 all = count({}), paused = count(u"paused:yes"_s), notPaused = count(u"paused:no"_s);
    QCOMPARE(all, 300);
    QVERIFY(paused > 0 && notPaused > 0);
    QCOMPARE(paused + notPaused, all);
    QCOMPARE(count(u"type:instance"_s) + count(u"type:group"_s) + count(u"type:project"_s), all);
}

void TestCli::listIsOrderedByNumberUnlessAskedOtherwise()
{
    const auto ids = [](const Answer &answer) {
        std::vector<qint64> numbers;
        const QJsonArray items = answer.json()["items"_L1].toArray();
        for (const auto &item : items)
            numbers.push_back(item["id"_L1].toInteger());
        return numbers;
    };
    const auto byNumber = ids(onServer({ u"list"_s, u"--json"_s }));
    QVERIFY(std::is_sorted(byNumber.begin(), byNumber.end()));
    auto turned = ids(onServer({ u"list"_s, u"--json"_s, u"--sort"_s, u"id:desc"_s }));
    std::reverse(turned.begin(), turned.end());
    QVERIFY(turned == byNumber);
}

void TestCli::listAsCsvHasOneLinePerRunner()
{
    const Answer answer = onServer({ u"list"_s, u"--csv"_s, u"type:instance"_s });
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.count('\n') > count(u"type:instance"_s));
}

void TestCli::listOfMineHasAVerdictOnEach()
{
    const QStringList arguments{ u"--url"_s, m_address, u"list"_s, u"--mine"_s };
    const Answer mine = run(arguments + QStringList{ u"--json"_s }, m_tokens.value("user"));
    QCOMPARE(mine.status, 0);
    const QJsonArray items = mine.json()["items"_L1].toArray();
    QVERIFY(!items.isEmpty());
    QCOMPARE(mine.json()["count"_L1].toInteger(), items.size());
    QCOMPARE(mine.json()["complete"_L1].toBool(), true);
    bool someServe = false;
    for (const auto &item : items) {
        QVERIFY(!item["verdict"_L1].toString().isEmpty() && !item["reason"_L1].toString().isEmpty());
        QVERIFY(item["to_manage"_L1].toBool() || item["listed_for_project"_L1].toBool() || item["seen_in_jobs"_L1].toBool());
        someServe = someServe || !item["to_manage"_L1].toBool();
    }
    QVERIFY(someServe);
    const QJsonArray groups = run(arguments + QStringList{ u"--json"_s, u"type:group"_s }, m_tokens.value("user")).json()["items"_L1].toArray();
    QVERIFY(!groups.isEmpty() && groups.size() < items.size());

    const Answer text = run(arguments, m_tokens.value("user"));
    QCOMPARE(text.status, 0);
    QCOMPARE(text.out.count('\n'), items.size() + 1);
    QVERIFY(text.out.startsWith("ID"));
}

void TestCli::aBrokenFilterIsPointedAt()
{
    const Answer answer = run({ u"list"_s, u"paused:yes"_s, u"staus:online"_s });
    QCOMPARE(answer.status, 64);
    QVERIFY(answer.err.contains("status"));
    QVERIFY(answer.err.contains("             ^^^^^"));
}

void TestCli::showTellsOneRunner()
{
    const QString id = firstIds(u"managers:>0"_s, 1).constFirst();
    const Answer answer = onServer({ u"show"_s, id, u"--json"_s });
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()["id"_L1].toInteger(), id.toLongLong());
    QVERIFY(answer.json().contains("jobs"_L1) && answer.json().contains("groups"_L1));
    QVERIFY(onServer({ u"show"_s, id }).out.contains("description"));
    QCOMPARE(onServer({ u"show"_s, u"999999999"_s }).status, 1);
}

/// A job that a runner took.
QJsonObject TestCli::anyJob() const
{
    for (const QString &id : firstIds(u"jobs:>0"_s, 5)) {
        const QJsonArray jobs = onServer({ u"show"_s, id, u"--json"_s }).json()["jobs"_L1].toArray();
        if (!jobs.isEmpty())
            return jobs.first().toObject();
    }
    return {};
}

void TestCli::lookupGoesFromAJobToWhoseRunnerItWas()
{
    const QJsonObject job = anyJob();
    const QString number = QString::number(job["id"_L1].toInteger()), project = job["project"_L1].toString();
    QVERIFY(!project.isEmpty());
    const QString address = m_address + u'/' + project + u"/-/jobs/"_s + number;
    const Answer answer = onServer({ u"lookup"_s, address, u"--json"_s });
    QCOMPARE(answer.status, 0);
    const QJsonObject card = answer.json();
    QCOMPARE(card["job"_L1]["id"_L1].toInteger(), job["id"_L1].toInteger());
    QVERIFY(card["runner"_L1]["id"_L1].toInteger() > 0);
    QVERIFY(!card["owner"_L1]["kind"_L1].toString().isEmpty());
    for (const char *key : { "job", "manager", "managers", "runner", "registered_by", "registered_how", "owner", "around", "source" })
        QVERIFY2(card.contains(QLatin1String(key)), key);
    QCOMPARE(card["source"_L1].toString(), u"gitlab"_s);
    QVERIFY(!answer.err.contains("Loading the list"));   // a job needs no list
    QCOMPARE(onServer({ u"lookup"_s, number, u"--project"_s, project, u"--json"_s }).json()["job"_L1], card["job"_L1]);
    const Answer text = onServer({ u"lookup"_s, project + u'#' + number });
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("registered by"));
    QVERIFY(text.out.contains("belongs to"));
}

void TestCli::lookupOfWordsLoadsTheListAndSaysSo()
{
    const QString id = firstIds(u"managers:>0"_s, 1).constFirst();
    const QString systemId = onServer({ u"show"_s, id, u"--json"_s }).json()["managers"_L1].toArray().first()["system_id"_L1].toString();
    const Answer answer = onServer({ u"lookup"_s, systemId, u"--json"_s });
    QVERIFY(answer.err.contains("Loading the list"));
    QVERIFY(answer.status == 0 || answer.status == 1);   // a machine may run several runners
    QVERIFY(answer.status == 1 ? answer.json().contains("candidates"_L1) : answer.json()["runner"_L1]["id"_L1].toInteger() == id.toLongLong());
}

void TestCli::lookupOfWhatMayBeSeveralThingsEndsWith1()
{
    const QString id = firstIds({}, 1).constFirst();
    const Answer answer = onServer({ u"lookup"_s, id, u"--json"_s });
    QCOMPARE(answer.status, 1);
    const QJsonArray candidates = answer.json()["candidates"_L1].toArray();
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates[0]["kind"_L1].toString(), u"runner"_s);
    QCOMPARE(candidates[1]["kind"_L1].toString(), u"job"_s);
    QVERIFY(onServer({ u"lookup"_s, u"job"_s, u"123456789"_s }).err.contains("--project"));
}

void TestCli::lookupReadsALogFromTheInput()
{
    const QJsonObject job = anyJob();
    const QByteArray address = m_address.toUtf8() + '/' + job["project"_L1].toString().toUtf8() + "/-/jobs/" + QByteArray::number(job["id"_L1].toInteger());
    const Answer answer = run({ u"--url"_s, m_address, u"lookup"_s, u"--json"_s, u"-"_s }, m_tokens.value("administrator"),
        "\x1b[0KRunning with gitlab-runner 17.5.0 (1)\n\x1b[0K  on a xS6Vzpvo, system ID: s_1\nCI_JOB_URL=" + address + "\n");
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()["job"_L1]["id"_L1].toInteger(), job["id"_L1].toInteger());
}

void TestCli::lookupSaysWhyItFindsNothing()
{
    const Answer hidden = onServer({ u"lookup"_s, u"no/such/project#1"_s });
    QCOMPARE(hidden.status, 4);
    QVERIFY(hidden.err.contains("or that you don't have permission"));
    QCOMPARE(onServer({ u"lookup"_s, u"no-runner-is-called-so"_s }).status, 1);
    QVERIFY(onServer({ u"lookup"_s, u"https://gitlab.example.org/a/b/-/jobs/1"_s }).err.contains("another GitLab"));
    QCOMPARE(onServer({ u"lookup"_s, m_address + u"/a/b/-/pipelines/1"_s }).status, 64);
}

void TestCli::dryRunPrintsThePlanAndChangesNothing()
{
    const qint64 before = count(u"paused:yes"_s);
    const Answer answer = onServer({ u"pause"_s, u"paused:no"_s, u"--dry-run"_s, u"--json"_s });
    QCOMPARE(answer.status, 2);
    const QJsonObject plan = answer.json();
    QCOMPARE(plan["verb"_L1].toString(), u"pause"_s);
    const Answer toldTwice = onServer({ u"delete"_s, u"--plan"_s, u"plan.json"_s, u"--conditional"_s, u"--yes"_s });
    QCOMPARE(toldTwice.status, 64);   // whatever is in the file: it was settled when it was made
    QVERIFY(toldTwice.err.contains("--conditional"));
    const Answer swallowed = onServer({ u"edit"_s, u"id:1"_s, u"--note"_s, u"--dry-run"_s });
    QCOMPARE(swallowed.status, 64);   // else "--dry-run" would be the note, and the edit no dry run
    QVERIFY(swallowed.err.contains("--note"));
    QCOMPARE(plan["plan_sha256"_L1].toString().size(), 64);
    QCOMPARE(plan["targets"_L1].toArray().size(), 300 - before);
    const Answer inWords = onServer({ u"pause"_s, u"paused:no"_s, u"--dry-run"_s });
    QVERIFY2(QRegularExpression(u"^%1 request\\S* to GitLab, about \\d+ s$"_s.arg(plan["requests"_L1].toInt()), QRegularExpression::MultilineOption).match(QString::fromUtf8(inWords.out)).hasMatch(),
        inWords.out.constData());
    QCOMPARE(count(u"paused:yes"_s), before);
    QCOMPARE(onServer({ u"pause"_s, u"id:999999999"_s, u"--dry-run"_s }).status, 0);
}

void TestCli::withoutATerminalOrYesNothingIsChanged()
{
    const qint64 before = count(u"paused:yes"_s);
    const Answer answer = run({ u"pause"_s, u"--url"_s, m_address, u"paused:no"_s }, m_tokens.value("administrator"), "yes\n");
    QCOMPARE(answer.status, 64);
    QVERIFY(answer.err.contains("--yes"));
    QCOMPARE(count(u"paused:yes"_s), before);
}

void TestCli::pauseResumeAndDeleteChangeExactlyTheirRunners()
{
    const QStringList ids = firstIds(u"paused:no seen:>1h"_s, 60);
    QCOMPARE(ids.size(), 60);
    const QString filter = u"id:"_s + ids.join(u',');
    const qint64 pausedBefore = count(u"paused:yes"_s);

    const QJsonObject paused = onServer({ u"pause"_s, filter, u"--yes"_s, u"--json"_s }).json();
    QCOMPARE(paused["done"_L1].toInt(), 60);
    QCOMPARE(count(u"paused:yes"_s), pausedBefore + 60);

    const Answer again = onServer({ u"pause"_s, filter, u"--yes"_s });
    QCOMPARE(again.status, 0);   // nothing to do

    QCOMPARE(onServer({ u"resume"_s, filter, u"--yes"_s, u"--json"_s }).json()["done"_L1].toInt(), 60);
    QCOMPARE(count(u"paused:yes"_s), pausedBefore);

    const Answer deleted = onServer({ u"delete"_s, filter, u"--yes"_s, u"--json"_s });
    QCOMPARE(deleted.json()["done"_L1].toInt(), 60);
    QCOMPARE(deleted.status, 0);
    QCOMPARE(count({}), 240);
    QCOMPARE(count(filter), 0);
}

void TestCli::aTokenWithoutTheScopeIsRefusedBeforeAnythingIsSent()
{
    const Answer answer = run({ u"--url"_s, m_address, u"pause"_s, u"paused:no"_s, u"--yes"_s }, m_tokens.value("read-api"));
    QCOMPARE(answer.status, 4);
    QVERIFY(answer.err.contains("scope"));
}

void TestCli::theTokenIsNowhereInTheOutput()
{
    const QByteArray token = m_tokens.value("administrator");
    for (const QStringList &arguments : { QStringList{ u"doctor"_s }, QStringList{ u"list"_s, u"--json"_s }, QStringList{ u"list"_s, u"--csv"_s } }) {
        const Answer answer = onServer(arguments);
        QVERIFY(!answer.out.contains(token));
        QVERIFY(!answer.err.contains(token));
    }
}

void TestCli::aDemoHasNoRecord()
{
    const Answer answer = run({ u"activity"_s, u"--demo"_s, u"--json"_s }, {});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.json()["items"_L1].isArray());
    QVERIFY(answer.json()["items"_L1].toArray().isEmpty());
    QVERIFY2(answer.err.contains("--demo"), answer.err.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
