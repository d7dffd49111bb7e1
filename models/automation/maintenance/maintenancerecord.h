// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenancestate.h"
#include "models/base/result.h"
#include "models/fleet/scope.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace muster {

class MaintenanceBook;

/// The rolling maintenance of one view as it is on record, and which of it this program carries on. What is carried on is changed here and
/// written down; of the rest the book is right, whoever writes there. Answers come from the event loop, and not when another view is
/// looked at by then. GUI thread.
class MaintenanceRecord final : public QObject
{
    Q_OBJECT

public:
    MaintenanceRecord(const QString &directory, const FleetKey &view, QObject *parent = nullptr);
    ~MaintenanceRecord() override;

    [[nodiscard]] const FleetKey &view() const { return m_view; }
    /// Nothing is known of another one before read(), and nothing of it carried on.
    void setView(const FleetKey &view);
    /// Those that have not ended first, then newest first.
    [[nodiscard]] const std::vector<MaintenanceRun> &runs() const { return m_runs; }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] bool isAnyOpen() const;
    /// nullptr: no such run. The beginning of an id that is unique will do.
    [[nodiscard]] const MaintenanceRun *find(const QString &start) const;
    /// nullptr: no such run.
    [[nodiscard]] MaintenanceRun *run(const QString &id);

    [[nodiscard]] bool isCarriedOn(const QString &run) const { return m_carried.contains(run); }
    [[nodiscard]] bool isAnyCarriedOn() const { return !m_carried.empty(); }
    [[nodiscard]] std::vector<QString> carried() const { return { m_carried.begin(), m_carried.end() }; }
    void letGo(const QString &run) { m_carried.erase(run); }
    void letGoOfAll() { m_carried.clear(); }

    /// Reads all of it; not while something is carried on: then nobody hears of it.
    void read(std::function<void(const std::optional<Error> &trouble)> done);
    /// A new run, carried on. When it cannot be written down as a whole it has not begun, and is gone when `done` hears of that.
    void add(const MaintenanceRun &run, std::function<void(const Result<bool> &)> done);
    /// Carries a run on as it is on record now: another program may have gone on with it. False: it has ended, or is gone.
    void carryOn(const QString &run, std::function<void(const Result<bool> &)> done);
    /// The run and those of its runners whose places are given (nullopt: all), as they are now.
    void write(const MaintenanceRun &run, std::optional<maintenance::Places> places, std::function<void(const Result<bool> &)> done);

private:
    FleetKey m_view;
    std::unique_ptr<MaintenanceBook> m_book;
    std::vector<MaintenanceRun> m_runs;
    std::set<QString> m_carried;
    bool m_isRead = false;
};

} // namespace muster
