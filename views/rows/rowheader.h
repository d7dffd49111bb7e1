// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/rowtable.h"

#include <QHeaderView>

#include <vector>

namespace muster {

/// The header of a RowTable: a click sorts by one column, Shift+click adds a further key or turns it round. Every key
/// shows its arrow and, when there are several, its place.
class RowHeader final : public QHeaderView
{
    Q_OBJECT

public:
    using Keys = std::vector<RowTable::SortColumn>;

    explicit RowHeader(QWidget *parent = nullptr);

    /// What the arrows show; does not sort.
    void setKeys(const Keys &keys);
    [[nodiscard]] const Keys &keys() const { return m_keys; }
    /// Columns that are not hidden, as they stand from left to right.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// The keys after a click on a column; pure.
    [[nodiscard]] static Keys keysAfterClick(const Keys &keys, int column, bool add);

Q_SIGNALS:
    void keysChosen(const std::vector<muster::RowTable::SortColumn> &keys);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] int placeOf(int logicalIndex) const;
    void paintArrow(QPainter *painter, const QRect &rect, Qt::SortOrder order) const;

    Keys m_keys;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace muster
