// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operation.h"

#include "models/base/sleepwatch.h"
#include "models/history/instancelock.h"
#include "models/operations/batch.h"
#include "models/operations/runmeans.h"
#include "models/operations/runrecord.h"

#include <QTimer>
#include <QUuid>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressEveryMs = 100;   // what eyes can use

} // namespace

class Operation::Private {
public:
    Private(Operation *owner, RunMeans theMeans, Plan thePlan, QString theRunId)
        : q(owner), means(std::move(theMeans)), plan(std::move(thePlan)), runId(std::move(theRunId)), lock(means.directory, plan.fleet.instance), record(means.journal, runId),
          run(means.client, means.clock, plan, record), sleepWatch(means.clock)
    {
        run.looksFirst = plan.looksFirst;
        run.beforeDeparture = [this] { noticeSleep(); };
        progress.setSingleShot(true);
        progress.setInterval(progressEveryMs);
        // Asked at each departure as well; this one is for the person who looks at a run that waits for an answer.
        watch.setInterval(2000);
    }

    void begin();
    [[nodiscard]] std::vector<Plan::Target> takeTargets();
    void startBatches();
    void noticeSleep();
    void hold(PausedBy by);
    void goOn();
    void end();
    void finish();
    void noteProgress()
    {
        if (!progress.isActive())
            progress.start();
    }

    Operation *const q;
    const RunMeans means;
    const Plan plan;
    const QString runId;
    InstanceLock lock;
    RunRecord record;
    RunContext run;
    SleepWatch sleepWatch;
    State state = State::Running;
    PausedBy pausedBy = PausedBy::Person;
    bool isStarted = false;
    bool isOnRecord = false;
    bool isResumed = false;
    bool isEnding = false;
    std::size_t nextTarget = 0;
    int batches = 0;
    QTimer progress;
    QTimer watch;
};

void Operation::Private::begin()
{
    if (run.cancelled)
        return finish();
    if (!lock.acquire()) {
        run.stopRule.stop(lockTrouble(lock.holder()));
        return finish();
    }
    watch.start();
    run.looksFirst = run.looksFirst || isResumed;
    record.begin(isResumed ? RunRecord::Begin::Resumed : RunRecord::Begin::Anew, plan, means.identity, q, [this](const std::optional<Error> &failed) {
        if (failed)
            run.stopRule.stop(*failed);
        isOnRecord = !failed;
        startBatches();
    });
}

std::vector<Plan::Target> Operation::Private::takeTargets()
{
    std::vector<Plan::Target> targets;
    while (nextTarget < plan.targets.size() && int(targets.size()) < run.rules.perBatch) {
        const Plan::Target &target = plan.targets[nextTarget++];
        if (!target.struckOut)
            targets.push_back(target);
    }
    return targets;
}

void Operation::Private::startBatches()
{
    while (batches < batchesAtOnce && run.mayDepart()) {
        std::vector<Plan::Target> targets = takeTargets();
        if (targets.empty())
            break;
        ++batches;
        auto *batch = new Batch(run, std::move(targets), q);
        QObject::connect(batch, &Batch::carriedOut, q, &Operation::carriedOut);
        QObject::connect(batch, &Batch::tokenIssued, q, &Operation::tokenIssued);
        QObject::connect(batch, &Batch::finished, q, [this, batch] {
            batch->deleteLater();
            --batches;
            noteProgress();
            startBatches();
        });
        batch->start();
    }
    if (batches == 0 && !run.isHeld())
        end();
}

void Operation::Private::goOn()
{
    if (!run.isHeld())
        return;
    run.release();
    if (isOnRecord)
        startBatches();
}

void Operation::Private::noticeSleep()
{
    if (!sleepWatch.hasSlept())
        return;
    run.looksFirst = true;
    hold(PausedBy::Sleep);
}

void Operation::Private::hold(PausedBy by)
{
    if (state != State::Running)
        return;
    run.hold();
    pausedBy = by;
    state = State::Paused;
    noteProgress();
}

void Operation::Private::end()
{
    if (state == State::Finished || isEnding)
        return;
    isEnding = true;
    const auto &stopped = run.stopRule.verdict();
    run.ledger.setRest(Item::Outcome::NotSent, stopped ? Item::Reason::Stopped : Item::Reason::Cancelled);
    if (!isOnRecord)
        return finish();
    const QString how = stopped ? u"stopped"_s : run.ledger.counts().notSent > 0 && run.cancelled ? u"cancelled"_s : u"finished"_s;
    // If even this cannot be written, the run is shown as interrupted at the next start, which it is.
    record.end(how, stopped, q, [this](const std::optional<Error> &failed) {
        if (failed)
            run.stopRule.stop(*failed);
        finish();
    });
}

void Operation::Private::finish()
{
    run.ledger.setRest(Item::Outcome::NotSent, run.stopRule.verdict() ? Item::Reason::Stopped : Item::Reason::Cancelled);
    state = State::Finished;
    lock.release();
    watch.stop();
    progress.stop();
    Q_EMIT q->progressed();
    Q_EMIT q->finished();
}

Operation::Operation(const RunMeans &means, Plan plan, QObject *parent)
    : Operation(means, std::move(plan), QUuid::createUuid().toString(QUuid::WithoutBraces), parent)
{
    d->isResumed = false;
}

Operation::Operation(const RunMeans &means, Plan rest, const QString &runId, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, means, std::move(rest), runId))
{
    d->isResumed = true;
    connect(&d->progress, &QTimer::timeout, this, &Operation::progressed);
    connect(&d->watch, &QTimer::timeout, this, [this] { d->noticeSleep(); });
}

Operation::~Operation()
{
    qDeleteAll(findChildren<Batch *>(Qt::FindDirectChildrenOnly));   // before what they share
}

void Operation::start()
{
    if (d->isStarted)
        return;
    d->isStarted = true;
    // From the event loop, so that whoever started it hears finished() even when there is nothing to do.
    QMetaObject::invokeMethod(this, [this] { d->begin(); }, Qt::QueuedConnection);
}

void Operation::pause()
{
    d->hold(PausedBy::Person);
}

void Operation::resume()
{
    if (d->state != State::Paused)
        return;
    d->state = State::Running;
    d->noteProgress();
    d->goOn();
}

void Operation::cancel()
{
    if (d->state != State::Running && d->state != State::Paused)
        return;
    d->state = State::Cancelling;
    d->run.cancelled = true;
    d->noteProgress();
    if (!d->isStarted)
        start();   // it still ends, once, with everything not sent
    else
        d->goOn();   // whoever was held finds that it may not
}

Operation::PausedBy Operation::pausedBy() const
{
    return d->pausedBy;
}

Operation::State Operation::state() const
{
    return d->state;
}

const Plan &Operation::plan() const
{
    return d->plan;
}

const std::vector<Operation::Item> &Operation::items() const
{
    return d->run.ledger.items();
}

Operation::Counts Operation::counts() const
{
    return d->run.ledger.counts();
}

const QString &Operation::runId() const
{
    return d->runId;
}

const std::optional<Error> &Operation::stoppedBy() const
{
    return d->run.stopRule.verdict();
}

} // namespace muster
