// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/signalwatch.h"
#include "tests/support/fleetfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'760'000'000;

Identity mira()
{
    Identity identity;
    identity.instance = u"https://git.example.com"_s;
    identity.username = u"mira"_s;
    return identity;
}

std::vector<FixtureRunner> twoRunners()
{
    std::vector<FixtureRunner> runners;
    for (qint64 id = 1; id <= 2; ++id)
        runners.push_back({ .id = id, .name = "runner-" + std::to_string(id), .runUntagged = Tri::No, .managers = { { .id = id, .systemId = "s_00000000000" + std::to_string(id) } } });
    return runners;
}

Snapshot::Ptr fleetAt(const std::vector<FixtureRunner> &runners, qint64 after, Completeness completeness = Completeness::Complete)
{
    FixtureFacts facts;
    facts.asOf = start + after;
    facts.completeness = completeness;
    return snapshotOf(runners, facts);
}

/// A machine nobody knew stands behind the first runner.
std::vector<FixtureRunner> withIntruder()
{
    std::vector<FixtureRunner> runners = twoRunners();
    runners[0].managers.push_back({ .id = 9, .systemId = "s_eeeeeeeeeeee", .address = "203.0.113.7" });
    return runners;
}

} // namespace

/// Looks after each complete load, keeps what was found, and says what is new.
class TestSignalWatch final : public QObject
{
    Q_OBJECT

private:
    static void look(SignalWatch &watch, const Snapshot::Ptr &fleet)
    {
        QSignalSpy looked(&watch, &SignalWatch::looked);
        watch.setFleet(fleet);
        QVERIFY(!looked.isEmpty() || looked.wait(30'000));
    }
    static QStringList signalsOf(const SignalWatch &watch)
    {
        QStringList names;
        for (const Finding &finding : *watch.findings())
            names += finding.signal;
        names.sort();
        return names;
    }

private Q_SLOTS:
    void whatHappensBetweenTwoLoadsIsFound()
    {
        SignalWatch watch({ .identity = mira() });
        QCOMPARE(watch.state(), SignalWatch::State::Waiting);
        QSignalSpy opened(&watch, &SignalWatch::opened);
        look(watch, fleetAt(twoRunners(), 0));
        QCOMPARE(watch.state(), SignalWatch::State::Ready);
        QVERIFY(!watch.hasCompared());
        QCOMPARE(signalsOf(watch), QStringList());
        look(watch, fleetAt(withIntruder(), 300));
        QVERIFY(watch.hasCompared());
        QVERIFY(signalsOf(watch).contains(u"new_system_id"_s));
        QCOMPARE(opened.size(), 1);
        look(watch, fleetAt(withIntruder(), 600));
        QCOMPARE(opened.size(), 1);
    }

    void aPartAndAMemoryAreNoGround()
    {
        SignalWatch watch({ .identity = mira() });
        QSignalSpy looked(&watch, &SignalWatch::looked);
        watch.setFleet(fleetAt(twoRunners(), 0, Completeness::Incomplete));
        watch.setFleet(fleetAt(twoRunners(), 0, Completeness::Loading));
        QCOMPARE(watch.state(), SignalWatch::State::Waiting);
        // But what is remembered is what the first load is compared with.
        watch.setFleet(fleetAt(twoRunners(), 0, Completeness::Remembered));
        QCOMPARE(watch.state(), SignalWatch::State::Waiting);
        look(watch, fleetAt(withIntruder(), 300));
        QVERIFY(watch.hasCompared());
        QVERIFY(signalsOf(watch).contains(u"new_system_id"_s));
        QCOMPARE(looked.size(), 1);
        watch.setFleet(fleetAt({}, 300));   // as Muster changed it since: the same load
        watch.setFleet(nullptr);
        QTest::qWait(0);
        QCOMPARE(looked.size(), 1);
    }

    void whatWasFoundAndDecidedIsThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        qint64 id = 0;
        {
            History history(folder.path());
            SignalWatch watch({ .identity = mira(), .history = &history });
            look(watch, fleetAt(twoRunners(), 0));
            look(watch, fleetAt(withIntruder(), 300));
            QVERIFY(!watch.findings()->empty());
            id = watch.findings()->front().id;
            QSignalSpy changed(&watch, &SignalWatch::changed);
            watch.decide({ id }, { .state = FindingState::Acknowledged, .reason = u"asked"_s });
            QVERIFY(changed.wait(30'000));
        }
        History history(folder.path());
        SignalWatch watch({ .identity = mira(), .history = &history });
        look(watch, fleetAt(withIntruder(), 600));
        const auto at = std::find_if(watch.findings()->begin(), watch.findings()->end(), [id](const Finding &each) { return each.id == id; });
        QVERIFY(at != watch.findings()->end());
        QCOMPARE(at->state, FindingState::Acknowledged);
        QCOMPARE(at->decidedBy, u"mira"_s);
        QCOMPARE(at->reason, u"asked"_s);
    }

    void twoProgramsSeeWhatTheOtherDecided()
    {
        const QTemporaryDir folder;
        History historyOfOne(folder.path()), historyOfOther(folder.path());
        SignalWatch one({ .identity = mira(), .history = &historyOfOne }), other({ .identity = mira(), .history = &historyOfOther });
        look(one, fleetAt(twoRunners(), 0));
        look(one, fleetAt(withIntruder(), 300));
        look(one, fleetAt(withIntruder(), 320));   // what the look before wrote is on disk by now
        look(other, fleetAt(withIntruder(), 330));
        QCOMPARE(signalsOf(other), signalsOf(one));
        QSignalSpy changed(&other, &SignalWatch::changed);
        other.accept({ other.findings()->front().id }, u"the new host"_s);
        QVERIFY(changed.wait(30'000));
        const qint64 id = other.findings()->front().id;
        look(other, fleetAt(withIntruder(), 400));   // its writing was queued before that look's reading
        look(one, fleetAt(withIntruder(), 600));
        const auto at = std::find_if(one.findings()->begin(), one.findings()->end(), [id](const Finding &each) { return each.id == id; });
        QVERIFY(at != one.findings()->end());
        QCOMPARE(at->state, FindingState::Resolved);
        QCOMPARE(at->reason, u"the new host"_s);
    }

    void aJobThatOnlyOnePassSawIsJudgedOnce()
    {
        const auto fleet = [](qint64 after) {
            std::vector<FixtureRunner> runners = twoRunners();
            runners[0].access = runners[1].access = "REF_PROTECTED";
            return fleetAt(runners, after);
        };
        const auto pass = [](qint64 after, std::vector<Job> running, std::vector<Job> finished = {}) {
            auto picture = std::make_shared<JobPicture>();
            picture->instance = mira().instance;
            picture->asOf = Instant::fromSeconds(start + after);
            picture->running = std::move(running);
            picture->finished = std::move(finished);
            return picture;
        };
        const auto job = [](qint64 id, const char *status, Tri isProtected) {
            Job made;
            made.id = { id };
            made.status = QString::fromLatin1(status);
            made.projectPath = u"acme/app-%1"_s.arg(id);
            made.ref = u"topic"_s;
            made.runner = { 1 };
            made.startedAt = Instant::fromSeconds(start);
            made.finishedAt = Instant::fromSeconds(start + 200);
            made.protectedRef = isProtected;
            return made;
        };
        SignalWatch watch({ .identity = mira() });
        QSignalSpy opened(&watch, &SignalWatch::opened);
        look(watch, fleet(0));
        watch.setJobs(pass(100, { job(1, "running", Tri::No), job(2, "running", Tri::Unknown), job(3, "running", Tri::Yes) }));
        watch.setJobs(pass(200, {}, { job(1, "success", Tri::Unknown), job(4, "failed", Tri::No) }));
        look(watch, fleet(300));
        QCOMPARE(signalsOf(watch), (QStringList{ u"unprotected_ref"_s, u"unprotected_ref"_s }));
        QCOMPARE(opened.size(), 1);
        // One that runs on is told once, and not again when it ends.
        watch.setJobs(pass(400, { job(5, "running", Tri::No) }));
        look(watch, fleet(500));
        QCOMPARE(signalsOf(watch).size(), 3);
        watch.setJobs(pass(600, { job(5, "running", Tri::No) }));
        watch.setJobs(pass(700, {}, { job(5, "success", Tri::No) }));
        look(watch, fleet(800));
        QCOMPARE(signalsOf(watch).size(), 3);
        for (const Finding &finding : *watch.findings())
            QCOMPARE(finding.times, 1);
        // What runs there now belongs to the blast radius.
        watch.setJobs(pass(900, { job(6, "running", Tri::Yes) }));
        std::vector<FinishedJob> own;
        watch.jobsOf(RunnerId{ 1 }, {}, this, [&own](const std::vector<FinishedJob> &jobs) { own = jobs; });
        QCOMPARE(own.size(), 1U);
        QCOMPARE(own[0].id.value, 6);
    }

    void risksComeFromTheWorker()
    {
        SignalWatch watch({ .identity = mira() });
        look(watch, fleetAt(twoRunners(), 0));
        look(watch, fleetAt(withIntruder(), 300));
        std::optional<SignalDesk::Risks> told;
        QObject receiver;
        watch.risks(RisksOf::Pending, &receiver, [&](const SignalDesk::Risks &risks) { told = risks; });
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->risks->size(), 1U);
        QCOMPARE(told->risks->front().runner.value, 1);
        QCOMPARE(told->findings, watch.findings());
    }
};

QTEST_GUILESS_MAIN(TestSignalWatch)
#include "tst_signalwatch.moc"
