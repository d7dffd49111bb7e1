// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/commonsettings.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace muster {

namespace {

/// A packed value of a setting, for counting different ones: nothing is made of 100,000 texts.
struct Values {
    std::unordered_set<std::string_view> texts;
    std::unordered_set<qint64> numbers;
    int told = 0;

    void add(std::string_view text)
    {
        texts.insert(text);
        ++told;
    }
    void add(qint64 number)
    {
        numbers.insert(number);
        ++told;
    }
    [[nodiscard]] int count() const { return int(texts.size() + numbers.size()); }
};

} // namespace

CommonSettings commonSettings(const Snapshot &fleet, const std::vector<RunnerId> &ids)
{
    CommonSettings common;
    std::array<Values, allSettings.size()> values;
    std::unordered_map<TagSetIndex, int> sets;
    const RunnerRow *first = nullptr;
    const auto addFlag = [&](Setting which, Tri flag) {
        if (flag == Tri::Unknown)
            return;
        values[std::size_t(which)].add(qint64(flag));
        common.yes[std::size_t(which)] += flag == Tri::Yes ? 1 : 0;
    };
    for (const RunnerId id : ids) {
        const auto at = fleet.find(id);
        if (!at)
            continue;
        const RunnerRow &row = fleet.row(*at);
        if (!first)
            first = &row;
        ++common.runners;
        values[std::size_t(Setting::Description)].add(fleet.text(row.description));
        values[std::size_t(Setting::Note)].add(fleet.text(row.note));
        values[std::size_t(Setting::Timeout)].add(qint64(std::max(0, int(row.maximumTimeout))));
        if (row.tags != unknownTags) {
            values[std::size_t(Setting::Tags)].add(qint64(row.tags));
            ++sets[row.tags];
        }
        addFlag(Setting::Paused, row.paused);
        addFlag(Setting::Locked, row.locked);
        addFlag(Setting::Untagged, row.runUntagged);
        if (row.access == AccessLevel::NotProtected || row.access == AccessLevel::RefProtected)
            addFlag(Setting::Protected, triOf(row.access == AccessLevel::RefProtected));
    }
    if (!first)
        return common;

    SettingSet shared;
    for (const Setting which : allSettings) {
        const Values &each = values[std::size_t(which)];
        common.values[std::size_t(which)] = each.count();
        if (each.count() == 1 && each.told == common.runners)
            shared.add(which);
    }
    common.shared = SettingsReader(fleet, shared).of(*first);

    std::unordered_map<quint32, int> byTag;
    for (const auto &[set, runners] : sets) {
        for (const TextId tag : fleet.tags(set))
            byTag[tag.value] += runners;
    }
    for (const auto &[tag, runners] : byTag)
        common.tags.push_back({ fleet.string(TextId{ tag }), runners });
    std::sort(common.tags.begin(), common.tags.end(), [](const CommonSettings::Tag &a, const CommonSettings::Tag &b) { return a.runners != b.runners ? a.runners > b.runners : a.tag < b.tag; });
    return common;
}

} // namespace muster
