// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/graphql/asker.h"

#include <QTest>

using namespace muster::demo;
using namespace Qt::StringLiterals;

class MutationsTest : public QObject {
    Q_OBJECT

    using Ids = std::vector<qint64>;

    static QString gid(qint64 runner) { return u"\"gid://gitlab/Ci::Runner/%1\""_s.arg(runner); }
    static QString gids(const Ids &runners)
    {
        QStringList list;
        for (const qint64 id : runners)
            list += gid(id);
        return u'[' + list.join(u", "_s) + u']';
    }
    static QStringList errorsOf(const QJsonValue &payload)
    {
        QStringList errors;
        for (const QJsonArray all = payload[u"errors"_s].toArray(); const auto &error : all)
            errors += error.toString();
        return errors;
    }

    Ids make(int count, RunnerType type = RunnerType::Instance)
    {
        Ids ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(m_asker->makeRunner(type, m_group, m_project));
        return ids;
    }
    QJsonValue mutate(const QString &field, const QString &input, const QString &selection)
    {
        m_answer = m_asker->ask(u"mutation { %1(input: {%2}) { errors %3 } }"_s.arg(field, input, selection));
        return Asker::at(m_answer, u"data."_s + field);
    }
    /// Answered by an error at the top, nothing but null below.
    bool isRefused(const QString &field) const
    {
        return Asker::at(m_answer, u"data."_s + field).isNull() && Asker::firstError(m_answer) == Asker::notFoundOrForbidden()
            && Asker::at(m_answer, u"errors.0.path"_s).toArray() == QJsonArray { field };
    }
    /// From now on a Maintainer of one group and all below asks.
    void becomeMaintainer()
    {
        const qint64 user = m_asker->world.token(TokenKind::Developer).userId;
        for (const auto &[id, group] : m_asker->world.groups())
            m_asker->world.setRole(user, id, 0, Role::None);
        for (const auto &[id, project] : m_asker->world.projects())
            m_asker->world.setRole(user, 0, id, Role::None);
        m_asker->world.setRole(user, m_group, 0, Role::Maintainer);
        m_asker->who = m_asker->as(TokenKind::Developer);
    }

private Q_SLOTS:
    void init()
    {
        m_asker = std::make_unique<Asker>(u"19.5-ee"_s, 0);
        for (const auto &[id, group] : m_asker->world.groups()) {
            if (group.parentId == 0 && group.projectIds.size() > 1) {
                m_group = id;
                m_project = group.projectIds.front();
                m_otherProject = group.projectIds.back();
            }
        }
        QVERIFY(m_otherProject);
    }

    // Bulk deletion.

    void bulkDeleteTakesFiftyAndSaysSo()
    {
        const Ids ids = make(53);
        const QJsonValue payload = mutate(u"bulkRunnerDelete"_s, u"clientMutationId: \"c1\", ids: "_s + gids(ids), u"clientMutationId deletedCount deletedIds"_s);
        QCOMPARE(errorsOf(payload), QStringList { u"Can only delete up to 50 runners per call. Ignored the remaining runner(s)."_s });
        QCOMPARE(payload[u"deletedCount"_s].toInt(), 50);
        QCOMPARE(payload[u"clientMutationId"_s].toString(), u"c1"_s);
        const Ids deleted = Asker::numbers(payload[u"deletedIds"_s]);
        QCOMPARE(deleted.size(), size_t(50));
        int left = 0;
        for (const qint64 id : ids) {
            const bool isGone = m_asker->world.runner(id) == nullptr;
            QCOMPARE(isGone, std::find(deleted.begin(), deleted.end(), id) != deleted.end());
            left += isGone ? 0 : 1;
        }
        QCOMPARE(left, 3);
        QCOMPARE(m_asker->last.mutations.size(), size_t(1));
        QCOMPARE(m_asker->last.mutations.front().field, u"bulkRunnerDelete"_s);
        QCOMPARE(m_asker->last.mutations.front().asked, ids);
        QCOMPARE(m_asker->last.mutations.front().changed, deleted);
    }

    void bulkDeleteOfFiftyIsNoError()
    {
        const QJsonValue payload = mutate(u"bulkRunnerDelete"_s, u"ids: "_s + gids(make(50)), u"deletedCount"_s);
        QCOMPARE(errorsOf(payload), QStringList());
        QCOMPARE(payload[u"deletedCount"_s].toInt(), 50);
    }

    void unknownIdsVanishFromABulkCall()
    {
        Ids ids = make(2);
        ids.insert(ids.begin() + 1, 900'000);
        QJsonValue payload = mutate(u"bulkRunnerDelete"_s, u"ids: "_s + gids(ids), u"deletedIds"_s);
        QCOMPARE(errorsOf(payload), QStringList());
        QCOMPARE(Asker::numbers(payload[u"deletedIds"_s]), (Ids { ids[0], ids[2] }));
        payload = mutate(u"bulkRunnerDelete"_s, u"ids: "_s + gids(ids), u"deletedIds deletedCount"_s);   // all unknown now
        QCOMPARE(errorsOf(payload), QStringList { u"User does not have permission to delete any of the runners"_s });
        QCOMPARE(payload[u"deletedIds"_s].toArray().size(), 0);
        QCOMPARE(payload[u"deletedCount"_s].toInt(-1), 0);
        QVERIFY(!m_answer.contains(u"errors"_s));
    }

    void bulkDeleteSkipsAndNamesWhatIsNotPermitted()
    {
        const Ids mine = make(2, RunnerType::Project);
        const Ids others = make(2);
        becomeMaintainer();
        QJsonValue payload = mutate(u"bulkRunnerDelete"_s, u"ids: "_s + gids({ others[1], mine[0], others[0], mine[1] }), u"deletedIds"_s);
        QCOMPARE(errorsOf(payload), QStringList { u"User does not have permission to delete runner(s) #%1, #%2"_s.arg(others[0]).arg(others[1]) });
        QCOMPARE(Asker::numbers(payload[u"deletedIds"_s]), mine);
        payload = mutate(u"bulkRunnerDelete"_s, u"ids: "_s + gids(others), u"deletedIds"_s);
        QCOMPARE(errorsOf(payload), QStringList { u"User does not have permission to delete any of the runners"_s });
        QVERIFY(m_asker->world.runner(others[0]) && m_asker->world.runner(others[1]));
    }

    void bulkDeleteWithoutIdsDoesNothing()
    {
        const QJsonValue payload = mutate(u"bulkRunnerDelete"_s, u""_s, u"deletedCount deletedIds"_s);
        QCOMPARE(errorsOf(payload), QStringList());
        QCOMPARE(payload[u"deletedCount"_s].toInt(-1), 0);
    }

    // Bulk pausing.

    void bulkPausePausesAndResumesFifty()
    {
        const Ids ids = make(51);
        QJsonValue payload = mutate(u"runnerBulkPause"_s, u"paused: true, ids: "_s + gids(ids), u"updatedCount updatedRunners { id paused }"_s);
        QCOMPARE(errorsOf(payload), QStringList { u"Can only pause up to 50 runners per call. Ignored the remaining runner(s)."_s });
        QCOMPARE(payload[u"updatedCount"_s].toInt(), 50);
        for (const QJsonArray runners = payload[u"updatedRunners"_s].toArray(); const auto &runner : runners) {
            QVERIFY(runner[u"paused"_s].toBool());
            QVERIFY(m_asker->world.runner(Asker::numbers(QJsonArray { runner }).front())->paused);
        }
        payload = mutate(u"runnerBulkPause"_s, u"paused: false, ids: "_s + gids({ ids[0], 900'000 }), u"updatedCount updatedRunners { paused }"_s);
        QCOMPARE(errorsOf(payload), QStringList());
        QCOMPARE(payload[u"updatedCount"_s].toInt(), 1);
        QVERIFY(!m_asker->world.runner(ids[0])->paused);
    }

    void bulkPauseSkipsWhatIsNotPermitted()
    {
        const Ids mine = make(1, RunnerType::Project);
        const Ids others = make(1);
        becomeMaintainer();
        QJsonValue payload = mutate(u"runnerBulkPause"_s, u"paused: true, ids: "_s + gids({ mine[0], others[0] }), u"updatedRunners { id }"_s);
        QCOMPARE(errorsOf(payload), QStringList { u"User does not have permission to pause runner(s) #%1"_s.arg(others[0]) });
        QCOMPARE(Asker::numbers(payload[u"updatedRunners"_s]), mine);
        QVERIFY(!m_asker->world.runner(others[0])->paused);
    }

    // One runner.

    void updateWritesWhatItNames()
    {
        const qint64 id = make(1).front();
        const QString input = u"id: %1, description: \"new\", maintenanceNote: \"note\", paused: true, locked: true, runUntagged: false, accessLevel: REF_PROTECTED, "
                              "maximumTimeout: 600, tagList: [\"b\", \"a\", \"b\"]"_s.arg(gid(id));
        QJsonValue payload = mutate(u"runnerUpdate"_s, input, u"runner { description maintenanceNote paused locked runUntagged accessLevel maximumTimeout tagList }"_s);
        QCOMPARE(errorsOf(payload), QStringList());
        const QJsonObject expected { { u"description"_s, u"new"_s }, { u"maintenanceNote"_s, u"note"_s }, { u"paused"_s, true }, { u"locked"_s, true }, { u"runUntagged"_s, false },
                                     { u"accessLevel"_s, u"REF_PROTECTED"_s }, { u"maximumTimeout"_s, 600 }, { u"tagList"_s, QJsonArray { u"b"_s, u"a"_s } } };
        QCOMPARE(payload[u"runner"_s].toObject(), expected);
        payload = mutate(u"runnerUpdate"_s, u"id: %1, maximumTimeout: null, active: true"_s.arg(gid(id)), u"runner { description maximumTimeout paused tagList }"_s);
        const QJsonObject after { { u"description"_s, u"new"_s }, { u"maximumTimeout"_s, QJsonValue() }, { u"paused"_s, false }, { u"tagList"_s, QJsonArray { u"b"_s, u"a"_s } } };
        QCOMPARE(payload[u"runner"_s].toObject(), after);
    }

    void refusedValuesChangeNothing_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("error");
        QStringList tags;
        for (int i = 0; i < 51; ++i)
            tags += u"\"t%1\""_s.arg(i);
        QTest::newRow("timeout") << u"maximumTimeout: 599"_s << u"Maximum timeout needs to be at least 10 minutes"_s;
        QTest::newRow("timeout of nothing") << u"maximumTimeout: 0"_s << u"Maximum timeout needs to be at least 10 minutes"_s;
        QTest::newRow("description") << u"description: \"%1\""_s.arg(QString(1025, u'x')) << u"Description is too long (maximum is 1024 characters)"_s;
        QTest::newRow("note") << u"maintenanceNote: \"%1\""_s.arg(QString(1025, u'x')) << u"Maintenance note is too long (maximum is 1024 characters)"_s;
        QTest::newRow("no tags, no untagged") << u"runUntagged: false, tagList: []"_s << u"Tags list can not be empty when runner is not allowed to pick untagged jobs"_s;
        QTest::newRow("tags") << u"tagList: [%1]"_s.arg(tags.join(u',')) << u"Tags list Too many tags specified. Please limit the number of tags to 50"_s;
    }
    void refusedValuesChangeNothing()
    {
        QFETCH(QString, input);
        QFETCH(QString, error);
        const qint64 id = make(1).front();
        const Runner before = *m_asker->world.runner(id);
        const QJsonValue payload = mutate(u"runnerUpdate"_s, u"id: %1, paused: true, %2"_s.arg(gid(id), input), u"runner { id }"_s);
        QCOMPARE(errorsOf(payload), QStringList { error });
        QVERIFY(payload[u"runner"_s].isNull());
        QVERIFY(!m_answer.contains(u"errors"_s));
        const Runner &after = *m_asker->world.runner(id);
        QCOMPARE(after.paused, before.paused);
        QCOMPARE(after.updatedAt, before.updatedAt);
        QVERIFY(m_asker->last.mutations.front().changed.empty());
    }

    void whatMayNotBeChangedIsRefusedAtTheTop()
    {
        const qint64 id = make(1).front();
        mutate(u"runnerUpdate"_s, u"id: %1, paused: true"_s.arg(gid(900'000)), u"runner { id }"_s);
        QVERIFY(isRefused(u"runnerUpdate"_s));
        mutate(u"runnerDelete"_s, u"id: %1"_s.arg(gid(900'000)), u""_s);
        QVERIFY(isRefused(u"runnerDelete"_s));
        becomeMaintainer();
        mutate(u"runnerUpdate"_s, u"id: %1, paused: true"_s.arg(gid(id)), u"runner { id }"_s);
        QVERIFY(isRefused(u"runnerUpdate"_s));
        mutate(u"runnerDelete"_s, u"id: %1"_s.arg(gid(id)), u""_s);
        QVERIFY(isRefused(u"runnerDelete"_s));
        mutate(u"runnerCreate"_s, u"runnerType: INSTANCE_TYPE"_s, u"runner { id }"_s);
        QVERIFY(isRefused(u"runnerCreate"_s));
        QVERIFY(m_asker->world.runner(id));
        QVERIFY(!m_asker->world.runner(id)->paused);
    }

    void associatedProjectsAreForProjectRunners()
    {
        const qint64 shared = make(1, RunnerType::Project).front();
        const QString projects = u"associatedProjects: [\"gid://gitlab/Project/%1\"]"_s.arg(m_otherProject);
        const QJsonValue payload = mutate(u"runnerUpdate"_s, u"id: %1, %2"_s.arg(gid(shared), projects), u"runner { projectCount ownerProject { id } projects { nodes { id } } }"_s);
        QCOMPARE(payload[u"runner"_s][u"projectCount"_s].toInt(), 2);   // the owner stays
        QCOMPARE(payload[u"runner"_s][u"ownerProject"_s][u"id"_s].toString(), u"gid://gitlab/Project/%1"_s.arg(m_project));
        mutate(u"runnerUpdate"_s, u"id: %1, %2"_s.arg(gid(make(1).front()), projects), u"runner { id }"_s);
        QVERIFY(Asker::at(m_answer, u"data.runnerUpdate"_s).isNull());
        QVERIFY(Asker::firstError(m_answer).contains(u"associatedProjects"_s));
    }

    void deleteRemovesTheRunner()
    {
        const qint64 id = make(1).front();
        const QJsonValue payload = mutate(u"runnerDelete"_s, u"clientMutationId: \"x\", id: "_s + gid(id), u"clientMutationId"_s);
        QCOMPARE(payload.toObject(), (QJsonObject { { u"errors"_s, QJsonArray() }, { u"clientMutationId"_s, u"x"_s } }));
        QVERIFY(!m_asker->world.runner(id));
    }

    void runnersOfSeveralProjectsAreDeletedByAdministratorsOnly()
    {
        const qint64 id = make(1, RunnerType::Project).front();
        m_asker->world.assign(id, m_otherProject);
        becomeMaintainer();
        mutate(u"runnerDelete"_s, u"id: "_s + gid(id), u""_s);
        QVERIFY(isRefused(u"runnerDelete"_s));
        m_asker->who.reset();
        mutate(u"runnerDelete"_s, u"id: "_s + gid(id), u""_s);
        QVERIFY(!m_asker->world.runner(id));
    }

    void aliasesRunOneAfterTheOtherEachOnItsOwn()
    {
        const Ids ids = make(3);
        const QString query = u"mutation { a: runnerUpdate(input: {id: %1, paused: true}) { errors } b: runnerUpdate(input: {id: %2, maximumTimeout: 5}) { errors runner { id } } "
                              "c: runnerDelete(input: {id: %4}) { errors } d: runnerUpdate(input: {id: %1, paused: false}) { errors } e: runnerDelete(input: {id: %3}) { errors } }"_s
                                  .arg(gid(ids[0]), gid(ids[1]), gid(ids[2]), gid(900'000));
        const auto answer = m_asker->ask(query);
        QCOMPARE(Asker::at(answer, u"data.a.errors"_s).toArray().size(), 0);
        QCOMPARE(Asker::at(answer, u"data.b.errors"_s).toArray().size(), 1);
        QVERIFY(Asker::at(answer, u"data.c"_s).isNull());
        QCOMPARE(Asker::at(answer, u"errors.0.path"_s).toArray(), QJsonArray { u"c"_s });
        QVERIFY(!m_asker->world.runner(ids[0])->paused);
        QVERIFY(!m_asker->world.runner(ids[2]));
        QCOMPARE(m_asker->last.mutations.size(), size_t(5));
    }

    void createChecksWhereTheRunnerBelongs_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("error");
        QTest::newRow("group without group") << u"runnerType: GROUP_TYPE"_s << u"`group_id` is missing"_s;
        QTest::newRow("project without project") << u"runnerType: PROJECT_TYPE"_s << u"`project_id` is missing"_s;
        QTest::newRow("instance with group") << u"runnerType: INSTANCE_TYPE, groupId: \"gid://gitlab/Group/1\""_s << u"`group_id` must not be specified for 'instance_type' scope"_s;
        QTest::newRow("unknown group") << u"runnerType: GROUP_TYPE, groupId: \"gid://gitlab/Group/99999\""_s << Asker::notFoundOrForbidden();
    }
    void createChecksWhereTheRunnerBelongs()
    {
        QFETCH(QString, input);
        mutate(u"runnerCreate"_s, input, u"runner { id }"_s);
        QTEST(Asker::firstError(m_answer), "error");
    }

    void createMakesARunnerOfTheCaller()
    {
        const QString input = u"runnerType: GROUP_TYPE, groupId: \"gid://gitlab/Group/%1\", description: \"fresh\", tagList: [\"x\"], paused: true"_s.arg(m_group);
        const QJsonValue runner = mutate(u"runnerCreate"_s, input, u"runner { id runnerType description tagList paused status createdBy { username } groups { nodes { id } } managers { count } }"_s)[u"runner"_s];
        QCOMPARE(runner[u"runnerType"_s].toString(), u"GROUP_TYPE"_s);
        QCOMPARE(runner[u"status"_s].toString(), u"NEVER_CONTACTED"_s);
        QCOMPARE(runner[u"createdBy"_s][u"username"_s].toString(), u"root"_s);
        QCOMPARE(runner[u"groups"_s][u"nodes"_s][0][u"id"_s].toString(), u"gid://gitlab/Group/%1"_s.arg(m_group));
        QVERIFY(runner[u"paused"_s].toBool());
    }

    void tokenExpiryHasItsBounds_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("minutesAhead");
        QTest::addColumn<bool>("taken");
        QTest::newRow("too soon") << u"19.5-ee"_s << 4 << false;
        QTest::newRow("five minutes") << u"19.5-ee"_s << 5 << true;
        QTest::newRow("three weeks") << u"19.5-ee"_s << 21 * 24 * 60 << true;
        QTest::newRow("longer") << u"19.5-ee"_s << 21 * 24 * 60 + 1 << false;
        QTest::newRow("fifteen days in 18.10") << u"18.10-ee"_s << 15 * 24 * 60 << true;
        QTest::newRow("longer in 18.10") << u"18.10-ee"_s << 15 * 24 * 60 + 1 << false;
    }
    void tokenExpiryHasItsBounds()
    {
        QFETCH(QString, profile);
        QFETCH(int, minutesAhead);
        QFETCH(bool, taken);
        m_asker = std::make_unique<Asker>(profile, 0);
        const QString at = isoSeconds(m_asker->world.now() + minutes(minutesAhead));
        const QJsonValue payload = mutate(u"runnerCreate"_s, u"runnerType: INSTANCE_TYPE, tokenExpiresAt: \"%1\""_s.arg(at), u"runner { tokenExpiresAt }"_s);
        QCOMPARE(errorsOf(payload).isEmpty(), taken);
        if (taken)
            QCOMPARE(payload[u"runner"_s][u"tokenExpiresAt"_s].toString(), at);
    }

    void assigningNeedsRightsOnBothSides()
    {
        const qint64 id = make(1, RunnerType::Project).front();
        const QString path = m_asker->world.project(m_otherProject)->fullPath;
        const QString input = u"runnerId: %1, projectPath: \"%2\""_s.arg(gid(id), path);
        QCOMPARE(errorsOf(mutate(u"runnerAssignToProject"_s, input, u""_s)), QStringList());
        QVERIFY(m_asker->world.runner(id)->isAssignedTo(m_otherProject));
        QCOMPARE(errorsOf(mutate(u"runnerAssignToProject"_s, input, u""_s)).size(), 1);
        QCOMPARE(errorsOf(mutate(u"runnerUnassignFromProject"_s, input, u""_s)), QStringList());
        QVERIFY(!m_asker->world.runner(id)->isAssignedTo(m_otherProject));
        const QString owner = u"runnerId: %1, projectPath: \"%2\""_s.arg(gid(id), m_asker->world.project(m_project)->fullPath);
        QCOMPARE(errorsOf(mutate(u"runnerUnassignFromProject"_s, owner, u""_s)), QStringList { u"You cannot unassign a runner from the owner project. Delete the runner instead"_s });
        QCOMPARE(errorsOf(mutate(u"runnerAssignToProject"_s, u"runnerId: %1, projectPath: \"%2\""_s.arg(gid(make(1).front()), path), u""_s)), QStringList { u"user not allowed to assign runner"_s });
        mutate(u"runnerAssignToProject"_s, u"runnerId: %1, projectPath: \"no/where\""_s.arg(gid(id)), u""_s);
        QVERIFY(isRefused(u"runnerAssignToProject"_s));
    }

    // Jobs.

    void cancellingAFinishedJobIsNoErrorAndDoesNothing()
    {
        const qint64 waiting = m_asker->world.addJob(m_project, {});
        const QString input = u"id: \"gid://gitlab/Ci::Build/%1\""_s.arg(waiting);
        QJsonValue payload = mutate(u"jobCancel"_s, input, u"job { id status }"_s);
        QCOMPARE(errorsOf(payload), QStringList());
        QCOMPARE(payload[u"job"_s][u"status"_s].toString(), u"CANCELED"_s);
        QCOMPARE(m_asker->last.mutations.front().changed, Ids { waiting });
        payload = mutate(u"jobCancel"_s, input, u"job { id status }"_s);
        QCOMPARE(errorsOf(payload), QStringList());
        QCOMPARE(payload[u"job"_s][u"status"_s].toString(), u"CANCELED"_s);
        QVERIFY(m_asker->last.mutations.front().changed.empty());
    }

    void aRunningJobIsCancelling()
    {
        const qint64 runner = make(1, RunnerType::Project).front();
        m_asker->world.addManager(runner, { u"17.0.0"_s, {}, {}, {}, {} }, u"s_1"_s, {});
        const qint64 job = m_asker->world.addJob(m_project, {});
        QVERIFY(m_asker->world.startJob(job, runner));
        QCOMPARE(mutate(u"jobCancel"_s, u"id: \"gid://gitlab/Ci::Build/%1\""_s.arg(job), u"job { status }"_s)[u"job"_s][u"status"_s].toString(), u"CANCELING"_s);
    }

    void retryMakesANewJob()
    {
        const qint64 job = m_asker->world.addJob(m_project, { u"x"_s });
        const QString input = u"id: \"gid://gitlab/Ci::Build/%1\""_s.arg(job);
        QJsonValue payload = mutate(u"jobRetry"_s, input, u"job { id }"_s);
        QCOMPARE(errorsOf(payload), QStringList { u"Job is not retryable"_s });   // it waits
        QVERIFY(payload[u"job"_s].isNull());
        m_asker->world.finishJob(job, JobStatus::Failed, u"script_failure"_s);
        payload = mutate(u"jobRetry"_s, u"id: \"gid://gitlab/Ci::Processable/%1\""_s.arg(job), u"job { id status tags retried }"_s);
        QCOMPARE(errorsOf(payload), QStringList());
        QVERIFY(Asker::numbers(QJsonArray { payload[u"job"_s] }).front() > job);
        QCOMPARE(payload[u"job"_s][u"status"_s].toString(), u"PENDING"_s);
    }

    void jobsOfOthersAreRefused()
    {
        const qint64 job = m_asker->world.addJob(m_project, {});
        becomeMaintainer();
        m_asker->world.setRole(m_asker->who->user->id, m_group, 0, Role::Reporter);
        mutate(u"jobCancel"_s, u"id: \"gid://gitlab/Ci::Build/%1\""_s.arg(job), u"job { id }"_s);
        QVERIFY(isRefused(u"jobCancel"_s));
        mutate(u"jobRetry"_s, u"id: \"gid://gitlab/Ci::Build/%1\""_s.arg(job), u"job { id }"_s);
        QVERIFY(isRefused(u"jobRetry"_s));
        mutate(u"jobCancel"_s, u"id: \"gid://gitlab/Ci::Build/999999999\""_s, u"job { id }"_s);
        QVERIFY(isRefused(u"jobCancel"_s));
    }

    void pruningIsSwitchedByOwners()
    {
        const QString path = m_asker->world.group(m_group)->fullPath;
        const QString input = u"fullPath: \"%1\", allowStaleRunnerPruning: true"_s.arg(path);
        QVERIFY(mutate(u"namespaceCiCdSettingsUpdate"_s, input, u"ciCdSettings { allowStaleRunnerPruning namespace { fullPath } }"_s)[u"ciCdSettings"_s][u"allowStaleRunnerPruning"_s].toBool());
        QVERIFY(m_asker->value(u"{ group(fullPath: \"%1\") { allowStaleRunnerPruning } }"_s.arg(path), u"group.allowStaleRunnerPruning"_s).toBool());
        becomeMaintainer();
        mutate(u"namespaceCiCdSettingsUpdate"_s, input, u"ciCdSettings { allowStaleRunnerPruning }"_s);
        QVERIFY(isRefused(u"namespaceCiCdSettingsUpdate"_s));
    }

    void mutationsOverGetAreForbidden()
    {
        const qint64 id = make(1).front();
        const QByteArray body = QJsonDocument(QJsonObject { { u"query"_s, u"mutation { runnerDelete(input: {id: %1}) { errors } }"_s.arg(gid(id)) } }).toJson();
        const GraphQlReply reply = m_asker->service.execute(body, m_asker->as(TokenKind::Administrator), GraphQlService::Method::Get);
        QCOMPARE(reply.httpStatus, 422);
        QVERIFY(m_asker->world.runner(id));
    }

private:
    std::unique_ptr<Asker> m_asker;
    QJsonObject m_answer;
    qint64 m_group = 0;
    qint64 m_project = 0;
    qint64 m_otherProject = 0;
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_graphql_mutations.moc"
