// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/createcommand.h"

#include "app/headless/connection.h"
#include "app/headless/interruption.h"
#include "app/headless/journalanswer.h"
#include "app/headless/planreview.h"
#include "app/headless/terminal.h"
#include "app/headless/writtenoptions.h"
#include "app/session/session.h"
#include "models/operations/operations.h"
#include "models/wording/changelinetext.h"
#include "models/wording/identitytext.h"

#include <QEventLoop>
#include <QJsonArray>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

/// The request left, and what was done with it GitLab did not say in its own words.
bool mayHaveWorked(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::Offline || kind == Kind::Timeout || kind == Kind::Server || kind == Kind::Parse || kind == Kind::NotGitLab || kind == Kind::Incomplete;
}

} // namespace

QString CreateCommand::summary() const
{
    return summaryOf(WrittenVerb::Create);
}

QList<QCommandLineOption> CreateCommand::options() const
{
    return Connection::options() + PlanReview::options() + writtenOptions(WrittenVerb::Create);
}

QString CreateCommand::sentence(const NewRunners &wanted)
{
    const QString what = headlineOf({ .verb = WrittenVerb::Create, .wanted = wanted }, wanted.count);
    switch (wanted.type) {
    //: %1: "Create 3 runners"; %2: a path
    case RunnerType::Group: return tr("%1 for the group %2").arg(what, wanted.place);
    //: %1: "Create 3 runners"; %2: a path
    case RunnerType::Project: return tr("%1 for the project %2").arg(what, wanted.place);
    case RunnerType::Instance:
    case RunnerType::Unknown: break;
    }
    //: %1: "Create 3 runners"
    return tr("%1 for the whole instance").arg(what);
}

/// A dry run that goes well where the real one could not begin would be a lie.
std::optional<ExitStatus> CreateCommand::findPlace(const NewRunners &wanted, Connection &connection, Terminal &terminal)
{
    if (wanted.type == RunnerType::Instance)
        return std::nullopt;
    const Result<qint64> found = answerOf<qint64>([&](QObject *receiver, auto done) { (void)connection.session().client().placeId(wanted.type, wanted.place, receiver, done); });
    if (found)
        return std::nullopt;
    if (found.error().kind != Error::Kind::NotFound) {
        connection.complain(found.error(), terminal);
        return Connection::statusOf(found.error());
    }
    terminal.complain(wanted.type == RunnerType::Group ? tr("There is no group “%1” at this GitLab, or the token may not see it.").arg(wanted.place) : tr("There is no project “%1” at this GitLab, or the token may not see it.").arg(wanted.place));
    return ExitStatus::NotAllowed;
}

ExitStatus CreateCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    WrittenChange change{ .verb = WrittenVerb::Create };
    if (!readWrittenOptions(arguments, change, terminal))
        return ExitStatus::Usage;
    const NewRunners &wanted = change.wanted;
    if (const auto status = PlanReview::mayAsk(arguments, terminal))
        return *status;
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const bool isDry = PlanReview::isDryRun(arguments), isJson = PlanReview::wantsJson(arguments);
    const Identity &identity = connection.identity();
    if (!isDry && identity.changing != Obstacle::None && identity.changing != Obstacle::Unknown) {
        terminal.complain(whyNoChanges(identity));
        return isReadOnly(identity.changing) ? ExitStatus::GuardRefused : ExitStatus::NotAllowed;
    }
    const QString what = sentence(wanted) + u" — "_s + connection.address();
    if (isDry) {
        if (const auto status = findPlace(wanted, connection, terminal))
            return *status;
        if (isJson)
            terminal.json({ { u"verb"_s, u"create"_s }, { u"instance"_s, identity.instance }, { u"place"_s, wanted.place }, { u"count"_s, wanted.count } });
        else
            terminal.say(what);
        return ExitStatus::ConditionFound;
    }
    if (!arguments.isSet(u"yes"_s)) {
        terminal.complain(what);
        //: the answer that means yes on the command line
        if (terminal.ask(tr("Go ahead? Type %1:").arg(tr("yes"))) != tr("yes")) {
            terminal.complain(tr("Nothing was changed."));
            return ExitStatus::Done;
        }
    }

    Creation &creation = *connection.session().operations().create(wanted);
    Interruption interruption;
    QEventLoop loop;
    QJsonArray runners;
    int made = 0;
    std::optional<Error> trouble;
    QObject::connect(&interruption, &Interruption::heard, &creation, &Creation::cancel);
    QObject::connect(&creation, &Creation::created, &loop, [&](RunnerId runner, const QString &description, const SecretString &token) {
        ++made;
        // As they come: whatever happens to the rest, what GitLab gave out once is not lost.
        if (isJson)
            runners.append(QJsonObject{ { u"id"_s, runner.value }, { u"description"_s, description }, { u"token"_s, QString::fromLatin1(token.reveal()) } });
        else
            terminal.raw(QByteArray::number(runner.value) + '\t' + token.reveal() + '\n');
    });
    QObject::connect(&creation, &Creation::finished, &loop, [&] {
        trouble = creation.trouble();
        loop.quit();
    });
    const QString runId = creation.runId();
    loop.exec();
    const bool isOneUnsure = trouble && mayHaveWorked(trouble->kind);
    if (isJson)
        terminal.json({ { u"run"_s, runId }, { u"verb"_s, u"create"_s }, { u"wanted"_s, wanted.count }, { u"done"_s, made }, { u"unknown"_s, isOneUnsure ? 1 : 0 }, { u"runners"_s, runners } });
    if (trouble)
        connection.complain(*trouble, terminal);
    if (isOneUnsure)
        terminal.complain(tr("GitLab may have created one more, whose token nobody has: look for “%1” among the newest runners before you try again.").arg(descriptionOf(wanted, made)));
    if (interruption.wasHeard() && made < wanted.count)
        return ExitStatus::Interrupted;
    if (made == wanted.count && !trouble)
        return ExitStatus::Done;
    return made > 0 || !trouble ? ExitStatus::PartlyDone : Connection::statusOf(*trouble);
}

} // namespace muster::headless
