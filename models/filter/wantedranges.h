// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/term.h"
#include "models/filter/truth.h"

#include <algorithm>
#include <vector>

namespace muster {

/// The numbers and spans of a term: as they are for values known to lie within bounds, joined and sorted for values known exactly.
class WantedRanges {
public:
    explicit WantedRanges(const Term &term)
    {
        for (const Alternative &alternative : term.alternatives) {
            if (const auto *number = std::get_if<Comparison<qint64>>(&alternative))
                m_each.push_back(intervalOf(*number));
            else if (const auto *span = std::get_if<Comparison<UnitSpan>>(&alternative))
                m_each.push_back(intervalOf(*span));
        }
        m_joined = m_each;
        std::sort(m_joined.begin(), m_joined.end(), [](const Interval &a, const Interval &b) { return a.low < b.low; });
        std::size_t kept = 0;
        for (const Interval &interval : m_joined) {
            if (kept > 0 && interval.low <= m_joined[kept - 1].high)
                m_joined[kept - 1].high = std::max(m_joined[kept - 1].high, interval.high);
            else
                m_joined[kept++] = interval;
        }
        m_joined.resize(kept);
    }

    [[nodiscard]] bool isEmpty() const { return m_each.empty(); }
    [[nodiscard]] Truth exactly(qint64 value) const
    {
        const auto after = std::upper_bound(m_joined.begin(), m_joined.end(), value, [](qint64 v, const Interval &interval) { return v < interval.low; });
        return truthOf(after != m_joined.begin() && value <= (after - 1)->high);
    }
    [[nodiscard]] Truth atLeast(qint64 least) const
    {
        Truth truth = Truth::No;
        for (const Interval &interval : m_each) {
            const bool all = interval.low <= least && interval.high == Interval::highest;
            truth = std::max(truth, all ? Truth::Yes : interval.high < least ? Truth::No : Truth::Unknown);
        }
        return truth;
    }

private:
    std::vector<Interval> m_each;
    std::vector<Interval> m_joined;
};

} // namespace muster
