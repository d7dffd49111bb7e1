// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/fleet/queue/queuefixture.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = MatchAdvice::Kind;

JobNeeds dockerNeeds()
{
    return { .projectPath = u"acme/payments/api"_s, .tags = { u"docker"_s }, .protectedRef = Tri::No, .instanceRunners = Tri::Yes };
}

std::vector<MatchAdvice> adviceOf(const std::vector<FixtureRunner> &runners, const JobNeeds &needs = dockerNeeds())
{
    const Snapshot::Ptr fleet = snapshotOf(runners);
    return adviceFor(*fleet, nearestRunners(*fleet, needs, 10));
}

/// An instance runner that takes docker jobs.
FixtureRunner fit(qint64 id)
{
    return instanceRunner(id);
}

FixtureRunner projectRunner(qint64 id)
{
    FixtureRunner runner;
    runner.id = id;
    runner.ownerPath = "acme/other";
    return runner;
}

void compare(const std::vector<MatchAdvice> &advice, const std::vector<MatchAdvice> &expected)
{
    QCOMPARE(advice.size(), expected.size());
    for (std::size_t i = 0; i < advice.size(); ++i) {
        QCOMPARE(advice[i].kind, expected[i].kind);
        QCOMPARE(advice[i].row, expected[i].row);
        QCOMPARE(advice[i].text, expected[i].text);
        QCOMPARE(advice[i].other, expected[i].other);
        QCOMPARE(advice[i].isEnough, expected[i].isEnough);
    }
}

} // namespace

class TestMatchAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitWhenARunnerCouldTakeIt()
    {
        FixtureRunner paused = fit(1);
        paused.paused = Tri::Yes;
        compare(adviceOf({ paused, fit(2), fit(3) }), { { .kind = Kind::Wait, .row = 1 } });
    }

    void aSingleThingInTheWayIsNamed()
    {
        FixtureRunner runner = fit(1);
        runner.paused = Tri::Yes;
        compare(adviceOf({ runner }), { { .kind = Kind::Resume, .row = 0 } });
        runner = fit(1);
        runner.status = "STALE";
        compare(adviceOf({ runner }), { { .kind = Kind::BringOnline, .row = 0 } });
        runner = fit(1);
        runner.tags->front() = "podman";
        compare(adviceOf({ runner }), { { .kind = Kind::AddTag, .row = 0, .text = u"docker"_s } });
        runner = fit(1);
        runner.tags->front() = "docker-2";
        compare(adviceOf({ runner }), { { .kind = Kind::FixTag, .row = 0, .text = u"docker"_s, .other = u"docker-2"_s } });
        runner = fit(1);
        runner.access = "REF_PROTECTED";
        compare(adviceOf({ runner }), { { .kind = Kind::ProtectRef, .row = 0 } });
        compare(adviceOf({ projectRunner(1) }), { { .kind = Kind::Assign, .row = 0 } });
    }

    void aSingleThingInTheWayOfAnUntaggedJob()
    {
        JobNeeds needs = dockerNeeds();
        needs.tags.clear();
        FixtureRunner runner = fit(1);
        runner.runUntagged = Tri::No;
        compare(adviceOf({ runner }, needs), { { .kind = Kind::TakeUntagged, .row = 0 } });
    }

    void theProjectsSwitchIsNamed()
    {
        JobNeeds needs = dockerNeeds();
        needs.instanceRunners = Tri::No;
        compare(adviceOf({ fit(1), fit(2) }, needs), { { .kind = Kind::AllowInstance, .row = 0 } });
    }

    void equallySmallChangesAreAllNamedButEachOnlyOnce()
    {
        FixtureRunner paused = fit(1), silent = fit(2), pausedToo = fit(3), worse = fit(4);
        paused.paused = pausedToo.paused = worse.paused = Tri::Yes;
        silent.status = worse.status = "OFFLINE";
        compare(adviceOf({ paused, silent, pausedToo, worse }), { { .kind = Kind::Resume, .row = 0 }, { .kind = Kind::BringOnline, .row = 1 } });
    }

    void twoTagsAreABiggerChangeThanOne()
    {
        JobNeeds needs = dockerNeeds();
        needs.tags = { u"docker"_s, u"gpu"_s };
        FixtureRunner neither = fit(1), one = fit(2);
        neither.tags->front() = "podman";
        compare(adviceOf({ neither, one }, needs), { { .kind = Kind::AddTag, .row = 1, .text = u"gpu"_s } });
        compare(adviceOf({ neither }, needs),
            { { .kind = Kind::AddTag, .row = 0, .text = u"docker"_s, .isEnough = false }, { .kind = Kind::AddTag, .row = 0, .text = u"gpu"_s, .isEnough = false } });
    }

    void whereNoSingleChangeWouldDoTheyComeTogether()
    {
        FixtureRunner runner = fit(1);
        runner.paused = Tri::Yes;
        runner.status = "OFFLINE";
        compare(adviceOf({ runner }), { { .kind = Kind::Resume, .row = 0, .isEnough = false }, { .kind = Kind::BringOnline, .row = 0, .isEnough = false } });
    }

    void moreThanThreeChangesAreNoAdvice()
    {
        FixtureRunner runner = fit(1);
        runner.paused = Tri::Yes;
        runner.status = "OFFLINE";
        runner.tags->front() = "podman";
        QCOMPARE(adviceOf({ runner }).size(), std::size_t(3));
        runner.access = "REF_PROTECTED";
        compare(adviceOf({ runner }), { {} });
    }

    void anotherGroupsRunnerCannotBeHad()
    {
        FixtureRunner runner = projectRunner(1);
        runner.type = "GROUP_TYPE";
        compare(adviceOf({ runner }), { {} });
        compare(adviceOf({}), { {} });
    }

    void whatRestsOnUnknownsComesLast()
    {
        FixtureRunner perhaps = projectRunner(1);
        perhaps.projectCount = 3;
        // It may well be able to: nothing is wrong with it that could be changed.
        compare(adviceOf({ perhaps }), { {} });
        perhaps.paused = Tri::Yes;
        compare(adviceOf({ perhaps }), { { .kind = Kind::Resume, .row = 0 } });
        FixtureRunner surely = fit(2);
        surely.status = "OFFLINE";
        compare(adviceOf({ perhaps, surely }), { { .kind = Kind::BringOnline, .row = 1 } });
    }
};

QTEST_GUILESS_MAIN(TestMatchAdvice)
#include "tst_matchadvice.moc"
