// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/activity/runfilter.h"

#include "models/tables/tableroles.h"

#include <algorithm>

namespace muster {

RunFilter::RunFilter(QAbstractItemModel *table, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RawRole);
    setSourceModel(table);
}

void RunFilter::setText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return m_also && m_also(row, word);
    });
}

} // namespace muster
