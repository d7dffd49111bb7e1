// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/nearest.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

constexpr qsizetype longestWord = 32;

/// Optimal string alignment distance, of words no longer than longestWord.
int distance(QStringView a, QStringView b)
{
    using Line = std::array<int, longestWord + 1>;
    Line before{}, last{}, line{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        line[std::size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = last;
        last = line;
        line[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            line[at] = std::min({ last[at] + 1, line[at - 1] + 1, last[at - 1] + (same ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                line[at] = std::min(line[at], before[at - 2] + 1);
        }
    }
    return line[std::size_t(b.size())];
}

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
        const int far = candidate.startsWith(lower) ? 1 : distance(lower, candidate);
        if (far < bestDistance && far < int(candidate.size())) {
            bestDistance = far;
            best = candidate;
        }
    }
    return best.toString();
}

} // namespace muster
