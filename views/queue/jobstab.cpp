// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/jobstab.h"

#include "models/base/hostiletext.h"
#include "models/filter/filtercompletion.h"
#include "models/filter/jobfilter.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/tables/jobqueuetable.h"
#include "models/tables/tableexport.h"
#include "views/filter/filteractions.h"
#include "views/filter/filterbar.h"
#include "views/queue/jobactions.h"
#include "views/queue/waitpane.h"
#include "views/rows/bulkbar.h"
#include "views/rows/columnmemory.h"
#include "views/rows/rowheader.h"
#include "views/rows/rowview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/gitlablink.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using Column = JobQueueTable::Column;

namespace {

constexpr int whyInCharacters = 96;

/// What waits or runs now was there from its queueing on; what ended, until then.
void narrow(JobPicture &picture, const TimeRange &range)
{
    const auto beganLater = [&](const Job &job) { return job.queuedAt.isKnown() && job.queuedAt > range.until; };
    std::erase_if(picture.pending, beganLater);
    std::erase_if(picture.running, beganLater);
    std::erase_if(picture.finished, [&](const Job &job) { return beganLater(job) || (job.finishedAt.isKnown() && job.finishedAt < range.from); });
}

int shareOf(int column)
{
    switch (Column(column)) {
    case Column::Job:
        return 4;
    case Column::Project:
    case Column::Ref:
    case Column::Tags:
    case Column::Runner:
    case Column::Manager:
        return 6;
    default:
        return 3;
    }
}

/// What waits stands above what runs, the longest first.
ColumnMemory::Keys usualOrder()
{
    return { { int(Column::State), Qt::AscendingOrder }, { int(Column::Since), Qt::DescendingOrder } };
}

} // namespace

JobsTab::JobsTab(Settings &settings, ActionRegistry &actions, QWidget *page)
    : QWidget(page),
      m_registry(actions),
      m_jobs(new JobQueueTable(this)),
      m_filterBar(new FilterBar(jobFilterLanguage([this] { return m_jobs->jobs(); }), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new RowView(*m_jobs, m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_why(new WaitPane(this)),
      m_columns(new ColumnMemory(settings, Settings::Table::Jobs, *m_view, usualOrder())),
      m_actions(new JobActions({ actions, *m_jobs, *m_view, this, [this] { return current(); } }))
{
    setObjectName(u"jobsTab"_s);
    m_view->setObjectName(u"queueJobs"_s);
    m_view->setAccessibleName(tr("Jobs"));
    m_view->setShares(shareOf);
    addFilterActions(actions, { u"queue"_s, page, [this] { Q_EMIT sightRequested(); } }, *m_filterBar, this);
    buildLayout();
    connectParts();
    m_columns->restore();
    showEmpty();
    showCounts();
}

JobsTab::~JobsTab() = default;

void JobsTab::buildLayout()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"jobsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTable());
    m_splitter->addWidget(m_why);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(line);
    layout->addWidget(new BulkBar(*m_jobs, m_registry, { .noneMarked = tr("No job is marked"), .actions = { u"queue.cancel"_s, u"queue.retry"_s, u"queue.copy"_s } }, this));
}

QWidget *JobsTab::buildTable()
{
    auto *box = new QWidget(this);
    auto *ended = new QToolButton(box);
    ended->setObjectName(u"endedToggle"_s);
    ended->setAutoRaise(true);
    m_registry.attach(ended, u"queue.ended"_s);
    ended->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *columns = new QPushButton(icon(u"columns"_s), tr("Columns"), box);
    columns->setObjectName(u"jobColumns"_s);
    columns->setToolTip(plainTip(tr("Choose the columns of the table")));
    columns->setFlat(true);
    columns->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_columns->fillMenu(menu);
    });
    columns->setMenu(menu);
    m_filterBar->addTool(columns);
    m_filterBar->addTool(ended);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 6, 8, 4);
    top->addWidget(m_filterBar);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    return box;
}

void JobsTab::connectParts()
{
    connect(m_filterBar, &FilterBar::filterChanged, this, &JobsTab::applyFilter);
    connect(m_filterBar, &FilterBar::leaveRequested, this, &JobsTab::focusTable);
    connect(m_jobs, &RowTable::shownChanged, this, [this] {
        showCounts();
        showEmpty();
    });
    connect(m_view, &RowView::currentIdChanged, this, &JobsTab::showCurrent);
    connect(m_view, &RowView::rowActivated, this, &JobsTab::openCurrent);
    connect(m_view, &RowView::menuRequested, this, &JobsTab::showMenu);
    connect(m_why, &WaitPane::runnerRequested, this, &JobsTab::runnerRequested);
    connect(m_actions, &JobActions::changeRequested, this, [this](JobChange change) {
        std::vector<Job> jobs;
        for (const Job *job : m_jobs->markedJobs())
            jobs.push_back(*job);
        Q_EMIT changeRequested(change, jobs);
    });
    connect(m_actions, &JobActions::copyRequested, this, &JobsTab::copyMarked);
    connect(m_actions, &JobActions::lookupRequested, this, [this] { Q_EMIT jobRequested(*current()); });
    connect(m_actions, &JobActions::openRequested, this, [this] { openPageOf(m_sync->identity().instance, current()->webUrl); });
    connect(m_actions, &JobActions::endedToggled, this, &JobsTab::setEndedShown);
}

QStringList JobsTab::menuActions() const
{
    return JobActions::menu();
}

void JobsTab::setSources(JobSampler *sampler, FleetSync *sync)
{
    if (m_sync)
        m_sync->disconnect(m_actions);
    m_sampler = sampler;
    m_sync = sync;
    if (sync)   // the instance may be marked while it is open
        connect(sync, &FleetSync::stateChanged, m_actions, [this, sync] { m_actions->setIdentity(sync->identity()); });
    m_actions->setIdentity(sync ? std::optional(sync->identity()) : std::nullopt);
    m_ended.clear();
    m_brushed.reset();
    showPicture();
}

void JobsTab::setTimes(const CellTimes &times)
{
    m_jobs->setTimes(times);
    m_why->setTimes(times);
}

JobPicture::Ptr JobsTab::listed() const
{
    const JobPicture::Ptr picture = m_sampler ? m_sampler->picture() : nullptr;
    if (!picture)
        return nullptr;
    auto listed = std::make_shared<JobPicture>(*picture);
    listed->finished = m_showsEnded ? m_ended.jobs() : std::vector<Job>();
    if (m_brushed)
        narrow(*listed, *m_brushed);
    return listed;
}

void JobsTab::showPicture()
{
    if (const JobPicture::Ptr picture = m_sampler ? m_sampler->picture() : nullptr)
        m_ended.add(*picture);
    m_jobs->setPicture(listed());
    showCounts();
    showEmpty();
    if (isVisible())
        m_columns->rowsArrived();
    showCurrent();
}

void JobsTab::setBrushed(const std::optional<TimeRange> &range)
{
    m_brushed = range;
    showPicture();
}

void JobsTab::setEndedShown(bool shown)
{
    m_showsEnded = shown;
    showPicture();
}

void JobsTab::applyFilter(const QString &text)
{
    m_view->expectReorder();
    if (!m_jobs->setFilter(JobFilter::parse(text).value_or(JobFilter())))
        m_view->forgetReorder();
    showCounts();
    showEmpty();
}

void JobsTab::showCounts()
{
    m_filterBar->setCounts(m_jobs->shown(), m_jobs->total());
}

void JobsTab::showEmpty()
{
    const bool isEmpty = m_jobs->shown() == 0;
    const JobPicture::Ptr picture = m_sampler ? m_sampler->picture() : nullptr;
    if (isEmpty && m_jobs->total() > 0)
        m_empty->setContent({ .icon = u"filter"_s, .headline = tr("No job matches “%1”").arg(visibleText(m_filterBar->filter().text, 200)),
            .sentence = tr("None of %Ln job(s).", nullptr, int(m_jobs->total())), .actionText = tr("Clear the Filter"), .action = [this] { m_filterBar->setText({}); } });
    else if (isEmpty && picture && picture->reach == JobPicture::Reach::Nothing)
        m_empty->setContent({ .icon = u"queue"_s, .headline = tr("No right to see jobs was found"), .sentence = tr("That says nothing about how many wait.") });
    else if (isEmpty && picture && m_brushed)
        m_empty->setContent({ .icon = u"queue"_s, .headline = tr("No job of now was there in that range of time"), .sentence = tr("Ctrl+Backspace shows all times again.") });
    else if (isEmpty && picture)
        m_empty->setContent({ .icon = u"success"_s, .headline = tr("Nothing waits and nothing runs"), .sentence = {} });
    else if (isEmpty)
        m_empty->setContent({ .icon = u"queue"_s, .headline = m_sampler ? tr("Looking at the jobs…") : tr("Not connected to a GitLab"), .sentence = {} });
    const bool tableHadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (tableHadFocus && isEmpty)
        m_filterBar->focusEdit();   // a hidden table cannot keep the keyboard
}

/// What is looked at, also while the filter hides it; when it is gone, what stands in its place.
const Job *JobsTab::current() const
{
    if (const Job *job = m_jobs->find(JobId{ m_view->currentId() }))
        return job;
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_jobs->jobAt(index.row()) : nullptr;
}

void JobsTab::showCurrent()
{
    const Job *job = current();
    Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    if (fleet && fleet->isRemembered())
        fleet.reset();   // who was online hours ago is no reason
    m_why->setJob(job ? std::optional(*job) : std::nullopt, fleet, [sampler = m_sampler](RunnerId runner) { return sampler ? sampler->mostAtOnce(runner) : 0; });
    m_registry.updateEnabled();
}

void JobsTab::openCurrent()
{
    if (const Job *job = current(); job && job->runner.isValid())
        Q_EMIT runnerRequested(job->runner);
}

void JobsTab::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"jobMenu"_s);
    for (const QString &id : JobActions::contextMenu()) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_registry.action(id));
    }
    menu.exec(at);
}

void JobsTab::copyMarked()
{
    QGuiApplication::clipboard()->setText(tableexport::toTsv(*m_jobs, tableexport::markedRows(*m_jobs), m_view->rowHeader().shownColumns()));
}

void JobsTab::showTagSet(const QStringList &tags)
{
    QStringList terms;
    for (const QString &tag : tags)
        terms += "tag:"_L1 + quotedFilterValue(tag);
    m_filterBar->setText(tags.isEmpty() ? u"untagged:yes"_s : terms.join(u' '));
}

void JobsTab::showFilter(const QString &filter)
{
    m_filterBar->setText(filter);
}

bool JobsTab::showJob(JobId job)
{
    if (!m_jobs->find(job))
        return false;
    if (m_jobs->rowOf(job) < 0)
        m_filterBar->setText({});
    m_view->showId(job.value);
    return true;
}

void JobsTab::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_filterBar->focusEdit();
}

void JobsTab::saveState()
{
    m_columns->save();
}

/// Widths are fitted to a width, which there is not before.
void JobsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isPlaced) {
        m_isPlaced = true;
        const int why = std::min(fontMetrics().averageCharWidth() * whyInCharacters, width() * 2 / 5);
        m_splitter->setSizes({ width() - why, why });
    }
    m_columns->rowsArrived();
}

} // namespace muster
