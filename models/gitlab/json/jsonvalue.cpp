// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/json/jsonvalue.h"

#include "models/gitlab/json/globalid.h"

#include <algorithm>
#include <cmath>

namespace muster::gitlab {

JsonValue JsonValue::operator[](std::string_view key) const
{
    simdjson::dom::element found;
    if (!isObject() || m_element.at_key(key).get(found) != simdjson::SUCCESS)
        return {};
    return JsonValue(found);
}

std::string_view JsonValue::utf8() const
{
    std::string_view text;
    if (!m_exists || m_element.get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

QString JsonValue::text() const
{
    const std::string_view text = utf8();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<qint64> JsonValue::integer() const
{
    std::int64_t value = 0;
    if (!m_exists || m_element.get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<qint64> JsonValue::rounded() const
{
    double value = 0;
    if (!m_exists || m_element.get(value) != simdjson::SUCCESS || !(std::abs(value) < 9e15))
        return std::nullopt;
    return std::llround(value);
}

qint64 JsonValue::count(qint64 most) const
{
    const auto value = integer();
    return value && *value >= 0 ? std::min<qint64>(*value, most) : -1;
}

Tri JsonValue::tri() const
{
    bool value = false;
    if (!m_exists || m_element.get(value) != simdjson::SUCCESS)
        return Tri::Unknown;
    return triOf(value);
}

Instant JsonValue::instant(Instant ifNull) const
{
    if (isNull())
        return ifNull;
    const std::string_view text = utf8();
    return text.data() ? Instant::fromIso(text.data(), qsizetype(text.size())) : Instant::unknown();
}

qint64 JsonValue::globalId() const
{
    if (const auto number = integer())
        return *number > 0 ? *number : 0;
    return numberOfGlobalId(utf8());
}

JsonValue JsonValue::first() const
{
    simdjson::dom::array items;
    if (!m_exists || m_element.get(items) != simdjson::SUCCESS || items.begin() == items.end())
        return {};
    return JsonValue(*items.begin());
}

FieldReader::FieldReader(JsonValue value)
{
    simdjson::dom::object object;
    if (!value.m_exists || value.m_element.get(object) != simdjson::SUCCESS)
        return;
    m_place.emplace(Place{ object.begin(), object.end(), object.begin() });
}

JsonValue FieldReader::operator()(std::string_view key)
{
    if (!m_place)
        return {};
    const Iterator from = m_place->at;
    const auto find = [&](Iterator first, const Iterator &last) -> JsonValue {
        for (; first != last; ++first) {
            if (!first.key_equals(key))
                continue;
            const JsonValue found(first.value());
            m_place->at = ++first;
            return found;
        }
        return {};
    };
    const JsonValue ahead = find(from, m_place->end);
    return ahead.exists() ? ahead : find(m_place->begin, from);
}

} // namespace muster::gitlab
