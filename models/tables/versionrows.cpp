// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/versionrows.h"

#include <vector>

namespace muster {

using namespace Qt::StringLiterals;

RowSet rowsOf(const VersionPicture &picture, const VersionNarrowing &narrowing)
{
    const FleetVersions &versions = *picture.lag.versions();
    std::vector<char> isWanted;   // by version: each is looked at once
    isWanted.reserve(versions.met().size());
    for (FleetVersions::Index index = 0; index < FleetVersions::Index(versions.met().size()); ++index) {
        const int behind = picture.lag.lag(index).minors.behind;
        isWanted.push_back(narrowing.unknown ? behind < 0 : behind >= 0 && behind >= narrowing.least && behind <= narrowing.most);
    }
    const std::span<const FleetVersions::Runner> runners = versions.runners();
    RowSet rows(qsizetype(runners.size()));
    for (quint32 row = 0; row < quint32(runners.size()); ++row) {
        if (isWanted[runners[row].oldest])
            rows.insert(row);
    }
    return rows;
}

QString filterOf(const VersionPicture &picture, const VersionNarrowing &narrowing)
{
    return narrowing.unknown ? QString() : u"behind:>=%1"_s.arg(picture.behindNewest(narrowing.least));
}

} // namespace muster
