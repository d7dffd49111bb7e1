// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/history/fleetlife.h"
#include "tests/models/history/historyground.h"
#include "tests/support/fleetdump.h"

#include <QProcess>

#include <csignal>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

const FleetKey whole{ mira.instance, mira.username, {} };

/// What runs in the process that is killed: a life, recorded as fast as it goes; says after each load that it is on record.
[[noreturn]] void recordForEver(const QString &path, quint32 seed)
{
    HistoryWorker worker(path);
    if (!worker.open())
        _exit(2);
    FleetLife life(seed);
    for (int i = 0; ; ++i) {
        if (worker.recordFleet(life.load()))
            _exit(3);
        std::printf("%d\n", i);
        std::fflush(stdout);
        life.live();
    }
}

} // namespace

class TestFleetCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A program that is killed in the middle of a record leaves all loads that it spoke of, and none by halves.
    void whatWasRecordedBeforeAKillIsWhole_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("kill %u", seed) << seed;
    }
    void whatWasRecordedBeforeAKillIsWhole()
    {
        QFETCH(const quint32, seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), { u"--record"_s, path, QString::number(seed) });
        QVERIFY(victim.waitForStarted());
        // Somewhere in the second dozen of loads and beyond, at no particular moment of one.
        QByteArray said;
        while (said.count('\n') < 12 + int(seed) * 40) {
            QVERIFY(victim.waitForReadyRead(30'000));
            said += victim.readAllStandardOutput();
        }
        QCOMPARE(::kill(pid_t(victim.processId()), SIGKILL), 0);
        QVERIFY(victim.waitForFinished());
        said += victim.readAllStandardOutput();
        const int spoken = int(said.count('\n'));

        HistoryWorker worker(path);
        QCOMPARE(worker.open().value_or(SqliteFile::Access::None), SqliteFile::Access::ReadWrite);
        FleetLife life(seed);
        Instant last;
        for (int i = 0; i < spoken; ++i) {
            const auto fleet = worker.fleetAt(whole, Instant::fromSeconds(life.now()));
            QVERIFY(fleet && *fleet);
            QCOMPARE(contentOf(**fleet), contentOf(*life.kept()));
            last = Instant::fromSeconds(life.now());
            life.live();
        }
        // The next program goes on from there.
        for (int i = 0; i < 5; ++i)
            life.live();
        QVERIFY(!worker.recordFleet(life.load()));
        QCOMPARE(contentOf(*worker.fleetAt(whole, Instant::fromSeconds(life.now())).value()), contentOf(*life.kept()));
        QVERIFY(worker.pastLoads(whole, {}).value().until >= last);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--record"_L1)
        recordForEver(arguments.at(2), arguments.at(3).toUInt());
    TestFleetCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fleetcrash.moc"
