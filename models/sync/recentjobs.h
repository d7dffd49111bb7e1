// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/seenjobs.h"
#include "models/fleet/snapshot.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace muster {

class FleetSync;
class History;

/// The jobs that Muster saw on each runner in the last 30 days, for shares by jobs. Read while somebody looks, anew with a load of
/// the fleet that is at least five minutes younger. GUI thread.
class RecentJobs final : public QObject
{
    Q_OBJECT

public:
    using Ptr = std::shared_ptr<const SeenJobs>;

    /// Without history no job was seen. Neither is owned.
    RecentJobs(History *history, FleetSync &sync, QObject *parent = nullptr);
    ~RecentJobs() override;

    void setWatched(bool watched);
    /// nullptr: not read yet, or there is nothing to read from.
    [[nodiscard]] const Ptr &jobs() const { return m_jobs; }

Q_SIGNALS:
    void changed();

private:
    void read();

    const QPointer<History> m_history;
    const QPointer<FleetSync> m_sync;
    Ptr m_jobs;
    Instant m_readFor;          // the load that was read for; unknown: none
    bool m_isWatched = false;
};

} // namespace muster
