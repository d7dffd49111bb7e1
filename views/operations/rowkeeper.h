// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QModelIndex>
#include <QStringList>

#include <vector>

class QAbstractItemModel;
class QAbstractItemView;

namespace muster {

/// What a person was at in a table, over a reset of its model: the current row, the chosen ones and how far it was scrolled. A row is
/// known again by IdRole, of several with the same by what they show. Of a current row that is gone, the next that is still there takes
/// the place.
class RowKeeper final
{
public:
    /// Call before the reset, and the other after it and after the view has heard of it.
    void note(const QAbstractItemView &view);
    void bringBack(QAbstractItemView &view) const;

private:
    struct Key {
        qint64 id = 0;
        QStringList shown;   // of all columns: tells rows of one id apart
    };
    [[nodiscard]] static Key keyOf(const QAbstractItemModel &model, int row);
    [[nodiscard]] QMultiHash<qint64, int> rowsOf(const QAbstractItemModel &model) const;
    /// -1: none.
    [[nodiscard]] static int find(const QAbstractItemModel &model, const QMultiHash<qint64, int> &rows, const Key &key);

    std::vector<Key> m_current;    // and its neighbours: those below, then those above
    std::vector<Key> m_chosen;
    int m_column = 0;
    int m_scroll = 0;
    bool m_isChosen = false;       // the current row is
};

} // namespace muster
