// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/place.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

QString constantName(Role role)
{
    switch (role) {
    case Role::None: return u"NO_ACCESS"_s;
    case Role::Minimal: return u"MINIMAL_ACCESS"_s;
    case Role::Guest: return u"GUEST"_s;
    case Role::Planner: return u"PLANNER"_s;
    case Role::Reporter: return u"REPORTER"_s;
    case Role::Developer: return u"DEVELOPER"_s;
    case Role::Maintainer: return u"MAINTAINER"_s;
    case Role::Owner: return u"OWNER"_s;
    }
    Q_UNREACHABLE();
}

QString visibilityName(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Private: return u"private"_s;
    case Visibility::Internal: return u"internal"_s;
    case Visibility::Public: return u"public"_s;
    }
    Q_UNREACHABLE();
}

} // namespace muster::demo
