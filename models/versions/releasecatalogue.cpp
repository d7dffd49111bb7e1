// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/releasecatalogue.h"

#include <algorithm>
#include <iterator>
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
    ReleaseCatalogue::Minor read{ minor->major, minor->minor, newest->patch, first, newestDate, {}, newest->patch <= 1 };
    if (newest->patch > 0)
        read.patches.push_back({ 0, first });
    read.patches.push_back({ newest->patch, newestDate });
    return read;
}

std::pair<int, int> numbersOf(const ReleaseCatalogue::Minor &minor)
{
    return { minor.major, minor.minor };
}

/// The same minor as two lists know it, the second at least as far.
ReleaseCatalogue::Minor joined(const ReleaseCatalogue::Minor &known, const ReleaseCatalogue::Minor &newer)
{
    using Patch = ReleaseCatalogue::Patch;
    ReleaseCatalogue::Minor minor = newer;
    minor.first = std::min(known.first, newer.first);
    minor.isWhole = newer.isWhole || (known.isWhole && known.newestPatch == newer.newestPatch);
    minor.patches.clear();
    std::set_union(newer.patches.begin(), newer.patches.end(), known.patches.begin(), known.patches.end(), std::back_inserter(minor.patches),
        [](const Patch &a, const Patch &b) { return a.number < b.number; });
    return minor;
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

ReleaseCatalogue ReleaseCatalogue::fromReleases(std::span<const Release> releases)
{
    std::vector<Release> sorted;
    for (const Release &release : releases) {
        if (release.version.stage == Version::Stage::Release && release.published.isValid())
            sorted.push_back(release);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Release &a, const Release &b) { return a.version < b.version; });
    ReleaseCatalogue catalogue;
    for (const Release &release : sorted) {
        const Version &version = release.version;
        std::vector<Minor> &minors = catalogue.m_minors;
        if (minors.empty() || numbersOf(minors.back()) != std::pair(version.major, version.minor))
            minors.push_back({ version.major, version.minor, version.patch, release.published, release.published, {}, version.patch == 0 });   // a cut list lacks its end
        Minor &minor = minors.back();
        if (!minor.patches.empty() && minor.patches.back().number == version.patch)
            continue;   // named twice
        minor.patches.push_back({ version.patch, release.published });
        minor.first = std::min(minor.first, release.published);
        minor.newestPatch = version.patch;
        minor.newestPatchDate = release.published;
    }
    return catalogue;
}

void ReleaseCatalogue::setPartial(int major, int minor)
{
    for (Minor &each : m_minors) {
        if (each.major == major && each.minor == minor)
            each.isWhole = false;
    }
}

ReleaseCatalogue ReleaseCatalogue::mergedWith(const ReleaseCatalogue &newer) const
{
    ReleaseCatalogue merged = *this;
    for (const Minor &minor : newer.m_minors) {
        const auto at = std::lower_bound(merged.m_minors.begin(), merged.m_minors.end(), minor, [](const Minor &a, const Minor &b) { return numbersOf(a) < numbersOf(b); });
        if (at == merged.m_minors.end() || numbersOf(*at) != numbersOf(minor))
            merged.m_minors.insert(at, minor);
        else if (minor.newestPatch >= at->newestPatch)
            *at = joined(*at, minor);
    }
    return merged;
}

std::vector<ReleaseCatalogue::Release> ReleaseCatalogue::releases() const
{
    std::vector<Release> releases;
    for (const Minor &minor : m_minors) {
        for (const Patch &patch : minor.patches)
            releases.push_back({ Version{ minor.major, minor.minor, patch.number }, patch.published });
    }
    return releases;
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

std::optional<Version> ReleaseCatalogue::newestOfMajor(int major) const
{
    const auto after = std::upper_bound(m_minors.begin(), m_minors.end(), major, [](int wanted, const Minor &minor) { return wanted < minor.major; });
    if (after == m_minors.begin() || std::prev(after)->major != major)
        return std::nullopt;
    const Minor &minor = *std::prev(after);
    return Version{ minor.major, minor.minor, minor.newestPatch };
}

int ReleaseCatalogue::position(const Version &version) const
{
    const auto after = std::upper_bound(m_minors.begin(), m_minors.end(), std::pair(version.major, version.minor),
                                        [](const std::pair<int, int> &numbers, const Minor &minor) { return numbers < numbersOf(minor); });
    return int(after - m_minors.begin());
}

const ReleaseCatalogue::Minor *ReleaseCatalogue::minorOf(const Version &version) const
{
    const int at = position(version);
    const Minor *minor = at == 0 ? nullptr : &m_minors[std::size_t(at - 1)];
    return minor && numbersOf(*minor) == std::pair(version.major, version.minor) ? minor : nullptr;
}

std::optional<int> ReleaseCatalogue::minorsBehind(const Version &version, const Version &reference) const
{
    const int at = position(version);
    if (at == 0)
        return std::nullopt;
    return std::max(0, position(reference) - at);
}

int ReleaseCatalogue::majorsBehind(const Version &version, const Version &reference) const
{
    int majors = 0, last = version.major;
    for (const Minor &minor : m_minors) {
        if (minor.major > last && minor.major <= reference.major) {
            ++majors;
            last = minor.major;
        }
    }
    return majors;
}

} // namespace muster
