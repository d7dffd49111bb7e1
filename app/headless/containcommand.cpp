// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/containcommand.h"

#include "app/headless/runnerground.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "models/operations/containment.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto containReason = "reason"_L1;

class ContainGround final : public RunnerGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::ContainGround)

public:
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return { { QString(containReason), tr("Why: stands in the maintenance note of each runner and in the record."), tr("TEXT") } };
    }

    [[nodiscard]] bool accept(const QCommandLineParser &arguments, Terminal &terminal) override
    {
        m_reason = arguments.value(QString(containReason)).simplified();
        if (m_reason.isEmpty())
            terminal.complain(tr("Say why: --reason TEXT. Whoever finds the runner paused reads it in its note."));
        return !m_reason.isEmpty();
    }

protected:
    [[nodiscard]] Plan planFor(const QCommandLineParser &, Connection &, const Selection &selection) const override
    {
        std::vector<Containment> runners;
        for (const RunnerId id : selection.ids())
            runners.push_back({ id, m_reason });
        return makeContainPlan(selection.fleet(), runners, m_reason);
    }

private:
    QString m_reason;
};

} // namespace

QString ContainCommand::name() const
{
    return u"contain"_s;
}

QString ContainCommand::summary() const
{
    return tr("Pause the runners that match, with the reason in their maintenance notes");
}

std::unique_ptr<PlanGround> ContainCommand::ground() const
{
    return std::make_unique<ContainGround>();
}

bool ContainCommand::isOurs(const Plan &plan) const
{
    return plan.verb == Verb::Edit && isContainment(plan);
}

} // namespace muster::headless
