// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/notices/trayicon.h"

#include "views/widgets/icons.h"

#include <QAction>
#include <QSystemTrayIcon>
#include <QWidget>

namespace muster {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(QWidget *window) : QObject(window), m_window(window)
{
    //: menu of the icon in the tray: brings the window to the front
    m_menu.addAction(tr("&Show Muster"), this, &TrayIcon::windowRequested)->setObjectName(u"tray.window"_s);
    m_menu.addSeparator();
    m_findings = m_menu.addAction(muster::icon(u"security"_s), QString(), this, &TrayIcon::findingsRequested);
    m_findings->setObjectName(u"tray.findings"_s);
    m_quarantine = m_menu.addAction(muster::icon(u"cleanup"_s), QString(), this, &TrayIcon::quarantineRequested);
    m_quarantine->setObjectName(u"tray.quarantine"_s);
    m_menu.addSeparator();
    //: menu of the icon in the tray: ends the program
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitRequested)->setObjectName(u"tray.quit"_s);
    update();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setOpen(const Open &open)
{
    if (open == m_open)
        return;
    m_open = open;
    update();
}

void TrayIcon::setShown(bool isShown)
{
    m_isWanted = isShown;
    update();
}

void TrayIcon::update()
{
    m_findings->setText(tr("%Ln runner(s) with grave &findings", nullptr, m_open.graveRunners));
    m_findings->setVisible(m_open.graveRunners > 0);
    m_quarantine->setText(tr("%Ln runner(s) in &quarantine", nullptr, m_open.quarantined));
    m_quarantine->setVisible(m_open.quarantined > 0);
    if (!m_isWanted || m_open == Open{}) {
        m_icon.reset();
        return;
    }
    if (QSystemTrayIcon *shown = icon()) {
        QStringList lines;
        for (const QAction *action : { m_findings, m_quarantine }) {
            if (action->isVisible())
                lines += QString(action->text()).remove(u'&');
        }
        shown->setToolTip(lines.join(u'\n'));
        shown->show();
    }
}

QSystemTrayIcon *TrayIcon::icon()
{
    if (!m_icon && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon = std::make_unique<QSystemTrayIcon>(m_window->windowIcon());
        m_icon->setContextMenu(&m_menu);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
            if (why != QSystemTrayIcon::Context)
                Q_EMIT windowRequested();
        });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::windowRequested);
    }
    return m_icon.get();
}

void TrayIcon::say(const DesktopNotifier::Note &note)
{
    QSystemTrayIcon *shown = m_isWanted ? icon() : nullptr;
    if (!shown)
        return;
    shown->show();
    shown->showMessage(note.headline, note.text, note.isCritical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
}

} // namespace muster
