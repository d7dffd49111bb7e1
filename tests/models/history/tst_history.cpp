// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotbuilder.h"
#include "models/history/history.h"
#include "tests/models/history/historyground.h"
#include "tests/models/history/intruder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

/// Waits for the answer to one question.
template <class T, class Ask>
Result<T> answerTo(Ask ask)
{
    QObject receiver;
    std::optional<Result<T>> answer;
    ask(&receiver, [&](const Result<T> &told) { answer = told; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return failure(Error::Kind::Timeout);
    return *answer;
}

Result<std::vector<QueueSeries>> seriesOf(History &history, const QStringList &names = {})
{
    return answerTo<std::vector<QueueSeries>>([&](QObject *receiver, auto done) { history.series(mira, { QueueDimension::TagSet, names, {}, {} }, receiver, done); });
}

Result<std::vector<FinishedJob>> finishedOf(History &history)
{
    return answerTo<std::vector<FinishedJob>>([&](QObject *receiver, auto done) { history.finished(mira, {}, {}, receiver, done); });
}

qsizetype jobsIn(const QString &path)
{
    HistoryWorker worker(path);
    return worker.open() ? qsizetype(worker.finished(mira, {}, {}).value().size()) : -1;
}

void overwrite(const QString &path, const QByteArray &bytes, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(bytes);
}

/// What the test starts again to have it killed: passes without end; a line for each that was taken.
int sampleUntilKilled(const QString &path)
{
    HistoryWorker worker(path);
    if (!worker.open())
        return 1;
    std::vector<QueueFlow> flows;
    for (int i = 100; i < 180; ++i)
        flows.push_back({ .dimension = QueueDimension::TagSet, .name = u"team-%1"_s.arg(i), .pending = 1, .arrivals = 1 });
    const qint64 begin = worker.series(mira, { QueueDimension::All, {}, {}, {} }).value().at(0).watched.empty() ? 0 : worker.finished(mira, {}, {}).value().back().id.value;
    for (qint64 i = begin + 1;; ++i) {
        // Six hours at a time: most passes have something to put together.
        const qint64 now = 6 * hour * i;
        if (worker.addSample(mira, { at(now - 6 * hour), at(now), flows }, true) || worker.addFinished(mira, { job(i, now) }))
            return 2;
        std::printf("%lld\n", static_cast<long long>(i));
        std::fflush(stdout);
    }
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasHandedInWhileItOpensIsReadBack()
    {
        const QTemporaryDir folder;
        History history(folder.filePath(u"deep"_s));
        QCOMPARE(history.state(), History::State::Opening);
        QSignalSpy changed(&history, &History::changed);
        history.addSample(mira, { {}, at(0), { docker(2) } }, true);
        history.addSample(mira, { at(0), at(30), { docker(4, 3) } }, true);
        history.addFinished(mira, { job(5, 10), job(4, -10) });

        const auto series = seriesOf(history).value();
        QCOMPARE(series.size(), 1U);
        QCOMPARE(series[0].name, u"docker"_s);
        QCOMPARE(series[0].points, (std::vector<QueuePoint>{ { .at = at(0), .pending = 3, .pendingMost = 4, .arrivals = 3 } }));
        QCOMPARE(series[0].watched, (std::vector<WatchedSpan>{ { at(0), at(30), true } }));
        QCOMPARE(finishedOf(history).value(), (std::vector<FinishedJob>{ job(4, -10), job(5, 10) }));
        QCOMPARE(history.state(), History::State::Ready);
        QVERIFY(!history.trouble());
        QTRY_COMPARE(changed.size(), 1);
    }

    void viewersAreKeptApart()
    {
        HistoryGround ground;
        ground.firstSample(0, { docker(2) });
        QVERIFY(ground.series({ QueueDimension::TagSet, {}, {}, {} }, otto).empty());
        ground.firstSample(0, { docker(9) }, false, otto);
        const auto series = ground.series({ QueueDimension::TagSet, { u"docker"_s }, {}, {} }, otto);
        QCOMPARE(series.at(0).points.at(0).pending, 9);
        QCOMPARE(series[0].watched, (std::vector<WatchedSpan>{ { at(0), at(0), false } }));
        QCOMPARE(ground.pointsOfDocker().at(0).pending, 2);
        ground.firstSample(0, { docker(5) }, true, { u"https://other.example.com"_s, mira.username });
        QCOMPARE(ground.pointsOfDocker().at(0).pending, 2);
    }

    void theFleetIsRememberedAndTheWeekIsDrawn()
    {
        const QTemporaryDir folder;
        History history(folder.path());
        SnapshotBuilder builder;
        builder.begin({ 7 }).description = builder.add("build-7");
        builder.end();
        history.rememberFleet(mira, builder.finish({ .key = {}, .asOf = at(0), .completeness = Completeness::Complete }));
        history.addSample(mira, { {}, at(0), { docker(2) } }, true);
        const auto found = answerTo<std::vector<LookupAnswer>>([&](QObject *receiver, auto done) { history.remembered(mira, u"build-7"_s, receiver, done); }).value();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].runner->lastSeen, at(0));
        const auto week = answerTo<History::WeekMap>([&](QObject *receiver, auto done) { history.weekMap(mira, u"docker"_s, receiver, done); }).value();
        QCOMPARE(week[3][12], 2.0);
    }

    void noFleetIsNothingToRemember()
    {
        const QTemporaryDir folder;
        History history(folder.path());
        history.rememberFleet(mira, {});
        QVERIFY(finishedOf(history));
        QVERIFY(!history.trouble());
    }

    void whoDiedHearsNothing()
    {
        const QTemporaryDir folder;
        History history(folder.path());
        int heard = 0;
        {
            QObject receiver;
            history.finished(mira, {}, {}, &receiver, [&](const auto &) { ++heard; });
        }
        QVERIFY(finishedOf(history));
        QCOMPARE(heard, 0);
    }

    void whatWasHandedInIsWrittenWhenItGoes()
    {
        const QTemporaryDir folder;
        QString path;
        {
            History history(folder.path());
            path = history.file();
            for (int i = 1; i <= 20; ++i)
                history.addFinished(mira, { job(i, i) });
        }
        QCOMPARE(jobsIn(path), 20);
    }

    void aDamagedFileIsSetAsideAndNeverDeleted_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database") << 0;
        QTest::newRow("pages") << 1;
        QTest::newRow("cut") << 2;
        QTest::newRow("another program's") << 3;
    }
    void aDamagedFileIsSetAsideAndNeverDeleted()
    {
        QFETCH(const int, damage);
        HistoryGround ground;
        {
            HistoryWorker filling(ground.path);
            ground.worker.file().close();
            QVERIFY(filling.open());
            std::vector<FinishedJob> jobs;
            for (int i = 1; i <= 500; ++i)
                jobs.push_back(job(i, i));
            QVERIFY(!filling.addFinished(mira, jobs));
        }
        switch (damage) {
        case 0: overwrite(ground.path, "this is no database, but a letter", 0); break;
        case 1: overwrite(ground.path, QByteArray(9000, 'x'), 4096); break;
        case 2: QVERIFY(QFile::resize(ground.path, 9000)); break;
        default: QVERIFY(Intruder(ground.path).run(u"PRAGMA application_id = 7"_s).isEmpty());
        }
        const qint64 size = QFileInfo(ground.path).size();
        const QDir folder = QFileInfo(ground.path).dir();
        History history(folder.path());
        history.addFinished(mira, { job(1, 1) });
        QVERIFY(!finishedOf(history));
        QCOMPARE(history.state(), History::State::Failed);
        QVERIFY2(history.trouble()->detail.contains("set aside"_L1), qPrintable(history.trouble()->detail));
        QCOMPARE(history.trouble()->hint, history.file());
        const QStringList aside = folder.entryList({ u"history-damaged-*.sqlite"_s });
        QCOMPARE(aside.size(), 1);
        QCOMPARE(QFileInfo(folder.filePath(aside.constFirst())).size(), size);
        history.reopen();
        history.addFinished(mira, { job(1, 1) });
        QCOMPARE(finishedOf(history).value().size(), 1U);
        QCOMPARE(history.state(), History::State::Ready);
        QVERIFY(!history.trouble());
    }

    void damageThatIsMetLaterEndsTheWritingAndIsLeftAlone()
    {
        const QTemporaryDir folder;
        History history(folder.path());
        history.addFinished(mira, { job(1, 1) });
        QVERIFY(finishedOf(history));
        {
            Intruder intruder(history.file());
            QCOMPARE(intruder.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), QString());
            overwrite(history.file(), QByteArray(20 * 4096, 'x'), 4096);
            QCOMPARE(intruder.run(u"CREATE TABLE another (another)"_s), QString());   // so that nothing is read from memory
        }
        for (int i = 0; i < 20 && history.state() == History::State::Ready; ++i) {
            history.addFinished(mira, std::vector<FinishedJob>(1, job(100 + i, i)));
            (void)finishedOf(history);
        }
        QCOMPARE(history.state(), History::State::Failed);
        QVERIFY(history.trouble());
        QCOMPARE(QDir(folder.path()).entryList({ u"history-damaged-*"_s }).size(), 0);
        history.reopen();   // looks closely
        QTRY_COMPARE(history.state(), History::State::Failed);
        QVERIFY(!QDir(folder.path()).entryList({ u"history-damaged-*"_s }).isEmpty());
        history.reopen();
        QTRY_COMPARE(history.state(), History::State::Ready);
    }

    void aNewerMustersFileIsReadOnly()
    {
        HistoryGround ground;
        QVERIFY(!ground.worker.addFinished(mira, { job(1, 1) }));
        ground.worker.file().close();
        QVERIFY(Intruder(ground.path).run(u"PRAGMA user_version = 99"_s).isEmpty());
        History history(QFileInfo(ground.path).path());
        history.addFinished(mira, { job(2, 2) });
        QCOMPARE(finishedOf(history).value().size(), 1U);
        QCOMPARE(history.state(), History::State::ReadOnly);
        QVERIFY(!history.trouble());   // the state says it all
    }

    void anOlderFileIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : { 1, 2 })
            QTest::addRow("version %d", version) << version;
    }
    void anOlderFileIsBroughtUpToDate()
    {
        QFETCH(const int, version);
        HistoryGround ground;
        ground.firstSample(0, { docker(2) });
        ground.worker.file().close();
        {
            Intruder intruder(ground.path);
            for (const auto &table : { "loads"_L1, "deltas"_L1, "fleets"_L1, "changes"_L1, "signal_looks"_L1, "findings"_L1, "expectations"_L1, "baselines"_L1 })
                QCOMPARE(intruder.run("DROP TABLE "_L1 + table), QString());
            for (const auto &table : { "scopes"_L1, "facts"_L1, "people"_L1, "runners"_L1, "short_tokens"_L1, "managers"_L1 }) {
                if (version == 1)   // before fleets were remembered
                    QCOMPARE(intruder.run("DROP TABLE "_L1 + table), QString());
            }
            if (version == 1)
                QCOMPARE(intruder.run(u"ALTER TABLE viewers DROP COLUMN fleet_writes"_s), QString());
            QCOMPARE(intruder.run(u"PRAGMA user_version = %1"_s.arg(version)), QString());
        }
        QCOMPARE(ground.worker.open().value_or(SqliteFile::Access::None), SqliteFile::Access::ReadWrite);
        QCOMPARE(ground.worker.file().number(u"PRAGMA user_version"_s).value_or(0), 4);
        QCOMPARE(ground.pointsOfDocker().size(), 1U);
        QVERIFY(ground.worker.remembered(mira, u"7"_s).value().empty());
    }

    void anInterruptedMigrationBeginsAgain()
    {
        HistoryGround ground;
        ground.worker.file().close();
        {
            Intruder intruder(ground.path);   // a table in the way of the second
            QCOMPARE(intruder.run(u"PRAGMA user_version = 1"_s), QString());
        }
        QCOMPARE(ground.worker.open().value_or(SqliteFile::Access::None), SqliteFile::Access::ReadOnly);
        Intruder intruder(ground.path);
        QCOMPARE(intruder.ask(u"PRAGMA user_version"_s).toInt(), 1);   // nothing was half done
    }

    void aLockedFileIsToldOnceAndForgottenWhenItOpens()
    {
        const QTemporaryDir folder;
        History history(folder.path());
        history.addFinished(mira, { job(1, 1) });
        QVERIFY(finishedOf(history));
        QSignalSpy stateChanged(&history, &History::stateChanged);
        {
            Intruder intruder(history.file());
            QCOMPARE(intruder.run(u"BEGIN IMMEDIATE"_s), QString());
            history.addFinished(mira, { job(2, 2) });
            history.addFinished(mira, { job(3, 3) });
            QCOMPARE(finishedOf(history).value().size(), 1U);   // reading goes on
            QCOMPARE(stateChanged.size(), 1);
            QCOMPARE(history.state(), History::State::Ready);
            QCOMPARE(history.trouble()->kind, Error::Kind::Io);
            QCOMPARE(intruder.run(u"ROLLBACK"_s), QString());
        }
        history.addFinished(mira, { job(4, 4) });
        QCOMPARE(finishedOf(history).value().size(), 2U);   // what failed was not tried again
        QCOMPARE(stateChanged.size(), 2);
        QVERIFY(!history.trouble());
    }

    void whoGoesDoesNotWaitForEachWriteToFail()
    {
        const QTemporaryDir folder;
        auto history = std::make_unique<History>(folder.path());
        QVERIFY(finishedOf(*history));
        history->addFinished(mira, { job(1, 1) });
        QVERIFY(finishedOf(*history));
        Intruder intruder(history->file());
        QCOMPARE(intruder.run(u"BEGIN IMMEDIATE"_s), QString());
        for (int i = 0; i < 50; ++i)
            history->addFinished(mira, { job(2 + i, 2) });
        QElapsedTimer timer;
        timer.start();
        history.reset();
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aFullDiskIsAnErrorAndNothingIsHalfWritten()
    {
        HistoryGround ground;
        QVERIFY(!ground.worker.addFinished(mira, { job(1, 1) }));
        ground.worker.file().limitPages(1);   // as many as there are now
        std::vector<FinishedJob> jobs;
        for (int i = 2; i < 5000; ++i)
            jobs.push_back(job(i, i));
        jobs.back().name = u"a new word"_s;
        const auto failed = ground.worker.addFinished(mira, jobs);
        QVERIFY(failed);
        QCOMPARE(failed->kind, Error::Kind::Io);
        QVERIFY2(failed->detail.contains("full"_L1), qPrintable(failed->detail));
        QCOMPARE(ground.worker.finished(mira, {}, {}).value().size(), 1U);
        ground.worker.file().limitPages(100'000);
        QVERIFY(!ground.worker.addFinished(mira, jobs));   // words that were not written are not taken for known
        QCOMPARE(ground.worker.finished(mira, {}, {}).value().back(), jobs.back());
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"deep"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        History history(inTheWay.fileName());
        history.addFinished(mira, { job(1, 1) });
        QVERIFY(!finishedOf(history));
        QVERIFY(!seriesOf(history));
        QCOMPARE(history.state(), History::State::Failed);
        QCOMPARE(history.trouble()->hint, history.file());
    }

    void whoIsKilledLosesNothingThatWasTaken()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        QRandomGenerator random(3);
        qint64 taken = 0;
        for (int round = 0; round < 5; ++round) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), { u"--sample-until-killed"_s, path });
            QVERIFY(program.waitForReadyRead(30'000));
            QTest::qWait(50 + random.bounded(300));
            program.kill();
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);
            const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
            taken = std::max(taken, lines.value(lines.size() - 2).toLongLong());

            HistoryWorker worker(path);
            QCOMPARE(worker.open().value_or(SqliteFile::Access::None), SqliteFile::Access::ReadWrite);
            const auto jobs = worker.finished(mira, {}, {}).value();
            QVERIFY2(jobs.back().id.value >= taken, qPrintable(u"%1 of %2"_s.arg(jobs.back().id.value).arg(taken)));
            const auto all = worker.series(mira, { QueueDimension::TagSet, {}, {}, {} }).value();
            for (const QueueSeries &series : all) {
                qint64 arrivals = 0;
                for (const QueuePoint &point : series.points)
                    arrivals += point.arrivals;
                // A pass may have been taken and the job after it not yet.
                QVERIFY2(arrivals == jobs.back().id.value || arrivals == jobs.back().id.value + 1, qPrintable(u"%1 of %2"_s.arg(arrivals).arg(jobs.back().id.value)));
            }
        }
    }
};

int main(int count, char **arguments)
{
    QCoreApplication program(count, arguments);
    if (QCoreApplication::arguments().value(1) == "--sample-until-killed"_L1)
        return sampleUntilKilled(QCoreApplication::arguments().value(2));
    TestHistory test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_history.moc"
