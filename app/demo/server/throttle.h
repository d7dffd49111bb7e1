// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/httpmessage.h"
#include "app/demo/world/moment.h"

#include <QHash>

#include <chrono>

namespace muster::demo {

/// GitLab's request throttle: so many requests per token in a window. Says its state in RateLimit headers.
struct ThrottleLimit {
    int requests = 0;                      ///< 0: off
    std::chrono::milliseconds window{60000};
};

class Throttle final {
public:
    explicit Throttle(ThrottleLimit limit) : m_limit(limit) { }

    [[nodiscard]] bool isOn() const { return m_limit.requests > 0; }
    void setLimit(ThrottleLimit limit);
    /// Counts one more request; false: refuse it. `nowMs` is real time that only grows.
    [[nodiscard]] bool admit(const QString &token, qint64 nowMs);
    /// The refusal: `Retry later`, with Retry-After.
    [[nodiscard]] HttpAnswer refusal(const QString &token, qint64 nowMs, Moment worldNow) const;
    void decorate(HttpAnswer &answer, const QString &token, qint64 nowMs, Moment worldNow) const;

private:
    struct Window {
        qint64 index = -1;
        int observed = 0;
    };
    [[nodiscard]] qint64 secondsLeft(qint64 nowMs) const;

    ThrottleLimit m_limit;
    QHash<QString, Window> m_windows;
};

} // namespace muster::demo
