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
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

#ifdef MUSTER_SOAK
constexpr int rounds = 300;
#else
constexpr int rounds = 10;
#endif

struct Answer {
    int status = -1;
    QByteArray out;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// muster-cli in a data directory of its own, against a server in this process.
struct Desk {
    explicit Desk(test::ServerFixture &server)
    {
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromLatin1(server.token()));
        url = server.url().toString();
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MUSTER_CLI), QStringList{ u"--data-dir"_s, folder.path() } + arguments);
    }
    [[nodiscard]] Answer run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput() };
    }

    QTemporaryDir folder;
    QProcessEnvironment environment;
    QString url;
};

} // namespace

/// kill -9 at a random instant of a deletion of 300 runners, then the recovery: nothing unknown is left, nothing outside the
/// plan was touched, nothing was sent without an intent on record.
class TestKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledDeletionIsRecovered_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("oneByOne");
        for (int round = 1; round <= rounds; ++round)
            QTest::addRow("round %d", round) << quint32(4711 + round) << (round % 2 == 0);
    }
    void aKilledDeletionIsRecovered()
    {
        QFETCH(const quint32, seed);
        QFETCH(const bool, oneByOne);
        demo::ServerOptions options = test::ServerFixture::still(700);
        options.latency = std::chrono::milliseconds(15);
        test::ServerFixture server(options);
        const Desk desk(server);
        std::set<qint64> silent;
        server.inWorld([&](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                if (runner.runningJobs == 0 && silent.size() < 300)
                    silent.insert(runner.id);
                return true;
            });
            for (const qint64 id : silent)
                world.silence(id, world.now() - demo::days(40));
        });
        QCOMPARE(silent.size(), 300U);
        QStringList ids;
        for (const qint64 id : silent)
            ids += QString::number(id);

        QProcess deletion;
        QStringList arguments{ u"--url"_s, desk.url, u"delete"_s, u"id:"_s + ids.join(u','), u"--yes"_s };
        if (oneByOne)
            arguments += u"--conditional"_s;
        desk.start(deletion, arguments);
        QVERIFY(deletion.waitForStarted());
        // From the first change on the clock of chance runs.
        QTRY_VERIFY_WITH_TIMEOUT(server.log().changedRunners(demo::Change::Kind::Deleted).size() > 0 || deletion.state() == QProcess::NotRunning, 60'000);
        QTest::qWait(QRandomGenerator(seed).bounded(oneByOne ? 700 : 160));
        deletion.kill();   // SIGKILL
        deletion.waitForFinished();

        const QJsonArray runs = desk.run({ u"activity"_s, u"--json"_s }).json()["items"_L1].toArray();
        QCOMPARE(runs.size(), 1);
        const QString run = runs[0]["run"_L1].toString();
        QCOMPARE(desk.run({ u"activity"_s, u"--verify"_s }).status, 0);
        const bool wasInterrupted = runs[0]["state"_L1].toString() == "open"_L1;
        if (wasInterrupted) {
            const Answer resumed = desk.run({ u"--url"_s, desk.url, u"resume-run"_s, run, u"--yes"_s, u"--json"_s });
            QCOMPARE(resumed.status, 0);
        }
        const QJsonObject record = desk.run({ u"activity"_s, run, u"--json"_s }).json();
        QCOMPARE(record["state"_L1].toString(), u"finished"_s);
        QCOMPARE(record["unknown"_L1].toInt(), 0);
        QCOMPARE(record["not_sent"_L1].toInt(), 0);
        QCOMPARE(record["done"_L1].toInt() + record["gone"_L1].toInt(), 300);
        const std::vector<qint64> deleted = server.log().changedRunners(demo::Change::Kind::Deleted);
        QCOMPARE(deleted.size(), 300U);
        QCOMPARE(std::set<qint64>(deleted.begin(), deleted.end()), silent);
        QCOMPARE(desk.run({ u"activity"_s, u"--verify"_s }).status, 0);
        qInfo("killed after %lld of 300 deletions were on record", qint64(runs[0]["done"_L1].toInteger()));
    }

    void aSecondMusterIsToldWhoIsAtWork()
    {
        demo::ServerOptions options = test::ServerFixture::still(400);
        options.latency = std::chrono::milliseconds(150);
        test::ServerFixture server(options);
        const Desk desk(server);
        QProcess first;
        desk.start(first, { u"--url"_s, desk.url, u"delete"_s, u"id:>0"_s, u"--yes"_s, u"--conditional"_s });
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(server.log().changedRunners(demo::Change::Kind::Deleted).size() > 0, 60'000);
        QProcess second;
        desk.start(second, { u"--url"_s, desk.url, u"pause"_s, u"id:>0"_s, u"--yes"_s });
        QVERIFY(second.waitForFinished(60'000));
        QVERIFY(first.state() == QProcess::Running);
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains(QByteArray::number(first.processId())));
        QVERIFY(server.log().changedRunners(demo::Change::Kind::Paused).empty());
        first.terminate();   // as Ctrl+C: what is on its way is waited for
        QVERIFY(first.waitForFinished(60'000));
        QCOMPARE(first.exitCode(), 6);
        QVERIFY(first.readAllStandardError().contains("resume-run"));
        const QJsonObject run = desk.run({ u"activity"_s, u"--json"_s }).json()["items"_L1].toArray().last().toObject();
        QCOMPARE(run["state"_L1].toString(), u"cancelled"_s);
        QCOMPARE(run["unknown"_L1].toInt(), 0);
        QCOMPARE(run["done"_L1].toInt(), int(server.log().changedRunners(demo::Change::Kind::Deleted).size()));
    }

    void anAlteredOrForeignPlanIsNotCarriedOut()
    {
        test::ServerFixture server(test::ServerFixture::still(60));
        const Desk desk(server);
        const Answer planned = desk.run({ u"--url"_s, desk.url, u"pause"_s, u"paused:no"_s, u"--dry-run"_s, u"--json"_s });
        QCOMPARE(planned.status, 2);
        const auto carriedOut = [&](QByteArray plan) {
            QFile file(desk.folder.filePath(u"plan.json"_s));
            if (!file.open(QIODevice::WriteOnly))
                return -1;
            file.write(plan);
            file.close();
            return desk.run({ u"--url"_s, desk.url, u"pause"_s, u"--plan"_s, file.fileName(), u"--yes"_s }).status;
        };
        QByteArray altered = planned.out;
        const QByteArray id = QByteArray::number(planned.json()["targets"_L1][0]["id"_L1].toInteger());
        altered.replace(QByteArray("\"id\": " + id + ","), "\"id\": 4711,");
        QVERIFY(altered != planned.out);
        QCOMPARE(carriedOut(altered), 5);
        QCOMPARE(carriedOut(QByteArray(planned.out).replace(desk.url.toUtf8(), "https://other.example.com")), 5);
        QCOMPARE(carriedOut("{\"verb\":"), 64);
        QVERIFY(server.log().changedRunners(demo::Change::Kind::Paused).empty());
        QCOMPARE(carriedOut(planned.out), 0);
        QCOMPARE(qsizetype(server.log().changedRunners(demo::Change::Kind::Paused).size()), planned.json()["targets"_L1].toArray().size());
    }

    void aDamagedJournalStopsTheRunBeforeItBegins()
    {
        test::ServerFixture server(test::ServerFixture::still(60));
        const Desk desk(server);
        QFile file(desk.folder.filePath(u"journal.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const QStringList pause{ u"--url"_s, desk.url, u"pause"_s, u"paused:no"_s, u"--yes"_s };
        QCOMPARE(desk.run(pause).status, 1);
        QVERIFY(server.log().changedRunners(demo::Change::Kind::Paused).empty());
        QCOMPARE(QDir(desk.folder.path()).entryList({ u"journal-damaged-*.sqlite"_s }).size(), 1);
        QCOMPARE(desk.run(pause).status, 0);   // a new one
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
