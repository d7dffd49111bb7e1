// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/readablestyle.h"

#include "views/widgets/checkmark.h"
#include "views/widgets/theme.h"

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

QColor frameOf(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    return option.state.testFlag(QStyle::State_Off) ? quietColor(option.palette) : option.palette.color(QPalette::Text);
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    QRect box(0, 0, CheckMark::size, CheckMark::size);
    box.moveCenter(option.rect.center());
    const QColor frame = frameOf(option);
    CheckMark{ frame, option.palette.brush(QPalette::Base), option.state.testFlag(QStyle::State_On) ? frame : QColor() }.paint(&painter, box);
    if (option.state.testFlag(QStyle::State_NoChange))
        painter.fillRect(box.adjusted(3, 6, -3, -6), frame);
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    QRectF circle(0, 0, CheckMark::size, CheckMark::size);
    circle.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frameOf(option), 1));
    painter.setBrush(option.palette.brush(QPalette::Base));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(frameOf(option));
        painter.drawEllipse(circle.adjusted(4, 4, -4, -4));
    }
    painter.restore();
}

bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

} // namespace

ReadableStyle::ReadableStyle() : QProxyStyle(u"Fusion"_s) { }

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        drawRing(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
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

void ReadableStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && hasFocus(*option))
        drawRing(*option, *painter);
}

} // namespace muster
