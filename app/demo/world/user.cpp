// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/user.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

QString tokenKindName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Administrator: return u"administrator"_s;
    case TokenKind::User: return u"user"_s;
    case TokenKind::ReadApi: return u"read-api"_s;
    case TokenKind::ReadUser: return u"read-user"_s;
    case TokenKind::ManageRunner: return u"manage-runner"_s;
    case TokenKind::Developer: return u"developer"_s;
    case TokenKind::Expired: return u"expired"_s;
    case TokenKind::Revoked: return u"revoked"_s;
    case TokenKind::ExpiringSoon: return u"expiring-soon"_s;
    case TokenKind::Blocked: return u"blocked"_s;
    }
    Q_UNREACHABLE();
}

} // namespace muster::demo
