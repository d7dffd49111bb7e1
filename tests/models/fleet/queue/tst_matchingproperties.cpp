// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/fleet/queue/randomqueue.h"
#include "tests/models/fleet/queue/referencematching.h"

#include <QTest>

#include <algorithm>

using namespace muster;
using namespace muster::test;

namespace {

int of(Tri value)
{
    return value == Tri::Unknown ? 1 : value == Tri::Yes ? 2 : 0;
}

/// The runner's place in the order of ids, which is the snapshot's.
std::vector<FixtureRunner> inOrder(std::vector<FixtureRunner> runners)
{
    std::sort(runners.begin(), runners.end(), [](const FixtureRunner &a, const FixtureRunner &b) { return a.id < b.id; });
    return runners;
}

int eligibilityOf(const FixtureRunner &runner, const JobNeeds &needs)
{
    return of(matchOf(*snapshotOf({ runner }), 0, needs).isEligible());
}

} // namespace

/// Random fleets against the rules written a second time, and what must hold whatever the fleet.
class TestMatchingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerAgreesWithTheReference()
    {
        qsizetype met = 0;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const RandomQueue queue = randomQueue(seed);
            const std::vector<FixtureRunner> runners = inOrder(queue.runners);
            const Snapshot::Ptr fleet = snapshotOf(runners);
            Matcher matcher(fleet);
            std::vector<Job> ran;
            // Proofs come between questions, as they do from pass to pass.
            for (std::size_t half = 0; half < 2; ++half) {
                for (const JobNeeds &needs : queue.needs) {
                    std::vector<quint32> eligible;
                    for (std::size_t i = 0; i < runners.size(); ++i) {
                        const int expected = referenceEligibility(runners[i], needs, ran);
                        const int answer = of(matchOf(*fleet, qsizetype(i), needs, &matcher.proven()).isEligible());
                        QVERIFY2(answer == expected, qPrintable(QStringLiteral("seed %1, row %2: %3 for %4").arg(seed).arg(i).arg(answer).arg(expected)));
                        if (expected == 2)
                            eligible.push_back(quint32(i));
                    }
                    QVERIFY2(matcher.eligible(needs) == eligible, qPrintable(QStringLiteral("seed %1").arg(seed)));
                    QVERIFY2(matcher.count(needs) == referenceCount(runners, { needs }, ran), qPrintable(QStringLiteral("seed %1").arg(seed)));
                    met += qsizetype(eligible.size());
                }
                for (const Job &job : queue.ran) {
                    matcher.noteRan(job);
                    ran.push_back(job);
                }
            }
        }
        QVERIFY(met > 5000);   // else the fleets are too odd to say anything
    }

    void unionsAgreeWithTheReference()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const RandomQueue queue = randomQueue(seed);
            Matcher matcher(snapshotOf(queue.runners));
            for (const Job &job : queue.ran)
                matcher.noteRan(job);
            // Any needs, and those of one row of the board: the same tags, the same protection, several projects.
            std::vector<JobNeeds> alike;
            for (JobNeeds needs : queue.needs) {
                needs.tags = queue.needs.front().tags;
                needs.protectedRef = queue.needs.front().protectedRef;
                alike.push_back(needs);
            }
            QVERIFY2(matcher.count(alike) == referenceCount(queue.runners, alike, queue.ran), qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(matcher.count(queue.needs) == referenceCount(queue.runners, queue.needs, queue.ran), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void theOrderOfQuestionsDoesNotMatter()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const RandomQueue queue = randomQueue(seed);
            const Snapshot::Ptr fleet = snapshotOf(queue.runners);
            Matcher forward(fleet), backward(fleet);
            std::vector<std::vector<quint32>> answers;
            for (const JobNeeds &needs : queue.needs)
                answers.push_back(forward.eligible(needs));
            for (std::size_t i = queue.needs.size(); i-- > 0;)
                QVERIFY(backward.eligible(queue.needs[i]) == answers[i]);
        }
    }

    void aTagMoreNeverMakesARunnerUnfit()
    {
        Dice dice(7);
        for (int round = 0; round < 1500; ++round) {
            FixtureRunner runner = randomRunner(dice, 1);
            if (!runner.tags || runner.runUntagged == Tri::Unknown)
                continue;   // a runner without tags takes untagged jobs; that it does so is then not known from elsewhere
            const JobNeeds needs = randomNeeds(dice);
            const int before = eligibilityOf(runner, needs);
            runner.tags->push_back(dice.pick(queueTags()));
            QVERIFY(eligibilityOf(runner, needs) >= before);
        }
    }

    void aJobThatWantsLessIsTakenByNoFewer()
    {
        Dice dice(8);
        for (int round = 0; round < 1500; ++round) {
            const FixtureRunner runner = randomRunner(dice, 1);
            JobNeeds needs = randomNeeds(dice);
            if (needs.tags.size() < 2)
                continue;   // without its last tag it is an untagged job, which is another thing
            const int before = eligibilityOf(runner, needs);
            needs.tags.removeAt(dice.roll(int(needs.tags.size())));
            QVERIFY(eligibilityOf(runner, needs) >= before);
        }
    }

    void protectingARefNeverMakesARunnerUnfit()
    {
        Dice dice(9);
        for (int round = 0; round < 1500; ++round) {
            const FixtureRunner runner = randomRunner(dice, 1);
            JobNeeds needs = randomNeeds(dice);
            needs.protectedRef = Tri::No;
            const int open = eligibilityOf(runner, needs);
            needs.protectedRef = Tri::Unknown;
            const int untold = eligibilityOf(runner, needs);
            needs.protectedRef = Tri::Yes;
            const int guarded = eligibilityOf(runner, needs);
            QVERIFY(open <= untold && untold <= guarded);
        }
    }

    void whatIsToldLaterNeverContradictsWhatWasSaid()
    {
        Dice dice(10);
        for (int round = 0; round < 1500; ++round) {
            FixtureRunner runner = randomRunner(dice, 1);
            JobNeeds needs = randomNeeds(dice);
            const int before = eligibilityOf(runner, needs);
            const auto tell = [&](Tri &fact) { fact = fact == Tri::Unknown ? triOf(dice.chance(0.5)) : fact; };
            if (!runner.tags || !runner.tags->empty())
                tell(runner.runUntagged);
            tell(needs.protectedRef);
            tell(needs.instanceRunners);
            if (runner.access.empty())
                runner.access = dice.chance(0.5) ? "NOT_PROTECTED" : "REF_PROTECTED";
            const int after = eligibilityOf(runner, needs);
            QVERIFY(before == 1 || after == before);
        }
    }

    void thePausedAndTheSilentStayEligible()
    {
        Dice dice(11);
        for (int round = 0; round < 2000; ++round) {
            FixtureRunner runner = randomRunner(dice, 1);
            const JobNeeds needs = randomNeeds(dice);
            const int before = eligibilityOf(runner, needs);
            runner.paused = Tri::Yes;
            runner.status = "OFFLINE";
            QCOMPARE(eligibilityOf(runner, needs), before);
        }
    }

    void theNearestIsNeverFurtherThanAnotherRunner()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const RandomQueue queue = randomQueue(seed);
            const Snapshot::Ptr fleet = snapshotOf(queue.runners);
            for (const JobNeeds &needs : queue.needs) {
                const auto nearest = nearestRunners(*fleet, needs, 5);
                QCOMPARE(nearest.size(), std::min<std::size_t>(5, queue.runners.size()));
                std::vector<int> unmet;
                for (qsizetype row = 0; row < fleet->size(); ++row)
                    unmet.push_back(matchOf(*fleet, row, needs).unmet());
                std::sort(unmet.begin(), unmet.end());
                for (std::size_t i = 0; i < nearest.size(); ++i)
                    QCOMPARE(nearest[i].unmet(), unmet[i]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMatchingProperties)
#include "tst_matchingproperties.moc"
