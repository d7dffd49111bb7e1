// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanupparts.h"

#include "models/tables/cleanuptables.h"
#include "views/cleanup/cleanuptrendview.h"
#include "views/operations/linetable.h"

#include <QItemSelectionModel>

namespace muster {

using namespace Qt::StringLiterals;

CleanupParts::CleanupParts(QWidget *parent)
    : QTabWidget(parent), m_items(new CleanupItemTable(this)), m_quarantine(new QuarantineTable(this)), m_runs(new CleanupRunTable(this)), m_removed(new RemovedRunnerTable(this)),
      m_itemsView(addTable(m_items, int(CleanupItemTable::Column::Why), u"cleanupItems"_s, tr("What the rules would take now"))),
      m_quarantineView(addTable(m_quarantine, int(QuarantineTable::Column::Rule), u"cleanupQuarantine"_s, tr("Quarantine"))),
      m_runsView(addTable(m_runs, int(CleanupRunTable::Column::Result), u"cleanupRuns"_s, tr("Past runs"))),
      m_removedView(addTable(m_removed, int(RemovedRunnerTable::Column::Rule), u"cleanupRemoved"_s, tr("Removed runners"))), m_trend(new CleanupTrendView(this))
{
    setObjectName(u"cleanupTabs"_s);
    setAccessibleName(tr("Parts of the cleanup"));
    setDocumentMode(true);
    // What happens to whom, and why, is seen in every window.
    m_itemsView->setSpareColumns({ int(CleanupItemTable::Column::LastSign), int(CleanupItemTable::Column::Rule), int(CleanupItemTable::Column::Owner) });
    m_itemsView->setPathColumns({ int(CleanupItemTable::Column::Runner), int(CleanupItemTable::Column::Owner) });
    m_quarantineView->setSpareColumns({ int(QuarantineTable::Column::Since), int(QuarantineTable::Column::LastSign) });
    m_quarantineView->setPathColumns({ int(QuarantineTable::Column::Runner) });
    m_removedView->setPathColumns({ int(RemovedRunnerTable::Column::Runner) });
    addTab(m_itemsView, tr("Would Ta&ke Now"));
    addTab(m_quarantineView, tr("Q&uarantine"));
    addTab(m_runsView, tr("&Past Runs"));
    addTab(m_removedView, tr("Remove&d"));
    //: tab: how many runners cleanup runs took and let go, over time
    addTab(m_trend, tr("Over Time"));
    connect(this, &QTabWidget::currentChanged, this, &CleanupParts::choiceChanged);
    connect(m_itemsView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT runnerRequested(m_items->rowAt(index.row()).runner); });
    connect(m_quarantineView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT runnerRequested(m_quarantine->rowAt(index.row()).runner); });
}

LineTable *CleanupParts::addTable(QAbstractItemModel *model, int wideColumn, const QString &name, const QString &accessibleName)
{
    auto *view = new LineTable(wideColumn, this);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CleanupParts::choiceChanged);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CleanupParts::choiceChanged);
    return view;
}

void CleanupParts::showParts(const Cleanup *cleanup, const CellTimes &times)
{
    const auto fill = [](LineTable *view, const QAbstractItemModel *model, const auto &change) {
        const bool wasEmpty = model->rowCount() == 0;
        change();
        if (wasEmpty && model->rowCount() > 0)
            view->fitColumns();
    };
    const Cleanup::PlanPtr plan = cleanup ? cleanup->preview() : nullptr;
    fill(m_itemsView, m_items, [&] { m_items->setItems(plan ? cleanupItemRows(plan->decision, plan->policy, *plan->snapshot) : std::vector<CleanupItemRow>(), times); });
    fill(m_quarantineView, m_quarantine, [&] { m_quarantine->setRecords(cleanup ? cleanup->records() : std::vector<QuarantineRecord>(), times); });
    fill(m_runsView, m_runs, [&] { m_runs->setRuns(cleanup ? cleanup->runs() : std::vector<CleanupRunRecord>(), times); });
    fill(m_removedView, m_removed, [&] { m_removed->setRemoved(cleanup ? cleanup->removed() : std::vector<RemovedRunner>(), times); });
    m_trend->setDays(cleanup ? std::optional(cleanup->days()) : std::nullopt, times.now.isKnown() ? times.now.toDateTime().toUTC().date() : QDate());
    //: tab: so many runners are in quarantine
    setTabText(indexOf(m_quarantineView), m_quarantine->rowCount() > 0 ? tr("Q&uarantine (%1)").arg(countText(m_quarantine->rowCount())) : tr("Q&uarantine"));
}

std::vector<RunnerId> CleanupParts::chosenQuarantine() const
{
    std::vector<RunnerId> runners;
    if (currentWidget() != m_quarantineView)
        return runners;
    for (const auto &[first, last] : m_quarantineView->chosenRows()) {
        for (int row = first; row <= last; ++row)
            runners.push_back(m_quarantine->rowAt(row).runner);
    }
    return runners;
}

const RemovedRunner *CleanupParts::chosenRemoved() const
{
    const QModelIndex current = m_removedView->currentIndex();
    return currentWidget() == m_removedView && current.isValid() ? &m_removed->rowAt(current.row()).removed : nullptr;
}

} // namespace muster
