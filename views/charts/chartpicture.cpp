// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartpicture.h"

#include "views/charts/chart.h"
#include "views/charts/chartcolors.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace muster {

namespace {

constexpr QSize smallest{ 640, 320 };   // a chart squeezed on screen is not squeezed in a document
constexpr int margin = 12;
constexpr int gap = 6;
constexpr double pixelRatio = 2;

/// What goes where.
struct Sheet {
    explicit Sheet(const Chart &chart)
        : picture(chart.size().expandedTo(smallest)), titleFont(chart.font()), entries(chart.legend())
    {
        titleFont.setBold(true);
        title = QRect(margin, margin, picture.width(), QFontMetrics(titleFont).height());
        legend = QRect(margin, title.bottom() + 1 + gap, picture.width(), 0);
        legend.setHeight(paintLegend(nullptr, legend, entries, chart.font(), chart.palette()));
        top = legend.bottom() + 1 + gap;
        size = QSize(picture.width() + 2 * margin, top + picture.height() + margin);
    }
    QSize picture;
    QFont titleFont;
    std::vector<LegendEntry> entries;
    QRect title, legend;
    int top = 0;
    QSize size;
};

void paint(QPainter *painter, const Sheet &sheet, Chart &chart)
{
    painter->fillRect(QRect(QPoint(), sheet.size), chartGround(chart.palette()));
    painter->setFont(sheet.titleFont);
    painter->setPen(chart.palette().color(QPalette::Active, QPalette::Text));
    painter->drawText(sheet.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(sheet.titleFont).elidedText(chart.title(), Qt::ElideRight, sheet.title.width()));
    paintLegend(painter, sheet.legend, sheet.entries, chart.font(), chart.palette());
    painter->translate(margin, sheet.top);
    chart.renderTo(painter, sheet.picture);
}

} // namespace

QImage chartpicture::toImage(Chart &chart)
{
    const Sheet sheet(chart);
    QImage image(sheet.size * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paint(&painter, sheet, chart);
    return image;
}

QByteArray chartpicture::toPng(Chart &chart)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    toImage(chart).save(&buffer, "PNG");
    return png;
}

QByteArray chartpicture::toSvg(Chart &chart)
{
    const Sheet sheet(chart);
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size);
    generator.setViewBox(QRect(QPoint(), sheet.size));
    generator.setTitle(chart.title());
    QPainter painter(&generator);
    paint(&painter, sheet, chart);
    painter.end();
    return svg;
}

} // namespace muster
