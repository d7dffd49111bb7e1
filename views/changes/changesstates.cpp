// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/changes/changesstates.h"

#include "models/base/hostiletext.h"
#include "models/sync/fleetpast.h"
#include "models/wording/errortext.h"

#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ChangesPage)
};

} // namespace

EmptyState::Content contentWithoutChanges(const ChangesGround &ground)
{
    const FleetPast *past = ground.past;
    if (!past)
        return { .icon = u"changes"_s, .headline = Words::tr("Not connected to a GitLab") };
    if (!past->isLoaded())
        return { .icon = u"changes"_s, .headline = Words::tr("Reading the record…") };
    const PastLoads &loads = past->story().loads;
    if (!loads.since.isKnown())
        return { .icon = u"changes"_s, .headline = Words::tr("Nothing is on record yet"), .sentence = Words::tr("Muster keeps what changes from one complete load of the runners to the next. The first one is still to come.") };
    if (ground.total > 0)
        return { .icon = u"search"_s, .headline = Words::tr("No change matches"), .sentence = {}, .actionText = Words::tr("&Show All"), .action = ground.showAll };
    const QString since = exactTime(loads.since, ground.times.display);
    const Instant from = past->wanted().from;
    if (loads.since == loads.until)
        return { .icon = u"changes"_s, .headline = Words::tr("Nothing to compare with yet"), .sentence = Words::tr("Muster has watched this fleet since %1. What changes from then on will be told here.").arg(since) };
    if (from.isKnown() && from > loads.since)
        return { .icon = u"success"_s, .headline = Words::tr("Nothing changed since %1").arg(exactTime(from, ground.times.display)), .sentence = Words::tr("Muster has watched this fleet since %1.").arg(since),
            .actionText = Words::tr("&Everything on Record"), .action = ground.everythingOnRecord };
    return { .icon = u"success"_s, .headline = Words::tr("Nothing changed in this time"), .sentence = Words::tr("Muster has watched this fleet since %1.").arg(since) };
}

std::optional<MessageBar::Message> troubleOfRecord(const FleetPast &past, int total)
{
    if (const auto trouble = past.trouble())
        return MessageBar::Message{ .severity = Severity::Attention, .text = Words::tr("The record of changes cannot be written or read: %1").arg(visibleText(trouble->detail, 500)), .details = errorDetails(*trouble) };
    if (past.isReadOnly())
        return MessageBar::Message{ .severity = Severity::Attention, .text = Words::tr("The record of changes can only be read: a newer Muster wrote it, or the disk takes nothing.") };
    if (past.story().changes.isCut)
        return MessageBar::Message{ .severity = Severity::Neutral, .text = Words::tr("More happened than is shown: these are the newest %Ln change(s). Choose a shorter span for the others.", nullptr, total) };
    return std::nullopt;
}

} // namespace muster
