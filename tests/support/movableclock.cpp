// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movableclock.h"

namespace muster::test {

MovableClock::MovableClock(Instant now) : m_start(now.seconds()) { }

Instant MovableClock::now() const
{
    return Instant::fromSeconds(m_start + m_passed / 1000);
}

std::chrono::milliseconds MovableClock::monotonic() const
{
    return std::chrono::milliseconds(m_passed);
}

void MovableClock::setNow(Instant now)
{
    m_start = now.seconds() - m_passed / 1000;
}

} // namespace muster::test
