// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/snapshotstore.h"

#include "models/history/ownthread.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace muster {

using namespace Qt::StringLiterals;

class SnapshotStore::Private {
public:
    Private(SnapshotStore *owner, const QString &folder, std::chrono::milliseconds theInterval)
        : q(owner), interval(theInterval), thread(owner, u"memory"_s, std::make_unique<SnapshotFolder>(folder))
    {
        timer.setSingleShot(true);
    }

    /// What is known of one key since this Muster started.
    struct Kept {
        FleetKey key;
        QElapsedTimer since;       // the last writing was handed over
        Snapshot::Ptr held;        // to be written next; null: the last was written
    };
    struct Shown {
        Viewpoint viewpoint;
        FleetKey key;
    };

    void write(Kept &each, Snapshot::Ptr fleet)
    {
        each.held.reset();
        each.since.start();
        run([fleet = std::move(fleet)](SnapshotFolder &folder) { return folder.write(*fleet); });
    }
    void writeDue();
    void run(std::function<SnapshotFolder::Outcome(SnapshotFolder &)> work)
    {
        thread.run([this, work = std::move(work)](SnapshotFolder &folder) { thread.tell([this, failed = work(folder)] { hear(failed); }); });
    }
    void hear(const SnapshotFolder::Outcome &failed)
    {
        if (failed && !isUnwritable)
            Q_EMIT q->unwritable(*failed);
        isUnwritable = failed.has_value();
    }
    void answer(QObject *receiver, std::function<Result<Snapshot::Ptr>(SnapshotFolder &)> work, Found found)
    {
        thread.ask<Snapshot::Ptr>(receiver, std::move(work), [this, found = std::move(found)](const Result<Snapshot::Ptr> &fleet) {
            if (!fleet)
                Q_EMIT q->unusable(fleet.error());
            found(fleet.value_or(nullptr));
        });
    }

    SnapshotStore *const q;
    const std::chrono::milliseconds interval;
    std::vector<Kept> kept;
    std::vector<Shown> shown;
    bool isUnwritable = false;
    QTimer timer;
    OwnThread<SnapshotFolder> thread;   // first to go: it may still speak
};

void SnapshotStore::Private::writeDue()
{
    std::chrono::milliseconds next = std::chrono::milliseconds::max();
    for (Kept &each : kept) {
        if (!each.held)
            continue;
        const std::chrono::milliseconds left = interval - std::chrono::milliseconds(each.since.elapsed());
        if (left.count() <= 0)
            write(each, each.held);
        else
            next = std::min(next, left);
    }
    if (next != std::chrono::milliseconds::max())
        timer.start(next);
}

SnapshotStore::SnapshotStore(const QString &folder, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, folder, interval))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { d->writeDue(); });
}

SnapshotStore::~SnapshotStore()
{
    for (Private::Kept &each : d->kept) {
        if (each.held)
            d->write(each, each.held);
    }
}

void SnapshotStore::read(const FleetKey &key, QObject *receiver, Found found)
{
    d->answer(receiver, [key](SnapshotFolder &folder) { return folder.read(key); }, std::move(found));
}

void SnapshotStore::readLast(const Viewpoint &viewpoint, QObject *receiver, Found found)
{
    d->answer(receiver, [viewpoint](SnapshotFolder &folder) { return folder.readLast(viewpoint); }, std::move(found));
}

void SnapshotStore::keep(const Snapshot::Ptr &fleet)
{
    if (!fleet || !fleet->isComplete())
        return;
    const auto at = std::find_if(d->kept.begin(), d->kept.end(), [&](const Private::Kept &each) { return each.key == fleet->key(); });
    if (at == d->kept.end()) {
        d->kept.push_back({ fleet->key(), {}, {} });
        d->write(d->kept.back(), fleet);
        return;
    }
    at->held = fleet;
    if (!d->timer.isActive() || at->since.hasExpired(d->interval.count()))
        d->writeDue();
}

void SnapshotStore::noteShown(const Viewpoint &viewpoint, const FleetKey &key)
{
    const auto at = std::find_if(d->shown.begin(), d->shown.end(), [&](const Private::Shown &each) { return each.viewpoint == viewpoint; });
    if (at != d->shown.end() && at->key == key)
        return;
    if (at == d->shown.end())
        d->shown.push_back({ viewpoint, key });
    else
        at->key = key;
    d->run([viewpoint, key](SnapshotFolder &folder) { return folder.noteShown(viewpoint, key); });
}

void SnapshotStore::forget(const QString &instance, QObject *receiver, std::function<void(const std::optional<Error> &)> done)
{
    std::erase_if(d->kept, [&](const Private::Kept &each) { return each.key.instance == instance; });
    std::erase_if(d->shown, [&](const Private::Shown &each) { return each.viewpoint.instance == instance; });
    d->thread.ask<SnapshotFolder::Outcome>(
        receiver, [instance](SnapshotFolder &folder) -> Result<SnapshotFolder::Outcome> { return folder.forget(instance); },
        [done = std::move(done)](const Result<SnapshotFolder::Outcome> &failed) { done(failed.value_or(std::nullopt)); });
}

} // namespace muster
