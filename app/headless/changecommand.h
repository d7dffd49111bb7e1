// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"
#include "models/operations/changeoptions.h"

namespace muster::headless {

/// `pause`, `resume`, `delete`, `edit`, `move`, `contain`, `cancel` … FILTER: the plan, a question, the run and its report.
class ChangeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::ChangeCommand)

public:
    explicit ChangeCommand(WrittenVerb verb) : m_verb(verb) { }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    /// A plan from a file is one that this command makes.
    [[nodiscard]] bool isOurs(const Plan &plan) const;
    /// How to end when the plan has nobody in it, which is no error as a rule. Whoever contains a runner must hear it when that runner
    /// goes on taking jobs, so that is told why.
    [[nodiscard]] ExitStatus ofNothing(const Plan &plan, Terminal &terminal) const;
    /// nullopt: there is a plan.
    [[nodiscard]] std::optional<ExitStatus> readFile(const QString &path, Plan &plan, Terminal &terminal) const;

    WrittenVerb m_verb;
};

} // namespace muster::headless
