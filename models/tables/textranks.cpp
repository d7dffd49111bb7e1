// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/textranks.h"

#include "models/fleet/textmemo.h"
#include "models/tables/naturalorder.h"

namespace muster {

namespace {

/// Texts to be ranked: what each row says, as a number into `texts`. Number 0 is "nothing".
struct Texts {
    std::vector<quint32> ofRow;
    std::vector<std::string> joined;             // tag lists, which stand nowhere as one text
    std::vector<std::string_view> texts{ {} };
};

/// Every row has a text of its own.
Texts ownTexts(const Snapshot &fleet, TextId RunnerRow::*field)
{
    Texts found;
    found.ofRow.reserve(std::size_t(fleet.size()));
    found.texts.reserve(std::size_t(fleet.size()) + 1);
    for (const RunnerRow &row : fleet.rows()) {
        const std::string_view text = fleet.text(row.*field);
        found.ofRow.push_back(text.empty() ? 0 : quint32(found.texts.size()));
        if (!text.empty())
            found.texts.push_back(text);
    }
    return found;
}

/// Rows share texts by an index.
template <class Index, class Text>
Texts sharedTexts(const Snapshot &fleet, Index indexOf, qsizetype count, Text textOf)
{
    Texts found;
    for (qsizetype i = 1; i < count; ++i)
        found.texts.push_back(textOf(quint32(i)));
    for (const RunnerRow &row : fleet.rows())
        found.ofRow.push_back(indexOf(row));
    return found;
}

Texts tagTexts(const Snapshot &fleet)
{
    std::vector<std::string> joined(std::size_t(std::max<qsizetype>(fleet.tagSetCount(), 1)));
    for (std::size_t i = 1; i < joined.size(); ++i) {
        for (const TextId tag : fleet.tags(TagSetIndex(i)))
            joined[i].append(fleet.text(tag)).append(", ");
    }
    Texts found = sharedTexts(fleet, [](const RunnerRow &row) { return row.tags == unknownTags ? 0 : row.tags; }, qsizetype(joined.size()),
        [&](quint32 index) { return std::string_view(joined[index]); });
    found.joined = std::move(joined);   // the views stay valid: a moved vector keeps its elements where they are
    return found;
}

Texts addressTexts(const Snapshot &fleet)
{
    Texts found;
    TextMemo<quint32> numbers;
    for (const RunnerRow &row : fleet.rows()) {
        const TextId address = row.managersLoaded == 0 ? TextId{} : fleet.managers(row).front().address;
        found.ofRow.push_back(address.isNull() ? 0 : numbers.of(address, [&] {
            found.texts.push_back(fleet.text(address));
            return quint32(found.texts.size() - 1);
        }));
    }
    return found;
}

Texts textsOf(const Snapshot &fleet, RunnerText text)
{
    switch (text) {
    case RunnerText::None: break;
    case RunnerText::Name: return ownTexts(fleet, &RunnerRow::description);
    case RunnerText::ShortToken: return ownTexts(fleet, &RunnerRow::shortSha);
    case RunnerText::Note: return ownTexts(fleet, &RunnerRow::note);
    case RunnerText::Tags: return tagTexts(fleet);
    case RunnerText::Address: return addressTexts(fleet);
    case RunnerText::Owner:
        return sharedTexts(fleet, [](const RunnerRow &row) { return row.owner; }, fleet.ownerCount(), [&](quint32 index) { return fleet.text(fleet.owner(index).fullPath); });
    case RunnerText::Creator:
        return sharedTexts(fleet, [](const RunnerRow &row) { return row.creator; }, fleet.userCount(), [&](quint32 index) { return fleet.text(fleet.user(index).username); });
    }
    return { std::vector<quint32>(std::size_t(fleet.size()), 0), {} };
}

} // namespace

std::vector<quint32> textRanks(const Snapshot &fleet, RunnerText text, const QLocale &locale)
{
    Texts found = textsOf(fleet, text);
    const std::vector<quint32> ranks = naturalRanks(found.texts, locale);
    for (quint32 &value : found.ofRow)
        value = ranks[value];
    return std::move(found.ofRow);
}

qsizetype textsToRank(const Snapshot &fleet, RunnerText text)
{
    switch (text) {
    case RunnerText::None: return 0;
    case RunnerText::Owner: return fleet.ownerCount();
    case RunnerText::Creator: return fleet.userCount();
    case RunnerText::Tags: return fleet.tagSetCount();
    case RunnerText::Name:
    case RunnerText::ShortToken:
    case RunnerText::Note:
    case RunnerText::Address: break;
    }
    return fleet.size();
}

} // namespace muster
