// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/findingreports.h"
#include "models/tables/rownumbers.h"
#include "models/tables/tablemodel.h"

namespace muster {

struct BlastRow {
    qint64 id = 0;
    QString project;
    int jobs = 0;
    Instant first, last;
    friend bool operator==(const BlastRow &, const BlastRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const BlastRow &row) { return row.id; }

/// Projects whose jobs ran on a runner, in the order given.
class BlastTable final : public TableModel<BlastRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Project, Jobs, First, Last, Count };
    Q_ENUM(Column)

    explicit BlastTable(QObject *parent = nullptr);
    void setLines(const std::vector<BlastLine> &lines, const CellTimes &times);

private:
    RowNumbers<QString> m_ids;   // of projects
};

} // namespace muster
