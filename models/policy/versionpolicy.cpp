// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/versionpolicy.h"

#include "models/policy/tomltext.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString scopeLine(const std::vector<PathScope> &scopes)
{
    if (scopes.size() == 1)
        return tomlLine("scope", tomlQuoted(scopes.front().toString()));
    QStringList texts;
    for (const PathScope &scope : scopes)
        texts += tomlQuoted(scope.toString());
    return tomlLine("scope", u'[' + texts.join(u", "_s) + u']');
}

QString printed(const VersionRule &rule)
{
    QString text = u"[[rule]]\n"_s;
    if (!rule.name.isEmpty())
        text += tomlLine("name", tomlQuoted(rule.name));
    text += scopeLine(rule.scopes);
    if (!rule.when.isEmpty())
        text += tomlLine("when", tomlQuoted(rule.when.toString()));
    if (rule.allow)
        text += tomlLine("allow", tomlQuoted(rule.allow->toString()));
    if (rule.deny)
        text += tomlLine("deny", tomlQuoted(rule.deny->toString()));
    if (rule.grace.count() > 0)
        text += tomlLine("grace", tomlQuoted(tomlSpan(rule.grace)));
    return text;
}

QString printed(const Exemption &exemption)
{
    QString text = u"[[exemption]]\n"_s;
    text += scopeLine(exemption.scopes);
    if (!exemption.when.isEmpty())
        text += tomlLine("when", tomlQuoted(exemption.when.toString()));
    text += tomlLine("who", tomlQuoted(exemption.who));
    text += tomlLine("why", tomlQuoted(exemption.why));
    return text + tomlLine("until", exemption.until.toString(Qt::ISODate));
}

} // namespace

QString VersionPolicy::toString() const
{
    QStringList parts;
    for (const VersionRule &rule : rules)
        parts += printed(rule);
    for (const Exemption &exemption : exemptions)
        parts += printed(exemption);
    return parts.join(u'\n');
}

} // namespace muster
