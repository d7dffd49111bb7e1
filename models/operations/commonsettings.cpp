// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/commonsettings.h"

#include <QHash>

#include <algorithm>
#include <map>
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

CommonSettings commonSettings(const std::vector<InstancePart> &parts)
{
    CommonSettings common;
    std::array<Values, allSettings.size()> values;
    std::map<QStringList, int> tagSets;   // lists number their sets each in its own way, and may have the same one twice
    const RunnerRow *first = nullptr;
    const Snapshot *firstFleet = nullptr;
    const auto addFlag = [&](Setting which, Tri flag) {
        if (flag == Tri::Unknown)
            return;
        values[std::size_t(which)].add(qint64(flag));
        common.yes[std::size_t(which)] += flag == Tri::Yes ? 1 : 0;
    };
    for (const InstancePart &part : parts) {
        const Snapshot &fleet = *part.fleet;
        std::unordered_map<TagSetIndex, int> sets;
        for (const RunnerId id : part.ids) {
            const auto at = fleet.find(id);
            if (!at)
                continue;
            const RunnerRow &row = fleet.row(*at);
            if (!first) {
                first = &row;
                firstFleet = &fleet;
            }
            ++common.runners;
            values[std::size_t(Setting::Description)].add(fleet.text(row.description));
            values[std::size_t(Setting::Note)].add(fleet.text(row.note));
            values[std::size_t(Setting::Timeout)].add(qint64(std::max(0, int(row.maximumTimeout))));
            if (row.tags != unknownTags)
                ++sets[row.tags];
            addFlag(Setting::Paused, row.paused);
            addFlag(Setting::Locked, row.locked);
            addFlag(Setting::Untagged, row.runUntagged);
            if (row.access == AccessLevel::NotProtected || row.access == AccessLevel::RefProtected)
                addFlag(Setting::Protected, triOf(row.access == AccessLevel::RefProtected));
        }
        for (const auto &[set, runners] : sets) {
            QStringList tags;
            for (const TextId tag : fleet.tags(set))
                tags += fleet.string(tag);
            tagSets[normalTags(tags)] += runners;
        }
    }
    if (!first)
        return common;

    Values &tags = values[std::size_t(Setting::Tags)];
    QHash<QString, int> byTag;
    for (const auto &[set, runners] : tagSets) {
        tags.numbers.insert(qint64(tags.numbers.size()));
        tags.told += runners;
        for (const QString &tag : set)
            byTag[tag] += runners;
    }
    SettingSet shared;
    for (const Setting which : allSettings) {
        const Values &each = values[std::size_t(which)];
        common.values[std::size_t(which)] = each.count();
        if (each.count() == 1 && each.told == common.runners)
            shared.add(which);
    }
    common.shared = SettingsReader(*firstFleet, shared).of(*first);
    for (auto at = byTag.cbegin(); at != byTag.cend(); ++at)
        common.tags.push_back({ at.key(), at.value() });
    std::sort(common.tags.begin(), common.tags.end(), [](const CommonSettings::Tag &a, const CommonSettings::Tag &b) { return a.runners != b.runners ? a.runners > b.runners : a.tag < b.tag; });
    return common;
}

} // namespace muster
