// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/changefilter.h"
#include "models/tables/changejson.h"
#include "models/tables/changeownertable.h"
#include "models/tables/tableexport.h"
#include "models/tables/timelinetable.h"
#include "models/wording/changetext.h"
#include "tests/support/fleetmaker.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 then = 1'770'000'000;

ChangeTable::Contents lived(quint64 seed = 5)
{
    FleetMaker maker({ .runners = 300, .seed = seed });
    const Snapshot::Ptr before = snapshotOf(maker.runners(), { .asOf = then });
    maker.change(60);
    maker.add(20);
    maker.remove(20);
    maker.rename(20);
    maker.makeContact(100);
    const Snapshot::Ptr after = snapshotOf(maker.runners(), { .asOf = then + 600 });
    return { changesBetween(*before, *after), before, after };
}

qint64 sumOf(const ChangeCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

/// A fleet of one runner that became another one.
ChangeTable::Contents one(const FixtureRunner &was, const FixtureRunner &is)
{
    const Snapshot::Ptr before = snapshotOf({ was }, { .asOf = then }), after = snapshotOf({ is }, { .asOf = then + 600 });
    return { changesBetween(*before, *after), before, after };
}

} // namespace

class TestChangeTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableStaysRightWhileItIsSortedAndNarrowed()
    {
        ChangeTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ChangeTable::Contents contents = lived();
        table.setTimes({ Instant::fromSeconds(then + 900) });
        table.setContents(contents);
        QCOMPARE(table.rowCount(), int(contents.changes.size()));
        QCOMPARE(sumOf(table.counts()), qint64(contents.changes.size()));
        const QPersistentModelIndex kept(table.index(7, 0));
        const RunnerChange change = table.changeAt(7);
        for (int column = 0; column < table.columnCount(); ++column) {
            for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
                table.sort(column, order);
                QVERIFY(kept.isValid());
                QCOMPARE(table.changeAt(kept.row()), change);
            }
        }
        qint64 sum = 0;
        for (int group = 0; group < int(ChangeGroup::Count); ++group) {
            table.setNarrowing({ .group = ChangeGroup(group) });
            QCOMPARE(qint64(table.rowCount()), table.counts()[std::size_t(group)]);
            QVERIFY(table.rowCount() > 0);
            sum += table.rowCount();
            for (int row = 0; row < table.rowCount(); ++row)
                QCOMPARE(int(groupOf(table.changeAt(row))), group);
        }
        QCOMPARE(sum, table.total());
        table.setContents({});
        QCOMPARE(table.rowCount(), 0);
    }

    void ownersAddUpToTheWholeAndNarrowIt()
    {
        ChangeTable table;
        table.setContents(lived());
        const auto owners = table.owners();
        QVERIFY(owners.size() > 10);
        qint64 sum = 0;
        for (const ChangeTable::OwnerCounts &each : owners) {
            sum += sumOf(each.counts);
            table.setNarrowing({ .group = {}, .owner = each.owner });
            QCOMPARE(qint64(table.rowCount()), sumOf(each.counts));
        }
        QCOMPARE(sum, table.total());

        ChangeOwnerTable ownerTable;
        const QAbstractItemModelTester tester(&ownerTable, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ownerTable.setOwners(owners);
        QCOMPARE(ownerTable.rowCount(), int(owners.size()));
        QCOMPARE(ownerTable.ownerAt(ownerTable.rowOf(owners[3].owner)), owners[3].owner);
        ownerTable.setOwners({ owners[3] });
        QCOMPARE(ownerTable.rowOf(owners[3].owner), 0);
        QCOMPARE(ownerTable.rowOf(owners[4].owner), -1);
    }

    void theFilterFindsWhoMatchesBeforeOrAfter()
    {
        const ChangeTable::Contents contents = one({ .id = 7, .tags = std::vector<std::string>{ "gpu" } }, { .id = 7, .tags = std::vector<std::string>{ "cpu" } });
        for (const auto &[text, expected] : { std::pair(u"tag:gpu"_s, 1), std::pair(u"tag:cpu"_s, 1), std::pair(u"tag:docker"_s, 0), std::pair(u"behind:>=1"_s, 0) }) {
            const auto found = matchingRunners(Filter::parse(text).value(), { contents.before, contents.after, nullptr }, {});
            QCOMPARE(int(found.size()), expected);
            ChangeTable table;
            table.setContents(contents);
            table.setNarrowing({ .group = {}, .owner = {}, .runners = found });
            QCOMPARE(table.rowCount(), expected);
        }
    }

    void whoHasGoneStillHasANameAndAnOwner()
    {
        const Snapshot::Ptr before = snapshotOf({ { .id = 7, .name = "old one" } }, { .asOf = then }), after = snapshotOf({}, { .asOf = then + 60 });
        ChangeTable table;
        table.setContents({ changesBetween(*before, *after), before, after });
        QCOMPARE(table.index(0, int(ChangeTable::Column::Runner)).data().toString(), u"old one #7"_s);
        QCOMPARE(table.index(0, int(ChangeTable::Column::Owner)).data().toString(), u"acme/payments"_s);
        QCOMPARE(table.shownRunners(), std::vector<RunnerId>{ { 7 } });
    }

    void hostileTextsAreMadeVisible()
    {
        FixtureRunner is{ .id = 7, .name = "=cmd()\x1b[2J\nx" };
        ChangeTable table;
        table.setContents(one({ .id = 7 }, is));
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString text = table.index(0, column).data().toString();
            QVERIFY2(!text.contains(u'\x1b') && !text.contains(u'\n'), qPrintable(text));
        }
        const QByteArray csv = tableexport::toCsv(table, tableexport::allRows(table));
        QVERIFY2(csv.contains("'=cmd()\\x1b[2J"), csv.constData());
        QVERIFY(!changeSentence(table.changeAt(0)).contains(u'\x1b'));
    }

    void jsonTellsWhatIsNotKnownAsNull()
    {
        const ChangeTable::Contents contents = one({ .id = 7, .note = "x", .managers = { { .id = 70 } } }, { .id = 7, .note = std::nullopt, .managers = { { .id = 70, .address = "10.0.0.9" } } });
        QCOMPARE(contents.changes.size(), 2U);
        const ChangedRunner runner = changedRunner({ 7 }, contents.before.get(), contents.after.get());
        const QJsonObject note = changeToJson(contents.changes[0], runner), address = changeToJson(contents.changes[1], runner);
        QCOMPARE(note["attribute"_L1], u"maintenance_note"_s);
        QCOMPARE(note["before"_L1], u"x"_s);
        QCOMPARE(note["after"_L1], QJsonValue(QString(u""_s)));   // emptied, not unknown
        QVERIFY(note["system_id"_L1].isNull());
        QCOMPARE(note["subject"_L1], u"runner"_s);
        QCOMPARE(address["subject"_L1], u"manager"_s);
        QCOMPARE(address["system_id"_L1], u"s_000000000001"_s);
        QCOMPARE(address["at"_L1], Instant::fromSeconds(then + 600).toIso());
        QCOMPARE(address["loaded_before"_L1], Instant::fromSeconds(then).toIso());
        QCOMPARE(address["owner"_L1]["full_path"_L1], u"acme/payments"_s);
        const QJsonObject stranger = changeToJson({ .kind = ChangeKind::Appeared, .runner = { 9 } }, {});
        QVERIFY(stranger["description"_L1].isNull() && stranger["owner"_L1].isNull() && stranger["attribute"_L1].isNull() && stranger["before"_L1].isNull() && stranger["at"_L1].isNull());
    }

    void aTimelineGrowsAtItsTop()
    {
        TimelineTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<RunnerChange> changes{ { .kind = ChangeKind::Appeared, .runner = { 7 }, .at = Instant::fromSeconds(then) } };
        table.setChanges(changes);
        const QPersistentModelIndex first(table.index(0, 0));
        changes.insert(changes.begin(), RunnerChange{ .kind = ChangeKind::Changed, .attribute = ChangedAttribute::Version, .runner = { 7 }, .manager = { 70 }, .systemId = u"s_1"_s, .before = u"17.4.0"_s, .after = u"18.0.0"_s });
        table.setChanges(changes);
        QCOMPARE(first.row(), 1);
        QCOMPARE(table.index(0, int(TimelineTable::Column::What)).data().toString(), u"manager s_1, version: 17.4.0 → 18.0.0"_s);
    }

    void everyAttributeHasAWord()
    {
        for (int number = 1; number < 256; ++number) {
            const auto attribute = ChangedAttribute(number);
            QCOMPARE(changedAttributeText(attribute).isEmpty(), nameOf(attribute).empty());
        }
        QCOMPARE(changedValueText(ChangedAttribute::Paused, u"yes"_s), u"yes"_s);
        QCOMPARE(changedValueText(ChangedAttribute::Note, QString()), u"none"_s);
        QCOMPARE(changedValueText(ChangedAttribute::Name, u"ref_protected"_s), u"ref_protected"_s);   // a name is nobody's word
        QCOMPARE(changedValueText(ChangedAttribute::Access, u"ref_protected"_s), u"protected refs only"_s);
        QCOMPARE(changedValueText(ChangedAttribute::Status, u"ASLEEP"_s), u"ASLEEP"_s);
    }
};

QTEST_GUILESS_MAIN(TestChangeTable)
#include "tst_changetable.moc"
