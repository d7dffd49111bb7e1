// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/history.h"

#include "models/history/historyworker.h"
#include "models/history/ownthread.h"

#include <QTimer>

#include <atomic>

namespace muster {

using namespace Qt::StringLiterals;

class History::Private {
public:
    Private(History *owner, const QString &directory)
        : q(owner), file(directory + "/history.sqlite"_L1), thread(owner, u"history"_s, std::make_unique<HistoryWorker>(file))
    {
        changed.setSingleShot(true);
        changed.setInterval(1000);
    }

    void open()
    {
        thread.ask<SqliteFile::Access>(q, [](HistoryWorker &worker) { return worker.open(); }, [this](const Result<SqliteFile::Access> &opened) {
            trouble = opened ? std::nullopt : std::optional(opened.error());
            state = !opened ? State::Failed : *opened == SqliteFile::Access::ReadOnly ? State::ReadOnly : State::Ready;
            Q_EMIT q->stateChanged();
        });
    }
    void write(std::function<SqliteFile::Outcome(HistoryWorker &)> work)
    {
        thread.run([this, work = std::move(work)](HistoryWorker &worker) {
            if (isGoing && hasFailed)
                return;   // whoever ends the program would wait for each to fail
            const SqliteFile::Outcome failed = work(worker);
            hasFailed = failed.has_value();
            thread.tell([this, failed, isOpen = worker.access() != SqliteFile::Access::None] { hear(failed, isOpen); });
        });
    }
    void hear(const SqliteFile::Outcome &failed, bool isOpen)
    {
        if (state != State::Ready)
            return;   // and that was told
        if (!failed && !changed.isActive())
            changed.start();
        const bool isNews = failed.has_value() != trouble.has_value() || !isOpen;
        trouble = failed;
        if (!isOpen)
            state = State::Failed;
        if (isNews)
            Q_EMIT q->stateChanged();
    }

    History *const q;
    const QString file;
    State state = State::Opening;
    std::optional<Error> trouble;
    QTimer changed;
    std::atomic<bool> isGoing = false;
    bool hasFailed = false;   // the last write; of the worker's thread
    OwnThread<HistoryWorker> thread;
};

History::History(const QString &directory, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, directory))
{
    connect(&d->changed, &QTimer::timeout, this, &History::changed);
    d->open();
}

History::~History()
{
    d->isGoing = true;
}

History::State History::state() const
{
    return d->state;
}

const std::optional<Error> &History::trouble() const
{
    return d->trouble;
}

const QString &History::file() const
{
    return d->file;
}

void History::reopen()
{
    d->state = State::Opening;
    d->trouble.reset();
    Q_EMIT stateChanged();
    d->open();
}

void History::addSample(const Viewer &viewer, const QueueSample &sample, bool isWhole)
{
    d->write([viewer, sample, isWhole](HistoryWorker &worker) { return worker.addSample(viewer, sample, isWhole); });
}

void History::addFinished(const Viewer &viewer, std::vector<FinishedJob> jobs)
{
    d->write([viewer, jobs = std::move(jobs)](HistoryWorker &worker) { return worker.addFinished(viewer, jobs); });
}

void History::rememberFleet(const Viewer &viewer, Snapshot::Ptr fleet)
{
    if (!fleet)
        return;
    d->write([viewer, fleet = std::move(fleet)](HistoryWorker &worker) { return worker.rememberFleet(viewer, *fleet); });
}

void History::recordFleet(Snapshot::Ptr fleet)
{
    if (!fleet || !fleet->isComplete())
        return;
    d->write([fleet = std::move(fleet)](HistoryWorker &worker) { return worker.recordFleet(fleet); });
}

void History::setDaysKept(int days)
{
    d->thread.run([days](HistoryWorker &worker) { worker.setKept(std::chrono::days(days)); });
}

void History::recordSignals(const Viewer &viewer, const Scope &scope, SignalRecord record)
{
    d->write([viewer, scope, record = std::move(record)](HistoryWorker &worker) { return worker.recordSignals(viewer, scope, record); });
}

void History::signalMemory(const Viewer &viewer, const SignalQuestion &question, QObject *receiver, Answer<std::shared_ptr<SignalMemory>> done)
{
    d->thread.ask<std::shared_ptr<SignalMemory>>(
        receiver,
        [viewer, question](HistoryWorker &worker) {
            return worker.signalMemory(viewer, { question.scope, question.knownWrites, question.withBaselines }).map([](SignalMemory memory) { return std::make_shared<SignalMemory>(std::move(memory)); });
        },
        std::move(done));
}

void History::forget(const Viewer &viewer)
{
    d->write([viewer](HistoryWorker &worker) { return worker.forget(viewer); });
}

void History::series(const Viewer &viewer, const SeriesRequest &request, QObject *receiver, Answer<std::vector<QueueSeries>> done)
{
    d->thread.ask<std::vector<QueueSeries>>(receiver, [viewer, request](HistoryWorker &worker) { return worker.series(viewer, request); }, std::move(done));
}

void History::finished(const Viewer &viewer, Instant from, Instant until, QObject *receiver, Answer<std::vector<FinishedJob>> done)
{
    d->thread.ask<std::vector<FinishedJob>>(receiver, [viewer, from, until](HistoryWorker &worker) { return worker.finished(viewer, from, until); }, std::move(done));
}

void History::finishedOn(const Viewer &viewer, RunnerId runner, Instant from, QObject *receiver, Answer<std::vector<FinishedJob>> done)
{
    d->thread.ask<std::vector<FinishedJob>>(receiver, [viewer, runner, from](HistoryWorker &worker) { return worker.finishedOn(viewer, runner, from); }, std::move(done));
}

void History::weekMap(const Viewer &viewer, const std::optional<QString> &tagSet, QObject *receiver, Answer<WeekMap> done)
{
    d->thread.ask<WeekMap>(receiver, [viewer, tagSet](HistoryWorker &worker) { return worker.weekMap(viewer, tagSet); }, std::move(done));
}

void History::remembered(const Viewer &viewer, const QString &text, QObject *receiver, Answer<std::vector<LookupAnswer>> done)
{
    d->thread.ask<std::vector<LookupAnswer>>(receiver, [viewer, text](HistoryWorker &worker) { return worker.remembered(viewer, text); }, std::move(done));
}

void History::pastLoads(const FleetKey &key, const SpanRequest &span, QObject *receiver, Answer<PastLoads> done)
{
    d->thread.ask<PastLoads>(receiver, [key, span](HistoryWorker &worker) { return worker.pastLoads(key, { span.from, span.until, span.most }); }, std::move(done));
}

void History::fleetAt(const FleetKey &key, Instant at, QObject *receiver, Answer<Snapshot::Ptr> done)
{
    d->thread.ask<Snapshot::Ptr>(receiver, [key, at](HistoryWorker &worker) { return worker.fleetAt(key, at); }, std::move(done));
}

void History::changes(const FleetKey &key, const SpanRequest &span, QObject *receiver, Answer<PastChanges> done)
{
    d->thread.ask<PastChanges>(receiver, [key, span](HistoryWorker &worker) { return worker.changes(key, { span.from, span.until, span.most }); }, std::move(done));
}

void History::changesOf(const FleetKey &key, RunnerId runner, Instant createdAt, QObject *receiver, Answer<std::vector<RunnerChange>> done)
{
    d->thread.ask<std::vector<RunnerChange>>(receiver, [key, runner, createdAt](HistoryWorker &worker) { return worker.changesOf(key, { .runner = runner, .createdAt = createdAt }); }, std::move(done));
}

void History::pastVersions(const FleetKey &key, qint64 most, QObject *receiver, Answer<std::shared_ptr<PastVersions>> done)
{
    d->thread.ask<std::shared_ptr<PastVersions>>(
        receiver, [key, most](HistoryWorker &worker) { return worker.pastVersions(key, most).map([](PastVersions past) { return std::make_shared<PastVersions>(std::move(past)); }); }, std::move(done));
}

void History::seenJobs(const Viewer &viewer, Instant from, Instant until, QObject *receiver, Answer<SeenJobs> done)
{
    d->thread.ask<SeenJobs>(receiver, [viewer, from, until](HistoryWorker &worker) { return worker.seenJobs(viewer, from, until); }, std::move(done));
}

void History::backUp(const QString &path, QObject *receiver, Answer<qint64> done)
{
    d->thread.ask<qint64>(receiver, [path](HistoryWorker &worker) { return worker.backUp(path); }, std::move(done));
}

} // namespace muster
