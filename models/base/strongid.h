// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>

namespace muster {

/// A number that names one kind of thing; ids of different kinds do not convert into each other.
/// 0 is "none": GitLab numbers from 1. Within models/gitlab an id is enough; everywhere else it goes with its instance.
template <class Tag>
struct StrongId {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

} // namespace muster
