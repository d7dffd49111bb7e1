// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanuppolicy.h"

#include "models/policy/tomltext.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString listText(const QStringList &texts)
{
    QStringList written;
    for (const QString &text : texts)
        written += tomlQuoted(text);
    return u'[' + written.join(u", "_s) + u']';
}

QString yesOrNo(bool yes)
{
    return yes ? u"true"_s : u"false"_s;
}

QString keepLine(const CleanupKeep &keep)
{
    QStringList parts;
    if (!keep.tags.isEmpty())
        parts += "tags = "_L1 + listText(keep.tags);
    if (!keep.names.isEmpty())
        parts += "names = "_L1 + listText(keep.names);
    if (keep.atLeast > 0)
        parts += u"at_least = %1"_s.arg(keep.atLeast);
    if (keep.newest > 0)
        parts += u"newest = %1"_s.arg(keep.newest);
    return parts.isEmpty() ? QString() : tomlLine("keep", u"{ "_s + parts.join(u", "_s) + u" }"_s);
}

QString ruleTable(const CleanupRule &rule)
{
    QString text = u"[[rule]]\n"_s;
    text += tomlLine("name", tomlQuoted(rule.name));
    text += tomlLine("on", yesOrNo(rule.isOn));
    text += tomlLine("select", tomlQuoted(rule.select.toString()));
    text += tomlLine("silent", tomlQuoted(tomlSpan(rule.silent)));
    text += tomlLine("action", tomlQuoted(nameOf(rule.action)));
    if (rule.action == CleanupAction::Quarantine)
        text += tomlLine("grace", tomlQuoted(tomlSpan(rule.grace)));
    text += keepLine(rule.keep);
    text += tomlLine("most_per_run", QString::number(rule.mostPerRun));
    text += tomlLine("most_per_day", QString::number(rule.mostPerDay));
    if (rule.takesInstance)
        text += tomlLine("instance_runners", yesOrNo(true));
    if (rule.isFast)
        text += tomlLine("fast", yesOrNo(true));
    text += tomlLine("every", tomlQuoted(tomlSpan(rule.schedule.every)));
    if (rule.schedule.days != CleanupSchedule::everyDay) {
        QStringList days;
        for (int day = 0; day < 7; ++day) {
            if ((rule.schedule.days >> day & 1) != 0)
                days += CleanupSchedule::dayName(day);
        }
        text += tomlLine("days", listText(days));
    }
    if (const QString window = rule.schedule.windowText(); !window.isEmpty())
        text += tomlLine("between", tomlQuoted(window));
    if (!rule.tell.empty()) {
        QStringList recipients;
        for (const CleanupRecipient &recipient : rule.tell)
            recipients += textOf(recipient);
        text += tomlLine("tell", listText(recipients));
    }
    return text;
}

} // namespace

QString nameOf(CleanupAction action)
{
    switch (action) {
    case CleanupAction::Quarantine: return u"quarantine"_s;
    case CleanupAction::Delete: return u"delete"_s;
    case CleanupAction::Report: break;
    }
    return u"report"_s;
}

QString textOf(const CleanupRecipient &recipient)
{
    switch (recipient.kind) {
    case CleanupRecipient::Kind::Mail: return "mail:"_L1 + recipient.target;
    case CleanupRecipient::Kind::Command: return "command:"_L1 + recipient.target;
    case CleanupRecipient::Kind::Desktop: break;
    }
    return u"desktop"_s;
}

QString CleanupPolicy::toString() const
{
    QString text;
    if (limits != CleanupLimits()) {
        text = u"[limits]\n"_s + tomlLine("per_run", QString::number(limits.perRun)) + tomlLine("per_day", QString::number(limits.perDay))
            + tomlLine("share", QString::number(limits.sharePercent));
        if (!limits.reason.isEmpty())
            text += tomlLine("reason", tomlQuoted(limits.reason));
    }
    for (const CleanupRule &rule : rules)
        text += (text.isEmpty() ? QString() : u"\n"_s) + ruleTable(rule);
    return text;
}

} // namespace muster
