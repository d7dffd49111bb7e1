// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/history/historyground.h"
#include "tests/models/history/intruder.h"

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<FinishedJob> all(HistoryGround &ground)
{
    return ground.worker.finished(mira, {}, {}).value();
}

QList<qint64> idsOf(const std::vector<FinishedJob> &jobs)
{
    QList<qint64> ids;
    for (const FinishedJob &job : jobs)
        ids += job.id.value;
    return ids;
}

} // namespace

class TestHistoryJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBack()
    {
        HistoryGround ground;
        FinishedJob bare;
        bare.id = { 9'000'000'000 };
        bare.finishedAt = at(1);
        bare.startedAt = Instant::never();
        bare.status = u"canceled"_s;
        FinishedJob failed = job(2, 2);
        failed.status = u"failed"_s;
        failed.isSystemFailure = true;
        failed.duration = std::chrono::seconds(0);
        failed.name = u"'; DELETE FROM finished; --\u202e"_s;
        QVERIFY(!ground.worker.addFinished(mira, { failed, bare, job(1, 0) }));
        QCOMPARE(all(ground), (std::vector<FinishedJob>{ job(1, 0), bare, failed }));
        HistoryWorker later(ground.path);   // another program, which remembers no word
        QVERIFY(later.open());
        QCOMPARE(later.finished(mira, {}, {}).value(), all(ground));
        QVERIFY(later.finished(otto, {}, {}).value().empty());
    }

    void whatIsThereAlreadyIsWrittenOver()
    {
        HistoryGround ground;
        QVERIFY(!ground.worker.addFinished(mira, { job(1, 0), job(2, 0) }));
        FinishedJob again = job(1, 500);
        again.status = u"failed"_s;
        QVERIFY(!ground.worker.addFinished(mira, { again, again }));
        QCOMPARE(all(ground), (std::vector<FinishedJob>{ job(2, 0), again }));
    }

    void whoNeverEndedOrHasNoNumberIsLeftOut()
    {
        HistoryGround ground;
        FinishedJob running = job(1, 0), nobody = job(2, 0);
        running.finishedAt = Instant::never();
        nobody.id = {};
        QVERIFY(!ground.worker.addFinished(mira, { running, nobody, job(3, 0) }));
        QCOMPARE(idsOf(all(ground)), (QList<qint64>{ 3 }));
    }

    void aTimeTakesItsBeginningAndNotItsEnd_data()
    {
        QTest::addColumn<Instant>("from");
        QTest::addColumn<Instant>("until");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("always") << Instant() << Instant() << QList<qint64>{ 1, 2, 3 };
        QTest::newRow("from the second") << at(10) << Instant() << QList<qint64>{ 2, 3 };
        QTest::newRow("behind the second") << at(11) << Instant() << QList<qint64>{ 3 };
        QTest::newRow("until the third") << Instant() << at(20) << QList<qint64>{ 1, 2 };
        QTest::newRow("until behind the third") << Instant() << at(21) << QList<qint64>{ 1, 2, 3 };
        QTest::newRow("nothing") << at(20) << at(20) << QList<qint64>{};
        QTest::newRow("the wrong way round") << at(20) << at(0) << QList<qint64>{};
    }
    void aTimeTakesItsBeginningAndNotItsEnd()
    {
        QFETCH(const Instant, from);
        QFETCH(const Instant, until);
        QFETCH(const QList<qint64>, ids);
        HistoryGround ground;
        QVERIFY(!ground.worker.addFinished(mira, { job(3, 20), job(1, 0), job(2, 10) }));
        QCOMPARE(idsOf(ground.worker.finished(mira, from, until).value()), ids);
    }

    void theJobsOfOneRunnerAreToldByThemselves()
    {
        HistoryGround ground;
        std::vector<FinishedJob> jobs;
        for (int i = 1; i <= 6; ++i) {
            jobs.push_back(job(i, i));
            jobs.back().runner = { i % 2 == 0 ? 7 : 8 };
        }
        QVERIFY(!ground.worker.addFinished(mira, jobs));
        QCOMPARE(idsOf(ground.worker.finishedOn(mira, RunnerId{ 7 }, {}).value()), (QList<qint64>{ 2, 4, 6 }));
        QCOMPARE(idsOf(ground.worker.finishedOn(mira, RunnerId{ 7 }, at(3)).value()), (QList<qint64>{ 4, 6 }));
        QVERIFY(ground.worker.finishedOn(otto, RunnerId{ 7 }, {}).value().empty());
    }

    void ofVeryManyTheNewestAreTold()
    {
        HistoryGround ground;
        std::vector<FinishedJob> jobs;
        for (int i = 1; i <= JobStore::mostRead + 5; ++i)
            jobs.push_back(job(i, i));
        QVERIFY(!ground.worker.addFinished(mira, jobs));
        const auto told = all(ground);
        QCOMPARE(int(told.size()), JobStore::mostRead);
        QCOMPARE(told.front().id.value, 6);
        QCOMPARE(told.back().id.value, JobStore::mostRead + 5);
    }

    void theyAreKeptForThirtyDays_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("thirty days") << 30 * day << true;
        QTest::newRow("a second more") << 30 * day + 1 << false;
    }
    void theyAreKeptForThirtyDays()
    {
        QFETCH(const qint64, age);
        QFETCH(const bool, isKept);
        HistoryGround ground;
        QVERIFY(!ground.worker.addFinished(mira, { job(1, 0) }));
        QVERIFY(!ground.worker.addFinished(otto, { job(1, 0) }));
        QVERIFY(!ground.worker.addFinished(mira, { job(2, age) }));
        QCOMPARE(idsOf(all(ground)), isKept ? (QList<qint64>{ 1, 2 }) : (QList<qint64>{ 2 }));
        QCOMPARE(ground.worker.finished(otto, {}, {}).value().size(), 1U);   // whose time stands still
    }

    void wordsGoWithTheLastJobThatUsedThem()
    {
        HistoryGround ground;
        FinishedJob old = job(1, 0), other = job(2, 10 * day);
        old.name = u"only once"_s;
        QVERIFY(!ground.worker.addFinished(mira, { old, other }));
        for (int i = 0; i < 3; ++i)
            QVERIFY(!ground.worker.addFinished(mira, { job(3 + i, 35 * day + i) }));
        Intruder intruder(ground.path);
        QCOMPARE(intruder.ask(u"SELECT count(*) FROM words WHERE text = 'only once'"_s).toInt(), 0);
        QCOMPARE(intruder.ask(u"SELECT count(*) FROM words WHERE text = 'unit-tests'"_s).toInt(), 1);
        QCOMPARE(all(ground).at(0), other);
        // A word that went may come again.
        old.id = { 9 };
        old.finishedAt = at(36 * day);
        QVERIFY(!ground.worker.addFinished(mira, { old }));
        QCOMPARE(all(ground).back(), old);
    }

    void jobsAreCountedByTheRunnerThatRanThem()
    {
        HistoryGround ground;
        FinishedJob other = job(3, 30), nobodys = job(4, 40);
        other.runner = { 8 };
        nobodys.runner = {};
        QVERIFY(!ground.worker.addFinished(mira, { job(1, 10), job(2, 20), other, nobodys, job(5, 50) }));
        ground.firstSample(0, { docker(1) });
        ground.sample(0, 20, { docker(1) });
        ground.sample(20, 30, { docker(1) }, false);
        const SeenJobs jobs = ground.worker.seenJobs(mira, at(10), at(50)).value();
        QCOMPARE(jobs.byRunner, (std::vector<std::pair<RunnerId, qint64>>{ { { 7 }, 2 }, { { 8 }, 1 } }));
        QCOMPARE(jobs.total(), 3);
        QCOMPARE(jobs.of({ 7 }), 2);
        QCOMPARE(jobs.of({ 9 }), 0);
        QVERIFY(jobs.isPart());
        QVERIFY(jobs.watchedFor() >= std::chrono::seconds(10) && jobs.watchedFor() <= std::chrono::seconds(20));
        const SeenJobs strangers = ground.worker.seenJobs(otto, at(0), at(50)).value();
        QVERIFY(strangers.byRunner.empty() && strangers.watched.empty() && !strangers.isPart());
    }
};

QTEST_GUILESS_MAIN(TestHistoryJobs)
#include "tst_historyjobs.moc"
