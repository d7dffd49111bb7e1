// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace muster {

/// The value at `share` (0 … 1) of values in ascending order, by nearest rank: always one of them. `values` is not empty.
template <class T>
[[nodiscard]] T nearestRank(const std::vector<T> &values, double share)
{
    const auto rank = std::size_t(std::ceil(share * double(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

/// The same with a straight line between neighbours, so that the median of two lies between them. `values` is not empty.
[[nodiscard]] inline double interpolated(const std::vector<double> &values, double share)
{
    const double place = share * double(values.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - double(below)) * (values[above] - values[below]);
}

} // namespace muster
