// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/rowtable.h"

#include <algorithm>

namespace muster {

void RowTable::setMarks(const RowSet &next)
{
    RowSet changed = m_marks;
    changed ^= next;
    if (changed.count() == 0)
        return;
    m_marks = next;
    std::vector<int> positions;
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        if (changed.contains(m_shown[at]))
            positions.push_back(int(at));
    }
    announce(positions, 0, columnCount() - 1, { MarkedRole, Qt::CheckStateRole });
    Q_EMIT marksChanged();
}

bool RowTable::isMarked(int row) const
{
    return m_marks.contains(rowShownAt(row));
}

void RowTable::setMarked(int row, bool marked)
{
    setMarkedRange(row, row, marked);
}

void RowTable::markOnly(int row)
{
    RowSet next(total());
    next.insert(rowShownAt(row));
    dropMarks(next);
}

void RowTable::setMarkedRange(int from, int to, bool marked)
{
    const int last = int(shown()) - 1;
    const int first = std::clamp(std::min(from, to), 0, last + 1), end = std::min(std::max(from, to), last);
    RowSet next = m_marks;
    for (int at = first; at <= end; ++at) {
        if (marked)
            next.insert(rowShownAt(at));
        else
            next.remove(rowShownAt(at));
    }
    setMarks(next);
}

void RowTable::markAllShown()
{
    RowSet next = m_marks;
    next |= m_matching;
    m_dropped = RowSet();
    setMarks(next);
}

void RowTable::invertShown()
{
    RowSet next = m_marks;
    next ^= m_matching;
    setMarks(next);
}

void RowTable::clearMarks()
{
    dropMarks(RowSet(total()));
}

/// A longer selection is the work of minutes, and one click undoes it; a second click must not take the way back.
void RowTable::dropMarks(const RowSet &next)
{
    RowSet dropped = m_marks;
    dropped -= next;
    if (dropped.count() > 1)
        m_dropped = std::move(dropped);
    setMarks(next);
}

void RowTable::bringBackMarks()
{
    if (m_dropped.count() == 0)
        return;
    RowSet next = m_marks;
    next |= m_dropped;
    m_dropped = RowSet();
    setMarks(next);
    Q_EMIT marksChanged();   // also when all of them are marked again already: there is nothing left to bring back
}

qsizetype RowTable::markedCount() const
{
    return m_marks.count();
}

qsizetype RowTable::markedShownCount() const
{
    return m_marks.countCommon(m_matching);
}

QVariant RowTable::markAt(const QModelIndex &index, int role) const
{
    const bool marked = isMarked(index.row());
    if (role == MarkedRole)
        return marked;
    return index.column() == 0 ? QVariant(marked ? Qt::Checked : Qt::Unchecked) : QVariant();
}

bool RowTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    setMarked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RowTable::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace muster
