// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/comparison.h"
#include "models/tables/rownumbers.h"
#include "models/tables/tablemodel.h"

#include <QStringList>

namespace muster {

/// A row of the comparison with a number that stays with its job and place.
struct ComparedRow {
    qint64 id = 0;
    ComparisonRow compared;
    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const ComparedRow &row) { return row.id; }

/// How the same jobs did in different places, in the order given: outliers first.
class ComparisonTable final : public TableModel<ComparedRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Place, Job, Project, Verdict, Jobs, Duration, Spread, Ratio, Queued, Failures, SystemFailures, Peers, Count };
    Q_ENUM(Column)

    explicit ComparisonTable(QObject *parent = nullptr);

    void setComparison(const std::vector<ComparisonRow> &rows);
    [[nodiscard]] const ComparisonRow &comparisonAt(int row) const { return rowAt(row).compared; }

private:
    RowNumbers<QStringList> m_ids;
};

} // namespace muster
