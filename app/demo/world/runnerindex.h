// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <vector>

namespace muster::demo {

/// What lists are paged by: creation, ties broken by id.
struct RunnerKey {
    qint64 createdAt = 0;
    qint64 id = 0;
    friend constexpr auto operator<=>(const RunnerKey &, const RunnerKey &) = default;
};

/// Keys of runners in ascending order, for paging from any key in logarithmic time.
/// Removing only counts: the key stays until a quarter of them is dead, and whoever walks asks whether a runner still
/// lives. So ten thousand removals out of many cost little each. Ids are never used twice.
class RunnerIndex final {
public:
    /// Appending the newest costs nothing, a key in the middle one memmove.
    void insert(RunnerKey key);
    /// The runner is gone from the world: `isDead(id)` says of any key whether that is so.
    template <class IsDead>
    void noteDead(const IsDead &isDead)
    {
        if (++m_dead * 4 < qsizetype(m_keys.size()))
            return;
        std::erase_if(m_keys, [&](const RunnerKey &key) { return isDead(key.id); });
        m_dead = 0;
    }
    /// The runner lives on, elsewhere.
    void remove(RunnerKey key);
    /// How many live.
    [[nodiscard]] qsizetype count() const { return qsizetype(m_keys.size()) - m_dead; }
    [[nodiscard]] const std::vector<RunnerKey> &keys() const { return m_keys; }

private:
    std::vector<RunnerKey> m_keys;
    qsizetype m_dead = 0;
};

} // namespace muster::demo
