// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runtimetext.h"

#include "models/operations/runcost.h"
#include "models/tables/celltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::RunTimeText)

public:
    //: an estimate; %1 is a span of time, "2 s"
    static QString about(const QString &span) { return tr("about %1").arg(span); }
    //: an estimate and its reason; %1 is a span of time, "3 min"
    static QString because(const QString &span, int perMinute) { return tr("about %1, because GitLab allows %Ln request(s) a minute", nullptr, perMinute).arg(span); }
};

QString spanOf(const RunTime &time)
{
    return roughSpanText(std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(time.span)));
}

} // namespace

QString runTimeText(const RunTime &time)
{
    return Words::about(spanOf(time));
}

QString runTimeWithReason(const RunTime &time)
{
    return time.perMinute ? Words::because(spanOf(time), *time.perMinute) : runTimeText(time);
}

} // namespace muster
