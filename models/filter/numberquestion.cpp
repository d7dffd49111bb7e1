// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/rowquestion.h"

#include <algorithm>

namespace muster {

namespace {

/// The wanted ranges: as they are for values known to lie within bounds, joined and sorted for values known exactly.
class Ranges {
public:
    explicit Ranges(const Term &term)
    {
        for (const Alternative &alternative : term.alternatives) {
            if (const auto *number = std::get_if<Comparison<qint64>>(&alternative))
                m_each.push_back(intervalOf(*number));
            else
                m_each.push_back(intervalOf(std::get<Comparison<UnitSpan>>(alternative)));
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

constexpr qint16 saturatedJobs = 1001;

std::unique_ptr<Question> askBehind(const Inquiry &inquiry, const Ranges &ranges)
{
    const LagTable *lag = inquiry.context.lag;
    return askRows(inquiry, [lag, ranges](const RunnerRow &row, quint32 number) {
        if (!lag || qsizetype(number) >= lag->size())
            return Truth::Unknown;
        const LagTable::Runner &runner = lag->runner(number);
        if (runner.behind < 0)
            return Truth::Unknown;
        // A manager that is not known may be further behind, never less.
        const bool exact = !runner.atLeast && !runner.someUnknown && hasAllManagers(row);
        return exact ? ranges.exactly(runner.behind) : ranges.atLeast(runner.behind);
    });
}

template <class Time>
std::unique_ptr<Question> askSince(const Inquiry &inquiry, const Ranges &ranges, Time time)
{
    const Instant now = inquiry.context.now;
    return askRows(inquiry, [now, ranges, time](const RunnerRow &row, quint32) {
        const auto age = time(row).age(now);
        return age ? ranges.exactly(age->count()) : Truth::Unknown;
    });
}

} // namespace

std::unique_ptr<Question> makeNumberQuestion(const Term &term, const Inquiry &inquiry)
{
    const Ranges ranges(term);
    const auto isKey = [&](FilterKey key) { return term.key == key; };
    if (isKey(FilterKey::Id))
        return askRows(inquiry, [ranges](const RunnerRow &row, quint32) { return ranges.exactly(row.id.value); });
    if (isKey(FilterKey::Behind))
        return askBehind(inquiry, ranges);
    if (isKey(FilterKey::Seen))
        return askSince(inquiry, ranges, [](const RunnerRow &row) { return row.contactedAt; });
    if (isKey(FilterKey::Age))
        return askSince(inquiry, ranges, [](const RunnerRow &row) { return row.createdAt; });
    if (isKey(FilterKey::Expires)) {
        return askRows(inquiry, [now = inquiry.context.now, ranges](const RunnerRow &row, quint32) {
            const auto past = row.tokenExpiresAt.age(now);
            return past ? ranges.exactly(-past->count()) : Truth::Unknown;
        });
    }
    if (isKey(FilterKey::Managers)) {
        return askRows(inquiry, [ranges](const RunnerRow &row, quint32) {
            return row.managerCount < 0 ? ranges.atLeast(row.managersLoaded) : ranges.exactly(std::max(row.managerCount, qint32(row.managersLoaded)));
        });
    }
    if (isKey(FilterKey::Jobs)) {
        return askRows(inquiry, [ranges](const RunnerRow &row, quint32) {
            if (row.runningJobs < 0)
                return Truth::Unknown;
            return row.runningJobs >= saturatedJobs ? ranges.atLeast(saturatedJobs) : ranges.exactly(row.runningJobs);
        });
    }
    Q_ASSERT(isKey(FilterKey::Projects));
    return askRows(inquiry, [ranges](const RunnerRow &row, quint32) { return row.projectCount < 0 ? Truth::Unknown : ranges.exactly(row.projectCount); });
}

} // namespace muster
