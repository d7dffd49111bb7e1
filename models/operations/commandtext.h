// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

#include <QString>

#include <array>
#include <optional>

namespace muster {

/// In which words a plan can be handed on.
enum class CommandStyle : quint8 { Curl, Glab, PythonGitlab };
inline constexpr std::array allCommandStyles{ CommandStyle::Curl, CommandStyle::Glab, CommandStyle::PythonGitlab };
/// `curl`, `glab`, `python`
[[nodiscard]] QString nameOf(CommandStyle style);
[[nodiscard]] std::optional<CommandStyle> commandStyleNamed(const QString &name);

/// The plan as commands that do the same, one request for each target that is not struck out, in GitLab's REST. The token is `$TOKEN`
/// (glab has its own): there is never one in the text. They look at nothing before, unlike Muster. Texts of the server are quoted,
/// so that a shell takes them for nothing but text.
[[nodiscard]] QString commandsOf(const Plan &plan, CommandStyle style);

/// For a shell, within single quotes.
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace muster
