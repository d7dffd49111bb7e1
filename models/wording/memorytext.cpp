// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/memorytext.h"

#include "models/base/hostiletext.h"
#include "models/sync/fleetsync.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::MemoryText)
};

QString age(qint64 seconds)
{
    const QLocale locale;
    if (seconds < 90)
        //: age of a list: seconds
        return Words::tr("%1 s ago").arg(locale.toString(seconds));
    if (seconds < 90 * 60)
        //: age of a list: minutes
        return Words::tr("%1 min ago").arg(locale.toString(seconds / 60));
    if (seconds < 48 * 3600)
        //: age of a list: hours
        return Words::tr("%1 h ago").arg(locale.toString(seconds / 3600));
    //: age of a list: days
    return Words::tr("%1 d ago").arg(locale.toString(seconds / 86'400));
}

} // namespace

QString memoryMark(const FleetSync &sync)
{
    const Snapshot::Ptr fleet = sync.snapshot();
    if (!fleet || !fleet->isRemembered())
        return {};
    const auto since = fleet->asOf().age(sync.serverNow());
    //: state of the list: what the last start left behind; %1 is its age ("3 h ago")
    return since ? Words::tr("from memory, %1").arg(age(std::max<qint64>(0, since->count()))) : Words::tr("from memory");
}

QString whyNoPlans(const FleetSync &sync)
{
    const Snapshot::Ptr fleet = sync.snapshot();
    if (!fleet || !fleet->isRemembered())
        return {};
    return Words::tr("The list is from memory. Changes are possible when it has been loaded again.");
}

QString memoryUnusableText()
{
    return Words::tr("The list that the last start left behind could not be used. It was not deleted; the list is loaded anew.");
}

QString memoryUnwritableText()
{
    return Words::tr("The list cannot be kept for the next start, which will begin with an empty one. Everything else goes on.");
}

QString memoryTroubleDetails(const Error &error)
{
    return visibleText(error.detail, 500) + u'\n' + visibleText(error.hint, 500);
}

} // namespace muster
