// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/cleanup/cleanuptrend.h"
#include "models/fleet/cleanup/quarantine.h"
#include "models/history/viewfile.h"

#include <vector>

namespace muster {

/// CleanupBook's side on its own thread: `cleanup.sqlite`, committed to the disk before anybody hears of it.
class CleanupStore final
{
public:
    explicit CleanupStore(const QString &path);

    [[nodiscard]] Result<SqliteFile::Access> open() { return m_file.open(); }
    [[nodiscard]] Result<CleanupPast> past(const FleetKey &view, Instant now);
    [[nodiscard]] SqliteFile::Outcome write(const FleetKey &view, const CleanupChanges &changes);
    /// Not more often than every ten minutes; and what is too old to be asked for goes.
    [[nodiscard]] SqliteFile::Outcome addPulse(const FleetKey &view, const FleetPulse &pulse);
    [[nodiscard]] Result<std::vector<CleanupRunRecord>> runs(const FleetKey &view, int most);
    [[nodiscard]] Result<std::vector<CleanupDay>> days(const FleetKey &view);
    [[nodiscard]] Result<std::vector<RemovedRunner>> removed(const FleetKey &view, int most);
    [[nodiscard]] SqliteFile::Outcome forget(const QString &instance, const QString &username) { return m_file.forget(instance, username); }

private:
    using Outcome = SqliteFile::Outcome;
    [[nodiscard]] Outcome readPast(qint64 view, Instant now, CleanupPast &past);
    [[nodiscard]] Outcome writeAll(qint64 view, const CleanupChanges &changes);

    ViewFile m_file;
};

} // namespace muster
