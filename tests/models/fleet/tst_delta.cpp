// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/delta.h"
#include "models/fleet/snapshotbuilder.h"

#include <QTest>

#include <map>
#include <random>

using namespace muster;

namespace {

/// Runners by id, and the name of each.
using Names = std::map<qint64, std::string>;

Snapshot::Ptr fleetOf(const Names &names)
{
    SnapshotBuilder builder;
    for (const auto &[id, name] : names) {
        builder.begin(RunnerId{ id }).description = builder.add(name);
        builder.end();
    }
    return builder.finish({});
}

void compare(const Names &before, const Names &after)
{
    const Snapshot::Ptr older = fleetOf(before), newer = fleetOf(after);
    const SnapshotDelta delta = difference(*older, *newer);
    qsizetype removed = 0;
    QCOMPARE(delta.newRowOf.size(), before.size());
    for (qsizetype row = 0; row < older->size(); ++row) {
        const auto place = newer->find(older->row(row).id);
        QCOMPARE(delta.newRowOf[std::size_t(row)], place ? quint32(*place) : SnapshotDelta::gone);
        removed += place ? 0 : 1;
    }
    QCOMPARE(delta.removed, removed);
    std::vector<quint32> added, changed;
    for (qsizetype row = 0; row < newer->size(); ++row) {
        const qint64 id = newer->row(row).id.value;
        if (!before.contains(id))
            added.push_back(quint32(row));
        else if (before.at(id) != after.at(id))
            changed.push_back(quint32(row));
    }
    QCOMPARE(delta.added, added);
    QCOMPARE(delta.changed, changed);
}

} // namespace

class TestDelta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallFleets()
    {
        compare({}, {});
        compare({}, { { 1, "a" } });
        compare({ { 1, "a" } }, {});
        compare({ { 1, "a" }, { 2, "b" } }, { { 1, "a" }, { 2, "b" } });
        compare({ { 1, "a" }, { 2, "b" }, { 3, "c" } }, { { 0, "z" }, { 2, "B" }, { 3, "c" }, { 9, "n" } });
    }

    void randomFleets()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            Names before, after;
            for (int i = 0; i < 40; ++i) {
                before[qint64(random() % 60 + 1)] = char('a' + random() % 3);
                after[qint64(random() % 60 + 1)] = char('a' + random() % 3);
            }
            compare(before, after);
        }
    }
};

QTEST_GUILESS_MAIN(TestDelta)
#include "tst_delta.moc"
