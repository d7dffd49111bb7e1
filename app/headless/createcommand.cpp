// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/createcommand.h"

#include "app/headless/connection.h"
#include "app/headless/interruption.h"
#include "app/headless/planreview.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/operations/operations.h"
#include "models/operations/runneredit.h"
#include "models/wording/identitytext.h"

#include <QEventLoop>
#include <QJsonArray>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto groupPlace = "group"_L1, projectPlace = "project"_L1, forInstance = "for-instance"_L1, howMany = "count"_L1, newDescription = "description"_L1, newTags = "tags"_L1,
               runsUntagged = "untagged"_L1, newTimeout = "timeout"_L1, newNote = "note"_L1, isLocked = "lock"_L1, isProtected = "protect"_L1, isPaused = "paused"_L1, fromNumber = "first-number"_L1;

} // namespace

QString CreateCommand::summary() const
{
    return tr("Create runners and print their tokens, which GitLab shows this once");
}

QList<QCommandLineOption> CreateCommand::options() const
{
    return Connection::options() + PlanReview::options()
        + QList<QCommandLineOption>{
              { QString(groupPlace), tr("For this group, by its full path."), tr("PATH") },
              { QString(projectPlace), tr("For this project, by its full path."), tr("PATH") },
              { QString(forInstance), tr("For the whole instance.") },
              { QString(howMany), tr("How many; 1 otherwise, at most 100."), tr("NUMBER") },
              { QString(newDescription), tr("Description; {n} is a running number, {nn} one of two digits."), tr("TEXT") },
              { QString(fromNumber), tr("What {n} begins with; 1 otherwise."), tr("NUMBER") },
              { QString(newTags), tr("Tags, separated by commas."), tr("TAGS") },
              { QString(runsUntagged), tr("Whether to run jobs without tags: yes (as long as nothing is said) or no."), tr("YES") },
              { QString(newTimeout), tr("Maximum timeout of jobs: 3600, 90m, 2h, or none."), tr("TIME") },
              { QString(newNote), tr("The maintenance note."), tr("TEXT") },
              { QString(isLocked), tr("Lock to the projects it has.") },
              { QString(isProtected), tr("Take jobs of protected branches and tags only.") },
              { QString(isPaused), tr("Whether to take no jobs at first: yes or no."), tr("YES") },
          };
}

QString CreateCommand::problemText(CreationProblem problem)
{
    switch (problem) {
    case CreationProblem::None: return {};
    case CreationProblem::NoPlace: return tr("Say for whom: --group PATH, --project PATH, or --for-instance.");
    case CreationProblem::NoTagsNorUntagged: return tr("A runner without tags has to run untagged jobs.");
    case CreationProblem::TooManyTags: return tr("GitLab takes no more than 50 tags.");
    case CreationProblem::TagTooLong: return tr("A tag is longer than 255 characters.");
    case CreationProblem::TimeoutTooShort: return tr("GitLab takes no maximum timeout under 10 minutes (600 s).");
    case CreationProblem::TextTooLong: return tr("GitLab takes texts of no more than 1,024 characters.");
    case CreationProblem::BadCount: return tr("--count takes 1 to %1.").arg(mostNewRunners);
    }
    return {};
}

std::optional<NewRunners> CreateCommand::wantedFrom(const QCommandLineParser &arguments, Terminal &terminal)
{
    NewRunners wanted;
    const auto text = [&](QLatin1String name) { return arguments.isSet(QString(name)) ? std::optional(arguments.value(QString(name))) : std::nullopt; };
    const int places = int(arguments.isSet(groupPlace)) + int(arguments.isSet(projectPlace)) + int(arguments.isSet(forInstance));
    if (places != 1) {
        terminal.complain(problemText(CreationProblem::NoPlace));
        return std::nullopt;
    }
    bool isSound = true;
    const auto number = [&](QLatin1String name, int otherwise) {
        bool isNumber = true;
        const int value = arguments.isSet(QString(name)) ? arguments.value(QString(name)).toInt(&isNumber) : otherwise;
        if (!isNumber) {
            terminal.complain(tr("--%1 takes a number.").arg(name));
            isSound = false;
        }
        return value;
    };
    const auto yesNo = [&](QLatin1String name) -> std::optional<bool> {
        const auto value = text(name);
        if (value && *value != "yes"_L1 && *value != "no"_L1) {
            terminal.complain(tr("--%1 takes yes or no.").arg(name));
            isSound = false;
        }
        return value ? std::optional(*value == "yes"_L1) : std::nullopt;
    };
    wanted.type = arguments.isSet(groupPlace) ? RunnerType::Group : arguments.isSet(projectPlace) ? RunnerType::Project : RunnerType::Instance;
    wanted.place = arguments.value(arguments.isSet(groupPlace) ? QString(groupPlace) : QString(projectPlace));
    wanted.count = number(howMany, 1);
    wanted.firstNumber = number(fromNumber, 1);
    wanted.settings.description = text(newDescription).value_or(QString());
    wanted.settings.tags = tagsFrom(arguments.value(QString(newTags)));
    wanted.settings.runUntagged = yesNo(runsUntagged).value_or(true);
    wanted.settings.paused = yesNo(isPaused);
    wanted.settings.note = text(newNote);
    if (arguments.isSet(isLocked))
        wanted.settings.locked = true;
    if (arguments.isSet(isProtected))
        wanted.settings.isProtected = true;
    if (const auto time = text(newTimeout)) {
        wanted.settings.maximumTimeout = timeoutFrom(*time);
        if (!wanted.settings.maximumTimeout) {
            terminal.complain(tr("--timeout takes seconds, 90m, 2h, or none; not “%1”.").arg(*time));
            isSound = false;
        }
    }
    if (const CreationProblem problem = problemOf(wanted); isSound && problem != CreationProblem::None) {
        terminal.complain(problemText(problem));
        isSound = false;
    }
    return isSound ? std::optional(wanted) : std::nullopt;
}

QString CreateCommand::sentence(const NewRunners &wanted)
{
    const QString what = tr("Create %Ln runner(s)", nullptr, wanted.count);
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

ExitStatus CreateCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const auto wanted = wantedFrom(arguments, terminal);
    if (!wanted)
        return ExitStatus::Usage;
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
    const QString what = sentence(*wanted) + u" — "_s + connection.address();
    if (isDry) {
        if (isJson)
            terminal.json({ { u"verb"_s, u"create"_s }, { u"instance"_s, identity.instance }, { u"place"_s, wanted->place }, { u"count"_s, wanted->count } });
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

    Creation &creation = *connection.session().operations().create(*wanted);
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
    if (isJson)
        terminal.json({ { u"run"_s, runId }, { u"verb"_s, u"create"_s }, { u"wanted"_s, wanted->count }, { u"done"_s, made }, { u"runners"_s, runners } });
    if (trouble)
        connection.complain(*trouble, terminal);
    if (interruption.wasHeard() && made < wanted->count)
        return ExitStatus::Interrupted;
    if (made == wanted->count && !trouble)
        return ExitStatus::Done;
    return made > 0 || !trouble ? ExitStatus::PartlyDone : Connection::statusOf(*trouble);
}

} // namespace muster::headless
