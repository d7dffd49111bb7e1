// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/policyfields.h"

namespace muster {

using namespace Qt::StringLiterals;
using Kind = PolicyProblem::Kind;

namespace {

/// The place of UTF-16 unit `position` of the text.
PolicyPlace within(const PolicyText &text, qsizetype position)
{
    if (!text.isPlain)
        return text.at;
    const auto characters = QStringView(text.text).first(std::min(position, text.text.size())).toUcs4().size();
    return { text.at.line, text.at.column + 1 + int(characters) };   // after the quote
}

} // namespace

std::optional<PathScope> PolicyFields::scope(const PolicyText &text) const
{
    auto scope = PathScope::parse(text.text);
    if (!scope)
        complain({ .kind = Kind::BadScope, .at = text.at, .argument = text.text });
    return scope;
}

std::optional<VersionRange> PolicyFields::versions(const PolicyText &text) const
{
    constexpr qsizetype longest = 2000;
    if (text.text.size() > longest) {
        complain({ .kind = Kind::BadVersions, .at = text.at, .argument = text.text.first(40) });
        return std::nullopt;
    }
    const auto range = VersionRange::parse(text.text);
    if (range)
        return *range;
    const VersionRange::ParseError &error = range.error();
    complain({ .kind = Kind::BadVersions, .at = within(text, error.position), .argument = text.text.mid(error.position, error.length) });
    return std::nullopt;
}

std::optional<std::chrono::hours> PolicyFields::span(const PolicyText &text) const
{
    constexpr int most = 100'000;
    const QString trimmed = text.text.trimmed();
    bool isNumber = false;
    const int number = trimmed.chopped(trimmed.isEmpty() ? 0 : 1).toInt(&isNumber);
    int hours = 0;
    switch (trimmed.isEmpty() ? u' ' : trimmed.back().unicode()) {
    case u'h': hours = 1; break;
    case u'd': hours = 24; break;
    case u'w': hours = 24 * 7; break;
    default: break;
    }
    if (isNumber && number >= 0 && hours > 0 && number <= most / hours)
        return std::chrono::hours(number * hours);
    complain({ .kind = Kind::BadSpan, .at = text.at, .argument = text.text });
    return std::nullopt;
}

std::optional<Filter> PolicyFields::condition(const PolicyText &text) const
{
    const auto filter = Filter::parse(text.text);
    if (filter)
        return *filter;
    complain({ .kind = Kind::BadCondition, .at = within(text, filter.error().position), .argument = text.text, .filter = filter.error() });
    return std::nullopt;
}

std::optional<QDate> PolicyFields::date(const PolicyText &text) const
{
    const QDate date = QDate::fromString(text.text, Qt::ISODate);
    if (date.isValid() && date.year() >= 1970 && date.year() <= 9999)
        return date;
    complain({ .kind = Kind::BadDate, .at = text.at, .argument = text.text });
    return std::nullopt;
}

} // namespace muster
