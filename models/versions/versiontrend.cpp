// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versiontrend.h"

#include "models/base/timezone.h"

#include <QDateTime>

#include <algorithm>

namespace muster {

namespace {

/// What the reference means from a moment on.
struct DatedReference {
    Instant from;                       ///< unknown: since ever
    std::optional<Version> version;
};

std::vector<DatedReference> datedReferences(const VersionPicture::Ground &ground)
{
    const VersionReference &reference = ground.reference;
    if (reference.kind == VersionReference::Kind::Server || reference.kind == VersionReference::Kind::Pinned)
        return { { {}, reference.resolve(*ground.catalogue, ground.server) } };
    std::vector<DatedReference> dated{ {} };
    std::vector<ReleaseCatalogue::Minor> minors = ground.catalogue->minors();
    std::stable_sort(minors.begin(), minors.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const ReleaseCatalogue::Minor &minor : minors) {
        const Version version{ minor.major, minor.minor };
        const bool isWanted = reference.kind == VersionReference::Kind::Newest || minor.major == reference.version.major;
        if (isWanted && minor.first.isValid() && (!dated.back().version || *dated.back().version < version))
            dated.push_back({ Instant::fromDateTime(minor.first.startOfDay(utcZone)), version });
    }
    return dated;
}

/// Keeps the histogram of the present state while runners and reference change.
class TrendCounter {
public:
    TrendCounter(const PastVersions &past, const ReleaseCatalogue &catalogue) : m_catalogue(catalogue), m_counts(past.mixes.size())
    {
        std::vector<std::optional<Version>> versions;
        versions.reserve(past.texts.size());
        for (const std::string &text : past.texts)
            versions.push_back(Version::parse(text));
        m_oldest.resize(past.mixes.size());
        for (std::size_t mix = 0; mix < past.mixes.size(); ++mix) {
            for (const quint32 text : past.mixes[mix].texts) {
                const auto &version = versions[text];
                if (version && (!m_oldest[mix] || *version < *m_oldest[mix]))
                    m_oldest[mix] = version;
            }
        }
        setReference(std::nullopt);
    }

    void setReference(const std::optional<Version> &reference)
    {
        m_behind.assign(m_oldest.size(), -1);
        for (std::size_t mix = 0; mix < m_oldest.size(); ++mix) {
            if (reference && m_oldest[mix])
                m_behind[mix] = minorLag(*m_oldest[mix], m_catalogue, *reference).behind;
        }
        m_histogram = {};
        for (std::size_t mix = 0; mix < m_counts.size(); ++mix)
            add(mix, m_counts[mix]);
    }
    void apply(const PastVersions::Change &change)
    {
        add(change.mix, change.runners - m_counts[change.mix]);
        m_counts[change.mix] = change.runners;
    }
    [[nodiscard]] const LagHistogram &histogram() const { return m_histogram; }

private:
    void add(std::size_t mix, qint64 runners)
    {
        const int behind = m_behind[mix];
        if (behind < 0) {
            m_histogram.unknown += runners;
            return;
        }
        if (std::size_t(behind) >= m_histogram.runners.size())
            m_histogram.runners.resize(std::size_t(behind) + 1);
        m_histogram.runners[std::size_t(behind)] += runners;
    }

    const ReleaseCatalogue &m_catalogue;
    std::vector<std::optional<Version>> m_oldest;   // by mix
    std::vector<int> m_behind;                      // by mix; -1 unknown
    std::vector<qint64> m_counts;                   // runners by mix
    LagHistogram m_histogram;
};

} // namespace

VersionTrend::Ptr VersionTrend::of(const PastVersions &past, const VersionPicture::Ground &ground)
{
    auto trend = std::make_shared<VersionTrend>();
    trend->watched = past.watched;
    trend->states = past.loads;
    trend->isThinned = past.isThinned;
    const std::vector<DatedReference> references = datedReferences(ground);
    TrendCounter counter(past, *ground.catalogue);
    std::size_t now = 0;
    counter.setReference(references[now].version);
    const auto isDue = [&](Instant at) { return now + 1 < references.size() && references[now + 1].from <= at; };
    const auto note = [&](Instant at) { trend->points.push_back({ at, references[now].version, counter.histogram() }); };
    for (const PastVersions::State &state : past.states) {
        for (const PastVersions::Change &change : state.changes)
            counter.apply(change);
        const std::size_t before = now;
        while (isDue(state.at))
            ++now;
        if (now != before)
            counter.setReference(references[now].version);
        note(state.at);
        while (isDue(state.until)) {
            ++now;
            counter.setReference(references[now].version);
            note(references[now].from);
        }
    }
    return trend;
}

} // namespace muster
