// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"
#include "models/tables/rownumbers.h"
#include "models/tables/tablemodel.h"

namespace muster {

/// A run as a row; runs have names, rows need numbers.
struct ActivityRow {
    qint64 id = 0;
    JournalRun run;
    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const ActivityRow &row) { return row.id; }

/// The runs on record, in the order given.
class ActivityTable final : public TableModel<ActivityRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Started, Verb, State, Runners, Why, User, Instance, Count };
    Q_ENUM(Column)

    explicit ActivityTable(QObject *parent = nullptr);

    void setRuns(const std::vector<JournalRun> &runs, const CellTimes &times);
    [[nodiscard]] const JournalRun &runAt(int row) const { return rowAt(row).run; }

private:
    RowNumbers<QString> m_ids;   // of runs
};

} // namespace muster
