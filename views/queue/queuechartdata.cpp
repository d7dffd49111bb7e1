// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/queuechartdata.h"

#include "models/fleet/queue/downsample.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::QueueChartData)

public:
    //: axis of a chart
    static QString jobs() { return tr("jobs"); }
    //: axis of a chart: how long jobs have waited
    static QString waitingTime() { return tr("waiting time"); }
    //: layer of a chart: jobs that wait for a runner
    static QString waiting() { return tr("Waiting"); }
    //: layer of a chart: jobs that run
    static QString running() { return tr("Running"); }
    //: line of a chart: never more jobs than this ran at once while others waited
    static QString ceiling() { return tr("Ceiling"); }
    //: line of a chart: how many runners were online
    static QString online() { return tr("Runners online"); }
    //: line of a chart: half of the waiting jobs had waited so long or less
    static QString median() { return tr("Median"); }
    //: line of a chart
    static QString p95() { return tr("95th percentile"); }
    //: bar of a chart: waiting jobs that this runner could take
    static QString couldTake() { return tr("Waiting that it could take"); }
    static QString nameTitle(QueueDimension by)
    {
        switch (by) {
        case QueueDimension::Manager: return tr("Manager");
        case QueueDimension::Platform: return tr("Platform");
        case QueueDimension::All:
        case QueueDimension::TagSet:
        case QueueDimension::Runner: break;
        }
        return tr("Runner");
    }
    //: value of a heat map
    static QString waitingJobs() { return tr("jobs waiting on average"); }
    static QString job(const QString &name, const QString &project) { return tr("%1, %2").arg(name, project); }
};

using Value = std::optional<double>;
using Read = Value (*)(const QueuePoint &);

Value known(int value)
{
    return value < 0 ? std::nullopt : Value(value);
}

std::vector<TimeRange> ranges(const std::vector<WatchedSpan> &watched)
{
    std::vector<TimeRange> result;
    result.reserve(watched.size());
    for (const WatchedSpan &span : watched)
        result.push_back({ span.from, span.until });
    return result;
}

/// One slice after the other; where nobody watched there is no time, and the spans say so.
class Curve {
public:
    Curve(const QueueSeries &series, const TimeRange &range)
    {
        data.range = range;
        data.watched = ranges(series.watched);
        const ChartGrid grid = gridFor({ series }, range.from, range.until, slicesPerChart);
        for (const std::vector<QueuePoint> &piece : downsample(series, grid))
            m_points.insert(m_points.end(), piece.begin(), piece.end());
        data.times.reserve(m_points.size());
        for (const QueuePoint &point : m_points)
            data.times.push_back(point.at);
    }

    void add(TimeSeries series, Read read)
    {
        series.values.reserve(m_points.size());
        for (const QueuePoint &point : m_points)
            series.values.push_back(read(point));
        const bool isEmpty = std::none_of(series.values.begin(), series.values.end(), [](const Value &value) { return value.has_value(); });
        if (series.kind == TimeSeries::Kind::Area || !isEmpty)   // a line that nobody knows would only be a word in the legend
            data.series.push_back(std::move(series));
    }
    [[nodiscard]] std::size_t size() const { return m_points.size(); }

    TimeData data;

private:
    std::vector<QueuePoint> m_points;
};

RibbonData::Result resultOf(const QString &status)
{
    if (status == "success"_L1)
        return RibbonData::Result::Success;
    return status == "failed"_L1 ? RibbonData::Result::Failed : RibbonData::Result::Canceled;
}

bool overlaps(Instant from, Instant until, const TimeRange &range)
{
    return from.isKnown() && from <= range.until && (!until.isKnown() || until >= range.from);
}

} // namespace

TimeData levelsOverTime(const QueueSeries &series, const TimeRange &range, std::optional<int> ceiling)
{
    using Kind = TimeSeries::Kind;
    Curve curve(series, range);
    curve.data.axisTitle = Words::jobs();
    curve.add({ u"running"_s, Words::running(), Kind::Area, ChartHue::Blue, {} }, [](const QueuePoint &point) { return Value(point.running); });
    curve.add({ u"pending"_s, Words::waiting(), Kind::Area, ChartHue::Orange, {} }, [](const QueuePoint &point) { return Value(point.pending); });
    curve.add({ u"online"_s, Words::online(), Kind::Line, ChartHue::Teal, {} }, [](const QueuePoint &point) { return known(point.capacity); });
    if (ceiling && curve.size() > 0)
        curve.data.series.push_back({ u"ceiling"_s, Words::ceiling(), Kind::Line, ChartHue::Ink, std::vector<Value>(curve.size(), *ceiling) });
    return curve.data;
}

TimeData waitsOverTime(const QueueSeries &series, const TimeRange &range)
{
    using Kind = TimeSeries::Kind;
    Curve curve(series, range);
    curve.data.axisTitle = Words::waitingTime();
    curve.data.unit = ChartUnit::Seconds;
    curve.add({ u"wait_p50"_s, Words::median(), Kind::Line, ChartHue::Blue, {} }, [](const QueuePoint &point) { return known(point.waitP50); });
    curve.add({ u"wait_p95"_s, Words::p95(), Kind::Line, ChartHue::Orange, {} }, [](const QueuePoint &point) { return known(point.waitP95); });
    return curve.data;
}

BarData loadBars(const std::vector<QueueLoad> &loads, QueueDimension by)
{
    BarData data;
    data.series = { { u"running"_s, Words::running(), ChartHue::Blue }, { u"could_take"_s, Words::couldTake(), ChartHue::Orange } };
    data.axisTitle = Words::jobs();
    data.nameTitle = Words::nameTitle(by);
    data.bars.reserve(loads.size());
    for (const QueueLoad &load : loads)
        data.bars.push_back({ load.name, cellText(load.label), {}, { double(load.running), double(load.couldTake) } });
    return data;
}

HeatData waitingByHour(const QueuePast::WeekMap &week, std::chrono::seconds offset)
{
    constexpr int hoursInWeek = HeatData::days * HeatData::hours;
    HeatData data;
    data.valueTitle = Words::waitingJobs();
    const auto shift = int(std::chrono::floor<std::chrono::hours>(offset).count());
    for (int hour = 0; hour < hoursInWeek; ++hour) {
        const double value = week[std::size_t(hour / HeatData::hours)][std::size_t(hour % HeatData::hours)];
        const int shown = ((hour + shift) % hoursInWeek + hoursInWeek) % hoursInWeek;
        if (value >= 0)
            data.cells[std::size_t(shown / HeatData::hours)][std::size_t(shown % HeatData::hours)] = value;
    }
    return data;
}

RibbonData busyManagers(const std::vector<FinishedJob> &finished, const JobPicture *now, const TimeRange &range, const std::vector<WatchedSpan> &watched)
{
    RibbonData data;
    data.range = range;
    data.watched = ranges(watched);
    QHash<QString, std::size_t> rowOf;
    const auto add = [&](const QString &systemId, RunnerId runner, const QString &runnerName, RibbonData::Block block) {
        if (!runner.isValid())
            return;   // nobody took it
        const QString key = systemId.isEmpty() ? runnerFlowName(runner) : managerFlowName(systemId, runner);   // GitLab forgets managers sooner
        const auto known = rowOf.constFind(key);
        const std::size_t row = known != rowOf.cend() ? *known : data.rows.size();
        if (known == rowOf.cend()) {
            rowOf.insert(key, row);
            data.rows.push_back({ key, cellText(systemId.isEmpty() ? runnerName : runnerName + u' ' + systemId), {} });
        }
        data.rows[row].blocks.push_back(std::move(block));
    };
    for (const FinishedJob &job : finished) {
        if (overlaps(job.startedAt, job.finishedAt, range))
            add(job.systemId, job.runner, job.runnerName, { job.id.value, job.startedAt, job.finishedAt, resultOf(job.status), Words::job(cellText(job.name), cellText(job.projectPath)) });
    }
    if (now) {
        for (const Job &job : now->running) {
            if (overlaps(job.startedAt, Instant::unknown(), range))
                add(job.systemId, job.runner, job.runnerName, { job.id.value, job.startedAt, Instant::unknown(), RibbonData::Result::Running, Words::job(cellText(job.name), cellText(job.projectPath)) });
        }
    }
    std::stable_sort(data.rows.begin(), data.rows.end(), [](const RibbonData::Row &a, const RibbonData::Row &b) { return a.blocks.size() > b.blocks.size(); });
    if (data.rows.size() > mostRibbonRows)
        data.rows.resize(mostRibbonRows);
    return data;
}

} // namespace muster
