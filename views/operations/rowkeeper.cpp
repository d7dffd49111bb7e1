// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/rowkeeper.h"

#include "models/tables/tableroles.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

constexpr int neighbours = 20;            // to each side
constexpr std::size_t mostChosen = 200;   // more are chosen with Ctrl+A, and again so

} // namespace

RowKeeper::Key RowKeeper::keyOf(const QAbstractItemModel &model, int row)
{
    Key key{ model.index(row, 0).data(IdRole).toLongLong(), {} };
    for (int column = 0; column < model.columnCount(); ++column)
        key.shown += model.index(row, column).data().toString();
    return key;
}

/// The rows that have one of these ids; one pass, as a table may be long.
QMultiHash<qint64, int> RowKeeper::rowsOf(const QAbstractItemModel &model) const
{
    QSet<qint64> wanted;
    for (const std::vector<Key> *keys : { &m_current, &m_chosen }) {
        for (const Key &key : *keys)
            wanted.insert(key.id);
    }
    QMultiHash<qint64, int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const qint64 id = model.index(row, 0).data(IdRole).toLongLong(); wanted.contains(id))
            rows.insert(id, row);
    }
    return rows;
}

int RowKeeper::find(const QAbstractItemModel &model, const QMultiHash<qint64, int> &rows, const Key &key)
{
    int similar = -1;
    qsizetype most = -1;
    for (const int row : rows.values(key.id)) {
        const QStringList shown = keyOf(model, row).shown;
        qsizetype same = 0;
        for (qsizetype column = 0; column < std::min(shown.size(), key.shown.size()); ++column)
            same += shown[column] == key.shown[column] ? 1 : 0;
        if (same > most || (same == most && row < similar)) {
            most = same;
            similar = row;
        }
    }
    return similar;
}

void RowKeeper::note(const QAbstractItemView &view)
{
    m_current.clear();
    m_chosen.clear();
    const QModelIndex current = view.currentIndex();
    const QItemSelectionModel *selection = view.selectionModel();
    if (!current.isValid() || !selection || !current.siblingAtColumn(0).data(IdRole).isValid())
        return;
    const QAbstractItemModel &model = *view.model();
    m_column = current.column();
    m_scroll = view.verticalScrollBar()->value();
    m_isChosen = selection->isRowSelected(current.row(), {});
    for (int row = current.row(); row < std::min(current.row() + neighbours, model.rowCount()); ++row)
        m_current.push_back(keyOf(model, row));
    for (int row = current.row() - 1; row >= std::max(0, current.row() - neighbours); --row)
        m_current.push_back(keyOf(model, row));
    for (const QItemSelectionRange &range : selection->selection()) {
        for (int row = range.top(); row <= range.bottom() && m_chosen.size() < mostChosen; ++row)
            m_chosen.push_back(keyOf(model, row));
    }
}

void RowKeeper::bringBack(QAbstractItemView &view) const
{
    if (m_current.empty() || view.currentIndex().isValid())
        return;
    const QAbstractItemModel &model = *view.model();
    const QMultiHash<qint64, int> rows = rowsOf(model);
    int current = -1;
    for (const Key &key : m_current) {
        if ((current = find(model, rows, key)) >= 0)
            break;
    }
    if (current < 0)
        return;
    QItemSelection chosen;
    for (const Key &key : m_chosen) {
        if (const int row = find(model, rows, key); row >= 0)
            chosen.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
    }
    if (chosen.isEmpty() && m_isChosen)
        chosen.select(model.index(current, 0), model.index(current, model.columnCount() - 1));
    view.selectionModel()->setCurrentIndex(model.index(current, m_column), QItemSelectionModel::NoUpdate);
    view.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    view.verticalScrollBar()->setValue(m_scroll);
    view.scrollTo(view.currentIndex());
}

} // namespace muster
