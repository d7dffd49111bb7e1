// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/versionmatrix.h"
#include "models/versions/versionpicture.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace muster {

/// Keeps the picture of a fleet's versions: the fleet is read on a worker, one piece of work at a time and the newest counts; another
/// reference or catalogue is measured at once. GUI thread.
class VersionMeter final : public QObject
{
    Q_OBJECT

public:
    explicit VersionMeter(QObject *parent = nullptr);
    ~VersionMeter() override;

    /// nullptr forgets. While the fleet is being read the picture stays that of the one before, unless that is another's (FleetKey).
    void setFleet(const Snapshot::Ptr &fleet);
    void setGround(const VersionPicture::Ground &ground);
    [[nodiscard]] const VersionPicture::Ground &ground() const { return m_ground; }
    /// nullptr: nothing was read yet.
    [[nodiscard]] const VersionPicture::Ptr &picture() const { return m_picture; }
    /// Of the picture's fleet; nullptr without one.
    [[nodiscard]] const std::shared_ptr<const VersionMatrix> &matrix(VersionMatrix::By by) const { return by == VersionMatrix::By::Executor ? m_reading.executors : m_reading.groups; }

Q_SIGNALS:
    void measured();

private:
    /// What does not depend on a reference.
    struct Reading {
        FleetVersions::Ptr versions;
        std::shared_ptr<const VersionMatrix> executors, groups;
    };
    void work();
    void take();
    void measure();

    Snapshot::Ptr m_fleet;
    VersionPicture::Ground m_ground;
    VersionPicture::Ptr m_picture;
    Reading m_reading;
    QFutureWatcher<Reading> m_watcher;
    bool m_isWorking = false;
    bool m_isWanted = false;
};

} // namespace muster
