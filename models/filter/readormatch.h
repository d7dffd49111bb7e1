// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/textmatchers.h"
#include "models/filter/truth.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace muster {

/// Version ranges, held against reported texts.
class VersionSet {
public:
    void add(const VersionRange &range) { m_ranges.push_back(range); }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    [[nodiscard]] std::optional<bool> contains(std::string_view text) const
    {
        const auto version = Version::parse(text);
        if (!version)
            return std::nullopt;
        return std::any_of(m_ranges.begin(), m_ranges.end(), [&](const VersionRange &range) { return range.contains(*version); });
    }

private:
    std::vector<VersionRange> m_ranges;
};

/// Values to be read (versions, addresses) and patterns on the text itself, side by side.
template <class Range, class Set>
[[nodiscard]] auto readOrMatch(const Term &term)
{
    Set set;
    for (const Alternative &alternative : term.alternatives) {
        if (const auto *range = std::get_if<Range>(&alternative))
            set.add(*range);
    }
    return [set, patterns = TextMatchers(term, TextMatcher::Mode::Whole)](std::string_view text) mutable {
        if (patterns.matches(text))
            return Truth::Yes;
        if (set.isEmpty())
            return Truth::No;
        const auto found = set.contains(text);
        return found ? truthOf(*found) : Truth::Unknown;
    };
}

} // namespace muster
