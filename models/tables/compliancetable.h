// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliancegroups.h"
#include "models/tables/tablemodel.h"

#include <memory>
#include <optional>

namespace muster {

/// Every runner with what a policy says of it: as many rows as the fleet has, some of them shown. Sorts by row numbers, as
/// RowTable does, but knows no marks: to act on runners one goes on to the Runners page. New contents are a reset. GUI thread.
class ComplianceTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { State, Runner, Owner, Version, Needed, Rule, Reason, Contact, Count };
    Q_ENUM(Column)

    /// What is shown: both null for nothing.
    struct Contents {
        Compliance::Ptr compliance;
        std::shared_ptr<const VersionPolicy> policy;
    };
    /// Which of it: those of a state and a group, either may be left open.
    struct Narrowing {
        std::optional<ComplianceState> state;
        std::optional<ComplianceGroup> group;
    };

    explicit ComplianceTable(QObject *parent = nullptr);

    void setContents(const Contents &contents);
    void setNarrowing(const Narrowing &narrowing);
    void setTimes(const CellTimes &times);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const std::vector<quint32> &shownRows() const { return m_rows; }
    [[nodiscard]] RunnerId runnerAt(int row) const;
    [[nodiscard]] int positionOf(RunnerId runner) const;   ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Column::Count); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void narrow();
    void order();
    [[nodiscard]] std::vector<quint64> keys() const;

    Contents m_contents;
    Narrowing m_narrowing;
    CellTimes m_times;
    Column m_by = Column::State;
    Qt::SortOrder m_order = Qt::DescendingOrder;   ///< worst first
    std::vector<quint32> m_rows;                   ///< of the fleet, in the order shown
};

/// How a state looks beside its word; see SeverityRole and IconRole.
[[nodiscard]] int severityOf(ComplianceState state);
[[nodiscard]] QString iconOf(ComplianceState state);

} // namespace muster
