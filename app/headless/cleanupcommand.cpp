// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/cleanupcommand.h"

#include "app/headless/cleanuprunner.h"
#include "app/headless/cleanuptimer.h"
#include "app/headless/connection.h"
#include "app/headless/planreview.h"
#include "app/headless/terminal.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

QString CleanupCommand::name() const
{
    return u"cleanup"_s;
}

QString CleanupCommand::summary() const
{
    return tr("Remove runners that no longer contact GitLab, by a policy");
}

QString CleanupCommand::operands() const
{
    return u"example|plan|apply|run|quarantine|release|removed|install-timer …"_s;
}

QList<QCommandLineOption> CleanupCommand::options() const
{
    return Connection::options() + PlanReview::options() + CleanupRunner::options() + CleanupTimer::options();
}

ExitStatus CleanupCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList words = arguments.positionalArguments().mid(1);
    const QString what = words.value(0);
    const QStringList rest = words.mid(1);
    CleanupRunner runner(arguments, terminal);
    if (what == "example"_L1 && rest.isEmpty())
        return CleanupRunner::printExample(terminal);
    if (what == "plan"_L1 && rest.size() == 1)
        return runner.plan(rest.first());
    if (what == "apply"_L1 && rest.size() == 1)
        return runner.apply(rest.first());
    if (what == "run"_L1 && rest.size() == 1)
        return runner.run(rest.first());
    if (what == "quarantine"_L1 && rest.isEmpty())
        return runner.listQuarantine();
    if (what == "release"_L1 && !rest.isEmpty())
        return runner.release(rest);
    if (what == "removed"_L1 && rest.isEmpty())
        return runner.listRemoved();
    if (what == "install-timer"_L1 && rest.size() == 1)
        return CleanupTimer::install(rest.first(), arguments, terminal);
    terminal.complain(tr("Which? cleanup example > POLICY, cleanup plan POLICY, cleanup apply POLICY --plan FILE, cleanup run POLICY, cleanup quarantine, cleanup release RUNNER…, cleanup removed, or cleanup install-timer POLICY."));
    return ExitStatus::Usage;
}

} // namespace muster::headless
