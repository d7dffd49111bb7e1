// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/policyreader.h"

#include "models/policy/policychecks.h"
#include "models/policy/tomlreader.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Reads one document.
class VersionPolicyReader final : public TomlReader {
public:
    VersionPolicyReader(const QByteArray &utf8, std::vector<PolicyProblem> &problems) : TomlReader(utf8, problems) { }

    VersionPolicy policy(const toml::table &root) const
    {
        VersionPolicy policy;
        refuseOthers(root, { u"rule", u"exemption" });
        for (const toml::table *table : tables(root, "rule"))
            policy.rules.push_back(rule(*table));
        for (const toml::table *table : tables(root, "exemption"))
            policy.exemptions.push_back(exemption(*table));
        return policy;
    }

private:
    void readScopes(const toml::table &table, std::vector<PathScope> &scopes, std::vector<PolicyPlace> &places) const
    {
        if (!table.get("scope"))
            return missing(table, "scope");
        for (const PolicyText &written : texts(table, "scope")) {
            const auto scope = m_fields.scope(written);
            if (!scope || std::find(scopes.begin(), scopes.end(), *scope) != scopes.end())
                continue;
            scopes.push_back(*scope);
            places.push_back(written.at);
        }
    }

    std::optional<VersionRange> versions(const toml::table &table, std::string_view key, PolicyPlace &at) const
    {
        const auto written = text(table, key);
        if (!written)
            return std::nullopt;
        at = written->at;
        return m_fields.versions(*written);
    }

    VersionRule rule(const toml::table &table) const
    {
        refuseOthers(table, { u"name", u"scope", u"when", u"allow", u"deny", u"grace" });
        VersionRule rule;
        rule.at = placeOf(table);
        if (const auto name = text(table, "name"))
            rule.name = name->text;
        readScopes(table, rule.scopes, rule.scopesAt);
        rule.when = filter(table, "when");
        rule.allow = versions(table, "allow", rule.allowAt);
        rule.deny = versions(table, "deny", rule.denyAt);
        if (!table.get("allow") && !table.get("deny"))
            missing(table, "allow");
        if (const auto grace = text(table, "grace"))
            rule.grace = m_fields.span(*grace).value_or(std::chrono::hours(0));
        return rule;
    }

    QDate until(const toml::table &table, PolicyPlace &at) const
    {
        const toml::node *node = table.get("until");
        if (!node) {
            missing(table, "until");
            return {};
        }
        at = placeOf(*node);
        if (const auto *date = node->as_date()) {
            const QString written = u"%1-%2-%3"_s.arg(int(date->get().year), 4, 10, QChar(u'0')).arg(int(date->get().month), 2, 10, QChar(u'0')).arg(int(date->get().day), 2, 10, QChar(u'0'));
            return m_fields.date({ written, at }).value_or(QDate());
        }
        if (const auto *value = node->as_string())
            return m_fields.date(policyText(*value)).value_or(QDate());
        wrongType(*node, "until", PolicyProblem::Wanted::Date);
        return {};
    }

    Exemption exemption(const toml::table &table) const
    {
        refuseOthers(table, { u"scope", u"when", u"who", u"why", u"until" });
        Exemption exemption;
        exemption.at = placeOf(table);
        readScopes(table, exemption.scopes, exemption.scopesAt);
        exemption.when = filter(table, "when");
        exemption.who = neededText(table, "who");
        exemption.why = neededText(table, "why");
        exemption.until = until(table, exemption.untilAt);
        return exemption;
    }
};

} // namespace

bool PolicyReading::isGood() const
{
    return !TomlReader::hasErrors(problems);
}

PolicyReading readPolicy(const QByteArray &utf8)
{
    PolicyReading reading;
    const auto root = TomlReader::parse(utf8, reading.problems);
    if (!root)
        return reading;
    VersionPolicy policy = VersionPolicyReader(utf8, reading.problems).policy(*root);
    if (reading.isGood()) {
        const auto contradictions = policyContradictions(policy);
        reading.problems.insert(reading.problems.end(), contradictions.begin(), contradictions.end());
    }
    TomlReader::sort(reading.problems);
    if (reading.isGood())
        reading.policy = std::move(policy);
    return reading;
}

} // namespace muster
