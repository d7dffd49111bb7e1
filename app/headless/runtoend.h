// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"

#include <QCoreApplication>

namespace muster {
class Operation;
}

namespace muster::headless {

class Connection;
class Terminal;

/// Waits for a run and reports it. Ctrl+C cancels it: nothing new is sent, what is on its way is waited for.
class RunToEnd final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::RunToEnd)

public:
    struct Report {
        const Connection &connection;
        bool json = false;
    };
    [[nodiscard]] static ExitStatus run(Operation *operation, const Report &how, Terminal &terminal);
};

} // namespace muster::headless
