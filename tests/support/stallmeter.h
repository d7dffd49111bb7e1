// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace muster::test {

/// Proves that the event loop of its thread stays free: ticks every millisecond and keeps the gaps between ticks.
class StallMeter final : public QObject
{
    Q_OBJECT

public:
    explicit StallMeter(QObject *parent = nullptr);

    /// Forgets what was measured and begins anew.
    void restart();
    /// The longest time the loop was busy with something else, the present moment included.
    [[nodiscard]] std::chrono::milliseconds longest() const;
    /// The gap that this share (0 … 1) of all gaps does not exceed; 0 without ticks.
    [[nodiscard]] std::chrono::milliseconds quantile(double share) const;
    [[nodiscard]] qsizetype ticks() const { return qsizetype(m_gaps.size()); }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    std::vector<qint64> m_gaps;   ///< microseconds
};

} // namespace muster::test
