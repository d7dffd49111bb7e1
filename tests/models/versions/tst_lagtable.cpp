// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotbuilder.h"
#include "models/versions/lagtable.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

ReleaseCatalogue catalogue()
{
    return ReleaseCatalogue::fromCsv("17.0,2024-05-16,17.0.3,2024-10-22\n17.1,2024-06-20,17.1.2,2024-10-15\n17.2,2024-07-18,17.2.3,2024-10-22\n18.0,2025-05-15,18.0.5,2025-07-28\n").value();
}

/// One runner whose managers report these versions; `-` stands for "not told".
Snapshot::Ptr fleetOf(const std::vector<QByteArrayList> &runners)
{
    SnapshotBuilder builder;
    int number = 0;
    for (const QByteArrayList &versions : runners) {
        RunnerRow &row = builder.begin(RunnerId{ ++number });
        row.managerCount = qint32(versions.size());
        for (const QByteArray &version : versions)
            builder.addManager().version = version == "-" ? TextId{} : builder.intern(std::string_view(version.constData(), std::size_t(version.size())));
        builder.end();
    }
    return builder.finish({});
}

} // namespace

class TestLagTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstReadableManagerCounts_data()
    {
        QTest::addColumn<QByteArray>("versions");
        QTest::addColumn<int>("behind");
        QTest::addColumn<bool>("atLeast");
        QTest::addColumn<bool>("mixed");
        QTest::addColumn<bool>("someUnknown");
        QTest::addColumn<QByteArray>("worst");
        QTest::addColumn<QByteArray>("best");
        const auto row = [](const char *versions, int behind, bool atLeast, bool mixed, bool unknown, const char *worst, const char *best) {
            QTest::newRow(versions) << QByteArray(versions) << behind << atLeast << mixed << unknown << QByteArray(worst) << QByteArray(best);
        };
        row("", -1, false, false, false, "", "");
        row("17.2.0", 1, false, false, false, "17.2.0", "17.2.0");
        row("18.0.1 17.0.0 17.2.0", 3, false, true, false, "17.0.0", "18.0.1");
        row("18.0.1 18.0.1", 0, false, false, false, "18.0.1", "18.0.1");
        row("18.0.1 v18.0.1", 0, false, false, false, "18.0.1", "18.0.1");
        row("18.0.1 18.0.2", 0, false, true, false, "18.0.1", "18.0.2");
        row("19.0.0", 0, false, false, false, "19.0.0", "19.0.0");
        row("dev", -1, false, false, true, "dev", "");
        row("dev other", -1, false, true, true, "other", "");
        row("dev dev", -1, false, false, true, "dev", "");
        row("dev 17.2.0", 1, false, true, true, "17.2.0", "17.2.0");
        row("-", -1, false, false, true, "", "");
        row("- 17.2.0", 1, false, false, true, "17.2.0", "17.2.0");
        row("15.3.1", 4, true, false, false, "15.3.1", "15.3.1");
        row("15.3.1 18.0.0", 4, true, true, false, "15.3.1", "18.0.0");
        row("18.0.0~pre.1 18.0.0", 0, false, true, false, "18.0.0~pre.1", "18.0.0");
    }
    void theWorstReadableManagerCounts()
    {
        QFETCH(const QByteArray, versions);
        // Surrounded by others, so that places are not mixed up.
        const Snapshot::Ptr fleet = fleetOf({ { "17.1.0", "16.0" }, versions.isEmpty() ? QByteArrayList() : versions.split(' '), { "dev" } });
        const LagTable table = LagTable::build(*fleet, catalogue(), { 18, 0, 5 });
        QCOMPARE(table.size(), 3);
        const LagTable::Runner &runner = table.runner(1);
        QTEST(int(runner.behind), "behind");
        QTEST(runner.atLeast, "atLeast");
        QTEST(runner.mixed, "mixed");
        QTEST(runner.someUnknown, "someUnknown");
        QTEST(fleet->string(runner.worst).toUtf8(), "worst");
        QTEST(fleet->string(runner.best).toUtf8(), "best");
        QCOMPARE(runner.rank == 0, runner.behind < 0);
    }

    void ranksFollowTheVersions()
    {
        const Snapshot::Ptr fleet = fleetOf({ { "18.0.0" }, { "17.10.0" }, { "17.9.0" }, { "17.10.0~pre.1" }, { "dev" }, { "v17.9.0" }, {} });
        const LagTable table = LagTable::build(*fleet, catalogue(), { 18, 0, 0 });
        QList<quint32> ranks;
        for (qsizetype row = 0; row < table.size(); ++row)
            ranks += table.runner(row).rank;
        QCOMPARE(ranks, (QList<quint32>{ 4, 3, 1, 2, 0, 1, 0 }));
    }

    void withoutACatalogueVersionsAreStillOrdered()
    {
        const Snapshot::Ptr fleet = fleetOf({ { "17.0.0", "18.0.0" } });
        const LagTable table = LagTable::build(*fleet, {}, {});
        QCOMPARE(int(table.runner(0).behind), -1);
        QVERIFY(!table.runner(0).atLeast);
        QCOMPARE(fleet->string(table.runner(0).worst), u"17.0.0"_s);
        QVERIFY(table.runner(0).mixed);
    }

    void anEmptyFleetHasAnEmptyTable()
    {
        const LagTable table = LagTable::build(*fleetOf({}), catalogue(), { 18, 0, 0 });
        QCOMPARE(table.size(), 0);
        QVERIFY(table.reference() == (Version{ 18, 0, 0 }));
    }
};

QTEST_GUILESS_MAIN(TestLagTable)
#include "tst_lagtable.moc"
