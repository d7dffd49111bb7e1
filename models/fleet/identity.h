// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// GitLab's own version, as `metadata` tells it.
struct ServerVersion {
    int major = 0;
    int minor = 0;
    QString text;              ///< `19.4.2-ee`
    bool enterprise = false;   ///< an Enterprise build; says nothing about the licence
    [[nodiscard]] bool atLeast(int wantedMajor, int wantedMinor) const { return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor); }
    friend bool operator==(const ServerVersion &, const ServerVersion &) = default;
};

/// Why something cannot be done with this token, in the order in which it is said.
enum class Obstacle : quint8 {
    None,
    Scope,     ///< the token's scopes do not allow it (needs `api`)
    Role,      ///< the user's role does not
    Server,    ///< this GitLab has no such call
    ReadOnly,  ///< the person started Muster so that nothing can be changed
    Marked,    ///< the person marked this instance so that nothing can be changed on it
    Unknown,   ///< could not be established
};
/// The person wants nothing changed, whatever GitLab would allow.
[[nodiscard]] constexpr bool isReadOnly(Obstacle obstacle) { return obstacle == Obstacle::ReadOnly || obstacle == Obstacle::Marked; }

/// Who a token is, on which server, and what can be done with it. A value; holds no token.
struct Identity {
    QString instance;                 ///< base address, see FleetKey
    ServerVersion server;
    UserId userId;
    QString username;
    QString name;
    bool administrator = false;       ///< proved by a call that only administrators may make, not by a flag
    QString tokenName;                ///< empty: not a personal access token, or not told
    qint64 tokenId = 0;
    QStringList scopes;               ///< empty: not told (fine-grained and OAuth tokens)
    std::optional<QDate> expiresAt;   ///< the token stops at the beginning of this day, UTC; nullopt: no expiry, or not told
    Obstacle reading = Obstacle::None;    ///< listing runners
    Obstacle changing = Obstacle::None;   ///< pausing, deleting … in general; each runner has its own permissions besides
    bool canBulkPause = false;            ///< runnerBulkPause (17.11+)
    bool canBulkDelete = false;
    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace muster
