// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/samplepace.h"

#include "models/sync/backoff.h"

#include <algorithm>

namespace muster {

using SlowedBy = JobSampler::SlowedBy;

namespace {

constexpr int nearShare = 5;   // less than a fifth of the limit is left

/// The rest must also do for another pass as big as this one, and for what the person does meanwhile.
bool isNear(const SamplePace::Pass &pass)
{
    if (!pass.remaining || !pass.limit)
        return false;
    return *pass.remaining < *pass.limit / nearShare || *pass.remaining < 2 * pass.pages;
}

} // namespace

SamplePace::SamplePace(std::chrono::seconds usual) : m_usual(usual) { }

void SamplePace::setUsual(std::chrono::seconds usual)
{
    m_usual = std::max(std::chrono::seconds(1), usual);
}

void SamplePace::step(int &factor, bool up)
{
    factor = up ? std::min(most, factor * 2) : std::max(1, factor / 2);
}

void SamplePace::note(const Pass &pass)
{
    m_failures = pass.hasFailed ? m_failures + 1 : 0;
    if (pass.hasFailed) {
        const std::chrono::milliseconds each = m_usual;
        m_backOff = std::chrono::ceil<std::chrono::seconds>(backOff(m_failures + 1, each, std::max<std::chrono::milliseconds>(each, longest)));
    }
    // One page that was slow among many quick ones is chance. A failed pass says little of either.
    if (pass.pages > 0)
        step(m_slow, 2 * pass.slowPages >= pass.pages);
    step(m_scarce, pass.wasThrottled || isNear(pass));
}

void SamplePace::forget()
{
    m_slow = 1;
    m_scarce = 1;
    m_failures = 0;
}

std::chrono::seconds SamplePace::interval() const
{
    const std::chrono::seconds slowed = m_usual * std::max(m_slow, m_scarce);
    const std::chrono::seconds bounded = std::min(slowed, std::max(m_usual, longest));
    return m_failures > 0 ? std::max(m_backOff, bounded) : bounded;
}

SlowedBy SamplePace::slowedBy() const
{
    if (m_failures > 0)
        return SlowedBy::Trouble;
    if (m_scarce >= m_slow && m_scarce > 1)
        return SlowedBy::RateLimit;
    return m_slow > 1 ? SlowedBy::SlowPages : SlowedBy::Nothing;
}

} // namespace muster
