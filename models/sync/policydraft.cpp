// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/policydraft.h"

#include <QPromise>
#include <QThreadPool>

namespace muster {

PolicyDraft::PolicyDraft(QObject *parent) : QObject(parent), m_reading(std::make_shared<PolicyReading>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PolicyDraft::take);
    connect(&m_judge, &PolicyJudge::judged, this, &PolicyDraft::judged);
}

PolicyDraft::~PolicyDraft() = default;

void PolicyDraft::setFleet(const Snapshot::Ptr &fleet)
{
    m_fleet = fleet;
    if (isCurrent())
        judge();
}

void PolicyDraft::setText(const QByteArray &utf8)
{
    m_text = utf8;
    m_isWanted = true;
    if (!m_isWorking)
        work();
}

void PolicyDraft::work()
{
    m_isWanted = false;
    m_isWorking = true;
    const auto promise = std::make_shared<QPromise<std::shared_ptr<PolicyReading>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, text = m_text] {
        promise->addResult(std::make_shared<PolicyReading>(readPolicy(text)));
        promise->finish();
    });
}

void PolicyDraft::take()
{
    m_isWorking = false;
    const std::shared_ptr<PolicyReading> reading = m_watcher.result();
    if (m_isWanted)
        return work();
    m_reading = reading;
    Q_EMIT read();
    judge();
}

void PolicyDraft::judge()
{
    m_judge.judge(m_fleet, m_reading->isGood() ? std::make_shared<const VersionPolicy>(m_reading->policy) : nullptr);
}

} // namespace muster
