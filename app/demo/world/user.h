// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/moment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace muster::demo {

struct User {
    qint64 id = 0;
    QString username;
    QString name;
    QString state;            ///< `active`, `blocked`, `deactivated`, `banned`
    bool admin = false;
    bool bot = false;
    Moment createdAt = 0;
    Moment lastActivityAt = 0;

    [[nodiscard]] bool isActive() const { return state == QLatin1StringView("active"); }
};

/// The tokens every world has; `Server::token()` gives their texts.
enum class TokenKind : quint8 {
    Administrator,     ///< `api` of an administrator
    User,              ///< `api` of somebody who owns one group tree and maintains some projects elsewhere
    ReadApi,           ///< `read_api` of the administrator
    ReadUser,          ///< `read_user` of the administrator: no runners at all
    ManageRunner,      ///< `manage_runner` of the administrator: single runners by REST
    Developer,         ///< `api` of a Developer who may see no runner list
    Expired,           ///< `api` of the administrator, since yesterday
    Revoked,           ///< `api` of the administrator
    ExpiringSoon,      ///< `api` of the administrator, for three more days
    Blocked,           ///< `api` of a blocked account
};

struct AccessToken {
    qint64 id = 0;
    TokenKind kind = TokenKind::Administrator;
    QString name;                ///< what the request log calls it
    QByteArray secret;           ///< `glpat-…`
    qint64 userId = 0;
    QStringList scopes;
    Moment createdAt = 0;
    Moment lastUsedAt = 0;
    Moment expiresAt = 0;        ///< midnight UTC of the expiry date; 0: none
    bool revoked = false;

    [[nodiscard]] bool isExpired(Moment now) const { return expiresAt != 0 && now >= expiresAt; }
    [[nodiscard]] bool hasScope(QLatin1StringView scope) const { return scopes.contains(scope); }
};

/// `administrator`, `user`, `read-api`, … as the command line and the log write them.
[[nodiscard]] QString tokenKindName(TokenKind kind);

} // namespace muster::demo
