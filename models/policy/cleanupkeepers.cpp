// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupkeepers.h"

#include "models/filter/textfold.h"
#include "models/policy/ownerpath.h"

#include <algorithm>
#include <unordered_map>

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

CleanupKeepers::CleanupKeepers(const CleanupKeep &keep, const Snapshot &fleet)
    : m_keep(keep), m_fleet(fleet), m_tags(matchersOf(keep.tags)), m_names(matchersOf(keep.names)), m_ofSet(std::size_t(fleet.tagSetCount()), Tri::Unknown)
{
    if (keep.newest > 0)
        findNewest();
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
    if (m_isNewest.empty())
        return std::nullopt;
    if (ownerKnown(m_fleet, runner) == OwnerKnown::No)
        return Reason::OwnerUnknown;
    return m_isNewest[row] ? std::optional(Reason::KeptAsNewest) : std::nullopt;
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

void CleanupKeepers::findNewest()
{
    m_isNewest.assign(std::size_t(m_fleet.size()), false);
    std::unordered_map<OwnerIndex, std::vector<quint32>> byOwner;   // 0: the instance
    for (quint32 row = 0; row < m_isNewest.size(); ++row) {
        const OwnerKnown known = ownerKnown(m_fleet, m_fleet.row(row));
        if (known != OwnerKnown::No)
            byOwner[known == OwnerKnown::Instance ? 0 : m_fleet.row(row).owner].push_back(row);
    }
    const auto isNewer = [this](quint32 a, quint32 b) { return std::pair(m_fleet.row(a).createdAt, a) > std::pair(m_fleet.row(b).createdAt, b); };
    for (auto &[owner, rows] : byOwner) {
        const auto count = std::min(rows.size(), std::size_t(m_keep.newest));
        std::partial_sort(rows.begin(), rows.begin() + qsizetype(count), rows.end(), isNewer);
        for (std::size_t i = 0; i < count; ++i)
            m_isNewest[rows[i]] = true;
    }
}

TagSetStock::TagSetStock(const Snapshot &fleet) : m_left(std::size_t(fleet.tagSetCount()), 0)
{
    for (const RunnerRow &row : fleet.rows()) {
        if (knows(row.tags))
            ++m_left[row.tags];
    }
}

} // namespace muster
