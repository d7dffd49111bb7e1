// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster::headless {

/// `queue`: how many jobs wait and run, by what they ask of a runner, and what stands in their way; `--jobs` lists them.
class QueueCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::QueueCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;
};

} // namespace muster::headless
