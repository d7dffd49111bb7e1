// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"
#include "models/fleet/finding.h"

namespace muster::headless {

/// `findings`: looks for signs of compromise in the fleet as it is and against the last list of the same user, and keeps what it
/// found. For a timer. Status 2 when there are findings that nobody has dealt with, 1 when the load is incomplete.
class FindingsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::FindingsCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    static void print(const std::vector<Finding> &findings, Terminal &terminal);
};

} // namespace muster::headless
