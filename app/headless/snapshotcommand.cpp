// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/snapshotcommand.h"

#include "app/headless/connection.h"
#include "app/headless/journalanswer.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/history/history.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto snapshotJson = "json"_L1;

} // namespace

QString SnapshotCommand::name() const
{
    return u"snapshot"_s;
}

QString SnapshotCommand::summary() const
{
    return tr("Load the runners and put on record what changed since the last complete load");
}

QList<QCommandLineOption> SnapshotCommand::options() const
{
    return Connection::options() + QList<QCommandLineOption>{ { QString(snapshotJson), tr("One JSON document instead of text.") } };
}

ExitStatus SnapshotCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    if (arguments.positionalArguments().size() > 1) {
        terminal.complain(tr("A record is always of all runners: there is no filter here."));
        return ExitStatus::Usage;
    }
    Connection connection;
    connection.keepHistory();
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const Result<Snapshot::Ptr> loaded = connection.load(terminal);
    if (!loaded) {
        connection.complain(loaded.error(), terminal);
        return Connection::statusOf(loaded.error());
    }
    const Snapshot &fleet = **loaded;
    History &history = connection.history(arguments);
    // Asked for behind the record, so the answer comes after it.
    const Result<PastLoads> past = answerOf<PastLoads>([&](QObject *receiver, auto done) { history.pastLoads(fleet.key(), { .from = fleet.asOf() }, receiver, done); });
    const bool isOnRecord = past && fleet.isComplete() && past->until >= fleet.asOf();
    const qint64 changes = isOnRecord && !past->loads.empty() && past->loads.back().at == fleet.asOf() ? past->loads.back().changes : 0;
    if (isOnRecord)
        connection.rememberFirst(*loaded, arguments);
    if (arguments.isSet(snapshotJson)) {
        terminal.json({
            { u"instance"_s, fleet.key().instance },
            { u"as_of"_s, fleet.asOf().isKnown() ? QJsonValue(fleet.asOf().toIso()) : QJsonValue() },
            { u"complete"_s, fleet.isComplete() },
            { u"recorded"_s, isOnRecord },
            { u"runners"_s, qint64(fleet.size()) },
            { u"managers"_s, qint64(fleet.managerCount()) },
            { u"changes"_s, isOnRecord ? QJsonValue(changes) : QJsonValue() },
            { u"watched_since"_s, past && past->since.isKnown() ? QJsonValue(past->since.toIso()) : QJsonValue() },
        });
    } else if (isOnRecord) {
        terminal.say(tr("%1: %2 runners, %3 managers, %4 changes since the load before; watched since %5").arg(fleet.asOf().toIso()).arg(fleet.size()).arg(fleet.managerCount()).arg(changes).arg(past->since.toIso()));
    }
    if (!fleet.isComplete())
        terminal.complain(tr("The list of runners is incomplete, so nothing was put on record: %1").arg(fleet.trouble()));
    else if (!past || history.trouble())
        terminal.complain(tr("The record cannot be written: %1").arg(past ? history.trouble()->detail : past.error().detail));
    else if (!isOnRecord)
        terminal.complain(history.state() == History::State::ReadOnly ? tr("The record can only be read: a newer Muster wrote it, or the disk takes nothing.") : tr("Nothing was put on record."));
    return isOnRecord ? ExitStatus::Done : ExitStatus::Error;
}

} // namespace muster::headless
