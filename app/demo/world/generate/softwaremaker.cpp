// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/softwaremaker.h"

#include "app/demo/world/generate/releases.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

SoftwareMaker::SoftwareMaker(Random &random, const Profile &profile, std::function<const Software *(const Software &)> keep)
    : m_random(random), m_newest(newestRelease(profile)), m_keep(std::move(keep))
{
}

const Software *SoftwareMaker::software(const Breed &breed, quint64 team)
{
    const qint64 dice = m_random.below(1000);
    if (dice < 15)
        return odd(breed, std::max(0, m_newest - int(m_random.below(4))));
    const int usual = int(mixed(team) % 7) * int(mixed(team) >> 32 & 1);
    int behind = usual;
    if (dice < 80)                                   // forgotten
        behind = int(m_random.between(6, 40));
    else if (dice < 400)                             // somewhere on the way
        behind = usual + int(std::min(m_random.below(8), m_random.below(8)));
    else if (dice < 430)                             // ahead of the server, where there is such a release
        behind = -1;
    const int release = std::clamp(m_newest - behind, 0, int(releases().size()) - 1);
    const int newestPatch = releases()[size_t(release)].newestPatch;
    const int patch = m_random.chance(60) ? newestPatch : int(m_random.between(0, newestPatch));
    return released(release, patch, breed);
}

const Software *SoftwareMaker::released(int release, int patch, const Breed &breed)
{
    const quint64 key = (quint64(&breed - breeds().data()) << 32) | (quint64(release) << 8) | quint64(patch);
    const Software *&known = m_known[key];
    if (known == nullptr) {
        const QString version = versionOf(releases()[size_t(release)], patch);
        known = m_keep({version, revisionOf(version), breed.platform, breed.architecture, breed.executor});
    }
    return known;
}

const Software *SoftwareMaker::odd(const Breed &breed, int release)
{
    Software software{{}, {}, breed.platform, breed.architecture, breed.executor};
    const QString minor = u"%1.%2.0"_s.arg(releases()[size_t(release)].major).arg(releases()[size_t(release)].minor);
    switch (m_random.below(6)) {
    case 0:
    case 1:
        software.version = u"%1~pre.%2.gabc%3"_s.arg(minor).arg(m_random.between(10, 300)).arg(m_random.between(1000, 9999));
        software.revision = software.version.right(8);
        break;
    case 2:
        software.version = minor + u"~pre.1"_s;
        software.revision = QString::number(m_random.next() >> 32, 16).rightJustified(8, u'0');
        break;
    case 3:
        software.version = u"development version"_s;
        software.revision = u"HEAD"_s;
        break;
    case 4:
        software.version = software.revision = u""_s;
        break;
    case 5:
        software.executor = QString();
        break;
    }
    return m_keep(software);
}

const Software *SoftwareMaker::upgraded(const Software &software)
{
    const Release &newest = releases()[size_t(m_newest)];
    Software after = software;
    after.version = versionOf(newest, newest.newestPatch);
    after.revision = revisionOf(after.version);
    return m_keep(after);
}

} // namespace muster::demo
