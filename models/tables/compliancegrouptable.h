// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliancegroups.h"
#include "models/tables/rownumbers.h"
#include "models/tables/tablemodel.h"

#include <utility>

namespace muster {

/// A group with a number that stays with its path, and the worst of its runners in words.
struct ComplianceGroupRow {
    qint64 id = 0;
    ComplianceGroup group;
    QString worst;           ///< runner and version; empty: all are compliant
    QString worstVersion;
    qint64 worstRunner = 0;
    friend bool operator==(const ComplianceGroupRow &, const ComplianceGroupRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const ComplianceGroupRow &row) { return row.id; }

/// Groups with everything below them, in the order of their paths.
class ComplianceGroupTable final : public TableModel<ComplianceGroupRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Group, Share, JobShare, Runners, Direct, NotApproved, InGrace, Unknown, Exempt, Compliant, Worst, Count };
    Q_ENUM(Column)

    explicit ComplianceGroupTable(QObject *parent = nullptr);

    /// nullptr: nothing.
    void setCompliance(const Compliance::Ptr &compliance, const std::vector<ComplianceGroup> &groups);
    [[nodiscard]] const ComplianceGroup &groupAt(int row) const { return rowAt(row).group; }

private:
    RowNumbers<std::pair<int, QString>> m_ids;
};

} // namespace muster
