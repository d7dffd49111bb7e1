// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figure.h"

#include <QTimer>

namespace muster::test {

/// Notes for how long its thread was at work between two turns of its event loop, in processor time.
class Stalls final
{
public:
    Stalls()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = threadMilliseconds();
            m_spans.push_back(now - m_last);
            m_last = now;
        });
    }
    void start()
    {
        m_spans.clear();
        m_last = threadMilliseconds();
        m_timer.start(0);
    }
    void stop() { m_timer.stop(); }
    [[nodiscard]] double longest() const { return *std::max_element(m_spans.begin(), m_spans.end()); }
    /// The share of turns that took less than 16 ms, in percent.
    [[nodiscard]] double quick() const
    {
        const auto count = std::count_if(m_spans.begin(), m_spans.end(), [](double span) { return span < 16; });
        return 100.0 * double(count) / double(m_spans.size());
    }

private:
    QTimer m_timer;
    double m_last = 0;
    std::vector<double> m_spans;
};

} // namespace muster::test
