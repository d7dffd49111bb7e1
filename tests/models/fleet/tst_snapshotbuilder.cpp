// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotbuilder.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

struct Given {
    qint64 id = 1;
    const char *name = "build";
    std::vector<std::string_view> tags = { "docker", "linux" };
    const char *status = "ONLINE";
    std::vector<const char *> versions = { "17.5.0" };
    qint32 managerCount = 1;
    int firstManager = 1;
};

void put(SnapshotBuilder &builder, const Given &given)
{
    RunnerRow &row = builder.begin(RunnerId{ given.id });
    row.description = builder.add(given.name);
    row.shortSha = builder.add("AbCd1234");
    row.tags = builder.tagSet(given.tags);
    row.owner = builder.owner(RunnerType::Group, 7, "Acme/CI", "CI", "https://git.example.com/Acme/CI");
    row.creator = builder.user(UserId{ 3 }, "alice", "Alice", "active", {});
    row.status = builder.member(runnerStatusFromName, given.status);
    row.managerCount = given.managerCount;
    int number = given.firstManager;
    for (const char *version : given.versions) {
        ManagerRow &manager = builder.addManager();
        manager.id = ManagerId{ number++ };
        manager.version = builder.intern(version);
        manager.systemId = builder.add("s_ABC");
        manager.address = builder.intern("10.0.0.7");
        manager.status = builder.member(runnerStatusFromName, given.status);
    }
    builder.end();
}

Snapshot::Ptr fleetOf(const std::vector<Given> &runners)
{
    SnapshotBuilder builder;
    for (const Given &given : runners)
        put(builder, given);
    return builder.finish({ {}, Instant::fromSeconds(1000), Completeness::Complete, qint64(runners.size()), {} });
}

QStringList tagsOf(const Snapshot &fleet, const RunnerRow &row)
{
    QStringList tags;
    for (const TextId tag : fleet.tags(row.tags))
        tags += fleet.string(tag);
    return tags;
}

QStringList versionsOf(const Snapshot &fleet, qsizetype row)
{
    QStringList versions;
    for (const ManagerRow &manager : fleet.managers(fleet.row(row)))
        versions += fleet.string(manager.version);
    return versions;
}

QByteArray searchOf(const Snapshot &fleet, qsizetype row)
{
    const std::string_view text = fleet.searchText(fleet.row(row));
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

class TestSnapshotBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInOrderOfIdWithTheirManagers()
    {
        const Snapshot::Ptr fleet = fleetOf({ { .id = 30, .versions = { "17.1.0", "17.2.0" } }, { .id = 4, .versions = {} }, { .id = 12, .versions = { "16.0.0" } } });
        QCOMPARE(fleet->size(), 3);
        QCOMPARE(fleet->managerCount(), 3);
        QVERIFY(fleet->row(0).id == RunnerId{ 4 } && fleet->row(1).id == RunnerId{ 12 } && fleet->row(2).id == RunnerId{ 30 });
        QCOMPARE(versionsOf(*fleet, 0), QStringList());
        QCOMPARE(versionsOf(*fleet, 1), QStringList{ u"16.0.0"_s });
        QCOMPARE(versionsOf(*fleet, 2), (QStringList{ u"17.1.0"_s, u"17.2.0"_s }));
        QCOMPARE(*fleet->find(RunnerId{ 12 }), 1);
        QVERIFY(!fleet->find(RunnerId{ 13 }));
        QVERIFY(!fleet->find({}));
        QVERIFY(fleet->isComplete());
        QCOMPARE(fleet->expectedCount(), 3);
    }

    void theLaterAnswerReplacesTheEarlier()
    {
        SnapshotBuilder builder;
        put(builder, { .id = 5, .name = "old", .versions = { "16.0.0", "16.1.0" } });
        put(builder, { .id = 6 });
        put(builder, { .id = 5, .name = "new", .tags = { "gpu" }, .versions = { "17.0.0" } });
        QCOMPARE(builder.size(), 2);
        const Snapshot::Ptr fleet = builder.finish({});
        QCOMPARE(fleet->size(), 2);
        QCOMPARE(fleet->string(fleet->row(0).description), u"new"_s);
        QCOMPARE(tagsOf(*fleet, fleet->row(0)), QStringList{ u"gpu"_s });
        QCOMPARE(versionsOf(*fleet, 0), QStringList{ u"17.0.0"_s });
        QVERIFY(!searchOf(*fleet, 0).contains("old"));
    }

    void tagSetsAreSortedSharedAndWithoutRepeats()
    {
        SnapshotBuilder builder;
        QCOMPARE(builder.tagSet({}), TagSetIndex(0));
        const TagSetIndex set = builder.tagSet({ "linux", "docker", "linux" });
        QCOMPARE(builder.tagSet({ "docker", "linux" }), set);
        QVERIFY(builder.tagSet({ "docker" }) != set);
        QVERIFY(builder.tagSet({ "Docker", "linux" }) != set);
        builder.begin(RunnerId{ 1 }).tags = set;
        builder.end();
        builder.begin(RunnerId{ 2 }).tags = 0;
        builder.end();
        builder.begin(RunnerId{ 3 });
        builder.end();
        const Snapshot::Ptr fleet = builder.finish({});
        QCOMPARE(tagsOf(*fleet, fleet->row(0)), (QStringList{ u"docker"_s, u"linux"_s }));
        QVERIFY(fleet->tags(0).empty());
        QCOMPARE(fleet->row(2).tags, unknownTags);
        QVERIFY(fleet->tags(unknownTags).empty());
        QVERIFY(set < fleet->tagSetCount());
    }

    void ownersAndUsersAreKeptOnceAndFilledInLater()
    {
        SnapshotBuilder builder;
        const OwnerIndex first = builder.owner(RunnerType::Group, 7, {}, "CI", {});
        QCOMPARE(builder.owner(RunnerType::Group, 7, "acme/ci", {}, "https://x"), first);
        QVERIFY(builder.owner(RunnerType::Project, 7, "acme/other", {}, {}) != first);
        const UserIndex user = builder.user(UserId{ 3 }, "alice", {}, {}, {});
        QCOMPARE(builder.user(UserId{ 3 }, "alice", "Alice", "active", {}), user);
        const Snapshot::Ptr fleet = builder.finish({});
        QCOMPARE(fleet->string(fleet->owner(first).fullPath), u"acme/ci"_s);
        QCOMPARE(fleet->string(fleet->owner(first).name), u"CI"_s);
        QCOMPARE(fleet->ownerCount(), 3);
        QCOMPARE(fleet->userCount(), 2);
        QVERIFY(fleet->owner(0).kind == RunnerType::Unknown);
    }

    void foreignMembersKeepTheirNames()
    {
        const Snapshot::Ptr fleet = fleetOf({ { .id = 1, .status = "HIBERNATING" }, { .id = 2, .status = "ONLINE" }, { .id = 3, .status = "HIBERNATING" }, { .id = 4, .status = "MELTED" } });
        QVERIFY(isForeign(fleet->row(0).status));
        QVERIFY(fleet->row(0).status == fleet->row(2).status);
        QVERIFY(fleet->row(0).status != fleet->row(3).status);
        QVERIFY(fleet->foreignName(fleet->row(0).status) == "HIBERNATING");
        QVERIFY(fleet->foreignName(fleet->row(3).status) == "MELTED");
        QVERIFY(fleet->foreignName(fleet->row(1).status).empty());
        QVERIFY(fleet->foreignName(fleet->managers(fleet->row(0))[0].status) == "HIBERNATING");
    }

    /// Two pages that met foreign members in a different order number them differently.
    void foreignMembersKeepTheirNamesWhenPagesAreJoined()
    {
        const Snapshot::Ptr one = fleetOf({ { .id = 1, .status = "MELTED" }, { .id = 2, .status = "HIBERNATING" } });
        const Snapshot::Ptr two = fleetOf({ { .id = 3, .status = "HIBERNATING" }, { .id = 4, .status = "MELTED" } });
        SnapshotBuilder builder;
        QCOMPARE(builder.append(*one), 2);
        QCOMPARE(builder.append(*two), 2);
        const Snapshot::Ptr fleet = builder.finish({});
        for (const qsizetype row : { 1, 2 }) {
            QVERIFY(fleet->foreignName(fleet->row(row).status) == "HIBERNATING");
            QVERIFY(fleet->foreignName(fleet->managers(fleet->row(row))[0].status) == "HIBERNATING");
        }
        QVERIFY(fleet->foreignName(fleet->row(0).status) == "MELTED");
        QVERIFY(fleet->foreignName(fleet->row(3).status) == "MELTED");
    }

    void tooManyForeignMembersAreUnknown()
    {
        SnapshotBuilder builder;
        for (int i = 0; i < 300; ++i) {
            const std::string name = "MEMBER_" + std::to_string(i);
            builder.begin(RunnerId{ i + 1 }).status = builder.member(runnerStatusFromName, name);
            builder.end();
        }
        const Snapshot::Ptr fleet = builder.finish({});
        QVERIFY(fleet->foreignName(fleet->row(200).status) == "MEMBER_200");
        QVERIFY(fleet->row(299).status == RunnerStatus::Unknown);
    }

    void appendingAPageCountsWhatIsNew()
    {
        SnapshotBuilder builder;
        QCOMPARE(builder.append(*fleetOf({ { .id = 1 }, { .id = 2, .name = "old" } })), 2);
        QCOMPARE(builder.append(*fleetOf({ { .id = 2, .name = "new", .versions = { "18.0.0", "18.1.0" } }, { .id = 3 } })), 1);
        QCOMPARE(builder.append(*fleetOf({})), 0);
        QVERIFY(builder.contains(RunnerId{ 3 }) && !builder.contains(RunnerId{ 4 }));
        const Snapshot::Ptr fleet = builder.finish({});
        QCOMPARE(fleet->size(), 3);
        QCOMPARE(fleet->string(fleet->row(1).description), u"new"_s);
        QCOMPARE(versionsOf(*fleet, 1), (QStringList{ u"18.0.0"_s, u"18.1.0"_s }));
        QCOMPARE(fleet->string(fleet->owner(fleet->row(2).owner).fullPath), u"Acme/CI"_s);
        QCOMPARE(fleet->string(fleet->user(fleet->row(2).creator).username), u"alice"_s);
        QCOMPARE(fleet->ownerCount(), 2);
        QCOMPARE(tagsOf(*fleet, fleet->row(0)), (QStringList{ u"docker"_s, u"linux"_s }));
    }

    void laterPagesOfManagersAreAddedOnce()
    {
        SnapshotBuilder builder;
        builder.append(*fleetOf({ { .id = 1, .versions = { "17.3.0", "17.2.0" }, .managerCount = 4, .firstManager = 1 }, { .id = 2, .versions = { "17.0.0" } } }));
        QVERIFY(builder.withMissingManagers() == std::vector<RunnerId>{ RunnerId{ 1 } });
        const Snapshot::Ptr before = builder.snapshot({});
        // The second page overlaps the first: manager 2 is there already.
        const Snapshot::Ptr page = fleetOf({ { .id = 1, .versions = { "17.2.0", "17.1.0", "17.0.0" }, .firstManager = 2 } });
        builder.appendManagers(RunnerId{ 1 }, *page);
        builder.appendManagers(RunnerId{ 99 }, *page);   // not ours: nothing happens
        QVERIFY(builder.withMissingManagers().empty());
        const Snapshot::Ptr fleet = builder.finish({});
        QCOMPARE(versionsOf(*fleet, 0), (QStringList{ u"17.3.0"_s, u"17.2.0"_s, u"17.1.0"_s, u"17.0.0"_s }));
        QCOMPARE(fleet->row(0).managersLoaded, 4U);
        QVERIFY(fleet->row(0).contentHash != before->row(0).contentHash);
        QVERIFY(fleet->row(1).contentHash == before->row(1).contentHash);
        QCOMPARE(versionsOf(*fleet, 1), QStringList{ u"17.0.0"_s });
        // What was handed out before is as it was.
        QCOMPARE(versionsOf(*before, 0), (QStringList{ u"17.3.0"_s, u"17.2.0"_s }));
    }

    void removingTakesOneOut()
    {
        SnapshotBuilder builder;
        for (qint64 id = 1; id <= 5; ++id)
            put(builder, { .id = id });
        builder.remove(RunnerId{ 2 });
        builder.remove(RunnerId{ 5 });
        builder.remove(RunnerId{ 77 });
        QCOMPARE(builder.size(), 3);
        put(builder, { .id = 2, .name = "back" });
        const Snapshot::Ptr fleet = builder.finish({});
        QCOMPARE(fleet->size(), 4);
        QCOMPARE(fleet->string(fleet->row(1).description), u"back"_s);
        QVERIFY(!fleet->find(RunnerId{ 5 }));
    }

    void searchTextHoldsNameFirstAndAllInLowerCase()
    {
        const Snapshot::Ptr fleet = fleetOf({ { .name = "GRÖSSE İ Build", .tags = { "Docker" } } });
        const QByteArray text = searchOf(*fleet, 0);
        QCOMPARE(text, u"grösse i̇ build\u001fdocker\u001facme/ci\u001fabcd1234\u001f10.0.0.7\u001fs_abc\u001f"_s.toUtf8());
    }

    /// The same runner by way of two builders, texts and numbers met in another order: the same hash.
    void equalContentHasEqualHashesAcrossBuilders()
    {
        const Given given{ .id = 9, .status = "HIBERNATING", .versions = { "17.5.0", "dev" } };
        const Snapshot::Ptr alone = fleetOf({ given });
        const Snapshot::Ptr among = fleetOf({ { .id = 1, .name = "x", .tags = { "zz" }, .status = "MELTED" }, { .id = 2, .tags = {} }, given });
        SnapshotBuilder joined;
        joined.append(*among);
        const Snapshot::Ptr appended = joined.finish({});
        QVERIFY(alone->row(0).contentHash == among->row(2).contentHash);
        QVERIFY(alone->row(0).contentHash == appended->row(2).contentHash);
    }

    void everyVisibleChangeChangesTheHash_data()
    {
        QTest::addColumn<int>("change");
        const char *const names[] = { "name", "tag", "no tags", "status", "foreign status", "manager version", "manager gone", "manager count" };
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }
    void everyVisibleChangeChangesTheHash()
    {
        QFETCH(const int, change);
        Given given;
        switch (change) {
        case 0: given.name = "Build"; break;
        case 1: given.tags = { "docker", "linux2" }; break;
        case 2: given.tags = {}; break;
        case 3: given.status = "OFFLINE"; break;
        case 4: given.status = "HIBERNATING"; break;
        case 5: given.versions = { "17.5.1" }; break;
        case 6: given.versions = {}; break;
        case 7: given.managerCount = 2; break;
        }
        QVERIFY(fleetOf({ given })->row(0).contentHash != fleetOf({ {} })->row(0).contentHash);
    }

    void snapshotsOnTheWayShareNothingThatChanges()
    {
        SnapshotBuilder builder;
        put(builder, { .id = 1, .name = "first" });
        const Snapshot::Ptr early = builder.snapshot({ {}, {}, Completeness::Loading, -1, {} });
        put(builder, { .id = 1, .name = "changed" });
        put(builder, { .id = 2 });
        const Snapshot::Ptr late = builder.finish({});
        QCOMPARE(early->size(), 1);
        QCOMPARE(early->string(early->row(0).description), u"first"_s);
        QCOMPARE(late->string(late->row(0).description), u"changed"_s);
        QCOMPARE(builder.size(), 0);   // finish() leaves an empty builder
        QVERIFY(early->bytes() > 0);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotBuilder)
#include "tst_snapshotbuilder.moc"
