// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/changes.h"
#include "models/tables/tablemodel.h"

namespace muster {

/// One thing that happened to a runner, with a number that is its place from the oldest on: it stays when newer ones come.
struct TimelineRow {
    qint64 id = 0;
    RunnerChange change;
    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const TimelineRow &row) { return row.id; }

/// What happened to one runner, newest first.
class TimelineTable final : public TableModel<TimelineRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { When, What, Count };
    Q_ENUM(Column)

    explicit TimelineTable(QObject *parent = nullptr);

    void setChanges(const std::vector<RunnerChange> &changes);
};

} // namespace muster
