// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/graphql/asker.h"

#include <QTest>

#include <algorithm>

using namespace muster::demo;
using namespace Qt::StringLiterals;

class ListsTest : public QObject {
    Q_OBJECT

    using Ids = std::vector<qint64>;

    /// Ids of all pages of `runners(<arguments>)`, read with a page size in one direction.
    Ids paged(const QString &arguments, int size, bool backwards = false)
    {
        Ids ids;
        QString cursor;
        for (int guard = 0; guard < 1000; ++guard) {
            const QString at = cursor.isNull() ? QString() : u", %1: \"%2\""_s.arg(backwards ? u"before"_s : u"after"_s, cursor);
            const QString query = u"{ runners(%1, %2: %3%4) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }"_s
                                      .arg(arguments, backwards ? u"last"_s : u"first"_s).arg(size).arg(at);
            const QJsonValue page = m_asker.value(query, u"runners"_s);
            Ids part = Asker::numbers(page[u"nodes"_s]);
            if (backwards)
                std::reverse(part.begin(), part.end());
            ids.insert(ids.end(), part.begin(), part.end());
            const QJsonValue info = page[u"pageInfo"_s];
            if (!info[backwards ? u"hasPreviousPage"_s : u"hasNextPage"_s].toBool())
                return ids;
            cursor = info[backwards ? u"startCursor"_s : u"endCursor"_s].toString();
        }
        return {};
    }

    /// What the list should hold, by asking every runner, in the order of a key.
    template <class Key, class Accepts>
    Ids expected(const Key &key, const Accepts &accepts)
    {
        std::vector<std::pair<decltype(key(std::declval<const Runner &>())), qint64>> rows;
        m_asker.world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            if (accepts(runner))
                rows.emplace_back(key(runner), runner.id);
            return true;
        });
        std::sort(rows.begin(), rows.end());
        Ids ids;
        for (const auto &row : rows)
            ids.push_back(row.second);
        return ids;
    }
    static bool all(const Runner &) { return true; }

    int count(const QString &arguments) { return m_asker.value(u"{ runners(%1) { count } }"_s.arg(arguments), u"runners.count"_s).toInt(-1); }
    template <class Accepts>
    int expectedCount(const Accepts &accepts)
    {
        return int(expected([](const Runner &runner) { return runner.id; }, accepts).size());
    }

private Q_SLOTS:
    void everyOrderPagesThroughEverythingBothWays_data()
    {
        QTest::addColumn<QString>("order");
        for (const char *order : { "CREATED", "CONTACTED", "TOKEN_EXPIRES_AT" })
            QTest::newRow(order) << QString::fromLatin1(order);
    }
    void everyOrderPagesThroughEverythingBothWays()
    {
        QFETCH(QString, order);
        const auto key = [&](const Runner &runner) {
            const Moment moment = order == u"CREATED" ? runner.createdAt : order == u"CONTACTED" ? m_asker.world.contactedAt(runner) : runner.tokenExpiresAt;
            return std::pair(moment == 0, moment);   // nulls last
        };
        const Ids ascending = expected(key, all);
        Ids descending = ascending;
        std::reverse(descending.begin(), descending.end());
        QVERIFY(ascending.size() > 100);
        for (const int size : { 1, 7, 100, 5000 }) {
            QCOMPARE(paged(u"sort: %1_ASC"_s.arg(order), size), ascending);
            QCOMPARE(paged(u"sort: %1_DESC"_s.arg(order), size), descending);
        }
        QCOMPARE(paged(u"sort: %1_ASC"_s.arg(order), 7, true), descending);
        QCOMPARE(paged(u"sort: %1_DESC"_s.arg(order), 7, true), ascending);
    }

    void newestComeFirstUnlessAskedOtherwise()
    {
        const Ids ids = Asker::numbers(m_asker.value(u"{ runners { nodes { id } } }"_s, u"runners.nodes"_s));
        QCOMPARE(ids.size(), size_t(100));   // the default page, and the cap
        QCOMPARE(ids, Asker::numbers(m_asker.value(u"{ runners(sort: CREATED_DESC, first: 1000) { nodes { id } } }"_s, u"runners.nodes"_s)));
    }

    void pagesStaySteadyWhileRunnersComeAndGo()
    {
        Asker asker(u"19.5-ee"_s, 40);
        const auto page = [&asker](const QString &after) {
            return asker.value(u"{ runners(sort: CREATED_ASC, first: 10%1) { nodes { id } pageInfo { endCursor } } }"_s.arg(after), u"runners"_s);
        };
        const QJsonValue first = page({});
        const Ids seen = Asker::numbers(first[u"nodes"_s]);
        const Ids next = Asker::numbers(page(u", after: \"%1\""_s.arg(first[u"pageInfo"_s][u"endCursor"_s].toString()))[u"nodes"_s]);
        asker.world.deleteRunner(seen.back());   // the one the cursor points at
        asker.makeRunner(RunnerType::Instance);
        QCOMPARE(Asker::numbers(page(u", after: \"%1\""_s.arg(first[u"pageInfo"_s][u"endCursor"_s].toString()))[u"nodes"_s]), next);
    }

    void pageInfoSaysWhatGitLabSays()
    {
        const auto info = [this](const QString &arguments) { return m_asker.value(u"{ runners(%1) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"_s.arg(arguments), u"runners.pageInfo"_s); };
        const QString middle = info(u"first: 5"_s)[u"endCursor"_s].toString();
        const auto flags = [&](const QString &arguments) -> QString {
            const QJsonValue page = info(arguments);
            return QString(page[u"hasPreviousPage"_s].toBool() ? u"previous "_s : u""_s) + (page[u"hasNextPage"_s].toBool() ? u"next"_s : u""_s);
        };
        QCOMPARE(flags(u"first: 5"_s), u"next"_s);
        QCOMPARE(flags(u"last: 5"_s), u"previous "_s);
        QCOMPARE(flags(u"first: 0"_s), u"next"_s);
        QCOMPARE(flags(u"first: 5, after: \"%1\""_s.arg(middle)), u"previous next"_s);
        QCOMPARE(flags(u"last: 2, before: \"%1\""_s.arg(middle)), u"previous next"_s);
        QCOMPARE(flags(u"last: 50, before: \"%1\""_s.arg(middle)), u"next"_s);   // always, with before
        QCOMPARE(flags(u"last: 5, after: \"%1\""_s.arg(middle)), u"previous "_s);   // always, with after
        QVERIFY(info(u"first: 0"_s)[u"startCursor"_s].isNull());
    }

    void edgesCarryTheCursorsOfTheirNodes()
    {
        const QJsonValue page = m_asker.value(u"{ runners(first: 3) { nodes { id } edges { cursor webUrl node { id } } pageInfo { startCursor endCursor } } }"_s, u"runners"_s);
        QCOMPARE(page[u"edges"_s][0][u"cursor"_s], page[u"pageInfo"_s][u"startCursor"_s]);
        QCOMPARE(page[u"edges"_s][2][u"cursor"_s], page[u"pageInfo"_s][u"endCursor"_s]);
        QCOMPARE(page[u"edges"_s][1][u"node"_s], page[u"nodes"_s][1]);
        QVERIFY(page[u"edges"_s][0][u"webUrl"_s].isNull());   // the instance is no group and no project
    }

    void badPagingIsAnErrorOfItsField_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("message");
        const QString other = QString::fromLatin1(QByteArray("{\"contacted_at\":\"2026-01-01T00:00:00.000Z\",\"id\":\"1\"}").toBase64());
        QTest::newRow("first and last") << u"first: 1, last: 1"_s << u"Can only provide either `first` or `last`, not both"_s;
        QTest::newRow("broken cursor") << u"first: 1, after: \"broken\""_s << u"Please provide a valid cursor"_s;
        QTest::newRow("broken before") << u"last: 1, before: \"broken\""_s << u"Please provide a valid cursor"_s;
        QTest::newRow("cursor of another order") << u"first: 1, sort: CREATED_ASC, after: \"%1\""_s.arg(other) << u"Please provide a valid cursor"_s;
        QTest::newRow("licensed order") << u"sort: MOST_ACTIVE_DESC, type: INSTANCE_TYPE"_s << u"runner_performance_insights feature is required for MOST_ACTIVE_DESC sorting"_s;
    }
    void badPagingIsAnErrorOfItsField()
    {
        QFETCH(QString, arguments);
        const auto answer = m_asker.ask(u"{ runners(%1) { nodes { id } } echo(text: \"x\") }"_s.arg(arguments));
        QTEST(Asker::firstError(answer), "message");
        QVERIFY(Asker::at(answer, u"data.runners"_s).isNull());
        QCOMPARE(Asker::at(answer, u"errors.0.path"_s).toArray(), QJsonArray { u"runners"_s });
        QCOMPARE(Asker::at(answer, u"data.echo"_s).toString(), u"\"root\" says: x"_s);
    }

    void filtersSelectWhatTheySay()
    {
        const World &world = m_asker.world;
        const Moment now = world.now();
        const auto contact = [&](const Runner &runner) { return world.contactedAt(runner); };
        QCOMPARE(count(u"first: 1"_s), expectedCount(all));
        QCOMPARE(count(u"type: GROUP_TYPE"_s), expectedCount([](const Runner &r) { return r.type == RunnerType::Group; }));
        QCOMPARE(count(u"paused: true"_s), expectedCount([](const Runner &r) { return r.paused; }));
        QCOMPARE(count(u"active: true"_s), expectedCount([](const Runner &r) { return !r.paused; }));
        QCOMPARE(count(u"status: ONLINE"_s), expectedCount([&](const Runner &r) { return contact(r) != 0 && now - contact(r) < hours(2); }));
        QCOMPARE(count(u"status: OFFLINE"_s), expectedCount([&](const Runner &r) { return contact(r) != 0 && now - contact(r) >= hours(2); }));
        QCOMPARE(count(u"status: NEVER_CONTACTED"_s), expectedCount([&](const Runner &r) { return contact(r) == 0; }));
        QCOMPARE(count(u"status: STALE"_s), expectedCount([&](const Runner &r) { return now - r.createdAt >= days(7) && (contact(r) == 0 || now - contact(r) >= days(7)); }));
        QVERIFY(count(u"status: STALE"_s) > 0);
        QCOMPARE(count(u"status: ONLINE"_s) + count(u"status: OFFLINE"_s) + count(u"status: NEVER_CONTACTED"_s), count(u"first: 1"_s));
        QCOMPARE(count(u"tagList: [\"docker\", \"linux\"]"_s), expectedCount([](const Runner &r) { return r.tags.contains(u"docker"_s) && r.tags.contains(u"linux"_s); }));
        QCOMPARE(count(u"tagList: \"docker\""_s), expectedCount([](const Runner &r) { return r.tags.contains(u"docker"_s); }));
        QCOMPARE(count(u"type: PROJECT_TYPE, paused: false, status: ONLINE"_s),
                 expectedCount([&](const Runner &r) { return r.type == RunnerType::Project && !r.paused && contact(r) != 0 && now - contact(r) < hours(2); }));
        QCOMPARE(count(u"upgradeStatus: RECOMMENDED"_s), 0);
        QCOMPARE(count(u"search: \"\""_s), expectedCount(all));
        QCOMPARE(count(u"search: \"no runner is called like this\""_s), 0);
    }

    void upgradesAreToldWithALicence()
    {
        Asker asker(u"19.2-ultimate"_s, 10);
        const qint64 id = asker.makeRunner(RunnerType::Instance, 0, 0, {});
        const auto status = [&] { return asker.value(u"{ runner(id: \"gid://gitlab/Ci::Runner/%1\") { upgradeStatus } }"_s.arg(id), u"runner.upgradeStatus"_s).toString(); };
        QCOMPARE(status(), QString());   // no manager, nothing to say
        const auto with = [&](const QString &version) {
            asker.world.editRunner(id, [](Runner &runner) { runner.managers.clear(); });
            asker.world.addManager(id, { version, {}, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_1"_s, u"10.0.0.1"_s);
            return status();
        };
        // The simulator's newest is 19.3.0, this GitLab is a 19.2, and of 18.x the page of 20 releases ends with 18.8.0.
        QCOMPARE(with(u"development version"_s), u"INVALID"_s);
        QCOMPARE(with(u"19.2.1"_s), u"RECOMMENDED"_s);
        QCOMPARE(with(u"19.2.2"_s), u"NOT_AVAILABLE"_s);
        QCOMPARE(with(u"19.2.2~pre.3.gabc"_s), u"RECOMMENDED"_s);
        QCOMPARE(with(u"19.1.2"_s), u"AVAILABLE"_s);
        QCOMPARE(with(u"19.0.3"_s), u"RECOMMENDED"_s);
        QCOMPARE(with(u"18.8.0"_s), u"RECOMMENDED"_s);
        QCOMPARE(with(u"16.0.0"_s), u"RECOMMENDED"_s);
        QCOMPARE(with(u"19.3.0"_s), u"NOT_AVAILABLE"_s);
        QCOMPARE(with(u"20.0.0"_s), u"NOT_AVAILABLE"_s);
        // The worst of its managers counts.
        asker.world.addManager(id, { u"19.1.2"_s, {}, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_2"_s, u"10.0.0.2"_s);
        QCOMPARE(status(), u"AVAILABLE"_s);
        const auto count = [&](const QString &word) { return asker.value(u"{ runners(upgradeStatus: %1) { count } }"_s.arg(word), u"runners.count"_s).toInt(); };
        const int all = asker.value(u"{ runners { count } }"_s, u"runners.count"_s).toInt();
        int none = 0;
        asker.world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            none += asker.world.upgrades().of(runner) ? 0 : 1;
            return true;
        });
        QCOMPARE(count(u"INVALID"_s) + count(u"NOT_AVAILABLE"_s) + count(u"AVAILABLE"_s) + count(u"RECOMMENDED"_s), all - none);
        QVERIFY(count(u"RECOMMENDED"_s) > 0);
    }

    void searchFindsDescriptionsAndWholeTokens()
    {
        Asker asker(u"19.5-ee"_s, 10);
        RunnerChange named;
        named.description = u"Needle in Haystack"_s;
        const qint64 id = asker.makeRunner(RunnerType::Instance, 0, 0, named);
        const auto found = [&](const QString &text) { return Asker::numbers(asker.value(u"{ runners(search: \"%1\") { nodes { id } } }"_s.arg(text), u"runners.nodes"_s)); };
        QCOMPARE(found(u"needle IN hay"_s), Ids { id });
        const QString token = asker.world.tokenOf(*asker.world.runner(id));
        QCOMPARE(found(token), Ids { id });
        QCOMPARE(found(token.chopped(1)), Ids());
    }

    void creatorsAndOwnersAreFoundByIdNameAndPath()
    {
        const World &world = m_asker.world;
        const User &creator = [&]() -> const User & {
            for (const auto &[id, user] : world.users()) {
                if (expectedCount([&, &user = user](const Runner &r) { return r.creatorId == user.id; }) > 1)
                    return user;
            }
            return world.users().begin()->second;
        }();
        const int created = expectedCount([&](const Runner &r) { return r.creatorId == creator.id; });
        QVERIFY(created > 1);
        QCOMPARE(count(u"creatorId: \"gid://gitlab/User/%1\""_s.arg(creator.id)), created);
        QCOMPARE(count(u"creatorUsername: \"%1\""_s.arg(creator.username)), created);
        QCOMPARE(count(u"creatorUsername: \"nobody-has-this-name\""_s), 0);
        QCOMPARE(count(u"creatorId: \"gid://gitlab/User/999999\""_s), 0);

        const Runner *owned = nullptr;
        world.runners(RunnerType::Group).walk(Order::OldestFirst, {}, [&](const Runner &runner) { owned = &runner; return false; });
        const Group &group = *world.group(owned->groupId);
        QCOMPARE(count(u"ownerFullPath: \"%1\""_s.arg(group.fullPath)), expectedCount([&](const Runner &r) { return r.type == RunnerType::Group && r.groupId == group.id; }));
        world.runners(RunnerType::Project).walk(Order::OldestFirst, {}, [&](const Runner &runner) { owned = &runner; return false; });
        const Project &project = *world.project(owned->ownerProjectId());
        QCOMPARE(count(u"ownerFullPath: \"%1\""_s.arg(project.fullPath)), expectedCount([&](const Runner &r) { return r.type == RunnerType::Project && r.ownerProjectId() == project.id; }));
        QCOMPARE(count(u"ownerFullPath: \"no/such/path\""_s), 0);
    }

    void versionPrefixMatchesAnyManager()
    {
        Asker asker(u"19.5-ee"_s, 0);
        const auto with = [&](const QStringList &versions) {
            const qint64 id = asker.makeRunner(RunnerType::Instance);
            for (const QString &version : versions)
                asker.world.addManager(id, { version, {}, {}, {}, {} }, u"s_"_s + version, {});
            return id;
        };
        const qint64 mixed = with({ u"17.4.1"_s, u"16.11.0"_s });
        const qint64 patch = with({ u"17.4.10"_s });
        const qint64 pre = with({ u"17.4.1~pre.5.gabc"_s });
        const qint64 other = with({ u"170.1.0"_s });
        with({});
        const auto found = [&](const QString &prefix) { return Asker::numbers(asker.value(u"{ runners(sort: CREATED_ASC, versionPrefix: \"%1\") { nodes { id } } }"_s.arg(prefix), u"runners.nodes"_s)); };
        QCOMPARE(found(u"17"_s), (Ids { mixed, patch, pre }));
        QCOMPARE(found(u"17."_s), (Ids { mixed, patch, pre }));
        QCOMPARE(found(u"17.4"_s), (Ids { mixed, patch, pre }));
        QCOMPARE(found(u"17.4."_s), (Ids { mixed, patch, pre }));
        QCOMPARE(found(u"17.4.1"_s), (Ids { mixed, pre }));
        QCOMPARE(found(u"17.4.10"_s), Ids { patch });
        QCOMPARE(found(u"16"_s), Ids { mixed });
        QCOMPARE(found(u"170"_s), Ids { other });
        QCOMPARE(found(u"1"_s), Ids());
    }

    void countsAreExactUnlessLimited()
    {
        const int all = count(u"first: 1"_s);
        QCOMPARE(m_asker.value(u"{ runners { count(limit: 10) } }"_s, u"runners.count"_s).toInt(), 11);
        QCOMPARE(m_asker.value(u"{ runners { count(limit: 1000) } }"_s, u"runners.count"_s).toInt(), all);
        QCOMPARE(m_asker.value(u"{ runners(paused: false) { count(limit: 5) } }"_s, u"runners.count"_s).toInt(), 6);
    }

    void groupListsFollowMembership()
    {
        Asker asker(u"19.5-ee"_s, 0);
        World &world = asker.world;
        const Group *parent = nullptr;
        for (const auto &[id, group] : world.groups()) {
            if (!group.childIds.empty() && group.parentId == 0 && !parent)
                parent = &group;
        }
        QVERIFY(parent);
        const Group *child = world.group(parent->childIds.front());
        qint64 projectBelow = 0;
        for (const auto &[id, project] : world.projects()) {
            if (project.groupId == child->id)
                projectBelow = id;
        }
        QVERIFY(projectBelow);
        const qint64 instance = asker.makeRunner(RunnerType::Instance);
        const qint64 above = asker.makeRunner(RunnerType::Group, parent->id);
        const qint64 below = asker.makeRunner(RunnerType::Group, child->id);
        const qint64 ofProject = asker.makeRunner(RunnerType::Project, 0, projectBelow);
        const auto in = [&](const Group &group, const QString &arguments) {
            return Asker::numbers(asker.value(u"{ group(fullPath: \"%1\") { runners(sort: CREATED_ASC%2) { nodes { id } } } }"_s.arg(group.fullPath, arguments), u"group.runners.nodes"_s));
        };
        QCOMPARE(in(*parent, u", membership: DIRECT"_s), Ids { above });
        QCOMPARE(in(*parent, {}), (Ids { above, below, ofProject }));
        QCOMPARE(in(*parent, u", membership: DESCENDANTS, type: GROUP_TYPE"_s), (Ids { above, below }));
        QCOMPARE(in(*child, u", membership: ALL_AVAILABLE"_s), (Ids { instance, above, below, ofProject }));
        const auto project = *world.project(projectBelow);
        const QString query = u"{ project(fullPath: \"%1\") { runners(sort: CREATED_ASC) { count edges { webUrl editUrl node { id } } } } }"_s.arg(project.fullPath);
        const QJsonValue list = asker.value(query, u"project.runners"_s);
        Ids usable = project.groupRunnersEnabled ? Ids { above, below, ofProject } : Ids { ofProject };
        if (project.sharedRunnersEnabled)
            usable.insert(usable.begin(), instance);
        QCOMPARE(list[u"count"_s].toInt(), int(usable.size()));
        const QJsonValue last = list[u"edges"_s][qsizetype(usable.size()) - 1];
        QCOMPARE(last[u"webUrl"_s].toString(), u"https://gitlab.example.com/%1/-/runners/%2"_s.arg(project.fullPath).arg(ofProject));
    }

    void managersComeNewestFirstAndCanBeFiltered()
    {
        Asker asker(u"19.5-ee"_s, 0);
        const qint64 id = asker.makeRunner(RunnerType::Instance);
        Ids added;
        for (int i = 0; i < 12; ++i)
            added.push_back(asker.world.addManager(id, { u"17.0.0"_s, {}, {}, {}, {} }, u"s_%1"_s.arg(i), {}, i % 2 ? std::optional<Moment>() : asker.world.now() - hours(3)));
        std::reverse(added.begin(), added.end());
        const auto managers = [&](const QString &arguments) {
            return asker.value(u"{ runner(id: \"gid://gitlab/Ci::Runner/%1\") { managers%2 { count nodes { id systemId } pageInfo { endCursor hasNextPage } } } }"_s.arg(id).arg(arguments), u"runner.managers"_s);
        };
        QCOMPARE(Asker::numbers(managers({})[u"nodes"_s]), added);
        const QJsonValue first = managers(u"(first: 10)"_s);
        QCOMPARE(first[u"count"_s].toInt(), 12);
        QVERIFY(first[u"pageInfo"_s][u"hasNextPage"_s].toBool());
        const QJsonValue rest = managers(u"(first: 10, after: \"%1\")"_s.arg(first[u"pageInfo"_s][u"endCursor"_s].toString()));
        QCOMPARE(Asker::numbers(rest[u"nodes"_s]), Ids(added.begin() + 10, added.end()));
        QVERIFY(!rest[u"pageInfo"_s][u"hasNextPage"_s].toBool());
        QCOMPARE(Asker::numbers(managers(u"(last: 3)"_s)[u"nodes"_s]), Ids(added.begin() + 9, added.end()));
        QCOMPARE(managers(u"(systemId: \"s_7\")"_s)[u"count"_s].toInt(), 1);
        QCOMPARE(managers(u"(status: ONLINE)"_s)[u"count"_s].toInt(), 6);
        QCOMPARE(managers(u"(status: OFFLINE)"_s)[u"count"_s].toInt(), 6);
    }

    void jobsComeNewestFirstByState()
    {
        const World &world = m_asker.world;
        const auto jobs = [this](const QString &arguments) {
            Ids ids;
            QString cursor;
            for (;;) {
                const QJsonValue page = m_asker.value(u"{ jobs(first: 37%1%2) { nodes { id } pageInfo { endCursor hasNextPage } } }"_s.arg(arguments, cursor), u"jobs"_s);
                const Ids part = Asker::numbers(page[u"nodes"_s]);
                ids.insert(ids.end(), part.begin(), part.end());
                if (!page[u"pageInfo"_s][u"hasNextPage"_s].toBool())
                    return ids;
                cursor = u", after: \"%1\""_s.arg(page[u"pageInfo"_s][u"endCursor"_s].toString());
            }
        };
        const auto wanted = [&](const auto &accepts) {
            Ids ids;
            for (const auto &[id, job] : world.jobs()) {
                if (accepts(job))
                    ids.insert(ids.begin(), id);
            }
            return ids;
        };
        QCOMPARE(jobs(u", statuses: [RUNNING]"_s), wanted([](const Job &job) { return job.status == JobStatus::Running; }));
        QCOMPARE(jobs(u", statuses: [RUNNING, PENDING]"_s), wanted([](const Job &job) { return job.status == JobStatus::Running || job.status == JobStatus::Pending; }));
        QCOMPARE(jobs({}), wanted([](const Job &) { return true; }));
        QVERIFY(!jobs(u", statuses: [RUNNING]"_s).empty());
    }

    void jobCountsSaturate()
    {
        Asker asker(u"19.5-ee"_s, 3);
        const qint64 project = asker.world.projects().begin()->first;
        const int before = int(asker.world.jobs(JobStatus::Pending).size());
        for (int i = before; i < 1001; ++i)
            asker.world.addJob(project, {});
        const auto countOf = [&](const QString &limit) { return asker.value(u"{ jobs(statuses: [PENDING]) { count%1 } }"_s.arg(limit), u"jobs.count"_s).toInt(-1); };
        QCOMPARE(countOf({}), 1001);
        asker.world.addJob(project, {});
        QCOMPARE(countOf({}), 1001);
        QCOMPARE(countOf(u"(limit: 5)"_s), 6);
        QVERIFY(Asker::firstError(asker.ask(u"{ jobs { count(limit: 1001) } }"_s)).contains(u"limit"_s));
    }

    void jobsOfARunnerAreForOneRunnerAtATime()
    {
        const auto answer = m_asker.ask(u"{ runners(first: 3) { nodes { id jobCount jobs(first: 1) { count } } } }"_s);
        QVERIFY(Asker::at(answer, u"data.runners.nodes.0.jobs.count"_s).isDouble());
        QVERIFY(Asker::at(answer, u"data.runners.nodes.1.jobs"_s).isNull());
        QVERIFY(Asker::at(answer, u"data.runners.nodes.2.jobCount"_s).isDouble());
        QCOMPARE(Asker::firstError(answer), u"\"jobs\" field can be requested only for 1 CiRunner(s) at a time."_s);
        QCOMPARE(Asker::at(answer, u"errors.0.path"_s).toArray(), (QJsonArray { u"runners"_s, u"nodes"_s, 1, u"jobs"_s }));
        const auto projects = m_asker.ask(u"{ projects(first: 2) { nodes { jobs(first: 1) { count } } } }"_s);
        QCOMPARE(Asker::firstError(projects), u"\"jobs\" field can be requested only for 1 Project(s) at a time."_s);
    }

    void runnerJobsAreCountedByState()
    {
        const World &world = m_asker.world;
        qint64 busy = 0;
        for (const qint64 id : world.jobs(JobStatus::Running))
            busy = world.job(id)->runnerId;
        QVERIFY(busy);
        const QString query = u"{ runner(id: \"gid://gitlab/Ci::Runner/%1\") { jobExecutionStatus all: jobCount running: jobCount(statuses: [RUNNING]) jobs(statuses: [RUNNING]) { count nodes { status } } } }"_s.arg(busy);
        const QJsonValue runner = m_asker.value(query, u"runner"_s);
        QCOMPARE(runner[u"jobExecutionStatus"_s].toString(), u"ACTIVE"_s);
        QCOMPARE(runner[u"running"_s].toInt(), runner[u"jobs"_s][u"count"_s].toInt());
        QVERIFY(runner[u"running"_s].toInt() > 0 && runner[u"all"_s].toInt() >= runner[u"running"_s].toInt());
        for (const QJsonArray jobs = runner[u"jobs"_s][u"nodes"_s].toArray(); const auto &job : jobs)
            QCOMPARE(job[u"status"_s].toString(), u"RUNNING"_s);
    }

    void compatibleJobsAreThoseTheRunnerCouldTake()
    {
        Asker asker(u"18.1-ee"_s, 0);
        const qint64 project = [&] {
            for (const auto &[id, each] : asker.world.projects()) {
                if (each.sharedRunnersEnabled)
                    return id;
            }
            return qint64(0);
        }();
        RunnerChange tagged;
        tagged.tags = QStringList { u"gpu"_s };
        tagged.runUntagged = false;
        const qint64 runner = asker.makeRunner(RunnerType::Instance, 0, 0, tagged);
        const qint64 fits = asker.world.addJob(project, { u"gpu"_s });
        asker.world.addJob(project, { u"windows"_s });
        asker.world.addJob(project, {});
        const QString query = u"{ jobs(compatibleRunnerId: \"gid://gitlab/Ci::Runner/%1\"%2) { count nodes { id } } }"_s;
        QCOMPARE(Asker::numbers(asker.value(query.arg(runner).arg(u", statuses: [PENDING]"_s), u"jobs.nodes"_s)), Ids { fits });
        QVERIFY(!Asker::firstError(asker.ask(query.arg(runner).arg(u", statuses: [RUNNING]"_s))).isEmpty());
        QVERIFY(!Asker::firstError(asker.ask(query.arg(runner).arg(u""_s))).isEmpty());
    }

    void placesAreFoundByIdPathAndName()
    {
        const Project &project = m_asker.world.projects().rbegin()->second;
        QCOMPARE(m_asker.value(u"{ projects(ids: [\"gid://gitlab/Project/%1\"]) { nodes { fullPath } } }"_s.arg(project.id), u"projects.nodes.0.fullPath"_s).toString(), project.fullPath);
        QCOMPARE(m_asker.value(u"{ projects(fullPaths: [\"%1\"]) { count } }"_s.arg(project.fullPath), u"projects.count"_s).toInt(), 1);
        QCOMPARE(m_asker.value(u"{ project(fullPath: \"%1\") { id } }"_s.arg(project.fullPath.toUpper()), u"project.id"_s).toString(), u"gid://gitlab/Project/%1"_s.arg(project.id));
        const Group &group = m_asker.world.groups().begin()->second;
        QCOMPARE(m_asker.value(u"{ group(fullPath: \"%1\") { id name } }"_s.arg(group.fullPath), u"group.name"_s).toString(), group.name);
        QVERIFY(m_asker.value(u"{ group(fullPath: \"no/such/group\") { id } }"_s, u"group"_s).isNull());
        QStringList names;
        for (const QJsonArray nodes = m_asker.value(u"{ groups { nodes { name } } }"_s, u"groups.nodes"_s).toArray(); const auto &node : nodes)
            names += node[u"name"_s].toString();
        QVERIFY(names.size() > 2 && std::is_sorted(names.begin(), names.end()));
        QCOMPARE(m_asker.value(u"{ groups(topLevelOnly: true) { count } }"_s, u"groups.count"_s).toInt(),
                 int(std::count_if(m_asker.world.groups().begin(), m_asker.world.groups().end(), [](const auto &each) { return each.second.parentId == 0; })));
    }

private:
    Asker m_asker { u"19.5-ee"_s, 300 };
};

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_graphql_lists.moc"
