// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanuppage.h"

#include "models/automation/runnerrecipe.h"
#include "models/base/hostiletext.h"
#include "models/tables/cleanuptables.h"
#include "views/cleanup/cleanupeditor.h"
#include "views/cleanup/cleanupparts.h"
#include "views/cleanup/cleanupreview.h"
#include "views/operations/linetable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QJsonDocument>

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

CleanupPage::CleanupPage(ActionRegistry &registry, QWidget *parent)
    : SplitPage(registry, parent), m_rules(new CleanupRuleTable(this)), m_rulesView(new LineTable(int(CleanupRuleTable::Column::What), this)), m_parts(new CleanupParts(this)),
      m_ways{ [this] { editPolicy(); }, [this] { useExample(); }, [this] { runNow(); } }
{
    addActions();
    buildRules();
    connect(m_parts, &CleanupParts::choiceChanged, &actions(), &ActionRegistry::updateEnabled);
    connect(m_parts, &CleanupParts::runnerRequested, this, &CleanupPage::runnerRequested);

    assemble({ u"cleanup"_s, m_rulesView, m_parts, 160, { u"cleanup.release"_s, u"cleanup.recipe"_s, u"cleanup.stop"_s, u"cleanup.run"_s, u"cleanup.switch"_s, u"cleanup.edit"_s } });
    setCleanup(nullptr);
}

CleanupPage::~CleanupPage() = default;

void CleanupPage::buildRules()
{
    m_rulesView->setObjectName(u"cleanupRules"_s);
    m_rulesView->setAccessibleName(tr("Rules"));
    m_rulesView->setModel(m_rules);
    m_rulesView->setSpareColumns({ int(CleanupRuleTable::Column::Waiting), int(CleanupRuleTable::Column::Next) });
    m_rulesView->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_rulesView->selectionModel(), &QItemSelectionModel::selectionChanged, &actions(), &ActionRegistry::updateEnabled);
    connect(m_rulesView->selectionModel(), &QItemSelectionModel::currentRowChanged, &actions(), &ActionRegistry::updateEnabled);
}

void CleanupPage::addActions()
{
    using Enabling = ActionRegistry::Enabling;
    const auto changing = [this](bool can, const QString &whyNot) {
        if (!m_cleanup)
            return Enabling{ false, tr("Not connected to a GitLab") };
        if (!whyNoChanges().isEmpty())
            return Enabling{ false, whyNoChanges() };
        if (isRunning())
            return Enabling{ false, tr("A cleanup is going on") };
        return Enabling{ can, whyNot };
    };
    actions().add({ .id = u"cleanup.edit"_s, .text = tr("&Edit Policy…"), .tip = tr("Which runners are removed, when, and how many at most"), .icon = u"edit"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E), .scope = this,
                      .rule = [this] { return Enabling{ m_cleanup && m_cleanup->file().state().isRead, tr("Not connected to a GitLab") }; }, .run = [this] { editPolicy(); } },
        this);
    actions().add({ .id = u"cleanup.example"_s, .text = tr("Use the E&xample Policy"), .tip = tr("Begin with the policy that comes with Muster: all its rules are off, so nothing is paused or deleted"), .icon = u"cleanup"_s, .scope = this,
                      .rule =
                          [this] {
                              const bool isRead = m_cleanup && m_cleanup->file().state().isRead;
                              return Enabling{ isRead && !m_cleanup->file().state().exists, isRead ? tr("There is a policy already") : tr("Not connected to a GitLab") };
                          },
                      .run = [this] { useExample(); } },
        this);
    actions().add({ .id = u"cleanup.switch"_s, .text = tr("Switch Rule &On or Off"), .tip = tr("A rule that is on runs by its schedule while Muster runs"), .icon = u"tick"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), .scope = this,
                      .rule = [this] { return Enabling{ chosenRule() != nullptr, tr("Choose a rule first") }; }, .run = [this] { switchRule(); } },
        this);
    actions().add({ .id = u"cleanup.run"_s, .text = tr("Run No&w…"), .tip = tr("Plan the rules that are on, look at it, carry it out"), .icon = u"resume"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R), .scope = this,
                      .rule =
                          [this, changing] {
                              const bool isGood = m_cleanup && m_cleanup->file().state().isGood();
                              const bool anyOn = isGood && std::any_of(m_cleanup->file().state().reading->policy.rules.begin(), m_cleanup->file().state().reading->policy.rules.end(), [](const CleanupRule &rule) { return rule.isOn; });
                              return changing(anyOn, tr("No rule is on"));
                          },
                      .run = [this] { runNow(); } },
        this);
    actions().add({ .id = u"cleanup.stop"_s, .text = tr("&Stop"), .tip = tr("Send nothing new; what is on its way is waited for"), .icon = u"cancel"_s, .scope = this,
                      .rule = [this] { return Enabling{ m_cleanup && m_cleanup->run(), tr("No cleanup is going on") }; }, .run = [this] { m_cleanup->cancel(); } },
        this);
    actions().add({ .id = u"cleanup.release"_s, .text = tr("Re&lease"), .tip = tr("Take the chosen runners out of quarantine: resume them and take the note back"), .icon = u"undo"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L), .scope = this,
                      .rule = [this, changing] { return changing(!m_parts->chosenQuarantine().empty(), tr("Choose runners in quarantine first")); }, .run = [this] { release(); } },
        this);
    actions().add({ .id = u"cleanup.recipe"_s, .text = tr("&Copy Recipe"), .tip = tr("Commands that register another runner like the chosen one"), .icon = u"copy"_s, .scope = this,
                      .rule = [this] { return Enabling{ m_parts->chosenRemoved() != nullptr, tr("Choose a removed runner first") }; }, .run = [this] { copyRecipe(); } },
        this);
}

QStringList CleanupPage::menuActions() const
{
    return { u"cleanup.example"_s, u"cleanup.edit"_s, u"cleanup.switch"_s, {}, u"cleanup.run"_s, u"cleanup.stop"_s, {}, u"cleanup.release"_s, u"cleanup.recipe"_s };
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
    message().clear();
    if (m_cleanup) {
        connect(m_cleanup, &Cleanup::changed, this, &CleanupPage::showAll);
        connect(m_cleanup, &Cleanup::runningChanged, this, &CleanupPage::showMessage);
        connect(m_cleanup, &Cleanup::ended, this, &CleanupPage::showEnding);
        connect(m_cleanup, &Cleanup::planned, this, &CleanupPage::review);
        connect(m_cleanup, &Cleanup::planFailed, this, [this](const Error &error) {
            m_isEndingShown = true;
            message().showMessage({ .severity = Severity::Bad, .text = tr("No plan could be made: %1").arg(visibleText(error.detail, 300)) });
        });
        m_cleanup->setWatched(isVisible());
    }
    showAll();
}

void CleanupPage::focusTable()
{
    m_rulesView->setFocus();
}

void CleanupPage::showEvent(QShowEvent *event)
{
    if (m_cleanup)
        m_cleanup->setWatched(true);
    SplitPage::showEvent(event);
}

void CleanupPage::hideEvent(QHideEvent *event)
{
    SplitPage::hideEvent(event);
    if (m_cleanup)
        m_cleanup->setWatched(false);
}

void CleanupPage::showAll()
{
    showRules();
    m_parts->showParts(m_cleanup, times());
    setLine(m_cleanup ? cleanupnotes::lately(*m_cleanup, times().now) : QString());
    showMessage();
}

void CleanupPage::showRules()
{
    std::vector<CleanupRuleRow> rows;
    if (m_cleanup && m_cleanup->file().state().isGood())
        rows = cleanupRuleRows(m_cleanup->file().state().reading->policy, m_cleanup->preview(), m_cleanup);
    const bool isFirst = m_rules->rowCount() == 0 || (m_rules->rowCount() > 0 && !rows.empty() && !m_rules->rowAt(0).isCounted && rows.front().isCounted);
    m_rules->setRules(std::move(rows), times());
    if (isFirst)
        m_rulesView->fitColumns();
}

void CleanupPage::showMessage()
{
    actions().updateEnabled();
    const bool isRead = m_cleanup && m_cleanup->file().state().isRead;
    if (isRead && m_cleanup->file().state().isGood())
        showParts();
    else
        showEmpty(cleanupnotes::empty(m_cleanup, m_ways));
    if (!isRead)
        return message().clear();
    if (m_isEndingShown && !isRunning())
        return;
    if (const auto trouble = cleanupnotes::trouble(*m_cleanup, m_ways))
        message().showMessage(*trouble);
    else
        message().clear();
}

void CleanupPage::showEnding()
{
    const auto &ending = m_cleanup->lastEnding();
    if (!ending)
        return;
    m_isEndingShown = true;
    message().showMessage(cleanupnotes::ending(*ending, m_ways));
    actions().updateEnabled();
}

const CleanupRule *CleanupPage::chosenRule() const
{
    const QModelIndex current = m_rulesView->currentIndex();
    if (!m_cleanup || !m_cleanup->file().state().isGood() || !current.isValid())
        return nullptr;
    const std::vector<CleanupRule> &rules = m_cleanup->file().state().reading->policy.rules;
    return std::size_t(current.row()) < rules.size() ? &rules[std::size_t(current.row())] : nullptr;
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
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

void CleanupPage::useExample()
{
    if (m_cleanup && m_cleanup->file().state().isRead && !m_cleanup->file().state().exists)
        m_cleanup->file().save(cleanupExample());
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
        return message().showMessage({ .severity = Severity::Good, .text = tr("Nothing to clean up: no runner is due.") });
    }
    auto *review = new CleanupReview(plan, { times(), m_isProduction }, this);
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
    m_cleanup->release(m_parts->chosenQuarantine());
}

void CleanupPage::copyRecipe()
{
    const RemovedRunner *removed = m_parts->chosenRemoved();
    if (!m_cleanup || !removed)
        return;
    QGuiApplication::clipboard()->setText(registrationRecipe(m_cleanup->instance(), QJsonDocument::fromJson(removed->record).object()));
    m_isEndingShown = true;
    message().showMessage({ .severity = Severity::Good, .text = tr("The recipe is on the clipboard: two commands for a shell.") });
}

} // namespace muster
