// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/maintenancebook.h"

#include "models/history/maintenancestore.h"
#include "models/history/storethread.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMaintenances = 50;

} // namespace

class MaintenanceBook::Private {
public:
    StoreThread<MaintenanceStore> thread;
};

MaintenanceBook::MaintenanceBook(const QString &directory, QObject *parent) : QObject(parent), d(new Private{ { this, u"maintenance"_s, directory + "/maintenance.sqlite"_L1 } }) { }

MaintenanceBook::~MaintenanceBook() = default;

void MaintenanceBook::write(const FleetKey &view, const MaintenanceRun &run, std::optional<std::vector<std::size_t>> places, QObject *receiver, Answer<bool> done)
{
    d->thread.order(receiver, [view, run, places = std::move(places)](MaintenanceStore &store) { return store.write(view, run, places ? &*places : nullptr); }, std::move(done));
}

void MaintenanceBook::runs(const FleetKey &view, QObject *receiver, Answer<std::vector<MaintenanceRun>> done)
{
    d->thread.ask<std::vector<MaintenanceRun>>(receiver, [view](MaintenanceStore &store) { return store.runs(view, mostMaintenances); }, std::move(done));
}

void MaintenanceBook::forget(const QString &instance, const QString &username, QObject *receiver, Answer<bool> done)
{
    d->thread.order(receiver, [instance, username](MaintenanceStore &store) { return store.forget(instance, username); }, std::move(done));
}

} // namespace muster
