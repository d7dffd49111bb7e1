// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverfixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray complaints;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// muster-cli in a data directory of its own, against runners of one set that are all online, idle and on 17.4.0.
struct Desk {
    Desk() : server(present())
    {
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromLatin1(server.token()));
        server.inWorld([this](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [this](const demo::Runner &runner) {
                ids.push_back(runner.id);
                return true;
            });
            for (const qint64 id : ids) {
                const std::vector<qint64> jobs = world.jobsOfRunner(id);
                for (const qint64 job : jobs) {
                    const demo::JobStatus status = world.job(job)->status;
                    if (status == demo::JobStatus::Running || status == demo::JobStatus::Canceling)
                        world.finishJob(job, demo::JobStatus::Success);
                }
                world.editRunner(id, [](demo::Runner &runner) {
                    runner.type = demo::RunnerType::Instance;
                    runner.groupId = 0;
                    runner.projectIds.clear();
                    runner.tags = QStringList{ u"docker"_s };
                    runner.paused = runner.locked = runner.refProtected = false;
                    runner.runUntagged = true;
                    runner.maintenanceNote.clear();
                });
                install(world, id, u"17.4.0"_s);
            }
        });
    }
    static demo::ServerOptions present()
    {
        demo::ServerOptions options = test::ServerFixture::still(6);
        options.world.epoch = 0;   // muster-cli goes by the real clock
        return options;
    }
    static void install(demo::World &world, qint64 id, const QString &version)
    {
        world.editRunner(id, [](demo::Runner &runner) {
            runner.managers.clear();
            runner.pollingManagers = 0;
        });
        world.addManager(id, { version, u"abcdef12"_s, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_%1"_s.arg(id, 12, 16, QChar(u'0')), u"10.0.0.1"_s);
    }
    /// Whoever is paused gets the new version; how many were.
    int updatePaused()
    {
        int updated = 0;
        server.inWorld([&](demo::World &world) {
            for (const qint64 id : ids) {
                if (!world.runner(id)->paused)
                    continue;
                install(world, id, u"17.5.0"_s);
                ++updated;
            }
        });
        most = std::max(most, updated);
        return updated;
    }
    /// Does what the lines of the process ask for until it ends; all of its complaints.
    QByteArray updateAsTold(QProcess &process)
    {
        QByteArray complaints;
        qsizetype told = 0;
        QElapsedTimer timer;
        timer.start();
        while (!process.waitForFinished(100) && timer.elapsed() < 100'000) {
            complaints += process.readAllStandardError();
            const qsizetype asked = complaints.count("idle: update it now");
            if (asked > told)
                (void)updatePaused();
            told = asked;
        }
        return complaints + process.readAllStandardError();
    }
    [[nodiscard]] int pausedCount()
    {
        int paused = 0;
        server.inWorld([&](demo::World &world) {
            for (const qint64 id : ids)
                paused += world.runner(id)->paused ? 1 : 0;
        });
        return paused;
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MUSTER_CLI), QStringList{ u"--data-dir"_s, folder.path(), u"--url"_s, const_cast<Desk *>(this)->server.url().toString(), u"maintain"_s } + arguments);
    }
    [[nodiscard]] Answer run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }

    test::ServerFixture server;
    QTemporaryDir folder;
    QProcessEnvironment environment;
    std::vector<qint64> ids;
    int most = 0;
};

} // namespace

class TestMaintain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDryRunTellsTheWavesAndChangesNothing()
    {
        Desk desk;
        const Answer plan = desk.run({ u"tag:docker"_s, u"--at-once"_s, u"4"_s, u"--keep-online"_s, u"3"_s, u"--dry-run"_s, u"--json"_s });
        QCOMPARE(plan.status, 2);
        QCOMPARE(plan.json()["verb"_L1].toString(), u"maintain"_s);
        QCOMPARE(plan.json()["waves"_L1].toInt(), 2);
        QCOMPARE(plan.json()["targets"_L1].toArray().size(), 6);
        QCOMPARE(desk.pausedCount(), 0);
        const Answer nobody = desk.run({ u"tag:docker"_s, u"--keep-online"_s, u"6"_s, u"--dry-run"_s, u"--json"_s });
        QCOMPARE(nobody.status, 0);
        QCOMPARE(nobody.json()["skipped"_L1].toArray().at(0).toObject()["reason"_L1].toString(), u"too_few_online"_s);
        const QJsonObject left = nobody.json()["skipped"_L1].toArray().at(0).toObject();
        QVERIFY(!left["version"_L1].toString().isEmpty() && left.contains("owner"_L1));
        const Answer listed = desk.run({ u"--list"_s, u"--json"_s });
        QCOMPARE(listed.json()["items"_L1].toArray().size(), 0);
        QCOMPARE(listed.complaints, QByteArray());   // a script that reads the errors finds none
    }

    void itRunsUntilAllAreBack()
    {
        Desk desk;
        QProcess process;
        desk.start(process, { u"tag:docker"_s, u"--at-once"_s, u"2"_s, u"--keep-online"_s, u"1"_s, u"--note"_s, u"new kernel"_s, u"--every"_s, u"1"_s, u"--yes"_s, u"--json"_s });
        const QByteArray complaints = desk.updateAsTold(process);
        QVERIFY2(process.state() == QProcess::NotRunning, complaints.constData());
        QVERIFY2(process.exitCode() == 0, complaints.constData());
        const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(report["state"_L1].toString(), u"done"_s);
        QCOMPARE(report["counts"_L1].toObject()["done"_L1].toInt(), 6);
        QVERIFY2(desk.most <= 2 && desk.most > 0, QByteArray::number(desk.most).constData());
        QCOMPARE(desk.pausedCount(), 0);
        QVERIFY(complaints.contains("idle: update it now"));
    }

    void whatIsInterruptedIsResumedAndWhatIsKilledToo()
    {
        Desk desk;
        const QStringList begin{ u"tag:docker"_s, u"--at-once"_s, u"2"_s, u"--every"_s, u"1"_s, u"--note"_s, u"new kernel"_s, u"--yes"_s };
        QString run;
        {
            QProcess process;
            desk.start(process, begin);
            QTRY_COMPARE_WITH_TIMEOUT(desk.pausedCount(), 2, 60'000);
            ::kill(pid_t(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 6);
            run = QString::fromUtf8(process.readAllStandardError()).section(u"--resume "_s, 1).left(8);
        }
        QCOMPARE(desk.pausedCount(), 2);   // what is paused stays so
        QCOMPARE(desk.run({ u"--list"_s, u"--json"_s }).json()["items"_L1].toArray().size(), 1);
        {
            QProcess process;
            desk.start(process, { u"--resume"_s, run, u"--every"_s, u"1"_s, u"--yes"_s });
            QTest::qWait(1500);
            process.kill();
            QVERIFY(process.waitForFinished(60'000));
        }
        QVERIFY(desk.pausedCount() <= 2);
        QProcess process;
        desk.start(process, { u"--resume"_s, run, u"--every"_s, u"1"_s, u"--yes"_s, u"--json"_s });
        const QByteArray complaints = desk.updateAsTold(process);
        QVERIFY2(process.state() == QProcess::NotRunning && process.exitCode() == 0, complaints.constData());
        QCOMPARE(desk.pausedCount(), 0);
        std::map<qint64, int> edits;
        for (const qint64 runner : desk.server.log().changedRunners(demo::Change::Kind::Updated))
            ++edits[runner];
        for (const qint64 runner : desk.ids)
            QCOMPARE(edits[runner], 2);
    }

    void stoppingPutsEverythingBack()
    {
        Desk desk;
        QProcess process;
        desk.start(process, { u"tag:docker"_s, u"--at-once"_s, u"2"_s, u"--every"_s, u"1"_s, u"--note"_s, u"new kernel"_s, u"--yes"_s });
        QTRY_COMPARE_WITH_TIMEOUT(desk.pausedCount(), 2, 60'000);
        QTest::qWait(500);
        process.kill();
        QVERIFY(process.waitForFinished(60'000));
        const QString run = desk.run({ u"--list"_s, u"--json"_s }).json()["items"_L1].toArray().at(0).toObject()["run"_L1].toString();
        const int paused = desk.pausedCount();
        QCOMPARE(desk.run({ u"--stop"_s, run.left(8) }).status, 64);   // nobody to ask
        QCOMPARE(desk.run({ u"--stop"_s, run.left(8), u"--yes"_s, u"--read-only"_s }).status, 5);
        QCOMPARE(desk.pausedCount(), paused);
        const Answer stopped = desk.run({ u"--stop"_s, run.left(8), u"--every"_s, u"1"_s, u"--yes"_s, u"--json"_s });
        QVERIFY2(stopped.status == 0, stopped.complaints.constData());
        QCOMPARE(stopped.json()["state"_L1].toString(), u"stopped"_s);
        QCOMPARE(desk.pausedCount(), 0);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("nobody to ask") << QStringList{ u"tag:docker"_s };
        QTest::newRow("none at a time") << QStringList{ u"tag:docker"_s, u"--at-once"_s, u"0"_s, u"--yes"_s };
        QTest::newRow("no number") << QStringList{ u"tag:docker"_s, u"--keep-online"_s, u"some"_s, u"--yes"_s };
        QTest::newRow("no version") << QStringList{ u"tag:docker"_s, u"--until-version"_s, u"new"_s, u"--yes"_s };
        QTest::newRow("both") << QStringList{ u"tag:docker"_s, u"--resume"_s, u"1"_s, u"--yes"_s };
        QTest::newRow("no such run") << QStringList{ u"--resume"_s, u"12345678"_s, u"--yes"_s };
        QTest::newRow("nobody to ask whether to go on") << QStringList{ u"--resume"_s, u"12345678"_s };
        QTest::newRow("nobody to ask whether to stop") << QStringList{ u"--stop"_s, u"12345678"_s };
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        Desk desk;
        const Answer answer = desk.run(arguments);
        QCOMPARE(answer.status, 64);
        QVERIFY(!answer.complaints.isEmpty());
        QCOMPARE(desk.pausedCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMaintain)
#include "tst_maintain.moc"
