// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/celltexts.h"
#include "views/widgets/severity.h"

#include <QColor>
#include <QStyledItemDelegate>

#include <array>

class QAbstractItemView;

namespace muster {

/// Paints a cell of a table of rows: check box of the mark (first column), icon, one line of plain text, cut with `…`.
/// Knows roles (TableRole), not columns. Only what is needed is asked of the model: a frame has some 700 cells.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 6;   ///< left and right of what a cell shows
    enum class Check : quint8 { None, FirstColumn };   ///< where the mark's box is

    explicit RowDelegate(QAbstractItemView *view, Check check = Check::FirstColumn);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    /// Where the check box of a row is, in a cell of the first column.
    [[nodiscard]] static QRect checkRect(const QRect &cell);
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);

private:
    [[nodiscard]] QRect textRect(const QRect &cell, const QModelIndex &index) const;
    [[nodiscard]] bool hasCheck(const QModelIndex &index) const;

    [[nodiscard]] const QColor &inkOf(Severity severity, const QPalette &palette) const;

    QAbstractItemView *m_view;
    Check m_check;
    // What painting finds again in the next frame.
    mutable CellTexts m_texts;
    mutable qint64 m_paletteKey = 0;
    mutable std::array<QColor, 4> m_inks;
};

} // namespace muster
