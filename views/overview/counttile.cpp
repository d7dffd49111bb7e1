// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/counttile.h"

#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace muster {

namespace {

constexpr int margin = 10;
constexpr int iconEdge = 16;
constexpr int iconGap = 6;
constexpr int widthInCharacters = 25;
constexpr qreal corner = 4;

} // namespace

CountTile::CountTile(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(true);   // Enter as well as Space
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountTile::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool isResized = content.isWide != m_content.isWide;
    m_content = content;
    setAccessibleName(content.accessibleName);
    setToolTip(plainTip(content.tip.isEmpty() ? content.accessibleName : content.tip));
    if (isResized)
        updateGeometry();
    update();
}

QFont CountTile::numberFont() const
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.6);
    return larger;
}

int CountTile::tileWidth() const
{
    return fontMetrics().averageCharWidth() * widthInCharacters + 2 * margin;
}

QSize CountTile::sizeHint() const
{
    const int width = m_content.isWide ? 2 * tileWidth() + gap : tileWidth();
    return { width, 2 * margin + std::max(fontMetrics().height(), iconEdge) + QFontMetrics(numberFont()).height() };
}

QSize CountTile::minimumSizeHint() const
{
    return { tileWidth(), sizeHint().height() };
}

void CountTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    const QColor frame = hasFocus() ? palette().color(QPalette::Link) : isHot ? palette().color(QPalette::PlaceholderText) : palette().color(QPalette::Mid);
    painter.setPen(QPen(frame, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? palette().color(QPalette::AlternateBase) : palette().color(QPalette::Base));
    const qreal inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);

    const QRect inner = rect().adjusted(margin, margin - 2, -margin, -margin + 2);
    const int line = std::max(fontMetrics().height(), iconEdge);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), inner, part); };
    const QRect iconRect(inner.left(), inner.top() + (line - iconEdge) / 2, iconEdge, iconEdge);
    muster::icon(m_content.icon, m_content.severity).paint(&painter, placed(iconRect));
    const QRect labelRect(iconRect.right() + 1 + iconGap, inner.top(), inner.width() - iconEdge - iconGap, line);
    painter.setPen(quietColor(palette()));
    painter.drawText(placed(labelRect), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        fontMetrics().elidedText(m_content.label, Qt::ElideRight, labelRect.width()));

    const QFontMetrics large(numberFont());
    const QRect below(inner.left(), inner.top() + line, inner.width(), inner.height() - line);
    const int numberWidth = std::min(large.horizontalAdvance(m_content.number), below.width());
    if (!m_content.note.isEmpty()) {
        const QRect noteRect(below.left() + iconEdge + iconGap, below.top(), below.width() - numberWidth - iconEdge - 2 * iconGap, below.height());
        painter.drawText(placed(noteRect), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            fontMetrics().elidedText(m_content.note, Qt::ElideRight, noteRect.width()));
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.setFont(numberFont());
    painter.drawText(placed(below), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), large.elidedText(m_content.number, Qt::ElideRight, below.width()));
}

void CountTile::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace muster
