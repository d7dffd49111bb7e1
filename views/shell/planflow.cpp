// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/planflow.h"

#include "models/operations/operations.h"
#include "models/operations/strandedjobs.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"
#include "views/operations/createdialog.h"
#include "views/operations/operationdialog.h"
#include "views/operations/plandialog.h"
#include "views/operations/tokendialog.h"

#include <QDialog>
#include <QHash>

#include <memory>

namespace muster {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds clockSlip = 2s;   // GitLab tells whole seconds

/// A load that runs already may have passed by what was changed, so there is one more when it is over. `then`: when one that saw
/// everything has ended well, the next one if need be; never when the connection goes.
void loadAgain(FleetSync *sync, QObject *receiver, std::function<void()> then)
{
    auto *once = new QObject(sync);
    const auto isOurs = std::make_shared<bool>(sync->state() != FleetSync::State::Loading);
    QObject::connect(sync, &FleetSync::stateChanged, once, [sync, once, isOurs, receiver = QPointer<QObject>(receiver), then = std::move(then)] {
        if (sync->state() == FleetSync::State::Loading)
            return;
        if (!*isOurs) {
            *isOurs = true;
            QMetaObject::invokeMethod(sync, &FleetSync::refresh, Qt::QueuedConnection);   // this one first tells everybody
            return;
        }
        if (sync->state() != FleetSync::State::Fresh)
            return;
        sync->disconnect(once);
        once->deleteLater();
        if (receiver && then)
            then();
    });
    if (*isOurs)
        sync->refresh();
}

/// The others show in the list as they are proved.
bool needsLoad(Verb verb)
{
    return verb == Verb::Edit || isAboutProjects(verb) || verb == Verb::ResetToken;
}

} // namespace

PlanFlow::PlanFlow(QWidget *window) : QObject(window), m_window(window) { }

void PlanFlow::setFleet(FleetSync *sync, Operations *operations, JobSampler *sampler)
{
    delete m_preview;
    m_sync = sync;
    m_operations = operations;
    m_sampler = sampler;
}

// A plan that takes a run back or goes on with one is what is on record; it is not made anew from the list.
bool PlanFlow::previewUndo(const JournalRunDetail &run)
{
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    if (!m_operations || !fleet || fleet->isRemembered() || run.run.instance != m_operations->identity().instance)
        return false;   // the record was asked for while another GitLab was open
    PlanContext shown = context();
    shown.turn.clear();
    shown.title.clear();
    shown.hasMore = false;
    return show(m_operations->undoPlan(run, *fleet), shown, { .isUndo = true });
}

void PlanFlow::previewRest(const Plan &rest, const QString &run)
{
    if (m_sync)
        show(rest, context(), { .run = run });
}

void PlanFlow::followFleet(FleetSync *sync, Operations *operations)
{
    if (sync != m_sync || operations != m_operations)
        setFleet(sync, operations, nullptr);
}

bool PlanFlow::preview(const Plan &plan)
{
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : Snapshot::Ptr();
    if (!fleet)
        return false;
    PlanContext shown = context();
    shown.fleetIsComplete = fleet->isComplete();
    shown.incompleteWhy = fleet->trouble();
    const auto mindJobs = [fleet, jobs = m_sampler ? m_sampler->picture() : nullptr](Plan told) {
        const auto stranded = jobs ? strandedJobsWarning(told, *fleet, jobs->pending) : std::nullopt;
        if (stranded)
            told.warnings.push_back(*stranded);
        return told;
    };
    shown.replan = [operations = m_operations, fleet, plan, mindJobs](const std::vector<TargetId> &active, Plan::Method method) {
        return operations ? mindJobs(operations->narrowed(*fleet, plan, active, method)) : Plan();
    };
    return show(mindJobs(plan), shown, {});
}

void PlanFlow::previewJobs(JobChange change, const std::vector<Job> &jobs, const QString &reason)
{
    if (!m_sync || !m_operations)
        return;
    JobPlanRequest request;
    request.verb = change == JobChange::Cancel ? Verb::Cancel : Verb::Retry;
    request.reason = reason;
    for (const Job &job : jobs)
        request.ids.push_back(job.id);
    PlanContext shown = context();
    shown.replan = [operations = m_operations, jobs, asOf = shown.now, verb = request.verb, reason](const std::vector<TargetId> &active, Plan::Method) {
        JobPlanRequest narrower{ verb, {}, reason };
        for (const TargetId id : active)
            narrower.ids.push_back(id.job());
        return operations ? operations->plan(jobs, asOf, narrower) : Plan();
    };
    show(m_operations->plan(jobs, shown.now, request), shown, {});
}

PlanContext PlanFlow::context() const
{
    PlanContext context;
    context.instance = m_instance.address;
    context.isDemo = m_instance.isDemo;
    context.colour = m_instance.colour;
    context.isProduction = m_instance.isProduction;
    context.turn = m_instance.turn;
    context.title = m_instance.title;
    context.hasMore = m_instance.hasMore;
    context.now = m_sync->serverNow();
    context.requestsLeft = m_sync->traffic().remaining;
    context.expectedTime = [operations = m_operations](const Plan &shown) { return operations ? operations->expectedTime(shown) : std::nullopt; };
    return context;
}

bool PlanFlow::show(const Plan &plan, const PlanContext &context, const Source &source)
{
    if (!m_operations || m_preview)
        return false;
    auto *dialog = new PlanDialog(plan, context, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_preview = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog, source] { start(dialog->plan(), source); });
    if (source.isUndo) {
        connect(dialog, &QObject::destroyed, this, &PlanFlow::undoEnded);
        dialog->open();
        return true;
    }
    connect(dialog, &QDialog::accepted, this, &PlanFlow::planConfirmed);
    connect(dialog, &QDialog::rejected, this, [this, dialog] {
        Q_EMIT planDeclined();
        if (dialog->cancelsRest())
            Q_EMIT restDeclined();
    });
    connect(dialog, &QObject::destroyed, this, &PlanFlow::previewEnded);
    dialog->open();
    return true;
}

void PlanFlow::create(const std::optional<NewRunners> &wanted)
{
    if (!m_operations || !m_sync || m_preview)
        return;
    auto *dialog = new CreateDialog({ m_instance.address, m_sync->snapshot(), m_operations->identity().administrator, m_instance.isProduction, wanted }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_preview = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT planConfirmed();
        Creation *creation = m_operations ? m_operations->create(dialog->wanted()) : nullptr;
        if (!creation)
            return;
        auto *tokens = new TokenDialog(m_operations->identity().instance, tr("New Runners"), m_window);
        tokens->setAttribute(Qt::WA_DeleteOnClose);
        tokens->follow(creation);
        connect(creation, &Creation::created, tokens, &TokenDialog::add);
        connect(creation, &Creation::finished, tokens, [tokens, creation, address = m_instance.address] { tokens->setState(true, creation->trouble() ? errorText(*creation->trouble(), address) : QString()); });
        if (m_sync)
            connect(creation, &Creation::finished, m_sync, [sync = m_sync.data()] { loadAgain(sync, sync, {}); });
        tokens->show();
    });
    dialog->open();
}

void PlanFlow::showTokens(Operation *operation)
{
    QHash<qint64, QString> names;
    for (const Plan::Target &target : operation->plan().targets)
        names.insert(target.id.value, target.name);
    auto *tokens = new TokenDialog(m_operations->identity().instance, tr("New Tokens"), m_window);
    tokens->setAttribute(Qt::WA_DeleteOnClose);
    tokens->follow(operation);
    connect(operation, &Operation::tokenIssued, tokens, [tokens, names](TargetId id, const SecretString &token) {
        tokens->add(id.runner(), names.value(id.value), token);
        tokens->show();
    });
    connect(operation, &Operation::finished, tokens, [tokens] {
        tokens->setState(true, {});
        if (tokens->count() == 0)
            tokens->deleteLater();   // the report says why
    });
}

void PlanFlow::askAgain(const Operation &edit)
{
    std::vector<TargetId> changed;
    for (const Operation::Item &item : edit.items()) {
        if (item.reason == Operation::Item::Reason::Changed)
            changed.push_back(item.id);
    }
    if (changed.empty() || !m_sync)
        return;
    // When the load that follows the run is there: only that tells what they are now.
    auto *once = new QObject(m_sync);
    connect(m_sync, &FleetSync::stateChanged, once, [this, once, changed, plan = edit.plan(), ended = m_sync->serverNow()] {
        const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
        if (!fleet || m_sync->state() == FleetSync::State::Loading)
            return;
        const bool isNews = m_sync->state() == FleetSync::State::Fresh;
        if (const auto age = fleet->asOf().age(ended); isNews && age && *age > clockSlip)
            return;   // began before the run had ended
        m_sync->disconnect(once);
        once->deleteLater();
        const Plan again = isNews ? Operations::repeated(*fleet, plan, changed) : Plan();
        if (again.targets.empty())
            return;
        if (m_isInRow)
            Q_EMIT planAgain(again);
        else
            preview(again);
    });
}

void PlanFlow::start(const Plan &plan, const Source &source)
{
    Operation *operation = !m_operations ? nullptr : source.run.isEmpty() ? m_operations->run(plan) : m_operations->resume(plan, source.run);
    if (!operation)
        return;
    if (needsLoad(plan.verb) && m_sync) {   // whether or not somebody waits for the report
        connect(operation, &Operation::finished, m_sync, [this, flow = QPointer(this), sync = m_sync.data(), run = operation->runId()] {
            loadAgain(sync, flow, [this, run] { Q_EMIT loadedAfter(run); });
        });
    }
    if (plan.verb == Verb::Edit)
        connect(operation, &Operation::finished, this, [this, operation] { askAgain(*operation); });
    if (plan.verb == Verb::ResetToken)
        showTokens(operation);
    if (m_isInRow && !source.isUndo)
        Q_EMIT runStarted(operation);
    else
        showRun(operation);
}

void PlanFlow::showRun(Operation *operation)
{
    auto *dialog = new OperationDialog(operation, m_window);
    dialog->setDemo(m_instance.isDemo);
    dialog->setProduction(m_instance.isProduction);
    dialog->setColour(m_instance.colour);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, m_operations, [operations = m_operations, shown = QPointer<Operation>(operation)] {
        if (shown)
            operations->clear(shown);
    });
    connect(operation, &Operation::finished, dialog, [this, operation, dialog] { offerUndo(operation, dialog); });
    dialog->show();   // not modal: one may go on looking while it runs
}

void PlanFlow::offerUndo(Operation *operation, OperationDialog *report)
{
    const Verb verb = operation->plan().verb;
    if (!Operations::canUndo(verb, operation->counts().done))
        return;
    const auto offer = [this, report] {
        if (m_operations)
            report->offerUndo(isReadOnly(m_operations->identity().changing) ? whyNoChanges(m_operations->identity()) : QString());
    };
    connect(report, &OperationDialog::undoRequested, this, [this, report, run = operation->runId()] { undo(run, report); });
    if (!needsLoad(verb) || !m_sync)
        return offer();
    report->offerUndo(tr("As soon as the list is loaded again"));
    connect(this, &PlanFlow::loadedAfter, report, [offer, run = operation->runId()](const QString &loaded) {
        if (loaded == run)
            offer();
    });
}

/// The report has told what there was to tell when the undoing is confirmed.
void PlanFlow::undo(const QString &run, OperationDialog *report)
{
    if (!m_operations)
        return;
    m_operations->record(run, report, [this, report](const Result<JournalRunDetail> &detail) {
        if (detail && previewUndo(*detail))
            connect(m_preview, &QDialog::accepted, report, &QDialog::close);
    });
}

} // namespace muster
