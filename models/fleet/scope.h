// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// What a load covers. Loads with different keys are never compared: a weaker token must not look like a mass removal.
struct Scope {
    enum class Kind : quint8 {
        Instance,   ///< every runner; administrators
        Group,      ///< a group and everything below it
        Mine,       ///< the groups (Owner, Maintainer) and projects (Maintainer) of the token's user
    };
    Kind kind = Kind::Instance;
    QString groupPath;   ///< with Kind::Group
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// (instance, user, scope): whose eyes saw it.
struct FleetKey {
    QString instance;    ///< base address without token and trailing slash: `https://git.example.com/gitlab`
    QString username;
    Scope scope;
    friend bool operator==(const FleetKey &, const FleetKey &) = default;
};

} // namespace muster
