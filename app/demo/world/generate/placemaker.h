// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/place.h"
#include "app/demo/world/random.h"

#include <map>

namespace muster::demo {

/// Invents the groups, three levels deep, and the projects in them; their number grows with the fleet.
class PlaceMaker final {
public:
    PlaceMaker(Random &random, Moment now) : m_random(random), m_now(now) { }

    [[nodiscard]] std::map<qint64, Group> groups(int runners);
    /// Enters itself in its group's projectIds.
    [[nodiscard]] std::map<qint64, Project> projects(int runners, std::map<qint64, Group> &groups);

private:
    qint64 add(std::map<qint64, Group> &groups, qint64 parentId, QLatin1StringView path, int number);
    void settle(Project &project);

    Random &m_random;
    Moment m_now;
    qint64 m_nextGroupId = 4;
};

} // namespace muster::demo
