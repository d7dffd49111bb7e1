// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operations.h"

#include "models/gitlab/client.h"
#include "models/history/instancelock.h"
#include "models/history/journal.h"
#include "models/operations/recovery.h"
#include "models/operations/undo.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// All of them as what the verb is about.
template <auto kind>
auto all(const std::vector<TargetId> &ids)
{
    std::vector<decltype((ids.front().*kind)())> typed;
    typed.reserve(ids.size());
    std::transform(ids.begin(), ids.end(), std::back_inserter(typed), [](TargetId id) { return (id.*kind)(); });
    return typed;
}

/// Those of `ids` that the plan lets take jobs again; the others had been paused before they came into quarantine.
std::vector<RunnerId> unpausedBy(const Plan &plan, const std::vector<TargetId> &ids)
{
    std::vector<RunnerId> runners;
    for (const Plan::Target &target : plan.targets) {
        if (target.pausedTo == Tri::No && std::find(ids.begin(), ids.end(), target.id) != ids.end())
            runners.push_back(target.id.runner());
    }
    return runners;
}

} // namespace

class Operations::Private {
public:
    Operation *start(Operation *operation);
    [[nodiscard]] bool isOurs(const Plan &plan) const { return plan.fleet.instance == means.identity.instance && plan.fleet.username == means.identity.username; }
    [[nodiscard]] bool isReadOnly() const { return muster::isReadOnly(shown.changing); }
    void tellIdentity();
    [[nodiscard]] bool isUnderWay(const QString &run) const
    {
        return std::any_of(operations.begin(), operations.end(), [&](const Operation *each) { return each->runId() == run && each->state() != Operation::State::Finished; });
    }

    Operations *const q;
    [[nodiscard]] const RunMeans &changing() const { return armed ? *armed : means; }

    const RunMeans means;
    Identity shown;                // changing()'s, with what is forbidden
    std::unique_ptr<const RunMeans> armed;
    Obstacle forbidden = Obstacle::None;
    QList<Operation *> operations;
    QList<Creation *> creations;   // under way
};

Operations::Operations(const RunMeans &means, QObject *parent)
    : QObject(parent), d(new Private{ .q = this, .means = means, .shown = means.identity })
{
}

Operations::~Operations() = default;

bool Operations::arm(gitlab::Client &client, const Identity &identity)
{
    if (identity.instance != d->means.identity.instance || identity.userId != d->means.identity.userId || identity.username != d->means.identity.username)
        return false;
    d->armed = std::make_unique<const RunMeans>(RunMeans{ client, identity, d->means.journal, d->means.directory, d->means.clock });
    d->tellIdentity();
    return true;
}

void Operations::disarm()
{
    if (!d->armed)
        return;
    d->armed.reset();
    d->tellIdentity();
}

void Operations::forbid(Obstacle why)
{
    if (why == d->forbidden)
        return;
    d->forbidden = why;
    d->tellIdentity();
}

void Operations::Private::tellIdentity()
{
    shown = changing().identity;
    if (forbidden != Obstacle::None)
        shown.changing = forbidden;
    Q_EMIT q->identityChanged();
}

bool Operations::isArmed() const
{
    return d->armed != nullptr;
}

const Identity &Operations::identity() const
{
    return d->shown;
}

bool Operations::isBusy() const
{
    return !d->creations.isEmpty() || std::any_of(d->operations.begin(), d->operations.end(), [](const Operation *each) { return each->state() != Operation::State::Finished; });
}

Plan Operations::plan(Verb verb, const Snapshot &fleet, std::vector<RunnerId> ids, const QString &reason) const
{
    PlanRequest request;
    request.verb = verb;
    request.ids = std::move(ids);
    request.reason = reason;
    return plan(fleet, std::move(request));
}

Plan Operations::plan(const Snapshot &fleet, PlanRequest request) const
{
    request.canBulkPause = d->changing().identity.canBulkPause;
    return makePlan(fleet, request);
}

Plan Operations::plan(const JobPicture &jobs, const JobPlanRequest &request)
{
    return makeJobPlan(jobs, request);
}

Plan Operations::plan(const std::vector<Job> &jobs, Instant asOf, const JobPlanRequest &request) const
{
    return makeJobPlan(jobs, { d->means.identity.instance, d->means.identity.username, asOf }, request);
}

Plan Operations::plan(const Snapshot &fleet, const EditRequest &request)
{
    return makeEditPlan(fleet, request);
}

Plan Operations::plan(const Snapshot &fleet, const SettingsById &wanted, const QString &reason)
{
    return makeEditPlan(fleet, wanted, reason);
}

Plan Operations::plan(const Snapshot &fleet, const AssignRequest &request)
{
    return makeAssignPlan(fleet, request);
}

Plan Operations::repeated(const Snapshot &fleet, const Plan &plan, const std::vector<TargetId> &changed)
{
    return makeRepeatedEditPlan(fleet, plan, changed);
}

Plan Operations::narrowed(const Snapshot &fleet, const Plan &plan, const std::vector<TargetId> &active, Plan::Method method) const
{
    if (plan.verb == Verb::Edit)
        return narrowedEditPlan(fleet, plan, active);
    const std::vector<RunnerId> ids = all<&TargetId::runner>(active);
    if (isAboutProjects(plan.verb))
        return makeAssignPlan(fleet, { plan.verb, ids, projectOf(plan), plan.reason, fromProjectOf(plan) });
    PlanRequest request;
    request.verb = plan.verb;
    request.ids = ids;
    request.reason = plan.reason;
    request.method = method;
    request.takesBusy = true;   // who was left out for its jobs is not among the active ones
    return this->plan(fleet, std::move(request));
}

std::optional<RunTime> Operations::expectedTime(const Plan &plan) const
{
    return muster::expectedTime(costOf(plan, d->changing().identity.canBulkPause), d->changing().client.traffic());
}

bool Operations::canUndo(const JournalRun &run)
{
    return undoVerb(run).has_value() && run.counts.done > 0 && run.state != JournalRun::State::Open;
}

bool Operations::canUndo(Verb verb, int done)
{
    JournalRun run;
    run.verb = nameOf(verb);
    return undoVerb(run).has_value() && done > 0;
}

Plan Operations::undoPlan(const JournalRunDetail &run, const Snapshot &fleet) const
{
    return makeUndoPlan(run, fleet, d->changing().identity.canBulkPause);
}

Operation *Operations::Private::start(Operation *operation)
{
    operations.append(operation);
    connect(operation, &Operation::carriedOut, q, [this, operation](const std::vector<TargetId> &ids) {
        switch (operation->plan().verb) {
        case Verb::Pause:
            Q_EMIT q->pausedChanged(all<&TargetId::runner>(ids), true);
            break;
        case Verb::Resume:
            Q_EMIT q->pausedChanged(all<&TargetId::runner>(ids), false);
            break;
        case Verb::Delete:
            Q_EMIT q->deleted(all<&TargetId::runner>(ids));
            break;
        case Verb::Edit:
        case Verb::Assign:
        case Verb::Unassign:
        case Verb::Move:
        case Verb::ResetToken:
            break;   // whoever shows runners loads them again when the run is over
        case Verb::Quarantine:
            Q_EMIT q->pausedChanged(all<&TargetId::runner>(ids), true);
            break;
        case Verb::Release:
            Q_EMIT q->pausedChanged(unpausedBy(operation->plan(), ids), false);
            break;
        case Verb::Cancel:
        case Verb::Retry:
            Q_EMIT q->jobsChanged(all<&TargetId::job>(ids));
            break;
        }
    });
    Q_EMIT q->started(operation);
    operation->start();
    return operation;
}

Operation *Operations::run(const Plan &plan)
{
    if (!d->isOurs(plan) || !plan.isComplete || d->isReadOnly())
        return nullptr;
    return d->start(new Operation(d->changing(), plan, this));
}

Operation *Operations::resume(const Plan &rest, const QString &run)
{
    if (!d->isOurs(rest) || d->isReadOnly() || rest.targets.empty() || d->isUnderWay(run))
        return nullptr;
    return d->start(new Operation(d->changing(), rest, run, this));
}

Creation *Operations::create(const NewRunners &wanted)
{
    if (problemOf(wanted) != CreationProblem::None || d->isReadOnly())
        return nullptr;
    auto *creation = new Creation(d->changing(), wanted, this);
    d->creations.append(creation);
    connect(creation, &Creation::finished, this, [this, creation] {
        d->creations.removeOne(creation);
        creation->deleteLater();
    });
    creation->start();
    return creation;
}

QList<Operation *> Operations::operations() const
{
    return d->operations;
}

void Operations::clear(Operation *finished)
{
    if (finished->state() != Operation::State::Finished || !d->operations.removeOne(finished))
        return;
    finished->deleteLater();
}

void Operations::interrupted(QObject *receiver, std::function<void(Result<std::vector<JournalRun>>)> done)
{
    d->means.journal.runs(d->means.identity.instance, receiver, [this, self = QPointer<Operations>(this), done = std::move(done)](Result<std::vector<JournalRun>> runs) {
        if (!self)
            return;
        if (!runs)
            return done(std::move(runs));
        const bool isIdle = !isBusy();
        InstanceLock lock(d->means.directory, d->means.identity.instance);
        if (isIdle && !lock.acquire())
            runs->clear();   // another program's, perhaps under way
        std::erase_if(*runs, [&](const JournalRun &run) { return run.state != JournalRun::State::Open || d->isUnderWay(run.run); });
        done(std::move(runs));
    });
}

void Operations::record(const QString &run, QObject *receiver, std::function<void(Result<JournalRunDetail>)> done)
{
    d->means.journal.detail(run, receiver, std::move(done));
}

void Operations::recover(const QString &run, QObject *receiver, std::function<void(Result<Recovery *>)> done)
{
    d->means.journal.detail(run, receiver, [this, self = QPointer<Operations>(this), done = std::move(done)](Result<JournalRunDetail> detail) {
        if (!self)
            return;
        if (!detail)
            return done(tl::unexpected<Error>(detail.error()));
        if (detail->run.instance != d->means.identity.instance || detail->run.userId != d->means.identity.userId)
            return done(failure(Error::Kind::Forbidden, u"this run is of %1 at %2"_s.arg(detail->run.username, detail->run.instance)));
        if (d->isUnderWay(detail->run.run))
            return done(failure(Error::Kind::Conflict, u"this run is under way"_s));
        done(new Recovery(d->means, std::move(*detail), this));
    });
}

} // namespace muster
