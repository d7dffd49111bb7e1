// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runnerspage.h"

#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/runnerdetails.h"
#include "models/tables/facets.h"
#include "models/tables/runnertable.h"
#include "models/wording/memorytext.h"
#include "models/wording/operationtext.h"
#include "views/rows/bulkbar.h"
#include "views/rows/columnmemory.h"
#include "views/runners/detailspane.h"
#include "views/runners/emptyfleet.h"
#include "views/runners/facetpanel.h"
#include "views/filter/filteractions.h"
#include "views/filter/filterbar.h"
#include "views/filter/filterterms.h"
#include "views/runners/fleettrouble.h"
#include "views/runners/pagemessages.h"
#include "views/runners/rowexport.h"
#include "views/runners/runneractions.h"
#include "views/runners/runneredits.h"
#include "views/runners/runnerjumps.h"
#include "views/runners/runnerview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/gitlablink.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintip.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Topic = PageMessages::Topic;

namespace {

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

TimeDisplay timeDisplayOf(Settings::TimeDisplay display)
{
    return display == Settings::TimeDisplay::Utc ? TimeDisplay::Utc : TimeDisplay::Local;
}

} // namespace

RunnersPage::RunnersPage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_actionRegistry(actions),
      m_table(new RunnerTable(this)),
      m_filterBar(new FilterBar(runnerFilterLanguage([this] { return m_table->snapshot(); }), this)),
      m_facets(new FacetPanel(this)),
      m_messageBar(new MessageBar(this)),
      m_messages(new PageMessages(*m_messageBar)),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(m_splitter)),
      m_view(new RunnerView(*m_table, m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_pane(new DetailsPane(actions, { u"runners.open"_s, u"runners.copyLink"_s }, m_splitter)),
      m_columns(new ColumnMemory(settings, Settings::Table::Runners, *m_view, { { int(RunnerTable::Column::Name), Qt::AscendingOrder } })),
      m_actions(new RunnerActions(actions, *m_view, this)),
      m_edits(new RunnerEdits(*m_table, this)),
      m_jumps(new RunnerJumps({ actions, *m_view, *m_pane }, this)),
      m_export(new RowExport(*m_view, actions, *m_messages, this))
{
    setObjectName(u"runnersPage"_s);
    addFilterActions(actions, { u"runners"_s, this, {} }, *m_filterBar, this);
    buildLayout();
    connectParts();
    m_columns->restore();
    m_table->setTimeDisplay(timeDisplayOf(settings.timeDisplay()));
    m_pane->setTimeDisplay(timeDisplayOf(settings.timeDisplay()));
    m_actionRegistry.action(u"runners.details"_s)->setChecked(settings.detailsVisible());
    m_actionRegistry.action(u"runners.facets"_s)->setChecked(settings.facetsVisible());
    setDetailsVisible(settings.detailsVisible());
    setFacetsVisible(settings.facetsVisible());
    showState();
}

RunnersPage::~RunnersPage() = default;

void RunnersPage::buildLayout()
{
    auto *columns = new QPushButton(this);
    columns->setObjectName(u"columns"_s);
    columns->setIcon(icon(u"columns"_s));
    //: button with a menu: which columns the table has
    columns->setText(tr("Columns"));
    columns->setToolTip(plainTip(tr("Choose the columns of the table")));
    columns->setFlat(true);
    columns->setFocusPolicy(Qt::TabFocus);
    auto *columnMenu = new QMenu(columns);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        m_columns->fillMenu(columnMenu);
    });
    columns->setMenu(columnMenu);
    auto *details = new QToolButton(this);
    details->setObjectName(u"detailsToggle"_s);
    details->setAutoRaise(true);
    m_actionRegistry.attach(details, u"runners.details"_s);
    details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterBar->addTool(columns);
    m_filterBar->addTool(details);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(u"runnersSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(8, 8, 8, 6);
    topLayout->setSpacing(4);
    topLayout->addWidget(m_filterBar);
    topLayout->addWidget(m_facets);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_messageBar);
    layout->addWidget(rule(this));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(rule(this));
    layout->addWidget(buildBulkBar());
}

QWidget *RunnersPage::buildBulkBar()
{
    auto *bar = new BulkBar(*m_table, m_actionRegistry,
        { .noneMarked = tr("No runner is marked"), .actions = { u"runners.edit"_s, u"runners.pause"_s, u"runners.resume"_s, u"runners.delete"_s, u"runners.copy"_s } }, this);
    auto *exporting = new QPushButton(icon(u"export"_s), tr("E&xport"), bar);
    exporting->setObjectName(u"export"_s);
    exporting->setToolTip(plainTip(tr("Write the marked runners, or all that are shown, to a file")));
    auto *menu = new QMenu(exporting);
    menu->addAction(m_actionRegistry.action(u"runners.exportCsv"_s));
    menu->addAction(m_actionRegistry.action(u"runners.exportJson"_s));
    exporting->setMenu(menu);
    bar->addTool(exporting);
    return bar;
}

void RunnersPage::connectParts()
{
    connect(m_filterBar, &FilterBar::filterChanged, this, &RunnersPage::applyFilter);
    connect(m_filterBar, &FilterBar::leaveRequested, this, &RunnersPage::focusTable);
    connect(m_facets, &FacetPanel::toggled, this, [this](const QString &key, const QString &value) {
        m_filterBar->setText(withToggledValue(m_filterBar->filter().terms, key, value));
    });
    connect(m_table, &RunnerTable::shownChanged, this, [this] {
        m_filterBar->setCounts(m_table->shown(), m_table->total());
        showState();
        countFacetsSoon();
        Q_EMIT countsChanged();
    });
    connect(m_table, &RunnerTable::marksChanged, this, &RunnersPage::countsChanged);
    connect(m_view, &RunnerView::currentRunnerChanged, this, &RunnersPage::showCurrent);
    connect(m_view, &RunnerView::menuRequested, this, &RunnersPage::showMenu);
    connect(m_view, &RunnerView::rowActivated, this, [this] { m_actionRegistry.action(u"runners.details"_s)->setChecked(true); });

    connect(m_pane, &DetailsPane::jobRequested, this, &RunnersPage::jobRequested);
    connect(m_actions, &RunnerActions::planRequested, this, &RunnersPage::requestPlan);
    connect(m_actions, &RunnerActions::editRequested, m_edits, &RunnerEdits::edit);
    connect(m_actions, &RunnerActions::sheetRequested, m_edits, &RunnerEdits::editAsSheet);
    connect(m_actions, &RunnerActions::assignRequested, m_edits, &RunnerEdits::assign);
    connect(m_actions, &RunnerActions::maintenanceRequested, m_edits, &RunnerEdits::maintain);
    connect(m_edits, &RunnerEdits::maintenanceWanted, this, &RunnersPage::maintenanceRequested);
    connect(m_actions, &RunnerActions::creationRequested, this, &RunnersPage::creationRequested);
    connect(m_actions, &RunnerActions::tagsRequested, m_edits, &RunnerEdits::tags);
    connect(m_edits, &RunnerEdits::runnersWanted, this, &RunnersPage::showMatching);
    connect(m_edits, &RunnerEdits::planMade, this, &RunnersPage::planMade);
    connect(m_actions, &RunnerActions::copyRequested, m_export, &RowExport::copy);
    connect(m_actions, &RunnerActions::copyMarkdownRequested, m_export, &RowExport::copyMarkdown);
    connect(m_actions, &RunnerActions::copyIdsRequested, m_export, &RowExport::copyIds);
    connect(m_actions, &RunnerActions::exportCsvRequested, m_export, &RowExport::saveCsv);
    connect(m_actions, &RunnerActions::exportJsonRequested, m_export, &RowExport::saveJson);
    connect(m_actions, &RunnerActions::openRequested, this, &RunnersPage::openLink);
    connect(m_actions, &RunnerActions::copyLinkRequested, this, &RunnersPage::copyLink);
    connect(m_actions, &RunnerActions::detailsToggled, this, &RunnersPage::setDetailsVisible);
    connect(m_actions, &RunnerActions::facetsToggled, this, &RunnersPage::setFacetsVisible);
    connect(m_jumps, &RunnerJumps::ownerRequested, this, &RunnersPage::showOwner);
    connect(m_jumps, &RunnerJumps::detailsWanted, this, [this] { m_actionRegistry.action(u"runners.details"_s)->setChecked(true); });
    connect(m_jumps, &RunnerJumps::tableRequested, this, &RunnersPage::focusTable);
    connect(m_jumps, &RunnerJumps::changesRequested, this, [this] { Q_EMIT changesRequested(m_table->filter().toString()); });
    connect(m_actions, &RunnerActions::fitColumnsRequested, m_view, &RunnerView::fitColumns);

    connect(&m_settings, &Settings::timeDisplayChanged, this, [this](Settings::TimeDisplay display) {
        m_table->setTimeDisplay(timeDisplayOf(display));
        m_pane->setTimeDisplay(timeDisplayOf(display));
    });
    m_facetsSoon.setSingleShot(true);
    m_facetsSoon.setInterval(100ms);
    connect(&m_facetsSoon, &QTimer::timeout, this, &RunnersPage::updateFacets);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_sync)
            m_table->setNow(m_sync->serverNow());
        showState();
    });
}

// The fleet

void RunnersPage::setFleet(FleetSync *sync, Operations *operations, RunnerDetails *details)
{
    if (m_sync)
        m_sync->disconnect(this);
    if (m_operations)
        m_operations->disconnect(this);
    if (sync && sync->identity().instance != m_instance) {
        m_instance = sync->identity().instance;
        m_view->lookAway();
    }
    m_operations = operations;
    m_edits->setOperations(operations);
    m_details = details;
    m_pane->setDetails(details);
    m_actions->setIdentity(operations ? std::optional(operations->identity()) : sync ? std::optional(sync->identity()) : std::nullopt);
    m_scopeHintShown = false;
    for (const Topic topic : { Topic::Trouble, Topic::Run, Topic::Notice, Topic::Hint })
        m_messages->withdraw(topic);
    if (operations) {
        connect(operations, &Operations::started, this, &RunnersPage::followOperation);
        connect(operations, &Operations::identityChanged, this, [this, operations] { m_actions->setIdentity(operations->identity()); });
    }
    follow(sync);
}

void RunnersPage::follow(FleetSync *sync)
{
    m_sync = sync;
    if (sync) {
        connect(sync, &FleetSync::snapshotChanged, this, &RunnersPage::showSnapshot);
        connect(sync, &FleetSync::stateChanged, this, &RunnersPage::showState);
        connect(sync, &FleetSync::progressChanged, this, [this] {
            if (m_table->shown() == 0)
                showState();
        });
        m_minute.start();
    } else {
        m_minute.stop();
    }
    showSnapshot(sync ? sync->snapshot() : nullptr);
    showState();
}

void RunnersPage::showSnapshot(const Snapshot::Ptr &fleet)
{
    if (m_sync)
        m_table->setNow(m_sync->serverNow());
    m_table->setSnapshot(fleet);
    m_filterBar->setCounts(m_table->shown(), m_table->total());
    m_columns->rowsArrived();
    m_actions->setWhyNoPlans(m_sync ? whyNoPlans(*m_sync) : QString());
    countFacetsSoon();
    showState();
    if (m_pane->isVisibleTo(this))
        showCurrent();
}

void RunnersPage::showState()
{
    const auto retry = [this] {
        if (m_sync)
            m_sync->refresh();
    };
    const auto empty = emptyContent(*m_table, m_sync, { retry, [this] { setFilterText({}); } });
    if (empty)
        m_empty->setContent(*empty);
    const bool tableHadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (tableHadFocus && empty)
        m_filterBar->focusEdit();   // a hidden table cannot keep the keyboard

    const auto trouble = m_sync && m_table->total() > 0 ? troubleOf(*m_sync, retry) : std::nullopt;
    if (trouble)
        m_messages->say(Topic::Trouble, *trouble);
    else
        m_messages->withdraw(Topic::Trouble);
    showScopeHint();
}

void RunnersPage::showScopeHint()
{
    if (m_scopeHintShown || !m_sync || m_sync->state() != FleetSync::State::Fresh || m_sync->scope().kind != Scope::Kind::Mine || m_table->total() == 0)
        return;
    m_scopeHintShown = true;
    m_messages->say(Topic::Hint,
        { .severity = Severity::Neutral,
            .text = tr("This is your part of the instance: the runners of groups where you are Owner or Maintainer and of projects where you are Maintainer."),
            .actionText = {}, .action = {}, .details = {} });
}

void RunnersPage::setSampler(JobSampler *sampler)
{
    m_edits->setSampler(sampler);
}

void RunnersPage::setPast(FleetPast *past)
{
    m_pane->setPast(past);
}

void RunnersPage::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_table->setCatalogue(catalogue, catalogue.newest());
}

void RunnersPage::showCurrent()
{
    RunnerId current = m_view->currentRunner();
    if (current == m_filteredOut && m_table->rowOf(current) < 0)
        current = {};
    if (m_details)
        m_details->setCurrent(m_pane->isVisibleTo(this) ? current : RunnerId{});
    if (m_pane->isVisibleTo(this))
        m_pane->show(m_table->snapshot(), current, m_table->now());
}

// Filter

void RunnersPage::setFilterText(const QString &text)
{
    m_filterBar->setText(text);
}

void RunnersPage::tell(const QString &text, const QString &details)
{
    m_messages->say(Topic::Notice, { .severity = Severity::Attention, .text = text, .actionText = {}, .action = {}, .details = details });
}

void RunnersPage::showMatching(const QString &filter)
{
    setFilterText(filter);
    focusTable();
}

void RunnersPage::markRunners(const std::vector<RunnerId> &runners, const QString &filter)
{
    showMatching(filter);
    m_table->setMarkedIds(runners);
}

SavedView RunnersPage::currentView() const
{
    return { {}, m_table->filter().toString(), m_columns->shownColumns(), m_columns->sorting() };
}

void RunnersPage::showView(const SavedView &view)
{
    setFilterText(view.filter);
    m_columns->showColumns(view.columns);
    m_columns->sortBy(view.sorting);
    focusTable();
}

void RunnersPage::showRunner(RunnerId runner)
{
    setFilterText(u"id:%1"_s.arg(runner.value));
    m_view->showRunner(runner);
    focusTable();
}

void RunnersPage::showOwner(const QString &path)
{
    setFilterText(u"owner:%1"_s.arg(path));   // GitLab's paths hold no blanks
    focusTable();
}

void RunnersPage::applyFilter(const QString &text)
{
    const Filter filter = Filter::parse(text).value_or(Filter());
    m_view->expectReorder();
    if (!m_table->setFilter(filter))
        m_view->forgetReorder();
    m_filterBar->setCounts(m_table->shown(), m_table->total());
    m_facets->setTerms(filter.topLevelTerms());
    // Who asks for others no longer looks at this one. A runner that a refresh takes out of the filter stays in the details.
    const RunnerId current = m_view->currentRunner();
    m_filteredOut = current.isValid() && m_table->rowOf(current) < 0 ? current : RunnerId{};
    showCurrent();
    countFacetsSoon();
    showState();
}

void RunnersPage::countFacetsSoon()
{
    if (!m_facetsSoon.isActive() && m_facets->isVisibleTo(this))
        m_facetsSoon.start();
}

void RunnersPage::updateFacets()
{
    const Snapshot::Ptr fleet = m_table->snapshot();
    m_facets->setFacets(fleet ? countFacets(*fleet, m_table->filter(), { m_table->now(), &m_table->lag() }) : Facets{});
}

// Acting

void RunnersPage::requestPlan(Verb verb)
{
    const Snapshot::Ptr fleet = m_table->snapshot();
    if (!m_operations || !fleet || fleet->isRemembered() || m_table->markedCount() == 0)
        return;
    Q_EMIT planMade(m_operations->plan(verb, *fleet, m_table->markedIds(), m_table->markedReason()));
}

void RunnersPage::followOperation(Operation *operation)
{
    const auto tell = [this, operation = QPointer<Operation>(operation)] {
        if (!operation)
            return;
        const bool finished = operation->state() == Operation::State::Finished;
        const Operation::Counts counts = operation->counts();
        const bool allWell = counts.failed + counts.unknown + counts.refused + counts.notSent == 0;
        m_messages->say(Topic::Run,
            { .severity = !finished ? Severity::Neutral : allWell ? Severity::Good : Severity::Attention, .text = reportHeadline(*operation), .actionText = {}, .action = {}, .details = {},
                .dismissible = finished });
    };
    connect(operation, &Operation::progressed, this, tell);
    connect(operation, &Operation::finished, this, tell);
    tell();
}

void RunnersPage::openLink()
{
    const QString link = m_pane->link();
    if (!openPageOf(m_sync ? m_sync->identity().instance : QString(), link))
        m_messages->say(Topic::Notice, { .severity = Severity::Attention, .text = tr("The address of this runner's page is not on this GitLab, so it is not opened."), .actionText = {}, .action = {}, .details = link });
}

void RunnersPage::copyLink()
{
    QGuiApplication::clipboard()->setText(m_pane->link());
}

void RunnersPage::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"runnerMenu"_s);
    for (const QString &id : RunnerActions::contextMenu()) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actionRegistry.action(id));
    }
    menu.exec(at);
}

void RunnersPage::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

// What is visible

void RunnersPage::setDetailsVisible(bool visible)
{
    m_pane->setVisible(visible);
    m_settings.setDetailsVisible(visible);
    showCurrent();
}

void RunnersPage::setFacetsVisible(bool visible)
{
    m_facets->setVisible(visible);
    m_settings.setFacetsVisible(visible);
    countFacetsSoon();
}

void RunnersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_placed)
        return showCurrent();   // another page may have asked about another runner meanwhile
    m_placed = true;
    const int details = fontMetrics().averageCharWidth() * 46;
    m_splitter->setSizes({ std::max(details, width() - details), details });
    m_columns->rowsArrived();
}

QStringList RunnersPage::menuActions() const
{
    return RunnerActions::menu();
}

QStringList RunnersPage::viewActions() const
{
    return RunnerActions::viewMenu();
}

void RunnersPage::saveState()
{
    m_columns->save();
    m_settings.save();
}

} // namespace muster
