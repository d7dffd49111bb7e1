// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/timelinetable.h"

#include "models/tables/changetable.h"
#include "models/tables/rawvalues.h"
#include "models/wording/changetext.h"

#include <array>

namespace muster {

namespace {

using TimelineColumn = TableColumn<TimelineRow>;

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(muster::TimelineTable)

public:
    //: heading of a tip
    static QString what() { return tr("What:"); }
};

constexpr std::array timelineColumns{
    TimelineColumn{ .id = "at", .title = QT_TRANSLATE_NOOP("muster::TimelineTable", "When"),
        .display = [](const TimelineRow &row, const CellTimes &times) { return relativeTime(row.change.at, times.now); },
        .raw = [](const TimelineRow &row) { return rawTime(row.change.at); },
        .tip = [](const TimelineRow &row, const CellTimes &times) { return exactTime(row.change.at, times.display); } },
    TimelineColumn{ .id = "what", .title = QT_TRANSLATE_NOOP("muster::TimelineTable", "What"),
        .display = [](const TimelineRow &row, const CellTimes &) { return changeSentence(row.change); },
        .raw = [](const TimelineRow &row) { return rawText(changeSentence(row.change)); },
        .tip = [](const TimelineRow &row, const CellTimes &) { return toolTip(TimelineWords::what(), { changeSentence(row.change) }); } },
};
static_assert(timelineColumns.size() == std::size_t(TimelineTable::Column::Count));

} // namespace

TimelineTable::TimelineTable(QObject *parent) : TableModel(timelineColumns, "muster::TimelineTable", parent) { }

void TimelineTable::setChanges(const std::vector<RunnerChange> &changes)
{
    std::vector<TimelineRow> rows;
    rows.reserve(changes.size());
    for (std::size_t at = 0; at < changes.size(); ++at)
        rows.push_back({ qint64(changes.size() - at), changes[at] });
    setRows(std::move(rows));
}

} // namespace muster
