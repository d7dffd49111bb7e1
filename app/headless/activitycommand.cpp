// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/activitycommand.h"

#include "app/headless/connection.h"
#include "app/headless/journalanswer.h"
#include "app/headless/runonrecord.h"
#include "app/headless/terminal.h"
#include "models/automation/maintenance/maintenanceplan.h"
#include "models/automation/replacements.h"
#include "models/history/journal.h"
#include "models/wording/activitytext.h"

#include <QJsonArray>
#include <QLocale>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto json = "json"_L1, verifyOption = "verify"_L1, exportOption = "export"_L1, recipesOption = "recipes"_L1;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject runToJson(const JournalRun &run)
{
    const JournalRun::Counts &counts = run.counts;
    return { { u"run"_s, run.run }, { u"verb"_s, run.verb }, { u"state"_s, nameOf(run.state) }, { u"instance"_s, run.instance }, { u"username"_s, run.username },
        { u"token_id"_s, run.tokenId }, { u"token_name"_s, textOrNull(run.tokenName) }, { u"plan_sha256"_s, QString::fromLatin1(run.planSha256) }, { u"reason"_s, textOrNull(run.reason) }, { u"kind"_s, maintenance::isOurReason(run.reason) ? QJsonValue(u"maintenance"_s) : QJsonValue(QJsonValue::Null) },
        { u"undo_of"_s, textOrNull(run.undoOf) }, { u"method"_s, run.method }, { u"started_at"_s, textOrNull(run.startedAt.toIso()) }, { u"ended_at"_s, textOrNull(run.endedAt.toIso()) },
        { u"stopped_by"_s, textOrNull(run.stoppedBy) }, { u"targets"_s, counts.targets }, { u"done"_s, counts.done }, { u"gone"_s, counts.gone }, { u"skipped"_s, counts.skipped },
        { u"refused"_s, counts.refused }, { u"failed"_s, counts.failed }, { u"unknown"_s, counts.unknown }, { u"not_sent"_s, counts.notSent } };
}

QJsonObject itemToJson(const JournalItem &item)
{
    return { { u"id"_s, item.id.value }, { u"name"_s, item.name }, { u"outcome"_s, item.outcome }, { u"reason"_s, textOrNull(item.reason) }, { u"detail"_s, textOrNull(item.detail) },
        { u"before"_s, item.before }, { u"after"_s, item.after.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(item.after) } };
}

ExitStatus failed(const Error &error, Terminal &terminal)
{
    terminal.complain(error.hint.isEmpty() ? error.detail : error.detail + u" ("_s + error.hint + u')');
    return ExitStatus::Error;
}

} // namespace

QString ActivityCommand::summary() const
{
    return tr("What was changed with Muster, by whom, and what came of it");
}

QString ActivityCommand::operands() const
{
    return tr("[RUN]");
}

QList<QCommandLineOption> ActivityCommand::options() const
{
    return Connection::addressOptions() + QList<QCommandLineOption>{
        Connection::dataOption(),
        { QString(json), tr("One JSON document instead of text.") },
        { QString(verifyOption), tr("Walk the chain of hashes; exit status 2 if an entry was altered or is missing.") },
        { QString(recipesOption), tr("Of a run that deleted runners: commands for a shell that register others with the same settings.") },
        { QString(exportOption), tr("Write everything to this file: CSV if its name ends in .csv, otherwise JSON Lines with the hashes."), tr("FILE") },
    };
}

ExitStatus ActivityCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    Connection connection;   // for the place of the journal; nobody is asked
    Journal &journal = connection.journal(arguments);
    const QStringList words = arguments.positionalArguments().mid(1);
    if (words.size() > 1) {
        terminal.complain(tr("One run at a time."));
        return ExitStatus::Usage;
    }
    if (Connection::isDemo(arguments) && !arguments.isSet(Connection::dataOption().names().constFirst())) {
        terminal.complain(tr("The pretend GitLab of --demo is another one each time, and its record goes with it."));
        if (arguments.isSet(json))
            terminal.json({ { u"items"_s, QJsonArray() } });
        return ExitStatus::Done;
    }
    if (arguments.isSet(verifyOption))
        return verify(journal, arguments.isSet(json), terminal);
    if (arguments.isSet(exportOption))
        return exportAll(journal, arguments.value(exportOption), terminal);
    if (arguments.isSet(recipesOption)) {
        if (words.isEmpty()) {
            terminal.complain(tr("Which run? activity lists them."));
            return ExitStatus::Usage;
        }
        return printRecipes(journal, words.constFirst(), terminal);
    }
    if (!words.isEmpty())
        return showRun(journal, words.constFirst(), arguments.isSet(json), terminal);
    QUrl address;   // none: of every GitLab
    if (Connection::namesAddress(arguments)) {
        const auto named = Connection::addressOf(arguments, terminal);
        if (!named)
            return named.error();
        address = *named;
    }
    return listRuns(journal, address, arguments.isSet(json), terminal);
}

ExitStatus ActivityCommand::verify(Journal &journal, bool asJson, Terminal &terminal)
{
    const Result<JournalCheck> check = answerOf<JournalCheck>([&](QObject *receiver, auto done) { journal.verify(receiver, done); });
    if (!check)
        return failed(check.error(), terminal);
    if (asJson) {
        terminal.json({ { u"entries"_s, check->entries }, { u"first_broken"_s, check->firstBroken ? QJsonValue(*check->firstBroken) : QJsonValue(QJsonValue::Null) },
            { u"head"_s, QString::fromLatin1(check->head) }, { u"file"_s, journal.file() } });
    } else if (check->firstBroken) {
        terminal.say(tr("%1: entry %2 is missing or was altered; %3 entries before it are as they were written.").arg(journal.file()).arg(*check->firstBroken).arg(check->entries));
    } else {
        terminal.say(tr("%1: %2 entries, all as they were written. Head: %3").arg(journal.file()).arg(check->entries).arg(QString::fromLatin1(check->head)));
    }
    return check->firstBroken ? ExitStatus::ConditionFound : ExitStatus::Done;
}

ExitStatus ActivityCommand::exportAll(Journal &journal, const QString &path, Terminal &terminal)
{
    const auto format = path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? Journal::Format::Csv : Journal::Format::JsonLines;
    const Result<qint64> lines = answerOf<qint64>([&](QObject *receiver, auto done) { journal.exportTo(path, format, receiver, done); });
    if (!lines)
        return failed(lines.error(), terminal);
    terminal.say(tr("%1: %2 lines").arg(path).arg(*lines));
    return ExitStatus::Done;
}

ExitStatus ActivityCommand::listRuns(Journal &journal, const QUrl &address, bool asJson, Terminal &terminal)
{
    using Runs = std::vector<JournalRun>;
    Result<Runs> runs = answerOf<Runs>([&](QObject *receiver, auto done) { journal.runs({}, receiver, done); });
    if (!runs)
        return failed(runs.error(), terminal);
    if (!address.isEmpty())
        std::erase_if(*runs, [&address](const JournalRun &run) { return !address.matches(QUrl(run.instance), QUrl::StripTrailingSlash); });
    if (asJson) {
        QJsonArray items;
        for (const JournalRun &run : *runs)
            items.append(runToJson(run));
        terminal.json({ { u"items"_s, items } });
        return ExitStatus::Done;
    }
    std::vector<QStringList> rows;
    for (const JournalRun &run : *runs)
        rows.push_back({ run.run.left(8), QLocale().toString(run.startedAt.toDateTime().toLocalTime(), QLocale::ShortFormat), verbText(run), stateText(run.state), countsText(run.counts), run.username, run.instance });
    terminal.table({ tr("RUN"), tr("STARTED"), tr("WHAT"), tr("STATE"), tr("RUNNERS"), tr("USER"), tr("INSTANCE") }, rows);
    if (runs->empty())
        terminal.complain(address.isEmpty() ? tr("Nothing was changed with Muster yet.") : tr("Nothing was changed with Muster at %1 yet.").arg(address.toString()));
    return ExitStatus::Done;
}

ExitStatus ActivityCommand::printRecipes(Journal &journal, const QString &run, Terminal &terminal)
{
    const Result<JournalRunDetail> detail = answerOf<JournalRunDetail>([&](QObject *receiver, auto done) { journal.detail(run, receiver, done); });
    if (!detail)
        return complainOfRun(detail.error(), run, terminal) ? ExitStatus::Error : failed(detail.error(), terminal);
    if (detail->run.verb != "delete"_L1 || deletedIn(*detail) == 0) {
        terminal.complain(tr("That run deleted no runner."));
        return ExitStatus::Done;
    }
    const QStringList lines = replacementSheet(*detail).split(u'\n');
    for (const QString &line : lines)
        terminal.say(line);
    return ExitStatus::Done;
}

ExitStatus ActivityCommand::showRun(Journal &journal, const QString &run, bool asJson, Terminal &terminal)
{
    const Result<JournalRunDetail> detail = answerOf<JournalRunDetail>([&](QObject *receiver, auto done) { journal.detail(run, receiver, done); });
    if (!detail)
        return complainOfRun(detail.error(), run, terminal) ? ExitStatus::Error : failed(detail.error(), terminal);
    if (asJson) {
        QJsonObject object = runToJson(detail->run);
        QJsonArray items;
        for (const JournalItem &item : detail->items)
            items.append(itemToJson(item));
        object.insert(u"items"_s, items);
        terminal.json(object);
        return ExitStatus::Done;
    }
    terminal.say(tr("%1 · %2 · %3 · %4 at %5").arg(verbText(detail->run), stateText(detail->run.state), countsText(detail->run.counts), detail->run.username, detail->run.instance));
    std::vector<QStringList> rows;
    for (const JournalItem &item : detail->items)
        rows.push_back({ QString::number(item.id.value), item.name, itemOutcomeText(item), beforeText(item), afterText(item) });
    terminal.table({ tr("ID"), tr("NAME"), tr("OUTCOME"), tr("BEFORE"), tr("AFTER") }, rows);
    return ExitStatus::Done;
}

} // namespace muster::headless
