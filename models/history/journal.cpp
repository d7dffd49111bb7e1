// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journal.h"

#include "models/history/journalworker.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;

class Journal::Private {
public:
    Private(Journal *owner, const Place &place)
        : q(owner), file(place.directory + "/journal.sqlite"_L1), worker(new JournalWorker(file, place.refusesCommit))
    {
        worker->moveToThread(&thread);
        changed.setSingleShot(true);
        changed.setInterval(100);
    }

    void open();

    /// Runs `work` on the worker's thread and brings what it returns back to `done`, unless the receiver died.
    template <class T>
    void ask(QObject *receiver, std::function<Result<T>(JournalWorker &)> work, Answer<T> done)
    {
        QMetaObject::invokeMethod(worker, [this, work = std::move(work), guard = QPointer<QObject>(receiver), done = std::move(done)] { answer<T>(guard, done, work(*worker)); });
    }
    /// On the worker's thread; `guard` is looked at on ours, where the receiver lives.
    template <class T>
    void answer(const QPointer<QObject> &guard, const Answer<T> &done, Result<T> result)
    {
        QMetaObject::invokeMethod(
            q,
            [guard, done, result = std::move(result)] {
                if (guard)
                    done(result);
            },
            Qt::QueuedConnection);
    }

    Journal *const q;
    const QString file;
    State state = State::Opening;
    std::optional<Error> trouble;
    QThread thread;
    JournalWorker *const worker;
    QTimer changed;
};

void Journal::Private::open()
{
    QMetaObject::invokeMethod(worker, [this] {
        const JournalWorker::Opened opened = worker->open();
        QMetaObject::invokeMethod(
            q,
            [this, opened] {
                trouble = opened.trouble;
                state = opened.trouble ? State::Failed : opened.access == JournalFile::Access::ReadOnly ? State::ReadOnly : State::Ready;
                Q_EMIT q->stateChanged();
            },
            Qt::QueuedConnection);
    });
}

Journal::Journal(const Place &place, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, place))
{
    connect(&d->changed, &QTimer::timeout, this, &Journal::changed);
    d->thread.setObjectName(u"journal"_s);
    d->thread.start();
    d->open();
}

Journal::~Journal()
{
    QMetaObject::invokeMethod(
        d->worker,
        [worker = d->worker] {
            worker->writeQueued();
            worker->close();
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
    delete d->worker;
}

Journal::State Journal::state() const
{
    return d->state;
}

const std::optional<Error> &Journal::trouble() const
{
    return d->trouble;
}

const QString &Journal::file() const
{
    return d->file;
}

void Journal::reopen()
{
    d->state = State::Opening;
    d->trouble.reset();
    Q_EMIT stateChanged();
    d->open();
}

void Journal::append(std::vector<JournalEntry> entries, QObject *receiver, Answer<qint64> done)
{
    d->worker->queue(std::move(entries), [this, guard = QPointer<QObject>(receiver), done = std::move(done)](const Result<qint64> &written) {
        d->answer<qint64>(guard, done, written);
        if (!written)
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!d->changed.isActive())
                    d->changed.start();
            },
            Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(d->worker, [worker = d->worker] { worker->writeQueued(); });
}

void Journal::runs(const QString &instance, QObject *receiver, Answer<std::vector<JournalRun>> done)
{
    d->ask<std::vector<JournalRun>>(receiver, [instance](JournalWorker &worker) { return worker.runs(instance); }, std::move(done));
}

void Journal::detail(const QString &run, QObject *receiver, Answer<JournalRunDetail> done)
{
    d->ask<JournalRunDetail>(receiver, [run](JournalWorker &worker) { return worker.detail(run); }, std::move(done));
}

void Journal::verify(QObject *receiver, Answer<JournalCheck> done)
{
    d->ask<JournalCheck>(receiver, [](JournalWorker &worker) { return worker.verify(); }, std::move(done));
}

void Journal::exportTo(const QString &path, Format format, QObject *receiver, Answer<qint64> done)
{
    d->ask<qint64>(receiver, [path, format](JournalWorker &worker) { return worker.exportTo(path, format); }, std::move(done));
}

} // namespace muster
