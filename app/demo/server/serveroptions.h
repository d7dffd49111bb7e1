// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/throttle.h"
#include "app/demo/world/worldoptions.h"

#include <chrono>
#include <optional>

namespace muster::demo {

struct ServerOptions {
    WorldOptions world;
    quint16 port = 0;                        ///< 0: any free one
    std::chrono::milliseconds latency{0};    ///< from the arrival of a request to its answer
    qint64 bytesPerSecond = 0;               ///< delays each answer by its length; 0: no limit
    ThrottleLimit throttle = {};             ///< off by default, as at GitLab
    QString relativeRoot = {};               ///< `/gitlab`, as for an instance below another site; empty: none
    QString logFile = {};                    ///< JSON lines go there; `-`: standard error; empty: nowhere
};

/// `80,15,5` or `80/15/5` (instance, group, project), or `thirds`.
[[nodiscard]] std::optional<Mix> mixFromText(QStringView text);

} // namespace muster::demo
