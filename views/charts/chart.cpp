// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chart.h"

#include "views/charts/chartcolors.h"
#include "views/charts/timebrush.h"
#include "views/widgets/plaintip.h"

#include <QEvent>
#include <QPainter>
#include <QToolTip>

namespace muster {

using namespace Qt::StringLiterals;

Chart::Chart(QWidget *parent) : QWidget(parent), m_table(new ChartTable(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Chart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

void Chart::setTimeDisplay(TimeDisplay display)
{
    if (display == m_display)
        return;
    m_display = display;
    refresh();
}

void Chart::renderTo(QPainter *painter, const QSize &size)
{
    arrange(size);
    paintPicture(painter, size);
    arrange(this->size());
}

QSize Chart::sizeHint() const
{
    return { 480, 220 };
}

QSize Chart::minimumSizeHint() const
{
    return { 160, 80 };
}

void Chart::paintOverlay(QPainter *) { }

void Chart::refresh()
{
    arrange(size());
    repaintPicture();
    setAccessibleDescription(summary());
    Q_EMIT changed();
}

void Chart::repaintPicture()
{
    m_picture = QPixmap();
    update();
}

void Chart::say(const QStringList &lines, const QPoint &place)
{
    // A tip breaks lines where it likes, unless they have nothing to be broken at.
    if (!place.isNull())
        QToolTip::showText(mapToGlobal(place), plainTip(lines.join(u'\n').replace(u' ', QChar::Nbsp)), this);
    const QString text = lines.join(u", "_s);
    if (text == m_spoken)
        return;
    m_spoken = text;
    // A changed name of what has the focus is what screen readers speak; Qt 6.4 has no announcements.
    //: read out: what a chart is of, and what its cursor is on
    setAccessibleName(text.isEmpty() ? m_title : tr("%1: %2").arg(m_title, text));
}

void Chart::paintFocus(QPainter *painter) const
{
    if (!hasFocus())
        return;
    painter->setPen(QPen(palette().color(QPalette::Link), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

QFont Chart::axisFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(small.pointSizeF() * 0.9, 7.0));
    return small;
}

void Chart::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    if (m_picture.size() != size() * ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(chartGround(palette()));
        QPainter picture(&m_picture);
        paintPicture(&picture, size());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintOverlay(&painter);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(size());
    repaintPicture();
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    refresh();
}

} // namespace muster
