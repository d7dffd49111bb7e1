// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/changetable.h"
#include "models/tables/rownumbers.h"

#include <utility>

namespace muster {

/// One owner with a number that stays with it.
struct ChangeOwnerRow {
    qint64 id = 0;
    ChangeOwner owner;
    ChangeCounts counts{};
    friend bool operator==(const ChangeOwnerRow &, const ChangeOwnerRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const ChangeOwnerRow &row) { return row.id; }

/// Whose runners changed, and how often: who has the most first.
class ChangeOwnerTable final : public TableModel<ChangeOwnerRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Owner, Changes, Added, Removed, Changed, Status, Count };
    Q_ENUM(Column)

    explicit ChangeOwnerTable(QObject *parent = nullptr);

    void setOwners(const std::vector<ChangeTable::OwnerCounts> &owners);
    [[nodiscard]] const ChangeOwner &ownerAt(int row) const { return rowAt(row).owner; }
    [[nodiscard]] int rowOf(const ChangeOwner &owner) const;   ///< -1: it has no row

private:
    RowNumbers<std::pair<int, QString>> m_ids;
};

} // namespace muster
