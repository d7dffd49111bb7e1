// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

#ifdef MUSTER_SOAK
constexpr int rounds = 200;
#else
constexpr int rounds = 10;
#endif

struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray complaints;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A world that stands still, but at the present moment: muster-cli goes by the real clock.
demo::ServerOptions present(int runners)
{
    demo::ServerOptions options = test::ServerFixture::still(runners);
    options.world.epoch = 0;
    options.world.finishedJobs = 0;
    return options;
}

/// muster-cli in a data directory of its own, against a server in this process.
struct Desk {
    explicit Desk(test::ServerFixture &theServer) : server(theServer)
    {
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromLatin1(server.token()));
        url = server.url().toString();
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MUSTER_CLI), QStringList{ u"--data-dir"_s, folder.path(), u"--url"_s, url, u"cleanup"_s } + arguments);
    }
    [[nodiscard]] Answer run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    /// Everybody was heard of just now, but for so many idle ones that were not for 40 days.
    [[nodiscard]] std::set<qint64> silence(int count) const
    {
        std::set<qint64> silent;
        server.inWorld([&](demo::World &world) {
            std::vector<qint64> all;
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                all.push_back(runner.id);
                return true;
            });
            for (const qint64 id : all) {
                const bool isIdle = world.runner(id)->runningJobs == 0;
                world.editRunner(id, [&](demo::Runner &runner) {
                    runner.paused = false;
                    runner.createdAt = std::min(runner.createdAt, world.now() - demo::days(100));
                });
                const bool goesSilent = isIdle && int(silent.size()) < count;
                world.silence(id, world.now() - (goesSilent ? demo::days(40) : demo::minutes(5)));
                if (goesSilent)
                    silent.insert(id);
            }
        });
        return silent;
    }
    [[nodiscard]] std::set<qint64> paused() const
    {
        std::set<qint64> ids;
        server.inWorld([&](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                if (runner.paused)
                    ids.insert(runner.id);
                return true;
            });
        });
        return ids;
    }
    [[nodiscard]] std::set<qint64> deleted() const
    {
        const std::vector<qint64> ids = server.log().changedRunners(demo::Change::Kind::Deleted);
        return { ids.begin(), ids.end() };
    }

    test::ServerFixture &server;
    QTemporaryDir folder;
    QProcessEnvironment environment;
    QString url;
};

const QByteArray limits = "[limits]\nper_run=1000\nper_day=1000\nshare=100\nreason='a test'\n";
const QByteArray silentRule = "[[rule]]\nname='silent'\non=true\nselect='id:>0'\nsilent='30d'\ninstance_runners=true\nmost_per_run=1000\nmost_per_day=1000\n";

} // namespace

class TestCleanup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From nothing to a plan by what the program itself says.
    void aNewcomerFindsTheWay()
    {
        test::ServerFixture server(present(60));
        const Desk desk(server);
        (void)desk.silence(4);
        const Answer example = desk.run({ u"example"_s });
        QCOMPARE(example.status, 0);
        QVERIFY(example.out.contains("[[rule]]"));
        const QString policy = desk.file(u"policy.toml"_s, example.out);
        const Answer allOff = desk.run({ u"plan"_s, policy });
        QCOMPARE(allOff.status, 0);
        QVERIFY2(allOff.complaints.contains("on = true") && allOff.complaints.contains("--rule 'Silent group runners'"), allOff.complaints.constData());
        const Answer one = desk.run({ u"plan"_s, policy, u"--rule"_s, u"Silent group runners"_s, u"--confirmed"_s, u"--json"_s });
        QVERIFY2(one.status == 0 || one.status == 2, one.complaints.constData());
        QVERIFY(desk.paused().empty());
    }

    void planApplyAndTheQuarantine()
    {
        test::ServerFixture server(present(60));
        const Desk desk(server);
        const std::set<qint64> silent = desk.silence(4);
        const QString policy = desk.file(u"policy.toml"_s, silentRule);
        // Nobody has watched this fleet yet, so a person has to say that it is as it should be.
        const Answer unwatched = desk.run({ u"plan"_s, policy, u"--json"_s });
        QCOMPARE(unwatched.status, 5);
        QCOMPARE(unwatched.json()["refused"_L1][0]["guard"_L1].toString(), u"watched"_s);
        QVERIFY2(unwatched.complaints.contains("--confirmed"), unwatched.complaints.constData());
        QCOMPARE(desk.run({ u"run"_s, policy, u"--yes"_s }).status, 5);
        QVERIFY(desk.paused().empty());

        const Answer planned = desk.run({ u"plan"_s, policy, u"--json"_s, u"--confirmed"_s });
        QCOMPARE(planned.status, 2);
        const QJsonObject plan = planned.json();
        QCOMPARE(plan["verb"_L1].toString(), u"cleanup"_s);
        QCOMPARE(plan["plan_sha256"_L1].toString().size(), 64);
        QCOMPARE(plan["policy_sha256"_L1].toString().size(), 64);
        std::set<qint64> targets;
        const QJsonArray list = plan["targets"_L1].toArray();
        for (const auto &target : list) {
            targets.insert(target.toObject()["id"_L1].toInteger());
            QCOMPARE(target.toObject()["act"_L1].toString(), u"quarantine"_s);
            QCOMPARE(target.toObject()["reason"_L1].toString(), u"silent"_s);
        }
        QCOMPARE(targets, silent);

        // An altered plan is refused, and so is one of another policy.
        const QString altered = desk.file(u"altered.json"_s, QByteArray(planned.out).replace("\"act\": \"quarantine\"", "\"act\": \"delete\""));
        QCOMPARE(desk.run({ u"apply"_s, policy, u"--plan"_s, altered, u"--yes"_s, u"--confirmed"_s }).status, 5);
        const QString kept = desk.file(u"plan.json"_s, planned.out);
        const QString otherPolicy = desk.file(u"other.toml"_s, QByteArray(silentRule) + "# another text\n");
        QCOMPARE(desk.run({ u"apply"_s, otherPolicy, u"--plan"_s, kept, u"--yes"_s, u"--confirmed"_s }).status, 5);
        QCOMPARE(desk.run({ u"apply"_s, policy, u"--yes"_s }).status, 64);
        QVERIFY(desk.paused().empty());

        const Answer applied = desk.run({ u"apply"_s, policy, u"--plan"_s, kept, u"--yes"_s, u"--confirmed"_s, u"--json"_s });
        QCOMPARE(applied.status, 0);
        QCOMPARE(applied.json()["quarantined"_L1].toInt(), 4);
        QCOMPARE(desk.paused(), silent);
        QVERIFY(desk.deleted().empty());

        const QJsonArray quarantine = desk.run({ u"quarantine"_s, u"--json"_s }).json()["items"_L1].toArray();
        QCOMPARE(quarantine.size(), 4);
        QCOMPARE(quarantine[0]["days_left"_L1].toInt(), 14);
        // What was done once is stale.
        QCOMPARE(desk.run({ u"apply"_s, policy, u"--plan"_s, kept, u"--yes"_s, u"--confirmed"_s }).status, 5);

        const QString one = QString::number(*silent.begin());
        QCOMPARE(desk.run({ u"release"_s, one, u"--yes"_s, u"--json"_s }).json()["released"_L1].toInt(), 1);
        QCOMPARE(desk.paused().size(), silent.size() - 1);
        QCOMPARE(desk.run({ u"quarantine"_s, u"--json"_s }).json()["items"_L1].toArray().size(), 3);
        // And it is not taken again at once.
        const QJsonObject after = desk.run({ u"plan"_s, policy, u"--json"_s, u"--confirmed"_s }).json();
        QVERIFY(after["targets"_L1].toArray().isEmpty());
    }

    void aPlanThatDoesNotHoldAnyMoreIsRefusedAsAWhole()
    {
        test::ServerFixture server(present(60));
        const Desk desk(server);
        const std::set<qint64> silent = desk.silence(3);
        const QString policy = desk.file(u"policy.toml"_s, silentRule + "action='delete'\n");
        const QString kept = desk.file(u"plan.json"_s, desk.run({ u"plan"_s, policy, u"--json"_s, u"--confirmed"_s }).out);
        server.inWorld([&](demo::World &world) { world.silence(*silent.begin(), world.now()); });
        const Answer applied = desk.run({ u"apply"_s, policy, u"--plan"_s, kept, u"--yes"_s, u"--confirmed"_s });
        QCOMPARE(applied.status, 5);
        QVERIFY(applied.complaints.contains("stale"));
        QVERIFY(desk.deleted().empty());
    }

    void aRunDeletesOneByOneAndKeepsTheLastRecord()
    {
        test::ServerFixture server(present(60));
        const Desk desk(server);
        const std::set<qint64> silent = desk.silence(3);
        const QString policy = desk.file(u"policy.toml"_s, silentRule + "action='delete'\n");
        const Answer done = desk.run({ u"run"_s, policy, u"--yes"_s, u"--confirmed"_s, u"--json"_s });
        QCOMPARE(done.status, 0);
        QCOMPARE(done.json()["deleted"_L1].toInt(), 3);
        QCOMPARE(desk.deleted(), silent);
        int conditional = 0;
        for (const demo::LogEntry &entry : server.log().entriesUnder(u"/api/v4/runners/"_s))
            conditional += entry.method == "DELETE" ? 1 : 0;
        QCOMPARE(conditional, 3);
        const QJsonArray removed = desk.run({ u"removed"_s, u"--json"_s }).json()["items"_L1].toArray();
        QCOMPARE(removed.size(), 3);
        QVERIFY(removed[0]["recipe"_L1].toString().contains("/api/v4/user/runners"_L1));
        // In the journal stands which policy did it.
        QProcess activity;
        activity.start(QStringLiteral(MUSTER_CLI), { u"--data-dir"_s, desk.folder.path(), u"activity"_s, u"--json"_s });
        QVERIFY(activity.waitForFinished());
        const QJsonObject run = QJsonDocument::fromJson(activity.readAllStandardOutput()).object()["items"_L1][0].toObject();
        QVERIFY(run["reason"_L1].toString().contains(done.json()["policy_sha256"_L1].toString()));
    }

    void guardsEndWithFiveAndSendNothing()
    {
        test::ServerFixture server(present(60));
        const Desk desk(server);
        (void)desk.silence(20);   // a third
        const QString policy = desk.file(u"policy.toml"_s, silentRule);
        const Answer refused = desk.run({ u"run"_s, policy, u"--yes"_s, u"--confirmed"_s, u"--json"_s });
        QCOMPARE(refused.status, 5);
        QCOMPARE(refused.json()["refused"_L1][0]["guard"_L1].toString(), u"share_of_runners"_s);
        QCOMPARE(refused.json()["not_sent"_L1].toInt(), 20);
        QVERIFY(desk.paused().empty());
        // A raised limit lets it through, and the reason is on record.
        const QString raised = desk.file(u"raised.toml"_s, limits + silentRule);
        const Answer done = desk.run({ u"run"_s, raised, u"--yes"_s, u"--confirmed"_s, u"--json"_s });
        QCOMPARE(done.status, 0);
        QCOMPARE(done.json()["limits_raised_for"_L1].toString(), u"a test"_s);
    }

    void aPolicyWithMistakesDoesNothing()
    {
        test::ServerFixture server(present(20));
        const Desk desk(server);
        const Answer answer = desk.run({ u"run"_s, desk.file(u"policy.toml"_s, "[[rule]]\nname='a'\nselect='type:group'\nsilent='3h'\n"), u"--yes"_s });
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.complaints.contains("policy.toml:4:8: "));
        QCOMPARE(desk.run({ u"run"_s, desk.folder.filePath(u"none.toml"_s), u"--yes"_s }).status, 1);
        QCOMPARE(desk.run({ u"walk"_s }).status, 64);
        QVERIFY(server.log().entries().empty());
    }

    void aTokenThatMayOnlyReadIsToldSo()
    {
        test::ServerFixture server(present(40));
        Desk desk(server);
        desk.environment.insert(u"GITLAB_TOKEN"_s, QString::fromLatin1(server.token(demo::TokenKind::ReadApi)));
        const QString policy = desk.file(u"policy.toml"_s, silentRule);
        QCOMPARE(desk.run({ u"run"_s, policy, u"--yes"_s, u"--confirmed"_s }).status, 4);
    }

    void onlyWhatIsDueRunsWithDue()
    {
        test::ServerFixture server(present(60));
        const Desk desk(server);
        (void)desk.silence(2);
        const QString policy = desk.file(u"policy.toml"_s, silentRule + "every='2h'\n");
        QCOMPARE(desk.run({ u"run"_s, policy, u"--due"_s, u"--yes"_s, u"--confirmed"_s }).status, 0);
        QCOMPARE(desk.paused().size(), 2U);
        server.log().clear();
        const Answer again = desk.run({ u"run"_s, policy, u"--due"_s, u"--yes"_s, u"--confirmed"_s });
        QCOMPARE(again.status, 0);
        QVERIFY(server.log().entriesWithRootField(u"runners"_s).size() <= 2);   // who one is, and no list
    }

    void unitsAreWrittenAndSystemdTakesThem()
    {
        test::ServerFixture server(present(20));
        const Desk desk(server);
        const QString policy = desk.file(u"my policy 100%.toml"_s, silentRule);
        const QString units = desk.folder.filePath(u"units"_s);
        const Answer dry = desk.run({ u"install-timer"_s, policy, u"--dry-run"_s, u"--unit-dir"_s, units });
        QCOMPARE(dry.status, 2);
        QVERIFY(!QDir(units).exists());
        const Answer written = desk.run({ u"install-timer"_s, policy, u"--yes"_s, u"--unit-dir"_s, units });
        QCOMPARE(written.status, 0);
        QVERIFY(written.out.contains("LoadCredentialEncrypted=token:"));
        QVERIFY(written.out.contains("Persistent=true"));
        QVERIFY(!written.out.contains(server.token()));
        const QStringList files = QDir(units).entryList({ u"*.service"_s, u"*.timer"_s });
        QCOMPARE(files.size(), 2);
        const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
        if (analyze.isEmpty())
            QSKIP("systemd-analyze is not installed");
        QProcess verify;
        verify.setProcessChannelMode(QProcess::MergedChannels);
        verify.start(analyze, { u"verify"_s, u"--man=no"_s, QDir(units).filePath(files[0]), QDir(units).filePath(files[1]) });
        QVERIFY(verify.waitForFinished(60'000));
        const QByteArray said = verify.readAll();
        QVERIFY2(verify.exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("muster-cleanup"), said.constData());
        QProcess security;
        security.setProcessChannelMode(QProcess::MergedChannels);
        security.start(analyze, { u"security"_s, u"--offline=true"_s, u"--threshold=20"_s, QDir(units).filePath(files[0]) });
        QVERIFY(security.waitForFinished(60'000));
        const QByteArray judged = security.readAll();
        QVERIFY2(security.exitCode() == 0, judged.constData());
    }

    void userUnitsNameTheInstanceAndNoToken()
    {
        test::ServerFixture server(present(20));
        const Desk desk(server);
        const Answer dry = desk.run({ u"install-timer"_s, desk.file(u"p.toml"_s, silentRule), u"--user"_s, u"--instance"_s, u"work place"_s, u"--dry-run"_s });
        QCOMPARE(dry.status, 2);
        QVERIFY(dry.out.contains("--instance \"work place\" cleanup run"));
        QVERIFY(!dry.out.contains("LoadCredential"));
    }

    /// kill -9 at a random instant of a run, then the next run: it finds out what became of the first, and in the end exactly the
    /// silent runners are gone (or in quarantine, each once), and nobody else was touched.
    void aKilledRunIsMadeGoodByTheNext_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("deletes");
        for (int round = 1; round <= rounds; ++round)
            QTest::addRow("round %d", round) << quint32(815 + round) << (round % 2 == 0);
    }
    void aKilledRunIsMadeGoodByTheNext()
    {
        QFETCH(const quint32, seed);
        QFETCH(const bool, deletes);
        demo::ServerOptions options = present(400);
        options.latency = std::chrono::milliseconds(15);
        test::ServerFixture server(options);
        const Desk desk(server);
        const std::set<qint64> silent = desk.silence(120);
        const QString policy = desk.file(u"policy.toml"_s, limits + silentRule + (deletes ? "action='delete'\n" : ""));
        const auto kind = deletes ? demo::Change::Kind::Deleted : demo::Change::Kind::Paused;
        QProcess first;
        desk.start(first, { u"run"_s, policy, u"--yes"_s, u"--confirmed"_s });
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!server.log().changedRunners(kind).empty() || first.state() == QProcess::NotRunning, 60'000);
        QTest::qWait(QRandomGenerator(seed).bounded(300));
        first.kill();   // SIGKILL
        first.waitForFinished();
        const auto before = server.log().changedRunners(kind).size();

        const Answer second = desk.run({ u"run"_s, policy, u"--yes"_s, u"--confirmed"_s, u"--json"_s });
        QVERIFY2(second.status == 0, second.complaints.constData());
        if (deletes) {
            QCOMPARE(desk.deleted(), silent);
            QCOMPARE(server.log().changedRunners(kind).size(), silent.size());
        } else {
            QCOMPARE(desk.paused(), silent);
            QVERIFY(desk.deleted().empty());
            QCOMPARE(std::size_t(desk.run({ u"quarantine"_s, u"--json"_s }).json()["items"_L1].toArray().size()), silent.size());
            QString wrong;
            server.inWorld([&](demo::World &world) {
                for (const qint64 id : silent) {
                    if (world.runner(id)->maintenanceNote.count("Muster"_L1) != 1)
                        wrong += u"%1: %2\n"_s.arg(id).arg(world.runner(id)->maintenanceNote);
                }
            });
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        // What was broken off was looked into, and is not offered to a person for ever.
        QProcess activity;
        activity.start(QStringLiteral(MUSTER_CLI), { u"--data-dir"_s, desk.folder.path(), u"activity"_s, u"--json"_s });
        QVERIFY(activity.waitForFinished());
        const QJsonArray runs = QJsonDocument::fromJson(activity.readAllStandardOutput()).object()["items"_L1].toArray();
        QVERIFY(!runs.isEmpty());
        for (const QJsonValue &run : runs)
            QVERIFY2(run["state"_L1].toString() != u"open"_s, qPrintable(run["run"_L1].toString()));
        QProcess verify;
        verify.start(QStringLiteral(MUSTER_CLI), { u"--data-dir"_s, desk.folder.path(), u"activity"_s, u"--verify"_s });
        QVERIFY(verify.waitForFinished());
        QCOMPARE(verify.exitCode(), 0);
        qInfo("killed after %zu of 120", std::size_t(before));
    }
};

QTEST_GUILESS_MAIN(TestCleanup)
#include "tst_cleanup.moc"
