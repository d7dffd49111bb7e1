// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/runnerground.h"

#include "app/headless/connection.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"

namespace muster::headless {

bool RunnerGround::read(const QStringList &words, Terminal &terminal)
{
    m_filter = Selection::filterFrom(words, terminal);
    if (m_filter && m_filter->isEmpty()) {
        terminal.complain(tr("An empty filter means every runner. If that is meant, say id:>0."));
        return false;
    }
    return m_filter.has_value();
}

std::optional<ExitStatus> RunnerGround::plan(const QCommandLineParser &arguments, Connection &connection, Plan &plan, Terminal &terminal) const
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
    plan = planFor(arguments, connection, Selection(*fleet, *m_filter));
    return std::nullopt;
}

} // namespace muster::headless
