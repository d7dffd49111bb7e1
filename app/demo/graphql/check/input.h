// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>
#include <vector>

class QJsonValue;

namespace muster::demo::graphql {

struct Literal;

/// The value of an argument or variable once it is known: variables put in, defaults filled in.
struct Input {
    enum class Kind { Null, Boolean, Int, Float, String, Enum, List, Object };

    struct Field;   // below: it holds an Input, which is not whole before its end

    Kind kind = Kind::Null;
    bool boolean = false;
    qint64 integer = 0;
    double number = 0;
    QString string;                                            ///< String, and the member of an Enum
    std::vector<Input> items;
    std::vector<Field> fields;

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    /// Null if the field is absent; an explicit null is found.
    [[nodiscard]] const Input *find(std::string_view name) const;
    [[nodiscard]] QStringList strings() const;

    /// A value that holds no variables and no object, as it stands in the text.
    static Input fromLiteral(const Literal &literal);
    /// A JSON scalar.
    static Input fromJson(const QJsonValue &json);
};

struct Input::Field {
    std::string_view name;   ///< belongs to the schema
    Input value;
};

} // namespace muster::demo::graphql
