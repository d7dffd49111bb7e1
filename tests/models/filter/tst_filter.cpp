// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each key means, row by row: the documentation's statements, one by one. The rest is in tst_filterproperties.

#include "models/filter/filter.h"
#include "models/fleet/snapshotbuilder.h"
#include "tests/models/filter/randomfleet.h"

#include <QTest>

#include <functional>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'785'000'000;
using Change = std::function<void(SnapshotBuilder &, RunnerRow &)>;

/// One runner about which everything is known, and then changed.
Snapshot::Ptr runnerWith(const Change &change, const std::vector<const char *> &versions = { "17.5.0" })
{
    SnapshotBuilder builder;
    RunnerRow &row = builder.begin(RunnerId{ 42 });
    row.description = builder.add("Build Linux");
    row.shortSha = builder.add("AbCd1234");
    row.note = builder.add("Keep until 2027");
    row.createdAt = Instant::fromSeconds(now - 10 * 86400);
    row.contactedAt = Instant::fromSeconds(now - 3600);
    row.tokenExpiresAt = Instant::never();
    row.tags = builder.tagSet({ "docker", "Large", "two words" });
    row.owner = builder.owner(RunnerType::Group, 7, "Acme/CI/tools", {}, {});
    row.creator = builder.user(UserId{ 3 }, "alice", {}, {}, {});
    row.managerCount = qint32(versions.size());
    row.projectCount = 2;
    row.runningJobs = 3;
    row.status = RunnerStatus::Online;
    row.type = RunnerType::Group;
    row.access = AccessLevel::NotProtected;
    row.execution = JobExecution::Busy;
    row.method = CreationMethod::AuthenticatedUser;
    row.paused = Tri::No;
    row.runUntagged = Tri::Yes;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        ManagerRow &manager = builder.addManager();
        manager.id = ManagerId{ qint64(i) + 1 };
        if (versions[i])
            manager.version = builder.intern(versions[i]);
        manager.systemId = builder.add("s_abc");
        manager.address = builder.intern("10.0.0.7");
        manager.platform = builder.intern("linux");
        manager.architecture = builder.intern("amd64");
        manager.executor = builder.intern("docker+machine");
    }
    if (change)
        change(builder, row);
    builder.end();
    return builder.finish({});
}

const char *word(Tri value)
{
    return value == Tri::Yes ? "yes" : value == Tri::No ? "no" : "unknown";
}

/// `checks` holds one filter a line, then what it says: `tag:docker = yes`.
void check(const Snapshot::Ptr &fleet, const QString &checks, const ReleaseCatalogue &catalogue = test::smallCatalogue())
{
    const LagTable lag = LagTable::build(*fleet, catalogue, { 18, 1, 0 });
    const FilterContext context{ Instant::fromSeconds(now), &lag };
    for (const QString &line : checks.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const QString text = line.section(u" = "_s, 0, 0).trimmed(), expected = line.section(u" = "_s, 1).trimmed();
        const auto filter = Filter::parse(text);
        QVERIFY2(filter.has_value(), qPrintable(text));
        const Tri answer = filter->matches(*fleet, 0, context);
        QVERIFY2(QLatin1StringView(word(answer)) == expected, qPrintable(text + u" says "_s + QLatin1StringView(word(answer))));
        QCOMPARE(filter->matchingRows(*fleet, context).size(), std::size_t(answer == Tri::Yes ? 1 : 0));
        // And the negation says the opposite.
        const auto opposite = Filter::parse(QString(u"-("_s + text + u')'));
        const Tri other = opposite->matches(*fleet, 0, context);
        QVERIFY2(answer == Tri::Unknown ? other == Tri::Unknown : other == triOf(answer == Tri::No), qPrintable(text));
    }
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownRunner()
    {
        check(runnerWith({}), uR"(
            status:online = yes
            status:offline = no
            status:offline,online = yes
            paused:yes = no
            paused:false = yes
            locked:yes = unknown
            protected:no = yes
            untagged:yes = yes
            busy:yes = yes
            type:group = yes
            type:project = no
            method:authenticated_user = yes
            method:registration_token = no
            tag:docker = yes
            tag:Docker = no
            tag:dock = no
            tag:dock* = yes
            tag:large = no
            tag:"two words" = yes
            tag:gpu,docker = yes
            tag:* = yes
            executor:docker = no
            executor:docker* = yes
            executor:DOCKER+machine = yes
            platform:Linux = yes
            arch:amd64 = yes
            arch:arm64 = no
            creator:Alice = yes
            creator:ali = no
            creator:ali* = yes
            note:keep = yes
            note:KEEP*2027 = yes
            note:until* = no
            name:linux = yes
            name:lin* = no
            name:build* = yes
            name:"BUILD linux" = yes
            id:42 = yes
            id:1..41,43 = no
            id:>=42 = yes
            token:AbCd1234 = yes
            token:abcd1234 = no
            token:AbCd* = yes
            sys:s_abc = yes
            sys:S_abc = no
            sys:s_* = yes
            owner:acme = no
            owner:acme/** = yes
            owner:ACME/ci/Tools = yes
            owner:acme/* = no
            owner:acme/*/tools = yes
            owner:acme/ci/* = yes
            owner:acme/ci/tools/** = no
            owner:**/tools = yes
            owner:** = yes
            owner:* = no
            ip:10.0.0.7 = yes
            ip:10.0.0.0/24 = yes
            ip:10.0.1.0/24 = no
            ip:::ffff:10.0.0.7 = yes
            ip:::/0 = no
            ip:10.0.0.1..10.0.0.7 = yes
            ip:*.7 = yes
            version:17.5 = yes
            version:<17.5 = no
            version:17.0..17.5 = yes
            version:">=17.0 <17.2 || >=17.4" = yes
            version:17.5.* = yes
            behind:3 = yes
            behind:>=3 = yes
            behind:>3 = no
            seen:1h = yes
            seen:>1h = no
            seen:>=1h = yes
            seen:<61m = yes
            seen:60m = yes
            seen:59m..2h = yes
            age:10d = yes
            age:1w = yes
            age:2w = no
            age:>30d = no
            managers:1 = yes
            jobs:>2 = yes
            jobs:3..9 = yes
            projects:<2 = no
            expires:<14d = unknown
            linux = yes
            LINUX = yes
            "build linux" = yes
            docker = yes
            acme/ci = yes
            cd12 = yes
            10.0.0 = yes
            s_abc = yes
            alice = no
            keep = no
            b*x = yes
            linux*docker = no
            linux docker = yes
            linux gpu = no
            linux OR gpu = yes
            gpu OR linux tag:nope = no
        )"_s);
    }

    void foreignAndUnknownMembersMatchNeitherWay()
    {
        for (const char *name : { "HIBERNATING", static_cast<const char *>(nullptr) }) {
            check(runnerWith([name](SnapshotBuilder &builder, RunnerRow &row) {
                      const std::string_view given = name ? std::string_view(name) : std::string_view();
                      row.status = builder.member(runnerStatusFromName, given);
                      row.type = builder.member(runnerTypeFromName, given);
                      row.access = builder.member(accessLevelFromName, given);
                      row.execution = builder.member(jobExecutionFromName, given);
                      row.method = builder.member(creationMethodFromName, given);
                      row.paused = Tri::Unknown;
                      row.runUntagged = Tri::Unknown;
                  }),
                  uR"(
                status:online = unknown
                status:online,offline,stale,never_contacted = unknown
                type:instance,group,project = unknown
                protected:yes = unknown
                busy:no = unknown
                method:registration_token = unknown
                paused:yes,no = unknown
                untagged:no = unknown
                status:online id:42 = unknown
                status:online id:1 = no
                status:online OR id:42 = yes
                status:online OR id:1 = unknown
            )"_s);
        }
    }

    void neverContactedHasNoSeen()
    {
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) {
                  row.contactedAt = Instant::never();
                  row.status = RunnerStatus::NeverContacted;
              }),
              uR"(
            seen:>30d = unknown
            seen:<30d = unknown
            seen:>=0s = unknown
            status:never_contacted age:>7d = yes
        )"_s);
    }

    void timesAheadAreBelowEverything()
    {
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) {
                  row.contactedAt = Instant::fromSeconds(now + 60);
                  row.createdAt = Instant::unknown();
              }),
              u"seen:<1h = yes\nseen:0h = no\nseen:>0s = no\nage:>0s = unknown"_s);
    }

    void expiredTokensAreLeftLessThanAnything()
    {
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) { row.tokenExpiresAt = Instant::fromSeconds(now - 86400); }), u"expires:<14d = yes\nexpires:<0s = yes\nexpires:>0s = no\nexpires:0d = no"_s);
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) { row.tokenExpiresAt = Instant::fromSeconds(now + 86400); }), u"expires:<14d = yes\nexpires:<0s = no\nexpires:1d = yes\nexpires:>1d = no"_s);
    }

    void jobsBeyondAThousandAreMoreThanAThousand()
    {
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) { row.runningJobs = 1001; }), uR"(
            jobs:>1000 = yes
            jobs:>=1001 = yes
            jobs:>1001 = unknown
            jobs:>2000 = unknown
            jobs:1001 = unknown
            jobs:<1001 = no
            jobs:<=1000 = no
            jobs:5000..6000 = unknown
            jobs:0..1000 = no
        )"_s);
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) { row.runningJobs = -1; }), u"jobs:0 = unknown\njobs:>=0 = unknown"_s);
    }

    void aRunnerMatchesIfAnyManagerDoes()
    {
        check(runnerWith({}, { "18.0.0", "16.9.0", "17.6.0~pre.1.gabc" }), uR"(
            version:18 = yes
            version:<17 = yes
            version:17.5 = no
            version:17.6 = no
            version:<17.6 = yes
            version:>17.5 = yes
            version:>=18 = yes
            behind:>8 = no
            behind:8 = yes
        )"_s);
    }

    void anUnreadableVersionIsNotCaughtEitherWay()
    {
        check(runnerWith({}, { "development version" }), u"version:>=18 = unknown\nversion:<18 = unknown\nversion:dev* = yes\nversion:17* = no\nbehind:>=0 = unknown"_s);
        check(runnerWith({}, { "dev", "17.5.0" }), u"version:17.5 = yes\nversion:>=18 = unknown\nbehind:>=3 = yes\nbehind:<3 = no\nbehind:3 = unknown\nbehind:>3 = unknown"_s);
        check(runnerWith({}, { nullptr, "18.0.0" }), u"version:>=18 = yes\nversion:<18 = unknown\nversion:* = yes"_s);
    }

    void withoutManagersNothingIsKnownOfThem()
    {
        check(runnerWith({}, {}), u"version:>=18 = unknown\nplatform:linux = unknown\nip:10.0.0.7 = unknown\nsys:* = unknown\nmanagers:0 = yes\nbehind:>=1 = unknown"_s);
    }

    void managersStillToBePagedLeaveItOpen()
    {
        const Change oneMissing = [](SnapshotBuilder &, RunnerRow &row) { row.managerCount = 2; };
        check(runnerWith(oneMissing), uR"(
            version:17.5 = yes
            version:18 = unknown
            platform:linux = yes
            platform:windows = unknown
            managers:2 = yes
            behind:>=3 = yes
            behind:>=4 = unknown
            behind:<=2 = no
            docker = yes
            nowhere = unknown
        )"_s);
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) { row.managerCount = -1; }), u"platform:windows = unknown\nmanagers:>=1 = yes\nmanagers:1 = unknown\nmanagers:0 = no"_s);
    }

    void versionsOlderThanTheCatalogueAreAtLeastAsFarBehind()
    {
        // The catalogue of this test ends with 16.9 at its old end, nine released minors before 18.1.
        check(runnerWith({}, { "15.2.0" }), u"behind:>=9 = yes\nbehind:>8 = yes\nbehind:9 = unknown\nbehind:>50 = unknown\nbehind:<9 = no"_s);
    }

    void tagsNotToldAreUnknownAndNoTagsAreNone()
    {
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) { row.tags = unknownTags; }), u"tag:docker = unknown\ntag:* = unknown\nlinux = yes\ndocker = unknown"_s);
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) { row.tags = 0; }), u"tag:docker = no\ntag:* = no\ndocker = no"_s);
    }

    void theInstanceHasNoPath()
    {
        const auto ofInstance = [](bool withOwner) {
            return runnerWith([withOwner](SnapshotBuilder &builder, RunnerRow &row) {
                row.type = RunnerType::Instance;
                row.owner = withOwner ? builder.owner(RunnerType::Instance, 1, {}, "instance", {}) : 0;
            });
        };
        for (const bool withOwner : { false, true })
            check(ofInstance(withOwner), u"owner:acme/** = no\nowner:** = no"_s);
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) { row.owner = 0; }), u"owner:acme/** = unknown"_s);
        check(runnerWith([](SnapshotBuilder &builder, RunnerRow &row) { row.owner = builder.owner(RunnerType::Group, 9, {}, {}, {}); }), u"owner:acme/** = unknown"_s);
    }

    void aNoteIsKnownToThoseWhoMayChangeTheRunner()
    {
        const auto withoutNote = [](Tri mayUpdate) {
            return runnerWith([mayUpdate](SnapshotBuilder &, RunnerRow &row) {
                row.note = {};
                row.canUpdate = mayUpdate;
            });
        };
        check(withoutNote(Tri::Yes), u"note:keep = no"_s);
        check(withoutNote(Tri::No), u"note:keep = unknown"_s);
        check(withoutNote(Tri::Unknown), u"note:keep = unknown"_s);
    }

    void textsThatAreMissingAreUnknown()
    {
        check(runnerWith([](SnapshotBuilder &, RunnerRow &row) {
                  row.description = {};
                  row.shortSha = {};
                  row.creator = 0;
                  row.projectCount = -1;
              }),
              u"name:x = unknown\ntoken:* = unknown\ncreator:* = unknown\nprojects:0 = unknown\nzzz = unknown\ndocker = yes"_s);
    }

    void addressesThatCannotBeReadAreUnknown()
    {
        check(runnerWith([](SnapshotBuilder &builder, RunnerRow &row) {
                  row.managerCount = 2;
                  ManagerRow &manager = builder.addManager();
                  manager.address = builder.intern("gateway.local");
              }),
              u"ip:10.0.0.7 = yes\nip:10.0.0.8 = unknown\nip:*.local = yes\nip:gate* = yes"_s);
    }

    void lettersOfEveryAlphabetAreFolded()
    {
        check(runnerWith([](SnapshotBuilder &builder, RunnerRow &row) {
                  row.description = builder.add("GRÖSSE Ωmega\x1fİstanbul");
                  row.tags = builder.tagSet({ "Über" });
                  row.note = builder.add("ÄNDERN");
              }),
              u"name:größe = no\nname:grösse = yes\nname:ωMEGA = yes\nname:i̇stanbul = yes\ngrösse = yes\nüber = yes\ntag:über = no\nnote:ändern = yes"_s);
    }

    void withoutAClockOrALagTableTheyAreUnknown()
    {
        const Snapshot::Ptr fleet = runnerWith({});
        for (const QStringView text : { u"seen:>0s", u"age:>0s", u"behind:>=0" })
            QVERIFY(Filter::parse(text)->matches(*fleet, 0, {}) == Tri::Unknown);
    }

    void theEmptyFilterMatchesAll()
    {
        const Snapshot::Ptr fleet = test::randomFleet({ .runners = 30 });
        QCOMPARE(Filter().matchingRows(*fleet, {}).size(), std::size_t(30));
        QVERIFY(Filter().matches(*fleet, 7, {}) == Tri::Yes);
        const Snapshot::Ptr nobody = test::randomFleet({ .runners = 0 });
        QVERIFY(Filter().matchingRows(*nobody, {}).empty());
        QVERIFY(Filter::parse(u"tag:docker OR x")->matchingRows(*nobody, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
