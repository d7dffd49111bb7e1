// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/nearest.h"

#include "models/base/editdistance.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype longestWord = 32;

} // namespace

QString nearestWord(QStringView word, const std::vector<QStringView> &candidates)
{
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const QString lower = word.toString().toLower();
    if (lower.size() > longestWord)
        return {};
    QStringView best;
    int bestDistance = std::max(2, int(lower.size()) / 3) + 1;
    for (const QStringView candidate : candidates) {
        if (candidate.size() > longestWord)
            continue;
        // A beginning is what somebody writes who expects it to be completed: as near as one slip.
        const int far = candidate.startsWith(lower) ? 1 : editDistance(lower, candidate);
        if (far < bestDistance && far < int(candidate.size())) {
            bestDistance = far;
            best = candidate;
        }
    }
    return best.toString();
}

} // namespace muster
