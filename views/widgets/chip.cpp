// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/chip.h"

#include "views/widgets/plaintip.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace muster {

namespace {

constexpr int margin = 7;
constexpr int crossSize = 14;
constexpr int maxTextWidth = 260;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    //: of a term of the filter; %1 is the term, such as status:offline
    setAccessibleName(tr("Filter term %1, Delete removes it").arg(text));
    setToolTip(plainTip(tr("%1\nClick to edit, × or Delete to remove").arg(text)));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return { margin + std::min(metrics.horizontalAdvance(text()), maxTextWidth) + crossSize + margin, metrics.height() + 4 };
}

QRect Chip::crossRect() const
{
    return { width() - crossSize - 3, (height() - crossSize) / 2, crossSize, crossSize };
}

void Chip::setCrossHot(bool hot)
{
    if (m_crossHot == hot)
        return;
    m_crossHot = hot;
    update();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
        focusNextPrevChild(false);
        return;
    case Qt::Key_Right:
        focusNextPrevChild(true);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().adjusted(-3, -4, 4, 4).contains(event->position().toPoint()))
        Q_EMIT removeRequested();
    else
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    setCrossHot(crossRect().adjusted(-3, -4, 4, 4).contains(event->position().toPoint()));
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    setCrossHot(false);
    QAbstractButton::leaveEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 1.5) : QPen(palette().color(QPalette::Mid)));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 4, 4);

    const QRect words(margin, 0, width() - crossSize - 2 * margin + 2, height());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));

    const QRectF cross = QRectF(crossRect()).adjusted(4, 4, -4, -4);
    painter.setPen(QPen(m_crossHot ? severityColor(Severity::Bad, palette()) : quietColor(palette()), 1.4));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace muster
