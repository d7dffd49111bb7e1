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
    QTableView::setModel(model);
    fitColumns();
    horizontalHeader()->setSectionResizeMode(m_wideColumn, QHeaderView::Stretch);
}

void LineTable::fitColumns()
{
    resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + fontMetrics().averageCharWidth(), widest));
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
