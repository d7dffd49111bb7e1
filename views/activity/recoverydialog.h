// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QDialog>
#include <QPointer>

class QPushButton;

namespace muster {

class DialogHead;
class FactStrip;
class IconLine;
class MessageBar;
class Recovery;

/// A run that was broken off: what is done, what is unknown, what was not sent; and what one may do about it. Close is the
/// default and does nothing. Owns the recovery.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(Recovery *recovery, const QString &instance, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

Q_SIGNALS:
    /// The person wants the rest to be carried out; whoever hears it shows the plan first.
    void continueRequested();

private:
    QWidget *buildFoot();
    void update();
    void settled(const std::optional<Error> &trouble);

    QPointer<Recovery> m_recovery;
    const QString m_instance;
    DialogHead *m_head;
    FactStrip *m_facts;
    IconLine *m_advice;
    MessageBar *m_message;
    QPushButton *m_check;
    QPushButton *m_continue;
    QPushButton *m_abandon;
    QPushButton *m_close;
};

} // namespace muster
