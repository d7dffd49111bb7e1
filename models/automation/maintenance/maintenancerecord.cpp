// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancerecord.h"

#include "models/history/maintenancebook.h"

#include <algorithm>

namespace muster {

using Runs = std::vector<MaintenanceRun>;

MaintenanceRecord::MaintenanceRecord(const QString &directory, const FleetKey &view, QObject *parent) : QObject(parent), m_view(view), m_book(std::make_unique<MaintenanceBook>(directory)) { }

MaintenanceRecord::~MaintenanceRecord() = default;

void MaintenanceRecord::setView(const FleetKey &view)
{
    m_view = view;
    m_runs.clear();
    m_carried.clear();
    m_isRead = false;
}

bool MaintenanceRecord::isAnyOpen() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const MaintenanceRun &run) { return run.end == MaintenanceRun::End::Open; });
}

const MaintenanceRun *MaintenanceRecord::find(const QString &start) const
{
    const MaintenanceRun *found = nullptr;
    for (const MaintenanceRun &each : m_runs) {
        if (start.isEmpty() || !each.id.startsWith(start))
            continue;
        if (found)
            return nullptr;
        found = &each;
    }
    return found;
}

MaintenanceRun *MaintenanceRecord::run(const QString &id)
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [&id](const MaintenanceRun &each) { return each.id == id; });
    return run == m_runs.end() ? nullptr : &*run;
}

void MaintenanceRecord::read(std::function<void(const std::optional<Error> &trouble)> done)
{
    m_book->runs(m_view, this, [this, asked = m_view, done = std::move(done)](const Result<Runs> &runs) {
        if (!(asked == m_view) || isAnyCarriedOn())
            return;
        if (runs)
            m_runs = *runs;
        m_isRead = runs.has_value();
        done(runs ? std::nullopt : std::optional(runs.error()));
    });
}

void MaintenanceRecord::add(const MaintenanceRun &run, std::function<void(const Result<bool> &)> done)
{
    m_runs.insert(m_runs.begin(), run);
    m_carried.insert(run.id);
    write(run, std::nullopt, [this, id = run.id, done = std::move(done)](const Result<bool> &written) {
        if (!written) {
            m_carried.erase(id);
            std::erase_if(m_runs, [&id](const MaintenanceRun &each) { return each.id == id; });
        }
        done(written);
    });
}

void MaintenanceRecord::carryOn(const QString &id, std::function<void(const Result<bool> &)> done)
{
    m_book->runs(m_view, this, [this, id, asked = m_view, done = std::move(done)](const Result<Runs> &runs) {
        if (!(asked == m_view))
            return;
        if (isCarriedOn(id))   // asked for twice
            return done(true);
        if (!runs)
            return done(tl::unexpected<Error>(runs.error()));
        const auto fresh = std::find_if(runs->begin(), runs->end(), [&id](const MaintenanceRun &each) { return each.id == id; });
        MaintenanceRun *const shown = run(id);
        if (!shown || fresh == runs->end())
            return done(false);
        *shown = *fresh;
        const bool isOpen = fresh->end == MaintenanceRun::End::Open;
        if (isOpen)
            m_carried.insert(id);
        done(isOpen);
    });
}

void MaintenanceRecord::write(const MaintenanceRun &run, std::optional<maintenance::Places> places, std::function<void(const Result<bool> &)> done)
{
    m_book->write(m_view, run, std::move(places), this, std::move(done));
}

} // namespace muster
