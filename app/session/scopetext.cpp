// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/scopetext.h"

namespace muster {

using namespace Qt::StringLiterals;

QString scopeText(const Scope &scope)
{
    switch (scope.kind) {
    case Scope::Kind::Instance:
        return u"instance"_s;
    case Scope::Kind::Group:
        return scope.groupPath;
    case Scope::Kind::Mine:
        return u"mine"_s;
    }
    return {};
}

std::optional<Scope> scopeFromText(const QString &text)
{
    if (text == "instance"_L1)
        return Scope{};
    if (text == "mine"_L1)
        return Scope{ Scope::Kind::Mine, {} };
    if (text.isEmpty() || text.contains(u' ') || text.startsWith(u'/') || text.endsWith(u'/'))
        return std::nullopt;
    return Scope{ Scope::Kind::Group, text };
}

bool canSee(const Identity &identity, const Scope &scope)
{
    return scope.kind != Scope::Kind::Instance || identity.administrator;
}

} // namespace muster
