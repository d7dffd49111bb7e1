// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/maintenance/maintenancerun.h"
#include "models/tables/rownumbers.h"
#include "models/tables/tablemodel.h"

namespace muster {

/// A runner of a rolling maintenance.
struct MaintainedRow {
    std::size_t place = 0;    ///< in MaintenanceRun::runners
    MaintainedRunner runner;
    QString state;            ///< in words
    QString why;              ///< in words; empty: nothing to say
    bool isOverdue = false;
    friend bool operator==(const MaintainedRow &, const MaintainedRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const MaintainedRow &row) { return row.runner.runner.value; }

/// How far each runner is: first those that wait for a person, then those that are under way, those to come, those that are done.
class MaintainedTable final : public TableModel<MaintainedRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Runner, State, Since, Why, Count };
    Q_ENUM(Column)
    explicit MaintainedTable(QObject *parent = nullptr);
    void setRun(const MaintenanceRun &run, const CellTimes &times);
    void clear();
};

/// One rolling maintenance of the list.
struct MaintenanceRow {
    qint64 id = 0;
    QString run;              ///< see MaintenanceRun::id
    Instant startedAt;
    MaintenanceRun::End end = MaintenanceRun::End::Open;
    QString state;            ///< in words
    bool needsPerson = false; ///< interrupted, or somebody has to decide
    QString tally;            ///< "12 of 200 done · 3 wait for you"
    QString what;             ///< the filter, and what is waited for
    friend bool operator==(const MaintenanceRow &, const MaintenanceRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const MaintenanceRow &row) { return row.id; }

class MaintenanceTable final : public TableModel<MaintenanceRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Started, State, Tally, What, Count };
    Q_ENUM(Column)
    explicit MaintenanceTable(QObject *parent = nullptr);
    /// `id` of the rows is given here.
    void setRuns(std::vector<MaintenanceRow> rows, const CellTimes &times);

private:
    RowNumbers<QString> m_ids;
};

/// A runner in the preview of one.
struct WaveRow {
    RunnerId runner;
    int wave = 0;             ///< from 1; 0: left out
    QString name;
    QString owner;
    QString version;
    int setOnline = 0;
    QString why;              ///< left out: why, in words
    friend bool operator==(const WaveRow &, const WaveRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const WaveRow &row) { return row.runner.value; }

class WaveTable final : public TableModel<WaveRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Wave, Runner, Version, Online, Owner, Why, Count };
    Q_ENUM(Column)
    explicit WaveTable(QObject *parent = nullptr);
    void setWaves(std::vector<WaveRow> rows) { setRows(std::move(rows)); }
};

} // namespace muster
