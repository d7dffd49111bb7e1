// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/rowtable.h"

#include "models/tables/rowspans.h"
#include "models/tables/sortkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

constexpr quint32 nowhere = 0xffffffffU;

std::vector<quint32> inOrder(const std::vector<quint32> &order, const RowSet &rows)
{
    std::vector<quint32> result;
    result.reserve(order.size());
    for (const quint32 row : order) {
        if (rows.contains(row))
            result.push_back(row);
    }
    return result;
}

} // namespace

RowTable::RowTable(QObject *parent) : QAbstractTableModel(parent) { }

RowTable::~RowTable() = default;

int RowTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RowTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return orientation == Qt::Vertical && role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const RowColumnInfo column = columnInfo(section);
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate(column.context, column.title);
    case Qt::ToolTipRole:
        return QCoreApplication::translate(column.context, column.explanation);
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case ColumnIdRole:
        return QString::fromLatin1(column.id);
    case ExportNameRole:
        return QString::fromLatin1(column.exportName);
    default:
        return {};
    }
}

QString RowTable::sortText(const std::vector<SortColumn> &columns) const
{
    return sortKeysText(columns, [this](int column) { return columnInfo(column).id; });
}

std::vector<RowTable::SortColumn> RowTable::sortColumnsOf(QStringView text) const
{
    return sortKeysOf<SortColumn>(text, [this](QStringView id) {
        std::optional<int> found;
        for (int column = 0; column < columnCount() && !found; ++column) {
            if (id == QLatin1StringView(columnInfo(column).id))
                found = column;
        }
        return found;
    });
}

void RowTable::announce(const std::vector<int> &positions, int firstColumn, int lastColumn, const QList<int> &roles)
{
    for (const RowSpan &span : mergedSpans(positions))
        Q_EMIT dataChanged(index(span.first, firstColumn), index(span.last, lastColumn), roles);
}

void RowTable::announceColumns(int first, int last)
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, first), index(int(m_shown.size()) - 1, last));
}

void RowTable::resetRows(const std::function<Arrangement()> &exchange)
{
    const bool hadMarks = m_marks.count() + m_dropped.count() > 0;
    beginResetModel();
    Arrangement next = exchange();
    m_order = std::move(next.order);
    m_matching = std::move(next.matching);
    m_marks = RowSet(total());
    m_dropped = RowSet();
    setShown(inOrder(m_order, m_matching));
    endResetModel();
    if (hadMarks)
        Q_EMIT marksChanged();
    Q_EMIT shownChanged();
}

/// Vanished rows go while the old contents still answer for them; then the contents are exchanged under the rows that stay, which
/// moves nothing; then the new ones come, and all take their places.
void RowTable::succeedRows(const Succession &succession, Arrangement next, const std::function<void()> &exchange)
{
    const qsizetype shownBefore = shown(), totalBefore = total(), markedBefore = markedCount();
    std::vector<quint32> target = inOrder(next.order, next.matching);

    const auto size = qsizetype(next.order.size());
    std::vector<quint32> oldRowOf(next.order.size(), gone);
    const bool anyDropped = m_dropped.count() > 0;
    RowSet nextMarks(size), nextDropped(anyDropped ? size : 0);
    for (std::size_t row = 0; row < succession.newRowOf.size(); ++row) {
        const quint32 newRow = succession.newRowOf[row];
        if (newRow == gone)
            continue;
        oldRowOf[newRow] = quint32(row);
        if (m_marks.contains(quint32(row)))
            nextMarks.insert(newRow);
        if (anyDropped && m_dropped.contains(quint32(row)))
            nextDropped.insert(newRow);
    }
    std::vector<quint32> staying;
    staying.reserve(m_shown.size());
    for (const quint32 row : target) {
        const quint32 old = oldRowOf[row];
        if (old != gone && m_matching.contains(old))
            staying.push_back(old);
    }
    keepOnly(staying);

    std::vector<quint32> renumbered = m_shown;
    for (quint32 &row : renumbered)
        row = succession.newRowOf[row];
    RowSet added = next.matching;
    added -= RowSet::of(renumbered, size);
    exchange();
    m_marks = std::move(nextMarks);
    m_dropped = std::move(nextDropped);
    m_order = std::move(next.order);
    m_matching = std::move(next.matching);
    setShown(std::move(renumbered));

    append(inOrder(target, added));
    rearrange(std::move(target));

    std::vector<int> changed;
    for (const quint32 row : succession.changed) {
        if (m_matching.contains(row) && !added.contains(row))
            changed.push_back(positionOf(row));
    }
    std::sort(changed.begin(), changed.end());
    announce(changed, 0, columnCount() - 1);
    if (markedCount() != markedBefore)
        Q_EMIT marksChanged();
    if (shown() != shownBefore || total() != totalBefore)
        Q_EMIT shownChanged();
}

void RowTable::arrange(std::vector<quint32> order)
{
    m_order = std::move(order);
    rearrange(inOrder(m_order, m_matching));
}

bool RowTable::showMatching(const RowSet &matching)
{
    const std::vector<quint32> target = inOrder(m_order, matching);
    if (target == m_shown)
        return false;
    keepOnly(inOrder(target, m_matching));
    RowSet added = matching;
    added -= m_matching;
    append(inOrder(target, added));
    m_matching = matching;
    rearrange(target);
    return true;
}

/// Without telling: for a reset, or after the same rows were given other numbers.
void RowTable::setShown(std::vector<quint32> rows)
{
    m_shown = std::move(rows);
    m_positions.clear();
}

int RowTable::positionOf(quint32 row) const
{
    if (m_positions.empty()) {
        m_positions.assign(m_order.size(), nowhere);
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            m_positions[m_shown[i]] = quint32(i);
    }
    return m_positions[row] == nowhere ? -1 : int(m_positions[row]);
}

/// Takes away all others, in one removal. They are first gathered in one place, and that is where the first one that somebody
/// holds on to stands (a view its current row): then the neighbour becomes current, and not what happens to be last.
void RowTable::keepOnly(const std::vector<quint32> &rows)
{
    if (rows.size() == m_shown.size())
        return;
    const RowSet kept = RowSet::of(rows, total());
    std::size_t split = rows.size();
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex &index : held) {
        auto at = m_shown.begin() + index.row();
        if (kept.contains(*at))
            continue;
        at = std::find_if(at, m_shown.end(), [&](quint32 row) { return kept.contains(row); });
        if (at != m_shown.end())
            split = std::size_t(std::find(rows.begin(), rows.end(), *at) - rows.begin());
        break;
    }

    std::vector<quint32> gathered(rows.begin(), rows.begin() + std::ptrdiff_t(split));
    gathered.reserve(m_shown.size());
    for (const quint32 row : m_shown) {
        if (!kept.contains(row))
            gathered.push_back(row);
    }
    const std::size_t end = gathered.size();
    gathered.insert(gathered.end(), rows.begin() + std::ptrdiff_t(split), rows.end());
    rearrange(std::move(gathered));

    beginRemoveRows({}, int(split), int(end) - 1);
    setShown(rows);
    endRemoveRows();
}

void RowTable::append(const std::vector<quint32> &rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + rows.size()) - 1);
    m_shown.insert(m_shown.end(), rows.begin(), rows.end());
    m_positions.clear();
    endInsertRows();
}

/// The same rows in another order.
void RowTable::rearrange(std::vector<quint32> next)
{
    if (next == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const std::vector<quint32> before = std::exchange(m_shown, std::move(next));
    m_positions.clear();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &held : from)
        to += index(positionOf(before[std::size_t(held.row())]), held.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

qsizetype RowTable::rowBytes() const
{
    const std::size_t numbers = m_order.capacity() + m_shown.capacity() + m_positions.capacity();
    return qsizetype(numbers * sizeof(quint32)) + 2 * total() / 8;
}

} // namespace muster
