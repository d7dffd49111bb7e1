// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/editplan.h"
#include "models/operations/strandedjobs.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

FixtureRunner runner(qint64 id, const std::vector<std::string> &tags)
{
    FixtureRunner made;
    made.id = id;
    made.type = "GROUP_TYPE";
    made.ownerPath = "acme";
    made.tags = tags;
    made.runUntagged = Tri::No;
    return made;
}

Job waiting(const QStringList &tags)
{
    Job job;
    job.status = u"pending"_s;
    job.projectPath = u"acme/payments"_s;
    job.tags = tags;
    job.protectedRef = Tri::No;
    return job;
}

RunnerEdit without(const QString &tag)
{
    RunnerEdit edit;
    edit.removeTags = { tag };
    return edit;
}

/// Of an edit of the first runner: `3 gpu`, or nothing.
QString warned(const std::vector<FixtureRunner> &runners, const RunnerEdit &edit, const std::vector<Job> &jobs)
{
    const Snapshot::Ptr fleet = snapshotOf(runners);
    const auto warning = strandedJobsWarning(makeEditPlan(*fleet, EditRequest{ { RunnerId{ runners.front().id } }, edit, {} }), *fleet, jobs);
    return warning ? u"%1 %2"_s.arg(warning->count).arg(warning->text) : QString();
}

} // namespace

class TestStrandedJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsOfTheLastTakerAreCounted()
    {
        QCOMPARE(warned({ runner(1, { "gpu", "docker" }) }, without(u"gpu"_s), { waiting({ u"gpu"_s }), waiting({ u"gpu"_s }), waiting({ u"docker"_s }) }), u"2 gpu"_s);
    }

    void anotherTakerIsEnough()
    {
        QCOMPARE(warned({ runner(1, { "gpu", "docker" }), runner(2, { "gpu" }) }, without(u"gpu"_s), { waiting({ u"gpu"_s }) }), QString());
        FixtureRunner offline = runner(2, { "gpu" }), paused = runner(3, { "gpu" }), elsewhere = runner(4, { "gpu" });
        offline.status = "OFFLINE";
        paused.paused = Tri::Yes;
        elsewhere.ownerPath = "other";
        elsewhere.ownerId = 8;
        QCOMPARE(warned({ runner(1, { "gpu", "docker" }), offline, paused, elsewhere }, without(u"gpu"_s), { waiting({ u"gpu"_s }) }), u"1 gpu"_s);
    }

    void whatNobodyTookIsNotLost()
    {
        QCOMPARE(warned({ runner(1, { "docker" }) }, without(u"docker"_s), { waiting({ u"gpu"_s }) }), QString());
    }

    void everySettingThatKeepsJobsAwayCounts_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("paused") << 0;
        QTest::newRow("protected") << 1;
        QTest::newRow("untagged") << 2;
    }
    void everySettingThatKeepsJobsAwayCounts()
    {
        QFETCH(int, which);
        FixtureRunner only = runner(1, { "gpu" });
        only.runUntagged = Tri::Yes;
        RunnerEdit edit;
        if (which == 0)
            edit.paused = true;
        else if (which == 1)
            edit.isProtected = true;
        else
            edit.runUntagged = false;
        QCOMPARE(warned({ only }, edit, { waiting({}) }), u"1 "_s);
    }

    void whatTheEditGivesBackIsNoLoss()
    {
        const std::vector<FixtureRunner> runners{ runner(1, { "gpu" }), runner(2, { "docker" }) };
        const Snapshot::Ptr fleet = snapshotOf(runners);
        SettingsById wanted;
        wanted[1].tags = QStringList{ u"docker"_s };
        wanted[2].tags = QStringList{ u"gpu"_s };
        const Plan swapped = makeEditPlan(*fleet, wanted, {});
        QCOMPARE(swapped.targets.size(), std::size_t(2));
        QVERIFY(!strandedJobsWarning(swapped, *fleet, { waiting({ u"gpu"_s }), waiting({ u"docker"_s }) }));
    }

    void aDeletedRunnerTakesNothing()
    {
        const Snapshot::Ptr fleet = snapshotOf({ runner(1, { "gpu" }) });
        const Plan plan = makePlan(*fleet, { .verb = Verb::Delete, .ids = { RunnerId{ 1 } } });
        const auto warning = strandedJobsWarning(plan, *fleet, { waiting({ u"gpu"_s }) });
        QVERIFY(warning);
        QCOMPARE(warning->count, 1);
    }
};

QTEST_APPLESS_MAIN(TestStrandedJobs)
#include "tst_strandedjobs.moc"
