// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/tomlreader.h"

#include "models/filter/nearest.h"

#include <algorithm>
#include <tuple>

namespace muster {

using namespace Qt::StringLiterals;
using Kind = PolicyProblem::Kind;
using Wanted = PolicyProblem::Wanted;

namespace {

constexpr qsizetype largestToml = 8 * 1024 * 1024;

QString fromToml(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

PolicyPlace placeIn(const toml::source_region &source)
{
    return { int(source.begin.line), int(source.begin.column) };
}

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
        const bool isTripled = line.contains(R"(""")") || line.contains("'''");
        if (isTripled ? line.count('.') > mostInTripleQuotes : nestingDots(line) > mostPlain)
            return int(i) + 1;
    }
    return 0;
}

} // namespace

std::optional<toml::table> TomlReader::parse(const QByteArray &utf8, std::vector<PolicyProblem> &problems)
{
    if (utf8.size() > largestToml) {
        problems.push_back({ .kind = Kind::TooLarge });
        return std::nullopt;
    }
    if (const int line = tooDeepLine(utf8.split('\n')); line > 0) {
        problems.push_back({ .kind = Kind::Syntax, .at = { line, 1 }, .argument = u"keys are nested too deeply"_s });
        return std::nullopt;
    }
    toml::parse_result parsed = toml::parse(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        problems.push_back({ .kind = Kind::Syntax, .at = placeIn(error.source()), .argument = fromToml(error.description()) });
        return std::nullopt;
    }
    return std::move(parsed).table();
}

void TomlReader::sort(std::vector<PolicyProblem> &problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const PolicyProblem &a, const PolicyProblem &b) {
        return std::tie(a.at.line, a.at.column) < std::tie(b.at.line, b.at.column);
    });
}

bool TomlReader::hasErrors(const std::vector<PolicyProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const PolicyProblem &problem) { return problem.isError(); });
}

PolicyPlace TomlReader::placeOf(const toml::node &node)
{
    return placeIn(node.source());
}

void TomlReader::refuseOthers(const toml::table &table, const std::vector<QStringView> &known) const
{
    for (const auto &[key, value] : table) {
        const QString name = fromToml(key.str());
        if (std::find(known.begin(), known.end(), name) == known.end())
            m_fields.complain({ .kind = Kind::UnknownKey, .at = placeIn(key.source()), .argument = name, .suggestion = nearestWord(name, known) });
    }
}

std::vector<const toml::table *> TomlReader::tables(const toml::table &root, std::string_view key) const
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

void TomlReader::wrongType(const toml::node &node, std::string_view key, Wanted wanted) const
{
    m_fields.complain({ .kind = Kind::WrongType, .at = placeIn(node.source()), .argument = fromToml(key), .wanted = wanted });
}

void TomlReader::missing(const toml::table &table, std::string_view key) const
{
    m_fields.complain({ .kind = Kind::MissingKey, .at = placeIn(table.source()), .argument = fromToml(key) });
}

PolicyText TomlReader::policyText(const toml::value<std::string> &node) const
{
    PolicyText text{ fromToml(node.get()), placeIn(node.source()), false };
    const QByteArray line = text.at.line > 0 && text.at.line <= m_lines.size() ? m_lines[text.at.line - 1] : QByteArray();
    const QString before = QString::fromUtf8(line);
    qsizetype unit = 0;
    for (int column = 1; column < text.at.column && unit < before.size(); ++column)
        unit += before[unit].isHighSurrogate() && unit + 1 < before.size() ? 2 : 1;
    const QStringView rest = QStringView(before).mid(std::min(unit + 1, before.size()));
    text.isPlain = rest.startsWith(text.text) && rest.size() > text.text.size() && unit < before.size() && rest[text.text.size()] == before[unit];
    return text;
}

std::optional<PolicyText> TomlReader::text(const toml::table &table, std::string_view key) const
{
    const toml::node *node = table.get(key);
    if (!node)
        return std::nullopt;
    if (const auto *value = node->as_string())
        return policyText(*value);
    wrongType(*node, key, Wanted::Text);
    return std::nullopt;
}

QString TomlReader::neededText(const toml::table &table, std::string_view key) const
{
    const auto value = text(table, key);
    if (!table.get(key))
        missing(table, key);
    else if (value && value->text.trimmed().isEmpty())
        m_fields.complain({ .kind = Kind::EmptyText, .at = value->at, .argument = fromToml(key) });
    return value ? value->text : QString();
}

std::vector<PolicyText> TomlReader::texts(const toml::table &table, std::string_view key) const
{
    const toml::node *node = table.get(key);
    if (!node)
        return {};
    if (const auto *value = node->as_string())
        return { policyText(*value) };
    const toml::array *list = node->as_array();
    if (!list) {
        wrongType(*node, key, Wanted::TextOrList);
        return {};
    }
    if (list->empty())
        m_fields.complain({ .kind = Kind::EmptyText, .at = placeIn(node->source()), .argument = fromToml(key) });
    std::vector<PolicyText> found;
    for (const toml::node &each : *list) {
        if (const auto *value = each.as_string())
            found.push_back(policyText(*value));
        else
            wrongType(each, key, Wanted::TextOrList);
    }
    return found;
}

std::optional<bool> TomlReader::flag(const toml::table &table, std::string_view key) const
{
    const toml::node *node = table.get(key);
    if (!node)
        return std::nullopt;
    if (const auto *value = node->as_boolean())
        return value->get();
    wrongType(*node, key, Wanted::YesOrNo);
    return std::nullopt;
}

std::optional<int> TomlReader::number(const toml::table &table, std::string_view key, Bounds bounds) const
{
    const toml::node *node = table.get(key);
    if (!node)
        return std::nullopt;
    const auto *value = node->as_integer();
    if (!value) {
        wrongType(*node, key, Wanted::Number);
        return std::nullopt;
    }
    if (value->get() < bounds.least || value->get() > bounds.most) {
        m_fields.complain({ .kind = Kind::OutOfBounds, .at = placeIn(node->source()), .argument = u"%1..%2"_s.arg(bounds.least).arg(bounds.most) });
        return std::nullopt;
    }
    return int(value->get());
}

Filter TomlReader::filter(const toml::table &table, std::string_view key) const
{
    const auto written = text(table, key);
    return written ? m_fields.condition(*written).value_or(Filter()) : Filter();
}

} // namespace muster
