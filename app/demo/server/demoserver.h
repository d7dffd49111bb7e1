// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/serveroptions.h"

class QTextStream;

namespace muster::demo {

/// `muster-cli demo-server`: starts a server on this thread, says where it is, and serves until the application ends.
/// What it prints, one thing a line, separated by single blanks, in this order:
///
///     url http://127.0.0.1:40123
///     profile 19.5-ee
///     runners 5000
///     token administrator glpat-…
///     token user glpat-…            and so on, one line per kind of token
///     ready
///
/// The result is the application's; 1 if the port could not be had (nothing is printed then).
[[nodiscard]] int runDemoServer(const ServerOptions &options, QTextStream &out);

} // namespace muster::demo
