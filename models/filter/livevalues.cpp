// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/livevalues.h"

#include "models/filter/address.h"
#include "models/filter/runnerquestion.h"
#include "models/filter/valuefinder.h"
#include "models/fleet/textmemo.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace muster {

namespace {

using Finder = ValueFinder;
using Found = ValueFinder::Found;

std::vector<qint64> perIndex(const Snapshot &fleet, qsizetype size, quint32 RunnerRow::*index)
{
    std::vector<qint64> counts(std::size_t(size), 0);
    for (const RunnerRow &row : fleet.rows()) {
        if (row.*index < counts.size())
            ++counts[row.*index];
    }
    return counts;
}

void findTags(const Snapshot &fleet, Finder &finder)
{
    std::unordered_map<quint32, qint64> counts;
    const std::vector<qint64> sets = perIndex(fleet, fleet.tagSetCount(), &RunnerRow::tags);
    for (TagSetIndex i = 1; i < sets.size(); ++i) {
        for (const TextId tag : fleet.tags(i))
            counts[tag.value] += sets[i];
    }
    for (const auto &[tag, count] : counts)
        finder.add(fleet.text(TextId{ tag }), count);
}

/// Owners by path, and everything below each group as `group/**`.
void findOwners(const Snapshot &fleet, Finder &finder, Finder &below)
{
    const std::vector<qint64> each = perIndex(fleet, fleet.ownerCount(), &RunnerRow::owner);
    std::unordered_map<std::string_view, qint64> owners, groups;
    for (OwnerIndex i = 1; i < each.size(); ++i) {
        const std::string_view path = fleet.text(fleet.owner(i).fullPath);
        owners[path] += each[i];
        for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1))
            groups[path.substr(0, slash)] += each[i];
    }
    for (const auto &[path, count] : owners)
        finder.add(path, count);
    for (const auto &[path, count] : groups)
        below.add(path, count, true);
}

void findCreators(const Snapshot &fleet, Finder &finder)
{
    const std::vector<qint64> each = perIndex(fleet, fleet.userCount(), &RunnerRow::creator);
    for (UserIndex i = 1; i < each.size(); ++i)
        finder.add(fleet.text(fleet.user(i).username), each[i]);
}

/// Runners per value that any of their managers has, counted once per runner whatever the number of its managers.
class ManagerTally {
public:
    ManagerTally(const Snapshot &fleet, TextId ManagerRow::*field) : m_fleet(fleet), m_field(field) { }

    /// `valuesOf(text, list)` appends the numbers (see number()) of the values that a text stands for.
    template <class ValuesOf>
    void count(ValuesOf valuesOf)
    {
        constexpr quint32 stranger = 0xffffffffU;
        TextMemo<quint32> memo;
        std::vector<quint32> values;   // per text: how many, and which
        for (const RunnerRow &row : m_fleet.rows()) {
            for (const ManagerRow &manager : m_fleet.managers(row)) {
                const TextId id = manager.*m_field;
                const quint32 at = id.isNull() ? stranger : memo.of(id, [&] {
                    const auto first = quint32(values.size());
                    values.push_back(0);
                    valuesOf(m_fleet.text(id), values);
                    values[first] = quint32(values.size()) - first - 1;
                    return values[first] == 0 ? stranger : first;
                });
                for (quint32 i = 1; at != stranger && i <= values[at]; ++i) {
                    Value &value = m_values[values[at + i]];
                    value.found.count += value.last == row.id ? 0 : 1;
                    value.last = row.id;
                }
            }
        }
    }
    quint32 number(Found found)
    {
        m_values.push_back({ std::move(found), {} });
        return quint32(m_values.size() - 1);
    }
    void moveTo(Finder &finder)
    {
        for (Value &value : m_values)
            finder.add(std::move(value.found));
    }

private:
    struct Value {
        Found found;
        RunnerId last;
    };
    const Snapshot &m_fleet;
    TextId ManagerRow::*m_field;
    std::vector<Value> m_values;
};

void findManagerTexts(const Snapshot &fleet, TextId ManagerRow::*field, Finder &finder)
{
    ManagerTally tally(fleet, field);
    tally.count([&](std::string_view text, std::vector<quint32> &values) {
        if (auto found = finder.looksAt(text))
            values.push_back(tally.number(std::move(*found)));
    });
    tally.moveTo(finder);
}

/// For texts of which nearly every manager has its own: only those that begin so, and of these the first `mostTexts`.
template <class IsValue>
void findOwnTexts(const Snapshot &fleet, TextId ManagerRow::*field, const QString &begun, IsValue isValue, Finder &finder)
{
    constexpr std::size_t mostTexts = 200;
    struct Tally {
        qint64 count = 0;
        RunnerId last;
    };
    const std::string start = begun.toStdString();
    std::unordered_map<std::string_view, Tally> tallies;
    for (const RunnerRow &row : fleet.rows()) {
        for (const ManagerRow &manager : fleet.managers(row)) {
            const std::string_view text = fleet.text(manager.*field);
            if (!text.starts_with(start))
                continue;
            auto at = tallies.find(text);
            if (at == tallies.end()) {
                if (tallies.size() == mostTexts || !isValue(text))
                    continue;
                at = tallies.try_emplace(text).first;
            }
            at->second.count += at->second.last == row.id ? 0 : 1;
            at->second.last = row.id;
        }
    }
    for (const auto &[text, tally] : tallies)
        finder.add(text, tally.count);
}

void findVersions(const Snapshot &fleet, Finder &finder)
{
    ManagerTally tally(fleet, &ManagerRow::version);
    std::unordered_map<std::string, quint32> numbers;
    tally.count([&](std::string_view text, std::vector<quint32> &values) {
        for (const std::string &name : versionNames(text)) {
            auto found = finder.looksAt(name);
            if (!found)
                continue;
            const auto [place, isNew] = numbers.try_emplace(found->text, 0);
            if (isNew)
                place->second = tally.number(std::move(*found));
            values.push_back(place->second);
        }
    });
    tally.moveTo(finder);
}

constexpr qsizetype shortestSystemId = 4;   // below that every one would do: they begin with `s_` and `r_`

} // namespace

std::vector<LiveValue> liveValues(const Snapshot &fleet, FilterKey key, const QString &begun, int limit)
{
    Finder finder(begun);
    if (key == FilterKey::Tag) {
        findTags(fleet, finder);
    } else if (key == FilterKey::Owner) {
        Finder below(begun.endsWith(u"/**") ? begun.chopped(3) : begun);
        findOwners(fleet, finder, below);
        return mergedValues(finder.best(limit), below.best(limit), begun, limit);
    } else if (key == FilterKey::Creator) {
        findCreators(fleet, finder);
    } else if (key == FilterKey::Executor) {
        findManagerTexts(fleet, &ManagerRow::executor, finder);
    } else if (key == FilterKey::Platform) {
        findManagerTexts(fleet, &ManagerRow::platform, finder);
    } else if (key == FilterKey::Arch) {
        findManagerTexts(fleet, &ManagerRow::architecture, finder);
    } else if (key == FilterKey::Ip) {
        findOwnTexts(fleet, &ManagerRow::address, begun, [](std::string_view text) { return Address::parse(text).has_value(); }, finder);
    } else if (key == FilterKey::Sys && begun.size() >= shortestSystemId) {
        findOwnTexts(fleet, &ManagerRow::systemId, begun, [](std::string_view) { return true; }, finder);
    } else if (key == FilterKey::Version) {
        findVersions(fleet, finder);
    }
    return finder.best(limit);
}

std::vector<qint64> countClosedValues(const Snapshot &fleet, const KeySpec &spec)
{
    std::vector<qint64> counts;
    std::vector<quint32> rows(std::size_t(fleet.size()));
    std::iota(rows.begin(), rows.end(), 0U);
    std::vector<Truth> answers(rows.size());
    for (const ClosedValue &value : spec.values) {
        const FilterContext nothing;
        makeRunnerQuestion({ &spec, { &value } }, { fleet, nothing })->ask(rows, answers.data());
        counts.push_back(std::count(answers.begin(), answers.end(), Truth::Yes));
    }
    return counts;
}

} // namespace muster
