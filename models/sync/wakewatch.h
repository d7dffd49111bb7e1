// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/sleepwatch.h"

#include <QObject>
#include <QTimer>

namespace muster {

/// Tells once after each sleep of this machine, when the network has had a moment to come back. Timers do not: they go on
/// where they stood when it fell asleep.
class WakeWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lookEvery{ 5 };
    /// From noticing to telling. A machine that falls asleep again meanwhile is waited for anew.
    static constexpr std::chrono::seconds settling{ 4 };

    explicit WakeWatch(const Clock &clock, QObject *parent = nullptr);

    /// What the timer does.
    void look();

Q_SIGNALS:
    /// `slept`: since the machine was last awake for longer than settling.
    void woke(std::chrono::seconds slept);

private:
    SleepWatch m_sleep;
    std::chrono::seconds m_slept{ 0 };
    QTimer m_looking;
    QTimer m_settling;
};

} // namespace muster
