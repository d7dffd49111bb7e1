// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/versionfuzz.h"

#include "models/versions/versionlag.h"
#include "models/versions/versionrange.h"
#include "models/versions/versionreference.h"
#include "tests/models/filter/randomfleet.h"

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

QString lagFault(const Version &version, const ReleaseCatalogue &catalogue, const Advisories &advisories)
{
    const LagGround ground(catalogue, advisories, catalogue.isEmpty() ? std::nullopt : std::optional(catalogue.newest()), version);
    const VersionLag lag = versionLag(version, true, ground);
    if (lag.minors.behind >= int(catalogue.minors().size()) + 1 || lag.patches < -1 || lag.majors < -1)
        return u"further behind than there are releases"_s;
    if (lag.missed.empty() && lag.lowestClean)
        return u"clean, and yet there is a lowest clean release"_s;
    if (lag.lowestClean && *lag.lowestClean < version)
        return u"a clean release that is older"_s;
    if (lag.lowestClean && !advisories.missedBy(*lag.lowestClean).empty())
        return u"the clean release is not clean"_s;
    return {};
}

} // namespace

QString versionFault(const QByteArray &text)
{
    static const ReleaseCatalogue small = smallCatalogue();
    static const Advisories none;
    const QString line = QString::fromUtf8(text.left(text.indexOf('\n')));
    if (const auto range = VersionRange::parse(line)) {
        if (const auto again = VersionRange::parse(range->toString()); !again || *again != *range)
            return u"printed, it is another range: "_s + range->toString();
    }
    if (const auto reference = VersionReference::parse(line)) {
        if (VersionReference::parse(reference->toString()) != *reference)
            return u"printed, it is another reference: "_s + reference->toString();
        (void)reference->resolve(small, {});
    }
    const auto version = Version::parse(line);
    if (version) {
        if (Version::parse(version->toString()) != *version)
            return u"printed, it is another version: "_s + version->toString();
        if (const QString fault = lagFault(*version, small, none); !fault.isEmpty())
            return fault;
    }
    const Version probe = version.value_or(Version{ 17, 3, 1 });
    if (const auto catalogue = ReleaseCatalogue::fromCsv(text)) {
        if (const QString fault = lagFault(probe, *catalogue, none); !fault.isEmpty())
            return fault;
        const ReleaseCatalogue merged = small.mergedWith(*catalogue);
        for (std::size_t i = 1; i < merged.minors().size(); ++i) {
            const auto &before = merged.minors()[i - 1], &at = merged.minors()[i];
            if (std::pair(before.major, before.minor) >= std::pair(at.major, at.minor))
                return u"merged, the minors are out of order"_s;
        }
    }
    for (const auto &advisories : { Advisories::fromCsv(text, "heading\n"), Advisories::fromCsv("heading\n", text) }) {
        if (!advisories)
            continue;
        if (const QString fault = lagFault(probe, small, *advisories); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace muster::test
