// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/undocommand.h"

#include "app/headless/connection.h"
#include "app/headless/journalanswer.h"
#include "app/headless/planreview.h"
#include "app/headless/runonrecord.h"
#include "app/headless/runtoend.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/history/journal.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

QString UndoCommand::summary() const
{
    return tr("Take back a run that paused, resumed, edited, assigned or moved runners");
}

QString UndoCommand::operands() const
{
    return tr("RUN");
}

QList<QCommandLineOption> UndoCommand::options() const
{
    return Connection::options() + PlanReview::options();
}

ExitStatus UndoCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList words = arguments.positionalArguments().mid(1);
    if (words.size() != 1) {
        terminal.complain(tr("Which run? muster-cli activity lists them."));
        return ExitStatus::Usage;
    }
    if (const auto status = PlanReview::mayAsk(arguments, terminal))
        return *status;
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const Result<JournalRunDetail> detail = answerOf<JournalRunDetail>([&](QObject *receiver, auto done) { connection.journal(arguments).detail(words.constFirst(), receiver, done); });
    if (!detail) {
        if (!complainOfRun(detail.error(), words.constFirst(), terminal))
            connection.complain(detail.error(), terminal);
        return ExitStatus::Error;
    }
    if (!Operations::canUndo(detail->run) || detail->run.instance != connection.identity().instance) {
        terminal.complain(detail->run.instance != connection.identity().instance ? tr("That run was at %1.").arg(detail->run.instance) : tr("There is nothing in that run that could be taken back."));
        return ExitStatus::GuardRefused;
    }
    const Result<Snapshot::Ptr> fleet = connection.load(terminal);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        return Connection::statusOf(fleet.error());
    }
    const Plan plan = connection.session().operations().undoPlan(*detail, **fleet);
    if (!plan.isComplete) {
        terminal.complain(tr("Nothing is changed on the ground of an incomplete list: %1").arg((*fleet)->trouble()));
        return ExitStatus::Error;
    }
    if (const auto status = PlanReview::review(plan, connection, arguments, terminal))
        return *status;
    return RunToEnd::run(connection.session().operations().run(plan), { connection, PlanReview::wantsJson(arguments) }, terminal);
}

} // namespace muster::headless
