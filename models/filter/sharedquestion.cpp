// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/rowquestion.h"
#include "models/filter/textmatchers.h"

#include <algorithm>

namespace muster {

namespace {

/// For what many rows share: answered once per entry of the snapshot's table.
template <class IndexOf, class Answer>
std::unique_ptr<Question> askShared(const Inquiry &inquiry, qsizetype entries, IndexOf indexOf, Answer answer)
{
    if (!inquiry.manyRows)
        return askRows(inquiry, [indexOf, answer](const RunnerRow &row, quint32) mutable { return answer(indexOf(row)); });
    return askRows(inquiry, [indexOf, answer, memo = IndexMemo(entries)](const RunnerRow &row, quint32) mutable {
        const quint32 index = indexOf(row);
        return memo.of(index, [&] { return answer(index); });
    });
}

std::unique_ptr<Question> askTags(const Term &term, const Inquiry &inquiry)
{
    const Snapshot &fleet = inquiry.fleet;
    // "Not told" is no index; one past the last stands for it.
    const auto notTold = quint32(fleet.tagSetCount());
    return askShared(
        inquiry, fleet.tagSetCount() + 1, [notTold](const RunnerRow &row) { return std::min(row.tags, notTold); },
        [&fleet, notTold, matchers = TextMatchers(term, TextMatcher::Mode::Whole)](quint32 index) mutable {
            if (index == notTold)
                return Truth::Unknown;
            const auto tags = fleet.tags(index);
            return truthOf(std::any_of(tags.begin(), tags.end(), [&](TextId tag) { return matchers.matches(fleet.text(tag)); }));
        });
}

std::unique_ptr<Question> askOwner(const Term &term, const Inquiry &inquiry)
{
    const Snapshot &fleet = inquiry.fleet;
    // The instance has no path, and that is known: one past the last owner stands for "the instance, by the runner's type".
    const auto instance = quint32(fleet.ownerCount());
    return askShared(
        inquiry, fleet.ownerCount() + 1,
        [instance](const RunnerRow &row) { return row.owner == 0 && row.type == RunnerType::Instance ? instance : row.owner; },
        [&fleet, instance, matchers = TextMatchers(term, TextMatcher::Mode::Path)](quint32 index) mutable {
            if (index == instance)
                return Truth::No;
            const OwnerRow &owner = fleet.owner(index);
            if (owner.kind == RunnerType::Instance)
                return Truth::No;
            const std::string_view path = fleet.text(owner.fullPath);
            return path.empty() ? Truth::Unknown : truthOf(matchers.matches(path));
        });
}

std::unique_ptr<Question> askCreator(const Term &term, const Inquiry &inquiry)
{
    const Snapshot &fleet = inquiry.fleet;
    return askShared(
        inquiry, fleet.userCount(), [](const RunnerRow &row) { return row.creator; },
        [&fleet, matchers = TextMatchers(term, TextMatcher::Mode::Whole)](quint32 index) mutable {
            const std::string_view name = fleet.text(fleet.user(index).username);
            return name.empty() ? Truth::Unknown : truthOf(matchers.matches(name));
        });
}

} // namespace

std::unique_ptr<Question> makeSharedQuestion(const Term &term, const Inquiry &inquiry)
{
    if (term.is(FilterKey::Tag))
        return askTags(term, inquiry);
    return term.is(FilterKey::Owner) ? askOwner(term, inquiry) : askCreator(term, inquiry);
}

} // namespace muster
