// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace muster {

class OperationTable;

/// The rows of a report that one wants to see. By outcome, those to look at come first.
class OutcomeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Choice {
        enum class Kind : quint8 { All, NotDone, One };
        Kind kind = Kind::All;
        Operation::Item::Outcome outcome = Operation::Item::Outcome::Done;   ///< with Kind::One
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit OutcomeFilter(OperationTable *items, QObject *parent = nullptr);
    void setChoice(const Choice &choice);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    OperationTable *m_items;
    Choice m_choice;
};

} // namespace muster
