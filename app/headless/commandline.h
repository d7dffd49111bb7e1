// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"

#include <QStringList>

namespace muster::headless {

class Terminal;

/// `muster-cli [OPTIONS] COMMAND …`: finds the command, reads its options, runs it. Options may stand before or behind the
/// command.
[[nodiscard]] ExitStatus runCommandLine(const QStringList &arguments, Terminal &terminal);

} // namespace muster::headless
