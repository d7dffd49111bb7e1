// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/completionscript.h"

#include "app/headless/command.h"

#include <QCommandLineOption>

#include <algorithm>
#include <functional>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

struct Option {
    QString name;     ///< long, without dashes
    QString text;
    QString value;    ///< what it takes, in capitals; empty: nothing
    [[nodiscard]] QString dashed() const { return u"--"_s + name; }
    /// The commands name what an option takes in one of these two words, or it is nothing that is on this disk.
    [[nodiscard]] bool takesFile() const { return value == "FILE"_L1; }
    [[nodiscard]] bool takesFolder() const { return value == "FOLDER"_L1; }
};

struct Verb {
    QString name;
    QString text;
    QList<Option> options;
};

QString longest(const QCommandLineOption &option)
{
    const QStringList names = option.names();
    return *std::max_element(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

QList<Verb> verbsOf(const std::vector<std::unique_ptr<Command>> &commands)
{
    QList<Verb> verbs;
    for (const auto &command : commands) {
        if (command->isHidden())
            continue;
        Verb verb{ command->name(), command->summary(), {} };
        for (const QCommandLineOption &option : command->options()) {
            if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
                verb.options += { longest(option), option.description(), option.valueName() };
        }
        verb.options += { u"help"_s, Command::tr("Say what this command can do."), {} };
        verbs += verb;
    }
    return verbs;
}

/// Every option once: what may stand before the command.
QList<Option> optionsOfAll(const QList<Verb> &verbs)
{
    QList<Option> all;
    QStringList known;
    for (const Verb &verb : verbs) {
        for (const Option &option : verb.options) {
            if (!known.contains(option.name))
                all += option;
            known += option.name;
        }
    }
    all += { u"version"_s, Command::tr("Say which version this is."), {} };
    return all;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// A case pattern; one that nothing matches for an empty list.
QString pattern(const QStringList &words)
{
    return words.isEmpty() ? u"''"_s : words.join(u'|');
}

QStringList dashedWhere(const QList<Option> &options, const std::function<bool(const Option &)> &matches)
{
    QStringList names;
    for (const Option &option : options) {
        if (matches(option))
            names += option.dashed();
    }
    return names;
}

QString bash(const QList<Verb> &verbs)
{
    const QList<Option> all = optionsOfAll(verbs);
    QStringList names;
    for (const Verb &verb : verbs)
        names += verb.name;
    QString script = u"# bash completion for muster-cli; made by: muster-cli completion bash\n\n"
                     "_muster_cli()\n"
                     "{\n"
                     "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command='' i word\n"
                     "    # bash makes three words of --option=value.\n"
                     "    if [[ $current == '=' ]]; then\n"
                     "        current=''\n"
                     "    elif [[ $previous == '=' ]] && ((COMP_CWORD > 1)); then\n"
                     "        previous=${COMP_WORDS[COMP_CWORD-2]}\n"
                     "    fi\n"
                     "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                     "        word=${COMP_WORDS[i]}\n"
                     "        case $word in\n"
                     "            %1) [[ ${COMP_WORDS[i+1]} != '=' ]] || ((i++)); ((i++)) ;;\n"
                     "            -*) ;;\n"
                     "            *) command=$word; break ;;\n"
                     "        esac\n"
                     "    done\n"
                     "    case $previous in\n"
                     "        %2) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); return ;;\n"
                     "        %3) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); return ;;\n"
                     "        %4) COMPREPLY=(); return ;;\n"
                     "    esac\n"
                     "    local options='' commands=''\n"
                     "    case $command in\n"
                     "        '') options='%5'; commands='%6' ;;\n"_s.arg(
                         pattern(dashedWhere(all, [](const Option &o) { return !o.value.isEmpty(); })),
                         pattern(dashedWhere(all, [](const Option &o) { return o.takesFile(); })),
                         pattern(dashedWhere(all, [](const Option &o) { return o.takesFolder(); })),
                         pattern(dashedWhere(all, [](const Option &o) { return !o.value.isEmpty() && !o.takesFile() && !o.takesFolder(); })),
                         dashedWhere(all, [](const Option &) { return true; }).join(u' '), names.join(u' '));
    for (const Verb &verb : verbs)
        script += u"        %1) options='%2' ;;\n"_s.arg(verb.name, dashedWhere(verb.options, [](const Option &) { return true; }).join(u' '));
    script += u"    esac\n"
              "    if [[ $current == -* ]]; then\n"
              "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
              "    else\n"
              "        mapfile -t COMPREPLY < <(compgen -W \"$commands\" -- \"$current\")\n"
              "    fi\n"
              "}\n\n"
              "complete -F _muster_cli muster-cli\n"_s;
    return script;
}

QString zshOption(const Option &option)
{
    QString text = option.text;
    for (const QChar special : { u'\\', u'[', u']', u':' })
        text.replace(special, u"\\"_s + special);
    QString spec = option.dashed() + (option.value.isEmpty() ? u""_s : u"="_s) + u'[' + text + u']';
    if (!option.value.isEmpty())
        spec += u':' + option.value + (option.takesFile() ? u":_files"_s : option.takesFolder() ? u":_directories"_s : u": "_s);
    return quoted(spec);
}

QString zsh(const QList<Verb> &verbs)
{
    const auto specs = [](const QList<Option> &options) {
        QString lines;
        for (const Option &option : options)
            lines += u"            "_s + zshOption(option) + u" \\\n"_s;
        return lines;
    };
    const QList<Option> all = optionsOfAll(verbs);
    QString script = u"#compdef muster-cli\n"
                     "# zsh completion for muster-cli; made by: muster-cli completion zsh\n\n"
                     "local -a commands=(\n"_s;
    for (const Verb &verb : verbs)
        script += u"    "_s + quoted(verb.name + u':' + QString(verb.text).replace(u':', u"\\:"_s)) + u'\n';
    script += u")\n"
              "local command='' i\n"
              "for ((i = 2; i < CURRENT; i++)); do\n"
              "    case $words[i] in\n"
              "        (%1) ((i++)) ;;\n"
              "        (-*) ;;\n"
              "        (*) command=$words[i]; break ;;\n"
              "    esac\n"
              "done\n"
              "case $command in\n"
              "    ('')\n"
              "        _arguments -S \\\n"_s.arg(pattern(dashedWhere(all, [](const Option &o) { return !o.value.isEmpty(); })));
    script += specs(all) + u"            '1:command:{ _describe -t commands command commands }' ;;\n"_s;
    for (const Verb &verb : verbs)
        script += u"    (%1)\n        _arguments -S \\\n"_s.arg(verb.name) + specs(verb.options) + u"            '*:operand:{ false }' ;;\n"_s;
    return script + u"esac\n"_s;
}

QString fish(const QList<Verb> &verbs)
{
    const auto fishQuoted = [](QString text) -> QString { return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\''; };
    const auto line = [&](const QString &condition, const Option &option) -> QString {
        const QString value = option.value.isEmpty() ? u""_s : option.takesFile() ? u" -r -F"_s : option.takesFolder() ? u" -x -a '(__fish_complete_directories)'"_s : u" -x"_s;
        return u"complete -c muster-cli -n '%1' -l %2%3 -d %4\n"_s.arg(condition, option.name, value, fishQuoted(option.text));
    };
    QStringList names;
    for (const Verb &verb : verbs)
        names += verb.name;
    const QString none = u"not __fish_seen_subcommand_from "_s + names.join(u' ');
    QString script = u"# fish completion for muster-cli; made by: muster-cli completion fish\n\ncomplete -c muster-cli -f\n"_s;
    for (const Verb &verb : verbs)
        script += u"complete -c muster-cli -n '%1' -a %2 -d %3\n"_s.arg(none, verb.name, fishQuoted(verb.text));
    for (const Option &option : optionsOfAll(verbs))
        script += line(none, option);
    for (const Verb &verb : verbs) {
        for (const Option &option : verb.options)
            script += line(u"__fish_seen_subcommand_from "_s + verb.name, option);
    }
    return script;
}

} // namespace

std::optional<QString> completionScript(const QString &shell, const std::vector<std::unique_ptr<Command>> &commands)
{
    const QList<Verb> verbs = verbsOf(commands);
    if (shell == "bash"_L1)
        return bash(verbs);
    if (shell == "zsh"_L1)
        return zsh(verbs);
    if (shell == "fish"_L1)
        return fish(verbs);
    return std::nullopt;
}

} // namespace muster::headless
