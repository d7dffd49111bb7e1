// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jobqueuecolumns.h"
#include "models/tables/jobqueuetable.h"
#include "models/tables/tableexport.h"
#include "tests/models/tables/tablemirror.h"
#include "tests/support/fleetmaker.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <map>
#include <set>

using namespace muster;
using namespace Qt::StringLiterals;

using Column = JobQueueTable::Column;
using Ids = std::vector<qint64>;

namespace {

constexpr qint64 now = 1'785'000'000;

Job jobOf(qint64 id, const QString &status, qint64 seconds, const QString &name = u"build"_s)
{
    Job job;
    job.id = JobId{ id };
    job.name = name;
    job.status = status;
    job.projectPath = u"acme/web"_s;
    job.ref = u"main"_s;
    (status == u"pending" ? job.queuedAt : job.startedAt) = Instant::fromSeconds(now - seconds);
    if (status == u"pending")
        job.startedAt = Instant::never();
    return job;
}

std::shared_ptr<JobPicture> pictureOf(std::vector<Job> pending, std::vector<Job> running, qint64 at = now)
{
    auto picture = std::make_shared<JobPicture>();
    picture->instance = u"https://git.example.com"_s;
    picture->username = u"root"_s;
    picture->reach = JobPicture::Reach::Everything;
    picture->asOf = Instant::fromSeconds(at);
    picture->pending = std::move(pending);
    picture->running = std::move(running);
    return picture;
}

Ids idsOf(const JobQueueTable &table)
{
    Ids ids;
    for (int row = 0; row < table.rowCount(); ++row)
        ids.push_back(table.idAt(row).value);
    return ids;
}

QString cell(const JobQueueTable &table, int row, Column column, int role = Qt::DisplayRole)
{
    return table.index(row, int(column)).data(role).toString();
}

} // namespace

class TestJobQueueTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingAndRunningStandTogetherLongestFirst()
    {
        JobQueueTable table;
        const TableMirror mirror(table);
        table.setPicture(pictureOf({ jobOf(3, u"pending"_s, 60), jobOf(7, u"pending"_s, 7200) }, { jobOf(5, u"running"_s, 600) }));
        QCOMPARE(idsOf(table), (Ids{ 7, 5, 3 }));
        QCOMPARE(cell(table, 0, Column::State), u"pending"_s);
        QCOMPARE(cell(table, 0, Column::State, JobQueueTable::IconRole), u"waiting"_s);
        QCOMPARE(cell(table, 0, Column::Since), u"2 h"_s);
        QCOMPARE(cell(table, 1, Column::Since), u"10 min"_s);
        QCOMPARE(table.index(1, int(Column::Since)).data(JobQueueTable::RawRole), QVariant(qint64(600)));
        QCOMPARE(cell(table, 0, Column::Tags), u"untagged"_s);
        QCOMPARE(table.rowOf(JobId{ 5 }), 1);
        QCOMPARE(table.rowOf(JobId{ 6 }), -1);
        QCOMPARE(table.jobAt(2).id, JobId{ 3 });
        QCOMPARE(table.total(), 3);
        table.setPicture(nullptr);
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(mirror.difference(), QString());
    }

    void aJobListedTwiceIsRunning()
    {
        JobQueueTable table;
        table.setPicture(pictureOf({ jobOf(3, u"pending"_s, 60) }, { jobOf(3, u"running"_s, 5) }));
        QCOMPARE(table.total(), 1);
        QCOMPARE(cell(table, 0, Column::State), u"running"_s);
    }

    void aJobThatEndedMeanwhileHasEnded()
    {
        JobQueueTable table;
        auto picture = pictureOf({ jobOf(3, u"pending"_s, 60) }, { jobOf(4, u"running"_s, 5) });
        Job ended = jobOf(4, u"failed"_s, 300);
        ended.finishedAt = Instant::fromSeconds(now - 20);
        ended.failureMessage = u"<b>no space</b>"_s;
        picture->finished = { ended };
        table.setPicture(picture);
        QCOMPARE(table.total(), 2);
        const int row = table.rowOf(JobId{ 4 });
        QCOMPARE(cell(table, row, Column::State), u"failed"_s);
        QCOMPARE(cell(table, row, Column::Since), u"20 s"_s);
        QVERIFY(cell(table, row, Column::State, Qt::ToolTipRole).contains(u"no space"_s));
        QVERIFY(table.find(JobId{ 4 }) && !table.find(JobId{ 5 }));
    }
    void whatWaitsStandsAboveWhatRunsAndBothAboveWhatEnded()
    {
        JobQueueTable table;
        auto picture = pictureOf({ jobOf(5, u"pending"_s, 60) }, { jobOf(4, u"canceling"_s, 5), jobOf(6, u"running"_s, 5) });
        picture->finished = { jobOf(1, u"success"_s, 9), jobOf(2, u"failed"_s, 9), jobOf(3, u"canceled"_s, 9), jobOf(7, u"a_newer_word"_s, 9) };
        table.setPicture(picture);
        table.setSortKeys({ { Column::State, Qt::AscendingOrder } });
        QCOMPARE(idsOf(table), (Ids{ 5, 6, 4, 2, 3, 1, 7 }));
    }
    void markedJobsAreThoseOfTheMarkedIds()
    {
        JobQueueTable table;
        table.setPicture(pictureOf({ jobOf(3, u"pending"_s, 60), jobOf(7, u"pending"_s, 7200) }, { jobOf(5, u"running"_s, 600) }));
        table.setMarkedIds({ JobId{ 7 }, JobId{ 5 }, JobId{ 99 } });
        const std::vector<const Job *> marked = table.markedJobs();
        QCOMPARE(marked.size(), std::size_t(2));
        QCOMPARE(marked[0]->id, JobId{ 5 });
        QCOMPARE(marked[1]->id, JobId{ 7 });
    }

    void aNewPassKeepsMarksCurrentRowAndOrder()
    {
        JobQueueTable table;
        const TableMirror mirror(table);
        table.setPicture(pictureOf({ jobOf(3, u"pending"_s, 60), jobOf(7, u"pending"_s, 7200) }, { jobOf(5, u"running"_s, 600) }));
        table.setMarkedIds({ JobId{ 3 }, JobId{ 7 } });
        const QPersistentModelIndex held = table.index(table.rowOf(JobId{ 3 }), 0);
        QSignalSpy marks(&table, &JobQueueTable::marksChanged), shown(&table, &JobQueueTable::shownChanged);
        // 3 was picked, 7 is gone, 9 came.
        table.setPicture(pictureOf({ jobOf(9, u"pending"_s, 10) }, { jobOf(3, u"running"_s, 20), jobOf(5, u"running"_s, 630) }, now + 30));
        QCOMPARE(mirror.resets(), 1);
        QCOMPARE(mirror.difference(), QString());
        QCOMPARE(idsOf(table), (Ids{ 5, 3, 9 }));
        QVERIFY(held.isValid());
        QCOMPARE(table.idAt(held.row()), JobId{ 3 });
        QCOMPARE(cell(table, held.row(), Column::State), u"running"_s);
        QCOMPARE(table.markedIds(), (std::vector{ JobId{ 3 } }));
        QCOMPARE(marks.count(), 1);
        QCOMPARE(shown.count(), 0);   // three before, three now
        QCOMPARE(table.times().now, Instant::fromSeconds(now + 30));
    }

    void anotherInstanceOrUserResets()
    {
        JobQueueTable table;
        const TableMirror mirror(table);
        table.setPicture(pictureOf({ jobOf(3, u"pending"_s, 60) }, {}));
        table.markAllShown();
        auto other = pictureOf({ jobOf(3, u"pending"_s, 60) }, {}, now - 5000);
        other->username = u"jane"_s;
        table.setPicture(other);
        QCOMPARE(mirror.resets(), 2);
        QCOMPARE(table.markedCount(), 0);
        QCOMPARE(table.times().now, Instant::fromSeconds(now - 5000));   // another server, another clock
        QCOMPARE(mirror.difference(), QString());
    }

    void timeMovesTheFilterOfWaitingJobs()
    {
        JobQueueTable table;
        const TableMirror mirror(table);
        table.setPicture(pictureOf({ jobOf(3, u"pending"_s, 595), jobOf(4, u"pending"_s, 1000) }, {}));
        QVERIFY(table.setFilter(*JobFilter::parse(u"waiting:>10m")));
        QCOMPARE(idsOf(table), (Ids{ 4 }));
        QSignalSpy shown(&table, &JobQueueTable::shownChanged);
        table.setTimes({ .now = Instant::fromSeconds(now + 10), .display = TimeDisplay::Utc });
        QCOMPARE(idsOf(table), (Ids{ 4, 3 }));
        QCOMPARE(shown.count(), 1);
        QVERIFY(cell(table, 0, Column::Since, Qt::ToolTipRole).contains(u"UTC"_s));
        QVERIFY(!table.setFilter(*JobFilter::parse(u"waiting:>10m")));
        QCOMPARE(mirror.difference(), QString());
    }

    void marksOutliveTheFilterAndTheCheckBoxIsTheMark()
    {
        JobQueueTable table;
        const TableMirror mirror(table);
        table.setPicture(pictureOf({ jobOf(3, u"pending"_s, 60, u"unit"_s), jobOf(4, u"pending"_s, 50, u"deploy"_s) }, {}));
        QVERIFY(table.setData(table.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(table.isMarked(0) && table.index(0, 3).data(JobQueueTable::MarkedRole).toBool());
        QVERIFY(!table.setData(table.index(0, 1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(table.setFilter(*JobFilter::parse(u"deploy")));
        QCOMPARE(table.markedCount(), 1);
        QCOMPARE(table.markedShownCount(), 0);
        table.invertShown();
        QCOMPARE(table.markedIds(), (std::vector{ JobId{ 3 }, JobId{ 4 } }));
        QCOMPARE(table.shownIds(), (std::vector{ JobId{ 4 } }));
        table.clearMarks();
        QCOMPARE(table.markedCount(), 0);
        QCOMPARE(mirror.difference(), QString());
    }

    void columnsSortByWhatTheyAre_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<Ids>("ascending");
        QTest::newRow("state") << Column::State << Ids{ 1, 3, 2, 4 };
        QTest::newRow("names by number") << Column::Job << Ids{ 4, 1, 2, 3 };
        QTest::newRow("id") << Column::Id << Ids{ 1, 2, 3, 4 };
        QTest::newRow("pipeline, unknown last") << Column::Pipeline << Ids{ 4, 2, 1, 3 };
        QTest::newRow("runner, none last") << Column::Runner << Ids{ 2, 4, 1, 3 };
    }
    void columnsSortByWhatTheyAre()
    {
        QFETCH(const Column, column);
        QFETCH(const Ids, ascending);
        std::vector<Job> pending{ jobOf(1, u"pending"_s, 10, u"test 9"_s), jobOf(3, u"pending"_s, 10, u"test 11"_s) };
        std::vector<Job> running{ jobOf(2, u"running"_s, 10, u"test 10"_s), jobOf(4, u"running"_s, 10, u"a"_s) };
        running[0].pipeline = PipelineId{ 8 };
        running[1].pipeline = PipelineId{ 5 };
        running[0].runnerName = u"alpha"_s;
        running[1].runnerName = u"beta"_s;
        JobQueueTable table;
        const TableMirror mirror(table);
        table.setPicture(pictureOf(std::move(pending), std::move(running)));
        table.setSortKeys({ { column, Qt::AscendingOrder } });
        QCOMPARE(idsOf(table), ascending);
        QCOMPARE(mirror.difference(), QString());
        table.sort(int(Column::Since), Qt::AscendingOrder);
        QCOMPARE(table.sortKeys().size(), std::size_t(2));   // all as old: the key before still orders them
        QCOMPARE(idsOf(table), ascending);
        table.sort(-1, Qt::AscendingOrder);
        QVERIFY(table.sortKeys().empty());
    }

    void sortKeysAreKeptAsText()
    {
        const JobQueueTable table;
        const std::vector<RowTable::SortColumn> keys{ { int(Column::Since), Qt::DescendingOrder }, { int(Column::Job), Qt::AscendingOrder } };
        QCOMPARE(table.sortText(keys), u"since:desc,job"_s);
        QCOMPARE(table.sortColumnsOf(u"since:desc,nonsense,job:asc,since"), keys);
    }

    void hostileTextIsMadeVisibleEverywhere()
    {
        Job job = jobOf(1, u"run\x1bning"_s, 5);
        const QString hostile = u"<b>x</b>\u202e\x1b[2J\n"_s;
        for (QString Job::*field : { &Job::name, &Job::status, &Job::stage, &Job::ref, &Job::projectPath, &Job::runnerName, &Job::systemId, &Job::address, &Job::source })
            job.*field = hostile;
        job.tags = { hostile };
        job.onTag = Tri::Yes;
        JobQueueTable table;
        table.setPicture(pictureOf({}, { job }));
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString text = table.index(0, column).data().toString(), tip = table.index(0, column).data(Qt::ToolTipRole).toString();
            for (const QChar c : QString(text + tip))
                QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format), jobQueueColumn(Column(column)).id);
            QVERIFY(!text.contains(u'\n'));
            QVERIFY(tip.isEmpty() || !Qt::mightBeRichText(tip));
        }
        QVERIFY(tableexport::toCsv(table, { 0 }).contains("name"));
    }

    void everyColumnHasAllItsParts()
    {
        std::set<QString> ids;
        for (int column = 0; column < jobQueueColumnCount; ++column) {
            const JobQueueColumn &about = jobQueueColumn(Column(column));
            QVERIFY2(about.display && about.raw && (about.key != nullptr) != (about.text != nullptr), about.id);
            QVERIFY(ids.insert(QString::fromLatin1(about.id)).second);
            QCOMPARE(JobQueueTable().sortColumnsOf(QString::fromLatin1(about.id)), std::vector<RowTable::SortColumn>({ { int(column), Qt::AscendingOrder } }));
            const JobQueueTable table;
            QVERIFY(!table.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void randomPassesAreToldAsTheirDifference_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void randomPassesAreToldAsTheirDifference()
    {
        QFETCH(const quint64, seed);
        FleetMaker random({ .runners = 0, .seed = seed });
        JobQueueTable table;
        const TableMirror mirror(table);
        std::map<qint64, Job> jobs;
        std::set<JobId> marked;
        qint64 last = 0;
        const QStringList filters{ QString(), u"job:1"_s, u"status:running"_s, u"waiting:>2m OR running:>3m"_s };
        for (int pass = 0; pass < 40; ++pass) {
            for (qint64 i = random.below(8); i > 0; --i) {
                ++last;
                jobs[last] = jobOf(last, u"pending"_s, random.below(400) - pass * 30, u"job %1"_s.arg(random.below(5)));
            }
            for (auto at = jobs.begin(); at != jobs.end();) {
                const qint64 fate = random.below(6);
                if (fate == 0 && at->second.status == u"pending")
                    at->second = jobOf(at->first, u"running"_s, random.below(100) - pass * 30, at->second.name);
                at = fate == 1 ? jobs.erase(at) : std::next(at);
            }
            std::vector<Job> pending, running;
            for (const auto &[id, job] : jobs)
                (job.status == u"pending" ? pending : running).push_back(job);
            if (random.below(3) == 0)
                table.sort(int(random.below(jobQueueColumnCount)), random.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (random.below(4) == 0)
                table.setFilter(*JobFilter::parse(filters[qsizetype(random.below(filters.size()))]));
            table.setPicture(pictureOf(pending, running, now + pass * 30));
            std::erase_if(marked, [&](JobId id) { return !jobs.contains(id.value); });
            QCOMPARE(table.markedIds(), std::vector<JobId>(marked.begin(), marked.end()));
            if (table.rowCount() > 0) {
                const int row = int(random.below(table.rowCount()));
                table.setMarked(row, true);
                marked.insert(table.idAt(row));
            }
            QCOMPARE(mirror.difference(), QString());
            std::set<qint64> expected;
            for (const auto &[id, job] : jobs) {
                if (table.filter().matches(job, table.times().now) == Tri::Yes)
                    expected.insert(id);
            }
            const Ids shown = idsOf(table);
            QCOMPARE(std::set<qint64>(shown.begin(), shown.end()), expected);
            QCOMPARE(shown.size(), expected.size());
        }
        QCOMPARE(mirror.resets(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJobQueueTable)
#include "tst_jobqueuetable.moc"
