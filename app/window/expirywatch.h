// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace muster {

class AccountList;
class AccountNotices;
class Clock;

/// Tells that the token of the instance that is open ends: at 14, 7 and 1 days before, each once, also while the program stays
/// open over night.
class ExpiryWatch final : public QObject
{
    Q_OBJECT

public:
    ExpiryWatch(AccountList &accounts, AccountNotices &notices, const Clock &clock, QObject *parent = nullptr);
    /// Empty: none.
    void follow(const QString &accountId);

Q_SIGNALS:
    void replaceRequested(const QString &accountId);

private:
    void look();

    AccountList &m_accounts;
    AccountNotices &m_notices;
    const Clock &m_clock;
    QString m_account;
    QTimer m_hourly;
};

} // namespace muster
