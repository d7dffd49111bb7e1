// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/stallmeter.h"

#include <algorithm>

namespace muster::test {

namespace {

std::chrono::milliseconds rounded(qint64 microseconds)
{
    return std::chrono::milliseconds((microseconds + 500) / 1000);
}

} // namespace

StallMeter::StallMeter(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaps.push_back(m_sinceTick.nsecsElapsed() / 1000);
        m_sinceTick.start();
    });
    m_sinceTick.start();
    m_timer.start();
}

void StallMeter::restart()
{
    m_gaps.clear();
    m_sinceTick.start();
}

std::chrono::milliseconds StallMeter::longest() const
{
    const qint64 open = m_sinceTick.nsecsElapsed() / 1000;
    return rounded(m_gaps.empty() ? open : std::max(open, *std::max_element(m_gaps.begin(), m_gaps.end())));
}

std::chrono::milliseconds StallMeter::quantile(double share) const
{
    if (m_gaps.empty())
        return std::chrono::milliseconds(0);
    std::vector<qint64> gaps = m_gaps;
    const size_t at = std::min(gaps.size() - 1, size_t(share * double(gaps.size())));
    std::nth_element(gaps.begin(), gaps.begin() + qsizetype(at), gaps.end());
    return rounded(gaps[at]);
}

} // namespace muster::test
