// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/moment.h"

#include <QElapsedTimer>

namespace muster::demo {

/// The world's time: begins at an epoch, runs with real time unless it is still, and can be moved on by hand.
class WorldClock final {
public:
    /// epoch 0: the real now.
    WorldClock(Moment epoch, bool still);

    [[nodiscard]] Moment now() const { return m_epoch + (m_still ? 0 : m_running.elapsed()); }
    [[nodiscard]] bool isStill() const { return m_still; }
    void advance(Moment span) { m_epoch += span; }

private:
    Moment m_epoch;
    bool m_still;
    QElapsedTimer m_running;
};

} // namespace muster::demo
