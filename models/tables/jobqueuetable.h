// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/jobfilter.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/tables/rowtable.h"
#include "models/tables/tablemodel.h"

#include <memory>
#include <vector>

namespace muster {

/// The jobs of a picture, those that wait, run and ended, in one table: own ordering, own filtering, own marks (a set of jobs; see RowTable). 20,000 of
/// them sort and filter within a frame, and a new pass of sampling leaves current row, scroll position and marks where they are.
class JobQueueTable final : public RowTable
{
    Q_OBJECT

public:
    enum class Column : quint8 {
        State, Since, Job, Project, Stage, Ref, Tags, Runner, Manager,
        Source, Pipeline, Id,
        Count,
    };
    Q_ENUM(Column)
    struct SortKey {
        Column column = Column::Since;
        Qt::SortOrder order = Qt::DescendingOrder;
        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    explicit JobQueueTable(QObject *parent = nullptr);
    ~JobQueueTable() override;

    /// The next pass of the same instance and user keeps marks, current row and order; any other resets. A job that is listed
    /// twice is as the later of waiting, running and ended.
    void setPicture(const JobPicture::Ptr &picture);
    [[nodiscard]] JobPicture::Ptr picture() const;
    /// The server's clock, and how tips write exact times. Moves with each pass by itself.
    void setTimes(const CellTimes &times);
    [[nodiscard]] const CellTimes &times() const;

    /// Filters at once; returns whether the rows shown changed.
    bool setFilter(const JobFilter &filter);
    [[nodiscard]] const JobFilter &filter() const;
    /// Most important first. Ties break by the following keys, then by id.
    void setSortKeys(const std::vector<SortKey> &keys);
    [[nodiscard]] const std::vector<SortKey> &sortKeys() const;
    void sort(int column, Qt::SortOrder order) override;   ///< puts the column before the present keys

    void setSortColumns(const std::vector<SortColumn> &columns) override;
    [[nodiscard]] std::vector<SortColumn> sortColumns() const override;

    [[nodiscard]] qint64 idNumberAt(int row) const override { return idAt(row).value; }
    [[nodiscard]] int rowOfIdNumber(qint64 id) const override { return rowOf(JobId{ id }); }
    [[nodiscard]] JobId idAt(int row) const;
    [[nodiscard]] int rowOf(JobId id) const;               ///< -1 when not shown
    [[nodiscard]] const Job &jobAt(int row) const;
    /// Shown or not; nullptr: there is none (any more).
    [[nodiscard]] const Job *find(JobId id) const;
    /// Every job, in order of id, shown or not.
    [[nodiscard]] std::span<const Job *const> jobs() const;

    void setMarkedIds(const std::vector<JobId> &ids);      ///< replaces
    [[nodiscard]] std::vector<JobId> markedIds() const;    ///< ascending
    [[nodiscard]] std::vector<JobId> shownIds() const;     ///< ascending
    [[nodiscard]] std::vector<const Job *> markedJobs() const;   ///< in order of id

    [[nodiscard]] RowColumnInfo columnInfo(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
