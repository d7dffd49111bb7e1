// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/matrixview.h"

#include "models/tables/versionmatrixtable.h"
#include "views/charts/chartcolors.h"
#include "views/operations/linedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace muster {

namespace {

constexpr int minorInCharacters = 7, nameInCharacters = 30, cellPadding = 6;

/// A cell with a share is a patch of colour with its number.
class ShareDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant share = index.data(VersionMatrixTable::shareRole);
        if (!share.isValid() || share.toDouble() <= 0)
            return QStyledItemDelegate::paint(painter, option, index);
        // By its root: one great cell must not make all others look empty.
        const QColor ground = sequentialColor(std::sqrt(share.toDouble()), option.palette);
        painter->save();
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), ground);
        painter->setPen(inkOn(ground));
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(cellPadding, 0, -cellPadding, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

} // namespace

MatrixView::MatrixView(QWidget *parent) : QTableView(parent), m_table(new VersionMatrixTable(this))
{
    setModel(m_table);
    setItemDelegate(new ShareDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(LineDelegate::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    connect(this, &QAbstractItemView::clicked, this, &MatrixView::choose);
}

void MatrixView::setMatrix(const std::shared_ptr<const VersionMatrix> &matrix)
{
    const QPersistentModelIndex current = currentIndex();
    const int row = current.row(), column = current.column();
    m_table->setMatrix(matrix);
    fitWidths();
    if (row >= 0 && row < m_table->rowCount() && column < m_table->columnCount())
        selectionModel()->setCurrentIndex(m_table->index(row, column), QItemSelectionModel::NoUpdate);
}

void MatrixView::fitWidths()
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_table->columnCount(); ++column)
        setColumnWidth(column, character * (column == VersionMatrixTable::nameColumn ? nameInCharacters : minorInCharacters));
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QTableView::keyPressEvent(event);
    choose(currentIndex());
}

void MatrixView::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT cellChosen(index.row(), VersionMatrixTable::minorOf(index.column()));
}

} // namespace muster
