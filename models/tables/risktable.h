// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/containmentrecord.h"
#include "models/signals/risk.h"
#include "models/tables/tablemodel.h"

#include <QSet>

#include <memory>
#include <vector>

namespace muster {

/// Runners with findings, one row each, the riskiest first; as many as have any. The score never stands alone: beside it is what
/// it comes from. New contents are a reset. GUI thread.
class RiskTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { Severity, Runner, Contained, Owner, Findings, Score, LastSeen, Count };
    Q_ENUM(Column)

    struct Contents {
        std::shared_ptr<const std::vector<Finding>> findings;   ///< null: nothing
        std::shared_ptr<const std::vector<RunnerRisk>> risks;   ///< of these, see risksOf(); null only with findings
    };

    explicit RiskTable(QObject *parent = nullptr);

    void setContents(Contents contents);
    /// Of runners that were contained, in order of runner; whoever is not among them was not.
    void setContainments(std::vector<RunnerContainment> containments);
    [[nodiscard]] bool hasContainments() const { return !m_containments.empty(); }
    /// nullptr: it was not contained.
    [[nodiscard]] const RunnerContainment *containmentAt(int row) const { return containmentOf(riskAt(row)); }
    /// Only those of whose name, owner, number or signals each word is a part; empty: all.
    void setWords(const QString &words);
    void setTimes(const CellTimes &times);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const Contents &contents() const { return m_contents; }
    [[nodiscard]] const RunnerRisk &riskAt(int row) const { return (*m_contents.risks)[m_rows[std::size_t(row)]]; }
    /// Its findings, gravest first.
    [[nodiscard]] std::vector<Finding> findingsAt(int row) const;
    [[nodiscard]] int positionOf(RunnerId runner, Instant createdAt) const;   ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Column::Count); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool matches(const RunnerRisk &risk, const std::vector<QSet<QString>> &named) const;
    [[nodiscard]] const RunnerContainment *containmentOf(const RunnerRisk &risk) const;
    void narrow();
    void order();

    Contents m_contents;
    std::vector<RunnerContainment> m_containments;
    QStringList m_words;
    CellTimes m_times;
    Column m_by = Column::Score;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<quint32> m_rows;   // of the risks, in the order shown
};

/// How a severity looks beside its word; see SeverityRole and IconRole.
[[nodiscard]] int severityOf(FindingSeverity severity);
[[nodiscard]] QString iconOf(FindingSeverity severity);

} // namespace muster
