// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/forget.h"

#include "models/history/maintenancebook.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const FleetKey view{ u"https://git.example.com"_s, u"mira"_s, {} };

int maintenances(const QString &folder)
{
    MaintenanceBook book(folder);
    int count = -1;
    QEventLoop loop;
    book.runs(view, &loop, [&](const Result<std::vector<MaintenanceRun>> &runs) {
        count = runs ? int(runs->size()) : -1;
        loop.quit();
    });
    loop.exec();
    return count;
}

} // namespace

class TestForget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNothingIsKeptNothingIsBegun()
    {
        const QTemporaryDir folder;
        forget({ view.instance, view.username, folder.path() });
        QTest::qWait(50);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void rollingMaintenanceIsForgotten()
    {
        const QTemporaryDir folder;
        {
            MaintenanceRun run;
            run.id = u"a"_s;
            run.runners.push_back({});
            run.runners[0].name = u"secret project"_s;
            MaintenanceBook book(folder.path());
            QEventLoop loop;
            book.write(view, run, std::nullopt, &loop, [&](const Result<bool> &) { loop.quit(); });
            loop.exec();
        }
        QCOMPARE(maintenances(folder.path()), 1);
        forget({ view.instance, view.username, folder.path() });   // without a record of cleanup
        QTRY_COMPARE(maintenances(folder.path()), 0);
    }
};

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
