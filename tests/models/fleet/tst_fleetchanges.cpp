// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/changes.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

#include <functional>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 before = 1'760'000'000, after = before + 600;
using Change = std::function<void(FixtureRunner &)>;

Snapshot::Ptr at(qint64 asOf, const std::vector<FixtureRunner> &runners, Completeness completeness = Completeness::Complete)
{
    return snapshotOf(runners, { .asOf = asOf, .completeness = completeness });
}

/// `7 description old>new`; of a manager `7/70 s_… ip_address old>new`.
QStringList linesOf(const std::vector<RunnerChange> &changes)
{
    QStringList lines;
    for (const RunnerChange &change : changes) {
        const std::string_view name = change.kind == ChangeKind::Changed ? nameOf(change.attribute) : nameOf(change.kind);
        QString who = QString::number(change.runner.value);
        if (change.isAboutManager())
            who += u"/%1 %2"_s.arg(change.manager.value).arg(change.systemId);
        lines += u"%1 %2 %3>%4"_s.arg(who, QString::fromUtf8(name.data(), qsizetype(name.size())), change.before, change.after);
    }
    return lines;
}

FixtureRunner ordinary()
{
    return { .id = 7, .managers = { { .id = 70 } } };
}

} // namespace

class TestFleetChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAttributeThatChangesIsTold_data()
    {
        QTest::addColumn<Change>("first");
        QTest::addColumn<Change>("then");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const Change &first, const Change &then, const QStringList &told) { QTest::addRow("%s", name) << first << then << told; };
        const Change nothing = [](FixtureRunner &) {};
        row("nothing", nothing, nothing, {});
        row("name", nothing, [](FixtureRunner &r) { r.name = "other"; }, { u"7 description runner>other"_s });
        row("name emptied", nothing, [](FixtureRunner &r) { r.name = ""; }, { u"7 description runner>"_s });
        row("name not told", nothing, [](FixtureRunner &r) { r.name = std::nullopt; }, {});
        row("token", nothing, [](FixtureRunner &r) { r.shortSha = "t1_zzzzz"; }, { u"7 short_sha t1_abcde>t1_zzzzz"_s });
        row("note, which was none", nothing, [](FixtureRunner &r) { r.note = "ask mira"; }, { u"7 maintenance_note >ask mira"_s });
        row("note, when it may be read", [](FixtureRunner &r) { r.canUpdate = Tri::No; }, [](FixtureRunner &r) { r.note = "ask mira"; }, {});
        row("right lost, note hidden", [](FixtureRunner &r) { r.note = "ask mira"; }, [](FixtureRunner &r) { r.canUpdate = Tri::No; }, {});
        row("tags", nothing, [](FixtureRunner &r) { r.tags = { "gpu", "docker" }; }, { u"7 tag_list docker>docker,gpu"_s });
        row("tags in another order", [](FixtureRunner &r) { r.tags = { "a", "b" }; }, [](FixtureRunner &r) { r.tags = { "b", "a" }; }, {});
        row("no tags", nothing, [](FixtureRunner &r) { r.tags = std::vector<std::string>(); }, { u"7 tag_list docker>"_s });
        row("tags not told", nothing, [](FixtureRunner &r) { r.tags = std::nullopt; }, {});
        row("owner moved", nothing, [](FixtureRunner &r) { r.ownerPath = "acme/ops"; }, { u"7 owner acme/payments>acme/ops"_s });
        row("owner not told", nothing, [](FixtureRunner &r) { r.ownerId = 0; }, {});
        row("creator", nothing, [](FixtureRunner &r) { r.creatorId = 9; r.creator = "otto"; }, { u"7 created_by mira>otto"_s });
        row("creator gone", nothing, [](FixtureRunner &r) { r.creatorId = 0; }, {});
        row("expiry", nothing, [](FixtureRunner &r) { r.tokenExpiresAt = 1'800'000'000; }, { u"7 token_expires_at >2027-01-15T08:00:00Z"_s });
        row("expiry may be known now", [](FixtureRunner &r) { r.canUpdate = Tri::No; }, [](FixtureRunner &r) { r.canUpdate = Tri::Yes; r.tokenExpiresAt = 1'800'000'000; }, {});
        row("timeout", [](FixtureRunner &r) { r.maximumTimeout = 600; }, [](FixtureRunner &r) { r.maximumTimeout = 7200; }, { u"7 maximum_timeout 600>7200"_s });
        row("timeout lifted", [](FixtureRunner &r) { r.maximumTimeout = 600; }, [](FixtureRunner &r) { r.maximumTimeout = -1; }, { u"7 maximum_timeout 600>"_s });
        row("all facts not told", [](FixtureRunner &r) { r.maximumTimeout = 600; }, [](FixtureRunner &r) { r.maximumTimeout = -1; r.type = ""; r.ownerId = 0; }, {});
        row("projects", nothing, [](FixtureRunner &r) { r.projectCount = 4; }, { u"7 project_count 1>4"_s });
        row("projects not told", nothing, [](FixtureRunner &r) { r.projectCount = -1; }, {});
        row("status", nothing, [](FixtureRunner &r) { r.status = "OFFLINE"; }, { u"7 status online>offline"_s });
        row("status not told", nothing, [](FixtureRunner &r) { r.status = ""; }, {});
        row("status unheard of", nothing, [](FixtureRunner &r) { r.status = "ASLEEP"; }, { u"7 status online>ASLEEP"_s });
        row("access", nothing, [](FixtureRunner &r) { r.access = "REF_PROTECTED"; }, { u"7 access_level not_protected>ref_protected"_s });
        row("paused", nothing, [](FixtureRunner &r) { r.paused = Tri::Yes; }, { u"7 paused no>yes"_s });
        row("paused not told", nothing, [](FixtureRunner &r) { r.paused = Tri::Unknown; }, {});
        row("locked", nothing, [](FixtureRunner &r) { r.locked = Tri::Yes; }, { u"7 locked no>yes"_s });
        row("untagged", nothing, [](FixtureRunner &r) { r.runUntagged = Tri::No; }, { u"7 run_untagged yes>no"_s });
        row("jobs, contact and rights", nothing, [](FixtureRunner &r) { r.runningJobs = 3; r.contactedAt += 9; r.execution = "ACTIVE"; r.canDelete = Tri::No; }, {});
        row("a manager comes", nothing, [](FixtureRunner &r) { r.managers.push_back({ .id = 71, .systemId = "r_2", .address = "10.0.0.9" }); }, { u"7/71 r_2 appeared >10.0.0.9"_s });
        row("a manager goes", nothing, [](FixtureRunner &r) { r.managers.clear(); }, { u"7/70 s_000000000001 gone 10.0.0.1>"_s });
        row("managers not all told", nothing, [](FixtureRunner &r) { r.managers.clear(); r.managerCount = 1; }, {});
        row("managers not counted", nothing, [](FixtureRunner &r) { r.managers.clear(); r.managerCount = -1; }, {});
        row("not all were told before", [](FixtureRunner &r) { r.managerCount = 2; }, [](FixtureRunner &r) { r.managers.push_back({ .id = 71 }); r.managerCount = 2; }, {});
        row("the same system under a new number", nothing, [](FixtureRunner &r) { r.managers[0].id = 90; },
            { u"7/70 s_000000000001 gone 10.0.0.1>"_s, u"7/90 s_000000000001 appeared >10.0.0.1"_s });
        row("manager's facts", nothing,
            [](FixtureRunner &r) {
                r.managers[0] = { .id = 70, .systemId = "s_9", .version = "18.0.0", .revision = "abc", .address = "fd00::1", .platform = "windows", .architecture = "arm64", .executor = "shell", .status = "STALE" };
            },
            { u"7/70 s_9 system_id s_000000000001>s_9"_s, u"7/70 s_9 version 17.4.0>18.0.0"_s, u"7/70 s_9 revision 9882d9c7>abc"_s, u"7/70 s_9 ip_address 10.0.0.1>fd00::1"_s,
                u"7/70 s_9 platform linux>windows"_s, u"7/70 s_9 architecture amd64>arm64"_s, u"7/70 s_9 executor docker>shell"_s, u"7/70 s_9 status online>stale"_s });
        row("manager's facts not told", nothing, [](FixtureRunner &r) { r.managers[0].address = r.managers[0].version = r.managers[0].executor = std::nullopt; r.managers[0].status = ""; }, {});
        row("manager's contact", nothing, [](FixtureRunner &r) { r.managers[0].contactedAt += 60; r.managers[0].execution = "ACTIVE"; }, {});
    }
    void everyAttributeThatChangesIsTold()
    {
        QFETCH(const Change, first);
        QFETCH(const Change, then);
        QFETCH(const QStringList, told);
        FixtureRunner runner = ordinary();
        first(runner);
        const Snapshot::Ptr older = at(before, { runner });
        then(runner);
        const Snapshot::Ptr newer = at(after, { runner });
        const std::vector<RunnerChange> changes = changesBetween(*older, *newer);
        QCOMPARE(linesOf(changes), told);
        for (const RunnerChange &change : changes) {
            QCOMPARE(change.createdAt.seconds(), runner.createdAt);
            QCOMPARE(change.loadedBefore.seconds(), before);
            QCOMPARE(change.loadedAfter.seconds(), after);
            QCOMPARE(change.at.seconds(), after);
        }
        // The way back tells the same, the other way round.
        QCOMPARE(changesBetween(*newer, *older).size(), changes.size());
        QVERIFY(changesBetween(*newer, *newer).empty());
    }

    void whoComesAndGoesIsToldInOrder()
    {
        const Snapshot::Ptr older = at(before, { { .id = 1, .name = "one" }, { .id = 3, .name = "three" }, { .id = 9, .name = "nine" } });
        const Snapshot::Ptr newer = at(after, { { .id = 2, .name = "two" }, { .id = 3, .name = "three" }, { .id = 10, .name = "ten", .managers = { { .id = 1 } } } });
        QCOMPARE(linesOf(changesBetween(*older, *newer)), (QStringList{ u"1 gone one>"_s, u"2 appeared >two"_s, u"9 gone nine>"_s, u"10 appeared >ten"_s }));
    }

    void aCreationBetweenTheLoadsIsToldToTheSecond_data()
    {
        QTest::addColumn<qint64>("createdAt");
        QTest::addColumn<qint64>("told");
        QTest::addRow("between") << before + 5 << before + 5;
        QTest::addRow("with the first load") << before << after;
        QTest::addRow("with the second load") << after << after;
        QTest::addRow("long before: it became visible") << before - 99'999 << after;
        QTest::addRow("a clock that runs ahead") << after + 5 << after;
        QTest::addRow("unknown") << qint64(0) << after;
    }
    void aCreationBetweenTheLoadsIsToldToTheSecond()
    {
        QFETCH(const qint64, createdAt);
        QFETCH(const qint64, told);
        const auto changes = changesBetween(*at(before, {}), *at(after, { { .id = 7, .createdAt = createdAt } }));
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes[0].at.seconds(), told);
        FixtureRunner runner = ordinary();
        const Snapshot::Ptr older = at(before, { runner });
        runner.managers.push_back({ .id = 71, .createdAt = createdAt });
        QCOMPARE(changesBetween(*older, *at(after, { runner })).at(0).at.seconds(), told);
    }

    void aNumberThatWasGivenAnewIsAnotherRunner()
    {
        FixtureRunner other = ordinary();
        other.createdAt += 1;
        other.name = "another";
        QCOMPARE(linesOf(changesBetween(*at(before, { ordinary() }), *at(after, { other }))), (QStringList{ u"7 gone runner>"_s, u"7 appeared >another"_s }));
        other.createdAt = 0;   // a load that does not tell it means the same runner
        QCOMPARE(linesOf(changesBetween(*at(before, { ordinary() }), *at(after, { other }))), QStringList{ u"7 description runner>another"_s });
    }

    void nobodyIsGoneFromALoadThatIsNotWhole_data()
    {
        QTest::addColumn<int>("older");
        QTest::addColumn<int>("newer");
        QTest::addColumn<QStringList>("told");
        const QString gone = u"1 gone runner>"_s, changed = u"2 description runner>two"_s, appeared = u"3 appeared >runner"_s;
        QTest::addRow("both whole") << int(Completeness::Complete) << int(Completeness::Complete) << QStringList{ gone, changed, appeared };
        QTest::addRow("from the record") << int(Completeness::Remembered) << int(Completeness::Remembered) << QStringList{ gone, changed, appeared };
        QTest::addRow("newer incomplete") << int(Completeness::Complete) << int(Completeness::Incomplete) << QStringList{ changed, appeared };
        QTest::addRow("newer loading") << int(Completeness::Complete) << int(Completeness::Loading) << QStringList{ changed, appeared };
        QTest::addRow("older incomplete") << int(Completeness::Incomplete) << int(Completeness::Complete) << QStringList{ gone, changed };
    }
    void nobodyIsGoneFromALoadThatIsNotWhole()
    {
        QFETCH(const int, older);
        QFETCH(const int, newer);
        QFETCH(const QStringList, told);
        QCOMPARE(linesOf(changesBetween(*at(before, { { .id = 1 }, { .id = 2 } }, Completeness(older)), *at(after, { { .id = 2, .name = "two" }, { .id = 3 } }, Completeness(newer)))), told);
    }

    void loadsOfOtherEyesAreNotCompared()
    {
        const Snapshot::Ptr older = at(before, { ordinary() });
        for (const FixtureFacts &facts : { FixtureFacts{ .instance = u"https://other.example.com"_s }, FixtureFacts{ .username = u"otto"_s }, FixtureFacts{ .scope = { Scope::Kind::Group, u"acme"_s } } })
            QVERIFY(changesBetween(*older, *snapshotOf({}, facts)).empty());
    }

    void everyNameLeadsBackToItsAttribute()
    {
        for (int number = 0; number < 256; ++number) {
            const auto attribute = ChangedAttribute(number);
            if (const std::string_view name = nameOf(attribute); !name.empty())
                QCOMPARE(changedAttributeFromName(name), std::optional(attribute));
        }
        QCOMPARE(changedAttributeFromName(""), std::nullopt);
        QCOMPARE(changedAttributeFromName("colour"), std::nullopt);
        QCOMPARE(nameOf(ChangeKind::Gone), "gone");
    }
};

QTEST_GUILESS_MAIN(TestFleetChanges)
#include "tst_fleetchanges.moc"
