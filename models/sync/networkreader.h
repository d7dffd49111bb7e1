// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/gitlab/endpoint.h"

#include <QObject>

#include <functional>

namespace muster {

/// Reads the files that network settings name, on a worker: a share may be slow, and the system's certificates are many.
class NetworkReader final
{
public:
    using Done = std::function<void(const Result<gitlab::Network> &)>;

    /// Calls once, on this thread: at once when there is nothing to read, else from the event loop, not after the receiver
    /// has gone.
    void read(const NetworkSettings &settings, QObject *receiver, Done done);
};

} // namespace muster
