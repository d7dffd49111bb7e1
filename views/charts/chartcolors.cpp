// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartcolors.h"

#include "views/widgets/theme.h"

#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace muster {

namespace {

struct HuePair {
    QRgb light, dark;
};
/// In the order of ChartHue.
constexpr std::array<HuePair, 6> hues{ { { 0xff0b6bb8, 0xff58a9f0 }, { 0xffc85f00, 0xfff0a03c }, { 0xff00856a, 0xff35c2a0 }, { 0xff9a4f8f, 0xffd493c8 },
    { 0xffb83226, 0xffff7a66 }, { 0xff66707a, 0xff98a2ad } } };

/// Of the sequential scale, weakest first: in the dark the strongest is the brightest.
constexpr std::array<QRgb, 5> paleToDeep{ 0xffe6f0fa, 0xffa9cdee, 0xff5f9fd8, 0xff226fb5, 0xff083d75 };
constexpr std::array<QRgb, 5> deepToBright{ 0xff22303f, 0xff1f4b75, 0xff2f7abf, 0xff6db3f2, 0xffd3eaff };

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return { part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()) };
}

} // namespace

QColor chartColor(ChartHue hue, const QPalette &palette)
{
    if (hue == ChartHue::Ink)
        return palette.color(QPalette::Active, QPalette::Text);
    const HuePair &pair = hues[std::size_t(hue)];
    return QColor(isDark(palette) ? pair.dark : pair.light);
}

QColor chartGround(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base);
}

QColor gridColor(const QPalette &palette)
{
    return between(chartGround(palette), palette.color(QPalette::Active, QPalette::Mid), 0.55);
}

QColor unwatchedColor(const QPalette &palette)
{
    return between(chartGround(palette), palette.color(QPalette::Active, QPalette::Mid), 0.75);
}

void paintStripes(QPainter *painter, const QRectF &rect, const QColor &color, int spacing)
{
    // Each lies where x + y is a multiple of the spacing.
    QList<QLineF> lines;
    const int first = int(std::ceil((rect.left() + rect.top()) / spacing)), beyond = int(std::ceil((rect.right() + rect.bottom()) / spacing));
    for (int stripe = first; stripe < beyond; ++stripe) {
        const double sum = stripe * spacing;
        const double left = std::max(rect.left(), sum - rect.bottom()), right = std::min(rect.right(), sum - rect.top());
        if (right > left)
            lines.append({ left, sum - left, right, sum - right });
    }
    painter->setPen(QPen(color, 1));
    painter->drawLines(lines);
}

QColor sequentialColor(double share, const QPalette &palette)
{
    const auto &stops = isDark(palette) ? deepToBright : paleToDeep;
    const double place = std::clamp(std::isnan(share) ? 0 : share, 0.0, 1.0) * double(stops.size() - 1);
    const auto below = std::min(std::size_t(place), stops.size() - 2);
    return between(QColor(stops[below]), QColor(stops[below + 1]), place - double(below));
}

QColor inkOn(const QColor &ground)
{
    return contrastRatio(Qt::black, ground) >= contrastRatio(Qt::white, ground) ? Qt::black : Qt::white;
}

Qt::PenStyle lineStyle(int line)
{
    constexpr std::array styles{ Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine };
    return styles[std::size_t(line) % styles.size()];
}

} // namespace muster
