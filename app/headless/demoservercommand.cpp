// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/demoservercommand.h"

#include "app/demo/server/demoserver.h"
#include "app/headless/terminal.h"

#include <QTextStream>

#include <limits>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto port = "port"_L1, runners = "runners"_L1, seed = "seed"_L1, profile = "profile"_L1, latency = "latency"_L1, mix = "mix"_L1, rateLimit = "rate-limit"_L1,
               hostile = "hostile"_L1, still = "still"_L1, root = "root"_L1, log = "log"_L1;

/// The whole number of an option within bounds; `fallback` when it was not given, nullopt when it is none.
std::optional<qint64> number(const QCommandLineParser &arguments, QLatin1String option, qint64 least, qint64 most, qint64 fallback)
{
    if (!arguments.isSet(option))
        return fallback;
    bool isNumber = false;
    const qint64 value = arguments.value(option).toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

QString DemoServerCommand::name() const
{
    return u"demo-server"_s;
}

QString DemoServerCommand::summary() const
{
    return tr("Serve a pretend GitLab on this machine until interrupted");
}

QList<QCommandLineOption> DemoServerCommand::options() const
{
    return {
        { QString(port), tr("Listen on this port of 127.0.0.1; otherwise on any free one."), u"PORT"_s },
        { QString(runners), tr("How many runners there are, up to 350000; otherwise 500."), u"N"_s },
        { QString(seed), tr("The same seed gives the same fleet."), u"N"_s },
        { QString(profile), tr("Which GitLab to be: 17.0-ce, 17.11-ee, 18.1-ee, 18.11-ee, 19.5-ce or 19.5-ee; -ultimate for one that tells of upgrades."), u"VERSION"_s },
        { QString(latency), tr("Answer each request after so many milliseconds."), u"MS"_s },
        { QString(mix), tr("Shares of instance, group and project runners: 80,15,5 or thirds."), u"SHARES"_s },
        { QString(rateLimit), tr("Take so many requests a minute of each user."), u"N"_s },
        { QString(hostile), tr("Put in names and values that are meant to break a client.") },
        { QString(still), tr("Nothing happens by itself: no contacts, no jobs, no time.") },
        { QString(root), tr("Live below this path, as behind a relative URL root."), u"PATH"_s },
        { QString(log), tr("Write what is asked, as JSON Lines, to this file; - is the standard error."), u"FILE"_s },
    };
}

ExitStatus DemoServerCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    demo::ServerOptions options;
    const auto wrong = [&](QLatin1String option) {
        terminal.complain(tr("--%1 does not take “%2”; see muster-cli demo-server --help.").arg(QString(option), arguments.value(option)));
        return ExitStatus::Usage;
    };
    const auto wantedPort = number(arguments, port, 0, 65'535, 0);
    if (!wantedPort)
        return wrong(port);
    options.port = quint16(*wantedPort);
    const auto size = number(arguments, runners, 0, 350'000, options.world.runners);
    if (!size)
        return wrong(runners);
    options.world.runners = int(*size);
    const auto wantedSeed = number(arguments, seed, 0, std::numeric_limits<qint64>::max(), qint64(options.world.seed));
    if (!wantedSeed)
        return wrong(seed);
    options.world.seed = quint64(*wantedSeed);
    if (arguments.isSet(profile)) {
        const auto wanted = demo::Profile::parse(arguments.value(profile));
        if (!wanted)
            return wrong(profile);
        options.world.profile = *wanted;
    }
    const auto wait = number(arguments, latency, 0, 60'000, 0);
    if (!wait)
        return wrong(latency);
    options.latency = std::chrono::milliseconds(*wait);
    if (arguments.isSet(mix)) {
        const auto shares = demo::mixFromText(arguments.value(mix));
        if (!shares)
            return wrong(mix);
        options.world.mix = *shares;
    }
    const auto limit = number(arguments, rateLimit, 1, 1'000'000, 0);
    if (!limit)
        return wrong(rateLimit);
    if (*limit > 0)
        options.throttle.requests = int(*limit);
    options.world.hostile = arguments.isSet(hostile);
    options.world.still = arguments.isSet(still);
    options.relativeRoot = arguments.value(root);
    options.logFile = arguments.value(log);

    QTextStream out(stdout);
    if (demo::runDemoServer(options, out) != 0) {
        terminal.complain(tr("The demo server could not be started: the port is taken."));
        return ExitStatus::Error;
    }
    return ExitStatus::Done;
}

} // namespace muster::headless
