// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/placedid.h"
#include "models/operations/plan.h"

#include <QAbstractTableModel>

#include <span>

namespace muster {

/// The targets of a plan, in the plan's order. A check in the first column says that a target will be changed; taking it out
/// strikes the target out. Skipped runners are not in it: see Plan::skipped. For 100,000 targets as for ten.
class PlanTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Name and Owner are always the first two; the others depend on what the plan is about.
    enum class Column : quint8 { Name, Owner, Type, Status, LastContact, Jobs, Ref, Created, Id, Change, Project, From, Instance };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` is the server's clock, for "3 h ago".
    void setPlan(const Plan &plan, Instant now);
    /// For an edit of several instances, whose ids are placed: how they are called, which is a column more. Before the plan.
    void setInstances(const InstanceNames &instances) { m_instances = instances; }
    /// With what is struck out by now: what will be carried out.
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Plan::Target &targetAt(int row) const { return m_plan.targets[std::size_t(row)]; }
    [[nodiscard]] bool isStruckOut(int row) const { return targetAt(row).struckOut; }
    /// The one that says most, and so takes what width the others leave.
    [[nodiscard]] int widestColumn() const;
    /// Both ends included.
    void setStruckOut(int first, int last, bool struckOut);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void strikesChanged();

private:
    [[nodiscard]] std::span<const Column> columns() const;
    [[nodiscard]] QString text(const Plan::Target &target, Column column) const;

    Plan m_plan;
    Instant m_now;
    InstanceNames m_instances;
};

} // namespace muster
