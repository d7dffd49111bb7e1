// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/maintaincommand.h"

#include "app/headless/connection.h"
#include "app/headless/interruption.h"
#include "app/headless/maintainprint.h"
#include "app/headless/planreview.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/automation/maintenance/maintenancedesk.h"
#include "models/automation/maintenance/maintenancejson.h"
#include "models/history/maintenancebook.h"
#include "models/tables/celltext.h"
#include "models/wording/identitytext.h"
#include "models/wording/maintenanceplantext.h"
#include "models/wording/maintenancetext.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto atOnce = "at-once"_L1, keepOnline = "keep-online"_L1, untilVersion = "until-version"_L1, maintenanceNote = "note"_L1, tellAfter = "tell-after"_L1, every = "every"_L1,
               resumeOption = "resume"_L1, stopOption = "stop"_L1, listOption = "list"_L1;
constexpr int longestEvery = 3600;

/// Waits until `isTrue` after some change of the desk.
void waitFor(MaintenanceDesk &desk, const std::function<bool()> &isTrue)
{
    if (isTrue())
        return;
    QEventLoop loop;
    QObject::connect(&desk, &MaintenanceDesk::changed, &loop, [&] {
        if (isTrue())
            loop.quit();
    });
    loop.exec();
}

bool isBackInService(const MaintainedRunner &runner)
{
    return runner.state == MaintainedRunner::State::Done;
}

} // namespace

QString MaintainCommand::summary() const
{
    return tr("Take the runners that match through maintenance, some at a time: pause, wait until idle, wait for the new version, resume");
}

QString MaintainCommand::operands() const
{
    return tr("[FILTER…]");
}

QList<QCommandLineOption> MaintainCommand::options() const
{
    return Connection::options() + PlanReview::options()
        + QList<QCommandLineOption>{
              { QString(atOnce), tr("So many runners at a time; 1 otherwise."), tr("NUMBER") },
              { QString(keepOnline), tr("So many with the same tags and owner stay online and unpaused; 1 otherwise."), tr("NUMBER") },
              { QString(untilVersion), tr("A runner is resumed when each of its managers reports this version or a higher one; otherwise when each reports a higher one than before."), tr("VERSION") },
              { QString(maintenanceNote), tr("One line that stands in the maintenance note while a runner is paused."), tr("TEXT") },
              { QString(tellAfter), tr("Tell of a runner that stays in one state for so many minutes; 60 otherwise."), tr("MINUTES") },
              { QString(every), tr("Look at the fleet every so many seconds; 30 otherwise."), tr("SECONDS") },
              { QString(resumeOption), tr("Go on with a maintenance that was interrupted."), tr("RUN") },
              { QString(stopOption), tr("End one: what is paused is put back as it was."), tr("RUN") },
              { QString(listOption), tr("List those on record.") },
          };
}

std::optional<MaintenanceOrder> MaintainCommand::orderFrom(const QCommandLineParser &arguments, Terminal &terminal)
{
    MaintenanceOrder order;
    bool isSound = true;
    const auto number = [&](QLatin1String name, int otherwise, int least, int most) {
        if (!arguments.isSet(QString(name)))
            return otherwise;
        bool isNumber = false;
        const int value = arguments.value(QString(name)).toInt(&isNumber);
        if (isNumber && value >= least && value <= most)
            return value;
        terminal.complain(tr("--%1 takes a number from %2 to %3.").arg(name).arg(least).arg(most));
        isSound = false;
        return otherwise;
    };
    constexpr int most = 1'000'000;
    order.asks = false;   // nobody sits here to say "go ahead"
    order.atOnce = number(atOnce, 1, 1, mostAtOnce);
    order.keepOnline = number(keepOnline, 1, 0, most);
    order.patience = number(tellAfter, 60, 1, most) * 60;
    (void)number(every, 30, 1, longestEvery);
    order.note = arguments.value(QString(maintenanceNote));
    if (arguments.isSet(QString(untilVersion))) {
        order.until = MaintenanceOrder::Until::Version;
        order.version = arguments.value(QString(untilVersion));
    }
    if (const MaintenanceProblem problem = problemOf(order); problem != MaintenanceProblem::None) {
        terminal.complain(maintenanceProblemText(problem));
        isSound = false;
    }
    return isSound ? std::optional(order) : std::nullopt;
}

ExitStatus MaintainCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList words = arguments.positionalArguments().mid(1);
    const int ways = int(arguments.isSet(QString(resumeOption))) + int(arguments.isSet(QString(stopOption))) + int(arguments.isSet(QString(listOption))) + int(!words.isEmpty());
    if (ways != 1) {
        terminal.complain(ways == 0 ? tr("Say which runners: a filter, or id:12,15; or --resume RUN, --stop RUN, --list.") : tr("One of these: a filter, --resume, --stop, --list."));
        return ExitStatus::Usage;
    }
    const auto order = orderFrom(arguments, terminal);
    if (!order)
        return ExitStatus::Usage;
    if (arguments.isSet(u"as"_s)) {
        terminal.complain(tr("A maintenance is no plan that commands could carry out: what comes next depends on what the runners report."));
        return ExitStatus::Usage;
    }
    if (!words.isEmpty()) {
        const auto filter = Selection::filterFrom(words, terminal);
        if (!filter)
            return ExitStatus::Usage;
        if (filter->isEmpty()) {
            terminal.complain(tr("An empty filter means every runner. If that is meant, say id:>0."));
            return ExitStatus::Usage;
        }
    }
    const bool lists = arguments.isSet(QString(listOption));
    if (!lists) {
        if (const auto status = PlanReview::mayAsk(arguments, terminal))
            return *status;
    }
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    if (lists)
        return list(arguments, connection, terminal);
    const Obstacle obstacle = connection.identity().changing;
    if (!PlanReview::isDryRun(arguments) && obstacle != Obstacle::None && obstacle != Obstacle::Unknown) {
        terminal.complain(whyNoChanges(connection.identity()));
        return isReadOnly(obstacle) ? ExitStatus::GuardRefused : ExitStatus::NotAllowed;
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
    const std::chrono::seconds pace(arguments.isSet(QString(every)) ? arguments.value(QString(every)).toInt() : 30);
    MaintenanceDesk desk({ connection.session().sync(), connection.session().operations(), QFileInfo(connection.journal(arguments).file()).path(), pace });
    waitFor(desk, [&desk] { return desk.isRead() || desk.trouble(); });
    if (!desk.isRead())
        return refused(desk, connection, terminal);
    return words.isEmpty() ? goOn(arguments, connection, desk, terminal) : begin(arguments, connection, desk, *order, terminal);
}

ExitStatus MaintainCommand::list(const QCommandLineParser &arguments, Connection &connection, Terminal &terminal)
{
    MaintenanceBook book(QFileInfo(connection.journal(arguments).file()).path());
    Result<std::vector<MaintenanceRun>> runs;
    QEventLoop loop;
    book.runs(connection.key(), &loop, [&](const Result<std::vector<MaintenanceRun>> &found) {
        runs = found;
        loop.quit();
    });
    loop.exec();
    if (!runs) {
        connection.complain(runs.error(), terminal);
        return Connection::statusOf(runs.error());
    }
    const bool isJson = PlanReview::wantsJson(arguments);
    QJsonArray items;
    for (const MaintenanceRun &each : *runs) {
        if (isJson)
            items.append(maintenanceRunToJson(each));
        else
            terminal.say(u"%1  %2  %3  %4"_s.arg(each.id.left(8), each.startedAt.toIso(), nameOf(each.end), maintenanceTallyText(each)));
    }
    if (isJson)
        terminal.json({ { u"items"_s, items } });
    return ExitStatus::Done;
}

ExitStatus MaintainCommand::refused(const MaintenanceDesk &desk, Connection &connection, Terminal &terminal)
{
    if (!desk.trouble()) {
        terminal.complain(tr("Nothing was begun."));
        return ExitStatus::GuardRefused;
    }
    if (const auto &holder = desk.elsewhere()) {
        terminal.complain(tr("%1 (process %2 on %3) carries on the maintenance of this GitLab; end it there first.").arg(holder->program).arg(holder->pid).arg(holder->host));
        return ExitStatus::GuardRefused;
    }
    connection.complain(*desk.trouble(), terminal);
    return Connection::statusOf(*desk.trouble());
}

ExitStatus MaintainCommand::begin(const QCommandLineParser &arguments, Connection &connection, MaintenanceDesk &desk, const MaintenanceOrder &given, Terminal &terminal)
{
    const auto filter = Selection::filterFrom(arguments.positionalArguments().mid(1), terminal);
    const Selection selection(connection.session().sync().snapshot(), *filter);
    MaintenanceOrder order = given;
    order.reason = filter->toString();
    const MaintenancePlan plan = desk.plan(selection.ids(), order);
    if (PlanReview::isDryRun(arguments)) {
        if (PlanReview::wantsJson(arguments))
            terminal.json(maintenancePlanToJson(plan));
        else
            MaintainPrint::plan(plan, terminal);
        return plan.targets.empty() ? ExitStatus::Done : ExitStatus::ConditionFound;
    }
    if (plan.targets.empty()) {
        if (PlanReview::wantsJson(arguments))
            terminal.json(maintenancePlanToJson(plan));
        terminal.complain(maintenanceHeadline(plan));
        return ExitStatus::Done;
    }
    if (!arguments.isSet(u"yes"_s)) {
        MaintainPrint::plan(plan, terminal);
        if (!isConfirmed(terminal))
            return ExitStatus::Done;
    }
    const QString run = desk.begin(plan);
    return run.isEmpty() ? refused(desk, connection, terminal) : carryOut(run, arguments, desk, connection, terminal);
}

bool MaintainCommand::isConfirmed(Terminal &terminal)
{
    if (terminal.ask(tr("Go ahead? Type %1:").arg(tr("yes"))) == tr("yes"))
        return true;
    terminal.complain(tr("Nothing was changed."));
    return false;
}

ExitStatus MaintainCommand::goOn(const QCommandLineParser &arguments, Connection &connection, MaintenanceDesk &desk, Terminal &terminal)
{
    const bool stops = arguments.isSet(QString(stopOption));
    const MaintenanceRun *known = desk.find(arguments.value(QString(stops ? stopOption : resumeOption)));
    if (!known) {
        terminal.complain(tr("There is no such maintenance here; maintain --list tells which there are. One that was begun with --scope is found with the same --scope."));
        return ExitStatus::Usage;
    }
    const QString run = known->id;
    if (known->end != MaintenanceRun::End::Open) {
        MaintainPrint::run(*known, desk.serverNow(), terminal);
        return ExitStatus::Done;
    }
    if (PlanReview::isDryRun(arguments)) {
        if (PlanReview::wantsJson(arguments))
            terminal.json(maintenanceRunToJson(*known));
        else
            MaintainPrint::run(*known, desk.serverNow(), terminal);
        return ExitStatus::ConditionFound;
    }
    if (!arguments.isSet(u"yes"_s)) {
        MaintainPrint::run(*known, desk.serverNow(), terminal);
        if (!isConfirmed(terminal))
            return ExitStatus::Done;
    }
    if (!desk.carryOn(run))
        return refused(desk, connection, terminal);
    waitFor(desk, [&] {
        const MaintenanceRun *now = desk.find(run);
        return desk.isCarriedOn(run) || desk.trouble() || !now || now->end != MaintenanceRun::End::Open;
    });
    if (!desk.find(run) || (!desk.isCarriedOn(run) && desk.trouble()))
        return refused(desk, connection, terminal);
    if (stops)
        desk.stop(run);
    return carryOut(run, arguments, desk, connection, terminal);
}

ExitStatus MaintainCommand::carryOut(const QString &run, const QCommandLineParser &arguments, MaintenanceDesk &desk, Connection &connection, Terminal &terminal)
{
    Interruption interruption;
    QEventLoop loop;
    QHash<qint64, QString> told;   // what was last said of each
    QString trouble;
    const bool isQuiet = PlanReview::wantsJson(arguments);
    const auto say = [&](const QString &line) { isQuiet ? terminal.complain(line) : terminal.say(line); };
    say(tr("Maintenance %1. Ctrl+C interrupts it; muster-cli maintain --resume %1 goes on.").arg(run.left(8)));
    const auto tellNews = [&] {
        const MaintenanceRun *found = desk.find(run);
        if (!found)
            return;   // it could not be written down, so it has not begun
        const MaintenanceRun &now = *found;
        for (const MaintainedRunner &runner : now.runners) {
            const QString cause = maintenanceCauseText(runner, now.order, desk.serverNow());
            const bool isForPerson = runner.state == MaintainedRunner::State::Updating && cause.isEmpty();
            const QString words = isForPerson ? tr("idle: update it now") : maintenanceStateText(runner, now.order) + (cause.isEmpty() ? QString() : u" ("_s + cause + u')');
            const QString before = told.value(runner.runner.value);
            // Minutes that pass are no news.
            const QString news = runner.failures > 0 ? maintenanceStateText(runner, now.order) + QString::number(runner.failures) : words;
            told.insert(runner.runner.value, news);
            const bool isDull = before.isEmpty() && runner.state == MaintainedRunner::State::Waiting;
            if (news != before && !isDull)
                say(u"%1 %2: %3"_s.arg(runner.runner.value).arg(runner.name, words));
        }
        const QString newTrouble = desk.trouble() ? desk.trouble()->detail : QString();
        if (desk.trouble() && newTrouble != trouble)
            connection.complain(*desk.trouble(), terminal);
        trouble = newTrouble;
    };
    QObject::connect(&desk, &MaintenanceDesk::changed, &loop, tellNews);
    QObject::connect(&desk, &MaintenanceDesk::looked, &loop, [&] {
        const MaintenanceRun *found = desk.find(run);
        if (!found)
            return loop.quit();
        const MaintenanceRun &now = *found;
        maintenance::Places ready;   // of one that was begun in the window, and asks: here nobody can be asked
        for (std::size_t place = 0; place < now.runners.size(); ++place) {
            if (now.runners[place].state == MaintainedRunner::State::Ready)
                ready.push_back(place);
        }
        if (!ready.empty() && desk.isCarriedOn(run) && !interruption.wasHeard())
            return desk.act(run, ready, maintenance::Act::GoAhead);
        const bool isHopeless = desk.trouble() && desk.trouble()->kind == Error::Kind::Unauthorized;
        if (interruption.wasHeard() || now.end != MaintenanceRun::End::Open || maintenance::isStuck(now) || isHopeless)
            loop.quit();
    });
    QObject::connect(&interruption, &Interruption::heard, &loop, [&] {
        terminal.complain(tr("Interrupted. What is on its way is waited for …"));
        desk.leave();
    });
    tellNews();
    if (const MaintenanceRun *begun = desk.find(run); begun && begun->end == MaintenanceRun::End::Open)
        loop.exec();

    const MaintenanceRun *last = desk.find(run);
    if (!last)
        return refused(desk, connection, terminal);
    const MaintenanceRun &ended = *last;
    if (isQuiet)
        terminal.json(maintenanceRunToJson(ended));
    else
        terminal.say(maintenanceTallyText(ended));
    if (ended.end == MaintenanceRun::End::Open && desk.trouble() && !interruption.wasHeard() && !maintenance::isStuck(ended))
        return Connection::statusOf(*desk.trouble());
    if (ended.end == MaintenanceRun::End::Open && interruption.wasHeard()) {
        terminal.complain(tr("What is paused stays paused. To go on: muster-cli maintain --resume %1; to put everything back: muster-cli maintain --stop %1").arg(run.left(8)));
        return ExitStatus::Interrupted;
    }
    if (ended.end == MaintenanceRun::End::Open) {
        terminal.complain(tr("What is left needs a person's decision: see it in the window, or put everything back with muster-cli maintain --stop %1").arg(run.left(8)));
        return ExitStatus::PartlyDone;
    }
    const bool isStopped = ended.end == MaintenanceRun::End::Stopped;
    const bool isWhole = std::all_of(ended.runners.begin(), ended.runners.end(), [isStopped](const MaintainedRunner &runner) {
        return isBackInService(runner) || (isStopped && (runner.state == MaintainedRunner::State::PutBack || runner.state == MaintainedRunner::State::Skipped));
    });
    return isWhole ? ExitStatus::Done : ExitStatus::PartlyDone;
}

} // namespace muster::headless
