// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runnerspage.h"

#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/runnerdetails.h"
#include "models/tables/runnertable.h"
#include "models/wording/identitytext.h"
#include "models/wording/memorytext.h"
#include "models/wording/operationtext.h"
#include "views/operations/editdialog.h"
#include "views/rows/bulkbar.h"
#include "views/rows/columnmemory.h"
#include "views/runners/detailspane.h"
#include "views/runners/emptyfleet.h"
#include "views/runners/fleettrouble.h"
#include "views/runners/pagemessages.h"
#include "views/runners/runneredits.h"
#include "views/runners/runnerjumps.h"
#include "views/runners/runnersframe.h"
#include "views/runners/runnerview.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Topic = PageMessages::Topic;
using Enabling = ActionRegistry::Enabling;

RunnersPage::RunnersPage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_actions(actions),
      m_frame(new RunnersFrame(settings, actions,
          { .kind = RunnerTable::Kind::OneInstance, .columns = Settings::Table::Runners,
              .actions = { u"runners"_s, this, [this] { return mayChange(); }, [this] { return mayChange(); }, [this] { return mayCreate(); } },
              .links = { u"runners.open"_s, u"runners.copyLink"_s } })),
      m_edits(new RunnerEdits([this] { return editGround(); }, this)),
      m_jumps(new RunnerJumps({ actions, m_frame->view(), m_frame->pane() }, this))
{
    setObjectName(u"runnersPage"_s);
    buildLayout();
    connectParts();
    connectActions();
    showState();
}

RunnersPage::~RunnersPage() = default;

void RunnersPage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->complete({ u"runners.edit"_s, u"runners.pause"_s, u"runners.resume"_s, u"runners.delete"_s, u"runners.copy"_s });
    auto *exporting = new QPushButton(icon(u"export"_s), tr("E&xport"), &m_frame->bulkBar());
    exporting->setObjectName(u"export"_s);
    exporting->setToolTip(plainTip(tr("Write the marked runners, or all that are shown, to a file")));
    auto *menu = new QMenu(exporting);
    menu->addAction(m_actions.action(u"runners.exportCsv"_s));
    menu->addAction(m_actions.action(u"runners.exportJson"_s));
    exporting->setMenu(menu);
    m_frame->bulkBar().addTool(exporting);
}

void RunnersPage::connectParts()
{
    connect(m_frame, &RunnersFrame::shownChanged, this, [this] {
        showState();
        Q_EMIT countsChanged();
    });
    connect(m_frame, &RunnersFrame::currentChanged, this, &RunnersPage::showCurrent);
    connect(m_frame, &RunnersFrame::filterChanged, this, &RunnersPage::heedFilter);
    connect(&table(), &RunnerTable::marksChanged, this, &RunnersPage::countsChanged);
    connect(&m_frame->view(), &RunnerView::menuRequested, this, [this](const QPoint &at) { m_frame->showMenu(u"runnerMenu"_s, RunnerActions::contextMenu(), at); });
    connect(&m_frame->pane(), &DetailsPane::jobRequested, this, &RunnersPage::jobRequested);
    connect(m_edits, &RunnerEdits::runnersWanted, this, &RunnersPage::showMatching);
    connect(m_edits, &RunnerEdits::plansMade, this, [this](const std::vector<FleetPlan> &plans) { Q_EMIT planMade(plans.front().plan); });
    connect(m_jumps, &RunnerJumps::ownerRequested, this, &RunnersPage::showOwner);
    connect(m_jumps, &RunnerJumps::detailsWanted, m_frame, &RunnersFrame::openDetails);
    connect(m_jumps, &RunnerJumps::tableRequested, m_frame, &RunnersFrame::focusTable);
    connect(m_jumps, &RunnerJumps::changesRequested, this, [this] { Q_EMIT changesRequested(table().filter().toString()); });
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_sync)
            table().setNow(m_sync->serverNow());
        showState();
    });
}

void RunnersPage::connectActions()
{
    const RunnerActions *actions = &m_frame->actions();
    connect(actions, &RunnerActions::planRequested, this, &RunnersPage::requestPlan);
    connect(actions, &RunnerActions::editRequested, m_edits, &RunnerEdits::edit);
    connect(actions, &RunnerActions::sheetRequested, m_edits, &RunnerEdits::editAsSheet);
    connect(actions, &RunnerActions::assignRequested, m_edits, &RunnerEdits::assign);
    connect(actions, &RunnerActions::maintenanceRequested, this, [this] {
        if (mayPlan())
            Q_EMIT maintenanceRequested(table().markedIds(), table().markedReason());
    });
    connect(actions, &RunnerActions::creationRequested, this, &RunnersPage::creationRequested);
    connect(actions, &RunnerActions::tagsRequested, this, [this] {
        const JobPicture::Ptr jobs = m_sampler ? m_sampler->picture() : nullptr;
        m_edits->tags(table().snapshot(), jobs ? jobs->pending : std::vector<Job>());
    });
    connect(actions, &RunnerActions::openRequested, this, [this] { m_frame->openLink(m_sync ? m_sync->identity().instance : QString()); });
}

RunnerTable &RunnersPage::table() const
{
    return m_frame->table();
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
        m_frame->view().lookAway();
    }
    m_operations = operations;
    m_edits->close();
    m_details = details;
    m_frame->pane().setDetails(details);
    m_scopeHintShown = false;
    for (const Topic topic : { Topic::Trouble, Topic::Run, Topic::Notice, Topic::Hint })
        m_frame->messages().withdraw(topic);
    if (operations) {
        connect(operations, &Operations::started, this, &RunnersPage::followOperation);
        connect(operations, &Operations::identityChanged, &m_actions, &ActionRegistry::updateEnabled);
    }
    follow(sync);
    m_actions.updateEnabled();
}

void RunnersPage::follow(FleetSync *sync)
{
    m_sync = sync;
    if (sync) {
        connect(sync, &FleetSync::snapshotChanged, this, &RunnersPage::showSnapshot);
        connect(sync, &FleetSync::stateChanged, this, &RunnersPage::showState);
        connect(sync, &FleetSync::progressChanged, this, [this] {
            if (table().shown() == 0)
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
    m_frame->setSnapshot(fleet, m_sync ? m_sync->serverNow() : Instant());
    m_actions.updateEnabled();   // a list from memory becomes one to act on
    showState();
    if (m_frame->showsDetails())
        showCurrent();
}

void RunnersPage::showState()
{
    const auto retry = [this] {
        if (m_sync)
            m_sync->refresh();
    };
    m_frame->setEmpty(emptyContent(table(), m_sync, { retry, [this] { setFilterText({}); } }));
    const auto trouble = m_sync && table().total() > 0 ? troubleOf(*m_sync, retry) : std::nullopt;
    if (trouble)
        m_frame->messages().say(Topic::Trouble, *trouble);
    else
        m_frame->messages().withdraw(Topic::Trouble);
    showScopeHint();
}

void RunnersPage::showScopeHint()
{
    if (m_scopeHintShown || !m_sync || m_sync->state() != FleetSync::State::Fresh || m_sync->scope().kind != Scope::Kind::Mine || table().total() == 0)
        return;
    m_scopeHintShown = true;
    m_frame->messages().say(Topic::Hint,
        { .severity = Severity::Neutral,
            .text = tr("This is your part of the instance: the runners of groups where you are Owner or Maintainer and of projects where you are Maintainer."),
            .actionText = {}, .action = {}, .details = {} });
}

void RunnersPage::setSampler(JobSampler *sampler)
{
    m_sampler = sampler;
}

void RunnersPage::setPast(FleetPast *past)
{
    m_frame->pane().setPast(past);
}

void RunnersPage::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_frame->setCatalogue(catalogue);
}

void RunnersPage::showCurrent()
{
    RunnerId current = m_frame->view().currentRunner();
    if (current == m_filteredOut && table().rowOf(current) < 0)
        current = {};
    const bool isShown = m_frame->showsDetails();
    if (m_details)
        m_details->setCurrent(isShown ? current : RunnerId{});
    if (isShown)
        m_frame->pane().show(table().snapshot(), current, table().now());
}

// Filter

void RunnersPage::setFilterText(const QString &text)
{
    m_frame->setFilterText(text);
}

/// Who asks for others no longer looks at this one. A runner that a refresh takes out of the filter stays in the details.
void RunnersPage::heedFilter()
{
    const RunnerId current = m_frame->view().currentRunner();
    m_filteredOut = current.isValid() && table().rowOf(current) < 0 ? current : RunnerId{};
    showCurrent();
    showState();
}

void RunnersPage::tell(const QString &text, const QString &details)
{
    m_frame->tell(text, details);
}

void RunnersPage::showMatching(const QString &filter)
{
    setFilterText(filter);
    m_frame->focusTable();
}

void RunnersPage::markRunners(const std::vector<RunnerId> &runners, const QString &filter)
{
    showMatching(filter);
    table().setMarkedIds(runners);
}

SavedView RunnersPage::currentView() const
{
    const ColumnMemory &columns = m_frame->columns();
    return { {}, table().filter().toString(), columns.shownColumns(), columns.sorting() };
}

void RunnersPage::showView(const SavedView &view)
{
    setFilterText(view.filter);
    m_frame->columns().showColumns(view.columns);
    m_frame->columns().sortBy(view.sorting);
    m_frame->focusTable();
}

void RunnersPage::showRunner(RunnerId runner)
{
    setFilterText(u"id:%1"_s.arg(runner.value));
    m_frame->view().showRunner(runner);
    m_frame->focusTable();
}

void RunnersPage::showOwner(const QString &path)
{
    setFilterText(u"owner:%1"_s.arg(path));   // GitLab's paths hold no blanks
    m_frame->focusTable();
}

// Acting

Enabling RunnersPage::mayChange() const
{
    if (!m_sync)
        return { false, tr("Not connected to a GitLab") };
    if (const QString why = whyNoPlans(*m_sync); !why.isEmpty())
        return { false, why };
    const Identity &identity = m_operations ? m_operations->identity() : m_sync->identity();
    if (const QString why = whyNoChanges(identity); !why.isEmpty())
        return { false, identity.changing == Obstacle::Scope ? tr("%1 A second token can unlock this for a while: Muster, Unlock Changes.").arg(why) : why };
    return {};
}

Enabling RunnersPage::mayCreate() const
{
    if (!m_sync)
        return { false, tr("Not connected to a GitLab") };
    const QString why = whyNoChanges(m_operations ? m_operations->identity() : m_sync->identity());
    return { why.isEmpty(), why };
}

bool RunnersPage::mayPlan() const
{
    const Snapshot::Ptr fleet = table().snapshot();
    return m_operations && fleet && !fleet->isRemembered() && table().markedCount() > 0;
}

EditGround RunnersPage::editGround() const
{
    return mayPlan() ? EditGround{ { { 0, table().snapshot(), table().markedIds() } }, table().markedReason(), table().now() } : EditGround();
}

void RunnersPage::requestPlan(Verb verb)
{
    if (mayPlan())
        Q_EMIT planMade(m_operations->plan(verb, *table().snapshot(), table().markedIds(), table().markedReason()));
}

void RunnersPage::followOperation(Operation *operation)
{
    const auto tell = [this, operation = QPointer<Operation>(operation)] {
        if (!operation)
            return;
        const bool finished = operation->state() == Operation::State::Finished;
        const Operation::Counts counts = operation->counts();
        const bool allWell = counts.failed + counts.unknown + counts.refused + counts.notSent == 0;
        m_frame->messages().say(Topic::Run,
            { .severity = !finished ? Severity::Neutral : allWell ? Severity::Good : Severity::Attention, .text = reportHeadline(*operation), .actionText = {}, .action = {}, .details = {},
                .dismissible = finished });
    };
    connect(operation, &Operation::progressed, this, tell);
    connect(operation, &Operation::finished, this, tell);
    tell();
}

void RunnersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();   // another page may have asked about another runner meanwhile
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
    m_frame->saveState();
    m_settings.save();
}

} // namespace muster
