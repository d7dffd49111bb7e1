// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/queueboard.h"
#include "models/tables/rownumbers.h"
#include "models/tables/tablemodel.h"

#include <QStringList>

#include <utility>

namespace muster {

/// A row of the board with a number that stays with its tags and protection.
struct QueueBoardRow {
    qint64 id = 0;
    QueueRow queue;
    friend bool operator==(const QueueBoardRow &, const QueueBoardRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const QueueBoardRow &row) { return row.id; }

/// The queue by tag set and protection, in the order given: worst first.
class QueueBoardTable final : public TableModel<QueueBoardRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 {
        Verdict, Tags, Protected, Waiting, Oldest, Median, P95, Running, Ceiling, Online, Paused, Offline, Arrivals, Starts, ToDrain, Stuck, Count
    };
    Q_ENUM(Column)

    explicit QueueBoardTable(QObject *parent = nullptr);

    void setBoard(const std::vector<QueueRow> &board, const CellTimes &times);
    [[nodiscard]] const QueueRow &queueAt(int row) const { return rowAt(row).queue; }

private:
    RowNumbers<std::pair<QStringList, int>> m_ids;   // of tags and protection
};

/// How a verdict looks beside its word; see SeverityRole and IconRole.
[[nodiscard]] int severityOf(QueueVerdict verdict);
[[nodiscard]] QString iconOf(QueueVerdict verdict);

} // namespace muster
