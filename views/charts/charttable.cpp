// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/charttable.h"

#include "models/tables/tableroles.h"

#include <algorithm>

namespace muster {

void ChartTable::setContent(std::vector<Column> columns, int rows)
{
    const bool isSame = std::equal(m_columns.begin(), m_columns.end(), columns.begin(), columns.end(),
                                   [](const Column &a, const Column &b) { return a.id == b.id && a.title == b.title; });
    if (!isSame) {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = rows;
        endResetModel();
        return;
    }
    if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_columns = std::move(columns);
        m_rows = rows;
        endRemoveRows();
    } else if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_columns = std::move(columns);
        m_rows = rows;
        endInsertRows();
    } else {
        m_columns = std::move(columns);
    }
    if (m_rows > 0 && !m_columns.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(index.row());
    case Qt::TextAlignmentRole:
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        return column.raw(index.row());
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

} // namespace muster
