// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/tokenvault.h"

#include "models/accounts/helpercommand.h"
#include "models/accounts/storedtoken.h"
#include "models/accounts/tokensource.h"

#include <QPointer>

namespace muster {

using Kind = TokenTrouble::Kind;

TokenVault::TokenVault(Means means, QObject *parent) : QObject(parent), m_means(std::move(means)) { }

void TokenVault::later(QObject *receiver, const TokenAnswer &done, const TokenResult &result)
{
    QMetaObject::invokeMethod(receiver, [done, result] { done(result); }, Qt::QueuedConnection);
}

TokenResult TokenVault::fromVariable(const QString &variable) const
{
    const QString value = m_means.environment.value(variable);
    if (value.isEmpty())
        return tl::unexpected(TokenTrouble{ Kind::NoVariable, variable, {} });
    Result<SecretString> token = checkedToken(value.toUtf8());
    if (!token)
        return tl::unexpected(TokenTrouble{ Kind::NotAToken, variable, token.error().detail });
    return std::move(*token);
}

void TokenVault::fetch(const Account &account, QObject *receiver, const TokenAnswer &done)
{
    if (const auto held = m_session.find(account.id); held != m_session.end() && !account.id.isEmpty()) {
        later(receiver, done, held->second);
        return;
    }
    switch (account.place) {
    case TokenPlace::KeyStore:
        m_means.store.read(keyOf(account), receiver, [account, done](const TokenResult &stored) { done(stored ? tokenFromStored(account, *stored) : stored); });
        return;
    case TokenPlace::Session:
        later(receiver, done, tl::unexpected(TokenTrouble{ Kind::SessionOver, {}, {} }));
        return;
    case TokenPlace::Environment:
        later(receiver, done, fromVariable(account.source));
        return;
    case TokenPlace::Command: {
        // Not the receiver's child: what it does with the answer may be its end.
        auto *helper = new HelperCommand(this);
        connect(receiver, &QObject::destroyed, helper, &QObject::deleteLater);
        connect(helper, &HelperCommand::finished, receiver, [helper, done](const TokenResult &token) {
            helper->deleteLater();
            done(token);
        });
        helper->start({ account.source, m_means.environment, m_means.helperPatience });
        return;
    }
    }
}

void TokenVault::keep(const Account &account, const SecretString &token, QObject *receiver, const TokenDone &done)
{
    m_session.erase(account.id);
    switch (account.place) {
    case TokenPlace::KeyStore:
        m_session[account.id] = token;   // until it is known to be in the store
        m_means.store.write(keyOf(account), storedToken(account, token), this, [this, id = account.id, guard = QPointer<QObject>(receiver), done](const std::optional<TokenTrouble> &trouble) {
            if (!trouble)
                m_session.erase(id);
            if (guard)
                done(trouble);
        });
        return;
    case TokenPlace::Session:
        m_session[account.id] = token;
        break;
    case TokenPlace::Environment:
    case TokenPlace::Command:
        break;
    }
    QMetaObject::invokeMethod(receiver, [done] { done(std::nullopt); }, Qt::QueuedConnection);
}

void TokenVault::forget(const Account &account, QObject *receiver, const TokenDone &done)
{
    m_session.erase(account.id);
    if (account.place == TokenPlace::KeyStore)
        m_means.store.remove(keyOf(account), receiver, done);
    else
        QMetaObject::invokeMethod(receiver, [done] { done(std::nullopt); }, Qt::QueuedConnection);
}

} // namespace muster
