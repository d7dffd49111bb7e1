// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/pace.h"

#include <algorithm>
#include <cmath>

namespace muster {

void Pace::note(Time at, int decided)
{
    m_samples.push_back({ at, decided });
    // The last one before the window stays: the window begins at what was true then.
    while (m_samples.size() > 2 && m_samples[1].at <= at - window)
        m_samples.pop_front();
}

std::optional<double> Pace::perSecond(Time now) const
{
    if (m_samples.empty())
        return std::nullopt;
    const Time span = now - m_samples.front().at;
    const int decided = m_samples.back().decided - m_samples.front().decided;
    if (span < firstEstimate || decided <= 0)
        return std::nullopt;
    return decided / std::chrono::duration<double>(span).count();
}

std::optional<std::chrono::seconds> Pace::left(Time now, int pending) const
{
    const auto rate = perSecond(now);
    if (!rate)
        return std::nullopt;
    return std::chrono::seconds(std::max(1LL, std::llround(std::ceil(pending / *rate))));
}

} // namespace muster
