// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/snapshot.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace muster {

/// One tag of a fleet, and how it is used.
struct TagUse {
    QString tag;
    int runners = 0;
    int online = 0;           ///< of these, how many take jobs now: online and not paused
    QStringList similar;      ///< other tags that are probably meant to be the same, most used first, at most three
    int waiting = 0;          ///< jobs that wait and ask for it
    /// Jobs wait for it, and no runner that takes jobs has it.
    [[nodiscard]] bool isMissed() const { return waiting > 0 && online == 0; }
    friend bool operator==(const TagUse &, const TagUse &) = default;
};
/// Most used first, then by name; those that only `waiting` jobs ask for come last. Pure; similar ones are only looked for among the
/// thousand most used.
[[nodiscard]] std::vector<TagUse> tagsInUse(const Snapshot &fleet, std::span<const Job> waiting = {});
/// Those that carry the tag, in order of id.
[[nodiscard]] std::vector<RunnerId> runnersWithTag(const Snapshot &fleet, const QString &tag);

} // namespace muster
