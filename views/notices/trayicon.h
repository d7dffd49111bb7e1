// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/notices/desktopnotifier.h"

#include <QMenu>
#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace muster {

/// An icon in the tray as long as something is open, with a menu that leads there; also says what no notification could. Where the
/// desktop has no tray, nothing is shown. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QWidget *window);
    ~TrayIcon() override;

    /// What waits for somebody.
    struct Open {
        int graveRunners = 0;   ///< with findings of high or critical severity
        int quarantined = 0;    ///< runners
        friend bool operator==(const Open &, const Open &) = default;
    };
    void setOpen(const Open &open);
    /// Off: the icon goes, and stays away.
    void setShown(bool isShown);
    void say(const DesktopNotifier::Note &note);
    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void windowRequested();
    void findingsRequested();
    void quarantineRequested();
    void quitRequested();

private:
    void update();
    [[nodiscard]] QSystemTrayIcon *icon();

    QWidget *m_window;
    Open m_open;
    bool m_isWanted = true;
    QMenu m_menu;
    QAction *m_findings;
    QAction *m_quarantine;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace muster
