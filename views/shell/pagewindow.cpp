// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/pagewindow.h"

#include <QAction>
#include <QEvent>
#include <QIcon>

namespace muster {

using namespace Qt::StringLiterals;

void toggleFullScreen(QWidget *window)
{
    window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
}

PageWindow::PageWindow(const QString &title, const QIcon &icon, QWidget *parent) : QMainWindow(parent)
{
    setObjectName(u"pageWindow"_s);
    setWindowTitle(title);
    setWindowIcon(icon);
    const auto add = [this](const QKeySequence &shortcut, auto &&run) {
        auto *action = new QAction(this);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    add(Qt::Key_F11, [this] { toggleFullScreen(this); });
    m_leave = add(Qt::Key_Escape, [this] { toggleFullScreen(this); });
    m_leave->setEnabled(false);   // Esc means other things to the page while the window does not fill the screen
    add(QKeySequence::Close, [this] { close(); });
}

void PageWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void PageWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_leave->setEnabled(isFullScreen());
}

void PageWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace muster
