// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/rowquestion.h"
#include "models/filter/wantedranges.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qint16 saturatedJobs = 1001;

std::unique_ptr<Question> askBehind(const Inquiry &inquiry, const WantedRanges &ranges)
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
std::unique_ptr<Question> askSince(const Inquiry &inquiry, const WantedRanges &ranges, Time time)
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
    const WantedRanges ranges(term);
    const auto isKey = [&](FilterKey key) { return term.is(key); };
    if (isKey(FilterKey::Id))
        return askRows(inquiry, [ranges](const RunnerRow &row, quint32) { return ranges.exactly(bareId(row.id).value); });
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
