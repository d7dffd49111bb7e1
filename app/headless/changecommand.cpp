// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/changecommand.h"

#include "app/headless/connection.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/operations/planjson.h"
#include "models/wording/identitytext.h"
#include "models/wording/operationtext.h"

#include <QEventLoop>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dryRun = "dry-run"_L1, yes = "yes"_L1, json = "json"_L1;

ExitStatus statusOf(const Operation &operation)
{
    if (operation.stoppedBy())
        return operation.counts().done + operation.counts().gone > 0 ? ExitStatus::PartlyDone : Connection::statusOf(*operation.stoppedBy());
    const Operation::Counts counts = operation.counts();
    const int undone = counts.refused + counts.failed + counts.unknown + counts.notSent + counts.skipped;
    if (undone == 0)
        return ExitStatus::Done;
    if (counts.done + counts.gone > 0)
        return ExitStatus::PartlyDone;
    return counts.refused == counts.total() ? ExitStatus::NotAllowed : ExitStatus::PartlyDone;
}

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
    }
    return {};
}

QString ChangeCommand::operands() const
{
    return tr("FILTER…");
}

QList<QCommandLineOption> ChangeCommand::options() const
{
    return Connection::options()
        + QList<QCommandLineOption>{
              { QString(dryRun), tr("Print the plan and change nothing; exit status 2 if there is something to do.") },
              { QString(yes), tr("Do not ask.") },
              { QString(json), tr("One JSON document instead of text.") },
          };
}

bool ChangeCommand::confirmed(const Plan &plan, const QString &address, Terminal &terminal) const
{
    const auto count = qsizetype(plan.targets.size());
    terminal.complain(planHeadline(plan) + QLatin1String(" — ") + address);
    for (const Plan::Warning &warning : plan.warnings)
        terminal.complain(warningText(warning));
    if (m_verb == Verb::Delete && count > 5)
        return terminal.ask(tr("Type the number of runners (%1) to delete them:").arg(count)) == QString::number(count);
    //: the answer that means yes on the command line
    return terminal.ask(tr("Go ahead? Type %1:").arg(tr("yes"))) == tr("yes");
}

ExitStatus ChangeCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList words = arguments.positionalArguments().mid(1);
    if (words.isEmpty()) {
        terminal.complain(tr("Say which runners: a filter, or id:12,15."));
        return ExitStatus::Usage;
    }
    const auto filter = Selection::filterFrom(words, terminal);
    if (!filter)
        return ExitStatus::Usage;
    if (filter->isEmpty()) {
        terminal.complain(tr("An empty filter means every runner. If that is meant, say id:>0."));
        return ExitStatus::Usage;
    }
    if (!arguments.isSet(dryRun) && !arguments.isSet(yes) && !terminal.isInteractive()) {
        terminal.complain(tr("Nobody is here to be asked: add --yes, or --dry-run to see the plan."));
        return ExitStatus::Usage;
    }
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    if (!arguments.isSet(dryRun) && connection.identity().changing != Obstacle::None) {
        terminal.complain(whyNoChanges(connection.identity()));
        return ExitStatus::NotAllowed;
    }
    const Result<Snapshot::Ptr> fleet = connection.load(terminal);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        return Connection::statusOf(fleet.error());
    }
    if (!(*fleet)->isComplete()) {
        terminal.complain(tr("Nothing is changed on the ground of an incomplete list: %1").arg((*fleet)->trouble()));
        return ExitStatus::Error;
    }

    const Selection selection(*fleet, *filter);
    const Plan plan = connection.session().operations().plan(m_verb, selection.fleet(), selection.ids());
    if (arguments.isSet(dryRun)) {
        if (arguments.isSet(json)) {
            terminal.json(planToJson(plan));
        } else {
            terminal.say(planHeadline(plan) + QLatin1String(" — ") + connection.address());
            for (const Plan::Warning &warning : plan.warnings)
                terminal.say(warningText(warning));
            std::vector<QStringList> rows;
            for (const Plan::Target &target : plan.targets)
                rows.push_back({ QString::number(target.id.value), target.name, target.ownerPath });
            terminal.table({ tr("ID"), tr("NAME"), tr("OWNER") }, rows);
            for (const Plan::Skipped &skipped : plan.skipped)
                terminal.say(tr("skipped: %1 %2 (%3)").arg(skipped.id.value).arg(skipped.name, skipReasonText(plan.verb, skipped.reason)));
        }
        return plan.targets.empty() ? ExitStatus::Done : ExitStatus::ConditionFound;
    }
    if (plan.targets.empty()) {
        if (arguments.isSet(json))
            terminal.json(planToJson(plan));
        terminal.complain(planHeadline(plan));
        return ExitStatus::Done;
    }
    if (!arguments.isSet(yes) && !confirmed(plan, connection.address(), terminal)) {
        terminal.complain(tr("Nothing was changed."));
        return ExitStatus::Done;
    }

    Operation *operation = connection.session().operations().run(plan);
    if (!operation)
        return ExitStatus::Error;
    QEventLoop loop;
    QObject::connect(operation, &Operation::finished, &loop, &QEventLoop::quit);
    if (operation->state() != Operation::State::Finished)
        loop.exec();
    if (arguments.isSet(json)) {
        terminal.json(operationToJson(*operation));
    } else {
        for (const Operation::Item &item : operation->items()) {
            if (item.outcome != Operation::Item::Outcome::Done)
                terminal.say(u"%1 %2: %3"_s.arg(item.id.value).arg(item.name, outcomeText(item)));
        }
        terminal.say(reportHeadline(*operation));
    }
    if (operation->stoppedBy())
        connection.complain(*operation->stoppedBy(), terminal);
    return statusOf(*operation);
}

} // namespace muster::headless
