// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/openenum.h"

#include <QString>

#include <optional>
#include <simdjson.h>
#include <string_view>

namespace muster::gitlab {

/// One value of an answer, or nothing. A server may leave a field out, send null or another type: every reader here then
/// says "not told" instead of failing. Valid as long as its JsonDocument.
class JsonValue final
{
public:
    JsonValue() = default;
    explicit JsonValue(simdjson::dom::element element) : m_element(element), m_exists(true) { }

    /// Absent: there is no such field at all.
    [[nodiscard]] bool exists() const { return m_exists; }
    [[nodiscard]] bool isNull() const { return m_exists && m_element.is_null(); }
    [[nodiscard]] bool isObject() const { return m_exists && m_element.is_object(); }
    [[nodiscard]] bool isArray() const { return m_exists && m_element.is_array(); }

    /// A member of an object; nothing for any other type.
    [[nodiscard]] JsonValue operator[](std::string_view key) const;

    /// UTF-8; a null data() when it is not a text.
    [[nodiscard]] std::string_view utf8() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<qint64> integer() const;
    /// Rounded; for durations, which may be fractional.
    [[nodiscard]] std::optional<qint64> rounded() const;
    /// An integer within 0 .. most; -1 otherwise, larger ones are cut to `most`.
    [[nodiscard]] qint64 count(qint64 most) const;
    [[nodiscard]] Tri tri() const;
    /// A time; `ifNull` for null, unknown for everything else that is none.
    [[nodiscard]] Instant instant(Instant ifNull) const;
    /// The number at the end of `gid://gitlab/Ci::Runner/42` (or a plain number, as REST has it); 0 when there is none.
    [[nodiscard]] qint64 globalId() const;

    /// Calls `visit` with each item of an array; does nothing for any other type.
    template <class Visitor>
    void forEach(Visitor visit) const
    {
        simdjson::dom::array items;
        if (!m_exists || m_element.get(items) != simdjson::SUCCESS)
            return;
        for (const simdjson::dom::element item : items)
            visit(JsonValue(item));
    }
    [[nodiscard]] JsonValue first() const;

private:
    friend class FieldReader;
    simdjson::dom::element m_element;
    bool m_exists = false;
};

/// Reads the fields of one object in the order in which they stand, which is the order of the query: each costs one
/// comparison of names. Any other order works too, it only searches.
class FieldReader final
{
public:
    explicit FieldReader(JsonValue value);
    [[nodiscard]] JsonValue operator()(std::string_view key);

private:
    using Iterator = simdjson::dom::object::iterator;
    struct Place {
        Iterator begin;
        Iterator end;
        Iterator at;
    };
    std::optional<Place> m_place;   // nothing: it is no object
};

} // namespace muster::gitlab
