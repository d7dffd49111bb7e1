// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/smalltable.h"

#include "views/rows/rowdelegate.h"
#include "views/rows/rowheader.h"

namespace muster {

SmallTable::SmallTable(int maxRows, QWidget *parent) : QTableView(parent), m_maxRows(maxRows)
{
    setItemDelegate(new RowDelegate(this, RowDelegate::Check::None));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(AdjustIgnored);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    auto *header = new RowHeader(this);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    setHorizontalHeader(header);
}

void SmallTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SmallTable::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SmallTable::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SmallTable::fit);
    fit();
}

void SmallTable::fit()
{
    resizeColumnsToContents();
    updateGeometry();
}

QSize SmallTable::sizeHint() const
{
    const int rows = model() ? std::clamp(model()->rowCount(), 1, m_maxRows) : 1;
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return { 200, rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height() + scrollBar + 2 * frameWidth() };
}

QSize SmallTable::minimumSizeHint() const
{
    return { 100, sizeHint().height() };
}

} // namespace muster
