// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/cleanupbook.h"

#include "models/history/cleanupstore.h"
#include "models/history/storethread.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 1000;

} // namespace

class CleanupBook::Private {
public:
    StoreThread<CleanupStore> thread;
};

CleanupBook::CleanupBook(const QString &directory, QObject *parent) : QObject(parent), d(new Private{ { this, u"cleanup"_s, directory + "/cleanup.sqlite"_L1 } }) { }

CleanupBook::~CleanupBook() = default;

void CleanupBook::past(const FleetKey &view, Instant now, QObject *receiver, Answer<CleanupPast> done)
{
    d->thread.ask<CleanupPast>(receiver, [view, now](CleanupStore &store) { return store.past(view, now); }, std::move(done));
}

void CleanupBook::write(const FleetKey &view, const CleanupChanges &changes, QObject *receiver, Answer<bool> done)
{
    d->thread.order(receiver, [view, changes](CleanupStore &store) { return store.write(view, changes); },
        [this, done = std::move(done)](const Result<bool> &written) {
            if (written)
                Q_EMIT changed();
            done(written);
        });
}

void CleanupBook::addPulse(const FleetKey &view, const FleetPulse &pulse)
{
    d->thread.run([view, pulse](CleanupStore &store) { (void)store.addPulse(view, pulse); });   // one pulse less makes the guards stricter, not laxer
}

void CleanupBook::runs(const FleetKey &view, QObject *receiver, Answer<std::vector<CleanupRunRecord>> done)
{
    d->thread.ask<std::vector<CleanupRunRecord>>(receiver, [view](CleanupStore &store) { return store.runs(view, mostListed); }, std::move(done));
}

void CleanupBook::days(const FleetKey &view, QObject *receiver, Answer<std::vector<CleanupDay>> done)
{
    d->thread.ask<std::vector<CleanupDay>>(receiver, [view](CleanupStore &store) { return store.days(view); }, std::move(done));
}

void CleanupBook::removed(const FleetKey &view, QObject *receiver, Answer<std::vector<RemovedRunner>> done)
{
    d->thread.ask<std::vector<RemovedRunner>>(receiver, [view](CleanupStore &store) { return store.removed(view, mostListed); }, std::move(done));
}

void CleanupBook::forget(const QString &instance, const QString &username, QObject *receiver, Answer<bool> done)
{
    d->thread.order(receiver, [instance, username](CleanupStore &store) { return store.forget(instance, username); }, std::move(done));
}

} // namespace muster
