// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

namespace muster {

/// A page in a window of its own. F11 fills the screen and gives it back, Esc gives it back, Ctrl+W closes.
class PageWindow final : public QMainWindow
{
    Q_OBJECT

public:
    PageWindow(const QString &title, const QIcon &icon, QWidget *parent = nullptr);
    void comeForward();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *m_leave;
};

/// Fills the screen with a window, or gives the screen back.
void toggleFullScreen(QWidget *window);

} // namespace muster
