// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/demosession.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <map>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using Kind = Error::Kind;
using std::chrono::seconds;

namespace {

/// Lists of runners alone: neither counts nor sign-in.
const QString runnersField = u"runners"_s;

std::set<qint64> groupIds(DemoSession &session, const QString &path)
{
    std::set<qint64> ids;
    session.change([&](demo::World &world) {
        const demo::Group *group = world.group(path);
        world.groupRunners(*group, demo::Membership::Descendants).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
            ids.insert(runner.id);
            return true;
        });
    });
    return ids;
}

/// The group with the most runners below it.
QString biggestGroup(DemoSession &session)
{
    QString path;
    session.change([&](demo::World &world) {
        qsizetype most = -1;
        for (const auto &[id, group] : world.groups()) {
            const qsizetype count = world.groupRunners(group, demo::Membership::Descendants).count();
            if (group.parentId == 0 && count > most) {
                most = count;
                path = group.fullPath;
            }
        }
    });
    return path;
}

bool holds(const std::set<qint64> &all, const std::set<qint64> &some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

} // namespace

class TestInventoryLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeArrivesWhole_data()
    {
        QTest::addColumn<int>("runners");
        QTest::addColumn<int>("mostRequests");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("99") << 99 << 1;
        QTest::newRow("a page") << 100 << 1;
        QTest::newRow("one more") << 101 << 1 + 6 + 1;
        QTest::newRow("5000") << 5000 << 1 + 50 + 2 * 6 + 1;
    }
    void everySizeArrivesWhole()
    {
        QFETCH(const int, runners);
        QFETCH(const int, mostRequests);
        DemoSession session({ .runners = runners });
        QVERIFY(session.isReady());
        int finished = 0;
        std::vector<qsizetype> published;
        const auto summary = session.load({}, [&](InventoryLoad &load) {
            connect(&load, &InventoryLoad::finished, this, [&] { ++finished; });
            connect(&load, &InventoryLoad::published, this, [&](const Snapshot::Ptr &fleet) { published.push_back(fleet->size()); });
        });
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QVERIFY(summary.fleet);
        QVERIFY(summary.fleet->isComplete());
        QVERIFY(summary.fleet->trouble().isEmpty());
        QCOMPARE(idsOf(*summary.fleet), session.ids());
        QCOMPARE(summary.fleet->expectedCount(), runners);
        QVERIFY(summary.fleet->asOf().isKnown());
        QCOMPARE(finished, 1);
        QCOMPARE(published.front(), std::min(runners, 100));   // page one, alone and at once
        const auto lists = session.log().entriesWithRootField(runnersField);
        QVERIFY(session.log().mostInFlight() <= InventoryLoad::maxInFlight);
        QVERIFY2(int(lists.size()) <= mostRequests, qPrintable(QString::number(lists.size())));
        QCOMPARE(lists.front().inFlight, 1);
    }

    void everyMixOfTypesArrivesWhole_data()
    {
        QTest::addColumn<int>("instance");
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("project");
        QTest::newRow("thirds") << 1 << 1 << 1;
        QTest::newRow("80/15/5") << 80 << 15 << 5;
        QTest::newRow("instance runners only") << 1 << 0 << 0;
    }
    void everyMixOfTypesArrivesWhole()
    {
        QFETCH(const int, instance);
        QFETCH(const int, group);
        QFETCH(const int, project);
        DemoSession session({ .runners = 1500, .mix = { instance, group, project } });
        const auto summary = session.load();
        QVERIFY(!summary.error);
        QCOMPARE(idsOf(*summary.fleet), session.ids());
    }

    void aGroupIsReadWithEverythingBelowIt()
    {
        DemoSession session({ .runners = 3000 });
        const QString path = biggestGroup(session);
        const auto expected = groupIds(session, path);
        QVERIFY(expected.size() > 100);
        const auto summary = session.load({ Scope::Kind::Group, path });
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(idsOf(*summary.fleet), expected);
        QCOMPARE(summary.fleet->key().scope.groupPath, path);
    }

    void aPlainUserGetsWhatIsTheirsAndEachRunnerOnce()
    {
        DemoSession session({ .runners = 3000, .token = demo::TokenKind::User });
        QVERIFY(!session.identity().administrator);
        std::set<qint64> expected;
        session.change([&](demo::World &world) {
            const demo::User *user = world.user(session.identity().username);
            const auto add = [&](const demo::RunnerList &list) {
                list.walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                    expected.insert(runner.id);
                    return true;
                });
            };
            for (const auto &[id, group] : world.groups()) {
                if (world.roleInGroup(user->id, id) >= demo::Role::Maintainer)
                    add(world.groupRunners(group, demo::Membership::Descendants));
            }
            for (const auto &[id, project] : world.projects()) {
                if (world.roleInProject(user->id, project) >= demo::Role::Maintainer)
                    add(world.projectRunners(project, demo::RunnerType::Project));
            }
        });
        QVERIFY(!expected.empty());
        const auto summary = session.load({ Scope::Kind::Mine, {} });
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(idsOf(*summary.fleet), expected);
        QVERIFY(session.log().mostInFlight() <= InventoryLoad::maxInFlight);
    }

    void aPlainUserIsRefusedTheInstance()
    {
        DemoSession session({ .token = demo::TokenKind::User });
        const auto summary = session.load();
        QVERIFY(summary.error);
        QVERIFY(!summary.fleet);
        QVERIFY2(summary.error->kind == Kind::NotFound || summary.error->kind == Kind::Forbidden, qPrintable(summary.error->detail));
    }

    void runnersThatComeAndGoWhilePagingAreNeitherDoubledNorLost()
    {
        DemoSession session({ .runners = 2500 });
        std::set<qint64> deleted;
        // Before every third page somebody creates two runners and deletes three.
        for (int skip = 2; skip < 200; skip += 3) {
            session.faults().add({ .rootField = runnersField, .skip = skip }, Fault::before([&deleted](demo::World &world) {
                std::vector<qint64> some;
                world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                    if (runner.id % 41 == 0 && some.size() < 3)
                        some.push_back(runner.id);
                    return some.size() < 3;
                });
                for (const qint64 id : some) {
                    world.deleteRunner(id);
                    deleted.insert(id);
                }
                demo::NewRunner wanted;
                world.createRunner(wanted);
                world.createRunner(wanted);
            }));
        }
        const auto before = session.ids();
        const auto summary = session.load();
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        const auto after = session.ids();
        QVERIFY(after != before);
        std::set<qint64> throughout;
        std::set_intersection(before.begin(), before.end(), after.begin(), after.end(), std::inserter(throughout, throughout.end()));
        QVERIFY(holds(idsOf(*summary.fleet), throughout));
        QCOMPARE(qsizetype(idsOf(*summary.fleet).size()), summary.fleet->size());
        for (const qint64 id : idsOf(*summary.fleet))
            QVERIFY2(before.contains(id) || after.contains(id), "a runner out of nowhere");
    }

    void aRunnerOfAnUnheardOfTypeIsFound()
    {
        DemoSession session({ .runners = 600 });
        const auto strange = session.anyIds(300).back();
        session.change([&](demo::World &world) { world.editRunner(strange.value, [](demo::Runner &runner) { runner.type = demo::RunnerType::Cluster; }); });
        const auto summary = session.load();
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(idsOf(*summary.fleet), session.ids());
        const RunnerRow &row = summary.fleet->row(*summary.fleet->find(strange));
        QVERIFY(isForeign(row.type));
    }

    void aRunnerWithManyManagersGetsThemAll()
    {
        DemoSession session({ .runners = 300 });
        const auto big = session.anyIds(200).back();
        session.change([&](demo::World &world) {
            for (int i = 0; i < 150; ++i)
                world.addManager(big.value, { u"17.4.0"_s, u"abc"_s, u"linux"_s, u"amd64"_s, u"kubernetes"_s }, u"r_%1"_s.arg(i), u"10.0.0.%1"_s.arg(i));
        });
        const auto summary = session.load();
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        const RunnerRow &row = summary.fleet->row(*summary.fleet->find(big));
        QVERIFY(row.managerCount >= 150);
        QCOMPARE(row.managersLoaded, quint32(row.managerCount));
        std::set<qint64> managers;
        for (const ManagerRow &manager : summary.fleet->managers(row))
            managers.insert(manager.id.value);
        QCOMPARE(qint32(managers.size()), row.managerCount);
        for (const RunnerRow &each : summary.fleet->rows())
            QCOMPARE(each.managersLoaded, quint32(each.managerCount));
    }

    void aCountThatDoesNotAgreeIsCalledIncomplete()
    {
        DemoSession session({ .runners = 400 });
        session.faults().add({ .rootField = runnersField, .times = -1 }, Fault::replaced(u"data.runners.count"_s, 417));
        const auto summary = session.load();
        QVERIFY(summary.error);
        QCOMPARE(summary.error->kind, Kind::Incomplete);
        QVERIFY(!summary.isInterrupted);
        QVERIFY(!summary.fleet->isComplete());
        QVERIFY(!summary.fleet->trouble().isEmpty());
        QCOMPARE(idsOf(*summary.fleet), session.ids());
    }

    void cancellingKeepsWhatCame()
    {
        DemoSession session({ .runners = 3000, .latency = std::chrono::milliseconds(5) });
        int finished = 0;
        const auto summary = session.load({}, [&](InventoryLoad &load) {
            connect(&load, &InventoryLoad::finished, this, [&] { ++finished; });
            connect(&load, &InventoryLoad::published, &load, [&load] { load.cancel(); });
        });
        QCOMPARE(finished, 1);
        QCOMPARE(summary.error->kind, Kind::Cancelled);
        QVERIFY(summary.isInterrupted);
        QVERIFY(summary.fleet->size() >= 100 && summary.fleet->size() < 3000);
        QCOMPARE(summary.fleet->completeness(), Completeness::Incomplete);
    }

    void destroyingALoadInTheMiddleIsQuiet()
    {
        DemoSession session({ .runners = 2000, .latency = std::chrono::milliseconds(5) });
        auto load = std::make_unique<InventoryLoad>(session.client(), InventoryLoad::Request{ { session.identity().instance, session.identity().username, {} }, true });
        QSignalSpy finished(load.get(), &InventoryLoad::finished);
        QSignalSpy published(load.get(), &InventoryLoad::published);
        load->start();
        QVERIFY(published.wait());
        load.reset();
        QTRY_COMPARE(session.client().traffic().inFlight, 0);
        QCOMPARE(finished.count(), 0);
        QVERIFY(!session.load().error);
    }

    void whatGitLabSaysOfUpgradesArrives()
    {
        DemoSession session({ .runners = 300, .profile = u"19.5-ultimate"_s });
        QVERIFY(session.isReady());
        const Snapshot::Ptr fleet = session.load().fleet;
        QVERIFY(fleet && fleet->isComplete());
        std::map<UpgradeStatus, int> told;
        for (const RunnerRow &row : fleet->rows()) {
            ++told[row.upgrade];
            QCOMPARE(row.upgrade == UpgradeStatus::Unknown, std::none_of(fleet->managers(row).begin(), fleet->managers(row).end(), [&](const ManagerRow &manager) { return !fleet->text(manager.version).empty(); }));
        }
        QVERIFY(told[UpgradeStatus::Recommended] > 0 && told[UpgradeStatus::NotAvailable] > 0);
        // Without that licence GitLab says nothing.
        DemoSession plain({ .runners = 30 });
        const Snapshot::Ptr other = plain.load().fleet;
        QVERIFY(other && std::all_of(other->rows().begin(), other->rows().end(), [](const RunnerRow &row) { return row.upgrade == UpgradeStatus::Unknown; }));
    }
};

QTEST_GUILESS_MAIN(TestInventoryLoad)
#include "tst_inventoryload.moc"
