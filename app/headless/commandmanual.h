// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace muster::headless {

class Command;

/// The sections COMMANDS and COMMON OPTIONS of muster-cli(1) in mdoc(7), made from the commands themselves.
[[nodiscard]] QString commandManual(const std::vector<std::unique_ptr<Command>> &commands);

} // namespace muster::headless
