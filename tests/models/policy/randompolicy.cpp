// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/policy/randompolicy.h"

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

VersionRange range(Dice &dice)
{
    const std::vector<QString> texts{ u">=18.0"_s, u">=17.5.1 <18.0 || >=18.1"_s, u"16.9..17.5"_s, u"17"_s, u"17.4"_s, u"17.6.0-rc1 || <16"_s, u"<=18.1.3"_s, u">17.1"_s };
    return VersionRange::parse(dice.pick(texts)).value();
}

Filter condition(Dice &dice)
{
    const std::vector<QString> texts{ u""_s, u""_s, u"tag:docker"_s, u"executor:shell OR -platform:linux"_s, u"seen:>30d"_s, u"name:\"a \\\"b\\\"\""_s, u"behind:>=2"_s };
    return Filter::parse(dice.pick(texts)).value();
}

std::vector<PathScope> scopes(Dice &dice)
{
    const std::vector<QString> texts{ u"**"_s, u"(instance)"_s, u"acme"_s, u"acme/**"_s, u"acme/*"_s, u"acme/ci/tools"_s, u"acme/pay*"_s, u"**/tools"_s, u"*/*"_s, u"globex"_s, u"acme/**/api"_s };
    std::vector<PathScope> found;
    for (int i = 1 + dice.roll(2); i > 0; --i) {
        const PathScope scope = PathScope::parse(dice.pick(texts)).value();
        if (std::find(found.begin(), found.end(), scope) == found.end())
            found.push_back(scope);
    }
    return found;
}

QString text(Dice &dice)
{
    const std::vector<QString> texts{ u"Mira"_s, u"a \"quoted\" \\ word"_s, u"two\nlines\tand more"_s, u"ß 😀 \u202e"_s, u"# no comment"_s, QString(QChar(0x7f)) + u"x"_s, u"'''"_s };
    return dice.pick(texts);
}

} // namespace

VersionPolicy randomPolicy(Dice &dice, int rules, int exemptions)
{
    VersionPolicy policy;
    for (int i = 0; i < rules; ++i) {
        VersionRule rule;
        rule.name = dice.chance(0.5) ? text(dice) : QString();
        rule.scopes = scopes(dice);
        rule.when = condition(dice);
        if (dice.chance(0.8))
            rule.allow = range(dice);
        if (!rule.allow || dice.chance(0.3))
            rule.deny = range(dice);
        rule.grace = std::chrono::hours(dice.chance(0.5) ? 0 : dice.roll(2000));
        policy.rules.push_back(rule);
    }
    for (int i = 0; i < exemptions; ++i) {
        Exemption exemption;
        exemption.scopes = scopes(dice);
        exemption.when = condition(dice);
        exemption.who = text(dice);
        exemption.why = text(dice);
        exemption.until = QDate(2025, 1, 1).addDays(dice.roll(700));
        policy.exemptions.push_back(exemption);
    }
    return policy;
}

} // namespace muster::test
