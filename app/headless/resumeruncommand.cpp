// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/resumeruncommand.h"

#include "app/headless/connection.h"
#include "app/headless/journalanswer.h"
#include "app/headless/planreview.h"
#include "app/headless/runonrecord.h"
#include "app/headless/runtoend.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/operations/recovery.h"
#include "models/wording/activitytext.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checkOnly = "check-only"_L1, abandon = "abandon"_L1;

/// Runs check() or abandon() to its end.
std::optional<Error> settled(Recovery &recovery, void (Recovery::*step)())
{
    QEventLoop loop;
    std::optional<Error> trouble;
    QObject::connect(&recovery, &Recovery::settled, &loop, [&](const std::optional<Error> &error) {
        trouble = error;
        loop.quit();
    });
    (recovery.*step)();
    loop.exec();
    return trouble;
}

} // namespace

QString ResumeRunCommand::summary() const
{
    return tr("Check a run that was interrupted, and go on with the rest");
}

QString ResumeRunCommand::operands() const
{
    return tr("RUN");
}

QList<QCommandLineOption> ResumeRunCommand::options() const
{
    return Connection::options() + PlanReview::options()
        + QList<QCommandLineOption>{
              { QString(checkOnly), tr("Only ask GitLab what became of the unknown ones.") },
              { QString(abandon), tr("Check, then leave the rest as it is for good.") },
          };
}

ExitStatus ResumeRunCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList words = arguments.positionalArguments().mid(1);
    if (words.size() != 1) {
        terminal.complain(tr("Which run? muster-cli activity lists them."));
        return ExitStatus::Usage;
    }
    const bool onlyLooks = arguments.isSet(checkOnly) || arguments.isSet(abandon);
    if (const auto status = PlanReview::mayAsk(arguments, terminal); status && !onlyLooks)
        return *status;
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const Result<Recovery *> found = answerOf<Recovery *>([&](QObject *receiver, auto done) { connection.session().operations().recover(words.constFirst(), receiver, done); });
    if (!found) {
        if (!complainOfRun(found.error(), words.constFirst(), terminal))
            connection.complain(found.error(), terminal);
        return found.error().kind == Error::Kind::Forbidden ? ExitStatus::NotAllowed : ExitStatus::Error;
    }
    Recovery &recovery = **found;
    if (const auto trouble = settled(recovery, &Recovery::check)) {
        connection.complain(*trouble, terminal);
        return Connection::statusOf(*trouble);
    }
    terminal.complain(countsText(recovery.detail().run.counts));
    if (recovery.detail().run.counts.unknown > 0) {
        terminal.complain(tr("GitLab did not tell about all of them, so nothing is sent."));
        return ExitStatus::PartlyDone;
    }
    if (arguments.isSet(abandon)) {
        const auto trouble = settled(recovery, &Recovery::abandon);
        if (trouble)
            connection.complain(*trouble, terminal);
        return trouble ? Connection::statusOf(*trouble) : ExitStatus::Done;
    }
    if (arguments.isSet(checkOnly))
        return ExitStatus::Done;
    const Plan rest = recovery.rest();
    if (const auto status = PlanReview::review(rest, connection, arguments, terminal))
        return *status;
    return RunToEnd::run(connection.session().operations().resume(rest, recovery.detail().run.run), { connection, PlanReview::wantsJson(arguments) }, terminal);
}

} // namespace muster::headless
