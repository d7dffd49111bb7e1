// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/tagsinuse.h"

#include "models/fleet/queue/tagsimilarity.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace muster {

namespace {

constexpr std::size_t mostCompared = 1000;
constexpr qsizetype mostSimilar = 3;

struct SetUse {
    int runners = 0;
    int online = 0;
};

/// Written with other separators or another case, or one slip apart. Tags that differ by a number alone are meant to differ.
bool isProbablyTheSame(const QString &a, const QString &b)
{
    const int distance = tagDistance(a, b).value_or(-1);
    return distance == 0 || distance == 2;   // 1 is the number at the end
}

} // namespace

std::vector<TagUse> tagsInUse(const Snapshot &fleet, std::span<const Job> waiting)
{
    std::vector<SetUse> sets(std::size_t(fleet.tagSetCount()));
    for (const RunnerRow &row : fleet.rows()) {
        if (row.tags >= sets.size())
            continue;
        ++sets[row.tags].runners;
        sets[row.tags].online += row.status == RunnerStatus::Online && row.paused != Tri::Yes ? 1 : 0;
    }
    std::unordered_map<quint32, SetUse> byTag;
    for (TagSetIndex set = 0; set < sets.size(); ++set) {
        if (sets[set].runners == 0)
            continue;
        for (const TextId tag : fleet.tags(set)) {
            byTag[tag.value].runners += sets[set].runners;
            byTag[tag.value].online += sets[set].online;
        }
    }
    std::vector<TagUse> uses;
    uses.reserve(byTag.size());
    QHash<QString, int> wanted;
    for (const Job &job : waiting) {
        for (const QString &tag : job.tags)
            ++wanted[tag];
    }
    for (const auto &[tag, use] : byTag) {
        const QString name = fleet.string(TextId{ tag });
        uses.push_back({ name, use.runners, use.online, {}, wanted.take(name) });
    }
    for (auto left = wanted.cbegin(); left != wanted.cend(); ++left)
        uses.push_back({ left.key(), 0, 0, {}, left.value() });
    std::sort(uses.begin(), uses.end(), [](const TagUse &a, const TagUse &b) { return a.runners != b.runners ? a.runners > b.runners : a.tag < b.tag; });

    const std::size_t compared = std::min(mostCompared, uses.size());
    for (std::size_t i = 0; i < compared; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!isProbablyTheSame(uses[i].tag, uses[j].tag))
                continue;
            if (uses[i].similar.size() < mostSimilar)
                uses[i].similar += uses[j].tag;
            if (uses[j].similar.size() < mostSimilar)
                uses[j].similar += uses[i].tag;
        }
    }
    return uses;
}

std::vector<RunnerId> runnersWithTag(const Snapshot &fleet, const QString &tag)
{
    const QByteArray wanted = tag.toUtf8();
    std::vector<bool> hasIt(std::size_t(fleet.tagSetCount()));
    for (TagSetIndex set = 0; set < hasIt.size(); ++set) {
        const auto tags = fleet.tags(set);
        hasIt[set] = std::any_of(tags.begin(), tags.end(), [&](TextId id) { return fleet.text(id) == std::string_view(wanted.constData(), std::size_t(wanted.size())); });
    }
    std::vector<RunnerId> ids;
    for (const RunnerRow &row : fleet.rows()) {
        if (row.tags < hasIt.size() && hasIt[row.tags])
            ids.push_back(row.id);
    }
    return ids;
}

} // namespace muster
