// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace muster::headless {

class Command;

/// What a shell sources to complete muster-cli: its commands, their options, and files and folders where an option takes one.
/// Made from the commands themselves, hidden ones left out. `shell` is bash, zsh or fish; nullopt for any other.
[[nodiscard]] std::optional<QString> completionScript(const QString &shell, const std::vector<std::unique_ptr<Command>> &commands);

} // namespace muster::headless
