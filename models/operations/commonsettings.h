// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/runnersettings.h"
#include "models/operations/fleetplan.h"

#include <array>
#include <vector>

namespace muster {

/// What the settings of some runners have in common: what an edit of all of them starts from.
struct CommonSettings {
    struct Tag {
        QString tag;
        int runners = 0;
        friend bool operator==(const Tag &, const Tag &) = default;
    };
    int runners = 0;                                         ///< of those asked for, how many the list has
    RunnerSettings shared;                                   ///< settings that all of them tell, and have the same value
    std::array<int, allSettings.size()> values{};            ///< how many different values there are; by Setting
    std::array<int, allSettings.size()> yes{};               ///< of settings that are yes or no: how many say yes
    std::vector<Tag> tags;                                   ///< in use among them, most frequent first, then by name

    [[nodiscard]] int valuesOf(Setting which) const { return values[std::size_t(which)]; }
    [[nodiscard]] int yesOf(Setting which) const { return yes[std::size_t(which)]; }
};
/// Of runners of one list or several. Pure; 100,000 runners take some 50 ms.
[[nodiscard]] CommonSettings commonSettings(const std::vector<InstancePart> &parts);

} // namespace muster
