// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/plotcanvas.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QValueAxis>

namespace muster {

PlotCanvas::PlotCanvas() : m_scene(std::make_unique<QGraphicsScene>()), m_chart(new QChart), m_x(new QValueAxis), m_y(new QValueAxis)
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_chart);
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    for (auto *axis : { m_x, m_y }) {
        axis->setVisible(false);
        m_chart->addAxis(axis, axis == m_x ? Qt::AlignBottom : Qt::AlignLeft);
    }
}

PlotCanvas::~PlotCanvas() = default;

void PlotCanvas::addSeries(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotCanvas::setRanges(double left, double right, double bottom, double top)
{
    m_x->setRange(left, right);
    m_y->setRange(bottom, top);
}

void PlotCanvas::setPlot(const QRectF &plot)
{
    if (plot == m_plot)
        return;
    m_plot = plot;
    // Room for strokes at the edges; the plot itself is where it was asked for.
    m_scene->setSceneRect(QRectF(QPointF(), plot.bottomRight()).adjusted(0, 0, 50, 50));
    m_chart->setGeometry(m_scene->sceneRect());
    m_chart->setPlotArea(plot);
}

void PlotCanvas::paint(QPainter *painter)
{
    if (m_plot.isEmpty())
        return;
    painter->save();
    painter->setClipRect(m_plot);
    painter->setRenderHint(QPainter::Antialiasing);
    m_scene->render(painter, m_plot, m_plot, Qt::IgnoreAspectRatio);
    painter->restore();
}

} // namespace muster
