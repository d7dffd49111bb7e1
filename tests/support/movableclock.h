// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <atomic>

namespace muster::test {

/// A clock that stands still until moved. Thread-safe.
class MovableClock final : public Clock {
public:
    /// 2026-09-01T10:00:00Z, where ServerFixture::still() worlds begin.
    explicit MovableClock(Instant now = Instant::fromSeconds(1788256800));

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;

    /// Moves both times.
    void advance(std::chrono::milliseconds span) { m_passed += span.count(); }
    /// Sets the wall clock alone, as a correction of the computer's time would.
    void setNow(Instant now);

private:
    std::atomic<qint64> m_start;        ///< seconds since 1970 at monotonic zero
    std::atomic<qint64> m_passed{0};    ///< milliseconds
};

} // namespace muster::test
