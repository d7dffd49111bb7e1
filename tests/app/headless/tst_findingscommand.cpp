// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/demosession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;

/// `muster-cli findings` against a simulator.
class TestFindingsCommand final : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(DemoSession &session, const QTemporaryDir &folder, const QStringList &arguments = {}, const QString &command = u"findings"_s)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromUtf8(session.server().token(demo::TokenKind::Administrator)));
        environment.insert(u"GITLAB_HOST"_s, session.server().url().toString());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MUSTER_CLI), QStringList{ command, u"--data-dir"_s, folder.path() } + arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }

private Q_SLOTS:
    void findingsEndWith2AndAreComparedFromTheSecondTimeOn()
    {
        DemoSession session({ .runners = 300 });
        const QTemporaryDir folder;
        const Answer first = run(session, folder, { u"--json"_s });
        QVERIFY2(first.status == 2, first.err.constData());
        const QJsonObject json = first.json();
        QCOMPARE(json["complete"_L1].toBool(), true);
        QCOMPARE(json["compared"_L1].toBool(), false);
        QCOMPARE(json["items"_L1].toArray().size(), json["count"_L1].toInt());
        QVERIFY(json["count"_L1].toInt() > 0);
        for (const QString &key : { u"id"_s, u"signal"_s, u"severity"_s, u"runner_id"_s, u"evidence"_s, u"first_seen"_s })
            QVERIFY2(json["items"_L1][0].toObject().contains(key), qPrintable(key));
        const Answer second = run(session, folder, { u"--json"_s });
        QVERIFY2(second.status == 2, second.err.constData());
        QCOMPARE(second.json()["compared"_L1].toBool(), true);
        QCOMPARE(second.json()["count"_L1].toInt(), json["count"_L1].toInt());
        // The same finding keeps its number and the time it was first seen.
        QCOMPARE(second.json()["items"_L1][0]["id"_L1], json["items"_L1][0]["id"_L1]);
        QCOMPARE(second.json()["items"_L1][0]["first_seen"_L1], json["items"_L1][0]["first_seen"_L1]);
    }

    void afterASnapshotThereIsSomethingToCompareWith()
    {
        DemoSession session({ .runners = 100 });
        const QTemporaryDir folder;
        QCOMPARE(run(session, folder, { u"--json"_s }, u"snapshot"_s).status, 0);
        QCOMPARE(run(session, folder, { u"--json"_s }).json()["compared"_L1].toBool(), true);
    }

    void theLeastSeverityCounts()
    {
        DemoSession session({ .runners = 300 });
        const QTemporaryDir folder;
        const Answer all = run(session, folder, { u"--json"_s }), grave = run(session, folder, { u"--json"_s, u"--min-severity"_s, u"critical"_s });
        QVERIFY(grave.json()["count"_L1].toInt() < all.json()["count"_L1].toInt());
        QCOMPARE(grave.status, grave.json()["count"_L1].toInt() == 0 ? 0 : 2);
        const QJsonObject sarif = run(session, folder, { u"--sarif"_s }).json();
        QCOMPARE(sarif["version"_L1].toString(), u"2.1.0"_s);
        QCOMPARE(sarif["runs"_L1][0]["results"_L1].toArray().size(), all.json()["count"_L1].toInt());
    }

    void anIncompleteLoadEndsWith1AndConcludesNothing()
    {
        DemoSession session({ .runners = 900 });
        session.faults().add({ .rootField = u"runners"_s, .skip = 3, .times = -1 }, Fault::serverError());
        const QTemporaryDir folder;
        const Answer answer = run(session, folder, { u"--json"_s });
        QVERIFY2(answer.status == 1, answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }

    void wrongUseEndsWith64()
    {
        DemoSession session({ .runners = 10 });
        const QTemporaryDir folder;
        QCOMPARE(run(session, folder, { u"--min-severity"_s, u"grave"_s }).status, 64);
        QCOMPARE(run(session, folder, { u"--json"_s, u"--sarif"_s }).status, 64);
    }
};

QTEST_GUILESS_MAIN(TestFindingsCommand)
#include "tst_findingscommand.moc"
