// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rows/rowview.h"

#include "models/tables/rowtable.h"
#include "views/rows/markmirror.h"
#include "views/rows/rowdelegate.h"
#include "views/rows/rowheader.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int autoScrollInterval = 40;   // ms
constexpr int usualShare = 3;
constexpr std::chrono::milliseconds reorderWithin{ 1500 };

} // namespace

RowView::RowView(RowTable &table, QWidget *parent) : QTableView(parent), m_table(table), m_header(new RowHeader(this)), m_gestures(table)
{
    setHorizontalHeader(m_header);
    followModel();   // before setModel(): the selection model must hear of changes after us
    setModel(&table);
    m_mirror = new MarkMirror(*this, table);
    setItemDelegate(new RowDelegate(this));

    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);   // told to assistive tools; what it does is decided here, see selectionCommand()
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setDragEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
}

RowView::~RowView() = default;

void RowView::followModel()
{
    using Model = QAbstractItemModel;
    const auto before = [this] { rememberPlace(); };
    connect(&m_table, &Model::rowsAboutToBeInserted, this, before);
    connect(&m_table, &Model::rowsAboutToBeRemoved, this, before);
    connect(&m_table, &Model::layoutAboutToBeChanged, this, before);
    connect(&m_table, &Model::modelAboutToBeReset, this, before);
    // After the view and the selection model have followed: their connections were made later, so ours is queued behind them
    // by hand, in the order in which Qt calls slots.
    const auto after = [this] { QMetaObject::invokeMethod(this, &RowView::restorePlace, Qt::QueuedConnection); };
    connect(&m_table, &Model::rowsInserted, this, after);
    connect(&m_table, &Model::rowsRemoved, this, after);
    connect(&m_table, &Model::layoutChanged, this, after);
    connect(&m_table, &Model::modelReset, this, after);
}

void RowView::rememberPlace()
{
    if (m_modelChanging)
        return;
    m_modelChanging = true;
    m_gestures.forgetExtent();
    const int top = verticalScrollBar()->value();
    m_top = top > 0 && top < m_table.rowCount() ? m_table.idNumberAt(top) : 0;
    const int row = currentIndex().row();
    m_currentWasVisible = row >= 0 && row >= top && row < top + rowsPerPage();
    if (m_mirror)
        m_mirror->modelAboutToChange();
}

void RowView::restorePlace()
{
    if (!m_modelChanging)
        return;
    const int currentRow = m_current != 0 ? m_table.rowOfIdNumber(m_current) : -1;
    executeDelayedItemsLayout();   // the scroll bar must know the new number of rows
    if (currentRow >= 0 && currentRow != currentIndex().row())
        setCurrentRow(currentRow);
    if (!m_reorderUntil.hasExpired()) {
        forgetReorder();
        if (currentRow >= 0 && m_currentWasVisible)
            scrollTo(m_table.index(currentRow, std::max(0, currentIndex().column())));
        else
            scrollToTop();
    } else if (m_top != 0) {
        if (const int top = m_table.rowOfIdNumber(m_top); top >= 0)
            verticalScrollBar()->setValue(top);
    } else if (m_table.rowCount() > 0) {
        verticalScrollBar()->setValue(0);
    }
    m_modelChanging = false;
    if (m_mirror)
        m_mirror->modelChanged();
}

void RowView::expectReorder()
{
    m_reorderUntil = QDeadlineTimer(reorderWithin);
}

void RowView::forgetReorder()
{
    m_reorderUntil = QDeadlineTimer();
}

int RowView::rowsPerPage() const
{
    return std::max(1, viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()));
}

void RowView::setCurrentRow(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : m_header->logicalIndex(0);
    selectionModel()->setCurrentIndex(m_table.index(row, std::max(0, column)), QItemSelectionModel::NoUpdate);
    lookAt(m_table.idNumberAt(row));
}

void RowView::lookAway()
{
    selectionModel()->clearCurrentIndex();
    lookAt(0);
}

void RowView::lookAt(qint64 id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(m_current);
}

void RowView::showId(qint64 id)
{
    const int row = m_table.rowOfIdNumber(id);
    if (row < 0)
        return;
    setCurrentRow(row);
    scrollTo(currentIndex());
}

void RowView::fitColumns(Measure measure)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = std::min(fittedRows, m_table.rowCount());
    struct Fit {
        int column;
        int width;
        int missing;   // what its texts would need beyond that
    };
    std::vector<Fit> fits;
    int used = 0, missing = 0;
    if (measure == Measure::Afresh)
        m_wanted.clear();
    m_wanted.resize(std::size_t(m_table.columnCount()), 0);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const int widest = std::max(fontMetrics().averageCharWidth() * 20, viewport()->width() / (m_shareOf ? m_shareOf(column) : usualShare));
        int wanted = m_header->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            wanted = std::max(wanted, itemDelegate()->sizeHint(option, m_table.index(row, column)).width());
        int &before = m_wanted[std::size_t(column)];
        before = wanted = std::max(wanted, before);
        const int width = std::min(wanted, std::max(widest, m_header->sectionSizeHint(column)));
        fits.push_back({ column, width, wanted - width });
        used += width;
        missing += wanted - width;
    }
    // What is left of a wide window goes to the columns whose texts are cut, not to the empty space behind the last one.
    const double share = missing > 0 ? std::clamp(double(viewport()->width() - used) / missing, 0.0, 1.0) : 0.0;
    for (const Fit &fit : fits)
        m_header->resizeSection(fit.column, fit.width + int(fit.missing * share));
}

void RowView::selectAll()
{
    m_table.markAllShown();
    m_gestures.forgetExtent();
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        // The lines around the current row reach over every column.
        for (const QModelIndex &index : { current, previous }) {
            if (index.isValid())
                viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
        }
    }
    // While rows come and go, Qt moves the current row by itself; one still looks at the same thing.
    if (!m_modelChanging && current.isValid())
        lookAt(m_table.idNumberAt(current.row()));
}

QItemSelectionModel::SelectionFlags RowView::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void RowView::setSelection(const QRect &, QItemSelectionModel::SelectionFlags) { }
void RowView::keyboardSearch(const QString &) { }   // it would walk 100,000 rows; the filter bar is one key away

void RowView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0 && m_mirror)
        m_mirror->update();
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_mirror)
        m_mirror->update();
}

void RowView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_table.rowCount() > 0)
        setCurrentRow(std::max(0, verticalScrollBar()->value()));
    viewport()->update();
}

void RowView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

// Keyboard

int RowView::rowAfterKey(int key) const
{
    const int last = m_table.rowCount() - 1, row = std::max(0, currentIndex().row());
    switch (key) {
    case Qt::Key_Up:
        return std::max(0, row - 1);
    case Qt::Key_Down:
        return std::min(last, row + 1);
    case Qt::Key_PageUp:
        return std::max(0, row - rowsPerPage() + 1);
    case Qt::Key_PageDown:
        return std::min(last, row + rowsPerPage() - 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    }
    return -1;
}

bool RowView::handleKey(QKeyEvent *event)
{
    if (m_table.rowCount() == 0)
        return false;
    const int before = std::max(0, currentIndex().row());
    if (event->key() == Qt::Key_Space) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            m_gestures.extendTo(before, before, event->modifiers().testFlag(Qt::ControlModifier));
        else
            m_gestures.toggle(before);
        return true;
    }
    const int row = rowAfterKey(event->key());
    if (row < 0)
        return false;
    setCurrentRow(row);
    scrollTo(currentIndex());
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_gestures.extendTo(row, before, event->modifiers().testFlag(Qt::ControlModifier));
    else
        m_gestures.forgetAnchor();
    return true;
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT rowActivated();
        return;
    }
    QTableView::keyPressEvent(event);
}

// Mouse

void RowView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const int row = rowAt(at.y());
    if (row < 0)
        return;
    const int before = currentIndex().row();
    selectionModel()->setCurrentIndex(m_table.index(row, index.isValid() ? index.column() : std::max(0, currentIndex().column())), QItemSelectionModel::NoUpdate);
    lookAt(m_table.idNumberAt(row));
    if (event->button() == Qt::RightButton) {
        if (!m_table.isMarked(row))
            m_gestures.press(row, Qt::NoModifier);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool onCheck = index.column() == 0 && RowDelegate::checkRect(visualRect(index)).adjusted(-4, -4, 3, 4).contains(at);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_gestures.extendTo(row, before < 0 ? row : before, event->modifiers().testFlag(Qt::ControlModifier));
    else if (onCheck)
        m_gestures.toggle(row);
    else
        m_gestures.press(row, event->modifiers());
    m_dragging = true;
}

void RowView::dragTo(int y)
{
    const int last = m_table.rowCount() - 1;
    int row = rowAt(std::clamp(y, 0, std::max(0, viewport()->height() - 1)));
    if (row < 0)
        row = last;
    if (row < 0 || row == currentIndex().row())
        return;
    setCurrentRow(row);
    m_gestures.drag(row);
}

void RowView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging || !event->buttons().testFlag(Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    m_dragY = event->position().toPoint().y();
    const bool outside = m_dragY < 0 || m_dragY >= viewport()->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start(autoScrollInterval, this);
    else if (!outside)
        m_autoScroll.stop();
    dragTo(m_dragY);
}

void RowView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    const int distance = m_dragY < 0 ? m_dragY : m_dragY - viewport()->height() + 1;
    const int rows = distance / std::max(1, verticalHeader()->defaultSectionSize()) + (distance < 0 ? -1 : 1);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows);
    dragTo(m_dragY);
}

void RowView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    m_autoScroll.stop();
}

void RowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    m_dragging = false;
    if (event->button() == Qt::LeftButton && rowAt(event->position().toPoint().y()) >= 0)
        Q_EMIT rowActivated();
}

void RowView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos());
        return;
    }
    const int row = currentIndex().row();
    if (row < 0)
        return;
    if (!m_table.isMarked(row))
        m_gestures.press(row, Qt::NoModifier);
    scrollTo(currentIndex());
    Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace muster
