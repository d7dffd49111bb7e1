// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/focusstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal thickness = 1.5, roundness = 2.5;

void drawRing(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Active, QPalette::Link), thickness));
    painter.setBrush(Qt::NoBrush);
    const qreal inside = thickness / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inside, inside, -inside, -inside), roundness, roundness);
    painter.restore();
}

bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

} // namespace

FocusStyle::FocusStyle() : QProxyStyle(u"Fusion"_s) { }

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        drawRing(*option, *painter);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0 && hasFocus(*option))
            drawRing(*option, *painter);
        return;
    case PE_PanelButtonCommand:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // A click leaves the keyboard on a button, too; only who uses the keyboard wants to know.
        if (hasFocus(*option) && option->state.testFlag(State_KeyboardFocusChange))
            drawRing(*option, *painter);
        return;
    default:   // Qt's enumeration, not ours
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && hasFocus(*option))
        drawRing(*option, *painter);
}

} // namespace muster
