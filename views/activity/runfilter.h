// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>

namespace muster {

/// Rows in which every word is found, in whichever column; ordered by what the columns stand for, not by their text.
class RunFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RunFilter(QAbstractItemModel *table, QObject *parent = nullptr);
    void setText(const QString &text);
    /// What else a row of the table is found by: no column shows the number of a run.
    using Also = std::function<bool(int row, const QString &word)>;
    void setAlso(const Also &also) { m_also = also; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    Also m_also;
};

} // namespace muster
