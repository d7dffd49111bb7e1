// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done about findings: a key each, everything that changes GitLab through a plan.

#include "models/operations/containment.h"
#include "models/operations/operations.h"
#include "models/sync/fleetsync.h"
#include "models/sync/runnerquestions.h"
#include "models/tables/findingtable.h"
#include "models/tables/risktable.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"
#include "models/wording/memorytext.h"
#include "models/wording/signaltext.h"
#include "views/operations/linetable.h"
#include "views/security/blastdialog.h"
#include "views/security/decisiondialog.h"
#include "views/security/incidentdialog.h"
#include "views/security/ownerdialog.h"
#include "views/security/securitypage.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QLineEdit>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAsked = 20;   // runners whose running jobs are asked for: a request each

} // namespace

void SecurityPage::addActions(ActionRegistry &actions)
{
    addResponses(actions);
    addDecisions(actions);
    actions.add({ .id = u"security.settings"_s, .text = tr("Securit&y Settings…"), .tip = tr("What counts as usual, which signals are looked for, and when the desktop is told"), .icon = u"settings"_s, .shortcut = QKeySequence(Qt::Key_S), .scope = this,
                     .run = [this] { Q_EMIT settingsRequested(); } },
        this);
    actions.add({ .id = u"security.search"_s, .text = tr("&Find"), .icon = u"search"_s, .shortcut = QKeySequence::Find, .also = QKeySequence(Qt::Key_Slash), .scope = this, .run = [this] {
                     m_search->setFocus();
                     m_search->selectAll();
                 } },
        this);
}

QStringList SecurityPage::menuActions() const
{
    return { u"security.contain"_s, u"security.canceljobs"_s, u"security.resettoken"_s, u"security.delete"_s, {}, u"security.blast"_s, u"security.ask"_s, u"security.report"_s, {}, u"security.acknowledge"_s, u"security.accept"_s, u"security.mute"_s,
        u"security.resolve"_s, u"security.reopen"_s, {}, u"security.runner"_s, u"security.run"_s, u"security.search"_s, {}, u"security.settings"_s };
}

void SecurityPage::addResponses(ActionRegistry &actions)
{
    const auto mayChange = [this]() -> ActionRegistry::Enabling {
        if (!m_sync || !m_operations || !m_sync->snapshot())
            return { false, tr("The runners are not loaded") };
        if (const QString why = whyNoPlans(*m_sync); !why.isEmpty())
            return { false, why };
        if (const QString why = whyNoChanges(m_operations->identity()); !why.isEmpty())
            return { false, why };
        return { !chosenRunners().empty(), tr("No runner that is still there is chosen") };
    };
    const auto mayCancel = [this, mayChange]() -> ActionRegistry::Enabling {
        if (!m_questions)
            return { false, tr("The runners are not loaded") };
        if (int(chosenRunners().size()) > mostAsked)
            return { false, tr("Choose at most %Ln runner(s)", nullptr, mostAsked) };
        return mayChange();
    };
    const auto hasCurrent = [this] { return ActionRegistry::Enabling{ m_runnersView->currentIndex().isValid(), tr("Choose a runner first") }; };
    const auto isRunner = [this]() -> ActionRegistry::Enabling {
        const int row = m_runnersView->currentIndex().row();
        return { row >= 0 && m_runners->riskAt(row).runner.isValid(), tr("Choose a runner first") };
    };
    const auto add = [&](ActionRegistry::Spec spec) {
        spec.scope = this;
        actions.add(spec, this);
    };
    add({ .id = u"security.contain"_s, .text = tr("&Contain…"), .tip = tr("Pause the chosen runners and write the reason into their maintenance notes; the plan is shown first"), .icon = u"pause"_s,
        .shortcut = QKeySequence(Qt::Key_C), .rule = mayChange, .run = [this] { contain(); } });
    add({ .id = u"security.canceljobs"_s, .text = tr("Cancel &Jobs…"), .tip = tr("Cancel the jobs that run on the chosen runners; contain them first, so that they take no others. The plan is shown first"), .icon = u"cancel"_s,
        .shortcut = QKeySequence(Qt::Key_X), .rule = mayCancel, .run = [this] { cancelJobs(); } });
    add({ .id = u"security.resettoken"_s, .text = tr("Reset &Token…"), .tip = tr("Give the chosen runners new tokens: every manager loses access until it is given the new one. The plan is shown first"), .icon = u"refresh"_s,
        .shortcut = QKeySequence(Qt::Key_T), .rule = mayChange, .run = [this] { plan(Verb::ResetToken); } });
    add({ .id = u"security.blast"_s, .text = tr("&Blast Radius…"), .tip = tr("Whose jobs ran on the runner since the first evidence"), .icon = u"details"_s, .shortcut = QKeySequence(Qt::Key_B), .rule = isRunner,
        .run = [this] { withJobs([this](const Incident &known) { (new BlastDialog(known, m_times, this))->open(); }); } });
    add({ .id = u"security.ask"_s, .text = tr("Ask the &Owner…"), .tip = tr("A prepared message to whose runner it is"), .icon = u"person"_s, .shortcut = QKeySequence(Qt::Key_O), .rule = isRunner,
        .run = [this] { askOwner(); } });
    add({ .id = u"security.report"_s, .text = tr("&Incident Report…"), .tip = tr("What was found, when, and what it could reach, to hand over"), .icon = u"export"_s, .shortcut = QKeySequence(Qt::Key_I), .rule = hasCurrent,
        .run = [this] { withJobs([this](const Incident &known) { (new IncidentDialog(known, m_times.display, this))->open(); }); } });
    add({ .id = u"security.delete"_s, .text = tr("&Delete…"), .tip = tr("Delete the chosen runners; the plan is shown first"), .icon = u"delete"_s, .shortcut = QKeySequence::Delete, .rule = mayChange,
        .run = [this] { plan(Verb::Delete); } });
    add({ .id = u"security.runner"_s, .text = tr("Show R&unner"), .tip = tr("Go to it on the Runners page"), .icon = u"runner"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L), .rule = isRunner,
        .run = [this] { Q_EMIT runnerRequested(m_runners->riskAt(m_runnersView->currentIndex().row()).runner); } });
    const auto wasContained = [this] { return ActionRegistry::Enabling{ currentContainment() != nullptr, tr("The runner was not contained with this Muster") }; };
    add({ .id = u"security.run"_s, .text = tr("Sho&w Run"), .tip = tr("Go to the run that contained it, on the Activity page; there it can be taken back"), .icon = u"activity"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        .rule = wasContained, .run = [this] { Q_EMIT runRequested(currentContainment()->record.run); } });
}

void SecurityPage::addDecisions(ActionRegistry &actions)
{
    const auto hasFindings = [this] { return ActionRegistry::Enabling{ m_watch && !chosenFindings().empty(), tr("Choose a finding first") }; };
    const auto add = [&](const QString &name, const QString &text, const QString &tip, const QString &icon, Qt::Key key, std::function<void()> run) {
        actions.add({ .id = u"security."_s + name, .text = text, .tip = tip, .icon = icon, .shortcut = QKeySequence(key), .scope = this, .rule = hasFindings, .run = std::move(run) }, this);
    };
    add(u"acknowledge"_s, tr("&Acknowledge"), tr("Somebody is at it: it does not ask for attention any more"), u"tick"_s, Qt::Key_A, [this] {
        m_watch->decide(chosenFindings(), { .state = FindingState::Acknowledged });
    });
    add(u"accept"_s, tr("&Expected…"), tr("It is as it should be: a new baseline, with the reason; it is not raised again"), u"success"_s, Qt::Key_E, [this] { accept(); });
    add(u"mute"_s, tr("&Mute…"), tr("Not before a date"), u"waiting"_s, Qt::Key_M, [this] { decide(FindingState::Muted); });
    add(u"resolve"_s, tr("&Resolve…"), tr("It was dealt with; if it happens again, it is open again"), u"cross"_s, Qt::Key_R, [this] { decide(FindingState::Resolved); });
    add(u"reopen"_s, tr("Open A&gain"), tr("Takes back what was decided"), u"undo"_s, Qt::Key_U, [this] { m_watch->decide(chosenFindings(), { .state = FindingState::Open }); });
}

std::vector<RunnerId> SecurityPage::chosenRunners() const
{
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    std::vector<RunnerId> ids;
    if (!fleet)
        return ids;
    for (const int row : chosenRows()) {
        const RunnerRisk &risk = m_runners->riskAt(row);
        // A number that was given anew is another runner.
        if (const auto at = fleet->find(risk.runner); at && fleet->row(*at).createdAt == risk.createdAt)
            ids.push_back(risk.runner);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<qint64> SecurityPage::chosenFindings() const
{
    std::vector<qint64> ids;
    const std::vector<int> rows = chosenRows();
    if (rows.size() == 1 && m_findingsView->selectionModel()->hasSelection()) {
        for (const auto &[first, last] : m_findingsView->chosenRows()) {
            for (int row = first; row <= last; ++row)
                ids.push_back(m_findings->findingAt(row).id);
        }
        return ids;
    }
    for (const int row : rows) {
        for (const quint32 i : m_runners->riskAt(row).findings)
            ids.push_back((*m_risks.findings)[i].id);
    }
    return ids;
}

Incident SecurityPage::incident() const
{
    Incident known;
    const int row = m_runnersView->currentIndex().row();
    if (!m_watch || row < 0)
        return known;
    known.instance = m_watch->instance();
    known.findings = m_runners->findingsAt(row);
    known.place = known.findings.front();
    known.asOf = m_watch->lookedAt();
    known.knowsJobs = m_watch->hasJobs();
    if (const RunnerContainment *containment = currentContainment())
        known.containment = *containment;
    const Snapshot::Ptr fleet = m_watch->fleet();
    const auto at = fleet ? fleet->find(known.place.runner) : std::nullopt;
    if (at) {
        const RunnerRow &runner = fleet->row(*at);
        const UserRow &user = fleet->user(runner.creator);
        known.isProtected = runner.access == AccessLevel::RefProtected;
        if (runner.creator != 0)
            known.registeredBy = u"%1 (@%2)"_s.arg(fleet->string(user.name), fleet->string(user.username));
    }
    return known;
}

void SecurityPage::withJobs(const std::function<void(const Incident &)> &done)
{
    Incident known = incident();
    if (known.findings.empty())
        return;
    m_watch->jobsOf(known.place.runner, known.since(), this, [known, done](const std::vector<FinishedJob> &jobs) {
        Incident whole = known;
        whole.jobs = jobs;
        whole.knowsJobs |= !jobs.empty();
        done(whole);
    });
}

QString SecurityPage::grounds(int row) const
{
    constexpr std::size_t mostTitles = 2;
    std::vector<Finding> findings = m_runners->findingsAt(row);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    QStringList titles;
    for (const Finding &finding : findings) {
        if (const QString title = signalTitle(finding.signal); !titles.contains(title))
            titles += title;
    }
    const int more = int(std::max(titles.size(), qsizetype(mostTitles)) - qsizetype(mostTitles));
    const QString text = titles.mid(0, mostTitles).join(u"; "_s);
    //: %1: titles of findings, separated by semicolons
    return more > 0 ? tr("%1, and %Ln more", nullptr, more).arg(text) : text;
}

QString SecurityPage::reason() const
{
    const std::vector<int> rows = chosenRows();
    return rows.empty() ? QString() : QString(findingMark + grounds(rows.front()));
}

void SecurityPage::contain()
{
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    const std::vector<RunnerId> there = chosenRunners();
    if (!m_operations || !fleet || there.empty())
        return;
    std::vector<Containment> runners;
    for (const int row : chosenRows()) {
        if (const RunnerId runner = m_runners->riskAt(row).runner; std::binary_search(there.begin(), there.end(), runner))
            runners.push_back({ runner, grounds(row) });
    }
    Q_EMIT planMade(makeContainPlan(*fleet, runners, runners.front().reason));
}

void SecurityPage::plan(Verb verb)
{
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    std::vector<RunnerId> ids = chosenRunners();
    if (m_operations && fleet && !ids.empty())
        Q_EMIT planMade(m_operations->plan(verb, *fleet, std::move(ids), reason()));
}

/// GitLab is asked at this moment: what the queue was seen to run may have ended, and the queue may not be watched at all.
void SecurityPage::cancelJobs()
{
    const std::vector<RunnerId> runners = chosenRunners();
    if (!m_questions || runners.empty())
        return;
    struct Found {
        std::vector<Job> jobs;
        std::optional<Error> trouble;
        std::size_t missing = 0;
        bool isWhole = true;
    };
    delete m_asking;
    m_asking = new QObject(this);
    auto found = std::make_shared<Found>();
    found->missing = runners.size();
    m_message->showMessage({ .text = tr("Asking GitLab which jobs run on %Ln runner(s)…", nullptr, int(runners.size())), .dismissible = false });
    for (const RunnerId runner : runners) {
        m_questions->runningJobs(runner, m_asking, [this, found, reason = reason()](const Result<RunnerQuestions::RunningJobs> &answer) {
            if (answer) {
                found->jobs.insert(found->jobs.end(), answer->jobs.begin(), answer->jobs.end());
                found->isWhole &= answer->isWhole;
            } else {
                found->trouble = answer.error();
            }
            if (--found->missing > 0)
                return;
            m_asking->deleteLater();
            m_asking.clear();
            m_message->clear();
            if (found->trouble)
                m_message->showMessage({ .severity = Severity::Bad, .text = tr("Which jobs run there is not known. %1").arg(errorText(*found->trouble, m_watch ? m_watch->instance() : QString())), .details = errorDetails(*found->trouble) });
            else if (found->jobs.empty())
                m_message->showMessage({ .severity = Severity::Good, .text = tr("No job runs there at this moment, as far as your token may see.") });
            else if (!found->isWhole)
                m_message->showMessage({ .severity = Severity::Attention, .text = tr("More jobs run there than were read: look again when these are cancelled.") });
            if (found->jobs.empty())
                return;
            std::sort(found->jobs.begin(), found->jobs.end(), [](const Job &a, const Job &b) { return a.id < b.id; });
            Q_EMIT cancellingRequested(found->jobs, reason);
        });
    }
}

void SecurityPage::askOwner()
{
    const Incident known = incident();
    const Snapshot::Ptr fleet = m_watch ? m_watch->fleet() : nullptr;
    const qsizetype at = fleet ? fleet->find(known.place.runner).value_or(-1) : -1;
    auto *dialog = new OwnerDialog(ownerQuestion(known, m_times.display), this);
    if (at < 0)
        dialog->sayNobody(OwnerDialog::Nobody::RunnerGone);
    else if (fleet->row(at).type != RunnerType::Group && fleet->row(at).type != RunnerType::Project)
        dialog->sayNobody(OwnerDialog::Nobody::Instance);
    else if (!m_questions)
        dialog->sayNobody(OwnerDialog::Nobody::NotAsked);
    else
        m_questions->people(fleet->row(at).type, known.place.ownerPath, dialog, [dialog, path = known.place.ownerPath](const Result<std::vector<Person>> &people) {
            if (people)
                dialog->setPeople(*people, path);
            else
                dialog->sayTrouble(people.error(), path);
        });
    dialog->open();
}

void SecurityPage::decide(FindingState state)
{
    const std::vector<qint64> ids = chosenFindings();
    auto *dialog = new DecisionDialog(state == FindingState::Muted ? DecisionDialog::About::Mute : DecisionDialog::About::Resolve, int(ids.size()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids, state] {
        if (m_watch)
            m_watch->decide(ids, { .state = state, .mutedUntil = state == FindingState::Muted ? dialog->until() : Instant(), .reason = dialog->reason() });
    });
    dialog->open();
}

void SecurityPage::accept()
{
    const std::vector<qint64> ids = chosenFindings();
    auto *dialog = new DecisionDialog(DecisionDialog::About::Accept, int(ids.size()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        if (m_watch)
            m_watch->accept(ids, dialog->reason());
    });
    dialog->open();
}

} // namespace muster
