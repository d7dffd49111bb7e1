// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chart.h"
#include "views/charts/timedata.h"

#include <QRectF>

#include <memory>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QAreaSeries;
QT_END_NAMESPACE

namespace muster {

class PlotCanvas;

/// Levels over time: a stack of areas, and lines above it. What nobody watched is a striped gap, never a zero. The cursor
/// (mouse, arrow keys) tells the values; a dragged stretch is brushed: see TimeBrush.
class TimeChart final : public Chart
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    /// Everything at once. At 24 h by the minute and four series a few milliseconds, see bench_charts.
    void setData(TimeData data);
    [[nodiscard]] const TimeData &data() const { return *m_data; }

    [[nodiscard]] bool hasData() const override;
    [[nodiscard]] std::vector<LegendEntry> legend() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] TimeBrush *brush() const override { return m_brush; }
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    /// How many points of time are drawn; at most two a pixel.
    [[nodiscard]] std::size_t drawnCount() const { return m_drawn.size(); }
    /// The values at a moment, in words; "not watched" in a gap.
    [[nodiscard]] QString valuesText(Instant at) const;
    /// The same in lines: the moment, then series by series.
    [[nodiscard]] QStringList valueLines(Instant at) const;

protected:
    void arrange(const QSize &size) override;
    void paintPicture(QPainter *painter, const QSize &size) override;
    void paintOverlay(QPainter *painter) override;

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Layer {
        QAreaSeries *area;
        QLineSeries *upper;
        QLineSeries *lower;
    };
    void fillTable();
    void fillLayers();
    void paintLines(QPainter *painter) const;
    [[nodiscard]] std::pair<double, double> widestFree(double floor, double ceiling, std::size_t first, double right) const;
    void paintAreaNames(QPainter *painter) const;
    [[nodiscard]] bool isAreaKnown(std::size_t time) const;
    void tellCursor(const QPoint &place);

    std::shared_ptr<const TimeData> m_data;   ///< shared with the columns of the table
    std::vector<std::size_t> m_drawn;
    std::vector<TimeRange> m_gaps;
    std::vector<double> m_ticks;
    std::unique_ptr<PlotCanvas> m_canvas;
    std::vector<Layer> m_layers;              ///< of the canvas; never fewer than there are areas
    TimeScale m_scale;
    QRectF m_plot;
    TimeBrush *m_brush;
};

} // namespace muster
