// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/signals/signalstory.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

FinishedJob job(qint64 id, qint64 runner, const char *project, qint64 finishedAt)
{
    return { .id = { id }, .name = u"unit"_s, .projectPath = QString::fromLatin1(project), .tagSet = {}, .runner = { runner }, .runnerName = {}, .systemId = {}, .platform = {},
        .startedAt = Instant::fromSeconds(finishedAt - 60), .finishedAt = Instant::fromSeconds(finishedAt), .duration = std::chrono::seconds(60), .queuedFor = {}, .status = u"success"_s,
        .isSystemFailure = false };
}

Job runningJob(qint64 runner, Tri isProtected)
{
    Job running;
    running.id = { 5 };
    running.name = u"unit"_s;
    running.status = u"running"_s;
    running.ref = u"feature/x"_s;
    running.projectPath = u"acme/a"_s;
    running.protectedRef = isProtected;
    running.runner = { runner };
    return running;
}

AddressRange tens()
{
    return *AddressRange::network(*Address::parse(QStringView(u"10.0.0.0")), u"8");
}

OwnChange own(const SignalStory &story, const char *verb)
{
    return { RunnerId{ 1 }, QString::fromLatin1(verb), Instant::fromSeconds(story.now) };
}

ServerAdvisory ofGitLab(const char *id, const char *versions, bool onlyEnterprise)
{
    return { .id = QString::fromLatin1(id), .severity = FindingSeverity::High, .affected = *VersionRange::parse(QString::fromLatin1(versions)), .summary = u"A weakness"_s, .onlyEnterprise = onlyEnterprise };
}

/// One weakness of 13.0 and later, under Windows.
std::shared_ptr<const Advisories> ofRunners()
{
    const QByteArray records("id,published,severity,cvss,affected_per_record,fixed_per_record,never_released,first_existing_clean,condition,summary,source\n"
                             "CVE-1,2020-10-07,high,8.1,>=13.0.0 <14.0.0,14.0.0,,14.0.0,Windows,A weakness,here\n");
    return std::make_shared<const Advisories>(Advisories::fromCsv(records, {}).value());
}

/// The first runner is silent for three weeks, and GitLab remembers its machine.
void away(SignalStory &story)
{
    story.runner(1).status = story.manager(1).status = "OFFLINE";
    (void)story.look(std::chrono::hours(21 * 24));
    story.runner(1).status = story.manager(1).status = "ONLINE";
}

/// … and GitLab does not.
void forgotten(SignalStory &story)
{
    const FixtureManager machine = story.manager(1);
    story.runner(1).status = "OFFLINE";
    story.runner(1).managers.clear();
    (void)story.look(std::chrono::hours(21 * 24));
    story.runner(1).status = "ONLINE";
    story.runner(1).managers = { machine };
}

using Telling = void (*)(SignalStory &);

/// A story in which the signal must be raised, and the same without any harm in it.
void story(const char *signal, qint64 runner, const char *what, Telling harm, const char *twin, Telling innocent)
{
    QTest::addRow("%s: %s", signal, what) << QString::fromLatin1(signal) << runner << true << harm;
    QTest::addRow("%s, not: %s", signal, twin) << QString::fromLatin1(signal) << runner << false << innocent;
}

} // namespace

Q_DECLARE_METATYPE(Telling)

/// Each signal has stories that must raise it and innocent twins that must not.
class TestScenarios final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsGoneForLongIsForgotten()
    {
        SignalStory story;
        (void)story.baselines().tidy(*story.last(), std::chrono::hours(24 * 365));
        story.remove(2);
        story.remove(3);
        (void)story.look();
        QVERIFY(story.baselines().goneWithSystem("s_000000000002"));
        (void)story.look(std::chrono::hours(24 * 300));
        QVERIFY(story.baselines().tidy(*story.last(), std::chrono::hours(24 * 365)).empty());
        (void)story.look(std::chrono::hours(24 * 66));
        const auto forgotten = story.baselines().tidy(*story.last(), std::chrono::hours(24 * 365));
        QCOMPARE(forgotten.size(), 2U);
        QVERIFY(!story.baselines().goneWithSystem("s_000000000002"));
        QCOMPARE(story.baselines().baselines().size(), 2U);
        QVERIFY(story.baselines().isSystemKnown("s_000000000001"));
        // The same day it does not look again.
        QVERIFY(story.baselines().tidy(*story.last(), std::chrono::hours(0)).empty());
    }

    void aReplacedHostIsLessGraveThanAMachineElsewhere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOldAtWork");
        QTest::addColumn<int>("severity");
        QTest::newRow("elsewhere") << u"203.0.113.7"_s << false << int(FindingSeverity::High);
        QTest::newRow("elsewhere, beside the old one") << u"203.0.113.7"_s << true << int(FindingSeverity::High);
        QTest::newRow("in the usual place, beside the old one") << u"10.0.1.9"_s << true << int(FindingSeverity::Medium);
        QTest::newRow("in the usual place, the old one silent") << u"10.0.1.9"_s << false << int(FindingSeverity::Low);
        QTest::newRow("no address told") << QString() << false << int(FindingSeverity::High);
    }
    void aReplacedHostIsLessGraveThanAMachineElsewhere()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOldAtWork);
        QFETCH(int, severity);
        SignalStory story;
        if (!isOldAtWork)
            story.manager(1).status = "OFFLINE";
        story.runner(1).managers.push_back(SignalStory::machine(99, "s_eeeeeeeeeeee", address.toStdString()));
        const SignalLook look = story.look(std::chrono::hours(3));
        const auto at = std::find_if(look.findings.begin(), look.findings.end(), [](const Finding &each) { return each.signal == "new_system_id"_L1; });
        QVERIFY(at != look.findings.end());
        QCOMPARE(int(at->severity), severity);
    }

    void aRollBackIsLessGraveThanAnOldCopyElsewhere()
    {
        const auto severityAfter = [](const std::function<void(SignalStory &)> &change) {
            SignalStory story;
            story.manager(1).version = "14.1.0";
            (void)story.look();
            change(story);
            const SignalLook look = story.look();
            const auto at = std::find_if(look.findings.begin(), look.findings.end(), [](const Finding &each) { return each.signal == "version_backwards"_L1; });
            return at == look.findings.end() ? -1 : int(at->severity);
        };
        QCOMPARE(severityAfter([](SignalStory &s) { s.manager(1).version = "13.2.0"; }), int(FindingSeverity::Low));
        QCOMPARE(severityAfter([](SignalStory &s) { s.manager(1).version = "13.2.0"; s.manager(1).address = "203.0.113.7"; }), int(FindingSeverity::Medium));
        QCOMPARE(severityAfter([](SignalStory &s) { s.manager(1).version = "13.2.0"; s.manager(1).architecture = "arm64"; }), int(FindingSeverity::Medium));
        QCOMPARE(severityAfter([](SignalStory &s) { s.manager(1).version = "13.2.0"; s.facts.advisories = ofRunners(); }), int(FindingSeverity::Medium));
    }

    void aPersonsSeverityGoesBeforeTheSignals()
    {
        SignalStory story;
        story.settings.severities = { { u"new_system_id"_s, FindingSeverity::Critical } };
        story.runner(1).managers.push_back(SignalStory::machine(99, "s_eeeeeeeeeeee", "10.0.1.9"));
        const SignalLook look = story.look();
        QVERIFY(std::any_of(look.findings.begin(), look.findings.end(), [](const Finding &each) { return each.signal == "new_system_id"_L1 && each.severity == FindingSeverity::Critical; }));
    }

    void aRunnerThatIsProtectedOnlyNowMayStillBeAtAnOldJob()
    {
        SignalStory story;
        story.runner(1).access = "REF_PROTECTED";
        story.facts.seen = { runningJob(1, Tri::No) };
        QVERIFY(!SignalStory::names(story.look()).contains(u"unprotected_ref:1"_s));
        QVERIFY(SignalStory::names(story.look()).contains(u"unprotected_ref:1"_s));
    }

    void aBurstMayGoOverSeveralLooks()
    {
        SignalStory story;
        QStringList raised;
        for (int i = 0; i < 6; ++i) {
            FinishedJob failed;
            failed.id = { 500 + i };
            failed.name = u"build"_s;
            failed.projectPath = u"acme/team-1/app"_s;
            failed.runner = { 1 };
            failed.startedAt = Instant::fromSeconds(story.now - 30);
            failed.finishedAt = Instant::fromSeconds(story.now);
            failed.status = u"failed"_s;
            failed.isSystemFailure = true;
            story.facts.jobs.push_back(failed);
            raised += SignalStory::names(story.look(std::chrono::minutes(5))).filter(u"failure_burst"_s);
            story.facts.jobsSince = failed.finishedAt;
        }
        QCOMPARE(raised.size(), 2);   // the fifth and the sixth; one finding for whoever keeps them
    }

    void aStoryRaisesItsSignalAndItsTwinDoesNot_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::addColumn<qint64>("runner");
        QTest::addColumn<bool>("mustRaise");
        QTest::addColumn<Telling>("telling");
        story("new_system_id", 1, "a second machine", [](SignalStory &s) { s.runner(1).managers.push_back(SignalStory::machine(99, "s_eeeeeeeeeeee", "10.0.1.9")); }, "a random system id of an autoscaler", [](SignalStory &s) { s.runner(1).managers.push_back(SignalStory::machine(99, "r_eeeeeeeeeeee", "10.0.1.9")); });
        story("new_system_id", 1, "another machine instead of the known one", [](SignalStory &s) { s.manager(1).systemId = "s_eeeeeeeeeeee"; }, "GitLab forgot the machine, and it is back under another number", [](SignalStory &s) { s.manager(1).id = 98; s.manager(1).createdAt = s.now; });
        story("new_system_id", 1, "a second machine beside one known for long", [](SignalStory &s) { s.runner(1).managers.push_back(SignalStory::machine(99, "s_eeeeeeeeeeee", "10.0.1.9")); }, "a runner that was made yesterday", [](SignalStory &s) { s.add(7).createdAt = s.now - SignalStory::day; (void)s.look(); s.runner(7).managers.push_back(SignalStory::machine(99, "s_eeeeeeeeeeee", "10.0.7.9")); });
        story("address_flip", 1, "there and back", [](SignalStory &s) { s.manager(1).address = "10.9.0.5"; (void)s.look(); s.manager(1).address = "10.0.1.5"; }, "moved once", [](SignalStory &s) { s.manager(1).address = "10.9.0.5"; (void)s.look(); });
        story("address_outside", 1, "another site", [](SignalStory &s) { s.manager(1).address = "10.200.1.5"; }, "the next host of the same net", [](SignalStory &s) { s.manager(1).address = "10.0.77.5"; });
        story("address_outside", 1, "outside the declared ranges", [](SignalStory &s) { s.settings.ranges = { tens() }; s.manager(1).address = "192.168.3.4"; }, "inside the declared ranges", [](SignalStory &s) { s.settings.ranges = { tens() }; s.manager(1).address = "10.200.1.5"; });
        story("private_to_public", 1, "from the Internet", [](SignalStory &s) { s.manager(1).address = "203.0.113.7"; }, "from one private address to another", [](SignalStory &s) { s.manager(1).address = "10.0.1.6"; });
        story("platform_changed", 1, "another processor", [](SignalStory &s) { s.manager(1).architecture = "arm64"; }, "told for the first time", [](SignalStory &s) { s.manager(2).architecture.reset(); (void)s.look(); s.manager(2).architecture = "arm64"; });
        story("executor_changed", 1, "shell instead of docker", [](SignalStory &s) { s.manager(1).executor = "shell"; }, "the executor is not told this time", [](SignalStory &s) { s.manager(1).executor.reset(); });
        story("version_backwards", 1, "an older version", [](SignalStory &s) { s.manager(1).version = "17.3.2"; }, "an update", [](SignalStory &s) { s.manager(1).version = "17.5.0"; });
        story("version_backwards", 1, "back to a pre-release", [](SignalStory &s) { s.manager(1).version = "17.4.0~pre.12.gabc"; }, "a version that cannot be read", [](SignalStory &s) { s.manager(1).version = "development version"; });
        story("revision_unlike", 9, "one of twelve", [](SignalStory &s) { for (int i = 8; i < 20; ++i) s.add(i).managers.front().revision = i == 9 ? "deadbeef" : "9882d9c7"; }, "versions that everybody builds for themselves", [](SignalStory &s) { for (int i = 8; i < 20; ++i) s.add(i).managers.front().revision = "deadbee" + std::to_string(i % 4); });
        story("two_places", 1, "in the same minute from another net", [](SignalStory &s) { s.runner(1).managers.push_back(SignalStory::machine(99, "s_eeeeeeeeeeee", "172.16.9.9")); }, "the new host took over from the old one", [](SignalStory &s) { s.manager(1).status = "OFFLINE"; s.manager(1).contactedAt = s.now - 3600; s.runner(1).managers.push_back(SignalStory::machine(99, "s_eeeeeeeeeeee", "172.16.9.9")); });
        story("silent_then_back", 1, "after three weeks from elsewhere", [](SignalStory &s) { away(s); s.manager(1).address = "10.77.1.1"; }, "after three weeks from its own net", [](SignalStory &s) { away(s); s.manager(1).address = "10.0.1.200"; });
        story("silent_then_back", 1, "after GitLab forgot the machine", [](SignalStory &s) { forgotten(s); s.manager(1).address = "10.77.1.1"; }, "after GitLab forgot it, from its own net", [](SignalStory &s) { forgotten(s); s.manager(1).address = "10.0.1.9"; });
        story("deleted_system_returns", 2, "behind the runner of another team", [](SignalStory &s) { s.remove(1); (void)s.look(); s.runner(2).managers.push_back(SignalStory::machine(99, "s_000000000001", "10.0.2.9")); }, "a host behind two runners, one of which was deleted", [](SignalStory &s) { s.runner(2).managers.push_back(SignalStory::machine(99, "s_000000000001", "10.0.2.9")); (void)s.look(); s.remove(1); (void)s.look(); s.manager(2).address = "10.0.2.77"; });
        story("deleted_address_returns", 7, "a new runner from the public address of a deleted one", [](SignalStory &s) { s.manager(1).address = "203.0.113.7"; (void)s.look(); s.remove(1); (void)s.look(); s.add(7).managers.front().address = "203.0.113.7"; }, "a new runner from another address", [](SignalStory &s) { s.manager(1).address = "203.0.113.7"; (void)s.look(); s.remove(1); (void)s.look(); s.add(7).managers.front().address = "203.0.113.8"; });
        story("unpaused", 1, "by somebody", [](SignalStory &s) { s.runner(1).paused = Tri::Yes; (void)s.look(); s.runner(1).paused = Tri::No; }, "by Muster itself", [](SignalStory &s) { s.runner(1).paused = Tri::Yes; (void)s.look(); s.runner(1).paused = Tri::No; s.facts.ownChanges = { own(s, "resume") }; });
        story("protection_lowered", 1, "any branch from now on", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; (void)s.look(); s.runner(1).access = "NOT_PROTECTED"; }, "not told this time", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; (void)s.look(); s.runner(1).access = ""; });
        story("protection_lowered", 1, "any branch, while Muster paused it", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; (void)s.look(); s.runner(1).access = "NOT_PROTECTED"; s.facts.ownChanges = { own(s, "pause") }; }, "changed with Muster", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; (void)s.look(); s.runner(1).access = "NOT_PROTECTED"; s.facts.ownChanges = { own(s, "edit") }; });
        story("untagged_on", 1, "takes everything", [](SignalStory &s) { s.runner(1).runUntagged = Tri::Yes; }, "not told this time", [](SignalStory &s) { s.runner(1).runUntagged = Tri::Unknown; });
        story("sensitive_tags_added", 1, "deploys now", [](SignalStory &s) { s.runner(1).tags->push_back("deploy-prod"); }, "another tag", [](SignalStory &s) { s.runner(1).tags->push_back("arm"); });
        story("unlocked", 1, "may be shared", [](SignalStory &s) { s.runner(1).locked = Tri::No; }, "it is no project runner", [](SignalStory &s) { s.runner(2).type = "GROUP_TYPE"; (void)s.look(); s.runner(2).locked = Tri::No; });
        story("more_projects", 1, "three instead of one", [](SignalStory &s) { s.runner(1).projectCount = 3; }, "told for the first time", [](SignalStory &s) { s.runner(2).projectCount = -1; (void)s.look(); s.runner(2).projectCount = 3; });
        story("timeout_raised", 1, "six times as long", [](SignalStory &s) { s.runner(1).maximumTimeout = 3600; (void)s.look(); s.runner(1).maximumTimeout = 21600; }, "half as long again", [](SignalStory &s) { s.runner(1).maximumTimeout = 3600; (void)s.look(); s.runner(1).maximumTimeout = 5400; });
        story("token_reset", 1, "another token", [](SignalStory &s) { s.runner(1).shortSha = "another1"; }, "it expires, and rotates", [](SignalStory &s) { s.runner(2).tokenExpiresAt = s.now + 9999; (void)s.look(); s.runner(2).shortSha = "another1"; });
        story("owner_changed", 1, "another group", [](SignalStory &s) { s.runner(1).ownerId = 77; s.runner(1).ownerPath = "evil/group"; }, "the same group under another path", [](SignalStory &s) { s.runner(1).ownerPath = "acme/renamed"; });
        story("creator_blocked", 1, "the account was blocked", [](SignalStory &s) { s.runner(1).creatorState = "blocked"; }, "a state that Muster does not know", [](SignalStory &s) { s.runner(1).creatorState = "on_holiday"; });
        story("creator_gone", 1, "the account was deleted", [](SignalStory &s) { s.runner(1).creatorId = 0; }, "a way of registering that names nobody", [](SignalStory &s) { s.runner(1).creatorId = 0; s.runner(1).method = "REGISTRATION_TOKEN"; });
        story("new_without_creator", 30, "when nobody does so any more", [](SignalStory &s) { for (int i = 5; i < 29; ++i) s.add(i); (void)s.look(); FixtureRunner &made = s.add(30); made.method = "REGISTRATION_TOKEN"; made.creatorId = 0; made.createdAt = s.now; }, "by a person", [](SignalStory &s) { for (int i = 5; i < 29; ++i) s.add(i); (void)s.look(); s.add(30).createdAt = s.now; });
        story("many_at_once", 40, "six by somebody who never made one", [](SignalStory &s) { for (int i = 40; i < 46; ++i) { FixtureRunner &made = s.add(i); made.creatorId = 900; made.creator = "new"; made.createdAt = s.now + i; } }, "six by somebody who makes runners", [](SignalStory &s) { for (int i = 40; i < 46; ++i) { FixtureRunner &made = s.add(i); made.creatorId = 101; made.creator = "person-1"; made.createdAt = s.now + i; } });
        story("token_without_expiry", 30, "all others of late have one", [](SignalStory &s) { for (int i = 20; i < 33; ++i) { FixtureRunner &made = s.add(i); made.createdAt = s.now - 5 * SignalStory::day; made.tokenExpiresAt = i == 30 ? 1 : s.now + 50 * SignalStory::day; } }, "nobody has one", [](SignalStory &s) { for (int i = 20; i < 33; ++i) s.add(i).createdAt = s.now - 5 * SignalStory::day; });
        story("expired_in_contact", 1, "three hours after its end", [](SignalStory &s) { s.runner(1).tokenExpiresAt = s.now - 3 * 3600; }, "half an hour after its end: contacts are told late", [](SignalStory &s) { s.runner(1).tokenExpiresAt = s.now - 1800; });
        story("vulnerable_version", 1, "an affected version", [](SignalStory &s) { s.facts.advisories = ofRunners(); s.manager(1).version = "13.2.0"; s.manager(1).platform = "windows"; }, "the same version on another platform", [](SignalStory &s) { s.facts.advisories = ofRunners(); s.manager(1).version = "13.2.0"; });
        story("server_hijackable", 0, "an affected GitLab", [](SignalStory &s) { s.facts.serverAdvisories = { ofGitLab("CVE-2", ">=18.4 <18.4.3", true) }; s.facts.serverVersion = u"18.4.1-ee"_s; s.facts.isEnterprise = true; }, "a weakness of the other edition", [](SignalStory &s) { s.facts.serverAdvisories = { ofGitLab("CVE-2", ">=18.4 <18.4.3", true) }; s.facts.serverVersion = u"18.4.1"_s; });
        story("open_instance_runner", 1, "for everybody", [](SignalStory &s) { s.runner(1).type = "INSTANCE_TYPE"; s.runner(1).ownerId = 0; s.runner(1).runUntagged = Tri::Yes; }, "only for jobs with its tags", [](SignalStory &s) { s.runner(1).type = "INSTANCE_TYPE"; s.runner(1).ownerId = 0; });
        story("shared_address", 1, "one host, two walls", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; s.manager(2).systemId = "s_000000000001"; }, "each job has a machine of its own", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; s.manager(2).systemId = "s_000000000001"; s.manager(1).executor = s.manager(2).executor = "docker+machine"; });
        story("tag_squatting", 7, "a group runner above takes the protected tag", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; (void)s.look(); FixtureRunner &made = s.add(7); made.type = "GROUP_TYPE"; made.ownerPath = "acme"; made.tags = std::vector<std::string>{ "linux-1" }; }, "a runner that cannot get these jobs", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; (void)s.look(); s.add(7).tags = std::vector<std::string>{ "linux-1" }; });
        story("name_imitation", 7, "a letter that looks the same", [](SignalStory &s) { s.add(7).name = "bui1der-number-3"; }, "the next number", [](SignalStory &s) { s.add(7).name = "builder-number-7"; });
        story("contact_after_containment", 1, "the token is used elsewhere", [](SignalStory &s) { s.runner(1).paused = Tri::Yes; (void)s.look(); s.manager(1).address = "198.51.100.9"; }, "the machine goes on asking from its own place", [](SignalStory &s) { s.runner(1).paused = Tri::Yes; (void)s.look(); s.manager(1).address = "10.0.1.99"; });
        story("unexpected_project", 1, "that of another team", [](SignalStory &s) { for (int i = 0; i < 30; ++i) s.facts.jobs.push_back(job(i + 1, 1, "acme/team-1/app", s.now - 3000 + i)); (void)s.look(); s.facts.jobsSince = Instant::fromSeconds(s.now - 100); s.facts.jobs = { job(100, 1, "evil/project", s.now) }; }, "one of those it always ran", [](SignalStory &s) { for (int i = 0; i < 30; ++i) s.facts.jobs.push_back(job(i + 1, 1, "acme/team-1/app", s.now - 3000 + i)); (void)s.look(); s.facts.jobsSince = Instant::fromSeconds(s.now - 100); s.facts.jobs = { job(100, 1, "acme/team-1/app", s.now) }; });
        story("failure_burst", 1, "nearly all within minutes", [](SignalStory &s) { for (int i = 0; i < 8; ++i) { s.facts.jobs.push_back(job(i + 1, 1, "acme/a", s.now - 300 + i)); s.facts.jobs.back().isSystemFailure = i > 1; } }, "scripts that fail", [](SignalStory &s) { for (int i = 0; i < 8; ++i) { s.facts.jobs.push_back(job(i + 1, 1, "acme/a", s.now - 300 + i)); s.facts.jobs.back().status = u"failed"_s; } });
        story("short_successes", 2, "two seconds instead of five minutes", [](SignalStory &s) { for (int i = 0; i < 40; ++i) { s.facts.jobs.push_back(job(i + 1, i < 32 ? 1 : 2, "acme/a", s.now - 900 + i)); s.facts.jobs.back().duration = std::chrono::seconds(i < 32 ? 300 : 2); } }, "short everywhere", [](SignalStory &s) { for (int i = 0; i < 40; ++i) { s.facts.jobs.push_back(job(i + 1, i < 32 ? 1 : 2, "acme/a", s.now - 900 + i)); s.facts.jobs.back().duration = std::chrono::seconds(2); } });
        story("unprotected_ref", 1, "a branch that is not protected", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; (void)s.look(); s.facts.seen = { runningJob(1, Tri::No) }; }, "it is not known whether the branch is protected", [](SignalStory &s) { s.runner(1).access = "REF_PROTECTED"; (void)s.look(); s.facts.seen = { runningJob(1, Tri::Unknown) }; });
    }
    void aStoryRaisesItsSignalAndItsTwinDoesNot()
    {
        QFETCH(QString, signal);
        QFETCH(qint64, runner);
        QFETCH(bool, mustRaise);
        QFETCH(Telling, telling);
        SignalStory told;
        telling(told);
        const SignalLook look = told.look();
        const QStringList names = SignalStory::names(look);
        const bool isRaised = std::any_of(names.begin(), names.end(), [&](const QString &each) { return each.startsWith(signal + u':'); });
        QVERIFY2(isRaised == mustRaise, qPrintable(names.join(u' ')));
        if (!mustRaise)
            return;
        QVERIFY2(names.contains(u"%1:%2"_s.arg(signal).arg(runner)), qPrintable(names.join(u' ')));
        for (const Finding &finding : look.findings)
            QVERIFY2(!finding.evidence.empty(), qPrintable(finding.signal));
        // What is so is found again, what happened is not.
        const SignalLook again = told.look();
        const bool isAgain = std::any_of(again.findings.begin(), again.findings.end(), [&](const Finding &each) { return each.signal == signal && each.runner.value == runner; });
        const Signal *known = signalNamed(signal);
        QVERIFY(known);
        if (!known->needsJobs)
            QCOMPARE(isAgain, known->kind == Signal::Kind::State);
    }

    void everySignalHasAStory()
    {
        QSet<QString> told;
        for (const char *each : { "address_flip", "address_outside", "contact_after_containment", "creator_blocked", "creator_gone", "deleted_address_returns", "deleted_system_returns", "executor_changed", "expired_in_contact", "failure_burst", "many_at_once", "more_projects", "name_imitation", "new_system_id", "new_without_creator", "open_instance_runner", "owner_changed", "platform_changed", "private_to_public", "protection_lowered", "revision_unlike", "sensitive_tags_added", "server_hijackable", "shared_address", "short_successes", "silent_then_back", "tag_squatting", "timeout_raised", "token_reset", "token_without_expiry", "two_places", "unexpected_project", "unlocked", "unpaused", "unprotected_ref", "untagged_on", "version_backwards", "vulnerable_version" })
            told += QString::fromLatin1(each);
        for (const Signal *signal : allSignals()) {
            QVERIFY2(told.contains(QLatin1String(signal->id)), signal->id);
            QVERIFY2(signal->title && signal->meaning && signal->innocent && signal->look, signal->id);
        }
        QCOMPARE(qsizetype(allSignals().size()), told.size());
    }

    void anOrdinaryDayRaisesNothing()
    {
        SignalStory story;
        for (int i = 0; i < 50; ++i)
            QCOMPARE(SignalStory::names(story.look()), QStringList());
    }

    void aPartOfTheFleetIsNoGroundForAConclusion()
    {
        SignalStory story;
        FixtureFacts facts;
        facts.asOf = story.now + 600;
        for (const Completeness each : { Completeness::Incomplete, Completeness::Loading, Completeness::Remembered }) {
            facts.completeness = each;
            QVERIFY(!SignalInput::canCompare(story.last().get(), *snapshotOf({}, facts)));
        }
        facts.completeness = Completeness::Complete;
        QVERIFY(SignalInput::canCompare(story.last().get(), *snapshotOf({}, facts)));
        facts.username = u"somebody"_s;   // other eyes
        QVERIFY(!SignalInput::canCompare(story.last().get(), *snapshotOf({}, facts)));
        facts.username = u"mira"_s;
        facts.asOf = story.now - 600;   // an older picture came later
        QVERIFY(!SignalInput::canCompare(story.last().get(), *snapshotOf({}, facts)));
    }

    void aNumberThatIsGivenAnewIsAnotherRunner()
    {
        SignalStory story;
        story.runner(1).createdAt = story.now;   // a restored GitLab gave the number once more
        story.manager(1).systemId = "s_ffffffffffff";
        const QStringList names = SignalStory::names(story.look());
        QVERIFY2(names.filter(u"new_system_id"_s).isEmpty(), qPrintable(names.join(u' ')));
    }

    void anAutoscalersThousandMachinesAreOneFinding()
    {
        SignalStory story;
        for (int i = 0; i < 4000; ++i)
            story.runner(1).managers.push_back(SignalStory::machine(1000 + i, "r_" + std::to_string(100'000 + i), "10.50." + std::to_string(i / 250) + "." + std::to_string(1 + i % 250)));
        const SignalLook look = story.look();
        QCOMPARE(SignalStory::names(look), QStringList{ u"address_outside:1"_s });
        QCOMPARE(look.findings[0].times, 4000);
        QCOMPARE(look.findings[0].evidence.size(), Finding::mostEvidence);
    }

    void whatIsAcceptedIsUsualFromThenOn()
    {
        SignalStory story;
        const Instant createdAt = Instant::fromSeconds(story.runner(1).createdAt), now = Instant::fromSeconds(story.now);
        story.baselines().accept(RunnerId{ 1 }, createdAt, u"10.200.0.0/16"_s, now);
        story.baselines().accept(RunnerId{ 1 }, createdAt, u"s_eeeeeeeeeeee"_s, now);
        story.runner(1).managers.push_back(SignalStory::machine(99, "s_eeeeeeeeeeee", "10.200.7.7"));
        const QStringList names = SignalStory::names(story.look());
        QVERIFY2(!names.contains(u"address_outside:1"_s) && !names.contains(u"new_system_id:1"_s), qPrintable(names.join(u' ')));
    }

    void aSignalThatIsSwitchedOffIsNotLookedFor()
    {
        SignalStory story;
        story.settings.off = { u"version_backwards"_s };
        story.manager(1).version = "16.0.0";
        const SignalLook look = story.look();
        QVERIFY(SignalStory::names(look).filter(u"version_backwards"_s).isEmpty());
        QVERIFY(!look.looked.contains(u"version_backwards"_s));
    }

    void hostileTextsBreakNothing()
    {
        SignalStory story;
        story.manager(1).address = "\x1b[31m999.1.1.1";
        story.manager(1).version = std::string(5000, 'x');
        story.manager(2).systemId = "";
        story.manager(3).systemId.reset();
        story.runner(4).name = std::string(2000, 'y');
        story.runner(4).managers.clear();
        (void)story.look();
        story.manager(1).systemId = "s_" + std::string(3000, 'z');
        const SignalLook look = story.look();
        QVERIFY(!look.findings.empty());
        for (const Finding &finding : look.findings) {
            for (const Evidence &evidence : finding.evidence)
                QVERIFY(evidence.now.size() <= 1000);
        }
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
