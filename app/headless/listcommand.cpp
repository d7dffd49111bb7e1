// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/listcommand.h"

#include "app/headless/connection.h"
#include "app/headless/minelist.h"
#include "app/headless/runnerlist.h"
#include "app/headless/selection.h"
#include "app/headless/severallist.h"
#include "app/headless/terminal.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    return tr("List the runners that match a filter");
}

QString ListCommand::operands() const
{
    return tr("[FILTER…]");
}

QList<QCommandLineOption> ListCommand::options() const
{
    return Connection::options() + SeveralList::options() + RunnerList::options() + MineList::options();
}

ExitStatus ListCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    // Wrong words are the person's business and are said before the server is asked anything.
    const auto filter = Selection::filterFrom(arguments.positionalArguments().mid(1), terminal);
    const bool areSeveral = SeveralList::isWanted(arguments);
    const auto format = RunnerList::read(arguments, areSeveral ? RunnerTable::Kind::SeveralInstances : RunnerTable::Kind::OneInstance, terminal);
    const auto mine = MineList::read(arguments, terminal);
    if (!filter || !format || !mine)
        return ExitStatus::Usage;
    if (areSeveral)
        return SeveralList::run(arguments, *filter, *format, terminal);
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    // Whoever is Developer has runners that serve them, though none to list.
    const Result<Snapshot::Ptr> fleet = connection.load(terminal, mine->isWanted() ? Connection::NoRight::IsNothing : Connection::NoRight::IsAnError);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        return Connection::statusOf(fleet.error());
    }
    if (mine->isWanted()) {
        const ExitStatus status = mine->print(connection, Selection(*fleet, *filter), terminal);
        if (status != ExitStatus::Done)
            return status;
    } else {
        format->print(Selection(*fleet, *filter), terminal);
    }
    if (!(*fleet)->isComplete()) {
        terminal.complain(tr("The list is incomplete: %1").arg((*fleet)->trouble()));
        return ExitStatus::Error;
    }
    return ExitStatus::Done;
}

} // namespace muster::headless
