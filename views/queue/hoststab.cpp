// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/hoststab.h"

#include "models/tables/comparisontable.h"
#include "models/wording/queuetext.h"
#include "views/operations/linetable.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array comparedBy{ QueueDimension::Runner, QueueDimension::Manager, QueueDimension::Platform };

} // namespace

HostsTab::HostsTab(QWidget *parent)
    : QWidget(parent), m_hosts(new ComparisonTable(this)), m_by(new QComboBox(this)), m_outlier(new ElidedLabel(this)), m_view(new LineTable(int(ComparisonTable::Column::Place), this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    m_by->setObjectName(u"hostsBy"_s);
    m_by->setAccessibleName(tr("Compare"));
    m_by->addItems({ tr("Runners"), tr("Managers"), tr("Platforms, architectures and executors") });
    m_outlier->setObjectName(u"hostsOutlier"_s);
    m_view->setObjectName(u"hostsTable"_s);
    m_view->setAccessibleName(tr("The same jobs in different places"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_hosts);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    //: before a choice: runners, managers, platforms
    auto *label = new QLabel(tr("&Compare"), this);
    label->setBuddy(m_by);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_by);
    row->addWidget(m_outlier, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, &HostsTab::wanted);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ComparisonRow &compared = m_hosts->comparisonAt(index.row());
        Q_EMIT nameActivated(compared.dimension, compared.name);
    });
}

void HostsTab::showJobs(const std::vector<FinishedJob> &jobs)
{
    const std::vector<ComparisonRow> rows = compareHosts(jobs, comparedBy[std::size_t(std::max(0, m_by->currentIndex()))]);
    const bool hadNone = m_hosts->rowCount() == 0;
    m_hosts->setComparison(rows);
    m_outlier->setText(rows.empty() ? QString() : outlierSentence(rows.front()));
    m_empty->setContent({ .icon = u"runner"_s, .headline = tr("Nothing to compare yet"),
        .sentence = tr("Jobs of the same name that ended in at least two places while Muster was watching are compared here; %n of each make a verdict. Until then, Load and Managers below show who is busy with what.", nullptr, jobsForVerdict) });
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (hadNone && !rows.empty())
        m_view->fitColumns();
}

void HostsTab::focusTable()
{
    (m_stack->currentWidget() == m_view ? static_cast<QWidget *>(m_view) : m_by)->setFocus();
}

} // namespace muster
