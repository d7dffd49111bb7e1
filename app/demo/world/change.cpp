// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/change.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

QString changeName(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Created: return u"created"_s;
    case Change::Kind::Updated: return u"updated"_s;
    case Change::Kind::Paused: return u"paused"_s;
    case Change::Kind::Resumed: return u"resumed"_s;
    case Change::Kind::Deleted: return u"deleted"_s;
    case Change::Kind::Assigned: return u"assigned"_s;
    case Change::Kind::Unassigned: return u"unassigned"_s;
    case Change::Kind::TokenReset: return u"token_reset"_s;
    case Change::Kind::JobCanceled: return u"job_canceled"_s;
    case Change::Kind::JobRetried: return u"job_retried"_s;
    }
    Q_UNREACHABLE();
}

QString Invalid::sentence() const
{
    QString words = field;
    words.replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words.isEmpty() ? text : words + u' ' + text;
}

} // namespace muster::demo
