// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/lookupcommand.h"

#include "app/headless/connection.h"
#include "app/headless/lookupprint.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/sync/lookup.h"
#include "models/tables/lookupjson.h"
#include "models/wording/lookupwords.h"

#include <QEventLoop>
#include <QFile>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto json = "json"_L1, project = "project"_L1, tokenStdin = "token-stdin"_L1, fromInput = "-"_L1;
constexpr qint64 mostBytes = 4 << 20;   // more than readLookup() takes

/// Until the answer is whole, or there is something that the person has to decide.
void wait(Connection &connection, Terminal &terminal, const QString &loading)
{
    Lookup &lookup = connection.session().lookup();
    if (lookup.isWaitingForFleet()) {
        terminal.complain(loading);
        (void)connection.load(terminal, Connection::NoRight::IsNothing);   // what comes of it, the session tells the lookup
    }
    QEventLoop loop;
    QObject::connect(&lookup, &Lookup::changed, &loop, [&] {
        if (lookup.state() != Lookup::State::Looking)
            loop.quit();
    });
    if (lookup.state() == Lookup::State::Looking)
        loop.exec();
}

} // namespace

QString LookupCommand::name() const
{
    return u"lookup"_s;
}

QString LookupCommand::summary() const
{
    return tr("From a job, a job log or anything of a runner to who registered it and whose it is");
}

QString LookupCommand::operands() const
{
    return tr("TEXT");
}

QList<QCommandLineOption> LookupCommand::options() const
{
    return Connection::options() + QList<QCommandLineOption>{
        { QString(json), tr("One JSON document instead of text.") },
        { QString(project), tr("The full path of the project, for the number of a job."), u"PATH"_s },
    };
}

ExitStatus LookupCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    QString text = arguments.positionalArguments().mid(1).join(u' ');
    if (text == fromInput) {
        if (arguments.isSet(tokenStdin)) {
            terminal.complain(tr("The standard input is either the token or the text."));
            return ExitStatus::Usage;
        }
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            terminal.complain(tr("The standard input cannot be read."));
            return ExitStatus::Error;
        }
        text = QString::fromUtf8(input.read(mostBytes));
    }
    if (text.trimmed().isEmpty()) {
        terminal.complain(tr("What is to be looked up? Give a job's address, GROUP/PROJECT#JOB, a runner's number, address, token, name…, or - and a job log on the standard input."));
        return ExitStatus::Usage;
    }
    Connection connection;
    connection.keepHistory();
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    if (arguments.isSet(project)) {
        const LookupReading reading = readLookup(text, connection.identity().instance).front();
        if (reading.job.isValid())
            text = u"%1#%2"_s.arg(arguments.value(project)).arg(reading.job.value);
    }
    Lookup &lookup = connection.session().lookup();
    lookup.look(text);
    wait(connection, terminal, tr("Loading the list of runners, to look for this in it."));
    return tell(lookup, arguments.isSet(json), connection, terminal);
}

ExitStatus LookupCommand::tell(const Lookup &lookup, bool asJson, const Connection &connection, Terminal &terminal)
{
    switch (lookup.state()) {
    case Lookup::State::Found:
        if (lookup.error())
            connection.complain(*lookup.error(), terminal);
        if (asJson)
            terminal.json(lookupToJson(*lookup.answer()));
        else
            printLookup(*lookup.answer(), terminal);
        return ExitStatus::Done;
    case Lookup::State::Several:
        if (lookup.candidateCount() > lookup.candidates().size())
            terminal.complain(tr("This may mean %Ln things; here are the first %1. Give more of it, or use list.", nullptr, int(lookup.candidateCount())).arg(lookup.candidates().size()));
        else
            terminal.complain(tr("This may mean several things; choose one."));
        if (asJson)
            terminal.json(candidatesToJson(lookup.candidates()));
        else
            printCandidates(lookup.candidates(), terminal);
        return ExitStatus::Error;
    case Lookup::State::NeedsProject:
        terminal.complain(tr("GitLab finds a job only through its project: give --project PATH, or the job's address."));
        if (asJson) {
            LookupCandidate job;
            job.job = lookup.reading().job;
            job.matched = QString::number(job.job.value);
            terminal.json(candidatesToJson({ job }));
        }
        return ExitStatus::Error;
    case Lookup::State::NotFound:
        terminal.complain(notFoundText(lookup.reading(), lookup.error()));
        return lookup.error() ? Connection::statusOf(*lookup.error()) : ExitStatus::Error;
    case Lookup::State::OtherInstance:
        terminal.complain(tr("This belongs to another GitLab: %1. Give it with --url.").arg(lookup.reading().text));
        return ExitStatus::Error;
    case Lookup::State::Unreadable:
        terminal.complain(unreadableText(lookup.reading().why));
        return ExitStatus::Usage;
    case Lookup::State::Failed:
        connection.complain(*lookup.error(), terminal);
        return Connection::statusOf(*lookup.error());
    case Lookup::State::Empty:
    case Lookup::State::Looking:
        break;
    }
    return ExitStatus::Error;
}

} // namespace muster::headless
