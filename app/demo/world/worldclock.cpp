// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/worldclock.h"

#include <QDateTime>

namespace muster::demo {

WorldClock::WorldClock(Moment epoch, bool still)
    : m_epoch(epoch != 0 ? epoch : QDateTime::currentMSecsSinceEpoch()), m_still(still)
{
    m_running.start();
}

} // namespace muster::demo
