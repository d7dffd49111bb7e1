// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versioncharts.h"

#include "models/sync/versionmeter.h"
#include "models/tables/versionmatrixtable.h"
#include "views/charts/chartpanel.h"
#include "views/versions/lagchartdata.h"
#include "views/versions/matrixview.h"
#include "views/versions/versiontrendview.h"

#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

VersionCharts::VersionCharts(QWidget *parent)
    : QTabWidget(parent), m_chart(new BarChart(Qt::Vertical)), m_panel(new ChartPanel({ tr("Runners by minor versions behind"), u"muster-versions"_s, m_chart }, this)),
      m_executors(addMatrix(u"versionsByExecutor"_s, tr("Runners by executor and minor version"))),
      m_groups(addMatrix(u"versionsByGroup"_s, tr("Runners by group and minor version"))), m_trend(new VersionTrendView(this))
{
    setObjectName(u"versionCharts"_s);
    setAccessibleName(tr("Ways to look at the versions"));
    setDocumentMode(true);
    m_chart->setTitle(tr("Runners by minor versions behind"));
    m_panel->setObjectName(u"versionsChart"_s);
    //: tab: runners by how far behind they are
    addTab(m_panel, tr("&Distance"));
    //: tab: runners by executor and version
    addTab(m_executors, tr("E&xecutors"));
    //: tab: runners by the group they belong to, and version
    addTab(m_groups, tr("&Owners"));
    //: tab: how far behind the runners were over the recorded past
    addTab(m_trend, tr("Over Ti&me"));
    connect(m_chart, &BarChart::barActivated, this, [this](const QString &key) { Q_EMIT barChosen(narrowingOfBar(key)); });
}

MatrixView *VersionCharts::addMatrix(const QString &objectName, const QString &name)
{
    auto *matrix = new MatrixView(this);
    matrix->setObjectName(objectName);
    matrix->setAccessibleName(name);
    connect(matrix, &MatrixView::cellChosen, this, [this, matrix](int line, int minor) { chooseCell(*matrix, line, minor); });
    return matrix;
}

void VersionCharts::chooseCell(const MatrixView &view, int line, int minor)
{
    const VersionMatrix &matrix = view.table().matrix();
    const VersionMatrix::Line &chosen = matrix.lines[std::size_t(line)];
    if (minor >= 0 && chosen.runners[std::size_t(minor)] == 0)
        return;   // nobody is there
    MatrixChoice cell{ matrix.by, chosen.name, chosen.isInstance, {} };
    QString words = view.table().nameOf(line);
    if (minor >= 0) {
        cell.minor = matrix.minors[std::size_t(minor)];
        //: a cell of a table; %1: an executor or a group; %2: a minor version such as 18.11
        words = tr("%1, %2").arg(words, view.table().minorText(minor));
    }
    Q_EMIT cellChosen(cell, words);
}

void VersionCharts::showDistance(const VersionPicture::Ptr &picture, int behind, const std::optional<VersionNarrowing> &chosen)
{
    m_chart->setData(picture ? lagBars(*picture, behind, chosen) : BarData());
}

void VersionCharts::showMatrices(const VersionMeter &meter)
{
    for (const auto &[view, by] : { std::pair(m_executors, VersionMatrix::By::Executor), std::pair(m_groups, VersionMatrix::By::Group) }) {
        if (const auto &matrix = meter.matrix(by); matrix.get() != &view->table().matrix())
            view->setMatrix(matrix);
    }
}

void VersionCharts::setEmpty(bool isLoading, const QString &headline)
{
    m_panel->setLoading(isLoading);
    m_panel->setEmptyText(headline, {});
}

} // namespace muster
