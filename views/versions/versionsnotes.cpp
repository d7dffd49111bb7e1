// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versionsnotes.h"

#include "models/sync/fleetsync.h"
#include "models/wording/versiontext.h"

#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using VersionsMessage = MessageBar::Message;   // lupdate takes a qualified return type for a context
using VersionsEmpty = EmptyState::Content;

struct VersionsNoteWords {
    Q_DECLARE_TR_FUNCTIONS(muster::VersionsNotes)

public:
    static QStringList facts(const LagSummary &summary)
    {
        QStringList facts{ tr("%Ln in all", nullptr, int(summary.total)) };
        if (summary.oldest)
            //: from the oldest version in the fleet to the newest
            facts += tr("%1 to %2").arg(summary.oldest->toString(), summary.newest->toString());
        facts += tr("%Ln not supported", nullptr, int(summary.unsupported));
        facts += tr("%Ln without a security fix", nullptr, int(summary.missingFixes));
        if (summary.mixed > 0)
            facts += tr("%Ln with managers of different versions", nullptr, int(summary.mixed));
        if (summary.unknown > 0)
            facts += tr("%Ln unknown", nullptr, int(summary.unknown));
        if (summary.partlyUnknown > 0)
            facts += tr("%Ln partly unknown", nullptr, int(summary.partlyUnknown));
        return facts;
    }
    static VersionsMessage noReleases() { return { .severity = Severity::Bad, .text = tr("No release of GitLab Runner is known, so nobody can be said to be behind."), .dismissible = false }; }
    static VersionsMessage incomplete() { return { .severity = Severity::Attention, .text = tr("Not all runners are loaded, so the numbers are about a part.") }; }
    static VersionsMessage newerServer(const Version &server, const Version &newest)
    {
        return { .severity = Severity::Neutral,
            .text = tr("This GitLab is %1, but the newest release of GitLab Runner that Muster knows is %2. Until its list is newer, runners count as less far behind than they may be.").arg(server.toString(), newest.toString()) };
    }
    static VersionsEmpty empty(const VersionMeter &meter, bool isConnected, bool hasRunners)
    {
        const VersionPicture::Ptr &picture = meter.picture();
        if (!isConnected)
            return { .icon = u"versions"_s, .headline = tr("Not connected to a GitLab") };
        if (!picture)
            return { .icon = u"refresh"_s, .headline = tr("The runners are being loaded…") };
        if (!hasRunners)
            return { .icon = u"runner"_s, .headline = tr("There is no runner here") };
        if (!picture->reference)
            return { .icon = u"question"_s, .headline = tr("Nothing to compare with"), .sentence = referenceTrouble(picture->ground.reference, picture->reference) };
        return { .icon = u"success"_s, .headline = tr("No runner is that far behind"), .sentence = picture->summary.unknown > 0 ? tr("Of %Ln runner(s) no version is known.", nullptr, int(picture->summary.unknown)) : QString() };
    }
};

} // namespace

QString versionFacts(const LagSummary &summary)
{
    return VersionsNoteWords::facts(summary).join(u" · "_s);
}

std::optional<MessageBar::Message> versionTrouble(const VersionMeter &meter, const FleetSync *sync)
{
    const VersionPicture::Ptr &picture = meter.picture();
    const ReleaseCatalogue &catalogue = *meter.ground().catalogue;
    const VersionReference &reference = meter.ground().reference;
    if (catalogue.isEmpty())
        return VersionsNoteWords::noReleases();
    if (picture && !picture->reference)
        return MessageBar::Message{ .severity = Severity::Attention, .text = referenceTrouble(reference, picture->reference), .dismissible = false };
    if (sync && sync->snapshot() && sync->state() != FleetSync::State::Loading && !sync->snapshot()->isComplete())
        return VersionsNoteWords::incomplete();
    const bool wantsNewest = reference.kind == VersionReference::Kind::Newest || reference.kind == VersionReference::Kind::Server;
    if (wantsNewest && outruns(meter.ground().server, catalogue.newest()))
        return VersionsNoteWords::newerServer(*meter.ground().server, catalogue.newest());
    return std::nullopt;
}

EmptyState::Content emptyVersions(const VersionMeter &meter, bool isConnected, bool hasRunners)
{
    return VersionsNoteWords::empty(meter, isConnected, hasRunners);
}

} // namespace muster
