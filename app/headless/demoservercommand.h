// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster::headless {

/// `demo-server`: the pretend GitLab as a process of its own.
class DemoServerCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::DemoServerCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;
};

} // namespace muster::headless
