// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activitytable.h"

#include "models/base/hostiletext.h"
#include "models/wording/activitytext.h"

#include <QDateTime>

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<ActivityRow>;
using State = JournalRun::State;

QString verbIcon(const ActivityRow &row)
{
    return row.run.undoOf.isEmpty() ? visibleText(row.run.verb, 20) : u"undo"_s;   // drawn under the same names
}

int stateSeverity(const ActivityRow &row)
{
    const JournalRun::Counts &counts = row.run.counts;
    switch (row.run.state) {
    case State::Open: return 2;
    case State::Stopped: return 3;
    case State::Finished: return counts.unknown + counts.failed + counts.refused > 0 ? 2 : 1;
    case State::Cancelled:
    case State::Abandoned:
    case State::Unknown: return 0;
    }
    return 0;
}

QString stateIcon(const ActivityRow &row)
{
    switch (row.run.state) {
    case State::Open: return u"warning"_s;
    case State::Finished: return stateSeverity(row) == 1 ? u"success"_s : u"warning"_s;
    case State::Stopped: return u"error"_s;
    case State::Cancelled:
    case State::Abandoned: return u"cancel"_s;
    case State::Unknown: break;
    }
    return u"info"_s;
}

template <QString JournalRun::*field>
constexpr Column textColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .display = [](const ActivityRow &row, const CellTimes &) { return cellText(row.run.*field); },
        .raw = [](const ActivityRow &row) { return (row.run.*field).isEmpty() ? QVariant() : QVariant(row.run.*field); } };
}

constexpr std::array columns{
    Column{ .id = "started_at", .title = QT_TRANSLATE_NOOP("muster::ActivityTable", "Started"),
        .display = [](const ActivityRow &row, const CellTimes &times) { return relativeTime(row.run.startedAt, times.now); },
        .raw = [](const ActivityRow &row) { return row.run.startedAt.isKnown() ? QVariant(row.run.startedAt.toDateTime()) : QVariant(); },
        .tip = [](const ActivityRow &row, const CellTimes &times) { return exactTime(row.run.startedAt, times.display); } },
    Column{ .id = "verb", .title = QT_TRANSLATE_NOOP("muster::ActivityTable", "What"),
        .display = [](const ActivityRow &row, const CellTimes &) { return verbText(row.run); },
        .raw = [](const ActivityRow &row) { return QVariant(row.run.verb); },
        .icon = verbIcon },
    Column{ .id = "state", .title = QT_TRANSLATE_NOOP("muster::ActivityTable", "State"),
        .display = [](const ActivityRow &row, const CellTimes &) { return stateText(row.run.state); },
        .raw = [](const ActivityRow &row) { return QVariant(nameOf(row.run.state)); },
        .tip = [](const ActivityRow &row, const CellTimes &) { return visibleText(row.run.stoppedBy, 500); },
        .severity = stateSeverity, .icon = stateIcon },
    Column{ .id = "runners", .title = QT_TRANSLATE_NOOP("muster::ActivityTable", "Result"),
        .display = [](const ActivityRow &row, const CellTimes &) { return countsText(row.run.counts); },
        .raw = [](const ActivityRow &row) { return QVariant(row.run.counts.targets); } },
    Column{ .id = "reason", .title = QT_TRANSLATE_NOOP("muster::ActivityTable", "Why"),
        .display = [](const ActivityRow &row, const CellTimes &) { return runReasonText(row.run); },
        .raw = [](const ActivityRow &row) { return row.run.reason.isEmpty() ? QVariant() : QVariant(row.run.reason); } },
    textColumn<&JournalRun::username>("username", QT_TRANSLATE_NOOP("muster::ActivityTable", "User")),
    textColumn<&JournalRun::instance>("instance", QT_TRANSLATE_NOOP("muster::ActivityTable", "Instance")),
};
static_assert(columns.size() == std::size_t(ActivityTable::Column::Count));

} // namespace

ActivityTable::ActivityTable(QObject *parent) : TableModel(columns, "muster::ActivityTable", parent) { }

void ActivityTable::setRuns(const std::vector<JournalRun> &runs, const CellTimes &times)
{
    setTimes(times);
    std::vector<ActivityRow> rows;
    rows.reserve(runs.size());
    for (const JournalRun &run : runs)
        rows.push_back({ m_ids.of(run.run), run });
    setRows(std::move(rows));
}

} // namespace muster
