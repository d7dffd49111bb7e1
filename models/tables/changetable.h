// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/changes.h"
#include "models/tables/tablemodel.h"

#include <array>
#include <optional>

namespace muster {

/// The kinds under which changes are counted: coming and going, what somebody did, and what the clock did.
enum class ChangeGroup : quint8 { Added, Removed, Changed, Status, Count };
[[nodiscard]] ChangeGroup groupOf(const RunnerChange &change);
using ChangeCounts = std::array<qint64, std::size_t(ChangeGroup::Count)>;

/// Whose a runner is, as far as is known: its type and the path of group or project.
struct ChangeOwner {
    RunnerType type = RunnerType::Unknown;
    QString path;
    friend bool operator==(const ChangeOwner &, const ChangeOwner &) = default;
    friend auto operator<=>(const ChangeOwner &a, const ChangeOwner &b)
    {
        return a.path != b.path ? (a.path < b.path ? std::strong_ordering::less : std::strong_ordering::greater) : a.type <=> b.type;
    }
};

/// What happened to the runners of a fleet in a span of time: as many rows as there are changes, some of them shown. Names and
/// owners are those of the fleet when the span ended, or when it began for who has gone. New contents are a reset. GUI thread.
class ChangeTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { When, What, Runner, Manager, Attribute, Before, After, Owner, Count };
    Q_ENUM(Column)

    struct Contents {
        std::vector<RunnerChange> changes;
        Snapshot::Ptr before, after;   ///< null: not on record
    };
    /// Which of it: of one group, one owner, some runners (ascending); each may be left open.
    struct Narrowing {
        std::optional<ChangeGroup> group;
        std::optional<ChangeOwner> owner;
        std::optional<std::vector<RunnerId>> runners;
    };

    explicit ChangeTable(QObject *parent = nullptr);

    void setContents(Contents contents);
    void setNarrowing(const Narrowing &narrowing);
    void setTimes(const CellTimes &times);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] qsizetype total() const { return qsizetype(m_contents.changes.size()); }
    [[nodiscard]] const RunnerChange &changeAt(int row) const { return m_contents.changes[m_rows[std::size_t(row)]]; }
    /// Of all changes that the runners and the owner of the narrowing leave, and likewise per owner, by path.
    [[nodiscard]] const ChangeCounts &counts() const { return m_counts; }
    struct OwnerCounts {
        ChangeOwner owner;
        ChangeCounts counts{};
    };
    /// Of all changes that the runners of the narrowing leave.
    [[nodiscard]] const std::vector<OwnerCounts> &owners() const { return m_ownerCounts; }
    /// Runners of the rows shown, ascending, each once.
    [[nodiscard]] std::vector<RunnerId> shownRunners() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Column::Count); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void narrow();
    void order();
    [[nodiscard]] QString orderText(quint32 change) const;

    Contents m_contents;
    Narrowing m_narrowing;
    CellTimes m_times;
    Column m_by = Column::When;
    Qt::SortOrder m_order = Qt::DescendingOrder;   ///< newest first
    std::vector<ChangeOwner> m_owners;             ///< ascending
    std::vector<quint32> m_ownerOf;                ///< per change, into m_owners
    std::vector<quint32> m_rows;                   ///< of the changes, in the order shown
    ChangeCounts m_counts{};
    std::vector<OwnerCounts> m_ownerCounts;
};

/// What a change's runner is called, and whose it is: as `after` tells it, else `before`.
struct ChangedRunner {
    QString name;
    ChangeOwner owner;
};
[[nodiscard]] ChangedRunner changedRunner(RunnerId runner, const Snapshot *before, const Snapshot *after);

} // namespace muster
