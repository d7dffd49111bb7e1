// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/fleetmerger.h"

namespace muster {

using namespace Qt::StringLiterals;

struct FleetMerger::Work {
    SnapshotBuilder builder;
    /// A page that brings a runner again brings its first managers only; what was paged before is put back.
    std::unordered_map<qint64, std::vector<Snapshot::Ptr>> laterManagers;
};

FleetMerger::FleetMerger(QObject *parent) : QObject(parent), m_work(std::make_unique<Work>())
{
    m_thread.setObjectName(u"fleet merger"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

FleetMerger::~FleetMerger()
{
    m_thread.quit();
    m_thread.wait();
}

template <class Function>
void FleetMerger::onWorker(Function function)
{
    QMetaObject::invokeMethod(&m_worker, std::move(function), Qt::QueuedConnection);
}

void FleetMerger::add(const Snapshot::Ptr &page)
{
    onWorker([work = m_work.get(), page] {
        work->builder.append(*page);
        if (work->laterManagers.empty())
            return;
        for (const RunnerRow &row : page->rows()) {
            const auto later = work->laterManagers.find(row.id.value);
            if (later == work->laterManagers.end())
                continue;
            for (const Snapshot::Ptr &managers : later->second)
                work->builder.appendManagers(row.id, *managers);
        }
    });
}

void FleetMerger::addManagers(RunnerId runner, const Snapshot::Ptr &page)
{
    onWorker([work = m_work.get(), runner, page] {
        work->laterManagers[runner.value].push_back(page);
        work->builder.appendManagers(runner, *page);
    });
}

void FleetMerger::remove(const std::vector<RunnerId> &ids)
{
    onWorker([work = m_work.get(), ids] {
        for (const RunnerId id : ids)
            work->builder.remove(id);
    });
}

void FleetMerger::publish(const SnapshotBuilder::Facts &facts)
{
    ++m_pending;
    onWorker([this, facts] {
        const Snapshot::Ptr fleet = m_work->builder.snapshot(facts);
        QMetaObject::invokeMethod(this, [this, fleet] {
            --m_pending;
            Q_EMIT published(fleet);
        }, Qt::QueuedConnection);
    });
}

void FleetMerger::finish(const SnapshotBuilder::Facts &facts)
{
    ++m_pending;
    onWorker([this, facts] {
        const Snapshot::Ptr fleet = m_work->builder.finish(facts);
        m_work->laterManagers.clear();
        QMetaObject::invokeMethod(this, [this, fleet] {
            --m_pending;
            Q_EMIT finished(fleet);
        }, Qt::QueuedConnection);
    });
}

} // namespace muster
