// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLabel;
class QStatusBar;
class QToolButton;

namespace muster {

class FleetSync;

/// Says what state the picture is in, in the status bar ("5,003 runners · complete · 6 requests in flight · limit 6,941 left")
/// and beside the refresh button ("12 s ago"; "from memory, 3 h ago"). Follows one FleetSync; speaks at most a few times a second.
class FleetStatus final : public QObject
{
    Q_OBJECT

public:
    FleetStatus(QStatusBar *bar, QLabel *age, QObject *parent);
    void follow(FleetSync *sync);

private:
    void update();
    void updateReadOnly();
    void updateAge();
    [[nodiscard]] QString summary() const;

    QPointer<FleetSync> m_sync;
    QLabel *m_summary;
    QLabel *m_waiting;
    QLabel *m_readOnly;
    QLabel *m_age;
    QTimer m_soon;    ///< gathers news
    QTimer m_clock;   ///< the age grows by itself
};

} // namespace muster
