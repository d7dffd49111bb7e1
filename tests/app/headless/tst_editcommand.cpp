// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/runnersettings.h"
#include "tests/models/sync/demosession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// `muster-cli edit`, `assign`, `create`, `reset-token` and `undo` against a simulator.
class TestEditCommand final : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    /// One simulator, one data folder.
    struct Bench {
        DemoSession session{ { .runners = 120 } };
        QTemporaryDir folder;

        Answer run(const QStringList &arguments)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"GITLAB_TOKEN"_s, QString::fromUtf8(session.server().token(demo::TokenKind::Administrator)));
            environment.insert(u"GITLAB_HOST"_s, session.server().url().toString());
            environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(MUSTER_CLI), arguments + QStringList{ u"--data-dir"_s, folder.path() });
            if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
                return {};
            return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
        }
        [[nodiscard]] demo::Runner runner(qint64 id)
        {
            demo::Runner copy;
            session.change([&](demo::World &world) { copy = *world.runner(id); });
            return copy;
        }
        /// Of the first runner of this type.
        [[nodiscard]] qint64 any(demo::RunnerType type)
        {
            for (const qint64 id : session.ids()) {
                if (runner(id).type == type && !runner(id).locked)
                    return id;
            }
            return 0;
        }
        [[nodiscard]] QByteArray tokenOf(qint64 id)
        {
            QByteArray token;
            session.change([&](demo::World &world) { token = world.tokenOf(*world.runner(id)).toLatin1(); });
            return token;
        }
    };

private Q_SLOTS:
    void aRunnerThatMayHaveBeenCreatedIsSaid_data()
    {
        QTest::addColumn<demo::Fault>("fault");
        QTest::addColumn<int>("unknown");
        QTest::newRow("created, the answer is lost") << demo::Fault::closed().carriedOut() << 1;
        QTest::newRow("502 of something in between") << demo::Fault::badGateway() << 1;
        QTest::newRow("refused") << demo::Fault::forbidden() << 0;
    }
    void aRunnerThatMayHaveBeenCreatedIsSaid()
    {
        QFETCH(const demo::Fault, fault);
        QFETCH(const int, unknown);
        Bench bench;
        bench.session.faults().add({ .path = u"/api/v4/user/runners"_s, .times = -1 }, fault);
        const Answer answer = bench.run({ u"create"_s, u"--for-instance"_s, u"--description"_s, u"new-{nn}"_s, u"--count"_s, u"2"_s, u"--yes"_s, u"--json"_s });
        QVERIFY(answer.status != 0);
        QCOMPARE(answer.json()["done"_L1].toInt(-1), 0);
        QCOMPARE(answer.json()["unknown"_L1].toInt(-1), unknown);
        QCOMPARE(answer.err.contains("new-01"), unknown == 1);
    }

    void aTokenThatDoesNotTellItsScopesMayPerhapsChange()
    {
        Bench bench;
        bench.session.faults().add({ .path = u"/api/v4/personal_access_tokens/self"_s, .times = -1 },
            demo::Fault::answer(400, R"({"message":"400 Bad request - This endpoint requires token type to be a personal access token"})", "application/json"));
        const QJsonObject can = bench.run({ u"doctor"_s, u"--json"_s }).json()["can"_L1].toObject();
        QCOMPARE(can["list"_L1], QJsonValue(true));
        for (const QString &key : { u"change"_s, u"bulk_pause"_s, u"bulk_delete"_s })
            QVERIFY2(can.contains(key) && can[key].isNull(), qPrintable(key));
    }

    void aDryRunShowsBeforeAndAfterAndChangesNothing()
    {
        Bench bench;
        const qint64 id = bench.any(demo::RunnerType::Group);
        const QStringList edit{ u"edit"_s, u"id:%1"_s.arg(id), u"--add-tag"_s, u"edited,second"_s, u"--timeout"_s, u"2h"_s, u"--dry-run"_s };
        const Answer text = bench.run(edit);
        QVERIFY2(text.status == 2, text.err.constData());
        QVERIFY2(text.out.contains("+edited, +second") && text.out.contains("2 h"), text.out.constData());
        const Answer json = bench.run(edit + QStringList{ u"--json"_s });
        const QJsonObject target = json.json()["targets"_L1][0].toObject();
        QCOMPARE(target["edit"_L1]["to"_L1]["maximum_timeout"_L1].toInt(), 7200);
        QVERIFY(target["edit"_L1]["to"_L1]["tag_list"_L1].toArray().contains(u"edited"_s));
        QVERIFY(!bench.runner(id).tags.contains(u"edited"_s));
    }

    void anEditIsCarriedOutAndTakenBack()
    {
        Bench bench;
        const Answer done = bench.run({ u"edit"_s, u"type:group"_s, u"--add-tag"_s, u"edited"_s, u"--note"_s, u"moved"_s, u"--yes"_s, u"--json"_s });
        QVERIFY2(done.status == 0, QByteArray(done.err + done.out.right(300)).constData());
        const QJsonObject report = done.json();
        QVERIFY(report["done"_L1].toInt() > 3);
        const qint64 id = bench.any(demo::RunnerType::Group);
        QVERIFY(bench.runner(id).tags.contains(u"edited"_s));
        QCOMPARE(bench.runner(id).maintenanceNote, u"moved"_s);
        const Answer undone = bench.run({ u"undo"_s, report["run"_L1].toString(), u"--yes"_s, u"--json"_s });
        QVERIFY2(undone.status == 0, undone.err.constData());
        QCOMPARE(undone.json()["done"_L1].toInt(), report["done"_L1].toInt());
        QVERIFY(!bench.runner(id).tags.contains(u"edited"_s));
        const Answer again = bench.run({ u"undo"_s, report["run"_L1].toString(), u"--yes"_s, u"--json"_s });
        QCOMPARE(again.json()["targets"_L1].toArray().size(), 0);   // changed since: by the undo
    }

    void containingIsOnePlanWithAReasonAndIsTakenBack()
    {
        Bench bench;
        qint64 id = 0;
        for (const qint64 each : bench.session.ids()) {
            if (!bench.runner(each).paused)
                id = each;
        }
        const QString note = bench.runner(id).maintenanceNote;
        const QStringList contain{ u"contain"_s, u"id:%1"_s.arg(id), u"--reason"_s, u"seen from 203.0.113.9"_s };
        const Answer shown = bench.run(contain + QStringList{ u"--dry-run"_s });
        QCOMPARE(shown.status, 2);
        QVERIFY2(shown.out.startsWith("Contain 1 runner") && shown.out.contains("seen from 203.0.113.9"), shown.out.constData());
        QVERIFY(!bench.runner(id).paused);
        const Answer done = bench.run(contain + QStringList{ u"--yes"_s, u"--json"_s });
        QVERIFY2(done.status == 0, done.err.constData());
        QVERIFY(bench.runner(id).paused);
        QVERIFY(bench.runner(id).maintenanceNote.startsWith("Contained "_L1));
        QVERIFY(bench.runner(id).maintenanceNote.endsWith(note));
        const Answer undone = bench.run({ u"undo"_s, done.json()["run"_L1].toString(), u"--yes"_s, u"--json"_s });
        QVERIFY2(undone.status == 0, undone.err.constData());
        QVERIFY(!bench.runner(id).paused);
        QCOMPARE(bench.runner(id).maintenanceNote, note);
    }

    void whoCannotBeContainedIsNoSuccess()
    {
        Bench bench;
        for (const QString &how : { u"--yes"_s, u"--dry-run"_s }) {
            const Answer nobody = bench.run({ u"contain"_s, u"id:999999"_s, u"--reason"_s, u"seen elsewhere"_s, how });
            QCOMPARE(nobody.status, 1);
            QVERIFY2(nobody.err.contains("nothing is contained"), nobody.err.constData());
        }
        // Whoever only pauses asked for no more than that those who match are paused.
        QCOMPARE(bench.run({ u"pause"_s, u"id:999999"_s, u"--yes"_s }).status, 0);
        // The same once more is no failure: it is contained.
        const qint64 id = bench.any(demo::RunnerType::Group);
        const QStringList contain{ u"contain"_s, u"id:%1"_s.arg(id), u"--reason"_s, u"seen elsewhere"_s, u"--yes"_s };
        QCOMPARE(bench.run(contain).status, 0);
        QCOMPARE(bench.run(contain).status, 0);
    }

    void aRunThatIsNotOnRecordIsSaidPlainly_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("undo") << QStringList{ u"undo"_s, u"abc"_s, u"--yes"_s };
        QTest::newRow("resume-run") << QStringList{ u"resume-run"_s, u"abc"_s, u"--yes"_s };
        QTest::newRow("activity") << QStringList{ u"activity"_s, u"abc"_s };
        QTest::newRow("recipes") << QStringList{ u"activity"_s, u"abc"_s, u"--recipes"_s };
    }
    void aRunThatIsNotOnRecordIsSaidPlainly()
    {
        QFETCH(const QStringList, command);
        Bench bench;
        const Answer answer = bench.run(command);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("No run on record is called “abc”") && answer.err.contains("activity"), answer.err.constData());
        QVERIFY2(!answer.err.contains("GitLab says"), answer.err.constData());   // it was not asked
    }

    void whatWasChangedAtOneGitLabIsListedAlone()
    {
        Bench bench;
        const qint64 id = bench.any(demo::RunnerType::Group);
        QCOMPARE(bench.run({ u"edit"_s, u"id:%1"_s.arg(id), u"--add-tag"_s, u"seen"_s, u"--yes"_s }).status, 0);
        const auto count = [&](const QString &url) { return bench.run({ u"activity"_s, u"--json"_s, u"--url"_s, url }).json()["items"_L1].toArray().size(); };
        const QString url = bench.session.server().url().toString();
        QCOMPARE(count(url), 1);
        QCOMPARE(count(url + u'/'), 1);
        QCOMPARE(count(u"https://gitlab.example.org"_s), 0);
    }

    void wrongUseIsSaidBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing to do") << QStringList{ u"edit"_s, u"id:1"_s } << QByteArray("Nothing is to be changed");
        QTest::newRow("a short timeout") << QStringList{ u"edit"_s, u"id:1"_s, u"--timeout"_s, u"599"_s } << QByteArray("600 s");
        QTest::newRow("no timeout") << QStringList{ u"edit"_s, u"id:1"_s, u"--timeout"_s, u"soon"_s } << QByteArray("soon");
        QTest::newRow("both") << QStringList{ u"edit"_s, u"id:1"_s, u"--lock"_s, u"--unlock"_s } << QByteArray("not both");
        QTest::newRow("no yes or no") << QStringList{ u"edit"_s, u"id:1"_s, u"--untagged"_s, u"maybe"_s } << QByteArray("yes or no");
        QTest::newRow("no rename") << QStringList{ u"edit"_s, u"id:1"_s, u"--rename-tag"_s, u"docker"_s } << QByteArray("OLD=NEW");
        QTest::newRow("neither tags nor untagged") << QStringList{ u"edit"_s, u"id:1"_s, u"--set-tags"_s, QString(), u"--untagged"_s, u"no"_s } << QByteArray("untagged jobs");
        QTest::newRow("find without replace") << QStringList{ u"edit"_s, u"id:1"_s, u"--find"_s, u"x"_s } << QByteArray("go together");
        QTest::newRow("no project") << QStringList{ u"assign"_s, u"id:1"_s } << QByteArray("--project");
        QTest::newRow("contained without a reason") << QStringList{ u"contain"_s, u"id:1"_s, u"--reason"_s, u" "_s } << QByteArray("--reason");
        QTest::newRow("for nobody") << QStringList{ u"create"_s } << QByteArray("--group");
        QTest::newRow("too many") << QStringList{ u"create"_s, u"--for-instance"_s, u"--count"_s, u"101"_s } << QByteArray("--count");
    }
    void wrongUseIsSaidBeforeAnythingIsSent()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, said);
        Bench bench;
        bench.session.log().clear();
        const Answer answer = bench.run(arguments + QStringList{ u"--yes"_s });
        QCOMPARE(answer.status, 64);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
        QCOMPARE(int(bench.session.log().count()), 0);
    }

    void readOnlyChangesNothingWhateverTheTokenAllows_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("edit") << QStringList{ u"edit"_s, u"type:group"_s, u"--note"_s, u"x"_s };
        QTest::newRow("pause") << QStringList{ u"pause"_s, u"type:group"_s };
        QTest::newRow("create") << QStringList{ u"create"_s, u"--for-instance"_s };
    }
    void readOnlyChangesNothingWhateverTheTokenAllows()
    {
        QFETCH(const QStringList, arguments);
        Bench bench;
        bench.session.log().clear();
        const Answer answer = bench.run(arguments + QStringList{ u"--yes"_s, u"--read-only"_s });
        QVERIFY2(answer.status == 5, answer.err.constData());
        QVERIFY2(answer.err.contains("--read-only"), answer.err.constData());
        for (const demo::LogEntry &entry : bench.session.log().entries())
            QVERIFY(entry.changes.empty());
    }

    void aRunnerIsAssignedAndRemoved()
    {
        Bench bench;
        const qint64 id = bench.any(demo::RunnerType::Project);
        QString project;
        bench.session.change([&](demo::World &world) {
            for (const auto &[number, each] : world.projects()) {
                if (!world.runner(id)->isAssignedTo(number))
                    project = each.fullPath;
            }
        });
        const std::size_t before = bench.runner(id).projectIds.size();
        const Answer assigned = bench.run({ u"assign"_s, u"id:%1"_s.arg(id), u"--project"_s, project, u"--yes"_s });
        QVERIFY2(assigned.status == 0, QByteArray(assigned.err + assigned.out).constData());
        QCOMPARE(bench.runner(id).projectIds.size(), before + 1);
        const Answer removed = bench.run({ u"unassign"_s, u"id:%1"_s.arg(id), u"--project"_s, project, u"--yes"_s });
        QVERIFY2(removed.status == 0, QByteArray(removed.err + removed.out).constData());
        QCOMPARE(bench.runner(id).projectIds.size(), before);
    }

    void aRunnerMovesAndIsTakenBack()
    {
        Bench bench;
        const qint64 id = bench.any(demo::RunnerType::Project);
        qint64 from = 0, to = 0;
        QString fromPath, toPath;
        bench.session.change([&](demo::World &world) {
            for (const auto &[number, each] : world.projects()) {
                if (world.runner(id)->isAssignedTo(number) || to != 0)
                    continue;
                (from == 0 ? from : to) = number;
                (fromPath.isEmpty() ? fromPath : toPath) = each.fullPath;
            }
            world.assign(id, from);
        });
        const QString one = u"id:%1"_s.arg(id);
        const Answer same = bench.run({ u"move"_s, one, u"--from"_s, fromPath, u"--to"_s, fromPath, u"--yes"_s });
        QCOMPARE(same.status, 64);
        const Answer planned = bench.run({ u"move"_s, one, u"--from"_s, fromPath, u"--to"_s, toPath, u"--dry-run"_s, u"--json"_s });
        const QJsonObject target = planned.json()["targets"_L1][0].toObject();
        QCOMPARE(target["with_project"_L1].toString(), toPath);
        QCOMPARE(target["from_project"_L1].toString(), fromPath);
        const Answer moved = bench.run({ u"move"_s, one, u"--from"_s, fromPath, u"--to"_s, toPath, u"--yes"_s, u"--json"_s });
        QVERIFY2(moved.status == 0, QByteArray(moved.err + moved.out).constData());
        QVERIFY(bench.runner(id).isAssignedTo(to) && !bench.runner(id).isAssignedTo(from));
        const QString run = moved.json()["run"_L1].toString();
        const Answer shown = bench.run({ u"undo"_s, run, u"--dry-run"_s });
        QVERIFY2(shown.out.startsWith("Take back: Move 1 runner"), shown.out.constData());
        const Answer undone = bench.run({ u"undo"_s, run, u"--yes"_s });
        QVERIFY2(undone.status == 0, QByteArray(undone.err + undone.out).constData());
        QVERIFY(!bench.runner(id).isAssignedTo(to) && bench.runner(id).isAssignedTo(from));
    }

    void aNewTokenIsPrintedOnce()
    {
        Bench bench;
        const qint64 id = *bench.session.ids().begin();
        const QByteArray old = bench.tokenOf(id);
        const Answer text = bench.run({ u"reset-token"_s, u"id:%1"_s.arg(id), u"--yes"_s });
        QVERIFY2(text.status == 0, text.err.constData());
        QVERIFY(bench.tokenOf(id) != old);
        QVERIFY(text.out.startsWith(QByteArray(QByteArray::number(id) + '\t' + bench.tokenOf(id) + '\n')));
        const Answer json = bench.run({ u"reset-token"_s, u"id:%1"_s.arg(id), u"--yes"_s, u"--json"_s });
        QCOMPARE(json.json()["tokens"_L1][0]["token"_L1].toString().toLatin1(), bench.tokenOf(id));
    }

    void runnersAreCreatedForAGroup()
    {
        Bench bench;
        QString group;
        bench.session.change([&](demo::World &world) { group = world.groups().begin()->second.fullPath; });
        const Answer answer = bench.run({ u"create"_s, u"--group"_s, group, u"--count"_s, u"3"_s, u"--description"_s, u"new-{nn}"_s, u"--tags"_s, u"docker,linux"_s, u"--untagged"_s, u"no"_s, u"--timeout"_s, u"1h"_s, u"--yes"_s, u"--json"_s });
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QJsonArray runners = answer.json()["runners"_L1].toArray();
        QCOMPARE(runners.size(), 3);
        const demo::Runner third = bench.runner(runners.at(2)["id"_L1].toInteger());
        QCOMPARE(third.description, u"new-03"_s);
        QCOMPARE(third.type, demo::RunnerType::Group);
        QCOMPARE(normalTags(third.tags), (QStringList{ u"docker"_s, u"linux"_s }));
        QCOMPARE(third.maximumTimeout, 3600);
        QVERIFY(!third.runUntagged);
        QCOMPARE(runners.at(2)["token"_L1].toString().toLatin1(), bench.tokenOf(third.id));
        const QJsonArray runs = bench.run({ u"activity"_s, u"--json"_s }).json()["items"_L1].toArray();
        QCOMPARE(runs.first()["verb"_L1].toString(), u"create"_s);
        QCOMPARE(runs.first()["run"_L1].toString(), answer.json()["run"_L1].toString());
    }

    void ofWhatWasDeletedThereAreRecipes()
    {
        Bench bench;
        qint64 id = 0;
        bench.session.change([&](demo::World &world) {
            world.runners(demo::RunnerType::Group).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &each) {
                id = each.runningJobs == 0 ? each.id : 0;
                return id == 0;
            });
            world.editRunner(id, [](demo::Runner &runner) {
                runner.tags = { u"recipe-tag"_s };
                runner.maximumTimeout = 4321;
            });
        });
        const Answer deleted = bench.run({ u"delete"_s, u"id:%1"_s.arg(id), u"--yes"_s, u"--json"_s });
        QVERIFY2(deleted.status == 0, deleted.err.constData());
        const QString run = deleted.json()["run"_L1].toString();
        const Answer recipes = bench.run({ u"activity"_s, run, u"--recipes"_s });
        QCOMPARE(recipes.status, 0);
        for (const QByteArray &part : { QByteArray("'tag_list=recipe-tag'"), QByteArray("'maximum_timeout=4321'"), QByteArray("gitlab-runner register") })
            QVERIFY2(recipes.out.contains(part), recipes.out.constData());
        QCOMPARE(bench.run({ u"activity"_s, u"--recipes"_s }).status, 64);
    }

    void whoMayNotCreateIsTold()
    {
        Bench bench;
        const Answer answer = bench.run({ u"create"_s, u"--group"_s, u"there/is/no/such"_s, u"--yes"_s });
        QVERIFY(answer.status != 0);
        QVERIFY(!answer.err.isEmpty());
    }

    void aDryRunFindsThePlaceOfNewRunners()
    {
        Bench bench;
        QString group, project;
        bench.session.change([&](demo::World &world) {
            group = world.groups().begin()->second.fullPath;
            project = world.projects().begin()->second.fullPath;
        });
        QCOMPARE(bench.run({ u"create"_s, u"--group"_s, group, u"--dry-run"_s }).status, 2);
        QCOMPARE(bench.run({ u"create"_s, u"--project"_s, project, u"--dry-run"_s }).status, 2);
        QCOMPARE(bench.run({ u"create"_s, u"--for-instance"_s, u"--dry-run"_s }).status, 2);
        const Answer missing = bench.run({ u"create"_s, u"--group"_s, u"there/is/no/such"_s, u"--dry-run"_s });
        QCOMPARE(missing.status, 4);
        QVERIFY2(missing.err.contains("There is no group “there/is/no/such”"), missing.err.constData());
        QCOMPARE(bench.run({ u"create"_s, u"--project"_s, group, u"--dry-run"_s }).status, 4);   // a group is no project
    }
};

QTEST_GUILESS_MAIN(TestEditCommand)
#include "tst_editcommand.moc"
