// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanuptrendview.h"

#include "views/charts/chartpanel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct CleanupTrendWords {
    Q_DECLARE_TR_FUNCTIONS(muster::CleanupTrendView)

public:
    //: series of a chart: runners that were paused, to be deleted later
    static QString quarantined() { return tr("into quarantine"); }
    //: series of a chart: runners that were deleted
    static QString deleted() { return tr("deleted"); }
    //: series of a chart: runners that were taken out of quarantine
    static QString released() { return tr("released"); }
    static QString axis() { return tr("runners"); }
    static QString grain(CleanupTrend::Grain grain)
    {
        switch (grain) {
        //: heading of a column of dates
        case CleanupTrend::Grain::Day: return tr("Day");
        //: heading of a column of dates: on which a week begins
        case CleanupTrend::Grain::Week: return tr("Week from");
        //: heading of a column of months
        case CleanupTrend::Grain::Month: return tr("Month");
        }
        return {};
    }
    static QString runs(int runs) { return tr("%Ln run(s)", nullptr, runs); }
    static QString since(const QString &day, int runs) { return tr("%Ln run(s) since %1; days by UTC", nullptr, runs).arg(day); }
};

QString labelOf(QDate day, CleanupTrend::Grain grain)
{
    return grain == CleanupTrend::Grain::Month ? QLocale().toString(day, u"MMM yyyy"_s) : QLocale().toString(day, u"d MMM"_s);
}

} // namespace

BarData cleanupBars(const CleanupTrend &trend)
{
    BarData data;
    data.series = { { u"quarantined"_s, CleanupTrendWords::quarantined(), ChartHue::Blue }, { u"deleted"_s, CleanupTrendWords::deleted(), ChartHue::Orange }, { u"released"_s, CleanupTrendWords::released(), ChartHue::Grey } };
    data.axisTitle = CleanupTrendWords::axis();
    data.nameTitle = CleanupTrendWords::grain(trend.grain);
    data.isOrdered = true;
    for (const CleanupDay &stretch : trend.stretches)
        data.bars.push_back({ stretch.day.toString(Qt::ISODate), labelOf(stretch.day, trend.grain), CleanupTrendWords::runs(stretch.runs), { double(stretch.quarantined), double(stretch.deleted), double(stretch.released) } });
    return data;
}

CleanupTrendView::CleanupTrendView(QWidget *parent)
    : QWidget(parent), m_chart(new BarChart(Qt::Vertical)), m_panel(new ChartPanel({ tr("Removed and released over time"), u"muster-cleanup"_s, m_chart }, this))
{
    setObjectName(u"cleanupTrendView"_s);
    m_chart->setTitle(tr("Removed and released over time"));
    m_panel->setObjectName(u"cleanupTrendChart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

void CleanupTrendView::setDays(const std::optional<std::vector<CleanupDay>> &days, QDate today)
{
    const CleanupTrend trend = days ? CleanupTrend::of(*days, today) : CleanupTrend();
    int runs = 0;
    for (const CleanupDay &stretch : trend.stretches)
        runs += stretch.runs;
    m_chart->setData(trend.stretches.empty() ? BarData() : cleanupBars(trend));
    m_panel->setNote(trend.stretches.empty() ? QString() : CleanupTrendWords::since(QLocale().toString(days->front().day, QLocale::ShortFormat), runs));
    if (days)
        m_panel->setEmptyText(tr("No cleanup was run yet"), tr("From the first run on, this shows how many runners were put into quarantine, deleted and released."));
    else
        m_panel->setEmptyText(tr("Not connected to a GitLab"), {});
}

} // namespace muster
