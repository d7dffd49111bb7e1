// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/releasecatalogue.h"

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::optional<Version> strictVersion(const QByteArray &text, int numbers)
{
    // The catalogue is ours: nothing but numbers, and as many as the column has.
    if (text.count('.') != numbers - 1 || text.size() > 32)
        return std::nullopt;
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); }))
        return std::nullopt;
    return Version::parse(std::string_view(text.constData(), std::size_t(text.size())));
}

std::optional<ReleaseCatalogue::Minor> readLine(const QByteArray &line)
{
    const QByteArrayList fields = line.split(',');
    if (fields.size() != 4)
        return std::nullopt;
    const auto minor = strictVersion(fields[0], 2), newest = strictVersion(fields[2], 3);
    const QDate first = QDate::fromString(QString::fromLatin1(fields[1]), Qt::ISODate);
    const QDate newestDate = QDate::fromString(QString::fromLatin1(fields[3]), Qt::ISODate);
    if (!minor || !newest || !first.isValid() || !newestDate.isValid() || newest->major != minor->major || newest->minor != minor->minor)
        return std::nullopt;
    return ReleaseCatalogue::Minor{ minor->major, minor->minor, newest->patch, first, newestDate };
}

std::pair<int, int> numbersOf(const ReleaseCatalogue::Minor &minor)
{
    return { minor.major, minor.minor };
}

} // namespace

Result<ReleaseCatalogue> ReleaseCatalogue::fromCsv(const QByteArray &csv)
{
    ReleaseCatalogue catalogue;
    int number = 0;
    for (const QByteArray &raw : csv.split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || (number == 1 && line.startsWith("minor,")))
            continue;
        const auto minor = readLine(line);
        if (!minor)
            return failure(Error::Kind::Parse, u"release catalogue, line %1: %2"_s.arg(number).arg(QString::fromUtf8(line.left(80))));
        catalogue.m_minors.push_back(*minor);
    }
    std::sort(catalogue.m_minors.begin(), catalogue.m_minors.end(), [](const Minor &a, const Minor &b) { return numbersOf(a) < numbersOf(b); });
    const auto twice = std::adjacent_find(catalogue.m_minors.begin(), catalogue.m_minors.end(), [](const Minor &a, const Minor &b) { return numbersOf(a) == numbersOf(b); });
    if (twice != catalogue.m_minors.end())
        return failure(Error::Kind::Parse, u"release catalogue: %1.%2 is there twice"_s.arg(twice->major).arg(twice->minor));
    return catalogue;
}

Version ReleaseCatalogue::newest() const
{
    return isEmpty() ? Version{} : Version{ m_minors.back().major, m_minors.back().minor, m_minors.back().newestPatch };
}

QDate ReleaseCatalogue::asOf() const
{
    QDate latest;
    for (const Minor &minor : m_minors)
        latest = latest.isValid() ? std::max(latest, minor.newestPatchDate) : minor.newestPatchDate;
    return latest;
}

std::optional<int> ReleaseCatalogue::minorsBehind(const Version &version, const Version &reference) const
{
    // How many minors were out when that of `wanted` was: 0 means that it is older than the catalogue.
    const auto position = [this](const Version &wanted) {
        const auto after = std::upper_bound(m_minors.begin(), m_minors.end(), std::pair(wanted.major, wanted.minor),
                                            [](const std::pair<int, int> &numbers, const Minor &minor) { return numbers < numbersOf(minor); });
        return int(after - m_minors.begin());
    };
    const int at = position(version);
    if (at == 0)
        return std::nullopt;
    return std::max(0, position(reference) - at);
}

} // namespace muster
