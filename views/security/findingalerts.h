// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"
#include "models/settings/settings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QDateTime;
class QSystemTrayIcon;

namespace muster {

class SignalWatch;

/// Tells the desktop of new findings: of those grave enough, many in one message, none in the quiet hours (they are told when
/// these end). By org.freedesktop.Notifications; where that is not there, by an icon in the tray. GUI thread.
class FindingAlerts final : public QObject
{
    Q_OBJECT

public:
    explicit FindingAlerts(Settings &settings, QWidget *window);
    ~FindingAlerts() override;

    /// nullptr: not connected. Not owned.
    void setWatch(SignalWatch *watch);
    /// Shows that so many runners have grave findings: an icon in the tray, as long as there are any.
    void setGraveRunners(int runners);

    /// One message, plain text.
    struct Note {
        QString headline;
        QString text;
        bool isCritical = false;
    };
    /// For tests: hears the message instead of the desktop.
    void setTeller(std::function<void(const Note &)> teller) { m_teller = std::move(teller); }
    /// For tests: how long is waited for more.
    void setPatience(std::chrono::milliseconds patience) { m_gathering.setInterval(patience); }
    void gather(const std::vector<Finding> &findings);

    /// Whether it is quiet then; from and until are hours of the day, either being -1 means never. The end is not included, and
    /// 22 to 6 goes over midnight.
    [[nodiscard]] static bool isQuiet(int hour, int from, int until);
    [[nodiscard]] static Note noteOf(const std::vector<Finding> &findings);

Q_SIGNALS:
    /// Somebody clicked on it.
    void activated();

private:
    void tell();
    void show(const Note &note);
    void showInTray(const Note &note);
    [[nodiscard]] QSystemTrayIcon *tray();

    Settings &m_settings;
    QWidget *m_window;
    QPointer<SignalWatch> m_watch;
    std::vector<Finding> m_untold;
    QTimer m_gathering;
    std::function<void(const Note &)> m_teller;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace muster
