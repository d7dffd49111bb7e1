// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/writtenoptions.h"

#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "models/wording/changelinetext.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> writtenOptions(WrittenVerb verb)
{
    QList<QCommandLineOption> options;
    for (const ChangeOption &option : optionsOf(verb))
        options += QCommandLineOption(QString(option.name), optionText(verb, option), valueName(option));
    return options;
}

bool readWrittenOptions(const QCommandLineParser &arguments, WrittenChange &change, Terminal &terminal)
{
    GivenOptions given;
    for (const ChangeOption &option : optionsOf(change.verb)) {
        const QString name = option.name;
        if (!arguments.isSet(name))
            continue;
        if (option.takes == ChangeOption::Takes::Nothing)
            given.push_back({ .name = name, .value = {} });
        const QStringList values = arguments.values(name);
        for (const QString &value : values) {
            if (value.startsWith("--"_L1)) {   // QCommandLineParser takes whatever comes next: `--note --dry-run` would change, not look
                complain(change.verb, { { .kind = ChangeMistake::Kind::MissingValue, .argument = "--"_L1 + name } }, terminal);
                return false;
            }
            given.push_back({ .name = name, .value = value });
        }
    }
    const ChangeMistakes mistakes = readOptions(given, change);
    complain(change.verb, mistakes, terminal);
    return mistakes.empty();
}

void complain(WrittenVerb verb, const ChangeMistakes &mistakes, Terminal &terminal)
{
    for (const ChangeMistake &mistake : mistakes) {
        if (mistake.kind == ChangeMistake::Kind::BadFilter)
            Selection::complain(mistake.filter, mistake.argument, terminal);
        else
            terminal.complain(mistakeText(verb, mistake));
    }
}

} // namespace muster::headless
