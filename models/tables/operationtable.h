// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"

#include <QAbstractTableModel>

namespace muster {

/// What becomes of each runner of a plan that is carried out: the outcome in a word, and why. Follows an operation while it
/// runs; rows stay where they are.
class OperationTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Id, Outcome, Detail, Count };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    /// Follows it from now on, as often as it tells of progress; nullptr keeps what is there. It may go before this.
    void setOperation(const Operation *operation);
    /// The same ids in the same order: what differs is told in spans; anything else resets.
    void setItems(const std::vector<Operation::Item> &items);
    [[nodiscard]] const Operation::Item &itemAt(int row) const { return m_items[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Operation::Item> m_items;
    const Operation *m_operation = nullptr;   // only to stop listening to it
};

} // namespace muster
