// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/access.h"

#include <QTest>

using namespace muster::demo;
using namespace Qt::StringLiterals;

/// One user, one group with a subgroup and a project in it, one runner; who may do what with which role where.
class DemoAccessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rightsFollowTheRole_data();
    void rightsFollowTheRole();
    void anAdministratorMayEverything();
    void aRunnerOfSeveralProjectsIsDeletedByAdministratorsOnly();
    void lockedRunnersAreNotAssignedFurther();
    void theTokenIsForItsCreatorForAnHour();
    void membershipBelowShowsTheGroupAbove();
    void theOwnerTokenOwnsOneTreeAndMaintainsElsewhere();

private:
    [[nodiscard]] qint64 make(RunnerType type);

    std::unique_ptr<World> m_world;
    qint64 m_user = 7;
    qint64 m_top = 0;
    qint64 m_sub = 0;
    qint64 m_project = 0;
};

void DemoAccessTest::init()
{
    WorldOptions options;
    options.runners = 0;
    options.still = true;
    m_world = std::make_unique<World>(options);
    for (const auto &[id, group] : m_world->groups()) {
        m_world->setRole(m_user, id, 0, Role::None);
        if (m_sub == 0 && group.parentId != 0 && !group.projectIds.empty() && m_world->group(group.parentId)->parentId == 0) {
            m_sub = id;
            m_top = group.parentId;
            m_project = group.projectIds.front();
        }
    }
    for (const auto &[id, project] : m_world->projects())
        m_world->setRole(m_user, 0, id, Role::None);
    QVERIFY(m_project != 0);
}

qint64 DemoAccessTest::make(RunnerType type)
{
    NewRunner wanted;
    wanted.type = type;
    wanted.groupId = m_top;
    wanted.projectId = m_project;
    return m_world->createRunner(wanted).runner->id;
}

void DemoAccessTest::rightsFollowTheRole_data()
{
    QTest::addColumn<RunnerType>("type");
    QTest::addColumn<QString>("where");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("rights");   // read, update, delete, jobs
    const auto row = [](RunnerType type, const char *where, Role role, const char *rights) {
        QTest::addRow("%s %s in %s", qPrintable(constantName(role)), qPrintable(constantName(type)), where)
            << type << QString::fromLatin1(where) << role << QString::fromLatin1(rights);
    };
    row(RunnerType::Instance, "nowhere", Role::None, "r---");
    row(RunnerType::Instance, "top", Role::Owner, "r---");
    row(RunnerType::Group, "nowhere", Role::None, "----");
    row(RunnerType::Group, "top", Role::Developer, "----");
    row(RunnerType::Group, "top", Role::Maintainer, "r--j");
    row(RunnerType::Group, "top", Role::Owner, "rudj");
    row(RunnerType::Group, "sub", Role::Owner, "r---");
    row(RunnerType::Group, "project", Role::Maintainer, "r---");
    row(RunnerType::Group, "project", Role::Developer, "----");
    row(RunnerType::Project, "nowhere", Role::None, "----");
    row(RunnerType::Project, "project", Role::Developer, "----");
    row(RunnerType::Project, "project", Role::Maintainer, "rudj");
    row(RunnerType::Project, "sub", Role::Maintainer, "rudj");
    row(RunnerType::Project, "top", Role::Owner, "rudj");
}

void DemoAccessTest::rightsFollowTheRole()
{
    QFETCH(RunnerType, type);
    QFETCH(QString, where);
    QFETCH(Role, role);
    QFETCH(QString, rights);
    const Runner &runner = *m_world->runner(make(type));
    m_world->setRole(m_user, where == u"top" ? m_top : where == u"sub" ? m_sub : 0, where == u"project" ? m_project : 0, role);
    const Access access(*m_world, *m_world->user(m_user));
    QString found;
    found += access.read(runner) ? u'r' : u'-';
    found += access.update(runner) ? u'u' : u'-';
    found += access.remove(runner) ? u'd' : u'-';
    found += access.readBuilds(runner) ? u'j' : u'-';
    QCOMPARE(found, rights);
    QVERIFY(!access.listAllRunners() && !access.listAllJobs());
    QCOMPARE(access.listRunners(*m_world->group(m_top)), where == u"top" && role >= Role::Maintainer);
}

void DemoAccessTest::anAdministratorMayEverything()
{
    const Access root(*m_world, *m_world->user(1));
    for (const RunnerType type : {RunnerType::Instance, RunnerType::Group, RunnerType::Project}) {
        const Runner &runner = *m_world->runner(make(type));
        QVERIFY(root.read(runner) && root.update(runner) && root.remove(runner) && root.readBuilds(runner) && root.readTokenExpiry(runner));
    }
    QVERIFY(root.listAllRunners() && root.listRunners(*m_world->group(m_top)) && root.maintain(*m_world->project(m_project)));
}

void DemoAccessTest::aRunnerOfSeveralProjectsIsDeletedByAdministratorsOnly()
{
    const qint64 id = make(RunnerType::Project);
    m_world->assign(id, m_world->projects().rbegin()->first);
    m_world->setRole(m_user, 0, m_project, Role::Owner);
    const Access access(*m_world, *m_world->user(m_user));
    const Runner &runner = *m_world->runner(id);
    QVERIFY(access.update(runner) && !access.remove(runner) && access.tooManyProjectsToRemove(runner));
    QVERIFY(Access(*m_world, *m_world->user(1)).remove(runner));
}

void DemoAccessTest::lockedRunnersAreNotAssignedFurther()
{
    const qint64 id = make(RunnerType::Project);
    m_world->setRole(m_user, 0, m_project, Role::Maintainer);
    const Access access(*m_world, *m_world->user(m_user));
    QVERIFY(access.assign(*m_world->runner(id)));
    RunnerChange change;
    change.locked = true;
    m_world->update(id, change);
    QVERIFY(!access.assign(*m_world->runner(id)));
    QVERIFY(!access.assign(*m_world->runner(make(RunnerType::Group))));
}

void DemoAccessTest::theTokenIsForItsCreatorForAnHour()
{
    NewRunner wanted;
    wanted.creatorId = m_user;
    const qint64 id = m_world->createRunner(wanted).runner->id;
    const Access creator(*m_world, *m_world->user(m_user));
    QVERIFY(creator.readToken(*m_world->runner(id)));
    QVERIFY(!Access(*m_world, *m_world->user(1)).readToken(*m_world->runner(id)));
    m_world->advance(minutes(59));
    QVERIFY(creator.readToken(*m_world->runner(id)));
    m_world->advance(minutes(1));
    QVERIFY(!creator.readToken(*m_world->runner(id)));
}

void DemoAccessTest::membershipBelowShowsTheGroupAbove()
{
    const Access access(*m_world, *m_world->user(m_user));
    const bool openly = m_world->group(m_top)->visibility != Visibility::Private;
    QCOMPARE(access.read(*m_world->group(m_top)), openly);
    m_world->setRole(m_user, 0, m_project, Role::Guest);
    QVERIFY(access.read(*m_world->group(m_top)));
    QVERIFY(access.read(*m_world->project(m_project)));
    QVERIFY(!access.maintain(*m_world->project(m_project)));
}

void DemoAccessTest::theOwnerTokenOwnsOneTreeAndMaintainsElsewhere()
{
    WorldOptions options;
    options.runners = 1000;
    options.still = true;
    const World world(options);
    const Access mira(world, *world.user(world.token(TokenKind::User).userId));
    int tops = 0, maintained = 0, owned = 0;
    for (const auto &[id, group] : world.groups())
        tops += group.parentId == 0 && mira.own(group);
    for (const auto &[id, project] : world.projects())
        maintained += mira.maintain(project) && mira.role(*world.group(project.groupId)) < Role::Maintainer;
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        owned += mira.owns(runner);
        return true;
    });
    QCOMPARE(tops, 1);
    QCOMPARE(maintained, 3);
    QVERIFY(owned > 10 && owned < 500);
    const Access tomas(world, *world.user(world.token(TokenKind::Developer).userId));
    for (const auto &[id, group] : world.groups())
        QVERIFY(!tomas.listRunners(group));
}

QTEST_GUILESS_MAIN(DemoAccessTest)
#include "tst_demo_access.moc"
