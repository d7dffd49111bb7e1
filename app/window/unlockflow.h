// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/fleet/identity.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

class QWidget;

namespace muster {

class NetworkFlow;
class Session;
class SignIn;
class UnlockDialog;

/// A second token, with which changes are made for some minutes: asks for it, looks whose it is, and locks again at the end, by
/// hand, or when the computer slept past it.
class UnlockFlow final : public QObject
{
    Q_OBJECT

public:
    UnlockFlow(QWidget *window, const Clock &clock, const NetworkFlow &network, QObject *parent = nullptr);
    ~UnlockFlow() override;

    /// Another session, or none: locks. It must outlive this, or be taken away before it goes.
    void follow(Session *session);
    void ask();
    void lock();

Q_SIGNALS:
    /// Once a second while unlocked; nothing is left once it is locked.
    void leftChanged(std::chrono::seconds left);

private:
    void check(const SecretString &token);
    void checked(const Result<Identity> &identity);
    void tick();

    QWidget *m_window;
    const Clock &m_clock;
    const NetworkFlow &m_network;
    Session *m_session = nullptr;
    QPointer<UnlockDialog> m_dialog;
    std::unique_ptr<SignIn> m_signIn;
    QTimer m_second;
    Instant m_end;                              ///< by the wall clock, which goes on while the computer sleeps
    std::chrono::milliseconds m_steadyEnd{ 0 }; ///< and by the one that nobody can set back
};

} // namespace muster
