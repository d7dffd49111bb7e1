// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rows/columnmemory.h"

#include "views/rows/rowheader.h"

#include <QMenu>
#include <QResizeEvent>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const RowTable &table, int column)
{
    return table.headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

} // namespace

ColumnMemory::ColumnMemory(Settings &settings, Settings::Table place, RowView &view, Keys usual)
    : QObject(&view), m_settings(settings), m_place(place), m_view(view), m_usual(std::move(usual))
{
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(50);   // a window is dragged through many sizes
    connect(&m_fitSoon, &QTimer::timeout, this, [this] { fit(RowView::Measure::AlsoByFormer); });
    view.viewport()->installEventFilter(this);
    connect(&view.rowHeader(), &QHeaderView::sectionResized, this, &ColumnMemory::noteResized);
    connect(&view.rowHeader(), &RowHeader::keysChosen, this, &ColumnMemory::setSortKeys);
    view.rowHeader().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view.rowHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(&m_view);
        menu.setObjectName(u"columnMenu"_s);
        fillMenu(&menu);
        menu.exec(m_view.rowHeader().mapToGlobal(at));
    });
}

void ColumnMemory::hideExtras()
{
    for (int column = 0; column < m_view.table().columnCount(); ++column)
        m_view.rowHeader().setSectionHidden(column, !m_view.table().columnInfo(column).visible);
}

void ColumnMemory::restore()
{
    RowHeader &header = m_view.rowHeader();
    const int columns = header.count();
    // A state of another Muster may know other columns.
    m_fitted = header.restoreState(m_settings.columns(m_place)) && header.count() == columns && header.hiddenSectionCount() < columns;
    if (!m_fitted)
        hideExtras();
    header.setStretchLastSection(true);
    header.setSortIndicatorShown(false);
    Keys keys = m_view.table().sortColumnsOf(m_settings.sorting(m_place));
    if (keys.empty())
        keys = m_usual;
    m_view.table().setSortColumns(keys);
    header.setKeys(keys);
}

void ColumnMemory::save()
{
    if (m_fitted)
        m_settings.setColumns(m_place, m_view.rowHeader().saveState());
    m_settings.setSorting(m_place, m_view.table().sortText(m_view.rowHeader().keys()));
}

void ColumnMemory::rowsArrived()
{
    const int rows = std::min(RowView::fittedRows, m_view.table().rowCount());
    const bool isOurs = !m_fitted || m_followsWindow;   // a list comes in pieces, the first of which may be short
    if (!isOurs || rows <= m_fittedRows)
        return;
    m_fitted = true;
    fit(RowView::Measure::AlsoByFormer);
}

void ColumnMemory::fit(RowView::Measure measure)
{
    const int rows = std::min(RowView::fittedRows, m_view.table().rowCount());
    m_fittedRows = measure == RowView::Measure::Afresh ? rows : std::max(m_fittedRows, rows);
    m_isFitting = true;
    m_view.fitColumns(measure);
    m_isFitting = false;
    m_followsWindow = true;
}

void ColumnMemory::fitAfresh()
{
    fit(RowView::Measure::Afresh);
}

void ColumnMemory::noteResized(int column, int from, int to)
{
    const RowHeader &header = m_view.rowHeader();
    int last = header.count() - 1;
    while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
        --last;
    // Hiding and showing is no choice of a width, and the last one takes what is left by itself.
    if (m_isFitting || from == 0 || to == 0 || header.visualIndex(column) == last)
        return;
    m_followsWindow = false;
    m_fitSoon.stop();
}

bool ColumnMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_followsWindow) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            m_fitSoon.start();
    }
    return QObject::eventFilter(watched, event);
}

void ColumnMemory::reset()
{
    RowHeader &header = m_view.rowHeader();
    for (int column = 0; column < header.count(); ++column)
        header.moveSection(header.visualIndex(column), column);
    hideExtras();
    fitAfresh();
}

void ColumnMemory::setSortKeys(const Keys &keys)
{
    m_view.rowHeader().setKeys(keys);
    // What was sorted by before breaks ties, as in every list that sorts in place; it shows no arrow.
    Keys all = keys;
    for (const RowTable::SortColumn &former : m_view.table().sortColumns()) {
        const auto sameColumn = [&former](const RowTable::SortColumn &key) { return key.column == former.column; };
        if (all.size() < keys.size() + 2 && std::none_of(all.begin(), all.end(), sameColumn))
            all.push_back(former);
    }
    m_view.expectReorder();
    m_view.table().setSortColumns(all);
}

QStringList ColumnMemory::shownColumns() const
{
    const RowHeader &header = m_view.rowHeader();
    QStringList ids;
    for (int place = 0; place < header.count(); ++place) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            ids += nameOf(m_view.table(), column);
    }
    return ids;
}

void ColumnMemory::showColumns(const QStringList &ids)
{
    RowHeader &header = m_view.rowHeader();
    std::vector<int> wanted{ 0 };   // the marks are there
    for (const QString &id : ids) {
        for (int column = 1; column < header.count(); ++column) {
            if (nameOf(m_view.table(), column) == id && std::find(wanted.begin(), wanted.end(), column) == wanted.end())
                wanted.push_back(column);
        }
    }
    if (wanted.size() < 2)
        return;
    for (int column = 0; column < header.count(); ++column) {
        const bool isShown = std::find(wanted.begin(), wanted.end(), column) != wanted.end();
        if (header.isSectionHidden(column) == isShown)
            toggle(column, isShown);
    }
    for (int place = 0; place < int(wanted.size()); ++place)
        header.moveSection(header.visualIndex(wanted[std::size_t(place)]), place);
}

QString ColumnMemory::sorting() const
{
    return m_view.table().sortText(m_view.rowHeader().keys());
}

void ColumnMemory::sortBy(const QString &sorting)
{
    if (const Keys keys = m_view.table().sortColumnsOf(sorting); !keys.empty())
        setSortKeys(keys);
}

void ColumnMemory::toggle(int column, bool shown)
{
    RowHeader &header = m_view.rowHeader();
    if (!shown && header.count() - header.hiddenSectionCount() <= 1)
        return;   // a table without columns could not be brought back
    header.setSectionHidden(column, !shown);
    if (shown && header.sectionSize(column) < header.sectionSizeHint(column))
        header.resizeSection(column, header.sectionSizeHint(column));
    m_fitted = true;
}

void ColumnMemory::fillMenu(QMenu *menu)
{
    const RowHeader &header = m_view.rowHeader();
    for (int column = 0; column < m_view.table().columnCount(); ++column) {
        QAction *action = menu->addAction(m_view.table().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"column-"_s + nameOf(m_view.table(), column));
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(column != 0);   // the marks are there
        connect(action, &QAction::toggled, this, [this, column](bool shown) { toggle(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Fit Widths"), this, &ColumnMemory::fitAfresh);
    menu->addAction(tr("&Reset Columns"), this, &ColumnMemory::reset);
}

} // namespace muster
