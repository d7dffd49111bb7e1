// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/accounts/keystore.h"

#include <QObject>
#include <QProcessEnvironment>

#include <chrono>
#include <map>

namespace muster {

/// Finds the token of an account, wherever it is, and keeps it there: key store, memory, environment, helper. Answers come
/// later, in this thread's event loop, and never after the receiver died.
class TokenVault final : public QObject
{
    Q_OBJECT

public:
    struct Means {
        KeyStore &store;
        QProcessEnvironment environment;                      ///< as the program was started with
        std::chrono::milliseconds helperPatience{ 60'000 };
    };
    explicit TokenVault(Means means, QObject *parent = nullptr);

    /// What was held for this session comes first.
    void fetch(const Account &account, QObject *receiver, const TokenAnswer &done);
    /// Puts it where account.place says. Environment and Command keep it themselves: nothing is done. A key store that fails
    /// leaves it in memory for this session, so that one can go on.
    void keep(const Account &account, const SecretString &token, QObject *receiver, const TokenDone &done);
    /// From memory and key store.
    void forget(const Account &account, QObject *receiver, const TokenDone &done);
    [[nodiscard]] bool holdsForSession(const QString &accountId) const { return m_session.contains(accountId); }

private:
    void later(QObject *receiver, const TokenAnswer &done, const TokenResult &result);
    [[nodiscard]] TokenResult fromVariable(const QString &variable) const;

    Means m_means;
    std::map<QString, SecretString> m_session;   ///< by account id
};

} // namespace muster
