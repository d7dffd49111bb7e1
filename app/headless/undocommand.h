// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster::headless {

/// `undo RUN`: resumes what a run paused, or pauses what it resumed, as far as nobody changed it since.
class UndoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::UndoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("undo"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;
};

} // namespace muster::headless
