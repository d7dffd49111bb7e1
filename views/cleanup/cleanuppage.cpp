// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanuppage.h"

#include "models/automation/runnerrecipe.h"
#include "models/base/hostiletext.h"
#include "models/tables/cleanuptables.h"
#include "models/wording/cleanuptext.h"
#include "models/wording/policytext.h"
#include "views/cleanup/cleanupeditor.h"
#include "views/cleanup/cleanupreview.h"
#include "views/operations/linetable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/messagebar.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QByteArray cleanupExample()
{
    QFile file(u":/policy/cleanup-example.toml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CleanupPage::CleanupPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_message(new MessageBar(this)), m_rules(new CleanupRuleTable(this)), m_items(new CleanupItemTable(this)), m_quarantine(new QuarantineTable(this)),
      m_runs(new CleanupRunTable(this)), m_removed(new RemovedRunnerTable(this)), m_trend(new ElidedLabel(this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"cleanupPage"_s);
    m_message->setObjectName(u"cleanupMessage"_s);
    addActions();
    m_rulesView = buildTable(m_rules, int(CleanupRuleTable::Column::What), u"cleanupRules"_s, tr("Rules"));
    m_rulesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_itemsView = buildTable(m_items, int(CleanupItemTable::Column::Why), u"cleanupItems"_s, tr("What the rules would take now"));
    m_quarantineView = buildTable(m_quarantine, int(QuarantineTable::Column::Rule), u"cleanupQuarantine"_s, tr("Quarantine"));
    m_runsView = buildTable(m_runs, int(CleanupRunTable::Column::Rules), u"cleanupRuns"_s, tr("Past runs"));
    m_removedView = buildTable(m_removed, int(RemovedRunnerTable::Column::Rule), u"cleanupRemoved"_s, tr("Removed runners"));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"cleanupTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the cleanup"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_itemsView, tr("Would Take No&w"));
    m_tabs->addTab(m_quarantineView, tr("&Quarantine"));
    m_tabs->addTab(m_runsView, tr("&Past Runs"));
    m_tabs->addTab(m_removedView, tr("Remo&ved"));
    connect(m_tabs, &QTabWidget::currentChanged, &m_actions, &ActionRegistry::updateEnabled);
    connect(m_itemsView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT runnerRequested(m_items->rowAt(index.row()).runner); });
    connect(m_quarantineView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT runnerRequested(m_quarantine->rowAt(index.row()).runner); });

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_rulesView);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 160, 480 });
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(buildHeader());
    layout->addWidget(m_stack, 1);
    setCleanup(nullptr);
}

CleanupPage::~CleanupPage() = default;

LineTable *CleanupPage::buildTable(QAbstractItemModel *model, int wideColumn, const QString &name, const QString &accessibleName)
{
    auto *view = new LineTable(wideColumn, this);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_actions, &ActionRegistry::updateEnabled);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_actions, &ActionRegistry::updateEnabled);
    return view;
}

void CleanupPage::addActions()
{
    using Enabling = ActionRegistry::Enabling;
    const auto changing = [this](bool can, const QString &whyNot) {
        if (!m_cleanup)
            return Enabling{ false, tr("Not connected to a GitLab") };
        if (!m_whyNoChanges.isEmpty())
            return Enabling{ false, m_whyNoChanges };
        if (isRunning())
            return Enabling{ false, tr("A cleanup is going on") };
        return Enabling{ can, whyNot };
    };
    m_actions.add({ .id = u"cleanup.edit"_s, .text = tr("&Edit Policy…"), .tip = tr("Which runners are removed, when, and how many at most"), .icon = u"edit"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E), .scope = this,
                      .rule = [this] { return Enabling{ m_cleanup && m_cleanup->file().state().isRead, tr("Not connected to a GitLab") }; }, .run = [this] { editPolicy(); } },
        this);
    m_actions.add({ .id = u"cleanup.switch"_s, .text = tr("Switch Rule &On or Off"), .tip = tr("A rule that is on runs by its schedule while Muster runs"), .icon = u"tick"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), .scope = this,
                      .rule = [this] { return Enabling{ chosenRule() != nullptr, tr("Choose a rule first") }; }, .run = [this] { switchRule(); } },
        this);
    m_actions.add({ .id = u"cleanup.run"_s, .text = tr("&Run Now…"), .tip = tr("Plan the rules that are on, look at it, carry it out"), .icon = u"resume"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R), .scope = this,
                      .rule =
                          [this, changing] {
                              const bool isGood = m_cleanup && m_cleanup->file().state().isGood();
                              const bool anyOn = isGood && std::any_of(m_cleanup->file().state().reading->policy.rules.begin(), m_cleanup->file().state().reading->policy.rules.end(), [](const CleanupRule &rule) { return rule.isOn; });
                              return changing(anyOn, tr("No rule is on"));
                          },
                      .run = [this] { runNow(); } },
        this);
    m_actions.add({ .id = u"cleanup.stop"_s, .text = tr("&Stop"), .tip = tr("Send nothing new; what is on its way is waited for"), .icon = u"cancel"_s, .scope = this,
                      .rule = [this] { return Enabling{ m_cleanup && m_cleanup->run(), tr("No cleanup is going on") }; }, .run = [this] { m_cleanup->cancel(); } },
        this);
    m_actions.add({ .id = u"cleanup.release"_s, .text = tr("Re&lease"), .tip = tr("Take the chosen runners out of quarantine: resume them and take the note back"), .icon = u"undo"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L), .scope = this,
                      .rule = [this, changing] { return changing(m_tabs && m_tabs->currentWidget() == m_quarantineView && !chosenQuarantine().empty(), tr("Choose runners in quarantine first")); }, .run = [this] { release(); } },
        this);
    m_actions.add({ .id = u"cleanup.recipe"_s, .text = tr("&Copy Recipe"), .tip = tr("Commands that register another runner like the chosen one"), .icon = u"copy"_s, .scope = this,
                      .rule = [this] { return Enabling{ m_tabs && m_tabs->currentWidget() == m_removedView && m_removedView->currentIndex().isValid(), tr("Choose a removed runner first") }; }, .run = [this] { copyRecipe(); } },
        this);
}

QStringList CleanupPage::menuActions() const
{
    return { u"cleanup.edit"_s, u"cleanup.switch"_s, {}, u"cleanup.run"_s, u"cleanup.stop"_s, {}, u"cleanup.release"_s, u"cleanup.recipe"_s };
}

QWidget *CleanupPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 4, 8, 4);
    m_trend->setObjectName(u"cleanupTrend"_s);
    m_trend->setQuiet(true);
    layout->addWidget(m_trend, 1);
    for (const QString &id : { u"cleanup.release"_s, u"cleanup.recipe"_s, u"cleanup.stop"_s, u"cleanup.run"_s, u"cleanup.switch"_s, u"cleanup.edit"_s }) {
        auto *button = new QToolButton(header);
        button->setObjectName(QString(id).replace(u'.', u'_'));
        button->setAutoRaise(true);
        m_actions.attach(button, id);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    return header;
}

void CleanupPage::setCleanup(Cleanup *cleanup)
{
    if (m_cleanup) {
        m_cleanup->setWatched(false);
        m_cleanup->disconnect(this);
    }
    delete m_editor;   // it is about the other GitLab's policy
    m_cleanup = cleanup;
    m_isEndingShown = false;
    m_message->clear();
    if (m_cleanup) {
        connect(m_cleanup, &Cleanup::changed, this, &CleanupPage::showAll);
        connect(m_cleanup, &Cleanup::runningChanged, this, &CleanupPage::showMessage);
        connect(m_cleanup, &Cleanup::ended, this, &CleanupPage::showEnding);
        connect(m_cleanup, &Cleanup::planned, this, &CleanupPage::review);
        connect(m_cleanup, &Cleanup::planFailed, this, [this](const Error &error) {
            m_isEndingShown = true;
            m_message->showMessage({ .severity = Severity::Bad, .text = tr("No plan could be made: %1").arg(visibleText(error.detail, 300)) });
        });
        m_cleanup->setWatched(isVisible());
    }
    showAll();
}

void CleanupPage::setTimes(const CellTimes &times)
{
    m_times = times;
    if (isVisible())
        showAll();
}

void CleanupPage::setWhyNoChanges(const QString &why)
{
    m_whyNoChanges = why;
    m_actions.updateEnabled();
}

void CleanupPage::focusTable()
{
    m_rulesView->setFocus();
}

void CleanupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_cleanup)
        m_cleanup->setWatched(true);
    showAll();
}

void CleanupPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_cleanup)
        m_cleanup->setWatched(false);
}

void CleanupPage::showAll()
{
    showRules();
    if (!m_cleanup) {
        m_items->setItems({}, m_times);
        m_quarantine->setRecords({}, m_times);
        m_runs->setRuns({}, m_times);
        m_removed->setRemoved({}, m_times);
    } else {
        const auto fit = [](LineTable *view, bool wasEmpty) {
            if (wasEmpty)
                view->fitColumns();
        };
        const bool isNew[] = { m_items->rowCount() == 0, m_quarantine->rowCount() == 0, m_runs->rowCount() == 0, m_removed->rowCount() == 0 };
        const Cleanup::PlanPtr &plan = m_cleanup->preview();
        m_items->setItems(plan ? cleanupItemRows(plan->decision, plan->policy, *plan->snapshot) : std::vector<CleanupItemRow>(), m_times);
        m_quarantine->setRecords(m_cleanup->records(), m_times);
        m_runs->setRuns(m_cleanup->runs(), m_times);
        m_removed->setRemoved(m_cleanup->removed(), m_times);
        fit(m_itemsView, isNew[0]);
        fit(m_quarantineView, isNew[1]);
        fit(m_runsView, isNew[2]);
        fit(m_removedView, isNew[3]);
    }
    //: tab: so many runners are in quarantine
    m_tabs->setTabText(1, m_quarantine->rowCount() > 0 ? tr("&Quarantine (%1)").arg(countText(m_quarantine->rowCount())) : tr("&Quarantine"));
    m_trend->setText(trend());
    showMessage();
}

void CleanupPage::showRules()
{
    std::vector<CleanupRuleRow> rows;
    if (m_cleanup && m_cleanup->file().state().isGood())
        rows = cleanupRuleRows(m_cleanup->file().state().reading->policy, m_cleanup->preview(), m_cleanup);
    const bool isFirst = m_rules->rowCount() == 0 || (m_rules->rowCount() > 0 && !rows.empty() && !m_rules->rowAt(0).isCounted && rows.front().isCounted);
    m_rules->setRules(std::move(rows), m_times);
    if (isFirst)
        m_rulesView->fitColumns();
}

QString CleanupPage::trend() const
{
    if (!m_cleanup || !m_times.now.isKnown())
        return {};
    CleanupTally tally;
    for (const CleanupRunRecord &run : m_cleanup->runs()) {
        const auto age = run.startedAt.age(m_times.now);
        if (!age || *age > std::chrono::days(30))
            continue;
        tally.quarantined += run.quarantined;
        tally.deleted += run.deleted;
        tally.released += run.released;
    }
    //: %1: "12 into quarantine, 3 deleted, 1 released"
    return tally == CleanupTally() ? QString() : tr("In the last 30 days: %1").arg(cleanupTallyText(tally));
}

void CleanupPage::showMessage()
{
    m_actions.updateEnabled();
    const bool isRead = m_cleanup && m_cleanup->file().state().isRead;
    const bool isGood = isRead && m_cleanup->file().state().isGood();
    m_stack->setCurrentIndex(isGood ? 0 : 1);
    const auto edit = [this] { editPolicy(); };
    if (!isRead) {
        m_empty->setContent({ .icon = u"cleanup"_s, .headline = m_cleanup ? tr("Reading the policy …") : tr("Not connected to a GitLab") });
        return m_message->clear();
    }
    const CleanupFile::State &state = m_cleanup->file().state();
    if (!state.exists)
        m_empty->setContent({ .icon = u"cleanup"_s, .headline = tr("There is no cleanup policy yet"), .sentence = tr("A policy removes runners that no longer contact GitLab: first into quarantine, then for good, a few at a time, with guards that always hold."), .actionText = tr("&Edit Policy…"), .action = edit });
    else
        m_empty->setContent({ .icon = u"error"_s, .headline = tr("The policy cannot be used, so nothing runs"), .actionText = tr("&Edit Policy…"), .action = edit });
    if (isRunning())
        return m_message->showMessage({ .severity = Severity::Neutral, .text = tr("A cleanup is going on …"), .dismissible = false });
    if (m_isEndingShown)
        return;
    QStringList errors;
    if (state.reading) {
        for (const PolicyProblem &problem : state.reading->problems) {
            if (problem.isError())
                errors += policyProblemLine(problem);
        }
    }
    if (!state.trouble.isEmpty())
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("The policy cannot be read: %1").arg(visibleText(state.trouble, 300)), .dismissible = false });
    else if (!errors.isEmpty())
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("The policy has errors, so nothing runs. %1").arg(errors.first()), .actionText = tr("&Edit Policy…"), .action = edit, .details = errors.join(u'\n'), .dismissible = false });
    else if (m_cleanup->trouble())
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("What is on record about the quarantine cannot be read, so nothing runs."), .details = m_cleanup->trouble()->detail, .dismissible = false });
    else
        m_message->clear();
}

void CleanupPage::showEnding()
{
    const auto &ending = m_cleanup->lastEnding();
    if (!ending)
        return;
    m_isEndingShown = true;
    QStringList refusals;
    for (const CleanupRefusal &refusal : ending->refusals)
        refusals += cleanupRefusalText(refusal);
    const QString tally = cleanupTallyText({ ending->quarantined, ending->deleted, ending->released, ending->reported });
    const int undone = ending->counts.skipped + ending->counts.refused + ending->counts.failed + ending->counts.unknown + ending->counts.notSent;
    if (ending->isStale)
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("What you saw does not hold any more, so nothing was sent. Look at the new plan."), .actionText = tr("&Run Now…"), .action = [this] { runNow(); } });
    else if (ending->isRefused)
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("The cleanup was refused, and nothing was sent. %1").arg(refusals.join(u' ')), .actionText = tr("&Run Now…"), .action = [this] { runNow(); } });
    else if (ending->isRestRefused)
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("GitLab refused every deletion by REST, as it does where Admin Mode is on. A rule with “fast = true” deletes by another way, without GitLab's check for edits."), .actionText = tr("&Edit Policy…"), .action = [this] { editPolicy(); } });
    else if (ending->trouble)
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("The cleanup stopped: %1").arg(tally), .details = ending->trouble->detail });
    else
        m_message->showMessage({ .severity = undone > 0 ? Severity::Attention : Severity::Good,
            .text = undone > 0 ? tr("Cleanup: %1; %Ln left as they were, the Activity page says why.", nullptr, undone).arg(tally) : tr("Cleanup: %1.").arg(tally) });
    m_actions.updateEnabled();
}

const CleanupRule *CleanupPage::chosenRule() const
{
    const QModelIndex current = m_rulesView ? m_rulesView->currentIndex() : QModelIndex();
    if (!m_cleanup || !m_cleanup->file().state().isGood() || !current.isValid())
        return nullptr;
    const std::vector<CleanupRule> &rules = m_cleanup->file().state().reading->policy.rules;
    return std::size_t(current.row()) < rules.size() ? &rules[std::size_t(current.row())] : nullptr;
}

std::vector<RunnerId> CleanupPage::chosenQuarantine() const
{
    std::vector<RunnerId> runners;
    for (const auto &[first, last] : m_quarantineView->chosenRows()) {
        for (int row = first; row <= last; ++row)
            runners.push_back(m_quarantine->rowAt(row).runner);
    }
    return runners;
}

void CleanupPage::editPolicy()
{
    if (!m_cleanup || !m_cleanup->file().state().isRead)
        return;
    if (!m_editor) {
        m_editor = new CleanupEditor(m_cleanup, cleanupExample(), this);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        if (const auto &reading = m_cleanup->file().state().reading) {
            const auto wrong = std::find_if(reading->problems.begin(), reading->problems.end(), [](const PolicyProblem &problem) { return problem.isError(); });
            if (wrong != reading->problems.end())
                m_editor->goTo(wrong->at);
        }
    }
    m_editor->QDialog::show();
    m_editor->raise();
    m_editor->activateWindow();
}

void CleanupPage::switchRule()
{
    if (const CleanupRule *rule = chosenRule())
        m_cleanup->setRuleOn(rule->name, !rule->isOn);
}

void CleanupPage::runNow()
{
    m_isEndingShown = false;
    if (m_cleanup)
        m_cleanup->planNow(false);
}

void CleanupPage::review(const Cleanup::PlanPtr &plan)
{
    if (plan->isIdle() && !plan->isRefused()) {
        m_isEndingShown = true;
        return m_message->showMessage({ .severity = Severity::Good, .text = tr("Nothing to clean up: no runner is due.") });
    }
    auto *review = new CleanupReview(plan, { m_times, m_isProduction }, this);
    review->setAttribute(Qt::WA_DeleteOnClose);
    connect(review, &QDialog::accepted, this, [this, review] {
        if (m_cleanup)
            m_cleanup->carryOut(review->plan(), review->isConfirmed());
    });
    review->open();
}

void CleanupPage::release()
{
    m_isEndingShown = false;
    m_cleanup->release(chosenQuarantine());
}

void CleanupPage::copyRecipe()
{
    const QModelIndex current = m_removedView->currentIndex();
    if (!m_cleanup || !current.isValid())
        return;
    const RemovedRunner &removed = m_removed->rowAt(current.row()).removed;
    QGuiApplication::clipboard()->setText(registrationRecipe(m_cleanup->instance(), QJsonDocument::fromJson(removed.record).object()));
    m_isEndingShown = true;
    m_message->showMessage({ .severity = Severity::Good, .text = tr("The recipe is on the clipboard: two commands for a shell.") });
}

} // namespace muster
