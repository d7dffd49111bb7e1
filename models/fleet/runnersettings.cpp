// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/runnersettings.h"

#include <algorithm>

namespace muster {

namespace {

/// Calls `visit` with the member of each of the given settings values, one after the other.
template <class Visitor, class... Settings>
void forEachSetting(Visitor visit, Settings &...settings)
{
    visit(settings.description...);
    visit(settings.tags...);
    visit(settings.paused...);
    visit(settings.locked...);
    visit(settings.isProtected...);
    visit(settings.runUntagged...);
    visit(settings.maximumTimeout...);
    visit(settings.note...);
}

std::optional<bool> boolOf(Tri value)
{
    return value == Tri::Unknown ? std::nullopt : std::optional(value == Tri::Yes);
}

} // namespace

bool RunnerSettings::has(Setting which) const
{
    switch (which) {
    case Setting::Description: return description.has_value();
    case Setting::Tags: return tags.has_value();
    case Setting::Paused: return paused.has_value();
    case Setting::Locked: return locked.has_value();
    case Setting::Protected: return isProtected.has_value();
    case Setting::Untagged: return runUntagged.has_value();
    case Setting::Timeout: return maximumTimeout.has_value();
    case Setting::Note: return note.has_value();
    }
    return false;
}

bool RunnerSettings::isEmpty() const
{
    return std::none_of(allSettings.begin(), allSettings.end(), [this](Setting which) { return has(which); });
}

QStringList normalTags(const QStringList &tags)
{
    QStringList normal;
    normal.reserve(tags.size());
    for (const QString &tag : tags) {
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty())
            normal += trimmed;
    }
    std::sort(normal.begin(), normal.end());
    normal.removeDuplicates();
    return normal;
}

const QStringList &SettingsReader::tags(TagSetIndex set)
{
    std::optional<QStringList> &known = m_tags[set];
    if (!known) {
        QStringList list;
        for (const TextId tag : m_fleet.tags(set))
            list += m_fleet.string(tag);
        known = normalTags(list);
    }
    return *known;
}

RunnerSettings SettingsReader::of(const RunnerRow &row)
{
    RunnerSettings settings;
    if (m_wanted.has(Setting::Description))
        settings.description = m_fleet.string(row.description);
    if (m_wanted.has(Setting::Tags) && row.tags < m_tags.size())
        settings.tags = tags(row.tags);
    if (m_wanted.has(Setting::Paused))
        settings.paused = boolOf(row.paused);
    if (m_wanted.has(Setting::Locked))
        settings.locked = boolOf(row.locked);
    if (m_wanted.has(Setting::Protected) && (row.access == AccessLevel::NotProtected || row.access == AccessLevel::RefProtected))
        settings.isProtected = row.access == AccessLevel::RefProtected;
    if (m_wanted.has(Setting::Untagged))
        settings.runUntagged = boolOf(row.runUntagged);
    if (m_wanted.has(Setting::Timeout))
        settings.maximumTimeout = std::max(0, int(row.maximumTimeout));
    if (m_wanted.has(Setting::Note))
        settings.note = m_fleet.string(row.note);
    return settings;
}

SettingsChange changeBetween(const RunnerSettings &now, const RunnerSettings &wanted)
{
    SettingsChange change;
    forEachSetting(
        [](const auto &is, const auto &shall, auto &from, auto &to) {
            if (!shall || is == shall)
                return;
            from = is;
            to = shall;
        },
        now, wanted, change.from, change.to);
    return change;
}

Tri agree(const RunnerSettings &some, const RunnerSettings &all)
{
    Tri result = Tri::Yes;
    forEachSetting(
        [&result](const auto &one, const auto &other) {
            if (one)
                result = both(result, other ? triOf(*one == *other) : Tri::Unknown);
        },
        some, all);
    return result;
}

} // namespace muster
