// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshotbuilder.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <unordered_map>

namespace muster {

/// Puts the pages of one load together on a thread of its own, so that the window never waits for it. All functions may be
/// called from the thread that made it; results come back there as signals. Destroying it waits for what is being merged.
class FleetMerger final : public QObject
{
    Q_OBJECT

public:
    explicit FleetMerger(QObject *parent = nullptr);
    ~FleetMerger() override;

    void add(const Snapshot::Ptr &page);
    /// A later page of one runner's managers.
    void addManagers(RunnerId runner, const Snapshot::Ptr &page);
    void remove(const std::vector<RunnerId> &ids);
    void publish(const SnapshotBuilder::Facts &facts);
    /// The last publication; adding afterwards begins another fleet.
    void finish(const SnapshotBuilder::Facts &facts);
    /// Publications asked for that have not come yet.
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    void published(const muster::Snapshot::Ptr &fleet);
    void finished(const muster::Snapshot::Ptr &fleet);

private:
    struct Work;
    template <class Function>
    void onWorker(Function function);

    std::unique_ptr<Work> m_work;   // touched by the worker only
    QThread m_thread;
    QObject m_worker;               // lives on m_thread; its event queue is the order of work
    int m_pending = 0;
};

} // namespace muster
