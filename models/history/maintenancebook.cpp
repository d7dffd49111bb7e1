// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/maintenancebook.h"

#include "models/history/maintenancestore.h"
#include "models/history/ownthread.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMaintenances = 50;

} // namespace

class MaintenanceBook::Private {
public:
    Private(MaintenanceBook *owner, const QString &directory) : thread(owner, u"maintenance"_s, std::make_unique<MaintenanceStore>(directory + "/maintenance.sqlite"_L1))
    {
        thread.run([](MaintenanceStore &store) { (void)store.open(); });   // when it cannot be opened, every question says so
    }

    OwnThread<MaintenanceStore> thread;
};

MaintenanceBook::MaintenanceBook(const QString &directory, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, directory)) { }

MaintenanceBook::~MaintenanceBook() = default;

void MaintenanceBook::write(const FleetKey &view, const MaintenanceRun &run, std::optional<std::vector<std::size_t>> places, QObject *receiver, Answer<bool> done)
{
    d->thread.ask<bool>(receiver,
        [view, run, places = std::move(places)](MaintenanceStore &store) -> Result<bool> {
            if (const auto failed = store.write(view, run, places ? &*places : nullptr))
                return tl::unexpected<Error>(*failed);
            return true;
        },
        std::move(done));
}

void MaintenanceBook::runs(const FleetKey &view, QObject *receiver, Answer<std::vector<MaintenanceRun>> done)
{
    d->thread.ask<std::vector<MaintenanceRun>>(receiver, [view](MaintenanceStore &store) { return store.runs(view, mostMaintenances); }, std::move(done));
}

void MaintenanceBook::forget(const QString &instance, const QString &username, QObject *receiver, Answer<bool> done)
{
    d->thread.ask<bool>(receiver,
        [instance, username](MaintenanceStore &store) -> Result<bool> {
            if (const auto failed = store.forget(instance, username))
                return tl::unexpected<Error>(*failed);
            return true;
        },
        std::move(done));
}

} // namespace muster
