// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rows/rowheader.h"

#include "views/rows/rowdelegate.h"
#include "views/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace muster {

namespace {

constexpr int arrowSize = 9;

} // namespace

RowHeader::RowHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setSectionResizeMode(Interactive);
    setResizeContentsPrecision(200);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setStretchLastSection(true);
    setAccessibleName(tr("Column headers"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        Q_EMIT keysChosen(keysAfterClick(m_keys, section, m_modifiers.testFlag(Qt::ShiftModifier)));
    });
}

RowHeader::Keys RowHeader::keysAfterClick(const Keys &keys, int column, bool add)
{
    const auto turned = [](Qt::SortOrder order) { return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder; };
    Keys next = keys;
    const auto at = std::find_if(next.begin(), next.end(), [column](const RowTable::SortColumn &key) { return key.column == column; });
    if (add) {
        if (at == next.end())
            next.push_back({ column, Qt::AscendingOrder });
        else
            at->order = turned(at->order);
        return next;
    }
    const bool isOnlyKey = next.size() == 1 && at != next.end();
    return { { column, isOnlyKey ? turned(at->order) : Qt::AscendingOrder } };
}

void RowHeader::setKeys(const Keys &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    viewport()->update();
}

std::vector<int> RowHeader::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < count(); ++visual) {
        if (const int column = logicalIndex(visual); !isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

int RowHeader::placeOf(int logicalIndex) const
{
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        if (m_keys[at].column == logicalIndex)
            return int(at);
    }
    return -1;
}

void RowHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
    m_modifiers = {};
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    // The style's ground, our own label: in line with the cells below, and with an arrow for each key.
    QStyleOptionHeader option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, logicalIndex);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    QRect words = rect.adjusted(RowDelegate::padding, 0, -RowDelegate::padding, 0);
    const int place = placeOf(logicalIndex);
    if (place >= 0) {
        const QRect mark(words.right() - arrowSize + 1, words.center().y() - arrowSize / 2, arrowSize, arrowSize);
        paintArrow(painter, mark, m_keys[std::size_t(place)].order);
        words.setRight(mark.left() - 3);
        if (m_keys.size() > 1) {
            painter->setPen(quietColor(palette()));
            const QString number = QString::number(place + 1);
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, number);
            words.setRight(words.right() - fontMetrics().horizontalAdvance(number) - 3);
        }
    }
    painter->setPen(palette().color(QPalette::ButtonText));
    const bool right = Qt::Alignment(model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    painter->drawText(words, int(right ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
}

void RowHeader::paintArrow(QPainter *painter, const QRect &rect, Qt::SortOrder order) const
{
    const QPointF middle = QRectF(rect).center();
    const qreal half = rect.width() / 2.0 - 1, tip = order == Qt::AscendingOrder ? -half * 0.6 : half * 0.6;
    const QPointF arrow[] = { middle + QPointF(-half, -tip), middle + QPointF(half, -tip), middle + QPointF(0, tip) };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(QPalette::ButtonText));
    painter->drawPolygon(arrow, 3);
    painter->restore();
}

QSize RowHeader::sectionSizeFromContents(int logicalIndex) const
{
    // Room for arrow and place in every column: sorting must not cut a title.
    const int title = fontMetrics().horizontalAdvance(model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString());
    const int height = std::max(QHeaderView::sectionSizeFromContents(logicalIndex).height(), fontMetrics().height() + 8);
    return { title + 2 * RowDelegate::padding + arrowSize + fontMetrics().averageCharWidth() + 8, height };
}

} // namespace muster
