// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/editdistance.h"

#include <algorithm>
#include <vector>

namespace muster {

int editDistance(QStringView a, QStringView b)
{
    using Line = std::vector<int>;
    const auto width = std::size_t(b.size()) + 1;
    Line before(width), last(width), line(width);
    for (std::size_t j = 0; j < width; ++j)
        line[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before.swap(last);
        last.swap(line);
        line[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            line[at] = std::min({ last[at] + 1, line[at - 1] + 1, last[at - 1] + (same ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                line[at] = std::min(line[at], before[at - 2] + 1);
        }
    }
    return line.back();
}

} // namespace muster
