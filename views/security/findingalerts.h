// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"
#include "views/notices/desktopnotifier.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace muster {

class SignalWatch;

/// What the desktop is told of new findings: of those grave enough, many in one message. GUI thread.
class FindingAlerts final : public QObject
{
    Q_OBJECT

public:
    /// What DesktopNotifier knows these messages by.
    static constexpr QLatin1String kind{ "security" };

    explicit FindingAlerts(Settings &settings, DesktopNotifier &notifier, QObject *parent = nullptr);
    ~FindingAlerts() override;

    /// nullptr: not connected. Not owned.
    void setWatch(SignalWatch *watch);
    /// For tests: how long is waited for more.
    void setPatience(std::chrono::milliseconds patience) { m_gathering.setInterval(patience); }
    void gather(const std::vector<Finding> &findings);

    [[nodiscard]] static DesktopNotifier::Note noteOf(const std::vector<Finding> &findings);

private:
    void tell();

    Settings &m_settings;
    DesktopNotifier &m_notifier;
    QPointer<SignalWatch> m_watch;
    std::vector<Finding> m_untold;
    QTimer m_gathering;
};

} // namespace muster
