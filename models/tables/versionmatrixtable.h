// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/versionmatrix.h"

#include <QAbstractTableModel>

#include <memory>

namespace muster {

/// Runners by minor version (columns, newest first) and executor or group (rows): a name, all of the row, then a count for each
/// minor; nothing where nobody is. New contents are a reset. GUI thread.
class VersionMatrixTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// double, from 0 to 1: how the cell's count compares with the greatest of all; invalid for names and totals.
    static constexpr int shareRole = Qt::UserRole + 100;
    static constexpr int nameColumn = 0, totalColumn = 1, firstMinorColumn = 2;

    explicit VersionMatrixTable(QObject *parent = nullptr);

    void setMatrix(std::shared_ptr<const VersionMatrix> matrix);
    [[nodiscard]] const VersionMatrix &matrix() const { return *m_matrix; }
    /// Of a column; -1 for name and total.
    [[nodiscard]] static int minorOf(int column) { return column < firstMinorColumn ? -1 : column - firstMinorColumn; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_matrix->lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : firstMinorColumn + int(m_matrix->minors.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "docker", "(instance)", "unknown".
    [[nodiscard]] QString nameOf(int row) const;
    /// "18.11", "unknown".
    [[nodiscard]] QString minorText(int minor) const;

private:
    std::shared_ptr<const VersionMatrix> m_matrix;   ///< never nullptr
    qint64 m_greatest = 0;
};

} // namespace muster
