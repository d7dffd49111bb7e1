// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/policyreader.h"

#include "models/filter/nearest.h"
#include "models/policy/policychecks.h"
#include "models/policy/policyfields.h"

// toml++ 3.3 promises the compiler that a table's header begins with a letter, and then checks it: `[[[` breaks the promise
// (undefined with NDEBUG, an abort without). Without promises the checks decide.
#define TOML_EXCEPTIONS 0
#include <toml++/impl/preprocessor.h>
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT_ASSUME(expr) static_cast<void>(0)
#include <toml++/toml.h>

#include <algorithm>
#include <tuple>

namespace muster {

using namespace Qt::StringLiterals;
using Kind = PolicyProblem::Kind;
using Wanted = PolicyProblem::Wanted;

namespace {

constexpr qsizetype largestText = 8 * 1024 * 1024;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

PolicyPlace placeOf(const toml::source_region &source)
{
    return { int(source.begin.line), int(source.begin.column) };
}

/// Reads one document; a table's keys are taken one by one, and what nobody took is unknown.
class Reader {
public:
    Reader(const QByteArray &utf8, std::vector<PolicyProblem> &problems) : m_lines(utf8.split('\n')), m_fields(problems) { }

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
    void refuseOthers(const toml::table &table, const std::vector<QStringView> &known) const
    {
        for (const auto &[key, value] : table) {
            const QString name = textOf(key.str());
            if (std::find(known.begin(), known.end(), name) == known.end())
                m_fields.complain({ .kind = Kind::UnknownKey, .at = placeOf(key.source()), .argument = name, .suggestion = nearestWord(name, known) });
        }
    }

    /// The tables of `[[key]]`.
    std::vector<const toml::table *> tables(const toml::table &root, std::string_view key) const
    {
        const toml::node *node = root.get(key);
        if (!node)
            return {};
        std::vector<const toml::table *> found;
        if (const toml::array *array = node->as_array()) {
            for (const toml::node &each : *array) {
                if (const toml::table *table = each.as_table())
                    found.push_back(table);
                else
                    wrongType(each, key, Wanted::Tables);
            }
            return found;
        }
        wrongType(*node, key, Wanted::Tables);
        return {};
    }

    void wrongType(const toml::node &node, std::string_view key, Wanted wanted) const
    {
        m_fields.complain({ .kind = Kind::WrongType, .at = placeOf(node.source()), .argument = textOf(key), .wanted = wanted });
    }

    PolicyText policyText(const toml::value<std::string> &node) const
    {
        PolicyText text{ textOf(node.get()), placeOf(node.source()), false };
        const QByteArray line = text.at.line > 0 && text.at.line <= m_lines.size() ? m_lines[text.at.line - 1] : QByteArray();
        const QString before = QString::fromUtf8(line);
        qsizetype unit = 0;
        for (int column = 1; column < text.at.column && unit < before.size(); ++column)
            unit += before[unit].isHighSurrogate() && unit + 1 < before.size() ? 2 : 1;
        const QStringView rest = QStringView(before).mid(std::min(unit + 1, before.size()));
        text.isPlain = rest.startsWith(text.text) && rest.size() > text.text.size() && unit < before.size() && rest[text.text.size()] == before[unit];
        return text;
    }

    std::optional<PolicyText> text(const toml::table &table, std::string_view key) const
    {
        const toml::node *node = table.get(key);
        if (!node)
            return std::nullopt;
        if (const auto *value = node->as_string())
            return policyText(*value);
        wrongType(*node, key, Wanted::Text);
        return std::nullopt;
    }

    void missing(const toml::table &table, const char *key) const
    {
        m_fields.complain({ .kind = Kind::MissingKey, .at = placeOf(table.source()), .argument = QString::fromLatin1(key) });
    }

    QString neededText(const toml::table &table, const char *key) const
    {
        const auto value = text(table, key);
        if (!table.get(key))
            missing(table, key);
        else if (value && value->text.trimmed().isEmpty())
            m_fields.complain({ .kind = Kind::EmptyText, .at = value->at, .argument = QString::fromLatin1(key) });
        return value ? value->text : QString();
    }

    void readScopes(const toml::table &table, std::vector<PathScope> &scopes, std::vector<PolicyPlace> &places) const
    {
        const auto add = [&](const toml::value<std::string> &value) {
            const PolicyText written = policyText(value);
            const auto scope = m_fields.scope(written);
            if (!scope || std::find(scopes.begin(), scopes.end(), *scope) != scopes.end())
                return;
            scopes.push_back(*scope);
            places.push_back(written.at);
        };
        const toml::node *node = table.get("scope");
        if (!node)
            return missing(table, "scope");
        if (const auto *value = node->as_string())
            return add(*value);
        const toml::array *list = node->as_array();
        if (!list)
            return wrongType(*node, "scope", Wanted::TextOrList);
        if (list->empty())
            m_fields.complain({ .kind = Kind::EmptyText, .at = placeOf(node->source()), .argument = u"scope"_s });
        for (const toml::node &each : *list) {
            if (const auto *value = each.as_string())
                add(*value);
            else
                wrongType(each, "scope", Wanted::TextOrList);
        }
    }

    Filter when(const toml::table &table) const
    {
        const auto written = text(table, "when");
        return written ? m_fields.condition(*written).value_or(Filter()) : Filter();
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
        rule.at = placeOf(table.source());
        if (const auto name = text(table, "name"))
            rule.name = name->text;
        readScopes(table, rule.scopes, rule.scopesAt);
        rule.when = when(table);
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
        at = placeOf(node->source());
        if (const auto *date = node->as_date()) {
            const QString written = u"%1-%2-%3"_s.arg(int(date->get().year), 4, 10, QChar(u'0')).arg(int(date->get().month), 2, 10, QChar(u'0')).arg(int(date->get().day), 2, 10, QChar(u'0'));
            return m_fields.date({ written, at }).value_or(QDate());
        }
        if (const auto *value = node->as_string())
            return m_fields.date(policyText(*value)).value_or(QDate());
        wrongType(*node, "until", Wanted::Date);
        return {};
    }

    Exemption exemption(const toml::table &table) const
    {
        refuseOthers(table, { u"scope", u"when", u"who", u"why", u"until" });
        Exemption exemption;
        exemption.at = placeOf(table.source());
        readScopes(table, exemption.scopes, exemption.scopesAt);
        exemption.when = when(table);
        exemption.who = neededText(table, "who");
        exemption.why = neededText(table, "why");
        exemption.until = until(table, exemption.untilAt);
        return exemption;
    }

    QByteArrayList m_lines;
    PolicyFields m_fields;
};

/// Of a line, the dots that stand outside quotes: each may nest one table more.
int nestingDots(QByteArrayView line)
{
    int dots = 0;
    char quote = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == '"' && c == '\\')
            ++i;
        else if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '#')
            break;
        else
            dots += c == '.' ? 1 : 0;
    }
    return dots;
}

/// toml++ limits how deep values nest, but not how deep `a.a.a.a…` does, and takes tables apart by recursion. The line where
/// it is too deep; 0: none. No key of a policy has a dot.
int tooDeepLine(const QByteArrayList &lines)
{
    constexpr int mostPlain = 20;
    constexpr qsizetype mostInTripleQuotes = 200;   // where this reading of quotes may be wrong, every dot counts
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        const bool isTripled = line.contains("\"\"\"") || line.contains("'''");
        if (isTripled ? line.count('.') > mostInTripleQuotes : nestingDots(line) > mostPlain)
            return int(i) + 1;
    }
    return 0;
}

bool hasErrors(const std::vector<PolicyProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const PolicyProblem &problem) { return problem.isError(); });
}

} // namespace

bool PolicyReading::isGood() const
{
    return !hasErrors(problems);
}

PolicyReading readPolicy(const QByteArray &utf8)
{
    PolicyReading reading;
    if (utf8.size() > largestText) {
        reading.problems.push_back({ .kind = Kind::TooLarge });
        return reading;
    }
    if (const int line = tooDeepLine(utf8.split('\n')); line > 0) {
        reading.problems.push_back({ .kind = Kind::Syntax, .at = { line, 1 }, .argument = u"keys are nested too deeply"_s });
        return reading;
    }
    const toml::parse_result parsed = toml::parse(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        reading.problems.push_back({ .kind = Kind::Syntax, .at = placeOf(error.source()), .argument = textOf(error.description()) });
        return reading;
    }
    VersionPolicy policy = Reader(utf8, reading.problems).policy(parsed.table());
    if (!hasErrors(reading.problems)) {
        const auto contradictions = policyContradictions(policy);
        reading.problems.insert(reading.problems.end(), contradictions.begin(), contradictions.end());
    }
    std::stable_sort(reading.problems.begin(), reading.problems.end(), [](const PolicyProblem &a, const PolicyProblem &b) {
        return std::tie(a.at.line, a.at.column) < std::tie(b.at.line, b.at.column);
    });
    if (reading.isGood())
        reading.policy = std::move(policy);
    return reading;
}

} // namespace muster
