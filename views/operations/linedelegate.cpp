// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/linedelegate.h"

#include "models/tables/tableroles.h"
#include "views/widgets/checkmark.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace muster {

namespace {

constexpr int iconSize = 16;

} // namespace

int LineDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), iconSize) + 6;
}

bool LineDelegate::isStruckOut(const QModelIndex &index)
{
    const QVariant check = index.siblingAtColumn(0).data(Qt::CheckStateRole);
    return check.isValid() && check.toInt() == Qt::Unchecked;
}

void LineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = m_elide;
    const bool struckOut = isStruckOut(index);
    const auto severity = struckOut ? Severity::Neutral : Severity(index.data(SeverityRole).toInt());
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(name, severity);
        option->decorationSize = QSize(iconSize, iconSize);
    }
    if (struckOut)
        option->font.setStrikeOut(true);
    if (struckOut || severity != Severity::Neutral) {
        const QColor ink = struckOut ? quietColor(option->palette) : severityColor(severity, option->palette);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid())
        return;
    // Ours over the style's, where that one is and reacts to clicks.
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QRect box(0, 0, CheckMark::size, CheckMark::size);
    box.moveCenter(style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, option.widget).center());
    const bool isChecked = check.toInt() == Qt::Checked;
    const QColor ink = option.palette.color(QPalette::Text);
    CheckMark{ isChecked ? ink : quietColor(option.palette), option.palette.brush(QPalette::Base), isChecked ? ink : QColor() }.paint(painter, box);
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics) };
}

bool LineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && QStyledItemDelegate::sizeHint(option, index).width() > option.rect.width())
        tip = index.data(Qt::DisplayRole).toString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(tip), view, option.rect);
    return true;
}

} // namespace muster
