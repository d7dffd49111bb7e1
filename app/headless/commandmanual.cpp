// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/commandmanual.h"

#include "app/headless/command.h"
#include "app/headless/connection.h"

#include <QCommandLineOption>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

/// As running text: nothing in it is a request or an escape, and typographic marks survive a plain terminal.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'“', u"\\(lq"_s).replace(u'”', u"\\(rq"_s).replace(u'…', u"..."_s).replace(u'→', u"\\(->"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

/// In a macro's line a short word such as "No" or "Ar" would be taken for another macro.
QString argument(const QString &text)
{
    return u'"' + roff(text).replace(u'"', u"\\(dq"_s) + u'"';
}

QString item(const QCommandLineOption &option)
{
    QString line = u".It"_s;
    for (const QString &name : option.names())
        line += (line.size() > 3 ? u" , "_s : u" "_s) + u"Fl "_s + (name.size() > 1 ? u"\\-"_s : u""_s) + roff(name);
    if (!option.valueName().isEmpty())
        line += u" Ar "_s + argument(option.valueName());
    return line + u'\n' + roff(option.description()) + u'\n';
}

QString list(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            text += item(option);
    }
    return text.isEmpty() ? text : u".Bl -tag -width Ds\n"_s + text + u".El\n"_s;
}

} // namespace

QString commandManual(const std::vector<std::unique_ptr<Command>> &commands)
{
    const QList<QCommandLineOption> common = Connection::options();
    const auto isCommon = [&common](const QCommandLineOption &option) {
        return std::any_of(common.begin(), common.end(), [&](const QCommandLineOption &other) { return other.names() == option.names(); });
    };
    QString text = u".Sh COMMANDS\n"_s;
    for (const auto &command : commands) {
        if (command->isHidden())
            continue;
        text += u".Ss "_s + roff(command->name()) + u' ' + roff(command->operands()) + u'\n' + roff(command->summary()) + u".\n"_s;
        QList<QCommandLineOption> own = command->options();
        own.removeIf(isCommon);
        if (own.size() < command->options().size())
            text += command->options().size() - own.size() == common.size() ? u"Takes the common options.\n"_s : u"Of the common options it takes\n.Fl \\-data\\-dir .\n"_s;
        text += list(own);
    }
    return text + u".Sh COMMON OPTIONS\nThey may stand before or behind the command.\n"_s + list(common);
}

} // namespace muster::headless
