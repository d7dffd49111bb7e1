// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/jobplaces.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Reach = JobPicture::Reach;

namespace {

FixtureRunner runner(qint64 id, qint64 contactedAt, const std::string &execution = "IDLE", Tri canUpdate = Tri::Yes)
{
    FixtureRunner runner;
    runner.id = id;
    runner.contactedAt = contactedAt;
    runner.execution = execution;
    runner.canUpdate = canUpdate;
    return runner;
}

} // namespace

class TestJobPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToAskIsNothing()
    {
        QCOMPARE(placesFor({}, nullptr, {}).reach, Reach::Nothing);
        const auto fleet = snapshotOf({ runner(1, 1'760'000'000, "BUSY", Tri::No), runner(2, 1'760'000'000, "IDLE", Tri::Unknown) });
        QCOMPARE(placesFor({}, fleet.get(), {}).reach, Reach::Nothing);
        QCOMPARE(placesFor({ u"acme/app"_s }, nullptr, {}).reach, Reach::Part);
        QCOMPARE(placesFor({}, snapshotOf({ runner(1, 1'760'000'000) }).get(), {}).reach, Reach::Part);
    }

    void busyRunnersComeFirstThenThoseHeardOfLast()
    {
        const auto fleet = snapshotOf({ runner(1, 1'760'000'000), runner(2, 1'750'000'000, "ACTIVE"), runner(3, 1'760'000'050), runner(4, 1'760'000'000) });
        const std::vector<RunnerId> expected{ RunnerId{ 2 }, RunnerId{ 3 }, RunnerId{ 1 }, RunnerId{ 4 } };
        QCOMPARE(placesFor({}, fleet.get(), {}).runners, expected);
    }

    void oneWhoNeverMadeContactRunsNothing()
    {
        const auto fleet = snapshotOf({ runner(1, 1) });
        QVERIFY(placesFor({}, fleet.get(), {}).runners.empty());
    }

    void noMoreAreAskedThanAPassCanBear()
    {
        QStringList projects;
        std::vector<FixtureRunner> runners;
        for (int i = 1; i <= 100; ++i) {
            projects += u"acme/app%1"_s.arg(i);
            runners.push_back(runner(i, 1'760'000'000 + i));
        }
        const JobPlaces places = placesFor(projects, snapshotOf(runners).get(), {});
        QCOMPARE(places.projects.size(), JobPlaces::mostProjects);
        QCOMPARE(qsizetype(places.runners.size()), JobPlaces::mostRunners);
        QCOMPARE(places.runners.front(), RunnerId{ 100 });
        QCOMPARE(places.projects.front(), u"acme/app1"_s);
    }

    void projectsWithFreshJobsComeFirstAndNoneTwice()
    {
        ProjectActivity activity;
        JobPicture picture;
        Job job;
        job.projectPath = u"Acme/Late"_s;
        job.queuedAt = Instant::fromSeconds(1'760'000'000);
        picture.pending = { job };
        job.projectPath = u"acme/later"_s;
        job.finishedAt = Instant::fromSeconds(1'760'000'001);
        picture.finished = { job };
        noteActivity(activity, picture);
        const QStringList asked{ u"acme/quiet"_s, u"acme/late"_s, u"ACME/quiet"_s, QString(), u"acme/later"_s, u"acme/calm"_s };
        QCOMPARE(placesFor(asked, nullptr, activity).projects, (QStringList{ u"acme/later"_s, u"acme/late"_s, u"acme/quiet"_s, u"acme/calm"_s }));
    }
};

QTEST_GUILESS_MAIN(TestJobPlaces)
#include "tst_jobplaces.moc"
