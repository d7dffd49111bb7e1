// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/instanceaddress.h"
#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/fleet/identity.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

/// Asks for an address and a token, and says in words who the token is and what it can do before anything is loaded.
/// Does not speak to GitLab itself: checkRequested() is answered with showIdentity() or showError().
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    void showChecking();
    void showIdentity(const Identity &identity, QDate todayUtc);
    void showError(const Error &error, const QString &address);
    void showAddressProblem(AddressProblem problem);

Q_SIGNALS:
    void checkRequested(const QString &address, const muster::SecretString &token);
    /// The last check was abandoned: the input changed, or the dialog closed.
    void checkAbandoned();
    /// The person saw whose token it is and goes on.
    void openRequested();
    void demoRequested();
    /// The way to this address is to be set; it is as typed, so it may be none.
    void networkRequested(const QString &address);

public:
    void done(int result) override;

private:
    void check();
    void forgetCheck();
    void showTrouble(const QString &sentence, const QString &details);
    void updateButtons();
    [[nodiscard]] bool hasInput() const;

    enum class Step : quint8 { Input, Checking, Checked };
    Step m_step = Step::Input;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QLabel *m_verdictIcon;
    QLabel *m_verdict;
    QPushButton *m_connect;
    QPushButton *m_demo;
};

} // namespace muster
