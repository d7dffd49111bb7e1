// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/queuecharts.h"

#include "views/charts/barchart.h"
#include "views/charts/busyribbon.h"
#include "views/charts/chartpanel.h"
#include "views/charts/heatmap.h"
#include "views/charts/timebrush.h"
#include "views/charts/timechart.h"
#include "views/queue/queuechartdata.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 7> spans{ 15min, 1h, 6h, 24h, 24h * 7, 24h * 30, 24h * 365 };
constexpr int usualSpan = 2;
constexpr std::array dimensions{ QueueDimension::Runner, QueueDimension::Manager, QueueDimension::Platform };

} // namespace

QueueCharts::QueueCharts(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_span(new QComboBox(this)), m_dimension(new QComboBox(this)), m_levels(new TimeChart), m_waits(new TimeChart), m_loads(new BarChart),
      m_week(new HeatMap), m_ribbon(new BusyRibbon)
{
    setObjectName(u"queueCharts"_s);
    m_tabs->setObjectName(u"queueChartTabs"_s);
    m_tabs->setDocumentMode(true);

    auto *overTime = new QSplitter(m_tabs);
    overTime->setChildrenCollapsible(false);
    m_levelsPanel = addPanel(tr("Waiting and running"), u"muster-queue"_s, m_levels);
    overTime->addWidget(m_levelsPanel);
    overTime->addWidget(addPanel(tr("How long jobs wait"), u"muster-waiting-time"_s, m_waits));
    //: tab: charts over time
    m_tabs->addTab(overTime, tr("Over &time"));

    m_loadsPanel = addPanel(tr("Who is loaded now"), u"muster-load"_s, m_loads);
    for (const QString &text : { tr("by runner"), tr("by manager"), tr("by platform, architecture and executor") })
        m_dimension->addItem(text);
    m_dimension->setObjectName(u"queueDimension"_s);
    m_dimension->setAccessibleName(tr("Count by"));
    m_loadsPanel->addControl(m_dimension);
    //: tab: which runners are loaded
    m_tabs->addTab(m_loadsPanel, tr("&Load"));
    //: tab: managers as rows, their jobs as blocks over time
    m_tabs->addTab(addPanel(tr("Which manager was busy when"), u"muster-busy"_s, m_ribbon), tr("&Managers"));
    //: tab: hours and weekdays
    m_tabs->addTab(addPanel(tr("When in the week jobs wait"), u"muster-week"_s, m_week), tr("&Week"));

    for (const QString &text : { tr("Last 15 minutes"), tr("Last hour"), tr("Last 6 hours"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"), tr("Last year") })
        m_span->addItem(text);
    m_span->setCurrentIndex(usualSpan);
    m_span->setObjectName(u"queueSpan"_s);
    m_span->setAccessibleName(tr("Time that the charts show"));
    m_span->setToolTip(m_span->accessibleName());
    m_tabs->setCornerWidget(m_span);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        m_isSpanChosen = !m_isChoosing;
        setBrushed(std::nullopt);   // it may lie outside of what is shown now
        Q_EMIT spanChanged();
    });
    connect(m_dimension, &QComboBox::currentIndexChanged, this, &QueueCharts::dimensionChanged);
    connect(m_loads, &BarChart::barActivated, this, [this](const QString &key) {
        if (!key.isEmpty())
            Q_EMIT nameActivated(dimension(), key);
    });
    connect(m_ribbon, &BusyRibbon::blockActivated, this, [this](qint64 id) { Q_EMIT jobActivated(JobId{ id }); });
}

ChartPanel *QueueCharts::addPanel(const QString &title, const QString &fileName, Chart *chart)
{
    auto *panel = new ChartPanel({ title, fileName, chart }, this);
    chart->setTitle(title);
    m_panels.push_back(panel);
    if (TimeBrush *brush = chart->brush()) {
        connect(brush, &TimeBrush::rangeBrushed, this, [this](Instant from, Instant until) { setBrushed(TimeRange{ from, until }); });
        connect(brush, &TimeBrush::cleared, this, [this] { setBrushed(std::nullopt); });
    }
    return panel;
}

void QueueCharts::setSubject(const QString &subject)
{
    m_levelsPanel->setTitle(tr("Waiting and running: %1").arg(subject));
}

void QueueCharts::setTimes(const CellTimes &times)
{
    m_times = times;
    for (ChartPanel *panel : m_panels)
        panel->chart()->setTimeDisplay(times.display);
}

TimeRange QueueCharts::rangeShown() const
{
    return { Instant::fromSeconds(m_times.now.seconds() - span().count()), m_times.now };
}

QString QueueCharts::watchNote(const QueueSeries &series) const
{
    if (series.watched.empty())
        return {};
    qint64 seconds = 0;
    bool isWhole = true;
    const TimeRange range = rangeShown();
    for (const WatchedSpan &each : series.watched) {
        seconds += std::max<qint64>(0, std::min(each.until, range.until).seconds() - std::max(each.from, range.from).seconds());
        isWhole = isWhole && each.isWhole;
    }
    const QString over = tr("Muster was watching for %1 of %2").arg(spanText(std::chrono::seconds(seconds)), spanText(span()));
    return isWhole ? over : tr("%1, and saw a part of the jobs").arg(over);
}

/// Until the person chooses, no more time than Muster has watched: charts that are mostly hatched tell nothing.
void QueueCharts::chooseSpan(const QueueSeries &series)
{
    if (m_isSpanChosen || series.watched.empty() || m_span->currentIndex() > usualSpan)
        return;
    const auto watched = std::chrono::seconds(m_times.now.seconds() - series.watched.front().from.seconds());
    const auto fitting = std::find_if(spans.begin(), spans.begin() + usualSpan, [&](std::chrono::seconds each) { return each > watched; });
    m_isChoosing = true;
    m_span->setCurrentIndex(int(fitting - spans.begin()));
    m_isChoosing = false;
}

void QueueCharts::setPast(const QueuePast &past, std::optional<int> ceiling, const JobPicture::Ptr &now)
{
    const QueueSeries &series = past.series();
    const TimeRange range = rangeShown();
    if (!range.isValid())
        return;
    const Instant since = series.watched.empty() ? Instant::unknown() : series.watched.front().from;
    for (ChartPanel *panel : m_panels) {
        panel->setLoading(!past.isLoaded());
        panel->setWatchedSince(since);
    }
    if (past.isLoaded())
        chooseSpan(series);
    m_levelsPanel->setNote(watchNote(series));
    m_levels->setData(levelsOverTime(series, range, ceiling));
    m_waits->setData(waitsOverTime(series, range));
    m_ribbon->setData(busyManagers(past.finished(), now.get(), range, series.watched));
    const auto offset = m_times.display == TimeDisplay::Utc ? 0s : std::chrono::seconds(QDateTime::currentDateTime().offsetFromUtc());
    m_week->setData(waitingByHour(past.week(), offset));
}

void QueueCharts::setLoads(QueueDimension by, const std::vector<QueueLoad> &loads)
{
    if (by != dimension())
        return;
    m_loadsPanel->setLoading(false);
    m_loads->setData(loadBars(loads, by));
    m_loadsPanel->setEmptyText(tr("Nothing runs"), tr("No runner has a job, and no waiting job could go to one."));
}

QueueDimension QueueCharts::dimension() const
{
    return dimensions[std::size_t(std::max(0, m_dimension->currentIndex()))];
}

std::chrono::seconds QueueCharts::span() const
{
    return spans[std::size_t(std::max(0, m_span->currentIndex()))];
}

void QueueCharts::clearBrush()
{
    setBrushed(std::nullopt);
}

void QueueCharts::setBrushed(const std::optional<TimeRange> &range)
{
    if (range == m_brushed)
        return;
    m_brushed = range;
    for (ChartPanel *panel : m_panels)
        panel->setBrushedRange(range);
    Q_EMIT brushedChanged();
}

void QueueCharts::focusChart()
{
    m_tabs->currentWidget()->setFocus();
}

} // namespace muster
