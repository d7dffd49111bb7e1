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
    if (m_picture && (!fleet || fleet->key() != m_picture->fleet().key()))
        measure(nullptr);
    if (m_isWanted && !m_isWorking)
        work();
}

void VersionMeter::setGround(const VersionPicture::Ground &ground)
{
    m_ground = ground;
    if (m_picture)
        measure(m_picture->lag.versions());
}

void VersionMeter::work()
{
    m_isWanted = false;
    m_isWorking = true;
    const auto promise = std::make_shared<QPromise<FleetVersions::Ptr>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, fleet = m_fleet] {
        promise->addResult(std::make_shared<const FleetVersions>(FleetVersions::build(fleet)));
        promise->finish();
    });
}

void VersionMeter::take()
{
    m_isWorking = false;
    const FleetVersions::Ptr versions = m_watcher.result();
    if (m_fleet && !m_isWanted && versions->fleet() == m_fleet)   // else a newer one follows, or it was forgotten
        measure(versions);
    if (m_isWanted)
        work();
}

void VersionMeter::measure(const FleetVersions::Ptr &versions)
{
    m_picture = versions ? VersionPicture::of(versions, m_ground) : nullptr;
    Q_EMIT measured();
}

} // namespace muster
