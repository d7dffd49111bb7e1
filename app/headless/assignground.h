// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/runnerground.h"

namespace muster::headless {

/// `assign`, `unassign`: into which project, or out of which.
class AssignGround final : public RunnerGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::AssignGround)

public:
    explicit AssignGround(Verb verb) : m_verb(verb) { }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] bool accept(const QCommandLineParser &arguments, Terminal &terminal) override;

protected:
    [[nodiscard]] Plan planFor(const QCommandLineParser &arguments, Connection &connection, const Selection &selection) const override;

private:
    const Verb m_verb;
};

} // namespace muster::headless
