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

/// `muster-cli versions` against a simulator.
class TestVersionsCommand final : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(DemoSession &session, const QStringList &arguments, const QString &command = u"versions"_s)
    {
        const QTemporaryDir folder;
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
    void aFleetThatIsBehindEndsWith2AndTheItemsAreThose()
    {
        DemoSession session({ .runners = 120 });
        const Answer answer = run(session, { u"--behind"_s, u"3"_s, u"--json"_s });
        QVERIFY2(answer.status == 2, answer.err.constData());
        const QJsonObject json = answer.json();
        QVERIFY(json["complete"_L1].toBool());
        QCOMPARE(json["behind"_L1].toInt(), 3);
        QCOMPARE(json["count"_L1].toInt(), int(json["items"_L1].toArray().size()));
        QVERIFY(json["count"_L1].toInt() > 0 && json["count"_L1].toInt() < 120);
        qint64 last = 0;
        for (const QJsonArray items = json["items"_L1].toArray(); const auto &item : items) {
            QVERIFY(item["behind"_L1].toInt() >= 3);
            QVERIFY(item["id"_L1].toInteger() > last);
            last = item["id"_L1].toInteger();
        }
        // The same runners as the filter's.
        const QJsonObject list = run(session, { u"behind:>=3"_s, u"--json"_s }, u"list"_s).json();
        QCOMPARE(list["count"_L1].toInt(), json["count"_L1].toInt());
    }

    void withoutAQuestionItTellsAndEndsWith0()
    {
        DemoSession session({ .runners = 80 });
        const Answer answer = run(session, { u"--by"_s, u"version"_s });
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY2(answer.out.contains("behind the newest release"), answer.out.constData());
        QVERIFY2(answer.out.contains("Releases up to"), answer.out.constData());
        QVERIFY2(answer.out.contains("VERSION"), answer.out.constData());
    }

    void nobodyIsAThousandVersionsBehind()
    {
        DemoSession session({ .runners = 40 });
        QCOMPARE(run(session, { u"--behind"_s, u"1000"_s }).status, 0);
    }

    void theReferenceCanBeTheServerOrAMajor()
    {
        DemoSession session({ .runners = 60, .profile = u"18.1-ee"_s });
        const QJsonObject server = run(session, { u"--reference"_s, u"server"_s, u"--json"_s }).json();
        QVERIFY(server["reference"_L1].toString().startsWith(u"18.1."_s));
        const QJsonObject major = run(session, { u"--reference"_s, u"17.x"_s, u"--json"_s }).json();
        QVERIFY(major["reference"_L1].toString().startsWith(u"17.11."_s));
        QVERIFY(major["count"_L1].toInt() <= server["count"_L1].toInt());
        QCOMPARE(run(session, { u"--reference"_s, u"3.x"_s }).status, 1);
    }

    void csvHasALineForEachRunnerOrGroup()
    {
        DemoSession session({ .runners = 60 });
        const Answer answer = run(session, { u"--behind"_s, u"0"_s, u"--csv"_s });
        QVERIFY(answer.out.startsWith("id,description,owner,version,behind,patches_behind,"));
        const Answer groups = run(session, { u"--by"_s, u"executor"_s, u"--csv"_s });
        QVERIFY(groups.out.startsWith("executor,runners,count,unknown,furthest\r\n"));
        QCOMPARE(groups.status, 0);
    }

    void wrongUseIsSaidBeforeAnythingIsAsked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no number") << QStringList{ u"--behind"_s, u"many"_s };
        QTest::newRow("a negative number") << QStringList{ u"--behind=-1"_s };
        QTest::newRow("no reference") << QStringList{ u"--reference"_s, u"latest"_s };
        QTest::newRow("no grouping") << QStringList{ u"--by"_s, u"owner"_s };
        QTest::newRow("two formats") << QStringList{ u"--json"_s, u"--csv"_s };
        QTest::newRow("a word") << QStringList{ u"17.4"_s };
    }
    void wrongUseIsSaidBeforeAnythingIsAsked()
    {
        QFETCH(const QStringList, arguments);
        DemoSession session({ .runners = 10 });
        const qsizetype before = session.log().count();
        const Answer answer = run(session, arguments);
        QCOMPARE(answer.status, 64);
        QVERIFY(!answer.err.isEmpty());
        QCOMPARE(session.log().count(), before);
    }

    void anIncompleteLoadEndsWith1()
    {
        DemoSession session({ .runners = 400 });
        session.faults().add({ .rootField = u"runners"_s, .skip = 3, .times = -1 }, Fault::serverError());
        const Answer answer = run(session, { u"--json"_s });
        QCOMPARE(answer.status, 1);
    }
};

QTEST_GUILESS_MAIN(TestVersionsCommand)
#include "tst_versionscommand.moc"
