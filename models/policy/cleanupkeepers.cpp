// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupkeepers.h"

#include "models/filter/textfold.h"
#include "models/policy/ownerpath.h"

#include <algorithm>
#include <functional>

namespace muster {

namespace {

std::vector<TextMatcher> matchersOf(const QStringList &patterns)
{
    std::vector<TextMatcher> matchers;
    for (const QString &pattern : patterns) {
        std::vector<qsizetype> stars;
        for (qsizetype at = pattern.indexOf(u'*'); at >= 0; at = pattern.indexOf(u'*', at + 1))
            stars.push_back(at);
        matchers.emplace_back(TextPattern::fromStars(pattern, stars, false), TextMatcher::Mode::Whole, true);
    }
    return matchers;
}

bool anyMatches(const std::vector<TextMatcher> &matchers, std::string_view text)
{
    std::string buffer;
    const std::string_view lower = folded(text, buffer);
    return std::any_of(matchers.begin(), matchers.end(), [lower](const TextMatcher &matcher) { return matcher.matches(lower); });
}

} // namespace

void OwnerRanks::find()
{
    struct Runner {
        OwnerIndex owner = 0;   // 0: the instance
        quint64 age = 0;        // creation, then row
        auto operator<=>(const Runner &) const = default;
    };
    std::vector<Runner> runners;
    runners.reserve(std::size_t(m_fleet.size()));
    for (quint32 row = 0; row < quint32(m_fleet.size()); ++row) {
        const RunnerRow &runner = m_fleet.row(row);
        const OwnerKnown known = ownerKnown(m_fleet, runner);
        if (known != OwnerKnown::No)
            runners.push_back({ known == OwnerKnown::Instance ? OwnerIndex(0) : runner.owner, quint64(runner.createdAt.packed()) << 32 | row });
    }
    std::sort(runners.begin(), runners.end(), std::greater());
    m_ranks.assign(std::size_t(m_fleet.size()), 0);
    quint32 rank = 0;
    for (std::size_t i = 0; i < runners.size(); ++i) {
        rank = i > 0 && runners[i - 1].owner == runners[i].owner ? rank + 1 : 0;
        m_ranks[quint32(runners[i].age)] = rank;
    }
}

CleanupKeepers::CleanupKeepers(const CleanupKeep &keep, const Snapshot &fleet, OwnerRanks &ranks)
    : m_keep(keep), m_fleet(fleet), m_ranks(ranks), m_tags(matchersOf(keep.tags)), m_names(matchersOf(keep.names)), m_ofSet(std::size_t(fleet.tagSetCount()), Tri::Unknown)
{
}

std::optional<CleanupDecision::Reason> CleanupKeepers::reason(quint32 row)
{
    const RunnerRow &runner = m_fleet.row(row);
    const bool asksTags = !m_tags.empty() || m_keep.atLeast > 0;
    if (asksTags && runner.tags >= m_ofSet.size())
        return Reason::TagsUnknown;
    if (!m_tags.empty() && hasKeptTag(runner.tags))
        return Reason::KeptByTag;
    if (!m_names.empty() && hasKeptName(runner))
        return Reason::KeptByName;
    if (m_keep.newest <= 0)
        return std::nullopt;
    if (ownerKnown(m_fleet, runner) == OwnerKnown::No)
        return Reason::OwnerUnknown;
    return qint64(m_ranks.of(row)) < m_keep.newest ? std::optional(Reason::KeptAsNewest) : std::nullopt;
}

bool CleanupKeepers::hasKeptTag(TagSetIndex set)
{
    Tri &known = m_ofSet[set];
    if (known == Tri::Unknown) {
        const auto tags = m_fleet.tags(set);
        known = triOf(std::any_of(tags.begin(), tags.end(), [&](TextId tag) { return anyMatches(m_tags, m_fleet.text(tag)); }));
    }
    return known == Tri::Yes;
}

bool CleanupKeepers::hasKeptName(const RunnerRow &row) const
{
    return anyMatches(m_names, m_fleet.text(row.description));
}

TagSetStock::TagSetStock(const Snapshot &fleet) : m_left(std::size_t(fleet.tagSetCount()), 0)
{
    for (const RunnerRow &row : fleet.rows()) {
        if (knows(row.tags))
            ++m_left[row.tags];
    }
}

} // namespace muster
