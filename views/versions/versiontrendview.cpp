// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versiontrendview.h"

#include "models/base/hostiletext.h"
#include "models/sync/versionpast.h"
#include "views/charts/chartpanel.h"
#include "views/charts/timechart.h"
#include "views/versions/trendchartdata.h"

#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

VersionTrendView::VersionTrendView(QWidget *parent)
    : QWidget(parent), m_chart(new TimeChart), m_panel(new ChartPanel({ tr("Runners behind over time"), u"muster-versions-over-time"_s, m_chart }, this))
{
    setObjectName(u"versionTrend"_s);
    m_chart->setTitle(tr("Runners by minor versions behind, over time"));
    m_panel->setObjectName(u"versionTrendChart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    showTrend();
}

void VersionTrendView::setPast(VersionPast *past)
{
    if (m_past) {
        m_past->disconnect(this);
        m_past->setWatched(false);
    }
    m_past = past;
    if (past) {
        past->setGround(m_ground);
        connect(past, &VersionPast::changed, this, &VersionTrendView::showTrend);
    }
    watch();
    showTrend();
}

void VersionTrendView::setGround(const VersionPicture::Ground &ground)
{
    m_ground = ground;
    if (m_past)
        m_past->setGround(ground);
}

void VersionTrendView::setBehind(int minors)
{
    if (minors == m_behind)
        return;
    m_behind = minors;
    if (isVisible())
        showTrend();
}

void VersionTrendView::setTimes(const CellTimes &times)
{
    if (times.display == m_display)
        return;
    m_display = times.display;
    m_chart->setTimeDisplay(m_display);
    showTrend();
}

void VersionTrendView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch();
    showTrend();   // the slider may have moved meanwhile
}

void VersionTrendView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watch();
}

void VersionTrendView::watch()
{
    if (m_past)
        m_past->setWatched(isVisible());
}

void VersionTrendView::showTrend()
{
    const VersionTrend::Ptr trend = m_past ? m_past->trend() : nullptr;
    m_chart->setData(trend ? lagOverTime(*trend, m_behind) : TimeData());
    m_panel->setNote(trend && m_chart->hasData() ? lagTrendNote(*trend, m_ground.reference.kind, m_display) : QString());
    showEmpty();
}

void VersionTrendView::showEmpty()
{
    m_panel->setLoading(m_past && !m_past->isLoaded());
    if (!m_past)
        m_panel->setEmptyText(tr("Not connected to a GitLab"), {});
    else if (m_past->trouble())
        m_panel->setEmptyText(tr("The past cannot be read"), visibleText(m_past->trouble()->detail, 300));
    else if (m_past->trend() && m_past->trend()->states > 0)
        m_panel->setEmptyText(tr("Only one moment is on record so far"), tr("Muster notes which versions run whenever the runners were loaded; from the second time on there is a trend."));
    else
        m_panel->setEmptyText(tr("There is no past yet"), tr("Muster notes which versions run whenever all runners were loaded; from then on there is a trend."));
}

} // namespace muster
