// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/queuecommand.h"

#include "app/headless/connection.h"
#include "app/headless/interruption.h"
#include "app/headless/queueprint.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto watchOption = "watch"_L1;
constexpr int longestWatch = 24 * 3600;
constexpr int passesPerWatch = 6;   // a ceiling shows after three

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
    const Result<Snapshot::Ptr> fleet = connection.load(terminal);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        if (fleet.error().kind == Error::Kind::Unauthorized)
            return Connection::statusOf(fleet.error());
    }
    JobSampler &sampler = connection.session().sampler();
    watch(sampler, *span);
    if (sampler.picture())
        print->print(sampler.picture(), sampler.board(), terminal);
    const ExitStatus status = judge(sampler, connection, terminal);
    if (status != ExitStatus::Done)
        return status;
    if (fleet && !(*fleet)->isComplete())
        terminal.complain(tr("The list of runners is incomplete: %1").arg((*fleet)->trouble()));
    return fleet && (*fleet)->isComplete() ? ExitStatus::Done : ExitStatus::Error;
}

void QueueCommand::watch(JobSampler &sampler, std::chrono::seconds span)
{
    QEventLoop loop;
    Interruption interruption;
    bool isEnough = span.count() == 0;
    bool isBoardBehind = false;
    const auto look = [&] {
        const bool isDone = sampler.state() != JobSampler::State::Sampling && sampler.state() != JobSampler::State::Idle;
        const bool isRefused = sampler.error() && sampler.error()->kind == Error::Kind::Unauthorized;
        if (isDone && !isBoardBehind && (isEnough || isRefused))
            loop.quit();
    };
    QObject::connect(&sampler, &JobSampler::sampled, &loop, [&] { isBoardBehind = true; });
    QObject::connect(&sampler, &JobSampler::boardChanged, &loop, [&] {
        isBoardBehind = false;
        look();
    });
    QObject::connect(&sampler, &JobSampler::stateChanged, &loop, look);
    const auto endWatch = [&] {
        isEnough = true;
        look();
    };
    QObject::connect(&interruption, &Interruption::heard, &loop, endWatch);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, endWatch);
    QMetaObject::invokeMethod(&loop, [&] {
        if (isEnough) {
            sampler.sampleNow();
            return;
        }
        sampler.setInterval(std::clamp(span / passesPerWatch, std::chrono::seconds(1), JobSampler::usualInterval));
        sampler.start();
        timer.start(span);
    }, Qt::QueuedConnection);
    loop.exec();
    sampler.stop();
}

/// What the picture does not show is said; an empty answer must not look like an empty queue.
ExitStatus QueueCommand::judge(const JobSampler &sampler, const Connection &connection, Terminal &terminal)
{
    const JobPicture::Ptr picture = sampler.picture();
    if (!picture) {
        const Error error = sampler.error().value_or(failure(Error::Kind::Incomplete).value());
        connection.complain(error, terminal);
        return Connection::statusOf(error);
    }
    switch (picture->reach) {
    case JobPicture::Reach::Nothing:
        terminal.complain(tr("This token may see no jobs: that says nothing about how many wait. It takes an administrator, a Maintainer of projects, or an Owner of groups with runners."));
        return ExitStatus::NotAllowed;
    case JobPicture::Reach::Part:
        terminal.complain(tr("The picture is partial. Jobs were asked of so many projects: %1, and of so many runners: %2.").arg(picture->projects).arg(picture->runners));
        break;
    case JobPicture::Reach::Everything:
        break;
    }
    // What broke the last pass off: then the picture is that of an earlier one, or what there was time for.
    if (sampler.error() && (picture->isComplete || sampler.error()->kind == Error::Kind::Unauthorized)) {
        connection.complain(*sampler.error(), terminal);
        return Connection::statusOf(*sampler.error());
    }
    if (!picture->isComplete) {
        terminal.complain(tr("The picture is incomplete: %1").arg(picture->trouble));
        return ExitStatus::Error;
    }
    return ExitStatus::Done;
}

} // namespace muster::headless
