// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/pagewindow.h"

#include "views/widgets/accountcolour.h"

#include <QAction>
#include <QEvent>
#include <QIcon>

namespace muster {

using namespace Qt::StringLiterals;

void toggleFullScreen(QWidget *window)
{
    window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
}

PageWindow::PageWindow(const QString &title, const QIcon &icon, QWidget *parent) : QMainWindow(parent), m_title(title), m_line(new AccountLine(this))
{
    setObjectName(u"pageWindow"_s);
    setWindowTitle(title);
    setWindowIcon(icon);
    setMenuWidget(m_line);
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

void PageWindow::setInstance(const QString &name, std::optional<AccountColour> colour)
{
    //: title of the window of one page; %1 is the page, %2 the instance
    setWindowTitle(name.isEmpty() ? m_title : tr("%1 – %2").arg(m_title, name));
    m_line->setColour(colour);
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
