// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"

#include <QString>

#include <vector>

namespace muster {

/// Where the fleets of several GitLabs stand in one table, the same number means another runner at each. So an id there is *placed*:
/// the instance's number (from 1) stands above the 48 bits of GitLab's own. No GitLab has such an id, so one that went astray
/// names nothing anywhere. An id as GitLab gives it is *bare*; its instance number is 0.
using InstanceNumber = quint16;
inline constexpr int bareBits = 48;
inline constexpr InstanceNumber mostInstances = 500;   // owners are told apart by their id times 64, see SnapshotBuilder

template <class Tag>
[[nodiscard]] constexpr bool canBePlaced(StrongId<Tag> id)
{
    return id.value >= 0 && id.value < (qint64(1) << bareBits);
}

template <class Tag>
[[nodiscard]] constexpr StrongId<Tag> placed(StrongId<Tag> bare, InstanceNumber instance)
{
    return { (qint64(instance) << bareBits) | (bare.value & ((qint64(1) << bareBits) - 1)) };
}

template <class Tag>
[[nodiscard]] constexpr InstanceNumber instanceOf(StrongId<Tag> id)
{
    return InstanceNumber(quint64(id.value) >> bareBits);
}

template <class Tag>
[[nodiscard]] constexpr StrongId<Tag> bareId(StrongId<Tag> id)
{
    return { id.value & ((qint64(1) << bareBits) - 1) };
}

/// How the instances of one table are called, by InstanceNumber less one. A number that no instance has is an empty entry.
struct NamedInstance {
    QString name;      ///< as the person calls it
    QString address;   ///< its base address
    friend bool operator==(const NamedInstance &, const NamedInstance &) = default;
};
using InstanceNames = std::vector<NamedInstance>;

} // namespace muster
