// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/jobpicture.h"
#include "models/sync/joblist.h"
#include "models/sync/jobsights.h"
#include "models/sync/pagesize.h"
#include "models/sync/passmemory.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using gitlab::JobsPage;
using gitlab::JobsQuery;
using Next = JobList::Next;

namespace {

Job job(qint64 id, const QString &status = u"pending"_s, Instant finishedAt = {})
{
    Job job;
    job.id = JobId{ id };
    job.projectPath = u"acme/app"_s;
    job.status = status;
    job.kind = JobKind::Build;
    job.finishedAt = finishedAt;
    return job;
}

JobsPage page(std::vector<qint64> ids, const QString &next = {})
{
    JobsPage page;
    for (const qint64 id : ids)
        page.jobs.push_back(job(id));
    page.endCursor = next;
    page.hasNext = !next.isEmpty();
    return page;
}

QList<qint64> idsOf(const std::vector<Job> &jobs)
{
    QList<qint64> ids;
    for (const Job &each : jobs)
        ids += each.id.value;
    return ids;
}

Error errorOf(Error::Kind kind)
{
    return failure(kind, u"no"_s).value();
}

} // namespace

class TestJobList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsReadPageByPageToItsEnd()
    {
        PageSize size;
        JobList list({}, 10);
        QVERIFY(list.wants());
        QCOMPARE(list.ask(size).after, QString());
        QVERIFY(!list.wants());   // one request at a time
        list.take(page({ 9, 8 }, u"a"_s), false, size);
        QVERIFY(list.wants());
        QCOMPARE(list.ask(size).after, u"a"_s);
        list.take(page({ 7 }), false, size);
        QVERIFY(list.isEnded() && list.isWhole() && !list.isCut() && !list.error());
        QCOMPARE(list.newest(), JobId{ 9 });
    }

    void whatIsKnownAlreadyEndsIt()
    {
        PageSize size;
        JobList list({}, 10);
        (void)list.ask(size);
        list.take(page({ 9, 8 }, u"a"_s), true, size);
        QVERIFY(list.isWhole());
    }

    void anOverlongListIsCut()
    {
        PageSize size;
        JobList list({}, 2);
        (void)list.ask(size);
        list.take(page({ 9 }, u"a"_s), false, size);
        (void)list.ask(size);
        list.take(page({ 8 }, u"b"_s), false, size);
        QVERIFY(list.isEnded() && list.isCut() && !list.isWhole());
    }

    void aListThatDoesNotGetOnIsGivenUp_data()
    {
        QTest::addColumn<QList<qint64>>("second");
        QTest::addColumn<QString>("cursor");
        QTest::newRow("same jobs again") << QList<qint64>{ 9, 8 } << u"b"_s;
        QTest::newRow("same cursor again") << QList<qint64>{ 7 } << u"a"_s;
        QTest::newRow("nothing at all") << QList<qint64>{} << u"b"_s;
    }
    void aListThatDoesNotGetOnIsGivenUp()
    {
        QFETCH(const QList<qint64>, second);
        QFETCH(const QString, cursor);
        PageSize size;
        JobList list({}, 10);
        (void)list.ask(size);
        list.take(page({ 9, 8 }, u"a"_s), false, size);
        (void)list.ask(size);
        list.take(page({ second.begin(), second.end() }, cursor), false, size);
        QVERIFY(list.isEnded());
        QCOMPARE(list.error()->kind, Error::Kind::Parse);
    }

    void timeoutsHalveThePageBeforeTheClientIsPatient()
    {
        PageSize size;
        JobList list({}, 10);
        QList<int> sizes;
        for (;;) {
            const JobsQuery query = list.ask(size);
            sizes += query.pageSize;
            QCOMPARE(query.attempts, query.pageSize == PageSize::smallest ? 0 : 1);
            if (list.takeError(errorOf(Error::Kind::Timeout), size) != Next::AskLater)
                break;
            QVERIFY(!list.wants());
            list.askNow();
            QVERIFY(list.wants());
        }
        QCOMPARE(sizes, (QList<int>{ 100, 50, 25, 12, 10 }));
        QCOMPARE(list.error()->kind, Error::Kind::Timeout);
    }

    void errorsAreToldApart_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Next>("first");
        QTest::addColumn<Next>("second");
        QTest::newRow("offline") << Error::Kind::Offline << Next::AskAgain << Next::EndPass;
        QTest::newRow("throttled") << Error::Kind::RateLimited << Next::AskAgain << Next::EndPass;
        QTest::newRow("cut answer") << Error::Kind::Parse << Next::AskAgain << Next::GoOn;
        QTest::newRow("revoked") << Error::Kind::Unauthorized << Next::EndPass << Next::EndPass;
        QTest::newRow("cancelled") << Error::Kind::Cancelled << Next::EndPass << Next::EndPass;
        QTest::newRow("hidden") << Error::Kind::NotFound << Next::GoOn << Next::GoOn;
        QTest::newRow("forbidden") << Error::Kind::Forbidden << Next::GoOn << Next::GoOn;
        QTest::newRow("too complex") << Error::Kind::TooComplex << Next::GoOn << Next::GoOn;
    }
    void errorsAreToldApart()
    {
        QFETCH(const Error::Kind, kind);
        QFETCH(const Next, first);
        QFETCH(const Next, second);
        PageSize size;
        JobList list({}, 10);
        (void)list.ask(size);
        QCOMPARE(list.takeError(errorOf(kind), size), first);
        if (first != Next::AskAgain)
            return;
        QCOMPARE(list.ask(size).attempts, 0);
        QCOMPARE(list.takeError(errorOf(kind), size), second);
        QVERIFY(list.isEnded());
    }

    void theLaterSightOfAJobCounts()
    {
        JobSights sights;
        for (const qint64 id : { 5, 3, 4 })
            sights.see(job(id));
        sights.see(job(3, u"running"_s));
        sights.see(job(4, u"success"_s));
        sights.see(job(9, u"canceling"_s));
        sights.see(job(8, u"manual"_s));
        Job bridge = job(7);
        bridge.kind = JobKind::Bridge;
        sights.see(bridge);
        Job unknownKind = job(1);
        unknownKind.kind = JobKind::Unknown;
        sights.see(unknownKind);
        JobPicture picture;
        sights.fill(picture);
        QCOMPARE(idsOf(picture.pending), (QList<qint64>{ 1, 5 }));
        QCOMPARE(idsOf(picture.running), (QList<qint64>{ 3, 9 }));
        QCOMPARE(idsOf(picture.finished), (QList<qint64>{ 4 }));
        QVERIFY(sights.isEmpty());
    }

    void theFirstTimeTheNewestPageIsEnough()
    {
        const PassMemory memory;
        QVERIFY(memory.isFirst({}));
        QVERIFY(memory.isEnough({}, page({ 9, 8 }, u"a"_s)));
        QVERIFY(memory.isNews({}, job(9, u"success"_s)));
    }

    void laterEverythingDownToTheLastOneSeen()
    {
        PassMemory memory;
        memory.noteEnded({}, JobId{ 10 });
        QVERIFY(!memory.isEnough({}, page({ 14, 12 })));
        QVERIFY(memory.isEnough({}, page({ 12, 10 })));
        QVERIFY(memory.isEnough({}, page({ 12, 8 })));
        QVERIFY(memory.isEnough(u"acme/app"_s, page({ 12 })));   // another list
        QVERIFY(memory.isNews({}, job(12, u"success"_s)));
        QVERIFY(!memory.isNews({}, job(8, u"success"_s)));
    }

    void anOldNumberThatEndedLateIsNewsOnce()
    {
        const auto at = [](qint64 seconds) { return Instant::fromSeconds(1'700'000'000 + seconds); };
        PassMemory memory;
        memory.noteEnded({}, JobId{ 10 });
        JobPicture picture;
        picture.from = at(100);
        picture.finished = { job(10, u"success"_s, at(90)), job(9, u"success"_s, at(100)) };
        memory.note(picture, { true, true, {} });
        QVERIFY(memory.isNews({}, job(4, u"failed"_s, at(130))));
        QVERIFY(!memory.isNews({}, job(5, u"failed"_s, at(99))));
        QVERIFY(!memory.isNews({}, job(9, u"success"_s, at(100))));   // told already
        QVERIFY(!memory.isNews({}, job(6, u"canceled"_s)));           // when is not known
    }

    void whatWaitsAndRunsIsOpenUntilSomebodyTells()
    {
        PassMemory memory;
        JobPicture first;
        first.from = Instant::fromSeconds(1'700'000'000);
        first.running = { job(1, u"running"_s), job(2, u"running"_s) };
        first.pending = { job(3) };
        memory.note(first, { true, true, {} });
        QCOMPARE(memory.open().size(), 3);

        JobPicture broken;   // nothing can be said about those it does not show
        broken.from = Instant::fromSeconds(1'700'000'030);
        broken.finished = { job(1, u"success"_s) };
        broken.pending = { job(4) };
        memory.note(broken, { false, false, {} });
        QCOMPARE(memory.open().size(), 3);   // 2, 3, 4

        JobPicture whole;
        whole.from = Instant::fromSeconds(1'700'000'060);
        whole.running = { job(4, u"running"_s) };
        Job hidden = job(6, u"running"_s);
        hidden.projectPath.clear();
        whole.running.push_back(hidden);   // could not be looked up anyway
        memory.note(whole, { true, true, { { u"acme/app"_s, JobId{ 2 } } } });
        QCOMPARE(memory.open().size(), 2);
        QCOMPARE(memory.open().front().id, JobId{ 2 });
        QCOMPARE(memory.open().back().id, JobId{ 4 });
    }
};

QTEST_GUILESS_MAIN(TestJobList)
#include "tst_joblist.moc"
