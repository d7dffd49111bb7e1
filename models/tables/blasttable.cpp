// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/blasttable.h"

#include "models/tables/rawvalues.h"

#include <array>

namespace muster {

namespace {

using BlastCell = TableColumn<BlastRow>;

constexpr std::array blastColumns{
    BlastCell{ .id = "project", .title = QT_TRANSLATE_NOOP("muster::BlastTable", "Project"),
        .display = [](const BlastRow &row, const CellTimes &) { return row.project.isEmpty() ? unknownText() : cellText(row.project); },
        .raw = [](const BlastRow &row) { return rawText(row.project); } },
    BlastCell{ .id = "jobs", .title = QT_TRANSLATE_NOOP("muster::BlastTable", "Jobs"), .align = Qt::AlignRight,
        .display = [](const BlastRow &row, const CellTimes &) { return countText(row.jobs); },
        .raw = [](const BlastRow &row) { return QVariant(row.jobs); } },
    BlastCell{ .id = "first", .title = QT_TRANSLATE_NOOP("muster::BlastTable", "First started"),
        .display = [](const BlastRow &row, const CellTimes &times) { return exactTime(row.first, times.display); },
        .raw = [](const BlastRow &row) { return rawTime(row.first); } },
    BlastCell{ .id = "last", .title = QT_TRANSLATE_NOOP("muster::BlastTable", "Last ended"),
        .display = [](const BlastRow &row, const CellTimes &times) { return exactTime(row.last, times.display); },
        .raw = [](const BlastRow &row) { return rawTime(row.last); } },
};
static_assert(blastColumns.size() == std::size_t(BlastTable::Column::Count));

} // namespace

BlastTable::BlastTable(QObject *parent) : TableModel(blastColumns, "muster::BlastTable", parent) { }

void BlastTable::setLines(const std::vector<BlastLine> &lines, const CellTimes &times)
{
    setTimes(times);
    std::vector<BlastRow> rows;
    rows.reserve(lines.size());
    for (const BlastLine &line : lines)
        rows.push_back({ m_ids.of(line.project), line.project, line.jobs, line.first, line.last });
    setRows(std::move(rows));
}

} // namespace muster
