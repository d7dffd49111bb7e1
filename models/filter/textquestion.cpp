// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/rowquestion.h"
#include "models/filter/textmatchers.h"

namespace muster {

namespace {

constexpr char fieldEnd = '\x1f';

std::unique_ptr<Question> askName(const Term &term, const Inquiry &inquiry)
{
    return askRows(inquiry, [&fleet = inquiry.fleet, matchers = TextMatchers(term, TextMatcher::Mode::Contains)](const RunnerRow &row, quint32) mutable {
        if (row.description.isNull())
            return Truth::Unknown;
        const std::string_view name = fleet.text(row.description);
        if (name.find(fieldEnd) != std::string_view::npos)
            return truthOf(matchers.matches(name));
        // Then the first field of the search text is the name, in lower case already.
        const std::string_view search = fleet.searchText(row);
        return truthOf(matchers.matchesFolded(search.substr(0, search.find(fieldEnd))));
    });
}

std::unique_ptr<Question> askNote(const Term &term, const Inquiry &inquiry)
{
    return askRows(inquiry, [&fleet = inquiry.fleet, matchers = TextMatchers(term, TextMatcher::Mode::Contains)](const RunnerRow &row, quint32) mutable {
        // Null is "no note" for those who may change the runner, and "not for you" for all others.
        if (row.note.isNull() && row.canUpdate != Tri::Yes)
            return Truth::Unknown;
        return truthOf(matchers.matches(fleet.text(row.note)));
    });
}

std::unique_ptr<Question> askToken(const Term &term, const Inquiry &inquiry)
{
    return askRows(inquiry, [&fleet = inquiry.fleet, matchers = TextMatchers(term, TextMatcher::Mode::Whole)](const RunnerRow &row, quint32) mutable {
        const std::string_view token = fleet.text(row.shortSha);
        return token.empty() ? Truth::Unknown : truthOf(matchers.matches(token));
    });
}

std::unique_ptr<Question> askWord(const Term &term, const Inquiry &inquiry)
{
    return askRows(inquiry, [&fleet = inquiry.fleet, matchers = TextMatchers(term, TextMatcher::Mode::Fields)](const RunnerRow &row, quint32) {
        if (matchers.matchesFolded(fleet.searchText(row)))
            return Truth::Yes;
        // Not found in what is here; it may be in what is not.
        const bool allHere = !row.description.isNull() && row.tags != unknownTags && hasAllManagers(row);
        return allHere ? Truth::No : Truth::Unknown;
    });
}

} // namespace

std::unique_ptr<Question> makeTextQuestion(const Term &term, const Inquiry &inquiry)
{
    if (term.is(FilterKey::Name))
        return askName(term, inquiry);
    if (term.is(FilterKey::Note))
        return askNote(term, inquiry);
    return term.is(FilterKey::Token) ? askToken(term, inquiry) : askWord(term, inquiry);
}

} // namespace muster
