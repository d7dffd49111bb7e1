// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/gitlab/json/answerjson.h"

namespace muster::gitlab {

/// Readers of the REST answers that say where one is and as whom. Each fills in its part of the identity.

/// `GET /metadata`, or `/version` of older servers. Kind::NotGitLab when there is no GitLab version in it.
[[nodiscard]] Read<ServerVersion> readServerVersion(const Answer &answer);

/// `GET /user`: id, user name, name.
struct UserFacts {
    UserId id;
    QString username;
    QString name;
    bool isAdministrator = false;   ///< GitLab says so to administrators only; others are told nothing
};
[[nodiscard]] Read<UserFacts> readUserFacts(const Answer &answer);

/// `GET /personal_access_tokens/self`: what the token may do and until when.
struct TokenFacts {
    qint64 id = 0;
    QString name;
    QStringList scopes;
    std::optional<QDate> expiresAt;
};
[[nodiscard]] Read<TokenFacts> readTokenFacts(const Answer &answer);

} // namespace muster::gitlab
