// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/releaselist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int releaseListFormat = 1;
constexpr qint64 largestReleaseList = 4 * 1024 * 1024;

} // namespace

Result<ReleaseCatalogue> knownReleases(std::span<const gitlab::PublishedRelease> published, const ReleaseCatalogue &known)
{
    std::vector<ReleaseCatalogue::Release> releases;
    for (const gitlab::PublishedRelease &each : published) {
        const auto version = Version::parse(each.tag);
        if (version && !each.isUpcoming)
            releases.push_back({ *version, each.day });
    }
    const ReleaseCatalogue found = ReleaseCatalogue::fromReleases(releases);
    if (found.isEmpty())
        return failure(Error::Kind::Parse, u"no release of GitLab Runner is in it"_s);
    if (!known.isEmpty() && found.newest() < known.newest())
        return failure(Error::Kind::Incomplete, u"it ends with %1, but %2 is known"_s.arg(found.newest().toString(), known.newest().toString()));
    const ReleaseCatalogue::Minor &oldest = found.minors().front();
    for (const ReleaseCatalogue::Minor &minor : known.minors()) {
        const Version first{ minor.major, minor.minor };
        if (first > Version{ oldest.major, oldest.minor } && !found.minorOf(first))
            return failure(Error::Kind::Incomplete, u"%1.%2 is missing in it"_s.arg(minor.major).arg(minor.minor));
    }
    return known.mergedWith(found);
}

QByteArray toText(const ReleaseList &list)
{
    QJsonArray releases;
    for (const ReleaseCatalogue::Release &release : list.catalogue.releases())
        releases += QJsonObject{ { u"tag_name"_s, QString(u'v' + release.version.toString()) }, { u"released_at"_s, QString(release.published.toString(Qt::ISODate) + u"T00:00:00Z"_s) } };
    QJsonArray partial;
    for (const ReleaseCatalogue::Minor &minor : list.catalogue.minors()) {
        if (!minor.isWhole)
            partial += u"%1.%2"_s.arg(minor.major).arg(minor.minor);
    }
    return QJsonDocument(QJsonObject{
        { u"format"_s, releaseListFormat },
        { u"opened"_s, list.origin.kind == CatalogueOrigin::Kind::Opened },
        { u"source"_s, list.origin.source },
        { u"checked"_s, list.origin.checked.toString(Qt::ISODate) },
        { u"releases"_s, releases },
        { u"partial"_s, partial },
    }).toJson(QJsonDocument::Compact);
}

Result<ReleaseList> releaseListFromText(const QByteArray &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    const QDate checked = QDate::fromString(kept["checked"_L1].toString(), Qt::ISODate);
    if (kept["format"_L1].toInt() != releaseListFormat || !checked.isValid())
        return failure(Error::Kind::Parse, u"not a list of releases that Muster kept"_s);
    const auto releases = gitlab::readReleases(QJsonDocument(kept["releases"_L1].toArray()).toJson(QJsonDocument::Compact));
    if (!releases)
        return tl::make_unexpected(releases.error());
    Result<ReleaseCatalogue> catalogue = knownReleases(*releases, {});
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    const QJsonArray partial = kept["partial"_L1].toArray();
    for (const auto &each : partial) {
        if (const auto minor = Version::parse(each.toString()))
            catalogue->setPartial(minor->major, minor->minor);
    }
    return ReleaseList{ *catalogue, { kept["opened"_L1].toBool() ? CatalogueOrigin::Kind::Opened : CatalogueOrigin::Kind::Fetched, kept["source"_L1].toString().left(500), checked } };
}

ReleaseList readReleaseList(const QString &file, const ReleaseCatalogue &shipped)
{
    QFile disk(file);
    if (file.isEmpty() || !disk.open(QIODevice::ReadOnly))
        return { shipped, {} };
    const Result<ReleaseList> kept = releaseListFromText(disk.read(largestReleaseList));
    // A Muster that is newer than what was kept knows more.
    if (!kept || kept->catalogue.newest() < shipped.newest())
        return { shipped, {} };
    return { shipped.mergedWith(kept->catalogue), kept->origin };
}

} // namespace muster
