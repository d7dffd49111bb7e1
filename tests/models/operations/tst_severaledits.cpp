// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/severaledits.h"

#include "models/fleet/combined.h"
#include "models/operations/commonsettings.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// One edit of runners of two instances whose runners have the same numbers.
class TestSeveralEdits final : public QObject
{
    Q_OBJECT

private:
    const Snapshot::Ptr m_work = snapshotOf({ { .id = 1, .name = "one", .tags = { { "docker" } } }, { .id = 2, .name = "two", .tags = { { "linux", "docker" } } }, { .id = 3, .name = "three", .canUpdate = Tri::No } },
        { .instance = u"https://work.example.com"_s });
    const Snapshot::Ptr m_live = snapshotOf({ { .id = 1, .name = "eins", .tags = { { "docker" } } }, { .id = 2, .name = "zwei", .tags = { { "docker", "linux" } } } }, { .instance = u"https://live.example.com"_s });
    const std::vector<InstancePart> m_parts{ { 1, m_work, { RunnerId{ 1 }, RunnerId{ 2 }, RunnerId{ 3 } } }, { 2, m_live, { RunnerId{ 1 }, RunnerId{ 2 } } } };

    static QStringList descriptionsIn(const Plan &plan)
    {
        QStringList texts;
        for (const Plan::Target &target : plan.targets)
            texts += target.change->settings.to.description.value_or(u"-"_s);
        return texts;
    }

private Q_SLOTS:
    void eachInstanceHasItsOwnPlanFromItsOwnList()
    {
        RunnerEdit edit;
        edit.addTags = { u"moved"_s };
        const std::vector<FleetPlan> plans = makeEditPlans(m_parts, edit, u"tag:docker"_s);
        QCOMPARE(plans.size(), std::size_t(2));
        QCOMPARE(plans[0].instance, InstanceNumber(1));
        QCOMPARE(plans[0].plan.fleet, m_work->key());
        QCOMPARE(plans[0].plan.activeIds(), (std::vector<TargetId>{ TargetId(1), TargetId(2) }));
        QCOMPARE(plans[0].plan.skipped.size(), std::size_t(1));
        QCOMPARE(plans[1].plan.fleet, m_live->key());
        QCOMPARE(plans[1].plan.reason, u"tag:docker"_s);
    }

    void runningNumbersGoOnFromOneToTheNext()
    {
        RunnerEdit edit;
        edit.description = u"host-{nn}"_s;
        edit.firstNumber = 7;
        const std::vector<FleetPlan> plans = makeEditPlans(m_parts, edit, {});
        QCOMPARE(descriptionsIn(plans[0].plan), (QStringList{ u"host-07"_s, u"host-08"_s }));   // the third may not be edited
        QCOMPARE(descriptionsIn(plans[1].plan), (QStringList{ u"host-09"_s, u"host-10"_s }));
    }

    void whatIsShownIsNobodysPlan()
    {
        RunnerEdit edit;
        edit.note = u"x"_s;
        const std::vector<FleetPlan> plans = makeEditPlans(m_parts, edit, {});
        const Plan shown = joined(plans);
        QCOMPARE(shown.fleet, combinedKey());
        QCOMPARE(shown.targets.size(), std::size_t(4));
        QCOMPARE(shown.targets[2].id, TargetId(placed(RunnerId{ 1 }, 2)));
        QCOMPARE(shown.targets[2].name, u"eins"_s);
        QCOMPARE(shown.skipped.front().id, TargetId(placed(RunnerId{ 3 }, 1)));
        QCOMPARE(joined({ plans[1] }).fleet, m_live->key());   // a single one is what it is
        QCOMPARE(joined({ plans[1] }).targets.front().id, TargetId(1));
    }

    void whatIsStruckOutStaysOutAndTheOthersKeepTheirNumbers()
    {
        RunnerEdit edit;
        edit.description = u"host-{n}"_s;
        const std::vector<FleetPlan> plans = makeEditPlans(m_parts, edit, {});
        Plan shown = joined(plans);
        shown.targets[1].struckOut = true;   // work's second
        shown.targets[2].struckOut = true;   // live's first, which has the number of work's first
        const std::vector<FleetPlan> left = narrowedEditPlans(m_parts, plans, shown);
        QCOMPARE(left.size(), std::size_t(2));
        QCOMPARE(left[0].plan.activeIds(), std::vector<TargetId>{ TargetId(1) });
        QCOMPARE(descriptionsIn(left[0].plan), QStringList{ u"host-1"_s });
        QCOMPARE(left[0].plan.skipped.size(), std::size_t(1));
        QCOMPARE(left[1].plan.activeIds(), std::vector<TargetId>{ TargetId(2) });
        QCOMPARE(descriptionsIn(left[1].plan), QStringList{ u"host-4"_s });
    }

    void anIncompleteListMakesTheWholeIncomplete()
    {
        const Snapshot::Ptr part = snapshotOf({ { .id = 1 } }, { .completeness = Completeness::Incomplete });
        RunnerEdit edit;
        edit.note = u"x"_s;
        QVERIFY(joined(makeEditPlans(m_parts, edit, {})).isComplete);
        QVERIFY(!joined(makeEditPlans({ m_parts[0], { 2, part, { RunnerId{ 1 } } } }, edit, {})).isComplete);
    }

    void theSameTagsAreOneValueWhoeverHasThem()
    {
        const CommonSettings common = commonSettings(m_parts);
        QCOMPARE(common.runners, 5);
        QCOMPARE(common.valuesOf(Setting::Description), 5);
        QCOMPARE(common.valuesOf(Setting::Tags), 2);   // docker; docker and linux
        QCOMPARE(common.tags, (std::vector<CommonSettings::Tag>{ { u"docker"_s, 5 }, { u"linux"_s, 2 } }));
    }
};

QTEST_GUILESS_MAIN(TestSeveralEdits)
#include "tst_severaledits.moc"
