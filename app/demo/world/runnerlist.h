// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/runner.h"
#include "app/demo/world/runnerindex.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace muster::demo {

class World;

enum class Order { OldestFirst, NewestFirst };

/// A set of runners in order of creation, made of disjoint indexes: `runners(type:)`, `group.runners`, `project.runners`.
/// A view: valid until the world changes.
class RunnerList final {
public:
    RunnerList(const World &world, std::vector<const RunnerIndex *> parts) : m_world(&world), m_parts(std::move(parts)) { }

    [[nodiscard]] qsizetype count() const
    {
        qsizetype sum = 0;
        for (const RunnerIndex *part : m_parts)
            sum += part->count();
        return sum;
    }

    /// Calls `visit(const Runner &) -> bool` in order, beginning strictly behind `after`, until it answers false.
    /// Finding the beginning is logarithmic.
    template <class Visit>
    void walk(Order order, std::optional<RunnerKey> after, Visit visit) const;

private:
    const World *m_world;
    std::vector<const RunnerIndex *> m_parts;
};

} // namespace muster::demo
