// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muster {

/// What could stand at the cursor of a half-written filter: keys, the values of a key (counted in the fleet where they can be),
/// and for the beginning of a word also whole terms such as `tag:docker`. Works inside quotes, after commas and after `-`.
struct FilterCompletion {
    qsizetype replaceFrom = 0;     ///< the part of the text that a candidate replaces
    qsizetype replaceLength = 0;
    struct Candidate {
        QString text;              ///< what is inserted: `status:`, `docker`, `"two words"`, `tag:docker`
        QString key;               ///< for a key: itself; for a value: the key it belongs to. The shown explanation is chosen by it
        qint64 count = -1;         ///< runners having this value; -1 not counted
    };
    std::vector<Candidate> candidates;   ///< best first, at most `limit`
};
/// A few milliseconds at 100,000 runners. Without a fleet nothing is counted and only closed lists have values.
[[nodiscard]] FilterCompletion completeFilter(QStringView text, qsizetype cursor, const Snapshot *fleet, int limit = 20);

/// All keys, in the order of the documentation.
[[nodiscard]] QStringList filterKeys();

/// `acme/ci runner` → `"acme/ci runner"`: a value as it must be written in a filter.
[[nodiscard]] QString quotedFilterValue(QStringView value);

} // namespace muster
