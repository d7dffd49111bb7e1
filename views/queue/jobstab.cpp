// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/jobstab.h"

#include "models/filter/filtercompletion.h"
#include "models/filter/jobfilter.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/tables/jobqueuetable.h"
#include "models/wording/filtererrortext.h"
#include "views/operations/iconline.h"
#include "views/operations/linetable.h"
#include "views/queue/waitpane.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/gitlablink.h"

#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// What waits or runs now was there from its queueing on.
JobPicture::Ptr within(const JobPicture::Ptr &picture, const std::optional<TimeRange> &range)
{
    if (!picture || !range)
        return picture;
    auto narrowed = std::make_shared<JobPicture>(*picture);
    const auto isOutside = [&](const Job &job) { return job.queuedAt.isKnown() && job.queuedAt > range->until; };
    std::erase_if(narrowed->pending, isOutside);
    std::erase_if(narrowed->running, isOutside);
    return narrowed;
}

/// The jobs without their check boxes: one job at a time is looked at here, and LineTable crosses out what is not checked.
class Unchecked final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override { return role == Qt::CheckStateRole ? QVariant() : QIdentityProxyModel::data(index, role); }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override { return QIdentityProxyModel::flags(index) & ~Qt::ItemIsUserCheckable; }
};

} // namespace

JobsTab::JobsTab(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_filter(new QLineEdit(this)), m_wrong(new IconLine(this)), m_jobs(new JobQueueTable(this)),
      m_table(new LineTable(int(JobQueueTable::Column::Job), this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this)), m_why(new WaitPane(this))
{
    setObjectName(u"jobsTab"_s);
    addActions(actions);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTable());
    splitter->addWidget(m_why);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_why, &WaitPane::runnerRequested, this, &JobsTab::runnerRequested);
    connect(m_jobs, &QAbstractItemModel::layoutChanged, this, &JobsTab::showEmpty);
    connect(m_jobs, &QAbstractItemModel::modelReset, this, &JobsTab::showEmpty);
    showEmpty();
}

JobsTab::~JobsTab() = default;

void JobsTab::addActions(ActionRegistry &actions)
{
    const auto chosen = [this] { return ActionRegistry::Enabling{ current() != nullptr, tr("Choose a job first") }; };
    const auto add = [&](ActionRegistry::Spec spec) {
        spec.scope = this;
        actions.add(spec, this);
    };
    add({ .id = u"queue.search"_s, .text = tr("&Filter the Jobs"), .icon = u"search"_s, .shortcut = QKeySequence::Find, .run = [this] {
             m_filter->setFocus();
             m_filter->selectAll();
         } });
    add({ .id = u"queue.lookup"_s, .text = tr("Whose Runner Is &It"), .tip = tr("Look up the runner of this job, who registered it and whose it is"), .icon = u"person"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L), .rule = chosen, .run = [this] { Q_EMIT jobRequested(*current()); } });
    add({ .id = u"queue.open"_s, .text = tr("&Open at GitLab"), .tip = tr("Open the page of this job in the browser"), .icon = u"instance"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return),
        .rule =
            [this] {
                const Job *job = current();
                return ActionRegistry::Enabling{ job && isPageOf(m_instance, job->webUrl), tr("Choose a job first") };
            },
        .run = [this] { openPageOf(m_instance, current()->webUrl); } });
}

QStringList JobsTab::menuActions() const
{
    return { u"queue.search"_s, {}, u"queue.lookup"_s, u"queue.open"_s };
}

QWidget *JobsTab::buildTable()
{
    auto *box = new QWidget(this);
    m_filter->setObjectName(u"jobFilter"_s);
    m_filter->setAccessibleName(tr("Filter of the jobs"));
    m_filter->setPlaceholderText(tr("Filter: waiting:>10m project:acme/** tag:docker …  Ctrl+F"));
    m_filter->setClearButtonEnabled(true);
    m_wrong->setObjectName(u"jobFilterError"_s);
    m_wrong->hide();
    m_table->setObjectName(u"queueJobs"_s);
    m_table->setAccessibleName(tr("Jobs that wait and run"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *shown = new Unchecked(this);
    shown->setSourceModel(m_jobs);
    m_table->setModel(shown);
    m_table->setSortingEnabled(true);
    // What waits stands above what runs, the longest first.
    m_table->sortByColumn(int(JobQueueTable::Column::Since), Qt::DescendingOrder);
    m_table->sortByColumn(int(JobQueueTable::Column::State), Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 6, 4, 6);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_wrong);
    layout->addWidget(m_stack, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &JobsTab::readFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &JobsTab::focusTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsTab::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &JobsTab::openCurrent);
    return box;
}

void JobsTab::setSources(JobSampler *sampler, FleetSync *sync, const QString &instance)
{
    m_sampler = sampler;
    m_sync = sync;
    m_instance = instance;
    m_brushed.reset();
    showPicture();
    showCurrent();
}

void JobsTab::setTimes(const CellTimes &times)
{
    m_jobs->setTimes(times);
    m_why->setTimes(times);
}

void JobsTab::showPicture()
{
    const bool hadNone = m_jobs->rowCount() == 0;
    m_jobs->setPicture(within(m_sampler ? m_sampler->picture() : nullptr, m_brushed));
    if (hadNone && m_jobs->rowCount() > 0)
        m_table->fitColumns();
    showEmpty();
    showCurrent();
}

void JobsTab::setBrushed(const std::optional<TimeRange> &range)
{
    m_brushed = range;
    showPicture();
}

/// A text that is wrong filters nothing anew: what was shown stays.
void JobsTab::readFilter(const QString &text)
{
    const auto filter = JobFilter::parse(text);
    m_wrong->setVisible(!filter);
    if (!filter) {
        m_wrong->set(u"error"_s, Severity::Bad, filterErrorText(filter.error()));
        return;
    }
    m_jobs->setFilter(*filter);
    showEmpty();
}

void JobsTab::showEmpty()
{
    const bool isEmpty = m_jobs->rowCount() == 0;
    if (isEmpty && m_jobs->total() > 0)
        m_empty->setContent({ .icon = u"search"_s, .headline = tr("No job matches this filter"), .sentence = {}, .actionText = tr("&Clear"), .action = [this] { m_filter->clear(); } });
    else if (isEmpty && m_sampler && m_sampler->picture() && m_sampler->picture()->reach == JobPicture::Reach::Nothing)
        m_empty->setContent({ .icon = u"queue"_s, .headline = tr("No right to see jobs was found"), .sentence = tr("That says nothing about how many wait.") });
    else if (isEmpty && m_sampler && m_sampler->picture())
        m_empty->setContent({ .icon = u"success"_s, .headline = tr("Nothing waits and nothing runs"), .sentence = {} });
    else if (isEmpty)
        m_empty->setContent({ .icon = u"queue"_s, .headline = tr("Looking at the jobs …"), .sentence = {} });
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

const Job *JobsTab::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_jobs->jobAt(index.row()) : nullptr;
}

void JobsTab::showCurrent()
{
    const Job *job = current();
    Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    if (fleet && fleet->isRemembered())
        fleet.reset();   // who was online hours ago is no reason
    m_why->setJob(job ? std::optional(*job) : std::nullopt, fleet, [sampler = m_sampler](RunnerId runner) { return sampler ? sampler->mostAtOnce(runner) : 0; });
    m_actions.updateEnabled();
}

void JobsTab::openCurrent()
{
    if (const Job *job = current(); job && job->runner.isValid())
        Q_EMIT runnerRequested(job->runner);
}

void JobsTab::showTagSet(const QStringList &tags)
{
    QStringList terms;
    for (const QString &tag : tags)
        terms += "tag:"_L1 + quotedFilterValue(tag);
    m_filter->setText(tags.isEmpty() ? u"untagged:yes"_s : terms.join(u' '));
}

void JobsTab::showFilter(const QString &filter)
{
    m_filter->setText(filter);
}

bool JobsTab::showJob(JobId job)
{
    if (m_jobs->rowOf(job) < 0)
        m_filter->clear();
    const int row = m_jobs->rowOf(job);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_table->model()->index(row, int(JobQueueTable::Column::Job)));
    return true;
}

void JobsTab::focusTable()
{
    m_stack->currentWidget()->setFocus();
}

} // namespace muster
