// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/commandline.h"

#include "app/headless/activitycommand.h"
#include "app/headless/changecommand.h"
#include "app/headless/cleanupcommand.h"
#include "app/headless/changescommand.h"
#include "app/headless/command.h"
#include "app/headless/completioncommand.h"
#include "app/headless/compliancecommand.h"
#include "app/headless/connection.h"
#include "app/headless/createcommand.h"
#include "app/headless/demoservercommand.h"
#include "app/headless/doctorcommand.h"
#include "app/headless/findingscommand.h"
#include "app/headless/listcommand.h"
#include "app/headless/lookupcommand.h"
#include "app/headless/maintaincommand.h"
#include "app/headless/queuecommand.h"
#include "app/headless/resumeruncommand.h"
#include "app/headless/showcommand.h"
#include "app/headless/snapshotcommand.h"
#include "app/headless/terminal.h"
#include "app/headless/undocommand.h"
#include "app/headless/versionscommand.h"

#include <QCommandLineParser>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::headless::CommandLine)

public:
    static QString about() { return tr("See, narrow down and change a GitLab Runner fleet."); }
    static QString commands() { return tr("Commands:"); }
    static QString more() { return tr("muster-cli COMMAND --help tells a command's options."); }
    static QString unknown(const QString &name) { return tr("There is no command “%1”; muster-cli --help lists them.").arg(name); }
    static QString missing() { return tr("Which command? muster-cli --help lists them."); }
};

/// The first word that is no option and no option's value. Values are known only to the commands, so every option that
/// any command has is declared for the look.
QString commandName(const QStringList &arguments, const std::vector<std::unique_ptr<Command>> &commands)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    QStringList known;
    for (const auto &command : commands) {
        for (const QCommandLineOption &option : command->options()) {
            if (!known.contains(option.names().constFirst()))
                parser.addOption(option);
            known += option.names();
        }
    }
    parser.parse(arguments);   // mistakes are reported when the command itself is known
    return parser.positionalArguments().value(0);
}

void printHelp(const std::vector<std::unique_ptr<Command>> &commands, Terminal &terminal)
{
    terminal.say(u"muster-cli [--url URL | --demo] COMMAND …"_s);
    terminal.say(Words::about());
    terminal.say({});
    terminal.say(Words::commands());
    for (const auto &command : commands) {
        if (!command->isHidden())
            terminal.say(u"  "_s + QString(command->name() + u' ' + command->operands()).leftJustified(22) + u' ' + command->summary());
    }
    terminal.say({});
    terminal.say(Words::more());
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<LookupCommand>());
    commands.push_back(std::make_unique<QueueCommand>());
    commands.push_back(std::make_unique<VersionsCommand>());
    commands.push_back(std::make_unique<ComplianceCommand>());
    commands.push_back(std::make_unique<SnapshotCommand>());
    commands.push_back(std::make_unique<ChangesCommand>());
    commands.push_back(std::make_unique<FindingsCommand>());
    for (const WrittenVerb verb : allWrittenVerbs) {
        if (verb != WrittenVerb::Create)
            commands.push_back(std::make_unique<ChangeCommand>(verb));
    }
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<CleanupCommand>());
    commands.push_back(std::make_unique<MaintainCommand>());
    commands.push_back(std::make_unique<ActivityCommand>());
    commands.push_back(std::make_unique<ResumeRunCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<DoctorCommand>());
    commands.push_back(std::make_unique<DemoServerCommand>());
    commands.push_back(std::make_unique<CompletionCommand>());
    return commands;
}

ExitStatus runCommandLine(const QStringList &arguments, Terminal &terminal)
{
    const auto commands = allCommands();
    const QString name = commandName(arguments, commands);
    if (name.isEmpty()) {
        if (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)) {
            terminal.say(QStringLiteral("muster-cli " MUSTER_VERSION));
            return ExitStatus::Done;
        }
        if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
            printHelp(commands, terminal);
            return ExitStatus::Done;
        }
        terminal.complain(Words::missing());
        return ExitStatus::Usage;
    }
    const auto at = std::find_if(commands.begin(), commands.end(), [&](const auto &command) { return command->name() == name; });
    if (at == commands.end()) {
        terminal.complain(Words::unknown(name));
        return ExitStatus::Usage;
    }
    Command &command = **at;
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    const QCommandLineOption help = parser.addHelpOption();
    parser.addPositionalArgument(command.name(), command.summary(), command.name());
    if (!command.operands().isEmpty())
        parser.addPositionalArgument(u"operands"_s, {}, command.operands());
    parser.addOptions(command.options());
    if (!parser.parse(arguments)) {
        terminal.complain(parser.errorText());
        return ExitStatus::Usage;
    }
    if (parser.isSet(help)) {
        terminal.raw(parser.helpText().toUtf8());
        return ExitStatus::Done;
    }
    return command.run(parser, terminal);
}

} // namespace muster::headless
