// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/wakewatch.h"

#include <utility>

namespace muster {

WakeWatch::WakeWatch(const Clock &clock, QObject *parent) : QObject(parent), m_sleep(clock)
{
    connect(&m_looking, &QTimer::timeout, this, &WakeWatch::look);
    m_looking.setTimerType(Qt::VeryCoarseTimer);
    m_looking.start(lookEvery);
    connect(&m_settling, &QTimer::timeout, this, [this] { Q_EMIT woke(std::exchange(m_slept, std::chrono::seconds(0))); });
    m_settling.setSingleShot(true);
}

void WakeWatch::look()
{
    const std::chrono::seconds slept = m_sleep.sleptFor();
    if (slept <= std::chrono::seconds(0))
        return;
    m_slept += slept;
    m_settling.start(settling);
}

} // namespace muster
