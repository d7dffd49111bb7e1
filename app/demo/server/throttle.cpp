// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/throttle.h"

namespace muster::demo {

void Throttle::setLimit(ThrottleLimit limit)
{
    m_limit = limit;
    m_windows.clear();
}

bool Throttle::admit(const QString &token, qint64 nowMs)
{
    if (!isOn())
        return true;
    Window &window = m_windows[token];
    const qint64 index = nowMs / m_limit.window.count();
    if (window.index != index)
        window = {index, 0};
    return ++window.observed <= m_limit.requests;
}

qint64 Throttle::secondsLeft(qint64 nowMs) const
{
    const qint64 window = m_limit.window.count();
    return (window - nowMs % window + 999) / 1000;
}

HttpAnswer Throttle::refusal(const QString &token, qint64 nowMs, Moment worldNow) const
{
    HttpAnswer answer = HttpAnswer::text(429, "Retry later\n");
    const qint64 left = secondsLeft(nowMs);
    answer.addHeader("Retry-After", QByteArray::number(left));
    answer.addHeader("RateLimit-ResetTime", httpDate(worldNow + seconds(left)));
    decorate(answer, token, nowMs, worldNow);
    return answer;
}

void Throttle::decorate(HttpAnswer &answer, const QString &token, qint64 nowMs, Moment worldNow) const
{
    if (!isOn())
        return;
    const int observed = m_windows.value(token).observed;
    answer.addHeader("RateLimit-Name", "throttle_authenticated_api");
    answer.addHeader("RateLimit-Limit", QByteArray::number(m_limit.requests));
    answer.addHeader("RateLimit-Observed", QByteArray::number(observed));
    answer.addHeader("RateLimit-Remaining", QByteArray::number(std::max(0, m_limit.requests - observed)));
    answer.addHeader("RateLimit-Reset", QByteArray::number(worldNow / 1000 + secondsLeft(nowMs)));
}

} // namespace muster::demo
