// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/runnerground.h"

#include "app/headless/connection.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/operations/changeline.h"

namespace muster::headless {

std::optional<ExitStatus> RunnerGround::plan(Connection &connection, Plan &plan, Terminal &terminal) const
{
    const Result<Snapshot::Ptr> fleet = connection.load(terminal);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        return Connection::statusOf(fleet.error());
    }
    if (!(*fleet)->isComplete()) {
        terminal.complain(tr("Nothing is changed on the ground of an incomplete list: %1").arg((*fleet)->trouble()));
        return ExitStatus::Error;
    }
    const Selection selection(*fleet, Filter::parse(change().filter).value_or(Filter()));
    plan = planOf(change(), **fleet, selection.ids(), connection.session().operations().identity().canBulkPause);
    return std::nullopt;
}

} // namespace muster::headless
