// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/tables/naivetable.h"
#include "tests/models/tables/tablemirror.h"
#include "tests/support/fleetmaker.h"

#include <QTest>

#include <array>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array filters{ "", "status:online", "docker", "-status:online", "paused:yes OR jobs:>0", "seen:>30d", "age:<100d", "owner:acme/team-1/**", "expires:<14d",
    "nothing-has-this-name", "version:<18", "managers:>1 tag:linux" };

/// A table, what it should show, and somebody who listens.
struct Trial {
    explicit Trial(quint64 seed) : maker({ .runners = 60, .seed = seed, .owners = 6, .tagSets = 12 })
    {
        table.setSnapshot(maker.snapshot());
        naive.fleet = table.snapshot();
        naive.now = table.now();
    }
    QString step();
    void refresh();
    void mark();
    QString difference(const std::vector<std::pair<RunnerId, QPersistentModelIndex>> &held) const;

    FleetMaker maker;
    RunnerTable table;
    TableMirror mirror{ table };
    NaiveTable naive;
};

void Trial::refresh()
{
    switch (maker.below(6)) {
    case 0: maker.makeContact(int(maker.below(20))); break;
    case 1: maker.rename(int(maker.below(10))); break;
    case 2: maker.change(int(maker.below(30))); break;
    case 3: maker.add(int(maker.below(20))); break;
    case 4: maker.remove(int(maker.below(20))); break;
    default:
        maker.makeContact(5);
        maker.change(5);
        maker.remove(int(maker.below(25)));
        maker.add(int(maker.below(25)));
    }
    table.setSnapshot(maker.snapshot());
    naive.refresh(table.snapshot());
}

void Trial::mark()
{
    const std::vector<RunnerId> shown = naive.shown();
    const qint64 kind = maker.below(6);
    if (kind == 0) {
        table.markAllShown();
        naive.marks.insert(shown.begin(), shown.end());
    } else if (kind == 1) {
        table.invertShown();
        for (const RunnerId id : shown) {
            if (!naive.marks.erase(id))
                naive.marks.insert(id);
        }
    } else if (kind == 2) {
        table.clearMarks();
        naive.marks.clear();
    } else if (kind == 3) {
        std::vector<RunnerId> ids;
        for (qint64 i = maker.below(10); i > 0; --i)
            ids.push_back(RunnerId{ 1 + maker.below(200) });
        table.setMarkedIds(ids);
        naive.marks = { ids.begin(), ids.end() };
        naive.refresh(naive.fleet);   // ids that do not exist
    } else if (!shown.empty()) {
        const int from = int(maker.below(qint64(shown.size()))), to = int(maker.below(qint64(shown.size())));
        const bool marked = kind == 4;
        table.setMarkedRange(from, to, marked);
        for (int row = std::min(from, to); row <= std::max(from, to); ++row) {
            if (marked)
                naive.marks.insert(shown[std::size_t(row)]);
            else
                naive.marks.erase(shown[std::size_t(row)]);
        }
    }
}

QString Trial::difference(const std::vector<std::pair<RunnerId, QPersistentModelIndex>> &held) const
{
    const std::vector<RunnerId> expected = naive.shown();
    std::vector<RunnerId> actual;
    for (int row = 0; row < table.rowCount(); ++row)
        actual.push_back(table.idAt(row));
    if (actual != expected)
        return u"other runners, or another order"_s;
    if (table.markedIds() != std::vector<RunnerId>(naive.marks.begin(), naive.marks.end()))
        return u"other marks"_s;
    const auto markedShown = std::count_if(expected.begin(), expected.end(), [&](RunnerId id) { return naive.marks.contains(id); });
    if (table.markedShownCount() != markedShown || table.markedCount() != qsizetype(naive.marks.size()))
        return u"marks counted wrongly"_s;
    std::vector<RunnerId> ascending = expected;
    std::sort(ascending.begin(), ascending.end());
    if (table.shownIds() != ascending)
        return u"shown ids"_s;
    for (const auto &[id, index] : held) {
        const int row = table.rowOf(id);
        if (index.isValid() ? index.row() != row : row != -1)
            return u"runner %1 is in row %2, but who held on to it is led to row %3"_s.arg(id.value).arg(row).arg(index.row());
    }
    return mirror.difference();
}

QString Trial::step()
{
    std::vector<std::pair<RunnerId, QPersistentModelIndex>> held;
    for (int row = 0; row < table.rowCount(); ++row)
        held.push_back({ table.idAt(row), table.index(row, int(maker.below(5))) });
    QString what;
    const qint64 kind = maker.below(10);
    if (kind < 4) {
        what = u"refresh"_s;
        refresh();
    } else if (kind < 6) {
        const QString text = QString::fromLatin1(filters[std::size_t(maker.below(qint64(filters.size())))]);
        what = "filter "_L1 + text;
        naive.filter = *Filter::parse(text);
        table.setFilter(naive.filter);
    } else if (kind < 8) {
        what = u"sort"_s;
        const auto columns = NaiveTable::columns();
        naive.keys.clear();
        for (qint64 i = maker.below(4); i > 0; --i) {
            const auto column = columns[std::size_t(maker.below(qint64(columns.size())))];
            if (std::none_of(naive.keys.begin(), naive.keys.end(), [&](const RunnerTable::SortKey &key) { return key.column == column; }))
                naive.keys.push_back({ column, maker.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder });
        }
        table.setSortKeys(naive.keys);
    } else if (kind == 8) {
        what = u"mark"_s;
        mark();
    } else {
        what = u"time"_s;
        naive.now = Instant::fromSeconds(naive.now.seconds() + maker.below(3 * 86'400));
        table.setNow(naive.now);
    }
    const QString wrong = difference(held);
    return wrong.isEmpty() ? QString() : what + ": "_L1 + wrong;
}

} // namespace

/// Any sequence of refreshes, sorts, filters and marks ends where the simplest table ends, and whoever only listens knows it.
class TestRunnerTableRandom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequenceEndsWhereTheSimplestTableEnds_data();
    void anySequenceEndsWhereTheSimplestTableEnds();
};

void TestRunnerTableRandom::anySequenceEndsWhereTheSimplestTableEnds_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestRunnerTableRandom::anySequenceEndsWhereTheSimplestTableEnds()
{
    QFETCH(const quint64, seed);
    Trial trial(seed);
    for (int i = 0; i < 80; ++i) {
        const QString wrong = trial.step();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1, %2"_s.arg(i).arg(wrong)));
    }
    QCOMPARE(trial.mirror.resets(), 1);   // the first fleet
}

QTEST_GUILESS_MAIN(TestRunnerTableRandom)
#include "tst_runnertablerandom.moc"
