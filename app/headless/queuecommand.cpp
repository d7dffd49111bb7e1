// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/queuecommand.h"

#include "app/headless/connection.h"
#include "app/headless/jobwatch.h"
#include "app/headless/queueprint.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"

#include <chrono>
#include <optional>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto watchOption = "watch"_L1;
constexpr int longestWatch = 24 * 3600;

/// 0 when it was not given, nullopt for what is no span.
std::optional<std::chrono::seconds> watchOf(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(watchOption))
        return std::chrono::seconds(0);
    bool isNumber = false;
    const int seconds = arguments.value(watchOption).toInt(&isNumber);
    return isNumber && seconds >= 1 && seconds <= longestWatch ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

} // namespace

QString QueueCommand::name() const
{
    return u"queue"_s;
}

QString QueueCommand::summary() const
{
    return tr("Show the jobs that wait and run, and what holds them up");
}

QString QueueCommand::operands() const
{
    return tr("[FILTER…]");
}

QList<QCommandLineOption> QueueCommand::options() const
{
    return Connection::options() + QueuePrint::options()
        + QList<QCommandLineOption>{ { QString(watchOption), tr("Watch for so long before answering: rates and ceilings show only over time."), u"SECONDS"_s } };
}

ExitStatus QueueCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const auto span = watchOf(arguments);
    if (!span) {
        terminal.complain(tr("--watch takes seconds, up to %1.").arg(longestWatch));
        return ExitStatus::Usage;
    }
    const auto print = QueuePrint::read(arguments, terminal);
    if (!print)
        return ExitStatus::Usage;
    Connection connection;
    connection.keepHistory();
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    // Without the runners it can still be said what waits, but not why.
    const Result<Snapshot::Ptr> fleet = connection.load(terminal, Connection::NoRight::IsNothing);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        if (fleet.error().kind == Error::Kind::Unauthorized || connection.identity().reading == Obstacle::Scope)
            return Connection::statusOf(fleet.error());
    }
    JobSampler &sampler = connection.session().sampler();
    JobWatch::chooseProjects(connection);
    JobWatch::watch(sampler, *span);
    if (sampler.picture())
        print->print(sampler.picture(), sampler.board(), terminal);
    const ExitStatus status = JobWatch::judge(sampler, connection, terminal);
    if (status != ExitStatus::Done)
        return status;
    if (fleet && !(*fleet)->isComplete())
        terminal.complain(tr("The list of runners is incomplete: %1").arg((*fleet)->trouble()));
    return fleet && (*fleet)->isComplete() ? ExitStatus::Done : ExitStatus::Error;
}

} // namespace muster::headless
