// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/fleet/identity.h"

#include <QDialog>

#include <chrono>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace muster {

class VerdictBox;

/// Asks for the second token, with which changes are made for some minutes. Does not speak to GitLab itself.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(const QString &username, QWidget *parent = nullptr);

    [[nodiscard]] std::chrono::minutes span() const;
    void showError(const Error &error, const QString &address);
    /// It is of somebody else, or cannot change anything either: `identity` says so.
    void showUseless(const Identity &identity, QDate todayUtc);
    void done(int result) override;

Q_SIGNALS:
    void checkRequested(const muster::SecretString &token);
    void checkAbandoned();

private:
    void check();
    void setChecking(bool checking);

    const QString m_username;
    bool m_isChecking = false;
    QLineEdit *m_token;
    QSpinBox *m_minutes;
    VerdictBox *m_verdict;
    QPushButton *m_unlock;
};

} // namespace muster
