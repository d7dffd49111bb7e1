// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

namespace muster::demo {

namespace {

template <class Tokens>
auto *ofKind(Tokens &tokens, TokenKind kind)
{
    const auto at = std::find_if(tokens.begin(), tokens.end(), [&](const AccessToken &token) { return token.kind == kind; });
    Q_ASSERT(at != tokens.end());
    return &*at;
}

} // namespace

const AccessToken &World::token(TokenKind kind) const
{
    return *ofKind(m_tokens, kind);
}

const AccessToken *World::tokenBySecret(QByteArrayView secret) const
{
    for (const AccessToken &token : m_tokens) {
        if (secret == token.secret)
            return &token;
    }
    return nullptr;
}

void World::revoke(TokenKind kind, bool revoked)
{
    ofKind(m_tokens, kind)->revoked = revoked;
}

void World::setExpiry(TokenKind kind, Moment expiresAt)
{
    ofKind(m_tokens, kind)->expiresAt = expiresAt;
}

void World::setScopes(TokenKind kind, const QStringList &scopes)
{
    ofKind(m_tokens, kind)->scopes = scopes;
}

void World::noteUse(qint64 tokenId)
{
    for (AccessToken &token : m_tokens) {
        if (token.id == tokenId)
            token.lastUsedAt = now();
    }
}

} // namespace muster::demo
