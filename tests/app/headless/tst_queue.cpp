// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/queueplay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using demo::TokenKind;

/// `muster-cli queue` against a simulator whose jobs are known.
class TestQueue final : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(DemoSession &session, QStringList arguments, TokenKind token = TokenKind::Administrator, const QString &command = u"queue"_s)
    {
        const QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromUtf8(session.server().token(token)));
        environment.insert(u"GITLAB_HOST"_s, session.server().url().toString());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MUSTER_CLI), QStringList{ command, u"--data-dir"_s, folder.path() } + arguments);
        // The loop runs on: jobs may move meanwhile.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    static QJsonObject rowOf(const QJsonObject &document, const QStringList &tags)
    {
        for (const QJsonArray rows = document["items"_L1].toArray(); const auto &row : rows) {
            if (row["tags"_L1].toArray() == QJsonArray::fromStringList(tags))
                return row.toObject();
        }
        return {};
    }
    static void play(QueuePlay &queue)
    {
        queue.add({ .tags = { u"full"_s }, .atOnce = 3, .waiting = 12, .arrivals = 2, .ends = 1 });
        queue.add({ .tags = { u"misspelt"_s }, .waiting = 2 });
    }

private Q_SLOTS:
    void onePassTellsWhatWaitsAndWhy()
    {
        DemoSession session({ .runners = 100 });
        QueuePlay queue(session);
        play(queue);
        const Answer answer = run(session, { u"--json"_s });
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
        const QJsonObject json = answer.json();
        QCOMPARE(json["complete"_L1].toBool(), true);
        QVERIFY(json["as_of"_L1].toString().endsWith(u'Z'));
        QVERIFY(json["pending"_L1].toInt() >= 11);
        const QJsonObject full = rowOf(json, { u"full"_s });
        QCOMPARE(full["waiting"_L1].toInt(), 9);
        QCOMPARE(full["running"_L1].toInt(), 3);
        QCOMPARE(full["eligible_online"_L1].toInt(), 1);
        QVERIFY(full["ceiling"_L1].isNull());   // takes more than one look
        for (const QString &key : { u"untagged"_s, u"protected"_s, u"oldest"_s, u"p50"_s, u"p95"_s, u"eligible_paused"_s, u"eligible_offline"_s, u"verdict"_s })
            QVERIFY2(full.contains(key), qPrintable(key));
        QCOMPARE(rowOf(json, { u"misspelt"_s })["verdict"_L1].toString(), u"impossible"_s);
        QCOMPARE(json["items"_L1][0]["verdict"_L1].toString(), u"impossible"_s);   // worst first
    }

    void watchingFindsTheCeiling()
    {
        DemoSession session({ .runners = 20 });
        QueuePlay queue(session);
        play(queue);
        QTimer rounds;
        connect(&rounds, &QTimer::timeout, this, [&] { queue.round(); });
        rounds.start(1000);
        // On a busy machine the rounds come late, and the queue looks as if it got shorter: then it takes a longer look.
        QJsonObject full;
        for (const QString &seconds : { u"8"_s, u"20"_s, u"40"_s }) {
            const Answer answer = run(session, { u"--json"_s, u"--watch"_s, seconds });
            QVERIFY2(answer.status == 0, answer.err.constData());
            full = rowOf(answer.json(), { u"full"_s });
            if (full["verdict"_L1].toString() == "saturated"_L1)
                break;
        }
        QCOMPARE(full["ceiling"_L1].toInt(), 3);
        QCOMPARE(full["verdict"_L1].toString(), u"saturated"_s);
        QVERIFY(full["arrivals_per_minute"_L1].toDouble() > 0);
    }

    void jobsAreListedAndFiltered()
    {
        DemoSession session({ .runners = 20 });
        QueuePlay queue(session);
        play(queue);
        const QJsonObject all = run(session, { u"--jobs"_s, u"--json"_s }).json();
        QVERIFY(all["count"_L1].toInt() >= 14);
        const Answer some = run(session, { u"--jobs"_s, u"--json"_s, u"tag:full"_s, u"status:running"_s });
        QCOMPARE(some.status, 0);
        QCOMPARE(some.json()["count"_L1].toInt(), 3);
        const QJsonObject job = some.json()["items"_L1][0].toObject();
        QCOMPARE(job["tag_list"_L1].toArray(), QJsonArray{ u"full"_s });
        QVERIFY(job["runner"_L1]["id"_L1].toInteger() > 0);
        QCOMPARE(run(session, { u"tag:full"_s }).status, 64);
        QCOMPARE(run(session, { u"--jobs"_s, u"tagg:full"_s }).status, 64);
    }

    void textAndCsvHaveALineForEachRow()
    {
        DemoSession session({ .runners = 20 });
        QueuePlay queue(session);
        play(queue);
        const Answer text = run(session, {});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("misspelt"));
        QVERIFY(run(session, { u"--csv"_s }).out.count('\n') >= 3);
        QCOMPARE(run(session, { u"--csv"_s, u"--json"_s }).status, 64);
        QCOMPARE(run(session, { u"--watch"_s, u"soon"_s }).status, 64);
    }

    void aPartialPictureIsCalledThat()
    {
        DemoSession session({ .runners = 200 });
        const Answer answer = run(session, { u"--json"_s }, TokenKind::User);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY2(answer.err.contains("partial"), answer.err.constData());
        QVERIFY(answer.json()["pending"_L1].isDouble());
    }

    /// No runner, but jobs: those of the projects where they are Developer.
    void aDeveloperSeesTheJobsOfTheirProjects()
    {
        DemoSession session({ .runners = 200 });
        const Answer answer = run(session, { u"--json"_s }, TokenKind::Developer);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY2(answer.err.contains("partial"), answer.err.constData());
        QVERIFY(answer.json()["pending"_L1].isDouble());
    }

    void aDeveloperCancelsAJobOfTheirs()
    {
        DemoSession session({ .runners = 200 });
        const Answer jobs = run(session, { u"--jobs"_s, u"--json"_s, u"status:pending"_s }, TokenKind::Developer);
        QVERIFY2(jobs.json()["count"_L1].toInt() > 0, jobs.err.constData());
        const qint64 job = jobs.json()["items"_L1][0]["id"_L1].toInteger();
        const Answer answer = run(session, { u"job:%1"_s.arg(job), u"--yes"_s, u"--json"_s }, TokenKind::Developer, u"cancel"_s);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(answer.json()["done"_L1].toInt(), 1);
        QCOMPARE(answer.json()["items"_L1][0]["id"_L1].toInteger(), job);
        // Of runners they may change none.
        QCOMPARE(run(session, { u"id:>0"_s, u"--yes"_s }, TokenKind::Developer, u"pause"_s).status, 4);
    }

    /// No list was loaded, so it has no time.
    void anUnknownTimeIsNull()
    {
        DemoSession session({ .runners = 50 });
        const Answer answer = run(session, { u"--mine"_s, u"--json"_s }, TokenKind::Developer, u"list"_s);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY(answer.json().contains("as_of"_L1) && answer.json()["as_of"_L1].isNull());
    }

    void whoMaySeeNothingIsToldSo()
    {
        DemoSession session({ .runners = 50 });
        session.faults().add({ .rootField = u"projects"_s, .times = -1 }, Fault::replaced(u"data.projects.nodes"_s, QJsonArray()));
        const Answer answer = run(session, { u"--json"_s }, TokenKind::Developer);
        QCOMPARE(answer.status, 4);
        QVERIFY(answer.json()["pending"_L1].isNull() || answer.out.isEmpty());
        QVERIFY(answer.err.contains("no jobs"));
    }

    void anIncompletePictureEndsWith1()
    {
        DemoSession session({ .runners = 50 });
        session.faults().add({ .rootField = u"jobs"_s, .skip = 1, .times = -1 }, Fault::forbidden());
        const Answer answer = run(session, { u"--json"_s });
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json()["complete"_L1].toBool(true), false);
        QVERIFY(answer.err.contains("incomplete"));
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
