// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/graphql/asker.h"

#include <QTest>

using namespace muster::demo;
using namespace Qt::StringLiterals;

/// One person, one group with a project in it, one runner of each type; what they see with which role.
class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asker = std::make_unique<Asker>(u"19.5-ee"_s, 0);
        World &world = m_asker->world;
        m_user = world.token(TokenKind::Developer).userId;
        for (const auto &[id, group] : world.groups()) {
            world.setRole(m_user, id, 0, Role::None);
            if (group.parentId == 0 && !group.projectIds.empty()) {
                m_group = id;
                m_project = group.projectIds.front();
            }
        }
        for (const auto &[id, project] : world.projects())
            world.setRole(m_user, 0, id, Role::None);
        QVERIFY(m_project);
        RunnerChange noted;
        noted.maintenanceNote = u"call me"_s;
        m_instanceRunner = m_asker->makeRunner(RunnerType::Instance, 0, 0, noted);
        m_groupRunner = m_asker->makeRunner(RunnerType::Group, m_group, 0, noted);
        m_projectRunner = m_asker->makeRunner(RunnerType::Project, 0, m_project, noted);
        for (const qint64 id : { m_instanceRunner, m_groupRunner, m_projectRunner })
            world.editRunner(id, [&](Runner &runner) { runner.tokenExpiresAt = world.now() + days(3); });
    }

    void onlyAdministratorsListEverything()
    {
        const QString query = u"{ runners { count } jobs { count nodes { id } } }"_s;
        QVERIFY(!m_asker->ask(query).contains(u"errors"_s));
        m_asker->who = m_asker->as(TokenKind::User);
        const auto answer = m_asker->ask(query);
        QCOMPARE(m_asker->last.httpStatus, 200);
        QVERIFY(Asker::at(answer, u"data.runners"_s).isNull());
        QCOMPARE(Asker::firstError(answer), Asker::notFoundOrForbidden());
        QCOMPARE(Asker::at(answer, u"errors.0.path"_s).toArray(), QJsonArray { u"runners"_s });
        QCOMPARE(Asker::at(answer, u"errors.0.locations.0.column"_s).toInt(), 3);
        QCOMPARE(answer[u"errors"_s].toArray().size(), 1);   // jobs are silently empty
        QCOMPARE(Asker::at(answer, u"data.jobs.count"_s).toInt(-1), 0);
    }

    void readersSeeRunnersByRole_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("readable");
        QTest::addColumn<QString>("updatable");
        QTest::newRow("nobody") << Role::None << u"group"_s << u"instance"_s << u""_s;
        QTest::newRow("developer of the group") << Role::Developer << u"group"_s << u"instance"_s << u""_s;
        QTest::newRow("maintainer of the group") << Role::Maintainer << u"group"_s << u"instance group project"_s << u"project"_s;
        QTest::newRow("owner of the group") << Role::Owner << u"group"_s << u"instance group project"_s << u"group project"_s;
        QTest::newRow("maintainer of the project") << Role::Maintainer << u"project"_s << u"instance group project"_s << u"project"_s;
        QTest::newRow("developer of the project") << Role::Developer << u"project"_s << u"instance"_s << u""_s;
    }
    void readersSeeRunnersByRole()
    {
        QFETCH(Role, role);
        QFETCH(QString, where);
        setRole(where, role);
        QStringList readable;
        QStringList updatable;
        for (const auto &[name, id] : { std::pair(u"instance"_s, m_instanceRunner), std::pair(u"group"_s, m_groupRunner), std::pair(u"project"_s, m_projectRunner) }) {
            const auto answer = m_asker->ask(u"{ runner(id: \"gid://gitlab/Ci::Runner/%1\") { maintenanceNote tokenExpiresAt adminUrl userPermissions { readRunner updateRunner deleteRunner assignRunner } } }"_s.arg(id));
            QVERIFY(!answer.contains(u"errors"_s));   // what may not be read is null, without a word
            const QJsonValue runner = Asker::at(answer, u"data.runner"_s);
            if (runner.isNull())
                continue;
            readable += name;
            const bool mayUpdate = runner[u"userPermissions"_s][u"updateRunner"_s].toBool();
            if (mayUpdate)
                updatable += name;
            QVERIFY(runner[u"userPermissions"_s][u"readRunner"_s].toBool());
            QCOMPARE(runner[u"userPermissions"_s][u"deleteRunner"_s].toBool(), mayUpdate);
            QCOMPARE(runner[u"userPermissions"_s][u"assignRunner"_s].toBool(), mayUpdate && name == u"project");
            QCOMPARE(!runner[u"maintenanceNote"_s].isNull(), mayUpdate);
            QCOMPARE(!runner[u"tokenExpiresAt"_s].isNull(), name != u"instance");
            QVERIFY(runner[u"adminUrl"_s].isNull());
        }
        QTEST(readable.join(u' '), "readable");
        QTEST(updatable.join(u' '), "updatable");
    }

    void administratorsSeeAndMayEverything()
    {
        for (const qint64 id : { m_instanceRunner, m_groupRunner, m_projectRunner }) {
            const QJsonValue runner = m_asker->value(u"{ runner(id: \"gid://gitlab/Ci::Runner/%1\") { maintenanceNote maintenanceNoteHtml tokenExpiresAt adminUrl editAdminUrl userPermissions { updateRunner deleteRunner } } }"_s.arg(id), u"runner"_s);
            QCOMPARE(runner[u"maintenanceNote"_s].toString(), u"call me"_s);
            QCOMPARE(runner[u"maintenanceNoteHtml"_s].toString(), u"<p dir=\"auto\">call me</p>"_s);
            QVERIFY(runner[u"tokenExpiresAt"_s].isString());
            QCOMPARE(runner[u"adminUrl"_s].toString(), u"https://gitlab.example.com/admin/runners/%1"_s.arg(id));
            QVERIFY(runner[u"userPermissions"_s][u"updateRunner"_s].toBool() && runner[u"userPermissions"_s][u"deleteRunner"_s].toBool());
        }
    }

    void listsOfGroupsAndProjectsNeedMaintainers_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("guest") << Role::Guest << false;
        QTest::newRow("developer") << Role::Developer << false;
        QTest::newRow("maintainer") << Role::Maintainer << true;
        QTest::newRow("owner") << Role::Owner << true;
    }
    void listsOfGroupsAndProjectsNeedMaintainers()
    {
        QFETCH(Role, role);
        QFETCH(bool, allowed);
        setRole(u"group"_s, role);
        const auto answer = m_asker->ask(u"{ group(fullPath: \"%1\") { name runners { count } } project(fullPath: \"%2\") { name runners { count } } }"_s
                                             .arg(m_asker->world.group(m_group)->fullPath, m_asker->world.project(m_project)->fullPath));
        QCOMPARE(Asker::at(answer, u"data.group.name"_s).toString(), m_asker->world.group(m_group)->name);
        QCOMPARE(!Asker::at(answer, u"data.group.runners"_s).isNull(), allowed);
        QCOMPARE(!Asker::at(answer, u"data.project.runners"_s).isNull(), allowed);
        QCOMPARE(answer[u"errors"_s].toArray().size(), allowed ? 0 : 2);
        if (!allowed) {
            QCOMPARE(Asker::firstError(answer), Asker::notFoundOrForbidden());
            QCOMPARE(Asker::at(answer, u"errors.1.path"_s).toArray(), (QJsonArray { u"project"_s, u"runners"_s }));
        }
    }

    void jobsNeedReporters()
    {
        m_asker->world.editRunner(m_projectRunner, [](Runner &) { });
        const qint64 job = m_asker->world.addJob(m_project, {});
        const QString query = u"{ project(fullPath: \"%1\") { job(id: \"gid://gitlab/Ci::Build/%2\") { id } jobs { count } } }"_s.arg(m_asker->world.project(m_project)->fullPath).arg(job);
        setRole(u"project"_s, Role::Reporter);
        QCOMPARE(m_asker->value(query, u"project.job.id"_s).toString(), u"gid://gitlab/Ci::Build/%1"_s.arg(job));
        QVERIFY(m_asker->value(query, u"project.jobs.count"_s).toInt() > 0);
        if (m_asker->world.project(m_project)->visibility == Visibility::Public)
            return;
        setRole(u"project"_s, Role::Guest);
        QVERIFY(m_asker->value(query, u"project.job"_s).isNull());
    }

    void jobsAreFoundInTheirProjectOnly()
    {
        const qint64 job = m_asker->world.addJob(m_project, {});
        qint64 other = 0;
        for (const auto &[id, project] : m_asker->world.projects()) {
            if (id != m_project)
                other = id;
        }
        const auto find = [&](qint64 project, const QString &kind, qint64 id) {
            return m_asker->value(u"{ project(fullPath: \"%1\") { job(id: \"gid://gitlab/%2/%3\") { id } } }"_s.arg(m_asker->world.project(project)->fullPath, kind).arg(id), u"project.job"_s);
        };
        QVERIFY(!find(m_project, u"Ci::Build"_s, job).isNull());
        QVERIFY(find(other, u"Ci::Build"_s, job).isNull());
        QVERIFY(find(m_project, u"Ci::Bridge"_s, job).isNull());
        QVERIFY(find(m_project, u"Ci::Build"_s, job + 5000).isNull());
    }

    void scopesDecideBeforeAnythingElse_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("mayChange");
        QTest::newRow("api") << QStringList { u"api"_s } << 200 << true;
        QTest::newRow("read_api") << QStringList { u"read_api"_s } << 200 << false;
        QTest::newRow("both") << QStringList { u"read_api"_s, u"api"_s } << 200 << true;
        QTest::newRow("read_user") << QStringList { u"read_user"_s } << 401 << false;
        QTest::newRow("manage_runner") << QStringList { u"manage_runner"_s, u"create_runner"_s } << 401 << false;
        QTest::newRow("none") << QStringList() << 401 << false;
    }
    void scopesDecideBeforeAnythingElse()
    {
        QFETCH(QStringList, scopes);
        QFETCH(int, status);
        QFETCH(bool, mayChange);
        Requester who = m_asker->as(TokenKind::Administrator);
        who.scopes = scopes;
        m_asker->who = who;
        const auto answer = m_asker->ask(u"{ runners { count } }"_s);
        QCOMPARE(m_asker->last.httpStatus, status);
        if (status != 200) {
            QCOMPARE(m_asker->last.json, QByteArray("{\"errors\":[{\"message\":\"Invalid token\"}]}"));
            return;
        }
        QVERIFY(Asker::at(answer, u"data.runners.count"_s).isDouble());
        const auto change = m_asker->ask(u"mutation { a: runnerUpdate(input: {id: \"gid://gitlab/Ci::Runner/%1\", paused: true}) { errors } bulkRunnerDelete(input: {ids: [\"gid://gitlab/Ci::Runner/%1\"]}) { deletedIds } }"_s.arg(m_groupRunner));
        QCOMPARE(!Asker::at(change, u"data.a"_s).isNull(), mayChange);
        QCOMPARE(!Asker::at(change, u"data.bulkRunnerDelete"_s).isNull(), mayChange);
        QCOMPARE(m_asker->world.runner(m_groupRunner) == nullptr, mayChange);
        if (!mayChange)
            QCOMPARE(Asker::firstError(change), Asker::notFoundOrForbidden());
    }

    void blockedAccountsMayNotUseTheApi()
    {
        m_asker->who = m_asker->as(TokenKind::Blocked);
        m_asker->ask(u"{ echo(text: \"x\") }"_s);
        QCOMPARE(m_asker->last.httpStatus, 403);
        QCOMPARE(m_asker->last.json, QByteArray("{\"errors\":[{\"message\":\"API not accessible for user\"}]}"));
    }

    void anonymousRequestsSeeLittle()
    {
        m_asker->who = Requester();
        const auto answer = m_asker->ask(u"{ metadata { version } currentUser { id } runner(id: \"gid://gitlab/Ci::Runner/%1\") { id } echo(text: \"x\") }"_s.arg(m_instanceRunner));
        const QJsonObject expected { { u"metadata"_s, QJsonValue() }, { u"currentUser"_s, QJsonValue() }, { u"runner"_s, QJsonValue() }, { u"echo"_s, u"nil says: x"_s } };
        QCOMPARE(answer[u"data"_s].toObject(), expected);
        QVERIFY(!answer.contains(u"errors"_s));
    }

    void tokensAreForTheirCreatorsFirstHour()
    {
        m_asker->who = m_asker->as(TokenKind::Administrator);
        const auto created = m_asker->ask(u"mutation { runnerCreate(input: {runnerType: INSTANCE_TYPE}) { errors runner { id ephemeralAuthenticationToken ephemeralRegisterUrl creationState creationMethod } } }"_s);
        const QJsonValue runner = Asker::at(created, u"data.runnerCreate.runner"_s);
        QVERIFY(runner[u"ephemeralAuthenticationToken"_s].toString().startsWith(u"glrt-"_s));
        QVERIFY(runner[u"ephemeralRegisterUrl"_s].toString().endsWith(u"/register"_s));
        QCOMPARE(runner[u"creationState"_s].toString(), u"STARTED"_s);
        const QString query = u"{ runner(id: \"%1\") { ephemeralAuthenticationToken } }"_s.arg(runner[u"id"_s].toString());
        QVERIFY(!m_asker->value(query, u"runner.ephemeralAuthenticationToken"_s).isNull());
        m_asker->world.advance(hours(1));
        QVERIFY(m_asker->value(query, u"runner.ephemeralAuthenticationToken"_s).isNull());
    }

private:
    void setRole(const QString &where, Role role)
    {
        m_asker->world.setRole(m_user, where == u"group" ? m_group : 0, where == u"group" ? 0 : m_project, role);
        m_asker->who = m_asker->as(TokenKind::Developer);
    }

    std::unique_ptr<Asker> m_asker;
    qint64 m_user = 0;
    qint64 m_group = 0;
    qint64 m_project = 0;
    qint64 m_instanceRunner = 0;
    qint64 m_groupRunner = 0;
    qint64 m_projectRunner = 0;
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_graphql_permissions.moc"
