// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/versiontext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(muster::VersionText)

public:
    static QString reference(const VersionReference &reference)
    {
        switch (reference.kind) {
        //: what versions are compared with
        case VersionReference::Kind::Newest: return tr("the newest release");
        //: what versions are compared with: the version of the GitLab server
        case VersionReference::Kind::Server: return tr("this GitLab");
        case VersionReference::Kind::Pinned: return reference.version.toString();
        //: what versions are compared with: the newest release of a major version, such as 17.x
        case VersionReference::Kind::Major: return tr("the newest %1").arg(reference.toString());
        }
        return {};
    }
    //: %1: what versions are compared with; %2: the version that this is now
    static QString resolved(const QString &reference, const QString &version) { return tr("%1 (%2)").arg(reference, version); }
    //: a count that is known to be as high, or higher
    static QString atLeast(const QString &count) { return tr("≥ %1").arg(count); }
    static QString unknown() { return tr("unknown"); }
    static QString ago(qint64 days) { return days == 0 ? tr("today") : tr("%Ln day(s) ago", nullptr, int(std::min<qint64>(days, 1'000'000))); }
};

QString versionNames(const std::vector<Version> &versions)
{
    QStringList names;
    for (const Version &version : versions)
        names += version.toString();
    return names.join(", "_L1);
}

} // namespace

QString referenceText(const VersionReference &reference, const std::optional<Version> &resolved)
{
    const QString text = VersionWords::reference(reference);
    return resolved && reference.kind != VersionReference::Kind::Pinned ? VersionWords::resolved(text, resolved->toString()) : text;
}

QString referenceTrouble(const VersionReference &reference, const std::optional<Version> &resolved)
{
    if (resolved)
        return {};
    switch (reference.kind) {
    case VersionReference::Kind::Newest:
    case VersionReference::Kind::Pinned: return VersionWords::tr("No release of GitLab Runner is known.");
    case VersionReference::Kind::Server: return VersionWords::tr("This GitLab does not tell its version.");
    case VersionReference::Kind::Major: return VersionWords::tr("No release of %1 is known.").arg(reference.toString());
    }
    return {};
}

QString lagText(const MinorLag &lag)
{
    if (lag.behind < 0)
        return VersionWords::unknown();
    const QString count = QLocale().toString(lag.behind);
    return lag.atLeast ? VersionWords::atLeast(count) : count;
}

QString supportText(Tri supported)
{
    switch (supported) {
    //: of a version: GitLab still makes fixes for it
    case Tri::Yes: return VersionWords::tr("supported");
    //: of a version: GitLab makes no fixes for it any more
    case Tri::No: return VersionWords::tr("not supported");
    case Tri::Unknown: break;
    }
    return VersionWords::unknown();
}

qint64 daysSince(const QDate &then, const QDate &today)
{
    return then.isValid() && today.isValid() ? std::max<qint64>(0, then.daysTo(today)) : 0;
}

QString upgradeText(UpgradeStatus status, std::string_view foreign)
{
    if (isForeign(status))
        return visibleText(QString::fromUtf8(foreign.data(), qsizetype(foreign.size())).toLower(), 60);
    switch (status) {
    //: upgrade status of a runner: what it reports is no version
    case UpgradeStatus::Invalid: return VersionWords::tr("no version");
    //: upgrade status of a runner: there is nothing newer that it should have
    case UpgradeStatus::NotAvailable: return VersionWords::tr("none");
    //: upgrade status of a runner: there is something newer
    case UpgradeStatus::Available: return VersionWords::tr("available");
    //: upgrade status of a runner: it should be upgraded
    case UpgradeStatus::Recommended: return VersionWords::tr("recommended");
    case UpgradeStatus::Unknown: break;
    }
    return VersionWords::unknown();
}

QString upgradeDifference(UpgradeStatus ours, UpgradeStatus gitlab, const ReleaseCatalogue &catalogue)
{
    if (gitlab == UpgradeStatus::Unknown || gitlab == ours)
        return {};
    if (isForeign(gitlab))
        return VersionWords::tr("This GitLab has a word that Muster does not know.");
    if (ours == UpgradeStatus::Unknown)
        return VersionWords::tr("Muster knows too little to say: no manager of it tells a version, or no release is known.");
    if (gitlab == UpgradeStatus::Invalid || ours == UpgradeStatus::Invalid)
        return VersionWords::tr("GitLab and Muster read what the runner reports differently.");
    if (gitlab < ours)
        return VersionWords::tr("GitLab asks for less: its own list of releases may be older than Muster's, which ends with %1, or it has not looked at this version again since.").arg(catalogue.newest().toString());
    return VersionWords::tr("GitLab asks for more: its own list of releases may be newer than Muster's, which ends with %1, or holds only the newest 20 releases; or a manager has been upgraded since.").arg(catalogue.newest().toString());
}

QString severityText(Advisory::Severity severity)
{
    switch (severity) {
    //: how bad a weakness is
    case Advisory::Severity::Low: return VersionWords::tr("low");
    //: how bad a weakness is
    case Advisory::Severity::Medium: return VersionWords::tr("medium");
    //: how bad a weakness is
    case Advisory::Severity::High: return VersionWords::tr("high");
    //: how bad a weakness is
    case Advisory::Severity::Critical: return VersionWords::tr("critical");
    case Advisory::Severity::Unknown: break;
    }
    return {};
}

QString advisoryText(const Advisory &advisory, const Version &from)
{
    QString text = advisory.summary;
    if (!advisory.id.isEmpty()) {
        QStringList rating{ severityText(advisory.severity), advisory.score };
        rating.removeAll(QString());
        //: a weakness: its number, how bad it is, what it is
        text = rating.isEmpty() ? VersionWords::tr("%1: %2").arg(advisory.id, text) : VersionWords::tr("%1 (%2): %3").arg(advisory.id, rating.join(", "_L1), text);
    }
    if (!advisory.condition.isEmpty())
        //: %1: a weakness; %2: where it matters, in English, such as "kubernetes executor"
        text = VersionWords::tr("%1 [%2]").arg(text, advisory.condition);
    std::vector<Version> fixes = advisory.fixed, missing = advisory.neverReleased;
    std::erase_if(fixes, [&](const Version &fix) { return fix <= from; });
    std::erase_if(missing, [&](const Version &fix) { return fix <= from; });
    if (fixes.empty())
        return text;
    if (missing.empty())
        //: %1: a weakness; %2: versions
        return VersionWords::tr("%1. Fixed in %2.").arg(text, versionNames(fixes));
    //: %1: a weakness; %2, %3: versions. The third part corrects the official record.
    return VersionWords::tr("%1. Fixed in %2; %3, which the record names, was never released.").arg(text, versionNames(fixes), versionNames(missing));
}

QString catalogueText(const ReleaseCatalogue &catalogue, const CatalogueOrigin &origin, const QDate &today)
{
    if (catalogue.isEmpty())
        return VersionWords::tr("No release of GitLab Runner is known");
    const QString day = QLocale().toString(catalogue.asOf(), QLocale::ShortFormat);
    const QString checked = VersionWords::ago(daysSince(origin.checked, today)), source = visibleText(origin.source, 80);
    switch (origin.kind) {
    case CatalogueOrigin::Kind::Shipped:
        //: %1: a version; %2: the day of the newest release known; %3: "102 days ago"
        return VersionWords::tr("Releases up to %1 of %2 (%3), as shipped with Muster").arg(catalogue.newest().toString(), day, VersionWords::ago(daysSince(catalogue.asOf(), today)));
    case CatalogueOrigin::Kind::Fetched:
        //: %1: a version; %2: the day of the newest release known; %3: "2 days ago"; %4: a host
        return VersionWords::tr("Releases up to %1 of %2, checked %3 at %4").arg(catalogue.newest().toString(), day, checked, source);
    case CatalogueOrigin::Kind::Opened:
        //: %1: a version; %2: the day of the newest release known; %3: "2 days ago"; %4: a file
        return VersionWords::tr("Releases up to %1 of %2, opened %3 from %4").arg(catalogue.newest().toString(), day, checked, source);
    }
    return {};
}

} // namespace muster
