// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/rowtable.h"
#include "models/tables/tablemodel.h"
#include "models/versions/versionpicture.h"

#include <memory>
#include <vector>

namespace muster {

/// The runners of one fleet by their versions: own ordering, own marks, rows those of the snapshot. Which are shown is said by
/// whoever shows it, as a set of rows: a slider moves over 100,000 runners within a frame. GUI thread.
class VersionTable final : public RowTable
{
    Q_OBJECT

public:
    enum class Column : quint8 {
        Name, Owner, Version, Behind, Since, Patches, Support, Fixes, Clean, Upgrade, Status, LastContact,
        Majors, PatchSince, Type, Managers, Id,   // hidden at first
        Count,
    };
    Q_ENUM(Column)
    struct SortKey {
        Column column = Column::Behind;
        Qt::SortOrder order = Qt::DescendingOrder;
        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    explicit VersionTable(QObject *parent = nullptr);
    ~VersionTable() override;

    /// A refresh of the same fleet keeps marks, current row and order; another key (FleetKey) resets. `shown`: rows of its fleet.
    /// nullptr: nothing.
    void setPicture(const VersionPicture::Ptr &picture, const RowSet &shown);
    [[nodiscard]] const VersionPicture::Ptr &picture() const;
    /// Returns whether the rows shown changed.
    bool show(const RowSet &rows);
    void setTimes(const CellTimes &times);

    /// Most important first. Ties break by the following keys, then by id.
    void setSortKeys(const std::vector<SortKey> &keys);
    void sort(int column, Qt::SortOrder order) override;   ///< puts the column before the present keys
    void setSortColumns(const std::vector<SortColumn> &columns) override;
    [[nodiscard]] std::vector<SortColumn> sortColumns() const override;

    [[nodiscard]] qint64 idNumberAt(int row) const override;
    [[nodiscard]] int rowOfIdNumber(qint64 id) const override;
    [[nodiscard]] RunnerId idAt(int row) const { return RunnerId{ idNumberAt(row) }; }
    [[nodiscard]] std::vector<RunnerId> markedIds() const;   ///< ascending
    [[nodiscard]] std::vector<RunnerId> shownIds() const;    ///< ascending

    [[nodiscard]] RowColumnInfo columnInfo(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
