// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journal.h"

#include "models/history/journalworker.h"
#include "models/history/ownthread.h"

#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;

class Journal::Private {
public:
    Private(Journal *owner, const Place &place)
        : q(owner), file(place.directory + "/journal.sqlite"_L1), thread(owner, u"journal"_s, std::make_unique<JournalWorker>(file, place.refusesCommit))
    {
        changed.setSingleShot(true);
        changed.setInterval(100);
    }

    void open()
    {
        thread.ask<JournalFile::Access>(q, [](JournalWorker &worker) { return worker.open(); }, [this](const Result<JournalFile::Access> &opened) {
            trouble = opened ? std::nullopt : std::optional(opened.error());
            state = !opened ? State::Failed : *opened == JournalFile::Access::ReadOnly ? State::ReadOnly : State::Ready;
            Q_EMIT q->stateChanged();
        });
    }

    Journal *const q;
    const QString file;
    State state = State::Opening;
    std::optional<Error> trouble;
    QTimer changed;
    OwnThread<JournalWorker> thread;
};

Journal::Journal(const Place &place, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, place))
{
    connect(&d->changed, &QTimer::timeout, this, &Journal::changed);
    d->open();
}

Journal::~Journal() = default;

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
    d->thread.worker().queue(std::move(entries), [d = d.get(), guard = QPointer<QObject>(receiver), done = std::move(done)](const Result<qint64> &written) {
        d->thread.answer<qint64>(guard, done, written);
        if (!written)
            return;
        d->thread.tell([d] {
            if (!d->changed.isActive())
                d->changed.start();
        });
    });
    d->thread.run([](JournalWorker &worker) { worker.writeQueued(); });
}

void Journal::runs(const QString &instance, QObject *receiver, Answer<std::vector<JournalRun>> done)
{
    d->thread.ask<std::vector<JournalRun>>(receiver, [instance](JournalWorker &worker) { return worker.runs(instance); }, std::move(done));
}

void Journal::detail(const QString &run, QObject *receiver, Answer<JournalRunDetail> done)
{
    d->thread.ask<JournalRunDetail>(receiver, [run](JournalWorker &worker) { return worker.detail(run); }, std::move(done));
}

void Journal::verify(QObject *receiver, Answer<JournalCheck> done)
{
    d->thread.ask<JournalCheck>(receiver, [](JournalWorker &worker) { return worker.verify(); }, std::move(done));
}

void Journal::exportTo(const QString &path, Format format, QObject *receiver, Answer<qint64> done)
{
    d->thread.ask<qint64>(receiver, [path, format](JournalWorker &worker) { return worker.exportTo(path, format); }, std::move(done));
}

} // namespace muster
