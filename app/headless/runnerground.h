// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/planground.h"
#include "models/filter/filter.h"

namespace muster::headless {

class Selection;

/// The runners that match a filter, from a complete load. What is planned for them is up to the verb.
class RunnerGround : public PlanGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::PlanGround)

public:
    [[nodiscard]] bool read(const QStringList &words, Terminal &terminal) final;
    [[nodiscard]] std::optional<ExitStatus> plan(const QCommandLineParser &arguments, Connection &connection, Plan &plan, Terminal &terminal) const final;

protected:
    [[nodiscard]] virtual Plan planFor(const QCommandLineParser &arguments, Connection &connection, const Selection &selection) const = 0;

private:
    std::optional<Filter> m_filter;
};

} // namespace muster::headless
