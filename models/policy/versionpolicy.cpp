// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/versionpolicy.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += QString(u'\\' + QString(c));
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result + u'"';
}

QString line(const char *key, const QString &value)
{
    return QLatin1String(key) + u" = "_s + value + u'\n';
}

QString scopeLine(const std::vector<PathScope> &scopes)
{
    if (scopes.size() == 1)
        return line("scope", quoted(scopes.front().toString()));
    QStringList texts;
    for (const PathScope &scope : scopes)
        texts += quoted(scope.toString());
    return line("scope", u'[' + texts.join(u", "_s) + u']');
}

QString spanText(std::chrono::hours span)
{
    const auto hours = span.count();
    return hours % 24 == 0 ? u"%1d"_s.arg(hours / 24) : u"%1h"_s.arg(hours);
}

QString printed(const VersionRule &rule)
{
    QString text = u"[[rule]]\n"_s;
    if (!rule.name.isEmpty())
        text += line("name", quoted(rule.name));
    text += scopeLine(rule.scopes);
    if (!rule.when.isEmpty())
        text += line("when", quoted(rule.when.toString()));
    if (rule.allow)
        text += line("allow", quoted(rule.allow->toString()));
    if (rule.deny)
        text += line("deny", quoted(rule.deny->toString()));
    if (rule.grace.count() > 0)
        text += line("grace", quoted(spanText(rule.grace)));
    return text;
}

QString printed(const Exemption &exemption)
{
    QString text = u"[[exemption]]\n"_s;
    text += scopeLine(exemption.scopes);
    if (!exemption.when.isEmpty())
        text += line("when", quoted(exemption.when.toString()));
    text += line("who", quoted(exemption.who));
    text += line("why", quoted(exemption.why));
    return text + line("until", exemption.until.toString(Qt::ISODate));
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
