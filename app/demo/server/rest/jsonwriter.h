// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/jsonbuffer.h"
#include "app/demo/world/moment.h"

#include <QStringList>

namespace muster::demo::rest {

/// Writes JSON member by member and minds the commas.
class JsonWriter final {
public:
    template <class Body>
    void object(Body body)
    {
        begin('{');
        body();
        end('}');
    }
    template <class Body>
    void array(Body body)
    {
        begin('[');
        body();
        end(']');
    }
    template <class Body>
    void object(std::string_view name, Body body)
    {
        key(name);
        object(body);
    }
    template <class Body>
    void array(std::string_view name, Body body)
    {
        key(name);
        array(body);
    }

    void key(std::string_view name);
    /// A null string is JSON's null.
    void value(const QString &text);
    void value(qint64 number);
    void value(double number);
    void value(bool truth);
    void null();

    template <class Value>
    void member(std::string_view name, const Value &content)
    {
        key(name);
        if constexpr (std::is_same_v<Value, std::nullptr_t>)
            null();
        else if constexpr (std::is_integral_v<Value> && !std::is_same_v<Value, bool>)
            value(qint64(content));
        else
            value(content);
    }
    void time(std::string_view name, Moment at) { member(name, isoMilliseconds(at)); }
    void texts(std::string_view name, const QStringList &list);

    [[nodiscard]] QByteArray take() { return m_buffer.take(); }

private:
    void separate();
    void begin(char bracket);
    void end(char bracket);

    graphql::JsonBuffer m_buffer{16384};
    bool m_first = true;      ///< nothing stands before in this object or array
    bool m_named = false;     ///< a key has just been written
};

} // namespace muster::demo::rest
