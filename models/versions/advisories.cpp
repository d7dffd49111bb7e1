// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/advisories.h"

#include "models/versions/csvfields.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::vector<Version>> versionList(const QString &text)
{
    std::vector<Version> versions;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto version = Version::parse(part);
        if (!version)
            return std::nullopt;
        versions.push_back(*version);
    }
    std::sort(versions.begin(), versions.end());
    return versions;
}

/// `>=1.0.0 <13.0.12; >=13.1.0 <13.1.6`, as records have it; a span without a beginning reaches back to the first release.
std::optional<std::vector<Advisory::Span>> spanList(const QString &text)
{
    std::vector<Advisory::Span> spans;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        Advisory::Span span;
        bool hasEnd = false;
        for (const QString &word : part.split(u' ', Qt::SkipEmptyParts)) {
            const bool isFrom = word.startsWith(">="_L1), isBelow = word.startsWith(u'<') && !word.startsWith("<="_L1);
            const auto version = Version::parse(QStringView(word).sliced(isFrom ? 2 : 1));
            if (!version || isFrom == isBelow)
                return std::nullopt;
            (isFrom ? span.from : span.below) = *version;
            hasEnd = hasEnd || isBelow;
        }
        if (!hasEnd)
            return std::nullopt;
        spans.push_back(span);
    }
    std::sort(spans.begin(), spans.end(), [](const Advisory::Span &a, const Advisory::Span &b) { return a.from < b.from; });
    return spans.empty() ? std::nullopt : std::optional(spans);
}

/// All that is older than the first fix, and of each later minor what is older than its own.
std::vector<Advisory::Span> spansBefore(const std::vector<Version> &fixes)
{
    std::vector<Advisory::Span> spans;
    Version from;
    for (const Version &fix : fixes) {
        if (from < fix)
            spans.push_back({ from, fix });
        from = { fix.major, fix.minor + 1, 0, Version::Stage::Development, 0 };   // its later patches are clean, builds on the way to the next minor may not be
    }
    return spans;
}

Advisory::Severity severityFrom(const QString &word)
{
    constexpr std::array words{ "low"_L1, "medium"_L1, "high"_L1, "critical"_L1 };
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? Advisory::Severity::Unknown : Advisory::Severity(1 + (at - words.begin()));
}

std::optional<Advisory> recordFrom(const QStringList &fields)
{
    if (fields.size() != 11)
        return std::nullopt;
    const auto affected = spanList(fields[4]);
    const auto missing = versionList(fields[6]), fixed = versionList(fields[7]);
    const QDate published = QDate::fromString(fields[1], Qt::ISODate);
    if (!affected || !missing || !fixed || fixed->empty() || !published.isValid())
        return std::nullopt;
    return Advisory{ fields[0], published, severityFrom(fields[2]), fields[3], fields[8] == "any"_L1 ? QString() : fields[8], fields[9], *affected, *fixed, *missing };
}

std::optional<Advisory> fixFrom(const QStringList &fields)
{
    if (fields.size() != 4)
        return std::nullopt;
    const auto fixed = versionList(fields[0]);
    const QDate published = QDate::fromString(fields[1], Qt::ISODate);
    if (!fixed || fixed->empty() || !published.isValid())
        return std::nullopt;
    return Advisory{ {}, published, Advisory::Severity::Unknown, {}, {}, fields[2], spansBefore(*fixed), *fixed, {} };
}

template <class ReadFields>
Result<void> appendAdvisories(const QByteArray &csv, std::vector<Advisory> *all, ReadFields read)
{
    int number = 0;
    for (const QByteArray &raw : csv.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || number == 1)
            continue;
        const auto fields = csvFields(line);
        const auto advisory = fields ? read(*fields) : std::nullopt;
        if (!advisory)
            return failure(Error::Kind::Parse, u"advisories, line %1: %2"_s.arg(number).arg(line.left(80)));
        all->push_back(*advisory);
    }
    return {};
}

} // namespace

std::optional<QStringList> csvFields(const QString &line)
{
    QStringList fields{ QString() };
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isQuoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            fields.back() += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            fields += QString();
        } else {
            fields.back() += c;
        }
    }
    return isQuoted ? std::nullopt : std::optional(fields);
}

bool Advisory::affects(const Version &version) const
{
    return std::any_of(affected.begin(), affected.end(), [&](const Span &span) { return version >= span.from && version < span.below; });
}

std::optional<Version> Advisory::fixedAfter(const Version &version) const
{
    const auto at = std::find_if(fixed.begin(), fixed.end(), [&](const Version &fix) { return version < fix && !affects(fix); });
    return at == fixed.end() ? std::nullopt : std::optional(*at);
}

Result<Advisories> Advisories::fromCsv(const QByteArray &records, const QByteArray &fixes)
{
    Advisories advisories;
    if (const auto read = appendAdvisories(records, &advisories.m_all, recordFrom); !read)
        return tl::make_unexpected(read.error());
    if (const auto read = appendAdvisories(fixes, &advisories.m_all, fixFrom); !read)
        return tl::make_unexpected(read.error());
    if (advisories.m_all.size() > std::numeric_limits<quint16>::max())
        return failure(Error::Kind::Parse, u"more advisories than anybody has seen"_s);
    std::stable_sort(advisories.m_all.begin(), advisories.m_all.end(),
        [](const Advisory &a, const Advisory &b) { return std::pair(a.severity, a.published) > std::pair(b.severity, b.published); });
    return advisories;
}

std::vector<quint16> Advisories::missedBy(const Version &version) const
{
    std::vector<quint16> missed;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].affects(version))
            missed.push_back(quint16(i));
    }
    return missed;
}

std::vector<Version> Advisories::cleanReleases(const ReleaseCatalogue &catalogue) const
{
    std::vector<Version> releases;
    for (const Advisory &advisory : m_all)
        releases.insert(releases.end(), advisory.fixed.begin(), advisory.fixed.end());
    for (const ReleaseCatalogue::Minor &minor : catalogue.minors()) {
        for (const ReleaseCatalogue::Patch &patch : minor.patches)
            releases.push_back({ minor.major, minor.minor, patch.number });
    }
    std::erase_if(releases, [this](const Version &release) { return std::any_of(m_all.begin(), m_all.end(), [&](const Advisory &advisory) { return advisory.affects(release); }); });
    std::sort(releases.begin(), releases.end());
    releases.erase(std::unique(releases.begin(), releases.end()), releases.end());
    return releases;
}

} // namespace muster
