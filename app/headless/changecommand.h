// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"
#include "models/operations/plan.h"

#include <memory>

namespace muster::headless {

class PlanGround;

/// `pause`, `resume`, `delete`, `cancel`, `retry` FILTER: the plan, a question, the run and its report.
class ChangeCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::ChangeCommand)

public:
    explicit ChangeCommand(Verb verb) : m_verb(verb) { }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const final;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) final;

protected:
    /// What the plan is made from.
    [[nodiscard]] virtual std::unique_ptr<PlanGround> ground() const;
    /// A plan from a file is one that this command makes.
    [[nodiscard]] virtual bool isOurs(const Plan &plan) const;
    /// How to end when the plan has nobody in it, which is no error as a rule; may say why on the terminal.
    [[nodiscard]] virtual ExitStatus ofNothing(const Plan &plan, Terminal &terminal) const;

private:
    /// nullopt: there is a plan.
    [[nodiscard]] std::optional<ExitStatus> readFile(const QString &path, Plan &plan, Terminal &terminal) const;

    Verb m_verb;
};

} // namespace muster::headless
