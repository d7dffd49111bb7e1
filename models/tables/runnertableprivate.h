// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/rankcache.h"
#include "models/tables/rowset.h"
#include "models/tables/rowspans.h"
#include "models/tables/runnercolumns.h"
#include "models/tables/runnertable.h"

namespace muster {

/// The state of a RunnerTable. Rows of the snapshot are called rows, those on screen positions.
class RunnerTable::Private final {
public:
    explicit Private(RunnerTable &table);

    // Contents (runnertablerefresh.cpp)
    void reset(const Snapshot::Ptr &next);
    void refresh(const Snapshot::Ptr &next);
    [[nodiscard]] RowSet matching(const Snapshot &fleet, const LagTable &lag, Instant now) const;
    [[nodiscard]] bool filterUses(std::initializer_list<QStringView> keys) const;
    void announce(const std::vector<int> &positions, int firstColumn, int lastColumn, const QList<int> &roles = {});
    void announceColumns(Column first, Column last);

    // Order (runnertableorder.cpp)
    [[nodiscard]] std::vector<quint32> ordered(const Snapshot &fleet, const LagTable &lag);
    [[nodiscard]] std::vector<RunnerText> textsInUse() const;
    void reorder();

    // What is on screen, told to the views (runnertablerows.cpp)
    /// Shows the rows that match, in the present order; returns whether anything changed.
    bool show(const RowSet &next);
    [[nodiscard]] static std::vector<quint32> inOrder(const std::vector<quint32> &order, const RowSet &rows);
    void keepOnly(const std::vector<quint32> &rows);
    void append(const std::vector<quint32> &rows);
    void rearrange(std::vector<quint32> next);
    /// Without telling: for a reset, or after the same rows were given other numbers.
    void setShown(std::vector<quint32> rows);
    [[nodiscard]] int positionOf(quint32 row) const;
    [[nodiscard]] qsizetype bytes() const;

    // Marks (runnertablemarks.cpp)
    void setMarks(const RowSet &next);

    [[nodiscard]] RunnerCell cell(quint32 row) const { return { *fleet, fleet->row(row), lag.runner(row), now, times }; }

    RunnerTable &q;
    Snapshot::Ptr fleet;               // null: none yet
    ReleaseCatalogue catalogue;
    Version reference;
    LagTable lag;                      // of fleet
    Instant now;
    TimeDisplay times = TimeDisplay::Local;
    Filter filter;
    std::vector<SortKey> keys;
    RankCache ranks;

    std::vector<quint32> order;        // every row, sorted
    RowSet shownSet;                   // rows that match
    std::vector<quint32> shown;        // the same, sorted: row at each position
    RowSet marks;

private:
    mutable std::vector<quint32> m_positions;   // position of each row; empty: to be made when asked for
};

} // namespace muster
