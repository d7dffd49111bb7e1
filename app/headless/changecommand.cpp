// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/changecommand.h"

#include "app/headless/connection.h"
#include "app/headless/planground.h"
#include "app/headless/planreview.h"
#include "app/headless/runtoend.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/operations/planfile.h"
#include "models/wording/identitytext.h"

#include <QFile>
#include <QRegularExpression>

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
    switch (m_verb) {
    case Verb::Pause:
        return tr("Pause the runners that match: they finish their jobs and take no new ones");
    case Verb::Resume:
        return tr("Resume paused runners that match");
    case Verb::Delete:
        return tr("Delete the runners that match from GitLab, for good");
    case Verb::Edit:
        return tr("Change settings of the runners that match: tags, description, timeout, note and the like");
    case Verb::Assign:
        return tr("Let the project runners that match into a project");
    case Verb::Unassign:
        return tr("Take the project runners that match out of a project");
    case Verb::ResetToken:
        return tr("Give the runners that match new authentication tokens, which are printed this once");
    case Verb::Cancel:
        return tr("Cancel the waiting and running jobs that match");
    case Verb::Retry:
        return tr("Retry jobs that match, among the hundred that ended last");
    case Verb::Quarantine:
    case Verb::Release:
        break;   // of the cleanup command
    }
    return {};
}

std::unique_ptr<PlanGround> ChangeCommand::ground() const
{
    return PlanGround::of(m_verb);
}

bool ChangeCommand::isOurs(const Plan &plan) const
{
    return plan.verb == m_verb;
}

ExitStatus ChangeCommand::ofNothing(const Plan &, Terminal &) const
{
    return ExitStatus::Done;
}

QString ChangeCommand::operands() const
{
    return tr("FILTER…");
}

QList<QCommandLineOption> ChangeCommand::options() const
{
    QList<QCommandLineOption> options = Connection::options() + PlanReview::options() + ground()->options();
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
        terminal.complain(hasPlan ? tr("Either a filter or --plan, not both.") : isAboutJobs(m_verb) ? tr("Say which jobs: a filter, or job:12,15.") : tr("Say which runners: a filter, or id:12,15."));
        return ExitStatus::Usage;
    }
    // `pause 12` is meant for runner 12 by everybody who writes it, and would take every runner with a 12 in its name or address.
    static const QRegularExpression bareNumber(u"^-?\\d+$"_s);
    if (const qsizetype at = words.indexOf(bareNumber); at >= 0) {
        const QString number = QString(words.at(at)).remove(u'-');
        terminal.complain(isAboutJobs(m_verb) ? tr("%1 alone would be looked for in every name. Write job:%1 for the job of that number.").arg(number)
                                              : tr("%1 alone would be looked for in every name, tag and address. Write id:%1 for the runner of that number.").arg(number));
        return ExitStatus::Usage;
    }
    Plan plan;
    const auto ground = this->ground();
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
    if (!PlanReview::isDryRun(arguments) && connection.identity().changing != Obstacle::None && connection.identity().changing != Obstacle::Unknown) {
        terminal.complain(whyNoChanges(connection.identity()));
        return isReadOnly(connection.identity().changing) ? ExitStatus::GuardRefused : ExitStatus::NotAllowed;
    }
    if (!hasPlan) {
        if (const auto status = ground->plan(arguments, connection, plan, terminal))
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
