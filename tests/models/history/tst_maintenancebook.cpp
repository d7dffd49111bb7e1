// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/maintenancebook.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const FleetKey view{ u"https://git.example.com"_s, u"mira"_s, {} };

MaintenanceRun someRun(const QString &id, int runners)
{
    MaintenanceRun run;
    run.id = id;
    run.startedAt = Instant::fromSeconds(1'760'000'000);
    run.order = { 10, 2, MaintenanceOrder::Until::Version, u"18.9.0"_s, false, u"new kernel"_s, 1800, u"tag:docker"_s };
    for (int i = 0; i < runners; ++i) {
        MaintainedRunner runner;
        runner.runner = RunnerId{ i + 1 };
        runner.createdAt = Instant::fromSeconds(1'700'000'000 + i);
        runner.name = u"runner “%1”"_s.arg(i);
        runner.state = MaintainedRunner::State(i % 12);
        runner.cause = MaintainedRunner::Cause(i % 11);
        runner.since = Instant::fromSeconds(1'760'000'000 + i);
        runner.pausedAt = i % 2 ? Instant::unknown() : Instant::fromSeconds(1'760'000'001);
        runner.isPaused = i % 2 == 0;
        runner.isTold = i % 3 == 0;
        runner.noteLine = u"new kernel (Muster maintenance %1)"_s.arg(i);
        runner.settings = QByteArray::number(i, 16);
        runner.managers = { { u"s_%1"_s.arg(i), u"17.4.0"_s }, { u"r_\"x\""_s, QString() } };
        runner.failures = i % 4;
        runner.nextTry = i % 4 > 1 ? Instant::fromSeconds(1'760'000'100 + i) : Instant::unknown();
        run.runners.push_back(std::move(runner));
    }
    return run;
}

Result<bool> written(MaintenanceBook &book, const MaintenanceRun &run, const std::optional<std::vector<std::size_t>> &places = {}, const FleetKey &whose = view)
{
    Result<bool> result = false;
    QEventLoop loop;
    book.write(whose, run, places, &loop, [&](const Result<bool> &answer) {
        result = answer;
        loop.quit();
    });
    loop.exec();
    return result;
}

Result<std::vector<MaintenanceRun>> read(MaintenanceBook &book, const FleetKey &whose = view)
{
    Result<std::vector<MaintenanceRun>> result;
    QEventLoop loop;
    book.runs(whose, &loop, [&](const Result<std::vector<MaintenanceRun>> &answer) {
        result = answer;
        loop.quit();
    });
    loop.exec();
    return result;
}

} // namespace

class TestMaintenanceBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackByTheNextStart()
    {
        QTemporaryDir folder;
        const MaintenanceRun run = someRun(u"a"_s, 24);
        {
            MaintenanceBook book(folder.path());
            QVERIFY(written(book, run));
        }
        MaintenanceBook book(folder.path());
        const auto runs = read(book);
        QVERIFY(runs);
        QCOMPARE(runs->size(), std::size_t(1));
        QVERIFY(runs->front() == run);
    }

    void onlyTheGivenRunnersAreWrittenAnew()
    {
        QTemporaryDir folder;
        MaintenanceBook book(folder.path());
        MaintenanceRun run = someRun(u"a"_s, 3);
        QVERIFY(written(book, run));
        MaintenanceRun next = run;
        next.isStopping = true;
        next.runners[0].state = next.runners[1].state = MaintainedRunner::State::Done;
        QVERIFY(written(book, next, std::vector<std::size_t>{ 1 }));
        const auto runs = read(book);
        QVERIFY(runs && runs->front().isStopping);
        QCOMPARE(runs->front().runners[0].state, run.runners[0].state);
        QCOMPARE(runs->front().runners[1].state, MaintainedRunner::State::Done);
    }

    void openOnesComeFirstAndOthersSeeTheirOwn()
    {
        QTemporaryDir folder;
        MaintenanceBook book(folder.path());
        MaintenanceRun ended = someRun(u"ended"_s, 1);
        ended.end = MaintenanceRun::End::Done;
        ended.startedAt = Instant::fromSeconds(1'770'000'000);
        QVERIFY(written(book, ended));
        QVERIFY(written(book, someRun(u"open"_s, 1)));
        FleetKey other = view;
        other.username = u"paul"_s;
        QVERIFY(written(book, someRun(u"paul's"_s, 1), {}, other));
        const auto runs = read(book);
        QVERIFY(runs);
        QCOMPARE(runs->size(), std::size_t(2));
        QCOMPARE(runs->front().id, u"open"_s);
        QCOMPARE(read(book, other)->front().id, u"paul's"_s);
        other.scope = { Scope::Kind::Group, u"acme"_s };
        QVERIFY(read(book, other)->empty());
    }

    void whoIsForgottenLeavesNothingAndOthersStay()
    {
        QTemporaryDir folder;
        MaintenanceBook book(folder.path());
        FleetKey group = view, other = view;
        group.scope = { Scope::Kind::Group, u"acme"_s };
        other.username = u"paul"_s;
        QVERIFY(written(book, someRun(u"mine"_s, 2)));
        QVERIFY(written(book, someRun(u"of my group"_s, 2), {}, group));
        QVERIFY(written(book, someRun(u"paul's"_s, 2), {}, other));
        Result<bool> forgotten = false;
        QEventLoop loop;
        book.forget(view.instance, view.username, &loop, [&](const Result<bool> &answer) {
            forgotten = answer;
            loop.quit();
        });
        loop.exec();
        QVERIFY(forgotten && *forgotten);
        QVERIFY(read(book)->empty());
        QVERIFY(read(book, group)->empty());
        QCOMPARE(read(book, other)->size(), std::size_t(1));
        QCOMPARE(read(book, other)->front().runners.size(), std::size_t(2));
        QVERIFY(written(book, someRun(u"a new one"_s, 1)));
        QCOMPARE(read(book)->front().runners.size(), std::size_t(1));
    }

    void aRecordOfAnOlderMusterIsGoneOnWith()
    {
        QTemporaryDir folder;
        MaintenanceRun run = someRun(u"a"_s, 2);
        {
            MaintenanceBook book(folder.path());
            QVERIFY(written(book, run));
        }
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            file.setDatabaseName(folder.filePath(u"maintenance.sqlite"_s));
            QVERIFY(file.open());
            QSqlQuery query(file);
            for (const char *statement : { "ALTER TABLE runners DROP COLUMN failures", "ALTER TABLE runners DROP COLUMN next_try", "PRAGMA user_version = 1" })
                QVERIFY(query.exec(QString::fromLatin1(statement)));
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        for (MaintainedRunner &runner : run.runners) {
            runner.failures = 0;
            runner.nextTry = Instant::unknown();
        }
        MaintenanceBook book(folder.path());
        const auto runs = read(book);
        QVERIFY(runs && runs->size() == 1);
        QVERIFY(runs->front() == run);
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QTemporaryDir folder;
        {
            QFile file(folder.filePath(u"maintenance.sqlite"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("this is no database, whatever its name says; it is long enough to be looked at");
        }
        MaintenanceBook book(folder.path());
        const auto runs = read(book);
        QVERIFY(!runs);
        QCOMPARE(runs.error().kind, Error::Kind::Io);
        QCOMPARE(QDir(folder.path()).entryList({ u"maintenance*"_s }, QDir::Files).size(), 1);   // under another name, not deleted
    }
};

QTEST_GUILESS_MAIN(TestMaintenanceBook)
#include "tst_maintenancebook.moc"
