// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/cleanup/cleanuptrend.h"
#include "models/fleet/cleanup/quarantine.h"
#include "models/fleet/scope.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

class CleanupBook;

/// What is on record about the cleanup of one view, as it was last read: who is in quarantine, past runs, what they came to by day, and
/// what is left of removed runners. GUI thread.
class CleanupRecords final : public QObject
{
    Q_OBJECT

public:
    explicit CleanupRecords(const QString &directory, QObject *parent = nullptr);
    ~CleanupRecords() override;

    [[nodiscard]] CleanupBook &book() { return *m_book; }
    [[nodiscard]] const CleanupPast &past() const { return m_past; }
    /// past() is of what was asked for last.
    [[nodiscard]] bool isPastRead() const { return m_isPastRead; }
    /// Newest first.
    [[nodiscard]] const std::vector<CleanupRunRecord> &runs() const { return m_runs; }
    [[nodiscard]] const std::vector<RemovedRunner> &removed() const { return m_removed; }
    /// Oldest first.
    [[nodiscard]] const std::vector<CleanupDay> &days() const { return m_days; }
    /// Why it cannot be read.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    void setTrouble(const Error &error) { m_trouble = error; }

    /// All of it; `now` is the server's clock. changed() follows, several times.
    void read(const FleetKey &view, Instant now);
    /// The past alone, as another program may have written to it; `done` hears when it was read.
    void readPast(const FleetKey &view, Instant now, std::function<void()> done);

Q_SIGNALS:
    void changed();
    /// Something was written by this program.
    void written();

private:
    std::unique_ptr<CleanupBook> m_book;
    CleanupPast m_past;
    std::vector<CleanupRunRecord> m_runs;
    std::vector<RemovedRunner> m_removed;
    std::vector<CleanupDay> m_days;
    std::optional<Error> m_trouble;
    bool m_isPastRead = false;
};

} // namespace muster
