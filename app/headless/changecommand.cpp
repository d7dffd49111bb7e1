// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/changecommand.h"

#include "app/headless/connection.h"
#include "app/headless/planground.h"
#include "app/headless/planreview.h"
#include "app/headless/runtoend.h"
#include "app/headless/terminal.h"
#include "app/headless/writtenoptions.h"
#include "app/session/session.h"
#include "models/operations/containment.h"
#include "models/operations/planfile.h"
#include "models/wording/changelinetext.h"
#include "models/wording/identitytext.h"
#include "models/wording/operationtext.h"

#include <QFile>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto planOption = "plan"_L1;

} // namespace

QString ChangeCommand::name() const
{
    return nameOf(m_verb);
}

QString ChangeCommand::summary() const
{
    return summaryOf(m_verb);
}

bool ChangeCommand::isOurs(const Plan &plan) const
{
    if (m_verb == WrittenVerb::Contain)
        return plan.verb == Verb::Edit && isContainment(plan);
    return plan.verb == planVerbOf(m_verb);
}

ExitStatus ChangeCommand::ofNothing(const Plan &plan, Terminal &terminal) const
{
    if (m_verb != WrittenVerb::Contain)
        return ExitStatus::Done;
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

QString ChangeCommand::operands() const
{
    return tr("FILTER…");
}

QList<QCommandLineOption> ChangeCommand::options() const
{
    QList<QCommandLineOption> options = Connection::options() + PlanReview::options() + writtenOptions(m_verb);
    options += { QString(planOption), tr("Carry out a plan that --dry-run --json printed, instead of making one; not if it is older than a day."), tr("FILE") };
    return options;
}

std::optional<ExitStatus> ChangeCommand::readFile(const QString &path, Plan &plan, Terminal &terminal) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        terminal.complain(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return ExitStatus::Error;
    }
    const Result<Plan> read = readPlan(file.readAll());
    if (!read) {
        terminal.complain(read.error().kind == Error::Kind::Conflict ? tr("%1 was altered after it was made, so it is not carried out.").arg(path)
                                                                     : tr("%1 is not a plan: %2").arg(path, read.error().detail));
        return read.error().kind == Error::Kind::Conflict ? ExitStatus::GuardRefused : ExitStatus::Usage;
    }
    if (!isOurs(*read)) {
        terminal.complain(tr("%1 is a plan for: %2").arg(path, nameOf(read->verb)));
        return ExitStatus::GuardRefused;
    }
    plan = *read;
    return std::nullopt;
}

ExitStatus ChangeCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList words = arguments.positionalArguments().mid(1);
    const bool hasPlan = arguments.isSet(planOption);
    if (words.isEmpty() != hasPlan) {
        if (hasPlan)
            terminal.complain(tr("Either a filter or --plan, not both."));
        else
            complain(m_verb, { { .kind = ChangeMistake::Kind::NoFilter } }, terminal);
        return ExitStatus::Usage;
    }
    for (const ChangeOption &option : optionsOf(m_verb)) {
        if (hasPlan && arguments.isSet(QString(option.name))) {
            terminal.complain(tr("--%1 was settled when the plan was made; with --plan it is carried out as it is.").arg(option.name));
            return ExitStatus::Usage;
        }
    }
    Plan plan;
    const auto ground = PlanGround::of(m_verb);
    if (hasPlan) {
        if (const auto status = readFile(arguments.value(planOption), plan, terminal))
            return *status;
    } else if (!ground->read(words, terminal) || !ground->accept(arguments, terminal)) {
        return ExitStatus::Usage;
    }
    if (const auto status = PlanReview::mayAsk(arguments, terminal))
        return *status;
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const Obstacle changing = connection.identity().changing;
    // A Developer cancels and retries jobs without a right to any runner.
    const bool isForGitLabToSay = changing == Obstacle::None || changing == Obstacle::Unknown || (changing == Obstacle::Role && isAboutJobs(m_verb));
    if (!PlanReview::isDryRun(arguments) && !isForGitLabToSay) {
        terminal.complain(whyNoChanges(connection.identity()));
        return isReadOnly(changing) ? ExitStatus::GuardRefused : ExitStatus::NotAllowed;
    }
    if (!hasPlan) {
        if (const auto status = ground->plan(connection, plan, terminal))
            return *status;
    } else if (plan.fleet.instance != connection.identity().instance || plan.fleet.username != connection.identity().username) {
        terminal.complain(tr("This plan was made at %1 for %2.").arg(plan.fleet.instance, plan.fleet.username));
        return ExitStatus::GuardRefused;
    } else if (isStale(plan, connection.session().client().serverNow())) {
        terminal.complain(tr("This plan is more than a day old, so it is not carried out. Make a new one."));
        return ExitStatus::GuardRefused;
    }
    if (const auto status = PlanReview::review(plan, connection, arguments, terminal))
        return plan.targets.empty() ? ofNothing(plan, terminal) : *status;
    return RunToEnd::run(connection.session().operations().run(plan), { connection, PlanReview::wantsJson(arguments) }, terminal);
}

} // namespace muster::headless
