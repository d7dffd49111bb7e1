// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/filter/referencefilter.h"

#include <QRegularExpression>

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::vector<const char *> &pool, Dice &dice)
{
    return QString::fromUtf8(dice.pick(pool));
}

QString differentCase(const QString &text, Dice &dice)
{
    return dice.chance(0.7) ? text : dice.chance(0.5) ? text.toUpper() : text.toLower();
}

/// A literal of the pool, a piece of it, or a glob made from it.
PlainValue textValue(const std::vector<const char *> &pool, Dice &dice)
{
    QString from = text(pool, dice);
    if (from.isEmpty())
        from = u"x"_s;
    if (dice.chance(0.3))
        from = differentCase(from, dice);
    if (dice.chance(0.2))
        from = from.sliced(dice.roll(int(from.size())));
    if (from.contains(u'*') || dice.chance(0.6))
        return { {}, from, {}, false };
    // Stars instead of pieces; never so that a surrogate pair is cut.
    const qsizetype at = dice.roll(int(from.size()) + 1), length = dice.roll(int(from.size() - at) + 1);
    from.replace(at, length, dice.chance(0.3) ? u"**"_s : u"*"_s);
    if (dice.chance(0.3))
        from = u'*' + from;
    return { {}, from, {}, true };
}

QString relation(Dice &dice)
{
    static const std::vector<const char *> relations{ "", "<", "<=", ">", ">=", ".." };
    return QString::fromLatin1(dice.pick(relations));
}

PlainValue numberValue(int below, Dice &dice)
{
    const int first = dice.roll(below);
    const QString chosen = relation(dice);
    return { chosen, QString::number(first), chosen == u".." ? QString::number(first + dice.roll(below)) : QString(), false };
}

PlainValue spanValue(Dice &dice)
{
    static const std::vector<const char *> spans{ "0s", "1s", "59s", "60s", "1m", "60m", "1h", "24h", "1d", "7d", "1w", "30d", "2w", "400d" };
    const QString chosen = relation(dice);
    if (chosen == u"..")
        return { chosen, u"1h"_s, text(spans, dice) == u"1w" ? u"1w"_s : u"30d"_s, false };
    return { chosen, text(spans, dice), {}, false };
}

PlainValue versionValue(Dice &dice)
{
    static const std::vector<const char *> forms{ "17", "17.5", "17.5.0", "17.6", "17.5.0-rc1", "17.6.0~pre.123", "16.9", "15.2", "18", "18.9.3", "17.0" };
    static const std::vector<const char *> signs{ "", "<", "<=", ">", ">=", "=" };
    static const std::vector<const char *> ranges{ "17.0..17.5", "16..17", "17.5.0-rc1..17.5.1", ">=16.9 <17.5 || >=18", ">=17.5.0 <17.6||<16", "17.5 || 18.2.0" };
    static const std::vector<const char *> globs{ "17.5.*", "*pre*", "dev*", "*" };
    if (dice.chance(0.15))
        return { {}, text(globs, dice), {}, true };
    if (dice.chance(0.3))
        return { {}, text(ranges, dice), {}, false };
    return { {}, QString::fromLatin1(dice.pick(signs)) + text(forms, dice), {}, false };
}

PlainValue addressValue(Dice &dice)
{
    static const std::vector<const char *> values{ "10.0.0.7", "10.0.0.0/8", "10.0.0.0/16", "10.0.1.0/24", "192.168.7.20/32", "2001:db8::/32", "2001:db8::1", "::/0", "0.0.0.0/0", "fe80::/10", "10.0.1.254/31" };
    static const std::vector<const char *> globs{ "10.0.*", "*", "*.local", "2001:*" };
    if (dice.chance(0.2))
        return { {}, text(globs, dice), {}, true };
    return { {}, text(values, dice), {}, false };
}

PlainValue closedValue(const QString &key, Dice &dice)
{
    static const std::vector<const char *> statuses{ "online", "offline", "stale", "never_contacted" };
    static const std::vector<const char *> types{ "instance", "group", "project" };
    static const std::vector<const char *> methods{ "registration_token", "authenticated_user" };
    static const std::vector<const char *> answers{ "yes", "no" };
    const auto &pool = key == u"status" ? statuses : key == u"type" ? types : key == u"method" ? methods : answers;
    return { {}, differentCase(text(pool, dice), dice), {}, false };
}

PlainValue valueFor(const QString &key, Dice &dice)
{
    static const std::vector<const char *> platforms{ "linux", "windows", "darwin" };
    static const std::vector<const char *> architectures{ "amd64", "arm64" };
    static const std::vector<const char *> executors{ "docker", "docker+machine", "kubernetes", "shell" };
    static const std::vector<const char *> systems{ "s_100012Ab", "r_100033Ab", "s_100001AB" };
    static const std::vector<const char *> tokens{ "t1001XyZ", "t1011XyZ", "t1005xyz" };
    if (key == u"tag")
        return textValue(tagPool(), dice);
    if (key == u"executor")
        return textValue(executors, dice);
    if (key == u"platform")
        return textValue(platforms, dice);
    if (key == u"arch")
        return textValue(architectures, dice);
    if (key == u"sys")
        return textValue(systems, dice);
    if (key == u"token")
        return textValue(tokens, dice);
    if (key == u"creator")
        return textValue(userPool(), dice);
    if (key == u"note")
        return textValue(notePool(), dice);
    if (key == u"name")
        return textValue(namePool(), dice);
    if (key == u"owner")
        return dice.chance(0.4) ? PlainValue{ {}, u"acme/**"_s, {}, true } : textValue(ownerPool(), dice);
    if (key == u"ip")
        return addressValue(dice);
    if (key == u"version")
        return versionValue(dice);
    if (key == u"seen" || key == u"age" || key == u"expires")
        return spanValue(dice);
    if (key == u"id")
        return numberValue(60, dice);
    if (key == u"jobs")
        return numberValue(2100, dice);
    if (key == u"behind")
        return numberValue(12, dice);
    if (key == u"managers" || key == u"projects")
        return numberValue(5, dice);
    return closedValue(key, dice);
}

const std::vector<const char *> &keys()
{
    static const std::vector<const char *> all{ "", "status", "paused", "locked", "protected", "untagged", "busy", "type", "tag", "executor", "platform", "arch", "creator", "note", "name",
                                                "id", "token", "sys", "owner", "ip", "version", "behind", "seen", "age", "managers", "jobs", "projects", "method", "expires" };
    return all;
}

PlainNode randomTerm(Dice &dice)
{
    PlainNode term;
    term.key = text(keys(), dice);
    if (term.key.isEmpty()) {
        static const std::vector<const char *> few{ "10.0", "s_1000", "acme", "t10" };
        term.values = { textValue(dice.chance(0.5) ? namePool() : dice.chance(0.5) ? tagPool() : few, dice) };
        return term;
    }
    for (int i = dice.chance(0.3) ? 3 : 1; i > 0; --i)
        term.values.push_back(valueFor(term.key, dice));
    return term;
}

QString quoted(const PlainValue &value, Dice &dice)
{
    QString escaped;
    for (const QChar c : value.first) {
        if (c == u'"' || c == u'\\' || (c == u'*' && !value.glob))
            escaped += u'\\';
        escaped += c;
    }
    static const QRegularExpression harmless(uR"(\A[A-Za-z0-9_./+~*][A-Za-z0-9_./+~*-]*\z)"_s);
    const bool isOperator = value.first == u"OR" || value.first == u"AND";
    return harmless.match(escaped).hasMatch() && !isOperator && dice.chance(0.8) ? escaped : u'"' + escaped + u'"';
}

QString writtenValue(const QString &key, const PlainValue &value, Dice &dice)
{
    if (value.relation == u"..")
        return value.first + u".."_s + value.second;
    if (!value.relation.isEmpty())
        return value.relation + value.first;
    // Signs of versions are read in quotes and without.
    if (key == u"version" && !value.glob && !value.first.contains(u' '))
        return value.first;
    return quoted(value, dice);
}

QString space(Dice &dice)
{
    return dice.chance(0.8) ? u" "_s : u" \t "_s;
}

} // namespace

PlainNode randomNode(Dice &dice, int depth)
{
    if (depth == 0 || dice.chance(0.3))
        return randomTerm(dice);
    PlainNode node;
    static const std::vector<PlainNode::Kind> kinds{ PlainNode::Kind::Not, PlainNode::Kind::And, PlainNode::Kind::Or };
    node.kind = dice.pick(kinds);
    for (int i = node.kind == PlainNode::Kind::Not ? 1 : 2 + dice.roll(2); i > 0; --i)
        node.children.push_back(randomNode(dice, depth - 1));
    return node;
}

QString written(const PlainNode &node, Dice &dice)
{
    QString result;
    switch (node.kind) {
    case PlainNode::Kind::Term: {
        QStringList values;
        for (const PlainValue &value : node.values)
            values += writtenValue(node.key, value, dice);
        return (node.key.isEmpty() ? QString() : QString(differentCase(node.key, dice) + u':')) + values.join(u',');
    }
    case PlainNode::Kind::Not: {
        const PlainNode &child = node.children.front();
        const bool bare = child.kind == PlainNode::Kind::Term && dice.chance(0.7);
        return u'-' + (bare ? written(child, dice) : QString(u'(' + written(child, dice) + u')'));
    }
    case PlainNode::Kind::And:
    case PlainNode::Kind::Or:
        break;
    }
    for (const PlainNode &child : node.children) {
        if (!result.isEmpty())
            result += space(dice) + (node.kind == PlainNode::Kind::Or ? QString(u"OR"_s + space(dice)) : dice.chance(0.1) ? u"AND "_s : QString());
        // "And" binds more strongly: inside an "or" it needs no parentheses.
        const bool needs = child.kind == PlainNode::Kind::Or || (child.kind == PlainNode::Kind::And && node.kind == PlainNode::Kind::Or && dice.chance(0.5));
        result += needs ? QString(u'(' + written(child, dice) + u')') : written(child, dice);
    }
    return result;
}

} // namespace muster::test
