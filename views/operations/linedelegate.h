// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace muster {

/// Cells as the style paints them, with our icons and severity colours; crossed out where the row's first cell is unchecked.
/// Knows roles (TableRole), not models. Tips are shown literally.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `elide`: where a text that does not fit is cut.
    explicit LineDelegate(QObject *parent = nullptr, Qt::TextElideMode elide = Qt::ElideRight) : QStyledItemDelegate(parent), m_elide(elide) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    [[nodiscard]] static bool isStruckOut(const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Qt::TextElideMode m_elide;
};

} // namespace muster
