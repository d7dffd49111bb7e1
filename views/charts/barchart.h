// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chart.h"
#include "views/charts/chartcolors.h"
#include "views/charts/chartunit.h"

#include <QRectF>

#include <memory>
#include <vector>

namespace muster {

class PlotCanvas;

/// What a BarChart shows: for each name some numbers of the same kinds, laid end to end.
struct BarData {
    struct Series {
        QString id;      ///< lasting name, of its CSV column
        QString name;    ///< the word in the legend
        ChartHue hue = ChartHue::Blue;
    };
    struct Bar {
        QString key;     ///< what barActivated() tells
        QString label;
        QString tip;     ///< more about it; may be empty
        std::vector<double> values;   ///< one for each series; what is no number, or below zero, counts as zero
        QString mark = {};   ///< drawn at the axis in place of the label, where there is little room; empty: the label
        [[nodiscard]] double sum() const;
    };
    std::vector<Series> series;
    std::vector<Bar> bars;            ///< in any order, unless isOrdered
    ChartUnit unit = ChartUnit::Count;
    QString axisTitle;                ///< "jobs"
    QString nameTitle;                ///< what a bar is: "Runner"
    bool isOrdered = false;           ///< the bars stand as they are given, and all of them: a histogram
    QString chosen;                   ///< key of the bar that is framed; empty: none
    int most = 12;                    ///< at most so many are drawn, and what the height allows, greatest first; the others together are one more
};

/// Stacked bars by name, greatest first, or in the order given. A bar (its whole row, with the label) can be clicked, or reached with the arrow keys
/// and activated with Enter. The table has all of them, also those drawn as "others".
class BarChart final : public Chart
{
    Q_OBJECT

public:
    explicit BarChart(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    ~BarChart() override;

    void setData(BarData data);
    [[nodiscard]] const BarData &data() const { return *m_data; }
    /// As drawn, from the top or the left; the last one may be "others", with an empty key.
    [[nodiscard]] const std::vector<BarData::Bar> &drawn() const { return m_drawn; }

    [[nodiscard]] bool hasData() const override;
    [[nodiscard]] std::vector<LegendEntry> legend() const override;
    [[nodiscard]] QString summary() const override;
    /// Where a bar can be clicked.
    [[nodiscard]] QRectF slotOf(int bar) const;

Q_SIGNALS:
    void barActivated(const QString &key);

protected:
    void arrange(const QSize &size) override;
    void paintPicture(QPainter *painter, const QSize &size) override;
    void paintOverlay(QPainter *painter) override;

    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isHorizontal() const { return m_orientation == Qt::Horizontal; }
    [[nodiscard]] int barAt(const QPointF &place) const;
    /// For tips: the name, the values, more about it.
    [[nodiscard]] QStringList barLines(const BarData::Bar &bar) const;
    void setCurrent(int bar, const QPoint &tipPlace);
    void activate(int bar);
    void chooseBars(std::size_t room);
    void fillTable();
    void fillCanvas();
    void paintNames(QPainter *painter) const;
    void paintDetails(QPainter *painter) const;
    [[nodiscard]] QRectF barRect(int bar, double from, double until) const;
    /// The others may be far more than anybody: they do not set the scale, and where they are cut off they are shown torn.
    [[nodiscard]] double greatestNamed() const;
    /// As long as it is drawn: what is cut off keeps its proportions.
    [[nodiscard]] double shownValue(int bar, std::size_t series) const;
    void paintSums(QPainter *painter) const;

    Qt::Orientation m_orientation;
    std::shared_ptr<const BarData> m_data;   ///< bars greatest first unless ordered; shared with the columns of the table
    std::vector<BarData::Bar> m_drawn;
    std::vector<double> m_ticks;
    std::unique_ptr<PlotCanvas> m_canvas;
    QRectF m_plot;
    int m_current = -1;
};

} // namespace muster
