// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotbuilder.h"
#include "tests/models/history/historyground.h"
#include "tests/models/history/intruder.h"
#include "tests/support/fleetmaker.h"

#include <QFile>

#include <map>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

struct Load {
    qint64 at = 0;
    Completeness completeness = Completeness::Complete;
};

Snapshot::Ptr loadOf(const std::vector<FixtureRunner> &runners, const Load &load = {})
{
    return snapshotOf(runners, { .asOf = noon + load.at, .completeness = load.completeness });
}

/// As another scope of the same user sees it.
Snapshot::Ptr groupLoadOf(const std::vector<FixtureRunner> &runners, qint64 at)
{
    SnapshotBuilder builder;
    builder.append(*snapshotOf(runners));
    return builder.finish({ .key = { mira.instance, mira.username, { Scope::Kind::Group, u"acme"_s } }, .asOf = Instant::fromSeconds(noon + at), .completeness = Completeness::Complete });
}

FixtureManager managerNamed(qint64 id, const std::string &systemId, const std::string &address)
{
    return { .id = id, .systemId = systemId, .address = address };
}

std::vector<LookupAnswer> find(HistoryGround &ground, const QString &text, const History::Viewer &viewer = mira)
{
    return ground.worker.remembered(viewer, text).value();
}

void remember(HistoryGround &ground, const Snapshot::Ptr &fleet, const History::Viewer &viewer = mira)
{
    QVERIFY(!ground.worker.rememberFleet(viewer, *fleet));
}

/// First and last seen, in seconds after noon.
std::pair<qint64, qint64> seen(HistoryGround &ground, qint64 id)
{
    const auto found = find(ground, QString::number(id));
    if (found.size() != 1)
        return { -1, -1 };
    return { found[0].runner->firstSeen.seconds() - noon, found[0].runner->lastSeen.seconds() - noon };
}

using Seen = std::pair<qint64, qint64>;

QStringList systemIdsOf(const LookupAnswer &answer)
{
    QStringList ids;
    for (const auto &manager : answer.managers)
        ids += manager.systemId;
    return ids;
}

} // namespace

class TestHistoryMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForgottenIsGoneFromTheFileAndOthersKeepTheirs()
    {
        HistoryGround ground;
        const auto fleet = loadOf({ { .id = 1, .managers = { managerNamed(11, "s_canary1", "10.9.8.7") } } });
        for (const auto &viewer : { mira, otto }) {
            remember(ground, fleet, viewer);
            ground.firstSample(0, { docker(3) }, true, viewer);
            QVERIFY(!ground.worker.addFinished(viewer, { job(5, 0) }));
        }
        QVERIFY(!ground.worker.forget(mira));
        QVERIFY(find(ground, u"s_canary1"_s, mira).empty());
        QCOMPARE(find(ground, u"s_canary1"_s, otto).size(), std::size_t(1));
        QVERIFY(ground.worker.finished(mira, {}, {}).value().empty());
        QCOMPARE(ground.worker.finished(otto, at(-60), at(60)).value().size(), std::size_t(1));
        remember(ground, fleet, mira);   // begins anew, with numbers of its own
        QCOMPARE(find(ground, u"s_canary1"_s, mira).size(), std::size_t(1));
        QVERIFY(!ground.worker.forget(mira));
        QVERIFY(!ground.worker.forget(otto));
        QVERIFY(!ground.worker.forget(otto));   // nothing is known of it: nothing to do
        for (const QString &table : { u"viewers"_s, u"series"_s, u"minutes"_s, u"days"_s, u"watched"_s, u"words"_s, u"finished"_s, u"scopes"_s, u"facts"_s, u"people"_s, u"runners"_s, u"short_tokens"_s, u"managers"_s })
            QCOMPARE(ground.worker.file().number(u"SELECT COUNT(*) FROM "_s + table).value(), 0);
        ground.worker.file().close();
        QFile file(ground.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s_canary1"));
    }
    void everyFactComesBack()
    {
        HistoryGround ground;
        FixtureRunner runner{ .id = 42, .name = "build <b>7</b>", .shortSha = "t1_abcde", .status = "OFFLINE", .type = "GROUP_TYPE", .access = "REF_PROTECTED", .method = "REGISTRATION_TOKEN",
            .paused = Tri::Yes, .locked = Tri::No, .runUntagged = Tri::Unknown, .ownerPath = "acme/payments", .creatorId = 3, .creator = "mira",
            .tags = std::vector<std::string>{ "linux", "docker" }, .managers = { managerNamed(6, "r_abc", "fe80::1"), managerNamed(5, "s_0123456789ab", "10.0.0.9") } };
        remember(ground, loadOf({ runner }));
        const auto found = find(ground, u"42"_s);
        QCOMPARE(found.size(), 1U);
        const LookupAnswer &answer = found[0];
        LookupAnswer::Runner expected{ .id = { 42 }, .source = LookupAnswer::Source::History, .name = u"build <b>7</b>"_s, .shortToken = u"t1_abcde"_s, .type = RunnerType::Group,
            .status = RunnerStatus::Offline, .paused = Tri::Yes, .locked = Tri::No, .runUntagged = Tri::Unknown, .access = AccessLevel::RefProtected,
            .tags = { u"docker"_s, u"linux"_s }, .createdAt = Instant::fromSeconds(runner.createdAt), .contactedAt = Instant::fromSeconds(runner.contactedAt),
            .method = CreationMethod::RegistrationToken, .registeredBy = answer.runner->registeredBy, .ownerKind = answer.runner->ownerKind, .ownerPath = u"acme/payments"_s,
            .projectCount = 1, .firstSeen = at(0), .lastSeen = at(0) };
        QCOMPARE(*answer.runner, expected);
        QCOMPARE(answer.runner->registeredBy->username, u"mira"_s);
        QCOMPARE(answer.runner->registeredBy->id, UserId{ 3 });
        QCOMPARE(answer.asOf, at(0));
        QVERIFY(!answer.job && !answer.manager && !answer.contacts);
        QCOMPARE(answer.managers.size(), 2U);
        const FixtureManager &first = runner.managers[0];
        QCOMPARE(answer.managers[0], (LookupAnswer::Manager{ .id = { 6 }, .source = LookupAnswer::Source::History, .systemId = u"r_abc"_s, .address = u"fe80::1"_s, .version = u"17.4.0"_s,
                                       .revision = u"9882d9c7"_s, .platform = u"linux"_s, .architecture = u"amd64"_s, .executor = u"docker"_s, .status = RunnerStatus::Online,
                                       .createdAt = Instant::fromSeconds(first.createdAt), .contactedAt = Instant::fromSeconds(first.contactedAt) }));
    }

    void whatWasNotToldStaysUnknown()
    {
        HistoryGround ground;
        remember(ground, loadOf({ { .id = 1, .name = {}, .shortSha = {}, .status = "", .type = "", .access = "NEVER_HEARD_OF", .method = "", .paused = Tri::Unknown, .locked = Tri::Unknown,
                                    .runUntagged = Tri::Unknown, .ownerId = 0, .creatorId = 0, .tags = {}, .createdAt = 0, .contactedAt = 1, .projectCount = -1 } }));
        const LookupAnswer::Runner runner = *find(ground, u"1"_s).at(0).runner;
        LookupAnswer::Runner expected{ .id = { 1 }, .source = LookupAnswer::Source::History, .contactedAt = Instant::never(), .firstSeen = at(0), .lastSeen = at(0) };
        QCOMPARE(runner, expected);
    }

    void aRunnerIsFoundByAnythingItIsKnownBy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("number") << u"42"_s << u"Build-7"_s;
        QTest::newRow("another number") << u"4"_s << u""_s;
        QTest::newRow("short token") << u"t1_abcde"_s << u"Build-7"_s;
        QTest::newRow("an older short token") << u"t1_older"_s << u"Build-7"_s;
        QTest::newRow("system id") << u"s_0123456789AB"_s << u"Build-7"_s;
        QTest::newRow("a system id that has gone") << u"r_gone"_s << u"Build-7"_s;
        QTest::newRow("address") << u"10.0.0.9"_s << u"Build-7"_s;
        QTest::newRow("an address of two") << u"10.0.0.1"_s << u"100%_sure Build-7"_s;
        QTest::newRow("name in another case, with blanks") << u"  build-7 "_s << u"Build-7"_s;
        QTest::newRow("a whole name hides longer ones") << u"build"_s << u"Build"_s;
        QTest::newRow("a part of the name") << u"uild-"_s << u"Build-7"_s;
        QTest::newRow("tag") << u"linux"_s << u"Build-7"_s;
        QTest::newRow("a part of a tag") << u"linu"_s << u""_s;
        QTest::newRow("two tags") << u"docker,linux"_s << u"Build-7"_s;   // neighbours in the list
        QTest::newRow("a tag with a wildcard") << u"li_ux"_s << u""_s;
        QTest::newRow("wildcards that are in a name") << u"%_s"_s << u"100%_sure"_s;
        QTest::newRow("a wildcard alone") << u"%"_s << u"100%_sure"_s;
        QTest::newRow("a backslash") << u"\\"_s << u""_s;
        QTest::newRow("a quote") << u"' OR 1=1 --"_s << u""_s;
        QTest::newRow("nothing") << u"  "_s << u""_s;
        QTest::newRow("very much") << QString(1'000'000, u'4') << u""_s;
    }
    void aRunnerIsFoundByAnythingItIsKnownBy()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, names);
        HistoryGround ground;
        FixtureRunner build{ .id = 42, .name = "Build-7", .shortSha = "t1_older", .tags = std::vector<std::string>{ "docker", "linux" },
            .managers = { managerNamed(5, "s_0123456789ab", "10.0.0.9"), managerNamed(4, "r_gone", "10.0.0.1") } };
        const FixtureRunner sure{ .id = 50, .name = "100%_sure", .shortSha = "t1_zzzzz", .tags = std::vector<std::string>{}, .managers = { managerNamed(8, "s_other", "10.0.0.1") } };
        const FixtureRunner plain{ .id = 51, .name = "Build", .shortSha = "t1_yyyyy", .tags = std::vector<std::string>{} };
        remember(ground, loadOf({ build, sure, plain }));
        build.shortSha = "t1_abcde";
        build.managers.pop_back();
        remember(ground, loadOf({ build, sure, plain }, { 60 }));
        QStringList found;
        for (const LookupAnswer &answer : find(ground, text))
            found += answer.runner->name;
        QCOMPARE(found.join(u' '), names);
        QVERIFY(find(ground, text, otto).empty());
    }

    void nothingIsWrittenOfWhatStaysAsItIs()
    {
        HistoryGround ground;
        FleetMaker fleet({ .runners = 300 });
        const auto changes = [&] { return ground.worker.file().number(u"SELECT total_changes()"_s).value(); };
        const auto load = [&](qint64 when) {
            SnapshotBuilder builder;
            builder.append(*fleet.snapshot());
            remember(ground, builder.finish({ .key = { mira.instance, mira.username, {} }, .asOf = at(when), .completeness = Completeness::Complete }));
        };
        load(0);
        const qint64 id = fleet.runners()[17].id;
        for (int i = 1; i <= 10; ++i) {
            const qint64 before = changes();
            load(60 * i);
            QCOMPARE(changes() - before, 1);   // that there was a load
            QCOMPARE(seen(ground, id), Seen(0, 60 * i));
        }
        fleet.change(5);
        const qint64 before = changes();
        load(700);
        QVERIFY2(changes() - before < 5 * 20, qPrintable(QString::number(changes() - before)));
    }

    void whoIsGoneWasSeenByTheLastLoadThatHeldIt()
    {
        HistoryGround ground;
        const FixtureRunner one{ .id = 1 }, two{ .id = 2 };
        remember(ground, loadOf({ one, two }, { 0 }));
        remember(ground, loadOf({ one, two }, { 60 }));
        remember(ground, loadOf({ two }, { 120 }));
        remember(ground, loadOf({ two }, { 180 }));
        QCOMPARE(seen(ground, 1), Seen(0, 60));
        QCOMPARE(seen(ground, 2), Seen(0, 180));
        remember(ground, loadOf({ one, two }, { 240 }));   // it comes back as it was
        QCOMPARE(seen(ground, 1), Seen(0, 240));
        remember(ground, loadOf({}, { 300 }));
        QCOMPARE(seen(ground, 1), Seen(0, 240));
        QCOMPARE(seen(ground, 2), Seen(0, 240));
    }

    void anIncompleteLoadAddsAndNeverTakesAway()
    {
        HistoryGround ground;
        const FixtureRunner one{ .id = 1 }, two{ .id = 2 };
        FixtureRunner three{ .id = 3 };
        remember(ground, loadOf({ one, two }, { 0 }));
        for (const Completeness completeness : { Completeness::Loading, Completeness::Incomplete })
            remember(ground, loadOf({ two, three }, { 60, completeness }));
        QCOMPARE(seen(ground, 1), Seen(0, 0));
        QCOMPARE(seen(ground, 2), Seen(0, 0));   // as it was: the next complete load will tell
        QCOMPARE(seen(ground, 3), Seen(60, 60));
        three.name = "renamed";
        remember(ground, loadOf({ three }, { 120, Completeness::Incomplete }));
        QCOMPARE(seen(ground, 3), Seen(60, 120));
        QCOMPARE(find(ground, u"renamed"_s).size(), 1U);
        remember(ground, loadOf({ three }, { 130, Completeness::Incomplete }));
        QCOMPARE(seen(ground, 3), Seen(60, 120));   // not every time
        remember(ground, loadOf({ three }, { 120 + hour, Completeness::Incomplete }));
        QCOMPARE(seen(ground, 3), Seen(60, 120 + hour));
        remember(ground, loadOf({ one, two, three }, { 2 * hour }));
        QCOMPARE(seen(ground, 1), Seen(0, 2 * hour));
        QCOMPARE(seen(ground, 3), Seen(60, 2 * hour));
    }

    void aLoadOfAnotherScopeTakesNobodyAway()
    {
        HistoryGround ground;
        const FixtureRunner one{ .id = 1 }, two{ .id = 2 };
        remember(ground, loadOf({ one, two }, { 0 }));
        remember(ground, groupLoadOf({ two }, 60));
        remember(ground, groupLoadOf({ two }, 120));
        QCOMPARE(seen(ground, 1), Seen(0, 0));
        QCOMPARE(seen(ground, 2), Seen(0, 120));
        remember(ground, loadOf({ one, two }, { 180 }));
        remember(ground, loadOf({ one }, { 240 }));
        QCOMPARE(seen(ground, 1), Seen(0, 240));
        QCOMPARE(seen(ground, 2), Seen(0, 180));
    }

    void aNumberGivenAnewIsAnotherRunner()
    {
        HistoryGround ground;
        remember(ground, loadOf({ { .id = 1, .name = "before", .createdAt = 1'700'000'000 } }, { 0 }));
        remember(ground, loadOf({ { .id = 1, .name = "after", .createdAt = 1'750'000'000 } }, { 60 }));
        remember(ground, loadOf({ { .id = 1, .name = "after", .createdAt = 1'750'000'000 } }, { 120 }));
        remember(ground, loadOf({ { .id = 1, .name = "untold", .createdAt = 0 } }, { 180 }));   // means the last one
        const auto found = find(ground, u"1"_s);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].runner->name, u"untold"_s);   // newest seen first
        QCOMPARE(found[0].runner->createdAt, Instant::fromSeconds(1'750'000'000));
        QCOMPARE(found[0].runner->firstSeen, at(60));
        QCOMPARE(found[0].runner->lastSeen, at(180));
        QCOMPARE(found[1].runner->name, u"before"_s);
        QCOMPARE(found[1].runner->lastSeen, at(0));
        // An older copy of GitLab's database is put back.
        remember(ground, loadOf({ { .id = 1, .name = "before", .createdAt = 1'700'000'000 } }, { 240 }));
        QCOMPARE(find(ground, u"before"_s).at(0).runner->lastSeen, at(240));
        QCOMPARE(find(ground, u"untold"_s).at(0).runner->lastSeen, at(180));
    }

    void managersThatWentAreStillTold()
    {
        HistoryGround ground;
        FixtureRunner runner{ .id = 1, .managers = { managerNamed(9, "s_new", "10.0.0.2"), managerNamed(8, "s_old", "10.0.0.1") } };
        remember(ground, loadOf({ runner }, { 0 }));
        remember(ground, loadOf({ runner }, { 60 }));
        runner.managers.pop_back();
        runner.managers[0].version = "18.0.0";
        remember(ground, loadOf({ runner }, { 120 }));
        const LookupAnswer answer = find(ground, u"s_old"_s).at(0);
        QCOMPARE(systemIdsOf(answer), (QStringList{ u"s_new"_s, u"s_old"_s }));
        QCOMPARE(answer.managers[0].version, u"18.0.0"_s);
        QCOMPARE(answer.managers[1].version, u"17.4.0"_s);
        {
            Intruder intruder(ground.path);
            QCOMPARE(intruder.ask(u"SELECT last_seen FROM managers WHERE id = 8"_s).toLongLong(), noon + 60);
            QCOMPARE(intruder.ask(u"SELECT last_seen FROM managers WHERE id = 9"_s).toLongLong(), 0);
        }
        // Where more are still to be paged, who is missing has not gone.
        runner.managers[0].id = 10;
        runner.managerCount = 7;
        remember(ground, loadOf({ runner }, { 180 }));
        Intruder intruder(ground.path);
        QCOMPARE(intruder.ask(u"SELECT last_seen FROM managers WHERE id = 9"_s).toLongLong(), 0);
    }

    void ofVeryManyTheNewestAreTold()
    {
        HistoryGround ground;
        std::vector<FixtureRunner> runners;
        for (int i = 1; i <= 70; ++i)
            runners.push_back({ .id = i, .name = "runner " + std::to_string(i) });
        for (int i = 1; i <= 300; ++i)
            runners[0].managers.push_back(managerNamed(1000 - i, "r_" + std::to_string(i), "10.0.0." + std::to_string(i)));
        remember(ground, loadOf(runners));
        runners.erase(runners.begin() + 30, runners.end());
        remember(ground, loadOf(runners, { 60 }));
        const auto found = find(ground, u"docker"_s);
        QCOMPARE(int(found.size()), FleetRecall::mostAnswers);
        QCOMPARE(found[0].runner->id.value, 30);   // seen a moment ago
        QCOMPARE(found[29].runner->id.value, 1);
        QCOMPARE(found[30].runner->id.value, 70);
        const auto managers = systemIdsOf(find(ground, u"r_299"_s).at(0));
        QCOMPARE(int(managers.size()), FleetRecall::mostManagers);
        QCOMPARE(managers.first(), u"r_1"_s);
        QCOMPARE(managers.last(), u"r_299"_s);
    }

    void noWholeTokenIsKept()
    {
        HistoryGround ground;
        remember(ground, loadOf({ { .id = 1, .shortSha = "t1_abcdefghijklmnop" } }));
        QCOMPARE(find(ground, u"1"_s).at(0).runner->shortToken, u"t1_abcde"_s);
        for (const auto &suffix : { ""_L1, "-wal"_L1 }) {
            QFile file(ground.path + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("t1_abcdef"));
        }
    }

    void aLoadWithoutATimeIsLeftOut()
    {
        HistoryGround ground;
        remember(ground, snapshotOf({ { .id = 1 } }, { .asOf = 0 }));
        QVERIFY(find(ground, u"1"_s).empty());
    }

    void whatAnotherProgramWroteIsKnown()
    {
        HistoryGround ground;
        HistoryWorker other(ground.path);
        QVERIFY(other.open());
        FixtureRunner runner{ .id = 1 };
        remember(ground, loadOf({ runner }, { 0 }));
        runner.name = "renamed";
        QVERIFY(!other.rememberFleet(mira, *loadOf({ runner }, { 60 })));
        QVERIFY(!other.rememberFleet(mira, *loadOf({}, { 120 })));
        remember(ground, loadOf({ runner }, { 180 }));
        QCOMPARE(seen(ground, 1), Seen(0, 180));
        remember(ground, loadOf({}, { 240 }));
        QCOMPARE(seen(ground, 1), Seen(0, 180));
    }

    void randomLivesAreRememberedAsTheyWere_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 5; ++seed)
            QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void randomLivesAreRememberedAsTheyWere()
    {
        QFETCH(const quint64, seed);
        HistoryGround ground;
        FleetMaker fleet({ .runners = 60, .seed = seed });
        // By id and creation: an id that is used again is another runner, and FleetMaker::change() makes such ones.
        std::map<std::pair<qint64, qint64>, Seen> expected;
        std::map<std::pair<qint64, qint64>, QString> names;
        for (int i = 0; i < 40; ++i) {
            const qint64 now = 60 * i;
            const bool isComplete = fleet.below(4) > 0;
            fleet.change(int(fleet.below(6)));
            fleet.rename(int(fleet.below(3)));
            fleet.add(int(fleet.below(3)));
            fleet.remove(int(fleet.below(3)));
            std::vector<FixtureRunner> loaded = fleet.runners();
            if (!isComplete)
                loaded.resize(loaded.size() / 2);
            if (fleet.below(10) == 0)
                QVERIFY(ground.worker.open());   // as after a new start
            remember(ground, loadOf(loaded, { now, isComplete ? Completeness::Complete : Completeness::Incomplete }));
            for (const FixtureRunner &runner : loaded) {
                const std::pair identity(runner.id, runner.createdAt);
                const auto [known, isNew] = expected.try_emplace(identity, now, now);
                const QString name = QString::fromStdString(runner.name.value_or(""));
                if (isComplete)
                    known->second.second = now;
                names[identity] = name;
            }
        }
        for (const auto &[identity, when] : expected) {
            const auto [id, createdAt] = identity;
            const auto found = find(ground, QString::number(id));
            QVERIFY(!found.empty());
            const auto runner = std::find_if(found.begin(), found.end(), [id = id, createdAt = createdAt](const LookupAnswer &answer) { return answer.runner->id.value == id && answer.runner->createdAt.packed() == createdAt; });
            QVERIFY(runner != found.end());
            QCOMPARE(runner->runner->name, names[identity]);
            QCOMPARE(runner->runner->firstSeen.seconds() - noon, when.first);
            const qint64 last = runner->runner->lastSeen.seconds() - noon;
            QVERIFY2(last >= when.second, qPrintable(QString::number(id)));   // an incomplete load may have told later
        }
    }
};

QTEST_GUILESS_MAIN(TestHistoryMemory)
#include "tst_historymemory.moc"
