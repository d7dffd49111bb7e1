// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rows/markmirror.h"

#include "models/tables/rowtable.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace muster {

MarkMirror::MarkMirror(QTableView &view, RowTable &table) : QObject(&view), m_view(view), m_table(table)
{
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &MarkMirror::takeOver);
    connect(&table, &RowTable::marksChanged, this, &MarkMirror::update);
}

void MarkMirror::update()
{
    if (m_writing || m_changing > 0)
        return;
    const int rows = m_table.rowCount();
    std::vector<Run> runs;
    if (rows > 0) {
        const int top = std::max(0, m_view.rowAt(0));
        const int shownLast = m_view.rowAt(m_view.viewport()->height() - 1);
        const int last = shownLast < 0 ? rows - 1 : shownLast;
        const int page = last - top + 1;
        const int until = std::min(rows - 1, last + page);
        for (int row = std::max(0, top - page); row <= until; ++row) {
            if (!m_table.isMarked(row))
                continue;
            if (!runs.empty() && runs.back().to == row - 1)
                runs.back().to = row;
            else
                runs.push_back({ row, row });
        }
    }
    if (runs == m_shown)
        return;
    m_shown = std::move(runs);

    QItemSelection selection;
    const int lastColumn = m_table.columnCount() - 1;
    for (const Run &run : m_shown)
        selection.append(QItemSelectionRange(m_table.index(run.from, 0), m_table.index(run.to, lastColumn)));
    m_writing = true;
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_writing = false;
}

void MarkMirror::modelChanged()
{
    --m_changing;
    m_shown = { { -1, -1 } };   // the selection model moved its ranges by itself
    update();
}

void MarkMirror::takeOver(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_writing || m_changing > 0)
        return;
    m_writing = true;
    for (const QItemSelectionRange &range : deselected)
        m_table.setMarkedRange(range.top(), range.bottom(), false);
    for (const QItemSelectionRange &range : selected)
        m_table.setMarkedRange(range.top(), range.bottom(), true);
    m_writing = false;
    m_shown = { { -1, -1 } };
    update();
}

} // namespace muster
