// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/maintenancetables.h"

#include "models/tables/rawvalues.h"
#include "models/wording/maintenancetext.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using RunnerState = MaintainedRunner::State;

struct MaintenanceCells {
    Q_DECLARE_TR_FUNCTIONS(muster::MaintenanceTables)

public:
    //: cell: this runner is left out of the maintenance
    static QString leftOut() { return tr("left out"); }
};

QVariant maintenanceTime(Instant time)
{
    return time.isKnown() ? QVariant(time.toIso()) : QVariant();
}

QString numberAndName(RunnerId runner, const QString &name)
{
    return u"%1  %2"_s.arg(runner.value).arg(cellText(name));
}

int stateSeverity(const MaintainedRow &row)
{
    switch (row.runner.state) {
    case RunnerState::Done:
        return 1;
    case RunnerState::Ready:
        return 2;
    case RunnerState::SetAside:
        return row.runner.isPaused ? 2 : 0;
    case RunnerState::Failed:
        return 3;
    case RunnerState::Waiting:
    case RunnerState::Pausing:
    case RunnerState::Draining:
    case RunnerState::Updating:
    case RunnerState::Resuming:
    case RunnerState::PuttingBack:
    case RunnerState::PutBack:
    case RunnerState::Skipped:
        break;
    }
    return row.isOverdue ? 2 : 0;
}

QString stateIcon(const MaintainedRow &row)
{
    switch (row.runner.state) {
    case RunnerState::Waiting: return u"waiting"_s;
    case RunnerState::Pausing: return u"pause"_s;
    case RunnerState::Draining: return u"queue"_s;
    case RunnerState::Ready: return u"person"_s;
    case RunnerState::Updating: return u"maintenance"_s;
    case RunnerState::Resuming: return u"resume"_s;
    case RunnerState::PuttingBack:
    case RunnerState::PutBack: return u"undo"_s;
    case RunnerState::Done: return u"success"_s;
    case RunnerState::Skipped: return u"cross"_s;
    case RunnerState::SetAside: return u"warning"_s;
    case RunnerState::Failed: break;
    }
    return u"error"_s;
}

/// What a person looks for comes first.
int rankOf(const MaintainedRow &row)
{
    switch (row.runner.state) {
    case RunnerState::Ready:
        return 0;
    case RunnerState::SetAside:
    case RunnerState::Failed:
        return 1;
    case RunnerState::Updating:
    case RunnerState::Draining:
    case RunnerState::Pausing:
    case RunnerState::Resuming:
    case RunnerState::PuttingBack:
        return row.isOverdue ? 1 : 2;
    case RunnerState::Waiting:
        return 3;
    case RunnerState::Done:
    case RunnerState::PutBack:
    case RunnerState::Skipped:
        break;
    }
    return 4;
}

using MaintainedColumn = TableColumn<MaintainedRow>;
constexpr std::array maintainedColumns{
    MaintainedColumn{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Runner"),
        .display = [](const MaintainedRow &row, const CellTimes &) { return numberAndName(row.runner.runner, row.runner.name); }, .raw = [](const MaintainedRow &row) { return QVariant(row.runner.name); } },
    MaintainedColumn{ .id = "state", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "State"),
        .display = [](const MaintainedRow &row, const CellTimes &) { return row.state; }, .raw = [](const MaintainedRow &row) { return QVariant(int(row.runner.state)); },
        .severity = [](const MaintainedRow &row) { return stateSeverity(row); }, .icon = [](const MaintainedRow &row) { return stateIcon(row); } },
    MaintainedColumn{ .id = "since", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Since"),
        .display = [](const MaintainedRow &row, const CellTimes &times) { return relativeTime(row.runner.since, times.now); }, .raw = [](const MaintainedRow &row) { return maintenanceTime(row.runner.since); },
        .tip = [](const MaintainedRow &row, const CellTimes &times) { return exactTime(row.runner.since, times.display); } },
    MaintainedColumn{ .id = "why", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Why"),
        .display = [](const MaintainedRow &row, const CellTimes &) { return row.why; }, .raw = [](const MaintainedRow &row) { return QVariant(row.why); } },
};
static_assert(maintainedColumns.size() == std::size_t(MaintainedTable::Column::Count));

using MaintenanceColumn = TableColumn<MaintenanceRow>;
constexpr std::array maintenanceColumns{
    MaintenanceColumn{ .id = "started_at", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Started"),
        .display = [](const MaintenanceRow &row, const CellTimes &times) { return relativeTime(row.startedAt, times.now); }, .raw = [](const MaintenanceRow &row) { return maintenanceTime(row.startedAt); },
        .tip = [](const MaintenanceRow &row, const CellTimes &times) { return exactTime(row.startedAt, times.display); } },
    MaintenanceColumn{ .id = "state", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "State"),
        .display = [](const MaintenanceRow &row, const CellTimes &) { return row.state; }, .raw = [](const MaintenanceRow &row) { return QVariant(int(row.end)); },
        .severity = [](const MaintenanceRow &row) { return row.needsPerson ? 2 : row.end == MaintenanceRun::End::Done ? 1 : 0; },
        .icon = [](const MaintenanceRow &row) { return row.needsPerson ? u"warning"_s : row.end == MaintenanceRun::End::Done ? u"success"_s : row.end == MaintenanceRun::End::Stopped ? u"undo"_s : u"maintenance"_s; } },
    MaintenanceColumn{ .id = "tally", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Progress"),
        .display = [](const MaintenanceRow &row, const CellTimes &) { return row.tally; }, .raw = [](const MaintenanceRow &row) { return QVariant(row.tally); } },
    MaintenanceColumn{ .id = "what", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "What"),
        .display = [](const MaintenanceRow &row, const CellTimes &) { return row.what; }, .raw = [](const MaintenanceRow &row) { return QVariant(row.what); } },
};
static_assert(maintenanceColumns.size() == std::size_t(MaintenanceTable::Column::Count));

using WaveColumn = TableColumn<WaveRow>;
constexpr std::array waveColumns{
    WaveColumn{ .id = "wave", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Wave"),
        .display = [](const WaveRow &row, const CellTimes &) { return row.wave > 0 ? countText(row.wave) : MaintenanceCells::leftOut(); }, .raw = [](const WaveRow &row) { return QVariant(row.wave); },
        .severity = [](const WaveRow &row) { return row.wave > 0 ? 0 : 2; }, .icon = [](const WaveRow &row) { return row.wave > 0 ? u"maintenance"_s : u"cross"_s; } },
    WaveColumn{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Runner"),
        .display = [](const WaveRow &row, const CellTimes &) { return numberAndName(row.runner, row.name); }, .raw = [](const WaveRow &row) { return QVariant(row.name); } },
    WaveColumn{ .id = "version", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Version"),
        .display = [](const WaveRow &row, const CellTimes &) { return row.version.isEmpty() ? unknownText() : cellText(row.version); }, .raw = [](const WaveRow &row) { return QVariant(row.version); } },
    WaveColumn{ .id = "online", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Online like it"), .align = Qt::AlignRight,
        .display = [](const WaveRow &row, const CellTimes &) { return countText(row.setOnline); }, .raw = [](const WaveRow &row) { return QVariant(row.setOnline); } },
    WaveColumn{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Owner"),
        .display = [](const WaveRow &row, const CellTimes &) { return cellText(row.owner); }, .raw = [](const WaveRow &row) { return QVariant(row.owner); } },
    WaveColumn{ .id = "why", .title = QT_TRANSLATE_NOOP("muster::MaintenanceTables", "Why"),
        .display = [](const WaveRow &row, const CellTimes &) { return row.why; }, .raw = [](const WaveRow &row) { return QVariant(row.why); } },
};
static_assert(waveColumns.size() == std::size_t(WaveTable::Column::Count));

} // namespace

MaintainedTable::MaintainedTable(QObject *parent) : TableModel(maintainedColumns, "muster::MaintenanceTables", parent) { }

void MaintainedTable::setRun(const MaintenanceRun &run, const CellTimes &times)
{
    setTimes(times);
    std::vector<MaintainedRow> rows;
    rows.reserve(run.runners.size());
    for (std::size_t place = 0; place < run.runners.size(); ++place) {
        const MaintainedRunner &runner = run.runners[place];
        rows.push_back({ place, runner, maintenanceStateText(runner, run.order), maintenanceCauseText(runner, run.order, times.now), isMaintenanceOverdue(runner, run.order, times.now) });
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MaintainedRow &a, const MaintainedRow &b) { return rankOf(a) < rankOf(b); });
    setRows(std::move(rows));
}

void MaintainedTable::clear()
{
    setRows({});
}

MaintenanceTable::MaintenanceTable(QObject *parent) : TableModel(maintenanceColumns, "muster::MaintenanceTables", parent) { }

void MaintenanceTable::setRuns(std::vector<MaintenanceRow> rows, const CellTimes &times)
{
    setTimes(times);
    for (MaintenanceRow &row : rows)
        row.id = m_ids.of(row.run);
    setRows(std::move(rows));
}

WaveTable::WaveTable(QObject *parent) : TableModel(waveColumns, "muster::MaintenanceTables", parent) { }

} // namespace muster
