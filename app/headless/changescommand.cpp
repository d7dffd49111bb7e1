// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/changescommand.h"

#include "app/headless/connection.h"
#include "app/headless/journalanswer.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "app/session/shippeddata.h"
#include "models/history/history.h"
#include "models/tables/changefilter.h"
#include "models/tables/changejson.h"
#include "models/tables/tableexport.h"
#include "models/wording/changetext.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sinceOption = "since"_L1, fromOption = "from"_L1, toOption = "to"_L1, changesJson = "json"_L1, changesCsv = "csv"_L1, backUpOption = "backup"_L1;

} // namespace

std::optional<qint64> secondsOfSpan(QStringView text)
{
    if (text.size() < 2)
        return std::nullopt;
    bool isNumber = false;
    const int number = text.chopped(1).toInt(&isNumber);
    if (!isNumber || number < 1)
        return std::nullopt;
    switch (text.back().unicode()) {
    case u'm': return number * 60LL;
    case u'h': return number * 3600LL;
    case u'd': return number * 86'400LL;
    case u'w': return number * 7 * 86'400LL;
    default: return std::nullopt;
    }
}

Instant momentFromText(const QString &text)
{
    if (text.size() < 10 || text.at(4) != u'-')
        return {};
    return Instant::fromDateTime(QDateTime::fromString(text, Qt::ISODate));
}

QString ChangesCommand::name() const
{
    return u"changes"_s;
}

QString ChangesCommand::summary() const
{
    return tr("What happened in the fleet between two moments, as far as it is on record");
}

QString ChangesCommand::operands() const
{
    return tr("[FILTER…]");
}

QList<QCommandLineOption> ChangesCommand::options() const
{
    return Connection::options() + QList<QCommandLineOption>{
        { QString(sinceOption), tr("So long ago until now: 90m, 36h, 2d, 1w. Without it and --from, everything on record."), u"SPAN"_s },
        { QString(fromOption), tr("After this moment: 2026-03-04, 2026-03-04T05:06:07Z; without an offset in local time."), u"TIME"_s },
        { QString(toOption), tr("Until this moment."), u"TIME"_s },
        { QString(changesJson), tr("One JSON document instead of text.") },
        { QString(changesCsv), tr("CSV with every column instead of text.") },
        { QString(backUpOption), tr("Instead, copy all of the history to this file, which must not exist; no GitLab is asked."), u"FILE"_s },
    };
}

std::optional<ChangesCommand::Span> ChangesCommand::spanOf(const QCommandLineParser &arguments, Instant now, Terminal &terminal)
{
    Span span;
    if (arguments.isSet(sinceOption)) {
        const auto seconds = secondsOfSpan(arguments.value(sinceOption));
        if (!seconds || arguments.isSet(fromOption) || arguments.isSet(toOption)) {
            terminal.complain(seconds ? tr("Either --since, or --from and --to.") : tr("--since takes a number and m, h, d or w: 90m, 36h, 2d, 1w."));
            return std::nullopt;
        }
        span.from = Instant::fromSeconds(now.seconds() - *seconds);
        return span;
    }
    for (const auto &[option, moment] : { std::pair(fromOption, &span.from), std::pair(toOption, &span.until) }) {
        if (!arguments.isSet(option))
            continue;
        *moment = momentFromText(arguments.value(option));
        if (!moment->isKnown()) {
            terminal.complain(tr("“%1” is no moment; one is written like 2026-03-04 or 2026-03-04T05:06:07Z.").arg(arguments.value(option)));
            return std::nullopt;
        }
    }
    if (span.from.isKnown() && span.until.isKnown() && span.until < span.from) {
        terminal.complain(tr("--to lies before --from."));
        return std::nullopt;
    }
    return span;
}

ExitStatus ChangesCommand::backUp(const QCommandLineParser &arguments, const QString &path, Terminal &terminal)
{
    Connection connection;   // for the place of the history; nobody is asked
    History &history = connection.history(arguments);
    const Result<qint64> bytes = answerOf<qint64>([&](QObject *receiver, auto done) { history.backUp(path, receiver, done); });
    if (!bytes) {
        terminal.complain(tr("%1 could not be written: %2").arg(path, bytes.error().detail));
        return ExitStatus::Error;
    }
    terminal.say(tr("%1: %2 bytes").arg(path).arg(*bytes));
    return ExitStatus::Done;
}

ExitStatus ChangesCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList words = arguments.positionalArguments().mid(1);
    if (arguments.isSet(backUpOption))
        return backUp(arguments, arguments.value(backUpOption), terminal);
    if (arguments.isSet(changesJson) && arguments.isSet(changesCsv)) {
        terminal.complain(tr("Either --json or --csv."));
        return ExitStatus::Usage;
    }
    const auto filter = Selection::filterFrom(words, terminal);
    if (!filter || !spanOf(arguments, SystemClock().now(), terminal))
        return ExitStatus::Usage;
    Connection connection;
    connection.keepHistory();
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const auto span = spanOf(arguments, connection.session().sync().serverNow(), terminal);
    if (!span)
        return ExitStatus::Usage;
    const FleetKey key = connection.key();
    History &history = connection.history(arguments);
    const auto failed = [&terminal](const Error &error) {
        terminal.complain(tr("The record cannot be read: %1").arg(error.detail));
        return ExitStatus::Error;
    };
    const Result<PastLoads> past = answerOf<PastLoads>([&](QObject *receiver, auto done) { history.pastLoads(key, { .from = {}, .until = {}, .most = 2 }, receiver, done); });
    const Result<PastChanges> changes = answerOf<PastChanges>([&](QObject *receiver, auto done) { history.changes(key, { span->from, span->until, std::numeric_limits<qint32>::max() }, receiver, done); });
    if (!past || !changes)
        return failed(past ? changes.error() : past.error());
    // Names and owners, and what the filter asks about, are those of both ends.
    Snapshot::Ptr before, after;
    if (past->since.isKnown()) {
        const auto fleetAt = [&](Instant at) { return answerOf<Snapshot::Ptr>([&](QObject *receiver, auto done) { history.fleetAt(key, at, receiver, done); }); };
        const Result<Snapshot::Ptr> atStart = fleetAt(std::max(span->from, past->since)), atEnd = fleetAt(span->until.isKnown() ? span->until : past->until);
        if (!atStart || !atEnd)
            return failed(atStart ? atEnd.error() : atStart.error());
        before = *atStart;
        after = *atEnd;
    }
    ChangeTable table;
    table.setTimes({ past->until });
    table.setContents({ changes->changes, before, after });
    if (!filter->isEmpty())
        table.setNarrowing({ .group = {}, .owner = {}, .runners = matchingRunners(*filter, { before, after }, shippedCatalogue()) });
    table.sort(int(ChangeTable::Column::When), Qt::AscendingOrder);

    if (arguments.isSet(changesJson)) {
        QJsonArray items;
        for (int row = 0; row < table.rowCount(); ++row)
            items += changeToJson(table.changeAt(row), changedRunner(table.changeAt(row).runner, before.get(), after.get()));
        const auto time = [](Instant moment, Instant otherwise) { return moment.isKnown() ? QJsonValue(moment.toIso()) : otherwise.isKnown() ? QJsonValue(otherwise.toIso()) : QJsonValue(); };
        terminal.json({ { u"instance"_s, key.instance }, { u"from"_s, time(span->from, past->since) }, { u"to"_s, time(span->until, past->until) }, { u"watched_since"_s, time(past->since, {}) },
            { u"last_load"_s, time(past->until, {}) }, { u"count"_s, items.size() }, { u"items"_s, items } });
    } else if (arguments.isSet(changesCsv)) {
        terminal.raw(tableexport::toCsv(table, tableexport::allRows(table)));
    } else {
        std::vector<QStringList> lines;
        for (int row = 0; row < table.rowCount(); ++row) {
            const auto cell = [&](ChangeTable::Column column) { return table.index(row, int(column)).data(Qt::DisplayRole).toString(); };
            lines.push_back({ table.changeAt(row).at.toIso(), cell(ChangeTable::Column::Runner), cell(ChangeTable::Column::Owner), changeSentence(table.changeAt(row)) });
        }
        terminal.table({ tr("WHEN"), tr("RUNNER"), tr("OWNER"), tr("WHAT") }, lines);
    }
    if (!past->since.isKnown())
        terminal.complain(tr("Nothing is on record yet. “muster-cli snapshot” puts the present state there; what changes from then on is told here."));
    else if (span->from.isKnown() && span->from < past->since)
        terminal.complain(tr("The record begins %1.").arg(past->since.toIso()));
    else if (table.rowCount() == 0)
        terminal.complain(table.total() > 0 ? tr("No change matches the filter.") : tr("Nothing changed in this time."));
    return ExitStatus::Done;
}

} // namespace muster::headless
