// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <memory>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QChart;
class QGraphicsScene;
class QPainter;
class QValueAxis;
QT_END_NAMESPACE

namespace muster {

/// Qt Charts for the shapes alone: series in a plot area of our choosing, without its margins, legend, labels and grid, which
/// know neither palettes nor UTC nor gaps. Where the plot area lies is up to the owner, who paints the rest around it.
class PlotCanvas final
{
public:
    PlotCanvas();
    ~PlotCanvas();

    [[nodiscard]] QChart &chart() { return *m_chart; }
    /// On the canvas' hidden axes; the canvas owns it.
    void addSeries(QAbstractSeries *series);
    void setRanges(double left, double right, double bottom, double top);
    void setPlot(const QRectF &plot);
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    void paint(QPainter *painter);

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart;   ///< of the scene
    QValueAxis *m_x;
    QValueAxis *m_y;
    QRectF m_plot;
};

} // namespace muster
