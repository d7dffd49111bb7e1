// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/fleet/snapshot.h"
#include "models/tables/celltext.h"
#include "models/tables/rowtable.h"
#include "models/versions/lagtable.h"
#include "models/versions/releasecatalogue.h"

#include <memory>
#include <vector>

namespace muster {

/// The runners of one fleet as a table: own ordering, own filtering, own marks; rows are those of a packed snapshot. 100,000 of
/// them sort and filter within a frame.
class RunnerTable final : public RowTable
{
    Q_OBJECT

public:
    enum class Column : quint8 {
        Status, Name, Type, Owner, Tags, Version, Managers, Address, LastContact, Age, Creator, JobsRunning, Paused, Locked, Protected, Untagged,
        Id, ShortToken, Behind, Projects, Timeout, TokenExpiry, Note,   // hidden at first
        Instance,   // only in a table of several instances, so it is the last
        Count,
    };
    Q_ENUM(Column)
    struct SortKey {
        Column column = Column::Name;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    /// Of one fleet, or of a picture of several (models/fleet/combined.h), which has one column more.
    enum class Kind : quint8 { OneInstance, SeveralInstances };
    explicit RunnerTable(QObject *parent = nullptr);
    explicit RunnerTable(Kind kind, QObject *parent = nullptr);
    ~RunnerTable() override;

    /// A refresh of the same fleet keeps marks, current row and order; another key (FleetKey) resets.
    void setSnapshot(const Snapshot::Ptr &snapshot);
    [[nodiscard]] Snapshot::Ptr snapshot() const;
    /// How the instances of a picture of several are called.
    void setInstances(const InstanceNames &instances);
    [[nodiscard]] const InstanceNames &instances() const;
    /// What a filter is evaluated with over snapshot().
    [[nodiscard]] FilterContext filterContext() const;
    void setCatalogue(const ReleaseCatalogue &catalogue, const Version &reference);
    /// The server's clock; ages and `seen:` follow it. The views move it about once a minute, and with each load.
    void setNow(Instant now);
    [[nodiscard]] Instant now() const;
    /// How tips write exact times; Local at first.
    void setTimeDisplay(TimeDisplay display);

    /// Filters at once (see benchmarks); returns whether the rows shown changed.
    bool setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const;
    /// Most important first. Ties break by the following keys, then by id. Text columns may need a rank that is made on a
    /// worker: the order then changes a moment later, with layoutChanged.
    void setSortKeys(const std::vector<SortKey> &keys);
    [[nodiscard]] const std::vector<SortKey> &sortKeys() const;
    void sort(int column, Qt::SortOrder order) override;   ///< puts the column before the present keys

    void setSortColumns(const std::vector<SortColumn> &columns) override;
    [[nodiscard]] std::vector<SortColumn> sortColumns() const override;

    [[nodiscard]] qint64 idNumberAt(int row) const override { return idAt(row).value; }
    [[nodiscard]] int rowOfIdNumber(qint64 id) const override { return rowOf(RunnerId{ id }); }
    [[nodiscard]] RunnerId idAt(int row) const;
    [[nodiscard]] int rowOf(RunnerId id) const;            ///< -1 when not shown
    [[nodiscard]] const RunnerRow &runnerAt(int row) const;
    /// Versions of the fleet's runners, by rows of the snapshot.
    [[nodiscard]] const LagTable &lag() const;
    /// Bytes that the table holds besides the snapshot.
    [[nodiscard]] qsizetype bytes() const;

    void setMarkedIds(const std::vector<RunnerId> &ids);   ///< replaces
    [[nodiscard]] std::vector<RunnerId> markedIds() const; ///< ascending
    /// Why these are marked, for a plan: the filter, when exactly what it matches is marked; else empty.
    [[nodiscard]] QString markedReason() const;
    [[nodiscard]] std::vector<RunnerId> shownIds() const;  ///< ascending

    [[nodiscard]] RowColumnInfo columnInfo(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
