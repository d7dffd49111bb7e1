// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace muster {

/// Fusion, with what has to be seen in both themes at 3:1 at least: a ring around what has the keyboard, and the frames of check
/// boxes and radio buttons. Fusion takes the colour of selections for the first, which is pale in the light theme and deep in the
/// dark one, so that text on marked rows stays readable, and a shade of the window's for the second.
class ReadableStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ReadableStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget = nullptr) const override;
};

} // namespace muster
