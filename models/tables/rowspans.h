// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace muster {

/// Neighbouring rows, both ends included.
struct RowSpan {
    int first = 0;
    int last = 0;
    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};
/// Ascending rows joined into spans. More scattered ones than a view digests cheaply one by one become a single span over
/// all of them: past some 300 announcements a repaint of everything is the smaller cost.
[[nodiscard]] std::vector<RowSpan> mergedSpans(const std::vector<int> &rows);
inline constexpr int mostSpans = 300;

} // namespace muster
