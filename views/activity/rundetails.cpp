// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/activity/rundetails.h"

#include "models/base/hostiletext.h"
#include "models/operations/activity.h"
#include "models/tables/runitemtable.h"
#include "models/wording/activitytext.h"
#include "views/activity/runfilter.h"
#include "views/operations/linetable.h"
#include "views/widgets/foldinglabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

RunDetails::RunDetails(QWidget *parent)
    : QWidget(parent), m_headline(new QLabel(this)), m_facts(new FoldingLabel(this)), m_items(new RunItemTable(this)), m_filter(new RunFilter(m_items, this)),
      m_table(new LineTable(int(RunItemTable::Column::Outcome), this))
{
    setObjectName(u"runDetails"_s);
    m_headline->setObjectName(u"runHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    QFont strong = m_headline->font();
    strong.setBold(true);
    m_headline->setFont(strong);
    m_facts->setObjectName(u"runFacts"_s);
    m_facts->setQuiet(true);
    m_table->setObjectName(u"runItems"_s);
    m_table->setAccessibleName(tr("Runners of the run"));
    m_table->setSpareColumns({ int(RunItemTable::Column::LastContact), int(RunItemTable::Column::Owner), int(RunItemTable::Column::Id) });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_headline);
    layout->addWidget(m_facts);
    layout->addSpacing(4);
    layout->addWidget(m_table, 1);
}

void RunDetails::setActivity(Activity *activity)
{
    m_activity = activity;
    show(nullptr, {});
}

void RunDetails::show(const JournalRun *run, const CellTimes &times)
{
    m_times = times;
    const bool isSame = run && m_detail && *run == m_run;
    m_run = run ? *run : JournalRun();
    setVisible(run != nullptr);
    if (!run || !m_activity) {
        m_detail.reset();
        Q_EMIT detailChanged();
        return;
    }
    //: headline of a run: what, its state, its counts
    m_headline->setText(tr("%1 · %2 · %3").arg(verbText(*run), stateText(run->state), countsText(run->counts)));
    QStringList facts{ tr("%1 at %2").arg(visibleText(run->username, 80), visibleText(run->instance, 120)), exactTime(run->startedAt, times.display) };
    if (!run->tokenName.isEmpty())
        facts += tr("token “%1”").arg(visibleText(run->tokenName, 80));
    if (!run->reason.isEmpty())
        facts += runReasonText(*run);
    if (!run->undoOf.isEmpty())
        facts += tr("takes back run %1").arg(visibleText(run->undoOf.left(8), 20));
    if (!run->stoppedBy.isEmpty())
        facts += tr("stopped by: %1").arg(visibleText(run->stoppedBy, 300));
    facts += tr("run %1").arg(visibleText(run->run, 60));
    m_facts->setText(facts.join(u"  ·  "_s));
    if (!isSame)
        m_activity->detail(run->run, this, [this](const Result<JournalRunDetail> &detail) { take(detail); });
}

void RunDetails::take(const Result<JournalRunDetail> &detail)
{
    if (!detail || detail->run.run != m_run.run)
        return;
    const bool isFirst = m_table->model() == nullptr;
    const bool hadNone = m_items->rowCount() == 0;
    m_detail = *detail;
    m_items->setItems(detail->items, m_times);
    if (isFirst) {
        m_table->setModel(m_filter);
        m_table->setSpareColumns({ int(RunItemTable::Column::LastContact), int(RunItemTable::Column::Owner) });
        m_table->setPathColumns({ int(RunItemTable::Column::Name), int(RunItemTable::Column::Owner) });
        m_table->setSortingEnabled(true);
        m_table->sortByColumn(-1, Qt::AscendingOrder);
    } else if (hadNone) {
        m_table->fitColumns();
    }
    Q_EMIT detailChanged();
}

} // namespace muster
