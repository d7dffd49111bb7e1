// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/maintenance/maintenancerun.h"
#include "models/history/viewfile.h"

#include <vector>

namespace muster {

/// MaintenanceBook's side on its own thread: `maintenance.sqlite`, committed to the disk before anybody hears of it.
class MaintenanceStore final
{
public:
    explicit MaintenanceStore(const QString &path);

    [[nodiscard]] Result<SqliteFile::Access> open() { return m_file.open(); }
    /// In the place of what there is of a run of that id: the run itself, and the runners whose places are given; nullptr: all of them.
    [[nodiscard]] SqliteFile::Outcome write(const FleetKey &view, const MaintenanceRun &run, const std::vector<std::size_t> *places);
    /// Newest first.
    [[nodiscard]] Result<std::vector<MaintenanceRun>> runs(const FleetKey &view, int most);
    [[nodiscard]] SqliteFile::Outcome forget(const QString &instance, const QString &username) { return m_file.forget(instance, username); }

private:
    using Outcome = SqliteFile::Outcome;
    [[nodiscard]] Outcome writeRunner(qint64 view, const MaintenanceRun &run, std::size_t place);

    ViewFile m_file;
};

} // namespace muster
