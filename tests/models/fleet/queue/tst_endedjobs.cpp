// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/endedjobs.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

JobPicture pass(std::vector<qint64> ended, const QString &user = u"root"_s, const QString &status = u"failed"_s)
{
    JobPicture picture;
    picture.instance = u"https://git.example.com"_s;
    picture.username = user;
    for (const qint64 id : ended) {
        Job job;
        job.id = JobId{ id };
        job.status = status;
        picture.finished.push_back(job);
    }
    return picture;
}

std::vector<qint64> ids(const EndedJobs &ended)
{
    std::vector<qint64> list;
    for (const Job &job : ended.jobs())
        list.push_back(job.id.value);
    return list;
}

} // namespace

class TestEndedJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPassAddsItsOwn()
    {
        EndedJobs ended;
        ended.add(pass({ 3, 8 }));
        ended.add(pass({ 5, 9 }));
        ended.add(pass({}));
        QCOMPARE(ids(ended), (std::vector<qint64>{ 3, 5, 8, 9 }));
    }
    void theLaterSightOfAJobCounts()
    {
        EndedJobs ended;
        ended.add(pass({ 3 }, u"root"_s, u"failed"_s));
        ended.add(pass({ 3 }, u"root"_s, u"success"_s));
        QCOMPARE(ids(ended), (std::vector<qint64>{ 3 }));
        QCOMPARE(ended.jobs().front().status, u"success"_s);
    }
    void anotherUserBeginsAnew()
    {
        EndedJobs ended;
        ended.add(pass({ 3 }));
        ended.add(pass({ 4 }, u"jane"_s));
        QCOMPARE(ids(ended), (std::vector<qint64>{ 4 }));
    }
    void theNewestAreKept()
    {
        EndedJobs ended;
        std::vector<qint64> many(EndedJobs::most);
        std::iota(many.begin(), many.end(), 1);
        ended.add(pass(many));
        QCOMPARE(ended.jobs().size(), EndedJobs::most);
        QCOMPARE(ended.jobs().front().id, JobId{ 1 });
        ended.add(pass({ 100'000 }));
        QCOMPARE(ended.jobs().size(), EndedJobs::most);
        QCOMPARE(ended.jobs().front().id, JobId{ 2 });
        QCOMPARE(ended.jobs().back().id, JobId{ 100'000 });
    }
};

QTEST_GUILESS_MAIN(TestEndedJobs)
#include "tst_endedjobs.moc"
