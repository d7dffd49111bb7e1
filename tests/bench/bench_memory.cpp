// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotpack.h"
#include "models/history/snapshotfolder.h"
#include "tests/bench/figure.h"
#include "tests/support/fleetmaker.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// Nobody listens there: the sign-in fails at once, and what is measured is the start from memory alone.
const QString nowhere = u"http://127.0.0.1:9"_s;

Snapshot::Ptr fleetOf(int runners)
{
    FleetMaker maker({ .runners = runners });
    FixtureFacts facts;
    facts.instance = nowhere;
    return snapshotOf(maker.runners(), facts);
}

struct Start {
    int ms = -1;          // from the start of the process until the fleet from memory could be used, as the program logs it; -1: never
    int processorMs = -1; // of all its threads until then
};

Start startOf(const QString &program, const QString &home, const QString &marker)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"muster.start=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"GITLAB_TOKEN"_s, u"glpat-bench"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, { u"--settings"_s, home + u"/muster.ini"_s, u"--data-dir"_s, home, u"--url"_s, nowhere });
    Start took;
    while (took.ms < 0 && process.waitForReadyRead(20'000)) {
        while (process.canReadLine()) {
            const QString line = QString::fromUtf8(process.readLine());
            if (const qsizetype at = line.indexOf(marker); at >= 0) {
                const QStringList words = line.mid(at + marker.size()).split(u' ');   // "123 ms, processor 145 ms"
                took = { words.value(0).toInt(), words.value(3).toInt() };
            }
        }
    }
    process.kill();
    process.waitForFinished();
    return took;
}

} // namespace

/// What remembering a fleet costs, and what it brings: MUSTER says which program is started.
class BenchMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packAndUnpack()
    {
        const Snapshot::Ptr fleet = fleetOf(100'000);
        QByteArray bytes;
        test::figure("pack 100k runners, off the GUI thread", 400, [&] { bytes = SnapshotPack::pack(*fleet); });
        std::printf("%lld runners, %lld managers: %.1f MB\n", qint64(fleet->size()), qint64(fleet->managerCount()), double(bytes.size()) / 1e6);
        Snapshot::Ptr back;
        test::figure("unpack and examine 100k runners, off the GUI thread", 150, [&] {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            back = SnapshotPack::unpack(buffer).value_or(nullptr);
        });
        QVERIFY(back);
        QCOMPARE(back->size(), fleet->size());
    }

    void writeAndRead()
    {
        QTemporaryDir temporary;
        const SnapshotFolder folder(temporary.path());
        const Snapshot::Ptr fleet = fleetOf(100'000);
        test::figure("write 100k runners to disk and flush, off the GUI thread", 1000, [&] { QVERIFY(!folder.write(*fleet)); }, 7);
        test::figure("read 100k runners from disk, warm, off the GUI thread", 150, [&] { QVERIFY(*folder.read(fleet->key())); }, 9);
    }

    void startFromMemory_data()
    {
        QTest::addColumn<int>("runners");
        QTest::addColumn<double>("budget");
        QTest::newRow("1,000") << 1000 << 300.0;
        QTest::newRow("100,000") << 100'000 << 300.0;
        QTest::newRow("350,000") << 350'000 << 1050.0;
    }
    void startFromMemory()
    {
        QFETCH(int, runners);
        QFETCH(double, budget);
        const QString program = qEnvironmentVariable("MUSTER");
        if (!QFile::exists(program))
            QSKIP("MUSTER does not say which program to start");
        QTemporaryDir home;
        {
            const SnapshotFolder folder(home.filePath(u"fleets"_s));
            const Snapshot::Ptr fleet = fleetOf(runners);
            QVERIFY(!folder.write(*fleet));
            QVERIFY(!folder.noteShown({ nowhere, {} }, fleet->key()));
        }
        std::vector<double> times, processor;
        for (int round = 0; round < 10; ++round) {
            const Start took = startOf(program, home.path(), u"runners from memory usable after "_s);
            QVERIFY2(took.ms >= 0, "the fleet never came on screen");
            if (round == 0)
                continue;   // warms the disk's cache
            times.push_back(took.ms);
            processor.push_back(took.processorMs);
        }
        const double took = test::median(times);
        std::printf("process start to a usable table of %d runners from memory, warm: %.0f ms (best %.0f), processor %.0f ms, budget %.0f ms %s\n", runners, took,
            *std::min_element(times.begin(), times.end()), test::median(processor), budget, took <= budget ? "" : "OVER");
        std::fflush(stdout);
    }
};

QTEST_GUILESS_MAIN(BenchMemory)
#include "bench_memory.moc"
