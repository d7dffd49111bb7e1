// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/historyworker.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <barrier>
#include <thread>

using namespace muster;
using namespace Qt::StringLiterals;

/// The window and a timer's command may begin at the same moment, on a machine that has no history yet.
class TestConcurrentOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverOpensANewFileTogetherWithOthersCanUseIt()
    {
        constexpr int openers = 4, rounds = 40;
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"history.sqlite"_s);
            std::array<Result<SqliteFile::Access>, openers> opened;
            std::barrier start(openers);
            {
                std::vector<std::jthread> threads;
                for (int number = 0; number < openers; ++number) {
                    threads.emplace_back([&start, &path, &mine = opened[std::size_t(number)]] {
                        HistoryWorker worker(path);
                        start.arrive_and_wait();
                        mine = worker.open();
                    });
                }
            }
            for (const Result<SqliteFile::Access> &each : opened)
                QVERIFY2(each && *each == SqliteFile::Access::ReadWrite, qPrintable(each ? u"read-only in round %1"_s.arg(round) : u"%1 in round %2"_s.arg(each.error().detail).arg(round)));
            // Nobody took it for a damaged file and put it aside.
            const QStringList files = QDir(folder.path()).entryList({ u"history*"_s }, QDir::Files);
            QVERIFY2(std::all_of(files.begin(), files.end(), [](const QString &name) { return name.startsWith("history.sqlite"_L1); }), qPrintable(files.join(u' ')));
        }
    }
};

QTEST_GUILESS_MAIN(TestConcurrentOpening)
#include "tst_concurrentopening.moc"
