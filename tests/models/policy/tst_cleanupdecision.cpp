// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupdecision.h"
#include "models/policy/cleanupreader.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Act = CleanupDecision::Act;
using State = QuarantineRecord::State;

namespace {

constexpr qint64 now = 1'760'000'000;
constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;

/// A group runner that was created a year ago and heard of so many days ago.
FixtureRunner silent(qint64 id, int days)
{
    FixtureRunner runner;
    runner.id = id;
    runner.type = "GROUP_TYPE";
    runner.status = "OFFLINE";
    runner.createdAt = now - 365 * day;
    runner.contactedAt = now - days * day;
    return runner;
}

FixtureManager manager(qint64 id, qint64 contactedAt)
{
    FixtureManager manager;
    manager.id = id;
    manager.contactedAt = contactedAt;
    return manager;
}

struct Case {
    std::vector<FixtureRunner> runners;
    QByteArray rules = "[[rule]]\nname='r'\non=true\nselect='type:group'\nsilent='30d'\ngrace='14d'\n";
    CleanupPast past = {};
    std::vector<bool> only = {};
    bool isPreview = false;

    [[nodiscard]] CleanupDecision decide() const
    {
        const CleanupReading reading = readCleanupPolicy(rules);
        if (!reading.isGood())
            qFatal("the test's policy is wrong");
        CleanupFacts facts;
        facts.fleet = snapshotOf(runners, { .asOf = now });
        facts.filter.now = Instant::fromSeconds(now);
        facts.past = past;
        facts.rules = only;
        facts.isPreview = isPreview;
        return decideCleanup(reading.policy, facts);
    }
    /// `1 quarantine silent, 2 keep kept_by_tag`.
    [[nodiscard]] QString told() const
    {
        QStringList parts;
        for (const CleanupDecision::Item &item : decide().items)
            parts += u"%1 %2 %3"_s.arg(runners[item.row].id).arg(nameOf(item.act), nameOf(item.reason));
        return parts.join(u", "_s);
    }
};

QuarantineRecord quarantined(qint64 id, int daysAgo, State state = State::Quarantined)
{
    QuarantineRecord record;
    record.runner = RunnerId{ id };
    record.createdAt = Instant::fromSeconds(now - 365 * day);
    record.state = state;
    record.rule = u"r"_s;
    record.pausedAt = Instant::fromSeconds(now - daysAgo * day);
    record.deleteAfter = Instant::fromSeconds(now - daysAgo * day + 14 * day);
    record.lastSign = Instant::fromSeconds(now - 60 * day);
    return record;
}

/// In quarantine since so many days; silent for sixty.
Case quarantine(int daysAgo)
{
    Case made;
    made.runners = { silent(1, 60) };
    made.runners[0].paused = Tri::Yes;
    made.past.records = { quarantined(1, daysAgo) };
    return made;
}

} // namespace

class TestCleanupDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What an off rule would take must not hide what one takes that is on.
    void inAPreviewRulesThatAreOffComeLast()
    {
        Case made;
        made.runners = { silent(1, 40), silent(2, 100) };
        made.rules = "[[rule]]\nname='off'\non=false\nselect='type:group'\nsilent='30d'\naction='report'\n[[rule]]\nname='on'\non=true\nselect='type:group'\nsilent='90d'\naction='delete'\n";
        made.only = { true, true };
        QCOMPARE(made.told(), u"1 report silent, 2 report silent"_s);
        made.isPreview = true;
        QCOMPARE(made.told(), u"1 report silent, 2 delete silent"_s);
        QCOMPARE(made.decide().count(Act::Delete, 1), 1);
        made.only = { false, true };
        QCOMPARE(made.told(), u"2 delete silent"_s);
    }

    void silenceIsTheLatestSignOfLife_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("told");
        const QString taken = u"1 quarantine silent"_s;
        QTest::newRow("exactly as long as the rule says") << u"contact 30d"_s << taken;
        QTest::newRow("a second less") << u"contact 30d-1s"_s << QString();
        QTest::newRow("never contacted, created long ago") << u"never, old"_s << taken;
        QTest::newRow("never contacted, created yesterday") << u"never, new"_s << QString();
        QTest::newRow("contact not told") << u"contact unknown"_s << QString();
        QTest::newRow("creation not told") << u"creation unknown"_s << QString();
        QTest::newRow("contact lies ahead") << u"contact ahead"_s << QString();
        QTest::newRow("a manager was heard of yesterday") << u"manager new"_s << QString();
        QTest::newRow("every manager is silent") << u"managers old"_s << taken;
        QTest::newRow("a manager never made contact") << u"manager never"_s << taken;
        QTest::newRow("a manager's contact was not told") << u"manager unknown"_s << QString();
        QTest::newRow("GitLab counts a manager more than was loaded") << u"manager missing"_s << QString();
        QTest::newRow("GitLab says online, but it is silent") << u"status online"_s << taken;
        QTest::newRow("GitLab says stale, but it is not silent for long enough") << u"status stale"_s << QString();
    }
    void silenceIsTheLatestSignOfLife()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, told);
        Case made{ { silent(1, 60) } };
        FixtureRunner &runner = made.runners[0];
        if (what == "contact 30d"_L1)
            runner.contactedAt = now - 30 * day;
        else if (what == "contact 30d-1s"_L1)
            runner.contactedAt = now - 30 * day + 1;
        else if (what.startsWith("never"_L1))
            runner.contactedAt = 1;
        if (what == "never, new"_L1)
            runner.createdAt = now - day;
        if (what == "contact unknown"_L1)
            runner.contactedAt = 0;
        if (what == "creation unknown"_L1)
            runner.createdAt = 0;
        if (what == "contact ahead"_L1)
            runner.contactedAt = now + day;
        if (what == "manager new"_L1)
            runner.managers = { manager(1, now - 50 * day), manager(2, now - day) };
        if (what == "managers old"_L1)
            runner.managers = { manager(1, now - 50 * day), manager(2, now - 40 * day) };
        if (what == "manager never"_L1)
            runner.managers = { manager(1, 1) };
        if (what == "manager unknown"_L1)
            runner.managers = { manager(1, 0) };
        if (what == "manager missing"_L1)
            runner.managerCount = 1;
        if (what == "status online"_L1)
            runner.status = "ONLINE";
        if (what == "status stale"_L1) {
            runner.status = "STALE";
            runner.contactedAt = now - 10 * day;
        }
        QCOMPARE(made.told(), told);
    }

    void aRuleTakesWhomItSelectsAndNobodyKeeps_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("told");
        QTest::newRow("another type") << u"project"_s << QString();
        QTest::newRow("a type that is not told") << u"unknown type"_s << QString();
        QTest::newRow("a member of a newer GitLab") << u"foreign type"_s << QString();
        QTest::newRow("an instance runner") << u"instance"_s << u"1 keep instance_runner"_s;
        QTest::newRow("an instance runner that is named") << u"instance named"_s << u"1 quarantine silent"_s;
        QTest::newRow("kept by tag") << u"tag"_s << u"1 keep kept_by_tag"_s;
        QTest::newRow("tags do not care for case") << u"tag in capitals"_s << u"1 keep kept_by_tag"_s;
        QTest::newRow("a part of a tag") << u"tag pattern"_s << u"1 keep kept_by_tag"_s;
        QTest::newRow("tags not told") << u"tags unknown"_s << u"1 keep tags_unknown"_s;
        QTest::newRow("kept by name") << u"name"_s << u"1 keep kept_by_name"_s;
        QTest::newRow("a running job") << u"busy"_s << u"1 keep running_job"_s;
        QTest::newRow("a count of jobs") << u"jobs"_s << u"1 keep running_job"_s;
        QTest::newRow("jobs not told") << u"jobs unknown"_s << u"1 keep jobs_unknown"_s;
        QTest::newRow("may not be deleted") << u"no right"_s << u"1 keep not_allowed"_s;
        QTest::newRow("not said whether it may") << u"right unknown"_s << u"1 keep not_allowed"_s;
        QTest::newRow("deleted at once") << u"delete"_s << u"1 delete silent"_s;
        QTest::newRow("only told") << u"report"_s << u"1 report silent"_s;
        QTest::newRow("the rule is off") << u"off"_s << QString();
        QTest::newRow("the rule is off, but named") << u"off but named"_s << u"1 quarantine silent"_s;
    }
    void aRuleTakesWhomItSelectsAndNobodyKeeps()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, told);
        Case made{ { silent(1, 60) } };
        FixtureRunner &runner = made.runners[0];
        if (what == "project"_L1)
            runner.type = "PROJECT_TYPE";
        if (what == "unknown type"_L1)
            runner.type = "";
        if (what == "foreign type"_L1)
            runner.type = "PLANET_TYPE";
        if (what.startsWith("instance"_L1)) {
            runner.type = "INSTANCE_TYPE";
            made.rules.replace("type:group", "type:instance");
        }
        if (what == "instance named"_L1)
            made.rules += "instance_runners=true\n";
        if (what.startsWith("tag"_L1))
            made.rules += "keep={tags=['keep','gpu-*']}\n";
        if (what == "tag"_L1)
            runner.tags = std::vector<std::string>{ "a", "keep" };
        if (what == "tag in capitals"_L1)
            runner.tags = std::vector<std::string>{ "KEEP" };
        if (what == "tag pattern"_L1)
            runner.tags = std::vector<std::string>{ "gpu-7" };
        if (what == "tags unknown"_L1)
            runner.tags = std::nullopt;
        if (what == "name"_L1) {
            runner.name = "Prod-7";
            made.rules += "keep={names=['prod-*']}\n";
        }
        if (what == "busy"_L1)
            runner.execution = "ACTIVE";
        if (what == "jobs"_L1)
            runner.runningJobs = 2;
        if (what == "jobs unknown"_L1) {
            runner.execution = "";
            runner.runningJobs = -1;
        }
        if (what == "no right"_L1)
            runner.canDelete = Tri::No;
        if (what == "right unknown"_L1)
            runner.canUpdate = Tri::Unknown;
        if (what == "delete"_L1 || what == "report"_L1)
            made.rules = "[[rule]]\nname='r'\non=true\nselect='type:group'\nsilent='30d'\naction='" + what.toUtf8() + "'\n";
        if (what.startsWith("off"_L1))
            made.rules.replace("on=true", "on=false");
        if (what == "off but named"_L1)
            made.only = { true };
        QCOMPARE(made.told(), told);
    }

    void soManyOfATagSetStayAndTheyAreThoseHeardOfLast()
    {
        Case made{ { silent(1, 60), silent(2, 90), silent(3, 40), silent(4, 10) } };
        made.runners.push_back(silent(5, 100));
        made.runners.back().tags = std::vector<std::string>{ "lonely" };
        made.rules += "keep={at_least=2}\n";
        QCOMPARE(made.told(), u"1 quarantine silent, 2 quarantine silent, 3 keep kept_for_tag_set, 5 keep kept_for_tag_set"_s);
    }

    void theNewestOfEachOwnerStay()
    {
        Case made{ { silent(1, 60), silent(2, 60), silent(3, 60) } };
        made.runners[1].createdAt = now - 100 * day;
        made.runners[2].ownerPath = "acme/web";
        made.runners[2].ownerId = 8;
        made.rules += "keep={newest=1}\n";
        QCOMPARE(made.told(), u"1 quarantine silent, 2 keep kept_as_newest, 3 keep kept_as_newest"_s);
        made.runners[0].ownerId = 0;
        made.runners[0].ownerPath = std::nullopt;
        QCOMPARE(made.told(), u"1 keep owner_unknown, 2 keep kept_as_newest, 3 keep kept_as_newest"_s);
    }

    void theLongestSilentGoFirstAndTheRestWaits()
    {
        Case made{ { silent(1, 60), silent(2, 90), silent(3, 40) } };
        made.rules += "most_per_run=1\n";
        QCOMPARE(made.told(), u"1 keep later_run, 2 quarantine silent, 3 keep later_run"_s);
        made.rules.replace("most_per_run=1", "most_per_day=3");
        made.past.takings = { { RunnerId{ 7 }, u"r"_s, Instant::fromSeconds(now - hour) }, { RunnerId{ 8 }, u"another"_s, Instant::fromSeconds(now - hour) } };
        QCOMPARE(made.told(), u"1 quarantine silent, 2 quarantine silent, 3 keep later_day"_s);
    }

    void aRunnerFallsUnderTheFirstRuleThatTakesIt()
    {
        Case made{ { silent(1, 60), silent(2, 100) } };
        made.rules += "[[rule]]\nname='s'\non=true\nselect='type:group'\nsilent='90d'\naction='delete'\n";
        QCOMPARE(made.told(), u"1 quarantine silent, 2 quarantine silent"_s);
        made.only = { false, true };
        QCOMPARE(made.told(), u"2 delete silent"_s);
    }

    void whatBecomesOfAQuarantine_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("told");
        QTest::newRow("within the grace period") << u"13"_s << u"1 wait in_grace"_s;
        QTest::newRow("on its last day") << u"14"_s << u"1 delete grace_over"_s;
        QTest::newRow("a sign of life since") << u"came back"_s << u"1 release came_back"_s;
        QTest::newRow("a manager's sign of life since") << u"manager came back"_s << u"1 release came_back"_s;
        QTest::newRow("somebody resumed it") << u"unpaused"_s << u"1 release unpaused"_s;
        QTest::newRow("not told whether it is paused") << u"pause unknown"_s << u"1 wait not_said"_s;
        QTest::newRow("contact no longer told") << u"contact unknown"_s << u"1 wait not_said"_s;
        QTest::newRow("the rule selects it no more") << u"another type"_s << u"1 release no_longer_meant"_s;
        QTest::newRow("not told whether the rule selects it") << u"unknown type"_s << u"1 wait not_said"_s;
        QTest::newRow("somebody gave it a tag that keeps it") << u"kept"_s << u"1 release no_longer_meant"_s;
        QTest::newRow("the rule only reports by now") << u"report"_s << u"1 release no_longer_meant"_s;
        QTest::newRow("it runs a job") << u"busy"_s << u"1 wait running_job"_s;
        QTest::newRow("the policy's grace is longer by now") << u"longer grace"_s << u"1 wait in_grace"_s;
        QTest::newRow("the policy's grace is shorter by now: the note's promise holds") << u"shorter grace"_s << u"1 wait in_grace"_s;
        QTest::newRow("its rule is not run") << u"not run"_s << u"1 wait other_rule"_s;
        QTest::newRow("its rule is gone") << u"rule gone"_s << u"1 wait other_rule"_s;
        QTest::newRow("the pausing was lost on its way: it begins again") << u"pausing"_s << u"1 quarantine silent"_s;
        QTest::newRow("no record, whatever the note says: it begins anew") << u"no record"_s << u"1 quarantine silent"_s;
        QTest::newRow("another runner has the number") << u"other runner"_s << u"1 quarantine silent"_s;
        QTest::newRow("let go yesterday") << u"spared"_s << u"1 keep spared"_s;
        QTest::newRow("let go longer ago than the rule's silence") << u"spared long ago"_s << u"1 quarantine silent"_s;
    }
    void whatBecomesOfAQuarantine()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, told);
        Case made = quarantine(what == "13"_L1 ? 13 : 14);
        FixtureRunner &runner = made.runners[0];
        if (what == "came back"_L1)
            runner.contactedAt = now - 13 * day;
        if (what == "manager came back"_L1)
            runner.managers = { manager(1, now - hour) };
        if (what == "unpaused"_L1)
            runner.paused = Tri::No;
        if (what == "pause unknown"_L1)
            runner.paused = Tri::Unknown;
        if (what == "contact unknown"_L1)
            runner.contactedAt = 0;
        if (what == "another type"_L1)
            runner.type = "PROJECT_TYPE";
        if (what == "unknown type"_L1)
            runner.type = "";
        if (what == "kept"_L1)
            made.rules += "keep={tags=['docker']}\n";
        if (what == "report"_L1)
            made.rules = "[[rule]]\nname='r'\non=true\nselect='type:group'\nsilent='30d'\naction='report'\n";
        if (what == "busy"_L1)
            runner.execution = "ACTIVE";
        if (what == "longer grace"_L1)
            made.rules.replace("grace='14d'", "grace='15d'");
        if (what == "shorter grace"_L1) {
            made.past.records[0] = quarantined(1, 10);
            made.rules.replace("grace='14d'", "grace='5d'");
        }
        if (what == "not run"_L1)
            made.only = { false };
        if (what == "rule gone"_L1)
            made.past.records[0].rule = u"of old"_s;
        if (what == "pausing"_L1)
            made.past.records[0].state = State::Pausing;
        if (what == "no record"_L1) {
            made.past.records.clear();
            runner.note = "Unused since 2020-01-01. Paused, and will be removed after 2020-02-01 00:00 UTC unless it makes contact or is resumed. Muster";
        }
        if (what == "other runner"_L1)
            made.past.records[0].createdAt = Instant::fromSeconds(now - 300 * day);
        if (what == "spared"_L1)
            made.past.records[0] = quarantined(1, 1, State::Spared);
        if (what == "spared long ago"_L1)
            made.past.records[0] = quarantined(1, 31, State::Spared);
        QCOMPARE(made.told(), told);
    }

    void aRecordOutlivesItsRunnerOnlyUntilACompleteLoad()
    {
        Case made = quarantine(3);
        made.past.records.push_back(quarantined(9, 3));
        QCOMPARE(made.decide().outlived, std::vector<RunnerId>{ RunnerId{ 9 } });
    }

    void whatIsInQuarantineIsNoPartOfTheStock()
    {
        // Two of the tag set are alive, one is in quarantine and due: it may go, since two stay.
        Case made = quarantine(14);
        made.runners.push_back(silent(2, 1));
        made.runners.push_back(silent(3, 1));
        made.rules += "keep={at_least=2}\n";
        QCOMPARE(made.told(), u"1 delete grace_over"_s);
        made.runners.pop_back();
        QCOMPARE(made.told(), u"1 wait kept_for_tag_set"_s);
    }

    void deletionsComeBeforeNewQuarantines()
    {
        Case made = quarantine(14);
        made.runners.push_back(silent(2, 300));
        made.rules += "most_per_run=1\n";
        QCOMPARE(made.told(), u"1 delete grace_over, 2 keep later_run"_s);
    }

    void namesAreStable()
    {
        QSet<QString> names;
        for (int reason = 0; reason <= int(CleanupDecision::Reason::LaterDay); ++reason)
            names.insert(nameOf(CleanupDecision::Reason(reason)));
        QCOMPARE(names.size(), int(CleanupDecision::Reason::LaterDay) + 1);
    }
};

QTEST_GUILESS_MAIN(TestCleanupDecision)
#include "tst_cleanupdecision.moc"
