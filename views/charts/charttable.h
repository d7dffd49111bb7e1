// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace muster {

/// The numbers of a chart as a table: for those who cannot or do not want to read a picture, and for CSV. It asks the chart's
/// own data when a cell is wanted, so a refresh costs nothing while nobody looks. GUI thread.
class ChartTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        QString id;                               ///< see ColumnIdRole
        QString title;
        bool isNumber = false;                    ///< stands at the right
        std::function<QVariant(int row)> raw;     ///< see RawRole; invalid: unknown
        std::function<QString(int row)> text;     ///< for people
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What `raw` and `text` look at has changed, or is another. With columns of the same names a view stays where it is.
    void setContent(std::vector<Column> columns, int rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    int m_rows = 0;
};

} // namespace muster
