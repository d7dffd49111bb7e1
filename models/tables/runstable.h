// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace muster {

/// The runs of one change on several instances, a row each, in the order in which they were confirmed; and, as rows without a run, who was left
/// out. Follows the runs and owns none: of one that died with its connection it tells what was last seen. GUI thread.
class RunsTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { Instance, Progress, Outcome, Count };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    /// `instance`: as the person calls it.
    void addRun(const QString &instance, Operation *run);
    /// Nothing runs there. `why`: a sentence; `isWanted`: because the person said so.
    void addNote(const QString &instance, const QString &why, bool isWanted);

    /// Null: there is none, or it is gone.
    [[nodiscard]] Operation *runAt(int row) const { return m_rows[std::size_t(row)].run; }
    [[nodiscard]] bool isRunning(int row) const;
    [[nodiscard]] bool anyRunning() const;
    /// Something could still be cancelled.
    [[nodiscard]] bool anyToCancel() const;
    [[nodiscard]] int runs() const;
    /// Of all runs together, without what was struck out.
    [[nodiscard]] Operation::Counts counts() const;
    /// Of the first run that there was; a default one without any.
    [[nodiscard]] const Plan &plan() const { return m_plan; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString instance;
        QPointer<Operation> run;
        QString note;               ///< instead of a run
        bool hadRun = false;
        bool isWanted = false;
        int struckOut = 0;
        Operation::Counts counts;   ///< as last seen
        QString report;             ///< once it has ended
    };
    void append(Row row);
    void update(int row);
    [[nodiscard]] QString outcome(const Row &row) const;
    /// As in tableroles.h.
    [[nodiscard]] int severity(const Row &row) const;

    std::vector<Row> m_rows;
    Plan m_plan;
};

} // namespace muster
