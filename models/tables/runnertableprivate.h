// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/rankcache.h"
#include "models/tables/runnercolumns.h"
#include "models/tables/runnertable.h"

namespace muster {

/// The state of a RunnerTable besides what is shown and marked (see RowTable). Rows are those of the snapshot.
class RunnerTable::Private final {
public:
    Private(RunnerTable &table, Kind ofKind);

    // Contents (runnertablerefresh.cpp)
    void reset(const Snapshot::Ptr &next);
    void refresh(const Snapshot::Ptr &next);
    [[nodiscard]] RowSet matchingOf(const Snapshot &fleet, const LagTable &lag, Instant now) const;
    [[nodiscard]] bool filterUses(std::initializer_list<QStringView> keys) const;
    /// Shows what matches now; tells of another number of rows.
    void showMatching();
    void announceColumns(Column first, Column last);

    // Order (runnertableorder.cpp)
    [[nodiscard]] std::vector<quint32> ordered(const Snapshot &fleet, const LagTable &lag);
    [[nodiscard]] std::vector<RunnerText> textsInUse() const;
    void reorder();

    [[nodiscard]] std::vector<RunnerId> idsOf(const RowSet &rows) const;
    [[nodiscard]] RunnerCell cell(quint32 row) const { return { *fleet, fleet->row(row), lag.runner(row), now, times, &instances }; }
    [[nodiscard]] const InstanceNames *namedInstances() const { return kind == Kind::SeveralInstances ? &instances : nullptr; }

    RunnerTable &q;
    const Kind kind;
    InstanceNames instances;
    Snapshot::Ptr fleet;               // null: none yet
    ReleaseCatalogue catalogue;
    Version reference;
    LagTable lag;                      // of fleet
    Instant now;
    TimeDisplay times = TimeDisplay::Local;
    Filter filter;
    std::vector<SortKey> keys;
    RankCache ranks;
};

} // namespace muster
