// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace muster {

/// One of the settings of a runner that its page in GitLab lets one edit.
enum class Setting : quint8 { Description, Tags, Paused, Locked, Protected, Untagged, Timeout, Note };
inline constexpr std::array allSettings{ Setting::Description, Setting::Tags, Setting::Paused, Setting::Locked, Setting::Protected, Setting::Untagged, Setting::Timeout, Setting::Note };

/// Some of them, with their values; nullopt: not among these, or not told.
struct RunnerSettings {
    std::optional<QString> description;
    std::optional<QStringList> tags;        ///< see normalTags(): a set, compared as one
    std::optional<bool> paused;
    std::optional<bool> locked;             ///< to its projects; GitLab heeds it for project runners only
    std::optional<bool> isProtected;        ///< takes jobs of protected refs only
    std::optional<bool> runUntagged;
    std::optional<int> maximumTimeout;      ///< seconds; 0: none of its own
    std::optional<QString> note;            ///< maintenance note; empty: none
    friend bool operator==(const RunnerSettings &, const RunnerSettings &) = default;

    [[nodiscard]] bool has(Setting which) const;
    [[nodiscard]] bool isEmpty() const;
};

/// Which of them are wanted.
class SettingSet {
public:
    constexpr SettingSet() = default;
    [[nodiscard]] static constexpr SettingSet all()
    {
        SettingSet set;
        set.m_bits = (1U << allSettings.size()) - 1;
        return set;
    }
    constexpr void add(Setting which) { m_bits |= 1U << unsigned(which); }
    [[nodiscard]] constexpr bool has(Setting which) const { return (m_bits & (1U << unsigned(which))) != 0; }

private:
    quint32 m_bits = 0;
};

/// GitLab's own limits (19.x): what exceeds them is refused as a whole.
inline constexpr int mostTags = 50;
inline constexpr int longestTag = 255;
inline constexpr int longestRunnerText = 1024;   ///< of description and maintenance note, in characters: code points, as GitLab counts them
/// Whether GitLab takes so long a text. Most are short, and are not counted.
[[nodiscard]] inline bool fitsRunnerText(const QString &text) { return text.size() <= longestRunnerText || text.toUcs4().size() <= longestRunnerText; }
inline constexpr int shortestTimeout = 600;      ///< seconds

/// Blanks around them taken off, empty ones left out, sorted, each once. GitLab tells upper from lower case in tags.
[[nodiscard]] QStringList normalTags(const QStringList &tags);

/// What the snapshot tells of them. A missing description, note or timeout is an empty one: whoever may edit a runner is told
/// those.
class SettingsReader {
public:
    SettingsReader(const Snapshot &fleet, SettingSet wanted) : m_fleet(fleet), m_wanted(wanted), m_tags(std::size_t(fleet.tagSetCount())) { }
    /// Tag lists are made once for all runners that carry them.
    [[nodiscard]] RunnerSettings of(const RunnerRow &row);

private:
    [[nodiscard]] const QStringList &tags(TagSetIndex set);

    const Snapshot &m_fleet;
    const SettingSet m_wanted;
    std::vector<std::optional<QStringList>> m_tags;
};

/// A change of one runner: the settings that differ, as they were last seen and as they shall be. A setting in `to` that is not
/// in `from` was not told.
struct SettingsChange {
    RunnerSettings from;
    RunnerSettings to;
    friend bool operator==(const SettingsChange &, const SettingsChange &) = default;
};
/// Of `wanted`, what `now` is not already.
[[nodiscard]] SettingsChange changeBetween(const RunnerSettings &now, const RunnerSettings &wanted);
/// Whether every setting that `some` has is the same in `all`; Unknown: `all` does not tell one of them, and the others agree.
[[nodiscard]] Tri agree(const RunnerSettings &some, const RunnerSettings &all);

} // namespace muster
