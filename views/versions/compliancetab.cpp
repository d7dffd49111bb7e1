// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/compliancetab.h"

#include "models/policy/policyreader.h"
#include "models/sync/fleetsync.h"
#include "models/sync/policyfile.h"
#include "models/sync/recentjobs.h"
#include "models/tables/compliancegrouptable.h"
#include "models/tables/compliancetable.h"
#include "models/tables/seenjobstext.h"
#include "models/wording/policytext.h"
#include "views/operations/linetable.h"
#include "views/versions/compliancefilters.h"
#include "views/versions/compliancenotes.h"
#include "views/versions/policyeditor.h"
#include "views/versions/statelinks.h"
#include "views/versions/teamsheetdialog.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/foldinglabel.h"
#include "views/widgets/messagebar.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QByteArray exampleText()
{
    QFile file(u":/policy/example.toml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ComplianceTab::ComplianceTab(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_message(new MessageBar(this)), m_states(new StateLinks(this)), m_groups(new ComplianceGroupTable(this)), m_runners(new ComplianceTable(this)),
      m_narrowing(new ElidedLabel(this)), m_jobsSeen(new FoldingLabel(this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"complianceTab"_s);
    m_message->setObjectName(u"complianceMessage"_s);
    m_jobsSeen->setObjectName(u"complianceJobs"_s);
    m_jobsSeen->setQuiet(true);
    addActions(actions);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildGroups());
    splitter->addWidget(buildRunners());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 260, 400 });
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(buildHeader());
    auto *jobs = new QHBoxLayout;
    jobs->setContentsMargins(12, 0, 12, 4);
    jobs->addWidget(m_jobsSeen);
    layout->addLayout(jobs);
    layout->addWidget(m_stack, 1);

    connect(&m_judge, &PolicyJudge::judged, this, &ComplianceTab::showJudgement);
    connect(m_states, &StateLinks::chosenChanged, this, &ComplianceTab::narrow);
    setSources({});
}

ComplianceTab::~ComplianceTab() = default;

void ComplianceTab::addActions(ActionRegistry &actions)
{
    const auto judged = [this] { return ActionRegistry::Enabling{ m_judge.judgement().compliance != nullptr, tr("Nothing was judged yet") }; };
    actions.add({ .id = u"compliance.edit"_s, .text = tr("&Edit Policy…"), .tip = tr("Which versions are approved, for whom"), .icon = u"edit"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E), .scope = this,
                    .rule = [this] { return ActionRegistry::Enabling{ m_policy && m_policy->state().isRead, tr("Not connected to a GitLab") }; }, .run = [this] { editPolicy(); } },
        this);
    actions.add({ .id = u"compliance.sheet"_s, .text = tr("&Team Sheet…"), .tip = tr("One page about the chosen group, to hand over"), .icon = u"group"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_T), .scope = this, .rule = judged,
                    .run = [this] { openTeamSheet(); } },
        this);
    actions.add({ .id = u"compliance.runners"_s, .text = tr("Show in &Runners"), .tip = tr("These runners on the Runners page, to mark and change them"), .icon = u"runner"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L), .scope = this,
                    .rule = [this] { return ActionRegistry::Enabling{ !m_runners->shownRows().empty(), tr("No runner is shown") }; }, .run = [this] { showInRunners(); } },
        this);
    actions.add({ .id = u"compliance.everything"_s, .text = tr("All &Groups and States"), .tip = tr("Show every runner again"), .icon = u"clear"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Backspace), .scope = this,
                    .rule = [this] { return ActionRegistry::Enabling{ m_states->chosen().has_value() || chosenGroup().has_value(), tr("Every runner is shown already") }; }, .run = [this] { showEverything(); } },
        this);
}

QStringList ComplianceTab::menuActions() const
{
    return { u"compliance.edit"_s, u"compliance.sheet"_s, {}, u"compliance.runners"_s, u"compliance.everything"_s };
}

QWidget *ComplianceTab::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new FlowLayout(header);   // in two lines where the window is narrow
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_states);
    for (const QString &id : { u"compliance.sheet"_s, u"compliance.edit"_s }) {
        auto *button = new QToolButton(header);
        button->setObjectName(QString(id).replace(u'.', u'_'));
        button->setAutoRaise(true);
        m_actions.attach(button, id);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    return header;
}

QWidget *ComplianceTab::buildGroups()
{
    m_groupsView = new LineTable(int(ComplianceGroupTable::Column::Worst), this);
    m_groupsView->setObjectName(u"complianceGroups"_s);
    m_groupsView->setAccessibleName(tr("Groups"));
    m_groupsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groupsView->setModel(m_groups);
    connect(m_groupsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComplianceTab::narrow);
    connect(m_groupsView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString filter = groupFilter(m_groups->groupAt(index.row()));
        if (!filter.isEmpty())
            Q_EMIT runnersRequested(filter);
    });
    return m_groupsView;
}

QWidget *ComplianceTab::buildRunners()
{
    auto *box = new QWidget(this);
    m_runnersView = new LineTable(int(ComplianceTable::Column::Reason), box);
    m_runnersView->setObjectName(u"complianceRunners"_s);
    m_runnersView->setAccessibleName(tr("Runners and their state"));
    m_runnersView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runnersView->setModel(m_runners);
    m_runnersView->setSpareColumns({ int(ComplianceTable::Column::Contact), int(ComplianceTable::Column::Rule) });
    m_runnersView->horizontalHeader()->setSortIndicator(int(ComplianceTable::Column::State), Qt::DescendingOrder);
    m_runnersView->setSortingEnabled(true);
    connect(m_runnersView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT runnerRequested(m_runners->runnerAt(index.row())); });

    m_narrowing->setObjectName(u"complianceNarrowing"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_narrowing, 1);
    for (const QString &id : { u"compliance.everything"_s, u"compliance.runners"_s }) {
        auto *button = new QToolButton(box);
        button->setObjectName(QString(id).replace(u'.', u'_'));
        button->setAutoRaise(true);
        m_actions.attach(button, id);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_runnersView, 1);
    return box;
}

void ComplianceTab::setSources(const Sources &sources)
{
    if (m_sync)
        m_sync->disconnect(this);
    if (m_policy)
        m_policy->disconnect(this);
    if (m_jobs) {
        m_jobs->disconnect(this);
        m_jobs->setWatched(false);
    }
    delete m_editor;   // it is about the other GitLab's policy
    m_sync = sources.sync;
    m_policy = sources.policy;
    m_jobs = sources.jobs;
    m_message->clear();
    if (m_sync) {
        connect(m_sync, &FleetSync::snapshotChanged, this, &ComplianceTab::judge);
        connect(m_sync, &FleetSync::stateChanged, this, &ComplianceTab::showMessage);
    }
    if (m_policy)
        connect(m_policy, &PolicyFile::changed, this, &ComplianceTab::judge);
    if (m_jobs) {
        connect(m_jobs, &RecentJobs::changed, this, &ComplianceTab::takeJobs);
        m_jobs->setWatched(isVisible());
    }
    takeJobs();
    judge();
}

void ComplianceTab::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_judge.setCatalogue(catalogue);
}

void ComplianceTab::setTimes(const CellTimes &times)
{
    m_times = times;
    m_groups->setTimes(times);
    m_runners->setTimes(times);
}

void ComplianceTab::focusTable()
{
    m_runnersView->setFocus();
}

/// What is shown is only what would be: there is no policy.
bool ComplianceTab::isExample() const
{
    return m_policy && m_policy->state().isRead && !m_policy->state().policy && !m_policy->state().exists;
}

void ComplianceTab::judge()
{
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    std::shared_ptr<const VersionPolicy> policy = m_policy ? m_policy->state().policy : nullptr;
    if (isExample()) {
        if (!m_example)
            m_example = std::make_shared<const VersionPolicy>(readPolicy(exampleText()).policy);
        policy = m_example;
    }
    if (m_editor)
        m_editor->setFleet(fleet);
    m_judge.judge(fleet, policy);
    showMessage();
}

void ComplianceTab::takeJobs()
{
    m_judge.setJobs(m_jobs ? m_jobs->jobs() : nullptr);
}

void ComplianceTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_jobs)
        m_jobs->setWatched(true);
}

void ComplianceTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_jobs)
        m_jobs->setWatched(false);
}

void ComplianceTab::showJudgement()
{
    const Judgement &judgement = m_judge.judgement();
    const bool isFirst = m_groups->rowCount() == 0;
    const RunnerId current = m_runnersView->currentIndex().isValid() ? m_runners->runnerAt(m_runnersView->currentIndex().row()) : RunnerId();
    m_states->setCounts(judgement.compliance ? std::optional(judgement.compliance->counts()) : std::nullopt);
    m_groups->setCompliance(judgement.compliance, judgement.groups);
    m_jobsSeen->setText(judgement.compliance ? seenJobsText(judgement.jobs.get()) : QString());
    m_runners->setContents({ judgement.compliance, judgement.policy });
    if (!judgement.compliance)
        m_states->setChosen({});
    if (isFirst) {
        m_groupsView->fitColumns();
        m_runnersView->fitColumns();
    }
    narrow();
    if (const int at = m_runners->positionOf(current); at >= 0)
        m_runnersView->setCurrentIndex(m_runners->index(at, 0));
    if (m_editor)
        m_editor->setCurrent(counts());
    showMessage();
    Q_EMIT countsChanged();
}

std::optional<ComplianceCounts> ComplianceTab::counts() const
{
    const Compliance::Ptr &compliance = m_judge.judgement().compliance;
    return compliance && !isExample() ? std::optional(compliance->counts()) : std::nullopt;
}

void ComplianceTab::showState(ComplianceState state)
{
    m_groupsView->clearSelection();
    m_states->setChosen(state);
    narrow();
}

std::optional<ComplianceGroup> ComplianceTab::chosenGroup() const
{
    const QModelIndexList chosen = m_groupsView->selectionModel()->selectedRows();   // one at most
    return chosen.isEmpty() ? std::nullopt : std::optional(m_groups->groupAt(chosen.first().row()));
}

void ComplianceTab::narrow()
{
    m_runners->setNarrowing({ m_states->chosen(), chosenGroup() });
    showNarrowing();
    m_actions.updateEnabled();
}

void ComplianceTab::showNarrowing()
{
    const int shown = int(m_runners->shownRows().size());
    const auto group = chosenGroup();
    const auto state = m_states->chosen();
    if (!m_judge.judgement().compliance)
        m_narrowing->setText({});
    else if (group && state)
        //: %1: a state such as "not approved"; %2: a group
        m_narrowing->setText(tr("%Ln runner(s), %1, in %2", nullptr, shown).arg(complianceText(*state), groupText(*group)));
    else if (group)
        m_narrowing->setText(tr("%Ln runner(s) in %1", nullptr, shown).arg(groupText(*group)));
    else if (state)
        m_narrowing->setText(tr("%Ln runner(s), %1", nullptr, shown).arg(complianceText(*state)));
    else
        m_narrowing->setText(tr("%Ln runner(s)", nullptr, shown));
}

void ComplianceTab::showEverything()
{
    m_states->setChosen({});
    m_groupsView->clearSelection();
    narrow();
}

void ComplianceTab::showMessage()
{
    m_actions.updateEnabled();
    const bool hasRows = m_judge.judgement().compliance != nullptr;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    if (!m_policy || !m_policy->state().isRead) {
        m_empty->setContent({ .icon = u"compliance"_s, .headline = m_policy ? tr("Reading the policy…") : tr("Not connected to a GitLab") });
        return m_message->clear();
    }
    const PolicyFile::State &state = m_policy->state();
    m_empty->setContent(state.policy || isExample() ? EmptyState::Content{ .icon = u"compliance"_s, .headline = tr("The runners are being loaded…") }
                                                    : EmptyState::Content{ .icon = u"error"_s, .headline = tr("The policy cannot be used"), .actionText = tr("&Edit Policy…"), .action = [this] { editPolicy(); } });
    if (const auto message = complianceTrouble({ state, isExample(), m_judge.judgement(), m_sync, [this] { editPolicy(); } }))
        m_message->showMessage(*message);
    else
        m_message->clear();
}

void ComplianceTab::showInRunners()
{
    const auto group = chosenGroup();
    if (!m_states->chosen() && (!group || !groupFilter(*group).isEmpty())) {
        Q_EMIT runnersRequested(group ? groupFilter(*group) : QString());
        return;
    }
    const RowsFilter filter = rowsFilter(*m_judge.judgement().compliance->fleet(), m_runners->shownRows());
    if (const auto shown = qsizetype(m_runners->shownRows().size()); filter.taken < shown) {
        m_message->showMessage({ .severity = Severity::Attention,
            .text = tr("A filter cannot hold all %1 runners; the Runners page shows the first %2. Choose a group to see all of its.").arg(countText(shown), countText(filter.taken)) });
    }
    Q_EMIT runnersRequested(filter.text);
}

void ComplianceTab::editPolicy()
{
    if (!m_policy || !m_policy->state().isRead)
        return;
    if (!m_editor) {
        m_editor = new PolicyEditor(m_policy, exampleText(), m_catalogue, this);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        m_editor->setCurrent(counts());
        m_editor->setFleet(m_sync ? m_sync->snapshot() : nullptr);
        const auto wrong = std::find_if(m_policy->state().problems.begin(), m_policy->state().problems.end(), [](const PolicyProblem &problem) { return problem.isError(); });
        if (wrong != m_policy->state().problems.end())
            m_editor->goTo(wrong->at);
    }
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

void ComplianceTab::openTeamSheet()
{
    const Judgement &judgement = m_judge.judgement();
    if (!judgement.compliance || judgement.groups.empty())
        return;
    const auto chosen = chosenGroup();
    const auto at = chosen ? std::find(judgement.groups.begin(), judgement.groups.end(), *chosen) : judgement.groups.begin();
    auto *dialog = new TeamSheetDialog(judgement, at == judgement.groups.end() ? 0 : int(at - judgement.groups.begin()), m_times.display, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace muster
