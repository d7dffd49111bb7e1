// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace muster {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::clamp(index, 0, count()), new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = sizeIn(QWIDGETSIZE_MAX, *item);
        size = QSize(size.width() + wanted.width() + m_gap, std::max(size.height(), wanted.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect &outer, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect rect = outer.marginsRemoved(margins);
    int y = rect.y();
    for (std::size_t first = 0; first < m_items.size();) {
        std::size_t next = first;
        const int height = measureLine(rect.width(), next);
        if (height > 0 && y > rect.y())
            y += m_gap;   // between two lines, and none behind the last one
        if (apply)
            placeLine({ rect.x(), y, rect.width(), height }, first, next);
        first = next;
        y += height;
    }
    return y - rect.y() + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeIn(int width, const QLayoutItem &item)
{
    return item.sizeHint().expandedTo(item.minimumSize()).boundedTo(QSize(std::max(width, 1), QWIDGETSIZE_MAX));
}

int FlowLayout::measureLine(int width, std::size_t &next) const
{
    int x = 0, height = 0;
    for (; next < m_items.size(); ++next) {
        if (m_items[next]->isEmpty())
            continue;
        const QSize size = sizeIn(width, *m_items[next]);
        if (x > 0 && x + size.width() > width)
            break;
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    return height;
}

void FlowLayout::placeLine(const QRect &line, std::size_t first, std::size_t next) const
{
    const QWidget *owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    int spare = line.width() + m_gap, takers = 0;
    for (std::size_t i = first; i < next; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        spare -= sizeIn(line.width(), *m_items[i]).width() + m_gap;
        takers += m_items[i]->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
    }
    int x = line.x();
    for (std::size_t i = first; i < next; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        QSize size = sizeIn(line.width(), *m_items[i]);
        if (takers > 0 && m_items[i]->expandingDirections().testFlag(Qt::Horizontal))
            size.rwidth() += std::max(spare, 0) / takers;
        const QPoint at(x, line.y() + (line.height() - size.height()) / 2);
        m_items[i]->setGeometry(QStyle::visualRect(direction, line, QRect(at, size)));
        x += size.width() + m_gap;
    }
}

} // namespace muster
