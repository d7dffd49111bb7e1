// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jobstate.h"

namespace muster {

using namespace Qt::StringLiterals;

QString jobStateIcon(const QString &status)
{
    if (status == "success"_L1)
        return u"success"_s;
    if (status == "failed"_L1)
        return u"error"_s;
    if (status == "pending"_L1)
        return u"waiting"_s;
    if (status == "running"_L1)
        return u"resume"_s;
    if (status == "canceled"_L1 || status == "canceling"_L1)
        return u"cancel"_s;
    return u"status-unknown"_s;
}

int jobStateSeverity(const QString &status)
{
    return status == "success"_L1 ? 1 : status == "failed"_L1 ? 3 : 0;
}

} // namespace muster
