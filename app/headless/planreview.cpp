// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/planreview.h"

#include "app/headless/connection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/operations/commandtext.h"
#include "models/operations/operations.h"
#include "models/operations/planjson.h"
#include "models/tables/runtimetext.h"
#include "models/wording/edittext.h"
#include "models/wording/operationtext.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dryRun = "dry-run"_L1, yes = "yes"_L1, json = "json"_L1, asCommands = "as"_L1;

} // namespace

QList<QCommandLineOption> PlanReview::options()
{
    return {
        { QString(dryRun), tr("Print the plan and change nothing; exit status 2 if there is something to do.") },
        { QString(asCommands), tr("With --dry-run: the plan as commands of curl, glab or python-gitlab, with the token as $TOKEN."), u"curl|glab|python"_s },
        { QString(yes), tr("Do not ask.") },
        { QString(json), tr("One JSON document instead of text.") },
    };
}

bool PlanReview::isDryRun(const QCommandLineParser &arguments)
{
    return arguments.isSet(dryRun);
}

bool PlanReview::wantsJson(const QCommandLineParser &arguments)
{
    return arguments.isSet(json);
}

std::optional<ExitStatus> PlanReview::mayAsk(const QCommandLineParser &arguments, Terminal &terminal)
{
    if (arguments.isSet(QString(asCommands)) && (!arguments.isSet(dryRun) || !commandStyleNamed(arguments.value(QString(asCommands))))) {
        terminal.complain(tr("--as goes with --dry-run and takes curl, glab or python."));
        return ExitStatus::Usage;
    }
    if (arguments.isSet(dryRun) || arguments.isSet(yes) || terminal.isInteractive())
        return std::nullopt;
    terminal.complain(tr("Nobody is here to be asked: add --yes, or --dry-run to see the plan."));
    return ExitStatus::Usage;
}

std::optional<ExitStatus> PlanReview::review(const Plan &plan, Connection &connection, const QCommandLineParser &arguments, Terminal &terminal)
{
    if (arguments.isSet(dryRun)) {
        if (const auto style = commandStyleNamed(arguments.value(QString(asCommands))))
            terminal.raw(commandsOf(plan, *style).toUtf8());
        else if (arguments.isSet(json))
            terminal.json(planToJson(plan));
        else
            print(plan, connection, terminal);
        return plan.targets.empty() ? ExitStatus::Done : ExitStatus::ConditionFound;
    }
    if (plan.targets.empty()) {
        if (arguments.isSet(json))
            terminal.json(planToJson(plan));
        terminal.complain(planHeadline(plan));
        return ExitStatus::Done;
    }
    if (arguments.isSet(yes) || isConfirmed(plan, connection, terminal))
        return std::nullopt;
    terminal.complain(tr("Nothing was changed."));
    return ExitStatus::Done;
}

bool PlanReview::isConfirmed(const Plan &plan, Connection &connection, Terminal &terminal)
{
    const auto count = qsizetype(plan.targets.size());
    for (const QString &line : head(plan, connection))
        terminal.complain(line);
    if (plan.verb == Verb::Delete && count > 5)
        return terminal.ask(tr("Type the number of runners (%1) to delete them:").arg(count)) == QString::number(count);
    //: the answer that means yes on the command line
    return terminal.ask(tr("Go ahead? Type %1:").arg(tr("yes"))) == tr("yes");
}

QStringList PlanReview::head(const Plan &plan, Connection &connection)
{
    QStringList lines{ planHeadline(plan) + u" — "_s + connection.address() };
    for (const Plan::Warning &warning : plan.warnings)
        lines += warningText(warning);
    if (plan.targets.empty())
        return lines;
    const QString requests = tr("%Ln request(s) to GitLab", nullptr, plan.requests);
    const auto time = connection.session().operations().expectedTime(plan);
    //: %1: "12 requests to GitLab"; %2: "about 2 s"
    lines += time ? tr("%1, %2").arg(requests, runTimeWithReason(*time)) : requests;
    return lines;
}

void PlanReview::print(const Plan &plan, Connection &connection, Terminal &terminal)
{
    for (const QString &line : head(plan, connection))
        terminal.say(line);
    const bool isEdit = plan.verb == Verb::Edit;
    std::vector<QStringList> rows;
    rows.reserve(plan.targets.size());
    for (const Plan::Target &target : plan.targets) {
        rows.push_back({ QString::number(target.id.value), target.name, target.ownerPath });
        if (isEdit && target.change)
            rows.back() += changeText(target.change->settings);
    }
    QStringList header{ tr("ID"), tr("NAME"), isAboutJobs(plan.verb) ? tr("PROJECT") : tr("OWNER") };
    if (isEdit)
        header += tr("CHANGE");
    terminal.table(header, rows);
    for (const Plan::Skipped &skipped : plan.skipped)
        terminal.say(tr("skipped: %1 %2 (%3)").arg(skipped.id.value).arg(skipped.name, skipReasonText(plan.verb, skipped.reason)));
}

} // namespace muster::headless
