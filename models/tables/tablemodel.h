// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/celltext.h"
#include "models/tables/rowchanges.h"
#include "models/tables/tableroles.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <span>
#include <vector>

namespace muster {

/// What cells need besides their row to say when something was.
struct CellTimes {
    Instant now;   ///< the server's clock
    TimeDisplay display = TimeDisplay::Local;
    friend bool operator==(const CellTimes &, const CellTimes &) = default;
};

/// Everything about one column of a small table.
template <class Row>
struct TableColumn {
    const char *id = nullptr;      ///< see ColumnIdRole
    const char *title = nullptr;   ///< untranslated, in the table's own context
    Qt::AlignmentFlag align = Qt::AlignLeft;
    QString (*display)(const Row &, const CellTimes &) = nullptr;
    QVariant (*raw)(const Row &) = nullptr;   ///< see RawRole
    QString (*tip)(const Row &, const CellTimes &) = nullptr;
    int (*severity)(const Row &) = nullptr;
    QString (*icon)(const Row &) = nullptr;
};

/// A table of some hundred rows, each a value with an id: `qint64 rowId(const Row &)` and `==` say which is which and what
/// changed. New rows are told as what they are against the old ones (gone, new, moved, changed), so that views stay where
/// they are. GUI thread.
template <class Row>
class TableModel : public QAbstractTableModel
{
public:
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[std::size_t(row)]; }
    void setTimes(const CellTimes &times);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// `context` is that of the titles' translations.
    TableModel(std::span<const TableColumn<Row>> columns, const char *context, QObject *parent) : QAbstractTableModel(parent), m_columns(columns), m_context(context) { }
    void setRows(std::vector<Row> next);

private:
    void tellAll();

    std::span<const TableColumn<Row>> m_columns;
    const char *m_context;
    std::vector<Row> m_rows;
    CellTimes m_times;
};

template <class Row>
void TableModel<Row>::tellAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

template <class Row>
void TableModel<Row>::setTimes(const CellTimes &times)
{
    if (times == m_times)
        return;
    m_times = times;
    tellAll();
}

template <class Row>
void TableModel<Row>::setRows(std::vector<Row> next)
{
    const auto idsOf = [](const std::vector<Row> &rows) {
        std::vector<qint64> ids;
        ids.reserve(rows.size());
        for (const Row &row : rows)
            ids.push_back(rowId(row));
        return ids;
    };
    const RowChanges changes = rowChanges(idsOf(m_rows), idsOf(next));
    if (changes.ambiguous) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    for (const RowSpan &span : changes.removed) {
        beginRemoveRows({}, span.first, span.last);
        m_rows.erase(m_rows.begin() + span.first, m_rows.begin() + span.last + 1);
        endRemoveRows();
    }
    if (!changes.moved.empty()) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        std::vector<Row> moved;
        moved.reserve(m_rows.size());
        std::vector<int> placeOf(m_rows.size());
        for (const int from : changes.moved) {
            placeOf[std::size_t(from)] = int(moved.size());
            moved.push_back(std::move(m_rows[std::size_t(from)]));
        }
        m_rows = std::move(moved);
        const QModelIndexList held = persistentIndexList();
        QModelIndexList now;
        for (const QModelIndex &each : held)
            now += index(placeOf[std::size_t(each.row())], each.column());
        changePersistentIndexList(held, now);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    for (const RowSpan &span : changes.inserted) {
        beginInsertRows({}, span.first, span.last);
        m_rows.insert(m_rows.begin() + span.first, next.begin() + span.first, next.begin() + span.last + 1);
        endInsertRows();
    }
    std::vector<int> changed;
    for (std::size_t row = 0; row < next.size(); ++row) {
        if (m_rows[row] == next[row])
            continue;
        m_rows[row] = std::move(next[row]);
        changed.push_back(int(row));
    }
    for (const RowSpan &span : mergedSpans(changed))
        Q_EMIT dataChanged(index(span.first, 0), index(span.last, columnCount() - 1));
}

template <class Row>
QVariant TableModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = rowAt(index.row());
    const TableColumn<Row> &column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.display(row, m_times);
    case Qt::ToolTipRole:
        return column.tip ? column.tip(row, m_times) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case IdRole:
        return rowId(row);
    case RawRole:
        return column.raw(row);
    case SeverityRole:
        return column.severity ? column.severity(row) : 0;
    case IconRole:
        return column.icon ? column.icon(row) : QString();
    default:
        return {};
    }
}

template <class Row>
QVariant TableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn<Row> &column = m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate(m_context, column.title);
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case ColumnIdRole:
        return QString::fromLatin1(column.id);
    default:
        return {};
    }
}

} // namespace muster
