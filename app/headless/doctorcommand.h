// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster::headless {

/// `doctor`: who the token is, on which server, and what can be done with it, in words.
class DoctorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::DoctorCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;
};

} // namespace muster::headless
