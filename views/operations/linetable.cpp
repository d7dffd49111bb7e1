// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/linetable.h"

#include "views/operations/linedelegate.h"

#include <QHeaderView>

#include <algorithm>

namespace muster {

namespace {

constexpr int rowsMeasured = 200;
constexpr int widestInCharacters = 40;
constexpr int narrowestInCharacters = 6;
constexpr int wideInCharacters = 24;   // what the wide column is left at least before others go
constexpr int pathInCharacters = 18;   // and one of names or paths

} // namespace

LineTable::LineTable(int wideColumn, QWidget *parent) : QTableView(parent), m_wideColumn(wideColumn)
{
    setItemDelegate(new LineDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(LineDelegate::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * narrowestInCharacters);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
}

void LineTable::setModel(QAbstractItemModel *model)
{
    if (model == this->model())
        return;
    QTableView::setModel(model);
    // After the view's own connections: it and its selection have heard of the reset by then.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_keeper.note(*this); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_keeper.bringBack(*this); });
    fitColumns();
    horizontalHeader()->setSectionResizeMode(m_wideColumn, QHeaderView::Stretch);
}

void LineTable::fitColumns()
{
    for (const int column : m_spare)
        setColumnHidden(column, false);   // a hidden one has no width
    resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
    m_widths.clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_widths.push_back(std::min(columnWidth(column) + fontMetrics().averageCharWidth(), widest));
        setColumnWidth(column, m_widths.back());
    }
    makeRoom();
}

void LineTable::widenColumns()
{
    const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        if (column == m_wideColumn || isColumnHidden(column) || columnWidth(column) != m_widths[std::size_t(column)])
            continue;
        const int wanted = std::min(sizeHintForColumn(column) + 2 * fontMetrics().averageCharWidth(), widest);
        if (wanted <= m_widths[std::size_t(column)])
            continue;
        m_widths[std::size_t(column)] = wanted;
        setColumnWidth(column, wanted);
    }
    makeRoom();
}

void LineTable::setSpareColumns(const std::vector<int> &columns)
{
    m_spare = columns;
    makeRoom();
}

void LineTable::setPathColumns(const std::vector<int> &columns)
{
    m_paths = columns;
    for (const int column : columns)
        setItemDelegateForColumn(column, new LineDelegate(this, Qt::ElideMiddle));
}

void LineTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    makeRoom();
}

int LineTable::leastWidth(int column) const
{
    const int character = fontMetrics().averageCharWidth();
    if (column == m_wideColumn)
        return character * wideInCharacters;
    const int width = m_widths[std::size_t(column)];
    return std::find(m_paths.begin(), m_paths.end(), column) == m_paths.end() ? width : std::min(width, character * pathInCharacters);
}

void LineTable::makeRoom()
{
    if (m_spare.empty() || m_widths.empty())
        return;
    int wanted = 0;
    for (int column = 0; column < int(m_widths.size()); ++column)
        wanted += leastWidth(column);
    for (const int column : m_spare) {
        const bool isTooMuch = wanted > viewport()->width();
        if (isColumnHidden(column) != isTooMuch)
            setColumnHidden(column, isTooMuch);
        if (isTooMuch)
            wanted -= leastWidth(column);
        else if (columnWidth(column) == 0)
            setColumnWidth(column, m_widths[std::size_t(column)]);
    }
    int room = std::max(0, viewport()->width() - wanted);
    for (const int column : m_paths) {
        if (isColumnHidden(column) || column == m_wideColumn)
            continue;
        const int width = std::min(m_widths[std::size_t(column)], leastWidth(column) + room);
        room -= width - leastWidth(column);
        setColumnWidth(column, width);
    }
}

std::vector<std::pair<int, int>> LineTable::chosenRows() const
{
    std::vector<std::pair<int, int>> spans;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.isValid())
            spans.emplace_back(range.top(), range.bottom());
    }
    if (spans.empty() && currentIndex().isValid())
        spans.emplace_back(currentIndex().row(), currentIndex().row());
    std::sort(spans.begin(), spans.end());
    return spans;
}

} // namespace muster
