// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rows/rowdelegate.h"

#include "models/tables/tableroles.h"
#include "views/widgets/checkmark.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace muster {

namespace {

constexpr int iconSize = 16;
constexpr int checkSize = CheckMark::size;
constexpr int gap = 5;

CheckMark checkMark(const QPalette &palette, bool checked)
{
    if (checked)
        return { palette.color(QPalette::HighlightedText), Qt::NoBrush, palette.color(QPalette::HighlightedText) };
    return { palette.color(QPalette::Mid), palette.brush(QPalette::Base), {} };
}

} // namespace

RowDelegate::RowDelegate(QAbstractItemView *view, Check check) : QStyledItemDelegate(view), m_view(view), m_check(check) { }

bool RowDelegate::hasCheck(const QModelIndex &index) const
{
    return m_check == Check::FirstColumn && index.column() == 0;
}

int RowDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), iconSize) + 6;
}

QRect RowDelegate::checkRect(const QRect &cell)
{
    return { cell.left() + padding, cell.top() + (cell.height() - checkSize) / 2, checkSize, checkSize };
}

QRect RowDelegate::textRect(const QRect &cell, const QModelIndex &index) const
{
    int left = cell.left() + padding;
    if (hasCheck(index))
        left += checkSize + gap;
    if (!index.data(IconRole).toString().isEmpty())
        left += iconSize + gap;
    return { left, cell.top(), std::max(0, cell.right() - padding - left + 1), cell.height() };
}

const QColor &RowDelegate::inkOf(Severity severity, const QPalette &palette) const
{
    if (m_paletteKey != palette.cacheKey()) {
        m_paletteKey = palette.cacheKey();
        for (std::size_t i = 0; i < m_inks.size(); ++i)
            m_inks[i] = severityColor(Severity(i), palette);
    }
    return m_inks[std::size_t(severity)];
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool marked = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) && m_view->hasFocus() ? QPalette::Active : QPalette::Inactive;
    const QRect cell = option.rect;
    if (marked)
        painter->fillRect(cell, option.palette.brush(group, QPalette::Highlight));

    int left = cell.left() + padding;
    if (hasCheck(index)) {
        checkMark(option.palette, marked).paint(painter, checkRect(cell));
        left += checkSize + gap;
    }
    const auto severity = Severity(index.data(SeverityRole).toInt());
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty()) {
        icon(name, severity).paint(painter, QRect(left, cell.top() + (cell.height() - iconSize) / 2, iconSize, iconSize), Qt::AlignCenter,
            marked ? QIcon::Selected : QIcon::Normal);
        left += iconSize + gap;
    }

    const QRect words(left, cell.top(), std::max(0, cell.right() - padding - left + 1), cell.height());
    if (const QString text = index.data(Qt::DisplayRole).toString(); !text.isEmpty()) {
        const QColor plain = option.palette.color(group, marked ? QPalette::HighlightedText : QPalette::Text);
        painter->setPen(severity == Severity::Neutral ? plain : inkOf(severity, option.palette));
        m_texts.draw(painter, words, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), text, option.font);
    }

    if (index.row() == m_view->currentIndex().row()) {
        painter->setPen(m_view->hasFocus() ? option.palette.color(QPalette::Link) : option.palette.color(QPalette::Mid));
        painter->drawLine(cell.topLeft(), cell.topRight());
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
        if (m_view->hasFocus() && index.column() == m_view->currentIndex().column())
            painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect words = textRect(QRect(0, 0, 10000, 10), index);
    const QString text = index.data(Qt::DisplayRole).toString().left(200);
    return { words.left() + option.fontMetrics.horizontalAdvance(text) + padding + 2, rowHeight(option.fontMetrics) };
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        if (option.fontMetrics.horizontalAdvance(text.left(2000)) > textRect(option.rect, index).width())
            tip = text;
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(tip), view, option.rect);
    return true;
}

} // namespace muster
