// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queueload.h"

#include "tests/models/fleet/queue/queuefixture.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(muster::QueueDimension)

namespace {

QString shown(const std::vector<QueueLoad> &loads)
{
    QStringList texts;
    for (const QueueLoad &load : loads)
        texts += u"%1 %2+%3"_s.arg(load.label).arg(load.running).arg(load.couldTake);
    return texts.join(u", ");
}

FixtureRunner runner(qint64 id, const std::string &name, const std::string &systemId, const std::string &executor = "docker")
{
    FixtureRunner made;
    made.id = id;
    made.name = name;
    made.type = "INSTANCE_TYPE";
    made.tags = std::vector<std::string>{ "docker" };
    FixtureManager manager;
    manager.id = id * 10;
    manager.systemId = systemId;
    manager.executor = executor;
    made.managers = { manager };
    return made;
}

Job waiting(qint64 id)
{
    Job job = jobOf({ .id = id, .tags = { u"docker"_s }, .queued = queueNow - 60 });
    job.instanceRunners = Tri::Yes;
    return job;
}

Job runningOn(qint64 id, qint64 runner, const QString &name, const QString &systemId)
{
    Job job = waiting(id);
    job.status = u"running"_s;
    job.startedAt = Instant::fromSeconds(queueNow - 30);
    job.runner = RunnerId{ runner };
    job.runnerName = name;
    job.systemId = systemId;
    job.platform = u"linux"_s;
    job.architecture = u"amd64"_s;
    job.executor = u"docker"_s;
    return job;
}

} // namespace

class TestQueueLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaitingJobCountsAtEverybodyWhoCouldTakeIt_data()
    {
        QTest::addColumn<QueueDimension>("by");
        QTest::addColumn<QString>("expected");
        QTest::newRow("runners") << QueueDimension::Runner << u"one 1+2, two 0+2"_s;
        QTest::newRow("managers") << QueueDimension::Manager << u"s_1 1+2, s_2 0+2"_s;
        QTest::newRow("platforms count a job once") << QueueDimension::Platform << u"linux/amd64/docker 1+2"_s;
    }
    void aWaitingJobCountsAtEverybodyWhoCouldTakeIt()
    {
        QFETCH(const QueueDimension, by);
        JobPicture picture;
        picture.pending = { waiting(1), waiting(2) };
        picture.running = { runningOn(3, 1, u"one"_s, u"s_1"_s) };
        Matcher runners(snapshotOf({ runner(1, "one", "s_1"), runner(2, "two", "s_2") }));
        QTEST(shown(queueLoads(picture, &runners, by)), "expected");
    }
    void whoIsPausedOrOfflineCouldTakeNothing()
    {
        FixtureRunner paused = runner(1, "paused", "s_1");
        paused.paused = Tri::Yes;
        FixtureRunner offline = runner(2, "offline", "s_2");
        offline.status = "OFFLINE";
        JobPicture picture;
        picture.pending = { waiting(1) };
        Matcher runners(snapshotOf({ paused, offline }));
        QCOMPARE(shown(queueLoads(picture, &runners, QueueDimension::Runner)), QString());
    }
    void withoutAFleetOnlyWhatRunsIsCounted()
    {
        JobPicture picture;
        picture.pending = { waiting(1) };
        picture.running = { runningOn(3, 1, u"one"_s, u"s_1"_s) };
        QCOMPARE(shown(queueLoads(picture, nullptr, QueueDimension::Runner)), u"one 1+0"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueueLoad)
#include "tst_queueload.moc"
