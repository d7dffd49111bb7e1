// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupnote.h"

#include <QDateTime>

namespace muster::cleanupnote {

using namespace Qt::StringLiterals;

QString line(Instant lastSign, Instant deleteAfter)
{
    return u"Unused since %1. Paused, and will be removed after %2 UTC unless it makes contact or is resumed. Muster"_s.arg(
        lastSign.toDateTime().toUTC().toString(u"yyyy-MM-dd"_s), deleteAfter.toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace muster::cleanupnote
