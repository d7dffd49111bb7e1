// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/containcommand.h"

#include "app/headless/runnerground.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "models/operations/containment.h"
#include "models/wording/operationtext.h"

#include <algorithm>

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

ExitStatus ContainCommand::ofNothing(const Plan &plan, Terminal &terminal) const
{
    if (plan.skipped.empty()) {
        terminal.complain(tr("No runner matches, so nothing is contained."));
        return ExitStatus::Error;
    }
    const auto isLeft = [](const Plan::Skipped &skipped) { return skipped.reason != Plan::SkipReason::AlreadySo; };
    const auto left = std::find_if(plan.skipped.begin(), plan.skipped.end(), isLeft);
    if (left == plan.skipped.end())
        return ExitStatus::Done;   // contained before
    for (const Plan::Skipped &skipped : plan.skipped) {
        if (isLeft(skipped))
            terminal.complain(tr("Not contained: %1 %2 (%3)").arg(skipped.id.value).arg(skipped.name, skipReasonText(plan.verb, skipped.reason)));
    }
    const bool isForbidden = left->reason == Plan::SkipReason::NoPermission || left->reason == Plan::SkipReason::PermissionUnknown;
    return isForbidden ? ExitStatus::NotAllowed : ExitStatus::Error;
}

bool ContainCommand::isOurs(const Plan &plan) const
{
    return plan.verb == Verb::Edit && isContainment(plan);
}

} // namespace muster::headless
