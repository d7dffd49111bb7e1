// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/rowset.h"
#include "models/tables/tableroles.h"

#include <QAbstractTableModel>

#include <functional>
#include <span>
#include <vector>

namespace muster {

/// What views know of a column besides its cells.
struct RowColumnInfo {
    const char *id = nullptr;           ///< see ColumnIdRole
    const char *exportName = nullptr;   ///< see ExportNameRole
    const char *context = nullptr;      ///< of the translations of title and explanation
    const char *title = nullptr;        ///< untranslated
    const char *explanation = nullptr;  ///< untranslated
    Qt::AlignmentFlag align = Qt::AlignLeft;
    int characters = 10;                ///< default width, in average characters
    bool visible = true;                ///< shown at first
};

/// A table of very many rows with an ordering, filtering and marks of its own: it shows a vector of row numbers of contents that
/// are replaced as a whole, and tells views each replacement so that marks, current row and scroll position survive it. What the
/// rows are is the subclass's: it hands in their order and which of them match. GUI thread.
///
/// Marks are the one selection: a bit per row, kept across sorting, filtering and refreshes; see mark functions.
class RowTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using enum TableRole;   ///< RowTable::IdRole and so on
    ~RowTable() override;

    [[nodiscard]] virtual RowColumnInfo columnInfo(int column) const = 0;
    /// The id of a row's thing as a number (see IdRole), and back: -1 when it is not shown.
    [[nodiscard]] virtual qint64 idNumberAt(int row) const = 0;
    [[nodiscard]] virtual int rowOfIdNumber(qint64 id) const = 0;

    // Order, for views that know no columns. Most important first; ties break by the following ones.
    struct SortColumn {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortColumn &, const SortColumn &) = default;
    };
    virtual void setSortColumns(const std::vector<SortColumn> &columns) = 0;
    [[nodiscard]] virtual std::vector<SortColumn> sortColumns() const = 0;
    /// `last_contact:desc,name`, and back; what is no column is left out.
    [[nodiscard]] QString sortText(const std::vector<SortColumn> &columns) const;
    [[nodiscard]] std::vector<SortColumn> sortColumnsOf(QStringView text) const;

    [[nodiscard]] qsizetype total() const { return qsizetype(m_order.size()); }    ///< rows there are
    [[nodiscard]] qsizetype shown() const { return qsizetype(m_shown.size()); }    ///< rows that match
    /// Row numbers, in the order shown.
    [[nodiscard]] std::span<const quint32> shownRows() const { return m_shown; }

    // Marks. Row arguments are rows shown. All are within 20 ms at 100,000 rows.
    [[nodiscard]] bool isMarked(int row) const;
    void setMarked(int row, bool marked);
    void markOnly(int row);                                ///< and no other, shown or hidden
    void setMarkedRange(int from, int to, bool marked);    ///< inclusive, either order
    void markAllShown();
    void invertShown();
    void clearMarks();
    [[nodiscard]] qsizetype markedCount() const;           ///< all, hidden by the filter or not
    [[nodiscard]] qsizetype markedShownCount() const;

    /// Marks that one gesture dropped, as a plain click on another row does: they come back beside those there are now, until
    /// they are marked again or the contents are others. Dropping a single mark is no loss and is not remembered.
    [[nodiscard]] qsizetype droppedCount() const { return m_dropped.count(); }
    void bringBackMarks();

    int rowCount(const QModelIndex &parent = {}) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;   ///< CheckStateRole of column 0: the mark
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void marksChanged();
    void shownChanged();     ///< shown() or total() changed

protected:
    explicit RowTable(QObject *parent);

    static constexpr quint32 gone = 0xffffffffU;
    /// Every row, sorted, and those to be shown.
    struct Arrangement {
        std::vector<quint32> order;
        RowSet matching;
    };
    /// How contents become others.
    struct Succession {
        std::vector<quint32> newRowOf;   ///< per row of the present ones: its row in the new ones, or `gone`
        std::vector<quint32> changed;    ///< rows of the new ones whose cells differ, ascending
    };
    /// Contents that have nothing to do with the present ones. `exchange` puts them in place.
    void resetRows(const std::function<Arrangement()> &exchange);
    /// The same things, refreshed. `exchange` puts the new contents in place; the cells of rows that stay must not depend on
    /// which ones are there, other than by `changed`.
    void succeedRows(const Succession &succession, Arrangement next, const std::function<void()> &exchange);
    /// Shows the rows that match, in the present order; returns whether anything changed.
    bool showMatching(const RowSet &matching);
    void arrange(std::vector<quint32> order);

    /// Tells of other cells at places shown (ascending), or in whole columns.
    void announce(const std::vector<int> &positions, int firstColumn, int lastColumn, const QList<int> &roles = {});
    void announceColumns(int first, int last);

    [[nodiscard]] quint32 rowShownAt(int position) const { return m_shown[std::size_t(position)]; }
    [[nodiscard]] int positionOf(quint32 row) const;   ///< -1 when not shown
    [[nodiscard]] const RowSet &matching() const { return m_matching; }
    [[nodiscard]] const RowSet &marks() const { return m_marks; }
    void setMarks(const RowSet &next);
    /// What MarkedRole and Qt::CheckStateRole answer.
    [[nodiscard]] QVariant markAt(const QModelIndex &index, int role) const;
    [[nodiscard]] qsizetype rowBytes() const;

private:
    void dropMarks(const RowSet &next);
    void keepOnly(const std::vector<quint32> &rows);
    void append(const std::vector<quint32> &rows);
    void rearrange(std::vector<quint32> next);
    void setShown(std::vector<quint32> rows);

    std::vector<quint32> m_order;      // every row, sorted
    RowSet m_matching;                 // rows that match
    std::vector<quint32> m_shown;      // the same, sorted: row at each position
    RowSet m_marks;
    RowSet m_dropped;                  // see droppedCount(); empty, or as large as m_marks
    mutable std::vector<quint32> m_positions;   // position of each row; empty: to be made when asked for
};

} // namespace muster
