// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/versionmeter.h"

#include <QPromise>
#include <QThreadPool>

namespace muster {

VersionMeter::VersionMeter(QObject *parent)
    : QObject(parent), m_ground{ std::make_shared<const ReleaseCatalogue>(), std::make_shared<const Advisories>(), {}, {} }
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &VersionMeter::take);
}

VersionMeter::~VersionMeter() = default;

void VersionMeter::setFleet(const Snapshot::Ptr &fleet)
{
    if (fleet == m_fleet)
        return;
    m_fleet = fleet;
    m_isWanted = fleet != nullptr;
    if (m_picture && (!fleet || fleet->key() != m_picture->fleet().key())) {
        m_reading = {};
        measure();
    }
    if (m_isWanted && !m_isWorking)
        work();
}

void VersionMeter::setGround(const VersionPicture::Ground &ground)
{
    m_ground = ground;
    if (m_picture)
        measure();
}

void VersionMeter::work()
{
    m_isWanted = false;
    m_isWorking = true;
    const auto promise = std::make_shared<QPromise<Reading>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, fleet = m_fleet] {
        Reading reading{ std::make_shared<const FleetVersions>(FleetVersions::build(fleet)), nullptr, nullptr };
        reading.executors = std::make_shared<const VersionMatrix>(VersionMatrix::of(*reading.versions, VersionMatrix::By::Executor));
        reading.groups = std::make_shared<const VersionMatrix>(VersionMatrix::of(*reading.versions, VersionMatrix::By::Group));
        promise->addResult(reading);
        promise->finish();
    });
}

void VersionMeter::take()
{
    m_isWorking = false;
    const Reading reading = m_watcher.result();
    if (m_fleet && !m_isWanted && reading.versions->fleet() == m_fleet) {   // else a newer one follows, or it was forgotten
        m_reading = reading;
        measure();
    }
    if (m_isWanted)
        work();
}

void VersionMeter::measure()
{
    m_picture = m_reading.versions ? VersionPicture::of(m_reading.versions, m_ground) : nullptr;
    Q_EMIT measured();
}

} // namespace muster
