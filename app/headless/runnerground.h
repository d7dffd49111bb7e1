// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/planground.h"

namespace muster::headless {

/// The runners that match a filter, from a complete load.
class RunnerGround final : public PlanGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::PlanGround)

public:
    explicit RunnerGround(WrittenVerb verb) : PlanGround(verb) { }
    [[nodiscard]] std::optional<ExitStatus> plan(Connection &connection, Plan &plan, Terminal &terminal) const override;
};

} // namespace muster::headless
