// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace muster {

class Activity;
class MessageBar;
class Operations;
class PlanFlow;
class RecoveryDialog;

/// Runs that were broken off: says at the start that there are some, and leads through what can be done about one.
class RecoveryFlow final : public QObject
{
    Q_OBJECT

public:
    RecoveryFlow(PlanFlow *plans, MessageBar *bar, QWidget *window);

    void follow(Operations *operations, Activity *activity, const QString &instance);
    /// Shows what is on record of it, and the choices.
    void review(const QString &run);

Q_SIGNALS:
    /// So many runs of this instance are broken off and wait for somebody to decide.
    void interruptedChanged(int count);

private:
    void look();

    QWidget *m_window;
    PlanFlow *m_plans;
    MessageBar *m_bar;
    QPointer<Operations> m_operations;
    QString m_instance;
    QPointer<RecoveryDialog> m_dialog;
    int m_open = -1;   // runs without an end, when it was last looked
};

} // namespace muster
