// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster::headless {

/// `completion bash|zsh|fish` and `completion mdoc`: muster-cli described by its own commands, for shells and for the manual
/// page. The build installs what this prints, so neither can be out of date. Not in the list of commands.
class CompletionCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::CompletionCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] bool isHidden() const override { return true; }
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;
};

} // namespace muster::headless
