// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/combinedfleet.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace muster {

namespace {

bool areSame(const std::vector<PlacedFleet> &a, const std::vector<PlacedFleet> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PlacedFleet &left, const PlacedFleet &right) { return left.instance == right.instance && left.fleet == right.fleet; });
}

} // namespace

CombinedFleet::CombinedFleet(QObject *parent) : QObject(parent) { }

void CombinedFleet::setParts(const std::vector<PlacedFleet> &parts)
{
    if (areSame(parts, m_wanted))
        return;
    m_wanted = parts;
    if (!m_isMaking)
        make(parts);
}

void CombinedFleet::make(const std::vector<PlacedFleet> &parts)
{
    m_isMaking = true;
    auto *watcher = new QFutureWatcher<Snapshot::Ptr>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, parts] {
        watcher->deleteLater();
        m_isMaking = false;
        m_picture = watcher->result();
        if (!areSame(parts, m_wanted))
            make(m_wanted);
        Q_EMIT changed(m_picture);
    });
    auto promise = std::make_shared<QPromise<Snapshot::Ptr>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, parts] {
        promise->addResult(combined(parts));
        promise->finish();
    });
}

} // namespace muster
