// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster::headless {

/// `cleanup plan|apply|run POLICY`, `cleanup quarantine`, `cleanup release RUNNER…`, `cleanup removed`, `cleanup install-timer
/// POLICY`: the automatic removal of runners that no longer contact GitLab.
class CleanupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::CleanupCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;
};

} // namespace muster::headless
