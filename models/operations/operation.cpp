// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operation.h"

#include "models/operations/batch.h"

#include <QTimer>
#include <QUuid>

namespace muster {

namespace {

constexpr int maxBatchesAtOnce = 2;
constexpr int progressEveryMs = 100;   // what eyes can use

} // namespace

class Operation::Private {
public:
    Private(Operation *owner, gitlab::Client &client, Plan thePlan)
        : q(owner), plan(std::move(thePlan)), run{ client, rulesOf(plan.verb), Ledger(plan), {}, false },
          runId(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        progress.setSingleShot(true);
        progress.setInterval(progressEveryMs);
    }

    [[nodiscard]] std::vector<Plan::Target> takeTargets();
    void startBatches();
    void finish();
    void noteProgress()
    {
        if (!progress.isActive())
            progress.start();
    }

    Operation *const q;
    const Plan plan;
    RunContext run;
    const QString runId;
    State state = State::Running;
    bool isStarted = false;
    std::size_t nextTarget = 0;
    int batches = 0;
    QTimer progress;
};

std::vector<Plan::Target> Operation::Private::takeTargets()
{
    std::vector<Plan::Target> targets;
    while (nextTarget < plan.targets.size() && targets.size() < gitlab::Client::maxPerChange) {
        const Plan::Target &target = plan.targets[nextTarget++];
        if (!target.struckOut)
            targets.push_back(target);
    }
    return targets;
}

void Operation::Private::startBatches()
{
    while (batches < maxBatchesAtOnce && run.mayGoOn()) {
        std::vector<Plan::Target> targets = takeTargets();
        if (targets.empty())
            break;
        ++batches;
        auto *batch = new Batch(run, std::move(targets), q);
        QObject::connect(batch, &Batch::carriedOut, q, &Operation::carriedOut);
        QObject::connect(batch, &Batch::finished, q, [this, batch] {
            batch->deleteLater();
            --batches;
            noteProgress();
            startBatches();
        });
        batch->start();
    }
    if (batches == 0)
        finish();
}

void Operation::Private::finish()
{
    if (state == State::Finished)
        return;
    run.ledger.setRest(Item::Outcome::NotSent, run.stopRule.verdict() ? Item::Reason::Stopped : Item::Reason::Cancelled);
    state = State::Finished;
    progress.stop();
    Q_EMIT q->progressed();
    Q_EMIT q->finished();
}

Operation::Operation(gitlab::Client &client, Plan plan, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, std::move(plan)))
{
    connect(&d->progress, &QTimer::timeout, this, &Operation::progressed);
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
    QMetaObject::invokeMethod(this, [this] { d->startBatches(); }, Qt::QueuedConnection);
}

void Operation::cancel()
{
    if (d->state != State::Running)
        return;
    d->state = State::Cancelling;
    d->run.cancelled = true;
    d->noteProgress();
    if (!d->isStarted)
        start();   // it still ends, once, with everything not sent
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
