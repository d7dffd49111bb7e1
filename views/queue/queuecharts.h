// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueload.h"
#include "models/sync/queuepast.h"
#include "models/tables/tablemodel.h"
#include "views/charts/timescale.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QComboBox;
class QTabWidget;

namespace muster {

class BarChart;
class BusyRibbon;
class Chart;
class ChartPanel;
class HeatMap;
class TimeChart;

/// The charts of the Queue page, in tabs: levels and waits over time, who is loaded, when in the week jobs wait, and which
/// manager was busy when. A range brushed in one is shown by the others and told to the page. Shows what it is given.
class QueueCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueCharts(QWidget *parent = nullptr);

    /// What it is all about: "Everything", "docker, linux".
    void setSubject(const QString &subject);
    void setTimes(const CellTimes &times);
    /// Over the span that is chosen here. `ceiling`: observed, of the subject.
    void setPast(const QueuePast &past, std::optional<int> ceiling, const JobPicture::Ptr &now);
    void setLoads(QueueDimension by, const std::vector<QueueLoad> &loads);
    /// By what the bars are counted.
    [[nodiscard]] QueueDimension dimension() const;
    [[nodiscard]] std::chrono::seconds span() const;
    [[nodiscard]] const std::optional<TimeRange> &brushed() const { return m_brushed; }
    void clearBrush();
    void focusChart();

Q_SIGNALS:
    void spanChanged();
    void dimensionChanged();
    void brushedChanged();
    /// As in QueueFlow.
    void nameActivated(muster::QueueDimension by, const QString &name);
    void jobActivated(muster::JobId job);

private:
    void chooseSpan(const QueueSeries &series);
    ChartPanel *addPanel(const QString &title, const QString &fileName, Chart *chart);
    void setBrushed(const std::optional<TimeRange> &range);
    [[nodiscard]] TimeRange rangeShown() const;
    [[nodiscard]] QString watchNote(const QueueSeries &series) const;

    CellTimes m_times;
    std::optional<TimeRange> m_brushed;
    bool m_isSpanChosen = false;   // by the person
    bool m_isChoosing = false;     // by chooseSpan()
    std::vector<ChartPanel *> m_panels;
    QTabWidget *m_tabs;
    QComboBox *m_span;
    QComboBox *m_dimension;
    TimeChart *m_levels;
    TimeChart *m_waits;
    BarChart *m_loads;
    HeatMap *m_week;
    BusyRibbon *m_ribbon;
    ChartPanel *m_levelsPanel = nullptr;
    ChartPanel *m_loadsPanel = nullptr;
};

} // namespace muster
