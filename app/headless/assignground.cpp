// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/assignground.h"

#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "models/operations/operations.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto projectName = "project"_L1;

} // namespace

QList<QCommandLineOption> AssignGround::options() const
{
    return { { QString(projectName), m_verb == Verb::Assign ? tr("The project they are let into, by its full path.") : tr("The project they are taken out of, by its full path."), tr("PATH") } };
}

bool AssignGround::accept(const QCommandLineParser &arguments, Terminal &terminal)
{
    if (!arguments.value(QString(projectName)).isEmpty())
        return true;
    terminal.complain(tr("Say which project: --project group/name."));
    return false;
}

Plan AssignGround::planFor(const QCommandLineParser &arguments, Connection &, const Selection &selection) const
{
    return Operations::plan(selection.fleet(), AssignRequest{ m_verb, selection.ids(), arguments.value(QString(projectName)), selection.filter().toString() });
}

} // namespace muster::headless
