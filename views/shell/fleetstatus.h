// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/fleetmember.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QLabel;
class QStatusBar;
class QToolButton;

namespace muster {

/// Says what state the picture is in, in the status bar ("5,003 runners · complete · 6 requests in flight · limit 6,941 left")
/// and beside the refresh button ("12 s ago"; "from memory, 3 h ago"): that of the open instance, or that of the several that are in one table.
/// Speaks at most a few times a second.
class FleetStatus final : public QObject
{
    Q_OBJECT

public:
    FleetStatus(QStatusBar *bar, QLabel *age, QObject *parent);
    void follow(FleetSync *sync);
    void followSeveral(const std::vector<FleetMember> &members);
    /// Of those, or of the open instance, as at first.
    void speakOfSeveral(bool isSeveral);

private:
    void listen(FleetSync *sync);
    void updateSoon();
    void update();
    void updateReadOnly();
    void updateAge();
    void updateSeveralAge();
    void showReadOnly(const QString &why);
    void showAge(qint64 seconds);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString severalSummary() const;

    QPointer<FleetSync> m_sync;
    std::vector<FleetMember> m_members;
    bool m_isSeveral = false;
    QLabel *m_summary;
    QLabel *m_waiting;
    QLabel *m_readOnly;
    QLabel *m_age;
    QTimer m_soon;    ///< gathers news
    QTimer m_clock;   ///< the age grows by itself
};

} // namespace muster
