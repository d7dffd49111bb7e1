// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <chrono>

class QLabel;
class QToolButton;

namespace muster {

/// In the status bar while changes are unlocked: for how long still, and a button that locks them at once.
class UnlockStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockStatus(QWidget *parent = nullptr);
    /// Nothing left: hidden.
    void setLeft(std::chrono::seconds left);

Q_SIGNALS:
    void lockRequested();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_lock;
};

} // namespace muster
