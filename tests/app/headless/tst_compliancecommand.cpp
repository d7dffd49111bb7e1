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

/// `muster-cli compliance` against a simulator.
class TestComplianceCommand final : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(DemoSession &session, const QByteArray &policy, const QStringList &arguments = {})
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"policy.toml"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(policy);
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromUtf8(session.server().token(demo::TokenKind::Administrator)));
        environment.insert(u"GITLAB_HOST"_s, session.server().url().toString());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MUSTER_CLI), QStringList{ u"compliance"_s, u"--data-dir"_s, folder.path(), file.fileName() } + arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }

private Q_SLOTS:
    void aFleetThatIsNotCompliantEndsWith2()
    {
        DemoSession session({ .runners = 120 });
        const Answer answer = run(session, "[[rule]]\nscope='**'\nallow='>=99'\n", { u"--json"_s });
        QVERIFY2(answer.status == 2, answer.err.constData());
        const QJsonObject json = answer.json();
        QCOMPARE(json["complete"_L1].toBool(), true);
        QCOMPARE(json["compliant"_L1].toBool(), false);
        QCOMPARE(json["counts"_L1]["compliant"_L1].toInt(), 0);
        QCOMPARE(json["items"_L1].toArray().size(), 120);
        for (const QString &key : { u"id"_s, u"state"_s, u"rule"_s, u"detail"_s })
            QVERIFY2(json["items"_L1][0].toObject().contains(key), qPrintable(key));
        QVERIFY(json["groups"_L1][0].toObject().contains(u"full_path"_s));
    }

    void aCompliantFleetEndsWith0()
    {
        DemoSession session({ .runners = 60 });
        const Answer answer = run(session, "[[rule]]\nscope='**'\nallow='>=1.0'\n[[exemption]]\nscope='**'\nwho='Mira'\nwhy='never reported'\nuntil=2099-12-31\n");
        QVERIFY2(answer.status == 0, answer.err.constData());
    }

    void anIncompleteLoadEndsWith1()
    {
        DemoSession session({ .runners = 900 });
        session.faults().add({ .rootField = u"runners"_s, .skip = 3, .times = -1 }, Fault::serverError());
        const Answer answer = run(session, "[[rule]]\nscope='**'\nallow='>=1.0'\n", { u"--json"_s });
        QVERIFY2(answer.status == 1, answer.err.constData());
    }

    void aWrongPolicyEndsWith1AndSaysWhere()
    {
        DemoSession session({ .runners = 10 });
        const Answer answer = run(session, "[[rule]]\nscope='**'\nalow='18'\n");
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("policy.toml:3:1:") && answer.err.contains("allow"), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }

    void wrongUseEndsWith64()
    {
        DemoSession session({ .runners = 10 });
        QCOMPARE(run(session, "", { u"another.toml"_s }).status, 64);
        QCOMPARE(run(session, "", { u"--json"_s, u"--sarif"_s }).status, 64);
    }
};

QTEST_GUILESS_MAIN(TestComplianceCommand)
#include "tst_compliancecommand.moc"
