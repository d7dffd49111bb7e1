// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/versionrows.h"

#include "models/filter/filter.h"
#include "models/filter/filtercompletion.h"

#include <algorithm>
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

RowSet rowsOf(const VersionPicture &picture, const VersionMatrix &matrix, const MatrixChoice &choice)
{
    const auto line = std::find_if(matrix.lines.begin(), matrix.lines.end(), [&](const VersionMatrix::Line &each) { return each.name == choice.name && each.isInstance == choice.isInstance; });
    const auto minor = choice.minor ? std::find(matrix.minors.begin(), matrix.minors.end(), *choice.minor) : matrix.minors.end();
    if (line == matrix.lines.end() || (choice.minor && minor == matrix.minors.end()))
        return RowSet(picture.fleet().size());
    const std::vector<quint32> rows = matrix.rowsOf(*picture.lag.versions(), std::size_t(line - matrix.lines.begin()), choice.minor ? int(minor - matrix.minors.begin()) : -1);
    return RowSet::of(rows, picture.fleet().size());
}

QString filterOf(const VersionPicture &picture, const MatrixChoice &choice, const RowSet &rows)
{
    QString text;
    if (choice.by == VersionMatrix::By::Executor)
        text = choice.name.isEmpty() ? QString() : u"executor:"_s + quotedFilterValue(choice.name);
    else if (choice.isInstance)
        text = u"type:instance"_s;
    else if (!choice.name.isEmpty())
        text = u"owner:%1,%2"_s.arg(quotedFilterValue(choice.name), QString(quotedFilterValue(choice.name) + u"/*"_s));
    if (!choice.minor || !choice.minor->isKnown)
        return text;
    const QString withVersion = QString(text + u" version:%1.%2"_s.arg(choice.minor->major).arg(choice.minor->minor)).trimmed();
    // A build on the way to 18.11 counts as 18.11 here, but comes before it in the filter language.
    const auto filter = Filter::parse(withVersion);
    if (!filter)
        return text;
    RowSet missed = rows;
    missed -= RowSet::of(filter->matchingRows(picture.fleet(), { picture.fleet().asOf(), nullptr }), picture.fleet().size());
    return missed.count() == 0 ? withVersion : text;
}

} // namespace muster
