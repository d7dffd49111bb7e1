// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/changecommand.h"

namespace muster::headless {

/// `contain FILTER --reason TEXT`: pauses runners and writes the reason into their notes, as one plan.
class ContainCommand final : public ChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::ContainCommand)

public:
    ContainCommand() : ChangeCommand(Verb::Edit) { }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] std::unique_ptr<PlanGround> ground() const override;
    [[nodiscard]] bool isOurs(const Plan &plan) const override;
    /// Whoever contains a runner must hear it when that runner goes on taking jobs.
    [[nodiscard]] ExitStatus ofNothing(const Plan &plan, Terminal &terminal) const override;
};

} // namespace muster::headless
