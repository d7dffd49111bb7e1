// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"

#include <QMainWindow>

#include <optional>

namespace muster {

class AccountLine;

/// A page in a window of its own. F11 fills the screen and gives it back, Esc gives it back, Ctrl+W closes.
class PageWindow final : public QMainWindow
{
    Q_OBJECT

public:
    PageWindow(const QString &title, const QIcon &icon, QWidget *parent = nullptr);
    /// Which instance the page is about: in the title, and as a line in its colour. Plain text.
    void setInstance(const QString &name, std::optional<AccountColour> colour);
    void comeForward();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QString m_title;
    AccountLine *m_line;
    QAction *m_leave;
};

/// Fills the screen with a window, or gives the screen back.
void toggleFullScreen(QWidget *window);

} // namespace muster
