// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/demosession.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;

/// `muster-cli snapshot` and `changes` against a simulator.
class TestChangesCommand final : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(DemoSession &session, const QTemporaryDir &folder, const QStringList &arguments, demo::TokenKind token = demo::TokenKind::Administrator)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromUtf8(session.server().token(token)));
        environment.insert(u"GITLAB_HOST"_s, session.server().url().toString());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"HOME"_s, folder.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MUSTER_CLI), arguments + QStringList{ u"--data-dir"_s, folder.path() });
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    /// The server's clock tells seconds, and a load is only newer in the next one.
    /// Of the pretend GitLab's clock, which stands otherwise: a load that is no newer than the last is no new record.
    static void letAMinutePass(DemoSession &session)
    {
        session.change([](demo::World &world) { world.advance(60'000); });
    }

private Q_SLOTS:
    void whatChangesBetweenTwoSnapshotsIsTold()
    {
        DemoSession session({ .runners = 60 });
        const QTemporaryDir folder;
        const Answer none = run(session, folder, { u"changes"_s });
        QCOMPARE(none.status, 0);
        QVERIFY(none.err.contains("snapshot"));
        const QJsonObject first = run(session, folder, { u"snapshot"_s, u"--json"_s }).json();
        QCOMPARE(first["complete"_L1].toBool(), true);
        QCOMPARE(first["recorded"_L1].toBool(), true);
        QCOMPARE(first["runners"_L1].toInt(), 60);
        QCOMPARE(first["changes"_L1].toInt(-1), 0);
        const std::vector<RunnerId> ids = session.anyIds(2);
        session.change([&](demo::World &world) {
            world.deleteRunner(ids[0].value);
            world.editRunner(ids[1].value, [](demo::Runner &runner) { runner.description = u"=evil\x1b[2J"_s; });
        });
        letAMinutePass(session);
        const Answer second = run(session, folder, { u"snapshot"_s, u"--json"_s });
        QCOMPARE(second.status, 0);
        QVERIFY2(second.json()["changes"_L1].toInt() >= 2, QJsonDocument(second.json()).toJson().constData());
        QCOMPARE(second.json()["watched_since"_L1], first["as_of"_L1]);

        const Answer told = run(session, folder, { u"changes"_s, u"--since"_s, u"2d"_s, u"--json"_s });
        QCOMPARE(told.status, 0);
        const QJsonObject json = told.json();
        QCOMPARE(json["to"_L1], second.json()["as_of"_L1]);
        bool isGone = false, isRenamed = false;
        for (const QJsonArray items = json["items"_L1].toArray(); const auto &item : items) {
            isGone = isGone || (item["kind"_L1] == u"gone"_s && item["runner_id"_L1].toInteger() == ids[0].value && item["subject"_L1] == u"runner"_s);
            isRenamed = isRenamed || (item["attribute"_L1] == u"description"_s && item["runner_id"_L1].toInteger() == ids[1].value && item["after"_L1] == u"=evil\x1b[2J"_s);
        }
        QVERIFY(isGone && isRenamed);
        const QString only = u"id:%1"_s.arg(ids[1].value);
        QCOMPARE(run(session, folder, { u"changes"_s, u"--json"_s, only }).json()["items"_L1].toArray().size(), 1);
        const Answer text = run(session, folder, { u"changes"_s, only }), csv = run(session, folder, { u"changes"_s, u"--csv"_s, only });
        QVERIFY2(text.out.contains("name:") && !text.out.contains('\x1b'), text.out.constData());
        QVERIFY2(csv.out.contains("'=evil\\x1b[2J"), csv.out.constData());
        QCOMPARE(run(session, folder, { u"changes"_s, u"--json"_s, u"--to"_s, first["as_of"_L1].toString() }).json()["items"_L1].toArray().size(), 0);
        // Another user's eyes have another record.
        QVERIFY(run(session, folder, { u"changes"_s }, demo::TokenKind::User).err.contains("Nothing is on record"));
    }

    void anIncompleteLoadIsNotRecordedAndEndsWith1()
    {
        DemoSession session({ .runners = 900 });
        const QTemporaryDir folder;
        QCOMPARE(run(session, folder, { u"snapshot"_s }).status, 0);
        letAMinutePass(session);
        session.faults().add({ .rootField = u"runners"_s, .skip = 3, .times = -1 }, Fault::serverError());
        const Answer answer = run(session, folder, { u"snapshot"_s, u"--json"_s });
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json()["recorded"_L1], QJsonValue(false));
        QVERIFY(answer.json()["changes"_L1].isNull());
        session.faults().clear();
        QCOMPARE(run(session, folder, { u"changes"_s, u"--json"_s }).json()["items"_L1].toArray().size(), 0);
    }

    void theRecordIsCopiedWithoutAskingGitLab()
    {
        DemoSession session({ .runners = 20 });
        const QTemporaryDir folder;
        QCOMPARE(run(session, folder, { u"snapshot"_s }).status, 0);
        session.log().clear();
        const QString copy = folder.filePath(u"copy.sqlite"_s);
        QCOMPARE(run(session, folder, { u"changes"_s, u"--backup"_s, copy }).status, 0);
        QVERIFY(QFileInfo(copy).size() > 0);
        QVERIFY(session.log().entries().empty());
        QCOMPARE(run(session, folder, { u"changes"_s, u"--backup"_s, copy }).status, 1);   // nothing is written over
    }

    void wrongUseEndsWith64_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QStringList &arguments : { QStringList{ u"changes"_s, u"--since"_s, u"soon"_s }, QStringList{ u"changes"_s, u"--since"_s, u"0d"_s }, QStringList{ u"changes"_s, u"--since"_s, u"2d"_s, u"--from"_s, u"2026-01-01"_s },
                 QStringList{ u"changes"_s, u"--from"_s, u"yesterday"_s }, QStringList{ u"changes"_s, u"--from"_s, u"2026-01-02"_s, u"--to"_s, u"2026-01-01"_s }, QStringList{ u"changes"_s, u"--json"_s, u"--csv"_s },
                 QStringList{ u"changes"_s, u"staus:online"_s }, QStringList{ u"snapshot"_s, u"status:online"_s } })
            QTest::addRow("%s", qPrintable(arguments.join(u' '))) << arguments;
    }
    void wrongUseEndsWith64()
    {
        QFETCH(const QStringList, arguments);
        DemoSession session({ .runners = 5 });
        const QTemporaryDir folder;
        QCOMPARE(run(session, folder, arguments).status, 64);
    }
};

QTEST_GUILESS_MAIN(TestChangesCommand)
#include "tst_changescommand.moc"
