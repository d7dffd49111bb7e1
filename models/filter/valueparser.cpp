// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/valueparser.h"

#include "models/base/span.h"
#include "models/filter/nearest.h"

#include <algorithm>

namespace muster {

namespace {

using Kind = FilterError::Kind;
using Parsed = tl::expected<Alternative, FilterError>;

tl::unexpected<FilterError> wrong(Kind kind, const RawValue &value, QString suggestion = {})
{
    return tl::unexpected(FilterError{ kind, value.position, value.length, value.text, std::move(suggestion) });
}

std::optional<qint64> parseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

std::optional<UnitSpan> parseUnitSpan(QStringView text)
{
    const auto span = parseSpan(text);
    if (!span)
        return std::nullopt;
    UnitSpan parsed{ 1, text.back().toLower().unicode() };
    parsed.count = span->count() / parsed.unitSeconds();
    return parsed;
}

Relation takeRelation(QStringView &text)
{
    const auto take = [&](QStringView op) {
        const bool there = text.startsWith(op);
        if (there)
            text = text.sliced(op.size());
        return there;
    };
    if (take(u"<="))
        return Relation::AtMost;
    if (take(u">="))
        return Relation::AtLeast;
    if (take(u"<"))
        return Relation::Below;
    if (take(u">"))
        return Relation::Above;
    take(u"=");
    return Relation::Is;
}

/// `5`, `>=5`, `1..5` of anything that can be read and has an order.
template <class Value, class Read, class Order>
Parsed parseComparison(const RawValue &value, Kind bad, Read read, Order order)
{
    QStringView text = QStringView(value.text).trimmed();
    if (const qsizetype dots = text.indexOf(u".."); dots >= 0) {
        const QStringView from = text.first(dots), to = text.sliced(dots + 2);
        const std::optional<Value> first = read(from), second = read(to);
        if (!first || !second)
            return wrong(from.isEmpty() || to.isEmpty() ? Kind::BadRange : bad, value);
        if (order(*second) < order(*first))
            return wrong(Kind::BadRange, value);
        return Comparison<Value>{ Relation::Between, *first, *second };
    }
    const Relation relation = takeRelation(text);
    const std::optional<Value> read1 = read(text.trimmed());
    if (!read1)
        return wrong(bad, value);
    return Comparison<Value>{ relation, *read1, {} };
}

Parsed parseClosed(const KeySpec &spec, const RawValue &value)
{
    if (value.text.startsWith(u'<') || value.text.startsWith(u'>'))
        return wrong(Kind::ComparisonNotAllowed, value);
    if (const ClosedValue *found = findValue(spec, value.text))
        return found;
    std::vector<QStringView> names;
    for (const ClosedValue &candidate : spec.values)
        names.push_back(candidate.name);
    return wrong(Kind::UnknownValue, value, nearestWord(value.text, names));
}

Parsed parseText(const KeySpec &spec, const RawValue &value)
{
    if (!value.startsQuoted && (value.text.startsWith(u'<') || value.text.startsWith(u'>')))
        return wrong(Kind::ComparisonNotAllowed, value);
    return TextPattern::fromStars(value.text, value.stars, spec.kind == ValueKind::Path);
}

Parsed parseNumbers(const KeySpec &spec, const RawValue &value)
{
    return parseComparison<qint64>(
        value, Kind::BadNumber, [&](QStringView text) { return parseNumber(spec.isId && text.startsWith(u'#') ? text.sliced(1) : text); },
        [](qint64 number) { return number; });
}

bool isNumberOrNothing(QStringView text)
{
    if (text.startsWith(u'#'))
        text = text.sliced(1);
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Parsed parseAddress(const RawValue &value)
{
    const QStringView text = QStringView(value.text).trimmed();
    if (text.startsWith(u'<') || text.startsWith(u'>'))
        return wrong(Kind::ComparisonNotAllowed, value);
    if (const qsizetype dots = text.indexOf(u".."); dots >= 0) {
        const auto first = Address::parse(text.first(dots)), last = Address::parse(text.sliced(dots + 2));
        if (!first || !last)
            return wrong(dots == 0 || dots + 2 == text.size() ? Kind::BadRange : Kind::BadAddress, value);
        if (first->v6 != last->v6 || *last < *first)
            return wrong(Kind::BadRange, value);
        return AddressRange{ *first, *last, -1 };
    }
    const qsizetype slash = text.indexOf(u'/');
    const auto address = Address::parse(slash < 0 ? text : text.first(slash));
    if (!address)
        return wrong(Kind::BadAddress, value);
    if (slash < 0)
        return AddressRange{ *address, *address, -1 };
    const auto network = AddressRange::network(*address, text.sliced(slash + 1));
    if (!network)
        return wrong(Kind::BadAddress, value);
    return *network;
}

Parsed parseVersions(const RawValue &value)
{
    auto range = VersionRange::parse(value.text);
    if (!range)
        return wrong(range.error().range ? Kind::BadRange : Kind::BadVersion, value);
    return std::move(*range);
}

} // namespace

bool readsAsNumber(QStringView text)
{
    text = text.trimmed();
    const bool isCompared = text.startsWith(u'<') || text.startsWith(u'>');
    if (text.startsWith(u'='))
        text = text.sliced(1).trimmed();
    const qsizetype dots = text.indexOf(u"..");
    if (isCompared || dots < 0)
        return isCompared || (!text.isEmpty() && isNumberOrNothing(text));
    const QStringView from = text.first(dots), to = text.sliced(dots + 2);
    return isNumberOrNothing(from) && isNumberOrNothing(to) && !(from.isEmpty() && to.isEmpty());
}

bool readsAsNumber(const KeySpec &spec, const RawValue &value)
{
    if (spec.kind != ValueKind::NameOrNumber)
        return spec.kind == ValueKind::Number;
    return !value.startsQuoted && value.stars.empty() && readsAsNumber(value.text);
}

tl::expected<Alternative, FilterError> parseValue(const KeySpec &spec, const RawValue &value)
{
    switch (spec.kind) {
    case ValueKind::Closed:
        return parseClosed(spec, value);
    case ValueKind::Text:
    case ValueKind::Path:
        return parseText(spec, value);
    case ValueKind::Number:
    case ValueKind::NameOrNumber:
        return readsAsNumber(spec, value) ? parseNumbers(spec, value) : parseText(spec, value);
    case ValueKind::Span:
        return parseComparison<UnitSpan>(value, Kind::BadSpan, parseUnitSpan, [](const UnitSpan &span) { return span.seconds(); });
    case ValueKind::Address:
        return value.stars.empty() ? parseAddress(value) : parseText(spec, value);
    case ValueKind::Version:
        return value.stars.empty() ? parseVersions(value) : parseText(spec, value);
    }
    return wrong(Kind::UnknownValue, value);
}

} // namespace muster
