// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/completioncommand.h"

#include "app/headless/commandmanual.h"
#include "app/headless/completionscript.h"
#include "app/headless/terminal.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

QString CompletionCommand::name() const
{
    return u"completion"_s;
}

QString CompletionCommand::summary() const
{
    return tr("Print what a shell needs to complete muster-cli");
}

QString CompletionCommand::operands() const
{
    return u"bash|zsh|fish|mdoc"_s;
}

ExitStatus CompletionCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList operands = arguments.positionalArguments().mid(1);
    const QString wanted = operands.size() == 1 ? operands.first() : QString();
    const auto commands = allCommands();
    const std::optional<QString> text = wanted == "mdoc"_L1 ? commandManual(commands) : completionScript(wanted, commands);
    if (!text) {
        terminal.complain(tr("Which shell? There is something for bash, zsh and fish."));
        return ExitStatus::Usage;
    }
    terminal.raw(text->toUtf8());
    return ExitStatus::Done;
}

} // namespace muster::headless
